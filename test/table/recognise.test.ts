import { recogniseWorkbook } from "../../src/table";
import type { CellValue } from "../../src/table/grid";
import { gridOf, HEADER, line, merge, only } from "./fixtures";

const namesOf = (values: readonly (readonly CellValue[])[], merges = [] as ReturnType<typeof merge>[]) =>
  only([gridOf("3.4 Boende", values, { merges })]).insatser.map(({ cells }) => cells.name?.map(({ text }) => text).join(" ") ?? null);

describe("a table in the template's own shape", () => {
  const table = only([gridOf("3.4 Likvärdiga möjligheter till", [["3.4 Ge exempel på insatser"], [], HEADER, line("Nätverk"), line("Förstudie")])], { fileName: "Uppsala-2023.xlsx" });

  it("is told with its place, section, columns and insatser", () => {
    expect(table).toMatchObject({
      id: "3.4 Likvärdiga möjligheter till!A3#3.4",
      area: { row: 2, column: 0, rows: 3, columns: 4 },
      headerRow: 2,
      template: { value: "mall-2023", certainty: "certain" },
      section: { value: "3.4", certainty: "certain" },
      region: { value: "03" },
      year: { value: 2023 },
      certainty: "certain",
    });
    expect(table.columns.map(({ role }) => [role.value, role.certainty])).toEqual([["name", "certain"], ["outputs", "certain"], ["outcomes", "certain"], ["goals", "certain"]]);
    expect(table.insatser.map(({ row, rows }) => [row, rows])).toEqual([[3, 1], [4, 1]]);
  });
});

describe("lines without a name", () => {
  const header = [...HEADER];

  it("belong to the insats above when its name is merged over them", () => {
    expect(namesOf([header, line("Nätverk"), [null, "Ett möte till", "Mer kunskap", "Mål 4"], line("Förstudie")], [merge(1, 0, 2)])).toHaveLength(2);
  });

  it("belong to the insats above when they only go on with one column, and the table is less sure", () => {
    const table = only([gridOf("3.4", [header, line("Nätverk"), [null, "Ett möte till"], line("Förstudie")])]);
    expect(table.insatser.map(({ rows }) => rows)).toEqual([2, 1]);
    expect(table.certainty).toBe("likely");
    expect(table.reasons).toContainEqual({ key: "linesJoined", values: { count: 1 } });
  });

  it.each([
    ["everything else", line("Förstudie").slice(1)],
    ["outputs and goals", ["Två rapporter har skrivits.", null, "Mål 4 i RUS"]],
  ])("are insatser without a name when they have %s", (_, rest) => {
    const table = only([gridOf("3.4", [header, line("Nätverk"), [null, ...rest]])]);
    expect(table.insatser).toHaveLength(2);
    expect(table.insatser[1]!.cells.name).toBeUndefined();
    expect(table.reasons).toContainEqual({ key: "linesNameless", values: { count: 1 } });
    expect(table.certainty).toBe("likely");
  });

  it.each([
    ["goals", ["Nätverk", "Fyra möten", null, null], [null, "Två rapporter", null, "Mål 4"]],
    ["outputs", ["Nätverk", null, null, "Mål 3"], [null, "Fyra möten", null, "Mål 4"]],
  ])("belong to the insats above when it has no %s of its own", (_, first, second) => {
    expect(namesOf([header, first, second])).toEqual(["Nätverk"]);
  });

  it("after a blank row are insatser of their own", () => {
    expect(namesOf([header, line("Nätverk"), [], [null, "Tre möten", null, "Mål 2"]])).toEqual(["Nätverk i Mellansjö", null]);
  });
});

it.each(["Summa", "Totalt"])("a sum below the first column is no insats: %s", (text) => {
  expect(namesOf([["Prestationer", "Namn på insats", "Mål"], ["Tre möten", "Nätverk", "Mål 3"], [], [text]])).toEqual(["Nätverk"]);
});

it.each<[string, CellValue[]]>([
  ["Summa", [null, "Summa", 43, null]],
  ["Totalt", ["Mellansjö", "Totalt", 43, "1,5 mkr"]],
  ["Totalt antal möten", ["12", "Totalt antal möten", 43, null]],
])("a line of sums is no insats: %s", (_, cells) => {
  expect(namesOf([HEADER, line("Nätverk"), cells])).toEqual(["Nätverk i Mellansjö"]);
});

it("a short name with nothing but a total told of it is an insats", () => {
  expect(namesOf([HEADER, line("Nätverk"), ["Bokbussen", "Totalt 40 turer.", null, null], ["Byaliv", "Sammanlagt 12 möten", "Fler ses", "Mål 3"]])).toEqual(["Nätverk i Mellansjö", "Bokbussen", "Byaliv"]);
});

it("a line with no more than the section's number and a name is an insats", () => {
  const sheet = gridOf("Insatser", [["Fråga", ...HEADER], ["8.2", ...line("Nätverk")], ["8.2", "Bokbussen se tabell 2"]]);
  expect(recogniseWorkbook([sheet]).tables.map(({ section, insatser }) => [section.value, insatser.length])).toEqual([["8.2", 2]]);
});

describe("cells merged over several insatser", () => {
  it("belong to each of them", () => {
    const [first, second] = only([gridOf("3.4", [HEADER, line("Nätverk"), ["Förstudie", "Två rapporter", "Ny kunskap", null]], { merges: [merge(1, 3, 2)] })]).insatser;
    expect(second!.cells.goals).toEqual(first!.cells.goals);
  });
});

describe("lines that only group insatser", () => {
  it.each(["Pågående insatser", "Avslutade projekt:", "Nya och fortsatta satsningar", "Insats 2", "Insats nr 3"])("are none: %s", (text) => {
    expect(namesOf([[...HEADER], line("Nätverk"), [text], line("Förstudie")])).toHaveLength(2);
    expect(namesOf([[...HEADER], line("Nätverk"), [text], line("Förstudie")], [merge(2, 0, 1, 4)])).toHaveLength(2);
  });

  it("are insatser where more is told of them", () => {
    expect(namesOf([[...HEADER], line("Nätverk"), ["Avslutade projekt", ...line("Projekt").slice(1)]])).toHaveLength(2);
  });
});

describe("notes", () => {
  it.each([
    ["Regionen redovisar inga insatser i tabellform.", true],
    ["Inga insatser har genomförts inom området.", true],
    ["Ej aktuellt", true],
    ["Se även tabell 2.", false],
    ["Redovisas under fråga 4.4", false],
    ["* Siffran är preliminär.", false],
  ])("%s", (text, saysNone) => {
    const table = only([gridOf("7.2 Jämställdhet", [HEADER, [text]])]);
    expect(table.insatser).toEqual([]);
    expect(table.notes).toMatchObject([{ text, saysNone, row: 1, column: 0 }]);
  });

  it.each(["Se människan", "Ingen utanför", "Bokbussen 2023 Se tabell 2.", "Total omställning av hamnen", "Inga barriärer"])("%s is an insats with no more than a name", (text) => {
    expect(namesOf([HEADER, line("Nätverk"), [text]])).toEqual(["Nätverk i Mellansjö", text]);
  });

  it("alone on a sheet named by a section make a table without a header", () => {
    expect(only([gridOf("8.2 Integration", [["Regionen redovisar inga insatser i tabellform."]])])).toMatchObject({ headerRow: -1, section: { value: "8.2" }, columns: [], notes: [{ saysNone: true }] });
  });
});

describe("sections", () => {
  const table = (name: string, above: string[] = []) => only([gridOf(name, [...above.map((text) => [text]), HEADER, line("Nätverk")])]);

  it("that name and title disagree on are unsure, and both are said", () => {
    const { section } = table("4.4 Kompetens", ["3.4 Ge exempel på insatser"]);
    expect(section.certainty).toBe("maybe");
    expect(section.reasons.map(({ key }) => key)).toContain("sectionDisagree");
  });

  it("follow the area's name rather than a number of another year", () => {
    expect(table("2.6 Kompetensförsörjning").section.value).toBe("4.4");
    expect(table("3.4 Innovation och förnyelse samt").section.value).toBe("5.4");
  });

  it.each([
    ["Ansvarig enhet", "Enheten för näringsliv", "Enheten för kompetensförsörjning"],
    ["Målgrupp", "Små och medelstora företag", "Kommuner och företag"],
    ["Horisontellt perspektiv", "Jämställdhet", "Miljö"],
  ])("are not told by a column that only mentions areas: %s", (header, one, other) => {
    const { tables } = recogniseWorkbook([gridOf("3.4 Boende", [["3.4 Ge exempel på insatser"], [...HEADER, header], [...line("Nätverk"), one], [...line("Förstudie"), other]])]);
    expect(tables.map(({ section, insatser }) => [section.value, insatser.length])).toEqual([["3.4", 2]]);
  });

  it("are told by a column under any header that names them outright, where nothing else does", () => {
    const { tables } = recogniseWorkbook([gridOf("Blad1", [[...HEADER, "Var"], [...line("Nätverk"), "Innovation och förnyelse"], [...line("Förstudie"), "Jämställdhet"]])]);
    expect(tables.map(({ section }) => section.value)).toEqual(["5.4", "7.2"]);
  });

  it("are unknown where nothing tells", () => {
    expect(table("Blad1").section).toMatchObject({ value: null, reasons: [{ key: "sectionUnknown" }] });
  });
});

describe("the national compilation", () => {
  const header = ["Region", ...HEADER];
  const sheets = ["1 Likvärdiga möjligheter", "2 Kompetensförsörjning"].map((name) =>
    gridOf(name, [[`${name} i hela landet`], header, ["Region Uppsala", ...line("Nätverk")], ["Region Halland", ...line("Förstudie")]]),
  );

  it("is told by its column for the region, with its own numbers", () => {
    const reading = recogniseWorkbook(sheets, { fileName: "Sammanställning 2023.xlsx" });
    expect(reading.template.value).toBe("sammanstallning-2023");
    expect(reading.region).toMatchObject({ value: null, reasons: [{ key: "regionSeveral" }] });
    expect(reading.tables.map(({ section, insatser }) => [section.value, insatser.length])).toEqual([["1", 2], ["2", 2]]);
    expect(reading.tables[0]!.insatser[1]!.cells.region?.[0]?.text).toBe("Region Halland");
  });

  it("is not taken from one region's extra column", () => {
    const reading = recogniseWorkbook([gridOf("3.4", [header, ["Region Uppsala", ...line("Nätverk")]])]);
    expect(reading.template.value).toBe("mall-2023");
    expect(reading.region.value).toBe("03");
  });
});

describe("region and year", () => {
  const grids = (title: string) => [gridOf("3.4", [[title], HEADER, line("Nätverk")])];

  it("that file and title disagree on are unsure, and both are said", () => {
    const { region, year } = recogniseWorkbook(grids("Återrapportering 2022, Region Halland"), { fileName: "Uppsala-2023.xlsx" });
    expect([region.certainty, year.certainty]).toEqual(["maybe", "maybe"]);
    expect(region.reasons.map(({ key }) => key)).toContain("regionDisagree");
    expect(year.reasons.map(({ key }) => key)).toContain("yearDisagree");
  });

  it("are not taken from dates, spans and goal years", () => {
    expect(recogniseWorkbook(grids("RUS 2030 och program 2021–2027, inlämnad 2024-02-21"), { fileName: "rapport 2023.xlsx" }).year).toMatchObject({ value: 2023, certainty: "certain" });
  });

  it("are not last year's of a hidden sheet", () => {
    const hidden = gridOf("Förra året", [["Återrapportering 2022"], HEADER, line("Nätverk")], { visibility: "hidden" });
    expect(recogniseWorkbook([...grids("Återrapportering 2023"), hidden]).year).toMatchObject({ value: 2023, certainty: "certain" });
  });

  it("of a fictitious region stay unknown", () => {
    expect(recogniseWorkbook(grids("Region Mellansjö")).region).toMatchObject({ value: null, reasons: [{ key: "regionUnknown" }] });
  });

  it("given beforehand win", () => {
    const { region, year, template } = recogniseWorkbook(grids("Region Halland 2022"), { region: "19", year: 2021, template: "mall-2023" });
    expect([region, year, template].map(({ value, certainty }) => [value, certainty])).toEqual([["19", "given"], [2021, "given"], ["mall-2023", "given"]]);
  });
});

describe("corrections", () => {
  const grids = [gridOf("Blad1", [["Insats", "Prestationer", "Effekter", "Övrigt"], line("Nätverk")])];

  it("win over what was found", () => {
    const { section, columns, insatser } = only(grids, { corrections: { tables: { "Blad1!A1": { section: "7.2", columns: { D: "goals", C: null } } } } });
    expect(section).toMatchObject({ value: "7.2", certainty: "given" });
    expect(columns.map(({ role }) => role.value)).toEqual(["name", "outputs", null, "goals"]);
    expect(insatser[0]!.cells.goals).toHaveLength(1);
  });

  it("take away what is no insats table", () => {
    expect(recogniseWorkbook(grids, { corrections: { tables: { "Blad1!A1": { ignored: true } } } }).tables).toEqual([]);
  });

  it("show where a table is that was not found", () => {
    const odd = [gridOf("Blad1", [["Det här", "Gjorde vi", "Så blev det"], ["Nätverk", "Möten", "Kunskap"]])];
    expect(recogniseWorkbook(odd).tables).toEqual([]);
    const table = only(odd, { corrections: { tables: { "Blad1!A1": { section: "3.4", columns: { A: "name", B: "outputs", C: "outcomes" } } } } });
    expect(table.insatser).toHaveLength(1);
  });
});

describe("answers sheets", () => {
  it.each(["Region Uppsalas svar", "Svar (max 2 000 tecken)", "Svar, högst 300 ord"])("are known by the header of their answers: %s", (header) => {
    const { answers } = recogniseWorkbook([gridOf("Svar", [["Nr", "Fråga", header], ["1.1", "Beskriv arbetet.", "Det gick bra."]])]);
    expect(answers.map((sheet) => sheet.answers.map(({ cell }) => cell.text))).toEqual([["Det gick bra."]]);
  });

  it("are read line by line, unanswered questions too", () => {
    const { answers, tables } = recogniseWorkbook([
      gridOf("Svar", [["Återrapportering 2023, Region Uppsala"], ["Nr", "Fråga", "Svar"], ["1.1", "Beskriv arbetet.", "Det gick bra."], [1.2, "Beskriv målen.", null], ["3.4", "Ge exempel på insatser", null]]),
    ]);
    expect(tables).toEqual([]);
    expect(answers).toMatchObject([{ sheet: "Svar", area: { row: 1, column: 0, rows: 4, columns: 3 } }]);
    expect(answers[0]!.answers.map(({ number, cell }) => [number, cell.text])).toEqual([["1.1", "Det gick bra."], ["1.2", ""], ["3.4", ""]]);
  });
});

it("says which sheets are hidden", () => {
  expect(only([gridOf("3.4", [HEADER, line("Nätverk")], { visibility: "hidden" })]).hidden).toBe(true);
});

it("names the Excel table it reads", () => {
  const { reasons } = only([gridOf("3.4", [HEADER, line("Nätverk")], { tables: [{ name: "Insatser34", row: 0, column: 0, rows: 2, columns: 4 }] })]);
  expect(reasons).toContainEqual({ key: "tableExcel", values: { text: "Insatser34" } });
});
