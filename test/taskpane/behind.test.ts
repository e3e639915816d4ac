/** What stands behind a number adds up to that number, whatever the figures are. */
import fc from "fast-check";
import { leftOut, summarise, type Group, type Summary } from "../../src/indicators";
import { GROUP_KEYS } from "../../src/indicators/groups";
import { inOneGo } from "../../src/slices/in-one-go";
import { behindOf, type Listed, type Measure } from "../../src/taskpane/state/indicators/behind";
import { readings } from "../indicators/sheets/readings";

const rules = { allowed: [], taken: new Map() };

test("for every group and every number of it", () => {
  fc.assert(
    fc.property(readings, fc.constantFrom(...GROUP_KEYS, null), (reading, by) => {
      const out = leftOut(reading, rules);
      const behind = (group: Group, measure: Measure): Listed[] => inOneGo(behindOf({ reading, leftOut: out }, { group, measure }));
      const sum = (listed: readonly Listed[], of: "women" | "men" | "low") =>
        listed.reduce((sum, { figure }) => sum + ((of === "low" ? figure!.statement.low : figure!.statement.split![of]) ?? 0), 0);
      for (const summary of summarise(reading, { by: by === null ? [] : [by], rules })) {
        const { group, split, otherSplits } = summary;
        for (const { counted, ...one } of [{ counted: "persons" as const, ...split }, ...otherSplits]) {
          const told = behind(group, { of: "split", counted });
          expect([sum(told, "women"), sum(told, "men"), told.length]).toEqual([one.women, one.men, one.figures]);
          expect(behind(group, { of: "alone", counted })).toHaveLength(one.alone);
          expect(behind(group, { of: "sharesOnly", counted })).toHaveLength(one.sharesOnly);
        }
        for (const { counted, low } of summary.counted) expect(sum(behind(group, { of: "counted", counted }), "low")).toBe(low);
        for (const unit of ["kronor", "euro"] as const) expect(sum(behind(group, { of: unit }), "low")).toBe(summary[unit].low);
        expect(behind(group, { of: "unsummed" })).toHaveLength(summary.unsummed);
        expect(behind(group, { of: "leftOut", why: null })).toHaveLength(summary.leftOut);
        expect([behind(group, { of: "insatser" }).length, behind(group, { of: "withFigures" }).length, behind(group, { of: "withoutSplit" }).length]).toEqual(insatserOf(summary));
      }
    }),
    { numRuns: 60 },
  );
});

function insatserOf({ insatser, withFigures, withSplit }: Summary): number[] {
  return [insatser, withFigures, insatser - withSplit];
}
