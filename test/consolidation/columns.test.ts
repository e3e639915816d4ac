/** What stands in the columns of the sheet of all insatser is chosen: the reports' own, and those made of what the rows say. */
import { Consolidation, ownColumns, readingWritten, refreshing, settling, withColumns, type AddedKind, type ColumnChoice, type Refresh } from "../../src/consolidation";
import { addedColumns } from "../../src/consolidation/added/columns";
import { planningConsolidation } from "../../src/consolidation/sheets";
import type { Language } from "../../src/language";
import { valueOf, type SheetPlan } from "../../src/planned-sheets/plan";
import { inOneGo } from "../../src/slices/in-one-go";
import type { CellValue, Grid } from "../../src/table/grid";
import { gridOf, HEADER, line } from "../table/fixtures";
import { add, rowsOf, sheetOf } from "./support";

const OWN = [...HEADER, "Handläggare", "Dnr"];
const west = (dnr = "12-23") => sheetOf("3.4", [[...line("Byar"), "Alva", dnr], [...line("Hamnar"), "Bo", ""]], OWN);
const east = (words = "") => sheetOf("4.4", [[...line("Torg"), `Cajsa${words}`]], OWN.slice(0, 5));
type Files = Readonly<Record<string, Grid>>;
const BOTH: Files = { "Västmanland-2023.xlsx": west(), "Uppsala-2023.xlsx": east() };

interface Run {
  written?: readonly Grid[];
  wanted?: ColumnChoice;
  kinds?: readonly AddedKind[];
  language?: Language;
}
interface Ran {
  told: Refresh | null;
  plans: SheetPlan[];
  national: Consolidation;
}

function run(files: Files, { written = [], wanted, kinds, language = "sv" }: Run = {}): Ran {
  const national = new Consolidation();
  for (const [file, grid] of Object.entries(files)) add(national, file, [grid]);
  const before = inOneGo(readingWritten(written));
  const refreshed = before && inOneGo(refreshing(before, national, undefined, wanted));
  const table = refreshed ? inOneGo(settling(national, refreshed.earlier, undefined, wanted)) : withColumns(national, wanted ?? (() => null));
  const added = addedColumns(kinds ?? before?.columns.added ?? [], { language, goals: national.goals });
  return { told: refreshed?.told ?? null, plans: inOneGo(planningConsolidation({ ...table, added }, [], { language, read: "2024-02-21" })), national };
}

const ALL = ["Alla insatser", "All insatser"];
/** Written sheets as they are read again, after a person has been at the sheet of all insatser. */
const sheets = ({ plans }: Ran, byHand: (cells: CellValue[][]) => void = () => undefined): Grid[] =>
  plans.map(({ name, rows }) => {
    const cells = rows.map((row) => row.map((cell): CellValue => valueOf(cell)));
    if (ALL.includes(name)) byHand(cells);
    return gridOf(name, cells);
  });
const long = ({ plans }: Ran) => plans.find(({ name }) => ALL.includes(name))!.rows;
const headers = (ran: Ran) => long(ran)[0]!.slice(13, -1);
const column = (ran: Ran, header: string) => long(ran).slice(1).map((row) => row[long(ran)[0]!.indexOf(header)]);
const without = (...names: string[]): ColumnChoice => (header) => (names.includes(header) ? false : null);
const NOTHING = { added: 0, removed: 0, changed: 0, corrected: 0, conflicts: 0, kept: 0, deleted: 0 };

describe("a report's own column", () => {
  test("stands last, and is told with how many rows have it", () => {
    const ran = run(BOTH);
    expect(headers(ran)).toEqual(["Handläggare", "Dnr"]);
    expect(ownColumns(ran.national, null)).toEqual([{ header: "Handläggare", rows: 3, corrected: 0, stands: true }, { header: "Dnr", rows: 1, corrected: 0, stands: true }]);
  });

  test("without a header, to the right of the table, comes along as well", () => {
    const ran = run({ "Uppsala-2023.xlsx": sheetOf("4.4", [[...line("Torg"), "Ring Maj om detta"]], HEADER) });
    expect(headers(ran)).toEqual(["Utan rubrik"]);
    expect(column(ran, "Utan rubrik")).toEqual(["Ring Maj om detta"]);
  });

  test("left out is in no column, and the overview says which", () => {
    const ran = run(BOTH, { wanted: without("Dnr") });
    expect(headers(ran)).toEqual(["Handläggare"]);
    expect(column(ran, "Handläggare").toSorted()).toEqual(["Alva", "Bo", "Cajsa"]);
    expect(long(ran).flat()).not.toContain("12-23");
    expect(ran.plans[0]!.rows.flat()).toContain("Rapporternas egna kolumner som är utelämnade på bladet Alla insatser: Dnr.");
    expect(run(BOTH).plans[0]!.rows.flat().join()).not.toMatch(/utelämnade/);
  });

  test("stays out when the table is written anew, where nobody says otherwise, and changes nothing", () => {
    const first = run(BOTH, { wanted: without("Dnr", "Handläggare") });
    const second = run(BOTH, { written: sheets(first) });
    expect(second.told!.counts).toEqual(NOTHING);
    expect(second.plans).toEqual(first.plans);
    expect(run(BOTH, { written: sheets(second) }).plans).toEqual(first.plans);
  });

  test("that a person has taken out of the sheet stays out", () => {
    const written = sheets(run(BOTH), (cells) => cells.forEach((row) => row.splice(14, 1)));
    const second = run(BOTH, { written });
    expect(second.told!.counts).toEqual(NOTHING);
    expect(headers(second)).toEqual(["Handläggare"]);
  });

  test("says nothing of its changes while it is left out, and comes back as it is read now", () => {
    const written = sheets(run(BOTH, { wanted: without("Dnr") }));
    const newer: Files = { ...BOTH, "Västmanland-2023.xlsx": west("99-23") };
    expect(run(newer, { written }).told!.counts).toEqual(NOTHING);
    const again = run(newer, { written, wanted: (header) => (header === "Dnr" ? true : null) });
    expect(again.told!.counts).toEqual({ ...NOTHING, changed: 1 });
    expect(column(again, "Dnr")).toContain("99-23");
    expect(run(newer, { written: sheets(again) }).told!.counts).toEqual(NOTHING);
  });

  test("tells how many corrections in it go where it is left out", () => {
    const written = sheets(run(BOTH), (cells) => (cells[1]![13] = "Disa"));
    const { columns } = inOneGo(readingWritten(written))!;
    expect(ownColumns(run(BOTH).national, columns, without("Handläggare")).map(({ header, corrected, stands }) => [header, corrected, stands])).toEqual([["Handläggare", 1, false], ["Dnr", 0, true]]);
  });

  test("that a new file brings stands, though another is left out", () => {
    const written = sheets(run({ "Västmanland-2023.xlsx": west() }, { wanted: without("Dnr") }));
    const more: Files = { "Västmanland-2023.xlsx": west(), "Uppsala-2023.xlsx": sheetOf("4.4", [[...line("Torg"), "40 000"]], [...HEADER, "Budget"]) };
    expect(headers(run(more, { written }))).toEqual(["Handläggare", "Budget"]);
  });

  test("in which no row says anything stays out too", () => {
    const files: Files = { "Västmanland-2023.xlsx": sheetOf("3.4", [[...line("Byar"), ""]], [...HEADER, "Anmärkning"]) };
    expect(headers(run(files))).toEqual(["Anmärkning"]);
    const written = sheets(run(files, { wanted: () => false }));
    expect(headers(run(files, { written }))).toEqual([]);
    expect(headers(run(files, { written: sheets(run(files)) }))).toEqual(["Anmärkning"]);
  });

  test("is remembered while its file is away, and then changes nothing", () => {
    const written = sheets(run(BOTH, { wanted: without("Dnr", "Handläggare") }));
    const away = run({ "Uppsala-2023.xlsx": BOTH["Uppsala-2023.xlsx"]! }, { written });
    const back = run(BOTH, { written: sheets(away) });
    expect(back.told!.counts).toEqual(NOTHING);
    expect(headers(back)).toEqual([]);
  });

  test("wanted while one of its files is away is empty there, and what comes back with the file is a change", () => {
    const written = sheets(run(BOTH, { wanted: without("Handläggare") }));
    const away = run({ "Uppsala-2023.xlsx": BOTH["Uppsala-2023.xlsx"]! }, { written, wanted: () => true });
    expect(column(away, "Handläggare").toSorted()).toEqual(["Cajsa", null, null]);
    const back = run(BOTH, { written: sheets(away) });
    expect(back.told!.counts).toEqual({ ...NOTHING, changed: 2 });
    expect(column(back, "Handläggare").toSorted()).toEqual(["Alva", "Bo", "Cajsa"]);
  });

  test("with a person's correction is told as that while it stands; left out, the row is as it was read", () => {
    const written = sheets(run(BOTH), (cells) => cells.forEach((row) => row[13] === "Alva" && (row[13] = "Asta")));
    expect(run(BOTH, { written }).told!.counts).toEqual({ ...NOTHING, corrected: 1 });
    const left = run(BOTH, { written, wanted: without("Handläggare") });
    expect(left.told!.counts).toEqual(NOTHING);
    expect(column(left, "Ändrad").filter(Boolean)).toEqual([]);
    expect(column(run(BOTH, { written: sheets(left), wanted: () => true }), "Handläggare")).toContain("Alva");
  });

  test("called as one that we add is told apart, whether ours is there or not", () => {
    const files: Files = { "Uppsala-2023.xlsx": sheetOf("4.4", [[...line("Torg"), "Många"]], [...HEADER, "Kvinnor (ur texten)"]) };
    for (const kinds of [[], ["figures"]] as const) expect(headers(run(files, { kinds })).at(-1)).toBe("Kvinnor (ur texten) (rapporten)");
    expect(inOneGo(readingWritten(sheets(run(files))))!.columns.added).toEqual([]);
  });
});

describe("columns made of what the rows say", () => {
  const TOLD = ["Seglarskola i Hamnby", "Kursen hade 30 deltagare, varav 12 kvinnor och 18 män.", "De flesta seglar vidare.", "Agenda 2030: mål 5 Jämställdhet"] as const;
  const NONE = ["Båtlyft", "Lyften har byggts om. Målet är att 40 kvinnor och 60 män ska lyfta båtar.", "–", ""] as const;
  const files: Files = { "Västmanland-2023.xlsx": sheetOf("3.4", [TOLD, NONE, [...line("Byar").slice(0, 3), "1.1 En region där alla kan leva"]], HEADER) };
  const ADDED = ["RUS-mål (märkt)", "Agenda 2030 (märkt)", "Kvinnor (ur texten)", "Män (ur texten)", "Totalt (ur texten)", "Andel kvinnor (ur texten)"];

  test("say which goals a row names, and how many women and men it tells of, as numbers", () => {
    const ran = run(files, { kinds: ["tags", "figures"] });
    expect(headers(ran)).toEqual(ADDED);
    const [told, none] = long(ran).slice(1).map((row) => row.slice(13, -1));
    expect(told!.slice(1)).toEqual(["5 Jämställdhet", 12, 18, 30, 0.4]);
    expect(none).toEqual([null, null, null, null, null, null]);
  });

  test("are off from the start, stay where they stand, and go when nobody wants them", () => {
    expect(headers(run(files))).toEqual([]);
    const first = run(files, { kinds: ["figures"] });
    expect(headers(first)).toEqual(ADDED.slice(2));
    const second = run(files, { written: sheets(first) });
    expect(second.told!.counts).toEqual(NOTHING);
    expect(second.plans).toEqual(first.plans);
    expect(headers(run(files, { written: sheets(first), kinds: [] }))).toEqual([]);
  });

  test("are known again in another language", () => {
    const written = sheets(run(files, { kinds: ["tags", "figures"], language: "en" }));
    const second = run(files, { written });
    expect(headers(second)).toEqual(ADDED);
    expect(second.told!.counts).toEqual(NOTHING);
  });

  test("are nobody's corrections and nobody's own: what a person writes there is written over", () => {
    const first = run(files, { kinds: ["figures"] });
    const written = sheets(first, (cells) => cells.forEach((row) => row[13] === 12 && (row[13] = 13)));
    const second = run(files, { written });
    expect(second.told!.counts).toEqual(NOTHING);
    expect(second.plans).toEqual(first.plans);
    expect(ownColumns(second.national, null)).toEqual([]);
  });

  test("follow a text that a person has corrected", () => {
    const written = sheets(run(files, { kinds: ["figures"] }), (cells) => cells.forEach((row) => row.forEach((cell, at) => cell === TOLD[1] && (row[at] = "Kursen hade 14 kvinnor och 6 män."))));
    expect(column(run(files, { written }), ADDED[2]!)).toContain(14);
  });

  test("read a region's own goals where its file gives them", () => {
    const own = gridOf("RUS-mål", [["Nummer", "Namn"], ["7.1", "Segelbåtar åt alla"]]);
    const national = new Consolidation();
    add(national, "Västmanland-2023.xlsx", [sheetOf("3.4", [[...line("Byar").slice(0, 3), "7.1 Segelbåtar åt alla"]], HEADER), own]);
    const [rusGoals] = addedColumns(["tags"], { language: "sv", goals: national.goals });
    expect(rowsOf(national).map((row) => rusGoals!.value(row))).toEqual(["7.1 Segelbåtar åt alla"]);
  });
});
