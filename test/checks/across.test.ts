/** The examples of checks over several workbooks are their tests; and the comparison stays quick. */
import { comparing, acrossChecks, describeFinding } from "../../src/checks";
import { isTelling, possibleNames, sharedBeginning } from "../../src/table/names/names";
import { cellAddress } from "../../src/table/address";
import { findingsAcross } from "../../scripts/docs/read-example";
import { gridOf, workbookOf } from "./reading";

describe.each(acrossChecks.map((check) => [check.id, check] as const))("%s", (_id, check) => {
  it.each(check.examples.passing.map((example) => [example.shows, example] as const))("passes: %s", (_shows, example) => {
    expect(findingsAcross(check, example)).toEqual([]);
  });

  it.each(check.examples.failing.map((example) => [example.shows, example] as const))("finds: %s", (_shows, example) => {
    const found = findingsAcross(check, example).map(({ file, finding }) => ({ file, at: `${finding.sheet}!${cellAddress(finding.row, finding.column)}`, text: finding.text, severity: finding.severity }));
    expect(found).toEqual(example.finds);
  });

  it.each(["sv", "en"] as const)("says all there is to say (%s)", (language) => {
    for (const { finding } of check.examples.failing.flatMap((example) => findingsAcross(check, example))) {
      expect(describeFinding(finding, language)).toMatchObject({ title: check.texts[language].title, message: expect.stringMatching(/^[“”]\S.*\.xlsx.*\.$/u) });
    }
  });
});

test.each([
  ["Elsmarta Fjällbygden 2023–2026. (Totalt 9 miljoner kronor)", "Elsmarta Fjällbygden En växande tätort", "Elsmarta Fjällbygden", true],
  ["Avslutning av projektet WaterLife, som drivits", "WaterLife Region Mellansjö leder", "WaterLife", true],
  ["Medfinansiering av ”Bothnia Clean Tech” vid kusten", "Bothnia Clean Tech", "Bothnia Clean Tech", true],
  ["Ljusa ladugårdar", "Ljusa ladugårdar i byn", "Ljusa ladugårdar", false],
  ["Företagsstöd", "Företagsstöd", "Företagsstöd", false],
  ["Yrken i Mellansjö", "Yrken i Mellansjö", "Yrken i Mellansjö", false],
  ["Framtagande av regionalt serviceprogram", "Framtagande av regionalt serviceprogram (RSP)", "Framtagande av regionalt serviceprogram", false],
  ["Elsmarta Östra Mellansjö", "Elsmarta Östra Fjällbygden", "Elsmarta", false],
])("%s | %s share “%s”", (one, other, name, telling) => {
  const shared = possibleNames(one).flatMap((a) => possibleNames(other).map((b) => sharedBeginning(a, b))).sort((a, b) => b.length - a.length)[0]!;
  expect(shared.map(({ text }) => text).join(" ")).toBe(name);
  expect(isTelling(shared, () => 0, 100)).toBe(telling);
});

test("two files of one region are not compared", () => {
  const comparison = comparing();
  const told = workbookOf(gridOf("3.4", [["Namn", "Prestationer"], ["Ljusa och energisnåla ladugårdar", "Tolv bönder har fått råd."]]));
  for (const file of ["2022.xlsx", "2023.xlsx"]) comparison.add(file, { ...told, region: { ...told.region, value: "19" } });
  expect(comparison.findings()).toEqual([]);
});

test.each([
  ["of the same year lead to each other", 2023, ["answers.xlsx"]],
  ["of another year have their own tables", 2024, []],
])("a region's files %s", (_what, year, files) => {
  const comparison = comparing();
  const header = ["Namn", "Prestationer"];
  const tables = workbookOf(gridOf("3.4", [header, ["Sjöskolan", "Sjöskolan har haft sex kurser för barnen i byarna under året."]]), gridOf("4.4", [header, ["Yrkesvägar", "Tolv vägledare har utbildats och sexton byar har fått besök."]]));
  const answers = workbookOf(gridOf("Svar", [["Nr", "Fråga", "Svar"], ["3.1", "Beskriv arbetet.", "Barnen har fått mer att göra, till exempel genom Sjöskolan (se tabell 4.4)."]]));
  const of = (reading: typeof tables, value: number) => ({ ...reading, region: { ...reading.region, value: "19" }, year: { ...reading.year, value } });
  comparison.add("tables.xlsx", of(tables, 2023));
  comparison.add("answers.xlsx", of(answers, year));
  expect(comparison.findings().map(({ file }) => file)).toEqual(files);
});
