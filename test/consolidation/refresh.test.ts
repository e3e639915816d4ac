/** The national table written anew: what the files have changed, and what a person has made of it. */
import { Consolidation, readingWritten, refreshing, settling, takenAway, withChoices, type Choices, type Refresh, type WordPiece } from "../../src/consolidation";
import { planningConsolidation } from "../../src/consolidation/sheets";
import type { Language } from "../../src/language";
import { valueOf, type SheetPlan } from "../../src/planned-sheets/plan";
import { inOneGo } from "../../src/slices/in-one-go";
import { recogniseWorkbook } from "../../src/table";
import type { CellValue, Grid } from "../../src/table/grid";
import { gridOf, HEADER, line } from "../table/fixtures";
import { sheetOf } from "./support";

interface Sent {
  sheets: readonly Grid[];
  /** Its content; the same one means the same fingerprint. */
  version?: string;
}
type Files = Readonly<Record<string, Sent>>;

const OTHER = ["Hamnar i skärgården", "Nio bryggor har lagats under hösten.", "Färjorna går fullare.", "Delmål 3"] as const;
const WEST = sheetOf("3.4", [line("Byar"), OTHER]);
const files = (west: Grid = WEST, version = "1"): Files => ({ "Västmanland-2023.xlsx": { sheets: [west], version }, "Uppsala-2023.xlsx": { sheets: [sheetOf("4.4", [line("Torg")]), gridOf("Svar", [["Nr", "Fråga", "Svar"], ["10.2", "Vad gick bra?", "Torget."]])] } });
const sheetWith = (outputs: CellValue) => sheetOf("3.4", [line("Byar"), [OTHER[0], outputs, OTHER[2], OTHER[3]]]);

function gather(sent: Files): Consolidation {
  const national = new Consolidation();
  for (const [file, { sheets, version = "1" }] of Object.entries(sent)) inOneGo(national.add(recogniseWorkbook(sheets, { fileName: file }), { file, fingerprint: `${file} ${version}` }));
  return national;
}

interface Run {
  written?: readonly Grid[];
  read?: string;
  language?: Language;
  choices?: Choices;
  /** Files of the written table that are to be left out. */
  dropped?: readonly string[];
}

/** What is told of files, and the sheets written of them. */
function run(sent: Files, { written = [], read = "2024-02-21", language = "sv", choices, dropped = [] }: Run = {}): { told: Refresh | null; plans: SheetPlan[] } {
  const national = gather(sent);
  const before = inOneGo(readingWritten(written));
  const refreshed = before && inOneGo(refreshing(before, national, new Set(dropped)));
  const table = refreshed ? inOneGo(settling(national, refreshed.earlier, choices)) : national;
  const found = inOneGo(national.duplicates());
  const duplicates = refreshed ? withChoices(found, refreshed.earlier) : found;
  return { told: refreshed?.told ?? null, plans: inOneGo(planningConsolidation(table, duplicates, { language, read })) };
}

type Cells = CellValue[][];

/** Written sheets as they are read again, after a person has been at one of them. */
function sheets(plans: readonly SheetPlan[], name = "", byHand: (cells: Cells) => void = () => undefined): Grid[] {
  return plans.map((plan) => {
    const cells = plan.rows.map((row) => row.map((cell): CellValue => valueOf(cell)));
    if (plan.name === name) byHand(cells);
    return gridOf(plan.name, cells);
  });
}

const ALL = "Alla insatser";
const OUTPUTS = 4;
const CHANGED = 7;
const long = (plans: readonly SheetPlan[]) => plans.find(({ name }) => name === ALL)!.rows.slice(1);
const texts = (pieces: readonly WordPiece[]) => pieces.filter(({ kind }) => kind !== "same").map(({ kind, text }) => `${kind} ${text}`);
const NOTHING = { added: 0, removed: 0, changed: 0, corrected: 0, conflicts: 0, kept: 0, deleted: 0 };

describe("the same files", () => {
  test.each(["sv", "en"] as const)("change nothing, and are written as they were, on another day too (%s)", (language) => {
    const first = run(files(), { language });
    expect(first.told).toBeNull();
    const second = run(files(), { language, written: sheets(first.plans), read: "2024-03-01" });
    expect(second.told!.counts).toEqual(NOTHING);
    expect(second.told!.files.map(({ state }) => state)).toEqual(["unchanged", "unchanged"]);
    expect(second.plans).toEqual(first.plans);
  });

  test("may be written in another language", () => {
    const second = run(files(), { language: "en", written: sheets(run(files()).plans) });
    expect(second.told!.counts).toEqual(NOTHING);
  });

  test("may have texts that cells cannot hold, and the reports' own columns", () => {
    const hostile = ["Byar", "a".repeat(40_000), "rad\r\nrad\u000b slut", "=1+1", "Dnr 7"];
    const sent = files(sheetOf("3.4", [hostile, [...OTHER, ""]], [...HEADER, "Region"]));
    const first = run(sent);
    expect(run(sent, { written: sheets(first.plans) }).told!.counts).toEqual(NOTHING);
  });
});

describe("what the files have changed", () => {
  test("one cell is one change, with the words that differ", () => {
    const before = run(files());
    const { told, plans } = run(files(sheetWith("Elva bryggor har lagats under hösten."), "2"), { written: sheets(before.plans), read: "2024-03-01" });
    expect(told!.counts).toEqual({ ...NOTHING, changed: 1 });
    expect(told!.files.map(({ file, state }) => [file, state])).toEqual([["Västmanland-2023.xlsx", "changed"], ["Uppsala-2023.xlsx", "unchanged"]]);
    const [change] = told!.changed;
    expect(change!.row).toEqual({ file: "Västmanland-2023.xlsx", sheet: "3.4", cell: "A3", region: "Västmanland", section: 1, name: OTHER[0] });
    expect(change!.columns.map(({ column, pieces }) => [column, texts(pieces)])).toEqual([[{ key: "outputs" }, ["gone Nio", "new Elva"]]]);
    expect(long(plans).map((row) => [row[OUTPUTS], row[11]])).toEqual([[line("Byar")[1], "2024-03-01"], ["Elva bryggor har lagats under hösten.", "2024-03-01"], [line("Torg")[1], "2024-02-21"]]);
  });

  test("a row put in between others is one new row; one that is taken away is one removed", () => {
    const before = sheets(run(files()).plans);
    const added = run(files(sheetOf("3.4", [["Fiber till öarna", "Sex mil kabel har lagts.", "", ""], line("Byar"), OTHER]), "2"), { written: before }).told!;
    expect([added.counts, added.added.map(({ name, cell }) => [name, cell])]).toEqual([{ ...NOTHING, added: 1 }, [["Fiber till öarna", "A2"]]]);
    const removed = run(files(sheetOf("3.4", [OTHER]), "2"), { written: before }).told!;
    expect([removed.counts, removed.removed.map(({ name }) => name)]).toEqual([{ ...NOTHING, removed: 1 }, [line("Byar")[0]]]);
  });

  test("a new version with another name is the same file changed; others are new, and one that is not there stays", () => {
    const before = sheets(run(files()).plans);
    const { "Västmanland-2023.xlsx": west } = files();
    const { told } = run({ "Region Västmanland 2023 rättad.xlsx": { ...west!, version: "2" }, "Kalmar-2023.xlsx": { sheets: [sheetOf("5.4", [["Varv", "Elva båtar.", "", ""]])] } }, { written: before });
    expect(told!.files).toEqual([
      { file: "Region Västmanland 2023 rättad.xlsx", before: "Västmanland-2023.xlsx", state: "changed", rows: 2, read: "" },
      { file: "Kalmar-2023.xlsx", before: null, state: "new", rows: 1, read: "" },
      { file: "Uppsala-2023.xlsx", before: null, state: "kept", rows: 1, read: "2024-02-21" },
    ]);
    expect(told!.counts).toEqual({ ...NOTHING, added: 1 });
  });

  describe("a report of another region or year with the same file name is another file, and what stood there stays", () => {
    const report = (title: string, words: string, version: string): Files => ({ "rapport.xlsx": { sheets: [gridOf("Start", [["Region", title.slice(0, -5)], ["År", title.slice(-4)]]), sheetOf("3.4", [[words, `${words} är klar.`, "", ""]])], version } });
    const kalmar = report("Kalmar 2023", "Slussen", "k");
    const names = (plans: readonly SheetPlan[]) => long(plans).map((row) => [row[1], row[2], row[3], row[8]]);

    test.each([["another region", "Blekinge 2023", "Blekinge", 2023], ["another year", "Kalmar 2024", "Kalmar", 2024]] as const)("%s", (_, title, region, year) => {
      const later = report(title, "Varvet", "l");
      const second = run(later, { written: sheets(run(kalmar).plans) });
      expect(second.told!.files.map(({ file, before, state }) => [file, before, state])).toEqual([["rapport.xlsx", null, "new"], ["rapport.xlsx (Kalmar 2023)", "rapport.xlsx", "kept"]]);
      expect(second.told!.counts).toEqual({ ...NOTHING, added: 1 });
      const all = [["Kalmar", 2023, "Slussen", "rapport.xlsx (Kalmar 2023)"], [region, year, "Varvet", "rapport.xlsx"]] as const;
      expect(names(second.plans)).toEqual(region === "Blekinge" ? all : all.toReversed());
      const third = run(later, { written: sheets(second.plans) });
      expect([third.told!.counts, third.plans]).toEqual([NOTHING, second.plans]);
      const back = run(kalmar, { written: sheets(second.plans) });
      expect([back.told!.counts, back.told!.files.map(({ state }) => state)]).toEqual([NOTHING, ["unchanged", "kept"]]);
      const dropped = run(later, { written: sheets(run(kalmar).plans), dropped: ["rapport.xlsx (Kalmar 2023)"] });
      expect([dropped.told!.counts, names(dropped.plans)]).toEqual([{ ...NOTHING, added: 1, removed: 1 }, [all[1]]]);
    });

    test("also where the sheet of files is gone; a new version of the same region's is its own", () => {
      const written = sheets(run(kalmar).plans).filter(({ name }) => name !== "Filer");
      expect(run(report("Blekinge 2023", "Varvet", "b"), { written }).told!.files.map(({ state }) => state)).toEqual(["new", "kept"]);
      expect(run(report("Kalmar 2023", "Varvet", "k2"), { written }).told!.files.map(({ state }) => state)).toEqual(["changed"]);
    });
  });

  test.each(["sv", "en"] as const)("an own column with a name that is ours is known again (%s)", (language) => {
    const sent = (text: string, version: string) => files(sheetOf("3.4", [[...OTHER, text]], [...HEADER, "Region"]), version);
    const written = sheets(run(sent("Väst", "1"), { language }).plans);
    expect(run(sent("Väst", "1"), { written, language }).told!.counts).toEqual(NOTHING);
    expect(run(sent("Norr", "2"), { written, language }).told!.changed.map(({ columns }) => columns.map(({ column }) => column.key))).toEqual([[null]]);
  });

  test("the reports' own columns count too", () => {
    const own = (text: string) => files(sheetOf("3.4", [[...OTHER, text]], [...HEADER, "Handläggare"]));
    const { told } = run(own("Bo"), { written: sheets(run(own("Anna")).plans) });
    expect(told!.changed[0]!.columns.map(({ column, pieces }) => [column, texts(pieces)])).toEqual([[{ key: null, header: "Handläggare" }, ["gone Anna", "new Bo"]]]);
  });
});

describe("what a person has made of the table", () => {
  const correct = (plans: readonly SheetPlan[]) => sheets(plans, ALL, (cells) => (cells[2]![OUTPUTS] = "Tio bryggor har lagats under hösten."));

  test("a corrected cell stays and is marked, as often as it is written", () => {
    const second = run(files(), { written: correct(run(files()).plans) });
    expect(second.told!.counts).toEqual({ ...NOTHING, corrected: 1 });
    expect(texts(second.told!.corrected[0]!.pieces)).toEqual(["gone Nio", "new Tio"]);
    expect(long(second.plans)[1]!.slice(OUTPUTS, CHANGED + 1)).toEqual(["Tio bryggor har lagats under hösten.", OTHER[2], OTHER[3], "Prestationer"]);
    expect(second.plans[1]!.rows.flat()).toContain("Tio bryggor har lagats under hösten.");
    const third = run(files(), { written: sheets(second.plans) });
    expect(third.plans).toEqual(second.plans);
  });

  test("a section, a region and a year that are corrected put the row in its place", () => {
    const written = sheets(run(files()).plans, ALL, (cells) => cells[2]!.splice(0, 3, 5, "Kalmar", 2022));
    const { plans } = run(files(), { written });
    expect(long(plans).map((row) => [row[0], row[1], row[2], row[CHANGED]])).toEqual([[1, "Västmanland", 2023, null], [2, "Uppsala", 2023, null], [5, "Kalmar", 2022, "Avsnitt, Region, År"]]);
    expect(run(files(), { written: sheets(plans) }).plans).toEqual(plans);
  });

  test("a column of texts that somebody calls something else is known by what stands in it", () => {
    const written = sheets(run(files()).plans, ALL, (cells) => {
      cells[0]![OUTPUTS] = "Vad som gjorts";
      cells[2]![OUTPUTS] = "Tio bryggor har lagats under hösten.";
    });
    expect(run(files(), { written }).told!.counts).toEqual({ ...NOTHING, corrected: 1 });
    const kept = run({ "Uppsala-2023.xlsx": files()["Uppsala-2023.xlsx"]! }, { written });
    expect(long(kept.plans).map((row) => row[OUTPUTS])).toEqual([line("Byar")[1], "Tio bryggor har lagats under hösten.", line("Torg")[1]]);
  });

  test("where the file has changed the same cell it is asked; the person's words stay, marked, until somebody says", () => {
    const written = correct(run(files()).plans);
    const newer = files(sheetWith("Elva bryggor har lagats under hösten."), "2");
    const asked = run(newer, { written });
    expect(asked.told!.counts).toEqual({ ...NOTHING, conflicts: 1 });
    const [conflict] = asked.told!.conflicts;
    expect([conflict!.column, texts(conflict!.pieces)]).toEqual([{ key: "outputs" }, ["gone Tio", "new Elva"]]);
    expect([long(asked.plans)[1]![OUTPUTS], long(asked.plans)[1]![CHANGED]]).toEqual(["Tio bryggor har lagats under hösten.", "Prestationer (filen har ändrats)"]);
    const again = run(newer, { written: sheets(asked.plans) });
    expect([again.told!.counts.conflicts, again.plans]).toEqual([1, asked.plans]);

    const mine = run(newer, { written, choices: new Map([[conflict!.id, "mine"]]) });
    expect([long(mine.plans)[1]![OUTPUTS], long(mine.plans)[1]![CHANGED]]).toEqual(["Tio bryggor har lagats under hösten.", "Prestationer"]);
    expect(run(newer, { written: sheets(mine.plans) }).told!.counts).toEqual({ ...NOTHING, corrected: 1 });
    const theirs = run(newer, { written, choices: new Map([[conflict!.id, "theirs"]]) });
    expect([long(theirs.plans)[1]![OUTPUTS], long(theirs.plans)[1]![CHANGED]]).toEqual(["Elva bryggor har lagats under hösten.", null]);
  });

  test("a correction that the region makes too is none any more", () => {
    const { told, plans } = run(files(sheetWith("Tio bryggor har lagats under hösten."), "2"), { written: correct(run(files()).plans) });
    expect([told!.counts, long(plans)[1]![CHANGED]]).toEqual([NOTHING, null]);
  });

  test("a corrected row that is no longer in the file stays until somebody says", () => {
    const written = correct(run(files()).plans);
    const newer = files(sheetOf("3.4", [line("Byar")]), "2");
    const asked = run(newer, { written });
    expect([asked.told!.counts, asked.told!.conflicts[0]!.column]).toEqual([{ ...NOTHING, conflicts: 1 }, null]);
    expect(long(asked.plans)[1]!.slice(OUTPUTS, 9)).toEqual(["Tio bryggor har lagats under hösten.", OTHER[2], OTHER[3], "finns inte längre i filen, Prestationer", "Västmanland-2023.xlsx"]);
    expect(run(newer, { written: sheets(asked.plans) }).plans).toEqual(asked.plans);
    const { id } = asked.told!.conflicts[0]!;
    const mine = run(newer, { written, choices: new Map([[id, "mine"]]) });
    expect(long(mine.plans)[1]![CHANGED]).toBe("tillagd för hand");
    expect(long(run(newer, { written, choices: new Map([[id, "theirs"]]) }).plans)).toHaveLength(2);
  });

  test("rows that were added stay, copies of rows too, each in its region and section", () => {
    const written = sheets(run(files()).plans, ALL, (cells) => cells.push([1, "Uppsala", 2023, "Ångbåten", "Den går igen.", null, null, null, "mejl 3 mars"], [...cells[1]!], [null, "Summa", 3]));
    const { told, plans } = run(files(), { written });
    expect(told!.counts).toEqual({ ...NOTHING, kept: 2 });
    expect(long(plans).map((row) => [row[0], row[1], row[3], row[CHANGED], row[8]])).toEqual([
      [1, "Uppsala", "Ångbåten", "tillagd för hand", "mejl 3 mars"],
      [1, "Västmanland", line("Byar")[0], null, "Västmanland-2023.xlsx"],
      [1, "Västmanland", OTHER[0], null, "Västmanland-2023.xlsx"],
      [1, "Västmanland", line("Byar")[0], "tillagd för hand", "Västmanland-2023.xlsx"],
      [2, "Uppsala", line("Torg")[0], null, "Uppsala-2023.xlsx"],
    ]);
    expect(plans[0]!.rows.slice(4, 6).map((row) => row[1])).toEqual([1, 3]);
    expect(run(files(), { written: sheets(plans) }).plans).toEqual(plans);
  });

  test("a row that was added goes when its file has come to have it", () => {
    const written = sheets(run(files()).plans, ALL, (cells) => cells.push([1, "Västmanland", 2023, "Ångbåten", "Den går igen.", null, null]));
    const { told, plans } = run(files(sheetOf("3.4", [line("Byar"), OTHER, ["Ångbåten", "Den går igen.", "", ""]]), "2"), { written });
    expect([told!.counts, long(plans).map((row) => [row[3], row[CHANGED]])]).toEqual([{ ...NOTHING, added: 1 }, [[line("Byar")[0], null], [OTHER[0], null], ["Ångbåten", null], [line("Torg")[0], null]]]);
  });

  test("a row that a person has taken away stays away until they want it back or its file changes", () => {
    const written = sheets(run(files()).plans, ALL, (cells) => cells.splice(2, 1));
    const second = run(files(), { written });
    expect([second.told!.counts, second.told!.deleted.map(({ row }) => row.name)]).toEqual([{ ...NOTHING, deleted: 1 }, [OTHER[0]]]);
    expect(long(second.plans).map((row) => row[3])).toEqual([line("Byar")[0], line("Torg")[0]]);
    expect(second.plans[0]!.rows[5]!.slice(0, 2)).toEqual(["Västmanland", 1]);
    const third = run(files(), { written: sheets(second.plans) });
    expect([third.told!.counts, third.plans]).toEqual([{ ...NOTHING, deleted: 1 }, second.plans]);
    const kept = run({ "Uppsala-2023.xlsx": files()["Uppsala-2023.xlsx"]! }, { written: sheets(second.plans) });
    expect(run(files(), { written: sheets(kept.plans) }).told!.counts).toEqual({ ...NOTHING, deleted: 1 });
    const back = run(files(), { written: sheets(second.plans), choices: new Map([[second.told!.deleted[0]!.id, "theirs"]]) });
    expect(long(back.plans).map((row) => row[3])).toEqual([line("Byar")[0], OTHER[0], line("Torg")[0]]);
    expect(run(files(WEST, "2"), { written: sheets(second.plans) }).told!.counts).toEqual({ ...NOTHING, added: 1 });
  });

  test("a table emptied of all of a file's rows gets them back, and one whose files are read as more gets the new ones", () => {
    const emptied = sheets(run(files()).plans, ALL, (cells) => cells.splice(1, 2));
    expect(run(files(), { written: emptied }).told!.counts).toEqual({ ...NOTHING, added: 2 });
    const read = sheets(run(files()).plans, "Filer", (cells) => (cells[1]![4] = 1));
    expect(run(files(), { written: read.map((grid) => (grid.name === ALL ? gridOf(ALL, grid.values.toSpliced(2, 1).map((row) => [...row])) : grid)) }).told!.counts).toEqual({ ...NOTHING, added: 1 });
  });

  test("a row that a person has taken away of a thousand stays away, though the count is shown with a space", () => {
    const many = files(sheetOf("3.4", Array.from({ length: 1010 }, (_, at) => [`Brygga ${at}`, `${at} båtar har lagts till vid brygga ${at}.`, "", ""])));
    const written = sheets(run(many).plans, ALL, (cells) => cells.splice(5, 1)).map((grid) => (grid.name === "Filer" ? { ...grid, shown: { E2: "1\u00a0010" } } : grid));
    expect(run(many, { written }).told!.counts).toEqual({ ...NOTHING, deleted: 1 });
    expect(takenAway(inOneGo(readingWritten(written))!)).toBe(1);
  });

  test.each(["Mål", "Fil", "Handläggare"])("a second column %s to the right is a person's own, and nothing of the first is lost", (name) => {
    const sent = files(sheetOf("3.4", [[...line("Byar"), "Anna"], [...OTHER, "Bo"]], [...HEADER, "Handläggare"]));
    const first = run(sent);
    const written = sheets(first.plans, ALL, (cells) => cells.forEach((row, at) => row.push(at === 0 ? name : null)));
    expect(run(sent, { written })).toMatchObject({ told: { counts: NOTHING }, plans: first.plans });
    expect(inOneGo(readingWritten(written))!.columns.others).toEqual([name]);
  });

  test("what is no section or year is told with its cell, and what was read stands", () => {
    const written = sheets(run(files()).plans, ALL, (cells) => {
      cells[2]![0] = 9;
      cells[3]![2] = "20x3";
    });
    const { told, plans } = run(files(), { written });
    expect([told!.counts, told!.unreadCells]).toEqual([NOTHING, { count: 2, first: [{ sheet: ALL, cell: "A3", text: "9" }, { sheet: ALL, cell: "C4", text: "20x3" }] }]);
    expect(long(plans).map((row) => row.slice(0, 3))).toEqual([[1, "Västmanland", 2023], [1, "Västmanland", 2023], [2, "Uppsala", 2023]]);
  });

  test("an answer that is corrected stays and is told, as often as it is written, until its file changes", () => {
    const answer = (plans: readonly SheetPlan[]) => plans.find(({ name }) => name === "Svar")!.rows[1]![4];
    const written = sheets(run(files()).plans, "Svar", (cells) => (cells[1]![4] = "Torget och hamnen."));
    const second = run(files(), { written });
    expect([answer(second.plans), second.told!.correctedAnswers]).toEqual(["Torget och hamnen.", { count: 1, first: [{ sheet: "Svar", cell: "E2", text: "10.2 Vad gick bra?" }] }]);
    expect(run(files(), { written: sheets(second.plans) }).plans).toEqual(second.plans);
    const { "Uppsala-2023.xlsx": uppsala } = files();
    expect(answer(run({ "Uppsala-2023.xlsx": { ...uppsala!, version: "2" } }, { written: sheets(second.plans) }).plans)).toBe("Torget.");
    expect(run(files(), { written: sheets(run(files()).plans) }).told!.correctedAnswers.count).toBe(0);
  });

  test("sorted, with lines above it and a column of a person's own, the table says the same", () => {
    const written = sheets(run(files()).plans, ALL, (cells) => {
      const [header, ...lines] = cells.map((row) => [...row.slice(0, 5), "min anteckning", ...row.slice(5)]);
      cells.splice(0, cells.length, ["Utkast"], [], header!, ...lines.reverse());
    });
    expect(run(files(), { written }).told!.counts).toEqual(NOTHING);
  });
});

describe("files that are not read this time", () => {
  const NONE_HERE = "Regionen redovisar inga insatser i tabellform.";
  const own = [["Vindkraft till havs", "Tre verk står.", "Elen räcker längre.", "Delmål 1", "Anna"]];
  const all = (): Files => ({
    ...files(sheetOf("3.4", [line("Byar"), OTHER]), "1"),
    "Kalmar-2023.xlsx": { sheets: [sheetOf("6.4", own, [...HEADER, "Handläggare"]), sheetOf("3.4", [[NONE_HERE]])] },
    "Uppsala-2023-2.xlsx": { sheets: [sheetOf("3.4", [line("Byar")])] },
  });
  const only = (...names: string[]): Files => Object.fromEntries(Object.entries(all()).filter(([name]) => names.includes(name)));
  const sheet = (plans: readonly SheetPlan[], name: string) => plans.find((plan) => plan.name === name)!.rows.map((row) => row.map(valueOf));

  test("stay as they were written: rows, notes, answers, own columns, sums and duplicates", () => {
    const first = run(all());
    expect(sheet(first.plans, "Noteringar").slice(1)).toEqual([[1, "Kalmar", 2023, NONE_HERE, "ja", "Kalmar-2023.xlsx", "3.4", "A2"]]);
    const { told, plans } = run(only("Västmanland-2023.xlsx"), { written: sheets(first.plans), read: "2024-03-01" });
    expect(told!.counts).toEqual(NOTHING);
    expect(told!.files.map(({ file, state, rows, read }) => [file, state, rows, read])).toEqual([
      ["Västmanland-2023.xlsx", "unchanged", 2, "2024-02-21"],
      ["Uppsala-2023.xlsx", "kept", 1, "2024-02-21"],
      ["Kalmar-2023.xlsx", "kept", 1, "2024-02-21"],
      ["Uppsala-2023-2.xlsx", "kept", 1, "2024-02-21"],
    ]);
    for (const [at, plan] of first.plans.entries()) expect([plan.name, plans[at]!.rows]).toEqual([plan.name, plan.rows]);
  });

  test("go on so, as often as it is written, beside a new version of another", () => {
    const newer: Files = { "Västmanland-2023.xlsx": { sheets: [sheetWith("Elva bryggor har lagats under hösten.")], version: "2" } };
    const second = run(newer, { written: sheets(run(all()).plans), read: "2024-03-01" });
    expect(second.told!.counts).toEqual({ ...NOTHING, changed: 1 });
    expect(long(second.plans).map((row) => row[11])).toEqual(["2024-02-21", "2024-03-01", "2024-03-01", "2024-02-21", "2024-02-21"]);
    const third = run(newer, { written: sheets(second.plans), read: "2024-03-08" });
    expect([third.told!.counts, third.plans]).toEqual([NOTHING, second.plans]);
  });

  test("keep what a person has corrected in them, also when they are read again", () => {
    const corrected = sheets(run(all()).plans, ALL, (cells) => {
      const kalmar = cells.find((row) => row[1] === "Kalmar")!;
      kalmar[OUTPUTS] = "Fyra verk står.";
      kalmar[0] = 5;
      kalmar[13] = "Bo";
    });
    const second = run(only("Västmanland-2023.xlsx"), { written: corrected });
    const kalmar = long(second.plans).find((row) => row[1] === "Kalmar")!;
    expect([kalmar[0], kalmar[OUTPUTS], kalmar[CHANGED], kalmar[13]]).toEqual([5, "Fyra verk står.", "Avsnitt, Prestationer, Handläggare", "Bo"]);
    const third = run(all(), { written: sheets(second.plans) });
    expect(third.told!.counts).toEqual({ ...NOTHING, corrected: 3 });
    const changed = { ...all(), "Kalmar-2023.xlsx": { sheets: [sheetOf("6.4", [own[0]!.with(1, "Fem verk står.")], [...HEADER, "Handläggare"])], version: "2" } };
    expect(run(changed, { written: sheets(second.plans) }).told!.counts).toMatchObject({ corrected: 2, conflicts: 1 });
  });

  test("are left out where somebody says so, corrected rows too; rows of a person's own stay", () => {
    const written = sheets(run(all()).plans, ALL, (cells) => {
      cells.find((row) => row[1] === "Kalmar")![OUTPUTS] = "Fyra verk står.";
      cells.push([1, "Kalmar", 2023, "Ångbåten", "Den går igen.", null, null]);
    });
    const { told, plans } = run(only("Västmanland-2023.xlsx"), { written, dropped: ["Kalmar-2023.xlsx"] });
    expect(told!.counts).toEqual({ ...NOTHING, removed: 1, kept: 1 });
    expect(told!.files.find(({ state }) => state === "gone")).toEqual({ file: "Kalmar-2023.xlsx", before: null, state: "gone", rows: 1, read: "2024-02-21" });
    expect(long(plans).filter((row) => row[1] === "Kalmar").map((row) => [row[3], row[CHANGED]])).toEqual([["Ångbåten", "tillagd för hand"]]);
    expect(sheet(plans, "Noteringar").slice(1)).toEqual([["Inga noteringar i filerna."]]);
  });

  test("stay where their sheet of files is gone, and where they are all that is left", () => {
    const written = sheets(run(all()).plans).filter(({ name }) => name !== "Filer");
    const { told, plans } = run({}, { written });
    expect([told!.counts, told!.files.map(({ state }) => state)]).toEqual([NOTHING, ["kept", "kept", "kept", "kept"]]);
    expect(long(plans)).toHaveLength(5);
  });

  test("may have texts longer than a cell holds, and a choice how their duplicates are counted", () => {
    const twice: Files = { "Gotland-2023.xlsx": { sheets: [sheetOf("3.4", [["Färjor", "b".repeat(40_000), "", ""], line("Byar"), line("Byar")])] } };
    const first = run({ ...all(), ...twice });
    const at = first.plans.find(({ name }) => name === "Dubbletter")!.rows.findIndex((row) => row[4] === "Gotland");
    const written = sheets(first.plans, "Dubbletter", (cells) => (cells[at]![3] = "en gång"));
    const second = run(only("Kalmar-2023.xlsx"), { written });
    expect(second.told!.counts).toEqual(NOTHING);
    expect(sheet(second.plans, "Översikt").find(([name]) => name === "Dubbletter som räknas en gång")!.at(-1)).toBe(-1);
    expect(run({ ...only("Kalmar-2023.xlsx"), ...twice }, { written: sheets(second.plans) }).told!.counts).toEqual(NOTHING);
  });
});

describe("duplicates that count once", () => {
  const twice = files(sheetOf("3.4", [line("Byar"), OTHER, line("Byar")]));
  const choose = (plans: readonly SheetPlan[], choice: string) => sheets(plans, "Dubbletter", (cells) => (cells[1]![3] = choice));
  const sums = (plans: readonly SheetPlan[]) => plans[0]!.rows.slice(4, 9).map((row) => row.slice(0, 2).map(valueOf)).filter(([name]) => name !== undefined);

  test("are taken from the sums, and go on so while two of their rows are left", () => {
    const first = run(twice);
    expect(sums(first.plans).slice(0, 3)).toEqual([["Uppsala", "?"], ["Västmanland", 3], ["Alla", 3]]);
    const second = run(twice, { written: choose(first.plans, "En  gång ") });
    expect(sums(second.plans).slice(0, 4)).toEqual([["Uppsala", "?"], ["Västmanland", 3], ["Dubbletter som räknas en gång", -1], ["Alla", 2]]);
    expect(second.plans[0]!.rows[7]![1]).toEqual({ formula: "SUM(B5:B7)", value: 2 });
    expect(run(twice, { written: sheets(second.plans) }).plans).toEqual(second.plans);
    const moved = files(sheetOf("3.4", [OTHER, line("Byar"), line("Byar")]), "2");
    expect(sums(run(moved, { written: sheets(second.plans) }).plans)[3]).toEqual(["Alla", 2]);
    expect(sums(run(twice, { written: choose(second.plans, "alla") }).plans)[2]).toEqual(["Alla", 3]);
  });
});

test("of a large change all is counted and some shown", () => {
  const many = (ending: string) => files(sheetOf("3.4", Array.from({ length: 700 }, (_, at) => [`Brygga ${at}`, `${at} båtar har lagts till vid brygga ${at}${ending}`, "", ""])), ending);
  const { told } = run(many(" igen"), { written: sheets(run(many("")).plans) });
  expect([told!.counts.changed, told!.changed.length]).toEqual([700, 500]);
});
