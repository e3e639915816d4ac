/** Every check's examples are its tests: what they list is found, nothing else, and the fix mends it. */
import { templates } from "../../src/catalogue";
import { checks, describeFinding } from "../../src/checks";
import { cellAddress } from "../../src/table/address";
import { edited, findingsIn, gridsOf, valueOf } from "../../scripts/docs/read-example";

const rules = new Set(templates().flatMap((template) => template.rules.map(({ id }) => id)));

describe.each(checks.map((check) => [check.id, check] as const))("%s", (_id, check) => {
  it.each(check.examples.passing.map((example) => [example.shows, example] as const))("passes: %s", (_shows, example) => {
    expect(findingsIn(check, gridsOf(example)).map(({ row, column, text }) => `${cellAddress(row, column)} ${text}`)).toEqual([]);
  });

  it.each(check.examples.failing.map((example) => [example.shows, example] as const))("finds: %s", (_shows, example) => {
    const findings = findingsIn(check, gridsOf(example));
    const found = findings.map(({ sheet, row, column, text }) => ({ at: `${sheet}!${cellAddress(row, column)}`, text }));
    expect(found).toEqual(example.finds.map(({ at, text = "" }) => ({ at, text })));
  });

  it("mends what its examples say it mends", () => {
    for (const example of check.examples.failing.filter(({ fixed }) => fixed !== undefined)) {
      const grids = gridsOf(example);
      const after = edited(grids, findingsIn(check, grids));
      for (const [address, value] of Object.entries(example.fixed!)) expect([address, valueOf(after, address)]).toEqual([address, value]);
      expect(findingsIn(check, after)).toEqual([]);
    }
  });

  it("offers a fix in its examples just when it has words for one", () => {
    const offers = check.examples.failing.some((example) => findingsIn(check, gridsOf(example)).some(({ edits }) => edits.length > 0));
    expect([check.texts.sv.fix !== undefined, check.texts.en.fix !== undefined]).toEqual([offers, offers]);
    expect(check.examples.failing.some(({ fixed }) => fixed !== undefined)).toBe(offers);
  });

  it.each(["sv", "en"] as const)("says all there is to say (%s)", (language) => {
    const { title, why } = check.texts[language];
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(why.length).toBeGreaterThan(80);
    for (const example of check.examples.failing) {
      for (const finding of findingsIn(check, gridsOf(example))) {
        const { message, fixLabel } = describeFinding(finding, language);
        expect(message).toMatch(/^[\p{Lu}\d”“].*[.!?]$/u);
        expect(message).not.toMatch(/undefined|NaN|\[object|\s\s/u);
        expect(fixLabel === null).toBe(finding.edits.length === 0);
      }
    }
  });

  it("has passing and failing examples and a rule that the template knows", () => {
    expect(check.examples.passing.length).toBeGreaterThan(0);
    expect(check.examples.failing.length).toBeGreaterThan(0);
    expect(check.rule === undefined || rules.has(check.rule)).toBe(true);
  });
});

test("ids are plain words with hyphens, each used once", () => {
  expect(checks.filter(({ id }) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});
