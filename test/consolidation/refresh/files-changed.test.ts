/** The national table written anew: what the files have changed. */
import type { SheetPlan } from "../../../src/planned-sheets/plan";
import { gridOf, HEADER, line } from "../../table/fixtures";
import { sheetOf } from "../support";
import { type Files, files, long, NOTHING, OTHER, OUTPUTS, run, sheets, sheetWith, texts } from "./support";

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

test("of a large change all is counted and some shown", () => {
  const many = (ending: string) => files(sheetOf("3.4", Array.from({ length: 700 }, (_, at) => [`Brygga ${at}`, `${at} båtar har lagts till vid brygga ${at}${ending}`, "", ""])), ending);
  const { told } = run(many(" igen"), { written: sheets(run(many("")).plans) });
  expect([told!.counts.changed, told!.changed.length]).toEqual([700, 500]);
});
