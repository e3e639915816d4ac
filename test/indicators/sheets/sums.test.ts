/** The sheets' formulas give the values that are written with them, and those are the sums that the core makes. */
import fc from "fast-check";
import { DEFAULT_RULES, summarise, type IndicatorReading } from "../../../src/indicators";
import { planSheets } from "../../../src/indicators/sheets";
import { valueOf, type SheetPlan } from "../../../src/planned-sheets/plan";
import { areaTitle } from "../../../src/tagging";
import { figureOf, readingOf, sourceOf } from "../figures";
import { workedOut } from "./formulas";
import { planned, readings, SAMPLE, WISHES } from "./readings";

const same = (plans: readonly SheetPlan[]) => {
  const worked = workedOut(plans);
  plans.forEach(({ rows }, sheet) => rows.forEach((row, r) => row.forEach((cell, c) => {
    const [wanted, got] = [valueOf(cell), worked[sheet]![r]![c]];
    if (typeof wanted === "number") expect(got).toBeCloseTo(wanted, 9);
    else expect(got ?? "").toBe(wanted ?? "");
  })));
};

/** The table under a heading, by the names of its lines and columns. */
function tableUnder(plan: SheetPlan, heading: string): Map<string, Record<string, unknown>> {
  const at = plan.rows.findIndex(([cell]) => cell === heading);
  const header = plan.rows.findIndex((row, r) => r > at && row.length > 1);
  const end = plan.rows.findIndex((row, r) => r > header && row.length < 2);
  const columns = plan.rows[header]!.map(String);
  return new Map(plan.rows.slice(header + 1, end).map((row) => [String(row[0]), Object.fromEntries(row.map((cell, c) => [columns[c], valueOf(cell)]))]));
}

test.each(["sv", "en"] as const)("formulas give the values written with them, for every way to group (%s)", (language) => {
  same(planSheets(SAMPLE, { ...WISHES, language, by: ["area", "goal", "agenda2030", "region", "year", "table", "section"] }));
});

test("formulas give the values written with them, whatever is read", () => {
  fc.assert(fc.property(readings, (reading) => same(planSheets(reading, WISHES))), { numRuns: 40 });
});

test("the sums of an area are those of the core", () => {
  fc.assert(
    fc.property(readings, (reading: IndicatorReading) => {
      const { summary } = planned(reading, { by: ["area"] });
      const [split, amounts] = [tableUnder(summary, "Kvinnor och män: Område"), tableUnder(summary, "Antal och belopp: Område")];
      for (const { group, ...sums } of summarise(reading, { by: ["area"], rules: DEFAULT_RULES })) {
        const name = typeof group.area === "number" ? areaTitle(group.area) : "Utan område";
        expect(split.get(name)).toMatchObject({ Insatser: sums.insatser, "Med figurer": sums.withFigures, "Med könsfördelning": sums.withSplit, Kvinnor: sums.split.women, Män: sums.split.men });
        const persons = sums.counted.find(({ counted }) => counted === "persons");
        expect(amounts.get(name)!.Personer ?? 0).toBe(persons?.low ?? 0);
        expect(amounts.get(name)!["Personer, som mest"] ?? persons?.low ?? 0).toBe(persons?.high ?? 0);
        expect(amounts.get(name)!.Kronor ?? 0).toBe(sums.kronor.low);
      }
    }),
    { numRuns: 40 },
  );
});

test("an insats with two goals is counted under both, and once in all", () => {
  const counts = tableUnder(planned(SAMPLE).summary, "Kvinnor och män: RUS-mål");
  expect([...counts.values()].map((line) => [String(line["RUS-mål"]).split(" ")[0], line.Insatser])).toEqual([["14", 2], ["15", 2], ["Utan", 1], ["Alla", 4]]);
});

test("a goal whose name is the end of another's is not counted for it", () => {
  const sources = ["stig", "ny stig"].map((goal, at) => sourceOf({ name: `Insats ${at}`, row: at, id: `3.4!A${at}`, goals: [goal] }));
  const { summary, ...others } = planned(readingOf(sources.map((source) => figureOf(source, 5))));
  same([others.figures, others.sources, summary]);
  expect([...tableUnder(summary, "Kvinnor och män: RUS-mål").values()].map((line) => line.Insatser)).toEqual([1, 1, 2]);
});

test("what spreadsheets take for numbers and patterns is told apart", () => {
  const sources = ["10.1", "10.10", "1*"].map((section, at) => sourceOf({ name: `Insats ${at}`, row: at, id: `x${at}`, section }));
  const { summary } = planned(readingOf([], sources), { by: ["section"] });
  const formulas = summary.rows.flatMap((row) => row.flatMap((cell) => (typeof cell === "object" && cell !== null && cell.formula.includes("[Avsnitt]") ? [cell.formula] : [])));
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((formula) => !formula.startsWith("SUMPRODUCT("))).toEqual([]);
});

test("companies are never added to persons, nor companies that nobody tells the women of to those with", () => {
  const { summary } = planned(SAMPLE);
  expect(tableUnder(summary, "Kvinnor och män: Område").get("Alla")).toMatchObject({ Kvinnor: 65, Män: 25, "Andel kvinnor": 65 / 90, "Bara andel": 1 });
  expect([...tableUnder(summary, "Kvinnor och män: annat än personer").values()]).toEqual([{ Sort: "Företag", "Räknade figurer": 1, Kvinnor: 4, "Av alla": 9, "Andel kvinnor": 4 / 9 }]);
});

test("plain values where they are wished for: not one formula", () => {
  const plans = planSheets(SAMPLE, { ...WISHES, live: false });
  expect(plans.flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === "object" && cell !== null))).toEqual([]);
  expect(plans.map(({ rows }) => rows.slice(4).map((row) => row.map(valueOf)))).toEqual(planSheets(SAMPLE, WISHES).map(({ rows }) => rows.slice(4).map((row) => row.map(valueOf))));
});
