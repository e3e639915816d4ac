/** The national table written anew: what a person has made of it. */
import { readingWritten, takenAway } from "../../../src/consolidation";
import type { SheetPlan } from "../../../src/planned-sheets/plan";
import { inOneGo } from "../../../src/slices/in-one-go";
import { gridOf, HEADER, line } from "../../table/fixtures";
import { sheetOf } from "../support";
import { ALL, CHANGED, files, long, NOTHING, OTHER, OUTPUTS, run, sheets, sheetWith, texts, WEST } from "./support";

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

  test("a corrected row that is gone is known again where another row has come to stand in its cell, and when it is back", () => {
    const corrected = sheets(run(files()).plans, ALL, (cells) => (cells[1]![OUTPUTS] = "Tolv träffar."));
    const shorter = files(sheetOf("3.4", [OTHER]), "2");
    const gone = run(shorter, { written: corrected });
    expect(gone.told!.counts).toEqual({ ...NOTHING, conflicts: 1 });
    const again = run(shorter, { written: sheets(gone.plans) });
    expect([again.told!.counts, again.plans]).toEqual([{ ...NOTHING, conflicts: 1 }, gone.plans]);
    const back = run(files(), { written: sheets(again.plans) });
    expect(back.told!.counts).toEqual({ ...NOTHING, corrected: 1 });
    expect(long(back.plans).map((row) => row[OUTPUTS])).toEqual(["Tolv träffar.", OTHER[1], expect.any(String)]);
  });

  test("what names no region is told with its cell, and stands as it is written; another way to write a region is no news", () => {
    const written = sheets(run(files()).plans, ALL, (cells) => {
      cells[1]![1] = "Smaland";
      cells[2]![1] = "Region Västmanland";
    });
    const { told, plans } = run(files(), { written });
    expect(told!.unknownRegions).toEqual({ count: 1, first: [{ sheet: ALL, cell: "B2", text: "Smaland" }] });
    expect(long(plans).map((row) => row[1])).toEqual(["Västmanland", "Smaland", "Uppsala"]);
    const line = sheets(run(files()).plans, "Svar", (cells) => (cells[1]![2] = "Smaland"));
    expect(run(files(), { written: line }).told!.unknownRegions.first).toEqual([{ sheet: "Svar", cell: "C2", text: "Smaland" }]);
  });

  test("a column of texts that is taken away is told, since nobody knows what stood there of files that are not read", () => {
    const written = sheets(run(files()).plans, ALL, (cells) => cells.forEach((row) => row.splice(6, 1)));
    expect(run(files(), { written }).told).toMatchObject({ counts: NOTHING, missing: [{ kind: "rows", sheet: ALL, columns: [expect.stringMatching(/mål/i)] }] });
  });

  test("sorted, with lines above it and a column of a person's own, the table says the same", () => {
    const written = sheets(run(files()).plans, ALL, (cells) => {
      const [header, ...lines] = cells.map((row) => [...row.slice(0, 5), "min anteckning", ...row.slice(5)]);
      cells.splice(0, cells.length, ["Utkast"], [], header!, ...lines.reverse());
    });
    expect(run(files(), { written }).told!.counts).toEqual(NOTHING);
  });
});
