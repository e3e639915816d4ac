/**
 * What the checks must keep to on the real reports, where they lie beside the checkout. They are not ours to keep, so
 * elsewhere there is nothing to measure and this says so; the judgements are looked at everywhere.
 */
import { acrossChecks, checks } from "../../src/checks";
import { VERDICTS, readJudgements } from "../../scripts/evaluate/judgements";
import { hasMaterial } from "../../scripts/evaluate/material";
import { byKind, bySeverity, measureChecks, precisionOf } from "../../scripts/evaluate/measure";
import type { Measured } from "../../scripts/evaluate/measure";

test("judgements are hashes, each with one verdict, on checks that exist", () => {
  const known = new Set([...checks, ...acrossChecks].map(({ id }) => id));
  const kept = Object.entries(readJudgements());
  expect(kept.map(([check]) => check).filter((check) => !known.has(check))).toEqual([]);
  const hashes = kept.flatMap(([, byVerdict]) => VERDICTS.flatMap((verdict) => byVerdict[verdict] ?? []));
  expect(hashes.filter((hash) => !/^[0-9a-f]{16}$/.test(hash))).toEqual([]);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(kept.flatMap(([, byVerdict]) => Object.keys(byVerdict)).filter((verdict) => !VERDICTS.some((one) => one === verdict))).toEqual([]);
});

if (hasMaterial()) {
  describe("on the real reports", () => {
    let measured: Measured;
    beforeAll(async () => {
      measured = await measureChecks();
    });

    test("no check breaks down", () => {
      expect(measured.judged.filter(({ finding }) => finding.check === "check-failed")).toEqual([]);
    });

    test("of the known mistakes of kinds with a check, 95 % are found", () => {
      const kinds = byKind(measured).filter(({ implemented }) => implemented);
      const found = kinds.reduce((sum, kind) => sum + kind.found, 0);
      const sought = kinds.reduce((sum, kind) => sum + kind.of, 0);
      expect(sought).toBeGreaterThan(50);
      expect(found / sought).toBeGreaterThanOrEqual(0.95);
    });

    test("passages that are right get no error and at most two warnings", () => {
      const severities = measured.falseAlarms.raised.map(({ told }) => told.finding.severity);
      expect(measured.falseAlarms.passages).toBeGreaterThan(30);
      expect(severities.filter((severity) => severity === "error")).toEqual([]);
      expect(severities.filter((severity) => severity === "warning").length).toBeLessThanOrEqual(2);
    });

    test("as judged, 95 % of the errors and 85 % of the warnings are right", () => {
      const [errors, warnings] = bySeverity(measured.judged).map(precisionOf);
      expect(errors!.right).toBeGreaterThan(0);
      expect(errors!.right / (errors!.right + errors!.wrong)).toBeGreaterThanOrEqual(0.95);
      expect(warnings!.right).toBeGreaterThan(0);
      expect(warnings!.right / (warnings!.right + warnings!.wrong)).toBeGreaterThanOrEqual(0.85);
    });
  });
} else {
  test("the real reports are not here, so nothing is measured on them", () => {
    console.warn("../shared/data and ../shared/truth are not beside the checkout: the checks were not measured.");
    expect(hasMaterial()).toBe(false);
  });
}
