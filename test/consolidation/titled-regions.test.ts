/** Several regions in one file, told only by the titles above their tables. */
import { Consolidation } from "../../src/consolidation";
import type { CellValue } from "../../src/table/grid";
import { gridOf, HEADER, line } from "../table/fixtures";
import { add, rowsOf } from "./support";

const [BYAR, HAMNAR, BROAR, TORG] = ["Byar", "Hamnar", "Broar", "Torg"].map(line);
const [DALARNA, GAVLEBORG] = ["20", "21"];

function gathered(rows: readonly (readonly (CellValue | undefined)[] | undefined)[], fileName = "Rapport 2023.xlsx") {
  const national = new Consolidation();
  const { region, problems } = add(national, fileName, [gridOf("3.4 Boende", rows.map((row) => (row ?? []).map((cell) => cell ?? null)))]);
  const regions = Object.fromEntries(rowsOf(national).map((row) => [row.texts.name.split(" ")[0]!, row.region]));
  const notes = national.notes.map((note) => note.region);
  return { region, regions, notes, years: rowsOf(national).map(({ year }) => year), problems };
}

test.each([
  ["in full", "Region Dalarna", "Region Gävleborg"],
  ["by its name alone", "Dalarna", "Gävleborg"],
  ["with a year", "Dalarna 2023", "Gävleborg 2023:"],
])("each table is the region's that the title above it names %s", (_, first, second) => {
  const { region, regions, problems } = gathered([[first], HEADER, BYAR, HAMNAR, [], [second], HEADER, BROAR, TORG]);
  expect(regions).toEqual({ Byar: DALARNA, Hamnar: DALARNA, Broar: GAVLEBORG, Torg: GAVLEBORG });
  expect([region, problems]).toEqual([null, []]);
});

const OTHER = "Region Örebro län";

test.each([
  ["a copy that was sent", `Kopia till ${OTHER}`],
  ["whose template it is", `Mall framtagen av ${OTHER}`],
  ["whom to ask", `Kontaktperson: Kim Ek, ${OTHER}`],
  ["who paid", `Insatserna nedan har samfinansierats med ${OTHER}`],
  ["a section's other part", `3.4 Boende, redovisning av insatser tillsammans med ${OTHER}`],
  ["another authority", "Länsstyrelsen i Örebro län"],
  ["several who helped", `I samverkan med ${OTHER} och Region Uppsala`],
])("a line that mentions a region, to tell %s, gives it no table, and is pointed out below another's", (_, mention) => {
  const above = gathered([["Region Dalarna 2023"], [mention], HEADER, BYAR, HAMNAR]);
  expect([above.regions, above.problems]).toEqual([{ Byar: DALARNA, Hamnar: DALARNA }, []]);
  const between = gathered([["Region Dalarna"], HEADER, BYAR, [], [mention], HEADER, HAMNAR, [], ["Region Gävleborg"], HEADER, BROAR]);
  expect(between.regions).toEqual({ Byar: DALARNA, Hamnar: DALARNA, Broar: GAVLEBORG });
  expect(between.problems).toEqual([{ kind: "tableRegionMentioned", sheet: "3.4 Boende", cell: "A2", region: "Dalarna", text: mention }]);
  const alone = gathered([["Region Dalarna"], HEADER, BYAR, [], [mention], HEADER, HAMNAR]);
  expect(alone.regions).toEqual({ Byar: DALARNA, Hamnar: DALARNA });
  expect(alone.problems).toEqual([{ kind: "tableRegionMentioned", sheet: "3.4 Boende", cell: "A2", region: "Dalarna", text: mention }]);
  const named = gathered([[mention], HEADER, BYAR], "Dalarna 2023.xlsx");
  expect([named.regions, named.problems]).toEqual([{ Byar: DALARNA }, []]);
});

test.each(["Region Gävleborg – version 2", "Region Gävleborg (utkast)", "Gävleborg, slutversion", "Återrapport 2023, Region Gävleborg: reviderad", "Återrapportering av villkorsbeslut 2023 – Region Gävleborg", "3.4 Boende, Region Gävleborg", "Tabell 1. Insatser 2023 för Gävleborgs län", "Bilaga B: redovisning från Region Gävleborg", "Regionens namn: Gävleborg"])(
  "a title as reports have them is the region's: %s",
  (title) => {
    expect(gathered([["Region Dalarna"], HEADER, BYAR, [], [title], HEADER, BROAR]).regions).toEqual({ Byar: DALARNA, Broar: GAVLEBORG });
  },
);

test("a region that is only mentioned, where nothing else tells, is taken for the file's and is to be looked at", () => {
  const { region, problems } = gathered([["Kontaktperson: Kim Ek, Region Gävleborg"], HEADER, BYAR]);
  expect([region, problems]).toEqual([GAVLEBORG, [{ kind: "regionUnsure" }]]);
});

test("each title that only mentions a region is pointed out, also where one table is made of several", () => {
  const [first, second] = [`I samverkan med ${OTHER}`, "Kopia till Region Uppsala"];
  const { problems } = gathered([["Region Dalarna"], HEADER, BYAR, [], [first], HEADER, HAMNAR, [], [second], HEADER, BROAR]);
  expect(problems.map(({ text }) => text)).toEqual([first, second]);
});

test("a region together with another's name is left to the table above, and pointed out", () => {
  const { regions, problems } = gathered([["Region Gävleborg"], HEADER, BYAR, [], ["Region Dalarna tillsammans med Region Värmland"], HEADER, BROAR]);
  expect(regions).toEqual({ Byar: GAVLEBORG, Broar: GAVLEBORG });
  expect(problems).toMatchObject([{ kind: "tableRegionMentioned", region: "Gävleborg" }]);
});

test.each([
  ["in full", "Region Dalarna", "Region Gävleborg"],
  ["by its name alone", "Dalarna", "Gävleborg 2023"],
])("where each sheet has a region's name %s, its tables are that region's", (_, first, second) => {
  const national = new Consolidation();
  const { region, problems } = add(national, "Alla 2023.xlsx", [gridOf(first, [HEADER, BYAR!]), gridOf(second, [HEADER, BROAR!]), gridOf("Övrigt", [["Region Uppsala"], HEADER, TORG!])]);
  expect([region, rowsOf(national).map((row) => row.region)]).toEqual([null, [DALARNA, GAVLEBORG, "03"]]);
  expect(problems.map(({ kind }) => kind)).toEqual(["sectionUnknown", "sectionUnknown", "sectionUnknown"]);
});

test("a mention between a title and its table leaves the table to the title", () => {
  const { regions, problems } = gathered([["Region Dalarna"], HEADER, BYAR, [], ["Gävleborg"], [`Kopia till ${OTHER}`], [`Kontaktperson: Kim Ek, ${OTHER}`], HEADER, BROAR]);
  expect([regions, problems]).toEqual([{ Byar: DALARNA, Broar: GAVLEBORG }, []]);
});

test("an insats with no more than a name, just below the others, is no title for its mention of a region", () => {
  const { regions } = gathered([["Region Dalarna"], HEADER, BYAR, ["Hamnar tillsammans med Region Gävleborg"], [], HEADER, BROAR]);
  expect(regions).toEqual({ Byar: DALARNA, Hamnar: DALARNA, Broar: DALARNA });
});

test("a title with several regions above them all takes nothing from the titles below it", () => {
  const { regions, problems } = gathered([["Redovisning från Region Dalarna och Region Gävleborg"], ["Region Dalarna"], HEADER, BYAR, [], ["Region Gävleborg"], HEADER, BROAR]);
  expect([regions, problems]).toEqual([{ Byar: DALARNA, Broar: GAVLEBORG }, []]);
});

test("a table without a title goes on with the region above it, also in another section", () => {
  const { regions } = gathered([["Region Dalarna"], HEADER, BYAR, [], ["4.4"], HEADER, HAMNAR, [], ["Region Gävleborg"], HEADER, BROAR, [], HEADER, TORG]);
  expect(regions).toEqual({ Byar: DALARNA, Hamnar: DALARNA, Broar: GAVLEBORG, Torg: GAVLEBORG });
});

test("tables beside each other have the titles in their own columns", () => {
  const { regions } = gathered([["Region Dalarna", null, null, null, null, "Region Gävleborg"], [...HEADER, null, ...HEADER], [...BYAR!, null, ...HAMNAR!]]);
  expect(regions).toEqual({ Byar: DALARNA, Hamnar: GAVLEBORG });
});

test("a region's whole name on a line of its own tells whose the insatser below it are", () => {
  const { region, regions, problems } = gathered([HEADER, ["Region Dalarna"], BYAR, HAMNAR, ["Region Gävleborg"], BROAR]);
  expect([region, regions, problems]).toEqual([null, { Byar: DALARNA, Hamnar: DALARNA, Broar: GAVLEBORG }, []]);
});

test.each([
  ["Region", "Gävleborgs län"],
  ["Region:", "Gävleborg"],
  ["Regionens namn", "Gävleborg"],
])("a title in two cells, %s and %s, is one title", (label, name) => {
  const { regions, problems } = gathered([["Region:", "Dalarna"], HEADER, BYAR, [], [label, name], HEADER, BROAR, [], [label, null, name], HEADER, TORG]);
  expect([regions, problems]).toEqual([{ Byar: DALARNA, Broar: GAVLEBORG, Torg: GAVLEBORG }, []]);
});

test.each([
  ["between the tables of others", [["Region Dalarna"], HEADER, BYAR, [], ["Region Kalmar län"], ["Regionen redovisar inga insatser i tabellform."], [], ["Region Gävleborg"], HEADER, BROAR]],
  ["between the insatser of others", [["Region Dalarna"], HEADER, BYAR, ["Kalmar"], ["Inga insatser"], ["Gävleborg"], BROAR]],
  ["above the table of another", [["Region Kalmar län"], ["Inga insatser"], [], ["Region Dalarna"], HEADER, BYAR, ["Region Gävleborg"], BROAR]],
])("a note %s is the region's that is named above it", (_, rows) => {
  const { regions, notes } = gathered(rows);
  expect([regions, notes]).toEqual([{ Byar: DALARNA, Broar: GAVLEBORG }, ["08"]]);
});

test("in full, by its name alone, beside its label or in every cell, a region on a line of its own is no insats", () => {
  const { regions, problems } = gathered([["Region Dalarna"], HEADER, BYAR, ["Gävleborg"], HAMNAR, ["Region:", "Dalarna"], BROAR, HEADER.map(() => "REGION GÄVLEBORG"), TORG]);
  expect([regions, problems]).toEqual([{ Byar: DALARNA, Hamnar: GAVLEBORG, Broar: DALARNA, Torg: GAVLEBORG }, []]);
});

test("a place below the results of an insats is part of them", () => {
  const { regions, problems } = gathered([["Region Dalarna"], HEADER, BYAR, [null, "Gävleborg"], HAMNAR]);
  expect([regions, problems]).toEqual([{ Byar: DALARNA, Hamnar: DALARNA }, []]);
});

test("below a line that names several regions it is left open whose the insatser are, and asked for", () => {
  const { regions, problems } = gathered([["Region Dalarna"], HEADER, BYAR, ["Region Dalarna och Region Gävleborg"], HAMNAR, ["Region Gävleborg"], BROAR], "Dalarna 2023.xlsx");
  expect(regions).toEqual({ Byar: DALARNA, Hamnar: null, Broar: GAVLEBORG });
  expect(problems).toContainEqual({ kind: "tableRegionUnknown", sheet: "3.4 Boende", cell: "A2" });
});

test("where it cannot be seen whose a table is, the region is left open and asked for", () => {
  const { regions, problems } = gathered([["Region Dalarna"], HEADER, BYAR, [], ["Region Gävleborg och Region Uppsala"], HEADER, BROAR]);
  expect(regions).toEqual({ Byar: DALARNA, Broar: null });
  expect(problems).toEqual([{ kind: "tableRegionUnknown", sheet: "3.4 Boende", cell: "A6" }]);
});

test("a table above the first title is the file's own region, and it is told that there are several", () => {
  const { regions, problems } = gathered([HEADER, BYAR, [], ["Region Gävleborg"], HEADER, BROAR], "Dalarna 2023.xlsx");
  expect([regions, problems]).toEqual([{ Byar: DALARNA, Broar: GAVLEBORG }, [{ kind: "regionsInFile", text: "Dalarna, Gävleborg" }]]);
});

test("one region by its name alone is the file's", () => {
  expect(gathered([["Dalarna"], HEADER, BYAR, HAMNAR])).toMatchObject({ region: DALARNA, regions: { Byar: DALARNA, Hamnar: DALARNA }, problems: [] });
});

test("each table is of the year that the title above it names", () => {
  expect(gathered([["År 2022"], HEADER, BYAR, [], ["År 2023"], HEADER, BROAR], "Dalarna.xlsx").years).toEqual([2022, 2023]);
});

test("a file that is named after one region and has another's table too is told of", () => {
  const { regions, problems } = gathered([["Region Dalarna"], HEADER, BYAR, [], ["Region Gävleborg"], HEADER, BROAR], "Dalarna 2023.xlsx");
  expect([regions, problems]).toEqual([{ Byar: DALARNA, Broar: GAVLEBORG }, [{ kind: "regionsInFile", text: "Dalarna, Gävleborg" }]]);
});
