/** What the examples cannot show: merged cells, formulas, Excel tables, formats, several sections on one sheet. */
import { checkById, runChecks } from "../../src/checks";
import type { Finding } from "../../src/checks/check";
import { GOOD, HEADER } from "../../src/checks/support/examples";
import { recogniseWorkbook } from "../../src/table";
import { cellAddress } from "../../src/table/address";
import type { Grid } from "../../src/table/grid";
import { gridOf } from "./reading";

function find(id: string, ...grids: Grid[]): Finding[] {
  return runChecks(recogniseWorkbook(grids, { year: 2023 }), { checks: [checkById(id)!] });
}
const places = (findings: readonly Finding[]) => findings.map(({ row, column }) => cellAddress(row, column));
const byaliv = ["Byaliv", "Sex möten har hållits med byalag på landsbygden.", "Fler unga deltar i byalagen.", ""];

describe("merged cells", () => {
  it("say the goal for all insatser that they cover", () => {
    const lines = [[...HEADER], [...GOOD], byaliv, ["Hemsjö", ...byaliv.slice(1)]];
    const merges = [{ row: 1, column: 3, rows: 2, columns: 1 }];
    expect(places(find("goals-missing", gridOf("3.4", lines, { merges })))).toEqual(["D4"]);
  });
});

describe("a fix that moves columns", () => {
  const [name, outputs, outcomes, goals] = HEADER as [string, string, string, string];
  const lines = [[name, goals, outputs, outcomes], ["Byaliv", "Levande bygder", "Sex möten har hållits.", "Egen bedömning: fler unga deltar."]];
  const edits = (more: Partial<Grid>, ...others: Grid[]) => find("columns-reordered", gridOf("3.4", lines, more), ...others)[0]!.edits.length;

  it("is offered on a plain sheet", () => {
    expect(edits({})).toBe(6);
  });

  it.each<[string, Partial<Grid>]>([
    ["merged cells", { merges: [{ row: 1, column: 1, rows: 2, columns: 1 }] }],
    ["an Excel table", { tables: [{ name: "Tabell1", row: 0, column: 0, rows: 2, columns: 4 }] }],
    ["a formula", { formulas: ["C2"] }],
    ["a format of its own", { shown: { C2: "5-mar" } }],
  ])("is not offered over %s", (_what, more) => {
    expect(edits(more)).toBe(0);
  });

  it("is not offered when a formula on another sheet may read the cells", () => {
    expect(edits({}, gridOf("Summa", [["Antal", 2]], { formulas: ["B1"] }))).toBe(0);
  });

  it("leaves notes where they stand", () => {
    const noted = [lines[0]!, ["Regionen redovisar inga insatser i tabellform."]];
    const [finding] = find("columns-reordered", gridOf("3.4", noted));
    expect(finding!.edits.every(({ row }) => row === 0)).toBe(true);
  });
});

describe("a missing column", () => {
  const lines = [HEADER.slice(0, 3), GOOD.slice(0, 3)];

  it("is put beside the table only when that column is free all the way", () => {
    expect(find("column-missing", gridOf("3.4", lines))[0]!.edits).toHaveLength(1);
    expect(find("column-missing", gridOf("3.4", [lines[0]!, [...lines[1]!, "Tänk på:"]]))[0]!.edits).toHaveLength(0);
  });

  it("is reported once where several sections share a header", () => {
    const shared = [["Fråga", ...HEADER.slice(0, 3)], ["3.4", ...GOOD.slice(0, 3)], ["4.4", ...byaliv.slice(0, 3)]];
    expect(places(find("column-missing", gridOf("Insatser", shared)))).toEqual(["D1"]);
  });
});

describe("a number in a text cell", () => {
  it("is a date when Excel shows it as one", () => {
    const [finding] = find("number-or-date-for-text", gridOf("3.4", [[...HEADER], ["Byaliv", 44990, ...GOOD.slice(2)]], { shown: { B2: "5-mar" } }));
    expect(finding).toMatchObject({ text: "5-mar", severity: "error", values: { kind: "date" } });
  });

  it("may stand alone for a goal", () => {
    expect(find("number-or-date-for-text", gridOf("3.4", [[...HEADER], [...GOOD.slice(0, 3), 16]]))).toEqual([]);
  });
});

describe("too many insatser", () => {
  it("are counted region by region in a compilation", () => {
    const line = (region: string, number: number) => [region, `Insats ${number}`, `${number} möten har hållits i länet.`, "Egen bedömning: bra.", "Levande bygder"];
    const of = (region: string, count: number) => Array.from({ length: count }, (_, index) => line(region, index));
    const grid = gridOf("1 Boende", [["1 Likvärdiga möjligheter till boende, arbete och välfärd i hela landet"], ["Region", ...HEADER], ...of("Gotland", 5), ...of("Halland", 6)]);
    expect(places(find("too-many-insatser", grid))).toEqual(["B13"]);
  });
});

describe("the basis of outcomes", () => {
  const lines = [[...HEADER], byaliv];

  it.each<[string, Grid["values"]]>([
    ["above the table", [["Alla resultat bygger på egen bedömning."], ...lines]],
    ["in the header", [[...HEADER.slice(0, 2), `${HEADER[2]} (egen bedömning)`, HEADER[3]!], byaliv]],
  ])("may be given once, %s", (_where, values) => {
    expect(find("outcomes-without-basis", gridOf("3.4", values))).toEqual([]);
  });

  it("is not given by the template's own instruction", () => {
    const header = [...HEADER.slice(0, 2), `${HEADER[2]}\nAnge om resultatbeskrivningen baseras på en uppföljning, utvärdering eller en egen bedömning.`, HEADER[3]!];
    expect(places(find("outcomes-without-basis", gridOf("3.4", [header, byaliv])))).toEqual(["C2"]);
  });

  it("weighs less where it is seldom given: one warning that tells how many, and notes", () => {
    const findings = find("outcomes-without-basis", gridOf("3.4", [...lines, ["Hemsjö", ...byaliv.slice(1)], ["Kustväg", ...byaliv.slice(1)], [...GOOD]]));
    expect(findings.map(({ severity, values }) => [severity, values.others])).toEqual([["warning", 2], ["note", 0], ["note", 0]]);
  });
});

test("placeholders are looked for in answers too", () => {
  const grid = gridOf("Svar", [["Nr", "Fråga", "Svar"], ["1.1", "Beskriv hur arbetet har bedrivits.", "Läs mer under rubrik x."], ["1.2", "Beskriv hur ni har arbetat.", "Klicka här för att ange text."]]);
  expect(find("placeholder", grid).map(({ text }) => text)).toEqual(["rubrik x", "Klicka här för att ange text."]);
});
