/** The national table written anew: notes and answers, which a person may correct as well as the insatser. */
import { valueOf, type SheetPlan } from "../../../src/planned-sheets/plan";
import { gridOf, line } from "../../table/fixtures";
import { sheetOf } from "../support";
import { NOTHING, run, sheets, texts, type Files } from "./support";

const NONE = "Regionen redovisar inga insatser i tabellform.";
const QUESTION = "10.2 Vad gick bra?";

interface Said {
  note?: string;
  answer?: string;
  version?: string;
  questions?: readonly (readonly string[])[];
}

/** Two regions' files: one says something instead of insatser and answers a question. */
const files = ({ note = NONE, answer = "Torget.", version = "1", questions = [["10.2", "Vad gick bra?", answer]] }: Said = {}): Files => ({
  "Uppsala-2023.xlsx": { sheets: [sheetOf("4.4", [line("Torg")]), sheetOf("6.4", [[note]]), gridOf("Svar", [["Nr", "Fråga", "Svar"], ...questions.map((row) => [...row])])], version },
  "Kalmar-2023.xlsx": { sheets: [sheetOf("3.4", [line("Byar")]), gridOf("Svar", [["Nr", "Fråga", "Svar"], ["10.2", "Vad gick bra?", "Bron."]])] },
});
const OF_UPPSALA = "Uppsala-2023.xlsx";

const KINDS = [
  { kind: "answer", sheet: "Svar", at: 1, text: 4, changed: 5, said: "Torget.", byHand: "Torget och hamnen.", other: "Torget och bron.", name: QUESTION, place: "C2", column: "Svar" },
  { kind: "note", sheet: "Noteringar", at: 1, text: 3, changed: 5, said: NONE, byHand: "Inga insatser.", other: "Regionen har inga insatser att redovisa i tabellform.", name: NONE, place: "A2", column: "Notering" },
] as const;

const linesOf = (plans: readonly SheetPlan[], name: string) => plans.find((plan) => plan.name === name)!.rows.map((row) => row.map((cell) => valueOf(cell)));

describe.each(KINDS)("$sheet", ({ kind, sheet, at, text, changed, said, byHand, other, name, place, column }) => {
  const now = (words?: string, version?: string): Files => files({ [kind]: words, version });
  const correct = (plans: readonly SheetPlan[], words: string = byHand) => sheets(plans, sheet, (cells) => (cells[at]![text] = words));
  const standing = (plans: readonly SheetPlan[]) => [linesOf(plans, sheet)[at]![text], linesOf(plans, sheet)[at]![changed]];
  const first = run(now());

  test.each(["sv", "en"] as const)("the same files change nothing, also in another language (%s)", (language) => {
    const second = run(now(), { written: sheets(first.plans), language });
    expect(second.told!.counts).toEqual(NOTHING);
    if (language === "sv") expect(second.plans).toEqual(first.plans);
  });

  test("what is corrected stays, is marked and told, as often as it is written", () => {
    const second = run(now(), { written: correct(first.plans) });
    expect(standing(second.plans)).toEqual([byHand, column]);
    expect(second.told!.counts).toEqual({ ...NOTHING, corrected: 1 });
    expect(second.told!.corrected[0]).toMatchObject({ row: { file: OF_UPPSALA, cell: place, region: "Uppsala" }, column: { key: kind } });
    const third = run(now(), { written: sheets(second.plans) });
    expect(third.plans).toEqual(second.plans);
    expect(third.told!.counts).toEqual({ ...NOTHING, corrected: 1 });
  });

  test("it stays when something else in its file changes", () => {
    const { told, plans } = run(now(said, "2"), { written: correct(first.plans) });
    expect([told!.counts, standing(plans)]).toEqual([{ ...NOTHING, corrected: 1 }, [byHand, column]]);
  });

  test("what the file has changed is told with the words that differ", () => {
    const { told, plans } = run(now(other, "2"), { written: sheets(first.plans) });
    expect([told!.counts, standing(plans)]).toEqual([{ ...NOTHING, changed: 1 }, [other, null]]);
    expect(told!.changed[0]!.columns.map((one) => [one.column, texts(one.pieces).length > 0])).toEqual([[{ key: kind }, true]]);
  });

  test("corrected while its file changed it is asked about, the person's words standing until somebody chooses", () => {
    const written = correct(first.plans);
    const asked = run(now(other, "2"), { written });
    expect([asked.told!.counts, standing(asked.plans)]).toEqual([{ ...NOTHING, conflicts: 1 }, [byHand, `${column} (filen har ändrats)`]]);
    expect(asked.told!.conflicts[0]!.row.name).toBe(name === NONE ? other : name);
    const { id } = asked.told!.conflicts[0]!;
    expect(run(now(other, "2"), { written: sheets(asked.plans) }).told!.counts).toEqual({ ...NOTHING, conflicts: 1 });
    expect(standing(run(now(other, "2"), { written, choices: new Map([[id, "theirs"]]) }).plans)).toEqual([other, null]);
    const mine = run(now(other, "2"), { written, choices: new Map([[id, "mine"]]) });
    expect(standing(mine.plans)).toEqual([byHand, column]);
    expect(run(now(other, "2"), { written: sheets(mine.plans) }).told!.counts).toEqual({ ...NOTHING, corrected: 1 });
  });

  test("corrected to what the file has come to say it is nobody's correction", () => {
    const { told, plans } = run(now(other, "2"), { written: correct(first.plans, other) });
    expect([told!.counts, standing(plans)]).toEqual([NOTHING, [other, null]]);
  });

  test("corrected and no longer in its file it stays, and is asked about until somebody chooses", () => {
    const without: Files = { ...now(), [OF_UPPSALA]: { sheets: [sheetOf("4.4", [line("Torg")]), ...(kind === "note" ? now()[OF_UPPSALA]!.sheets.slice(2) : now()[OF_UPPSALA]!.sheets.slice(1, 2))], version: "2" } };
    const words = (plans: readonly SheetPlan[]) => linesOf(plans, sheet).map((row) => [row[text], row[changed]]).find(([one]) => one === byHand);
    const written = correct(first.plans);
    const { told, plans } = run(without, { written });
    expect([told!.counts, words(plans)]).toEqual([{ ...NOTHING, conflicts: 1 }, [byHand, "finns inte längre i filen"]]);
    const { id } = told!.conflicts[0]!;
    expect(words(run(without, { written, choices: new Map([[id, "theirs"]]) }).plans)).toBeUndefined();
    const mine = run(without, { written, choices: new Map([[id, "mine"]]) });
    expect(words(mine.plans)).toEqual([byHand, "tillagd för hand"]);
    expect(run(without, { written: sheets(mine.plans) }).told!.counts).toEqual({ ...NOTHING, kept: 1 });
    expect(run(without, { written: sheets(first.plans) }).told!.counts).toEqual({ ...NOTHING, removed: 1 });
  });

  test("corrected it stays while its file is not read, and is known when that is read again", () => {
    const { told, plans } = run({ "Kalmar-2023.xlsx": files()["Kalmar-2023.xlsx"]! }, { written: correct(first.plans) });
    expect([told!.counts, standing(plans)]).toEqual([NOTHING, [byHand, column]]);
    const back = run(now(), { written: sheets(plans) });
    expect([back.told!.counts, standing(back.plans)]).toEqual([{ ...NOTHING, corrected: 1 }, [byHand, column]]);
  });

  test("corrected it goes with a file that is left out, and is told", () => {
    const { told, plans } = run({ "Kalmar-2023.xlsx": files()["Kalmar-2023.xlsx"]! }, { written: correct(first.plans), dropped: [OF_UPPSALA] });
    expect(told!.removed.filter(({ isCorrected }) => isCorrected).map(({ file, cell }) => [file, cell])).toEqual([[OF_UPPSALA, expect.stringMatching(/^[A-Z]+\d+$/)]]);
    expect(linesOf(plans, sheet).map((row) => row[text])).not.toContain(byHand);
  });

  test("a line of a person's own stays, and goes when a file has come to say it", () => {
    const add = (plans: readonly SheetPlan[]) =>
      sheets(plans, sheet, (cells) => cells.push(kind === "answer" ? ["10.3", "Vad gick sämre?", "Gotland", 2023, "Färjan."] : [4, "Gotland", 2023, "Ön redovisar i text."]));
    const { told, plans } = run(now(), { written: add(first.plans) });
    expect(told!.counts).toEqual({ ...NOTHING, kept: 1 });
    expect(linesOf(plans, sheet).filter((row) => row[2] === "Gotland" || row[1] === "Gotland").map((row) => [row[text], row[changed]])).toEqual([[kind === "answer" ? "Färjan." : "Ön redovisar i text.", "tillagd för hand"]]);
    const again = run(now(), { written: sheets(plans) });
    expect([again.told!.counts, again.plans]).toEqual([{ ...NOTHING, kept: 1 }, plans]);
  });

  test("without their sheet, or a column that tells of them, it is told, and what the files say stands", () => {
    const written = sheets(first.plans).filter((grid) => grid.name !== sheet);
    const { told, plans } = run(now(), { written });
    expect([told!.missing, told!.counts]).toEqual([[{ kind: `${kind}s`, sheet, columns: [] }], NOTHING]);
    expect(standing(plans)).toEqual([said, null]);
    const blind = sheets(first.plans, sheet, (cells) => (cells[0]![cells[0]!.length - 1] = "Dold"));
    expect(run(now(), { written: blind }).told!.missing).toEqual([{ kind: `${kind}s`, sheet, columns: [kind === "note" ? "Läst notering" : "Läst svar"] }]);
  });

  test("a corrected region or year is told and marked by its column, with both values", () => {
    const [region, year] = kind === "note" ? [1, 2] : [2, 3];
    const { told, plans } = run(now(), { written: sheets(first.plans, sheet, (cells) => cells[at]!.splice(region, 2, "Gotland", 2022)) });
    expect(told!.corrected.map((one) => [one.column.key, texts(one.pieces)])).toEqual([["region", ["gone Uppsala", "new Gotland"]], ["year", ["gone 2023", "new 2022"]]]);
    const line = linesOf(plans, sheet).find((row) => row[text] === said)!;
    expect([line[region], line[year], line[changed]]).toEqual(["Gotland", 2022, "Region, År"]);
  });

  test("a line that is taken away stays away and is told, until somebody wants it back or its file changes", () => {
    const away = sheets(first.plans, sheet, (cells) => cells.splice(at, 1, ...(kind === "note" ? [[4, "Gotland", 2023, "Ön redovisar i text."]] : [])));
    const { told, plans } = run(now(), { written: away });
    expect(told!.counts).toEqual({ ...NOTHING, deleted: 1, kept: kind === "note" ? 1 : 0 });
    expect(linesOf(plans, sheet).some((row) => row[text] === said && row[2] !== "Kalmar")).toBe(false);
    const again = run(now(), { written: sheets(plans) });
    expect([again.told!.counts.deleted, again.plans]).toEqual([1, plans]);
    const back = run(now(), { written: away, choices: new Map([[told!.deleted[0]!.id, "theirs"]]) });
    expect(linesOf(back.plans, sheet).some((row) => row[text] === said)).toBe(true);
    const changedFile = run(now(other, "2"), { written: sheets(plans) });
    expect(changedFile.told!.counts).toEqual({ ...NOTHING, added: 1, kept: kind === "note" ? 1 : 0 });
  });

  test("a year that is none is told with its cell, and what was read stands", () => {
    const column = kind === "note" ? 2 : 3;
    const { told, plans } = run(now(), { written: sheets(first.plans, sheet, (cells) => (cells[at]![column] = "20x3")) });
    expect([told!.counts, told!.unreadCells]).toEqual([NOTHING, { count: 1, first: [{ sheet, cell: kind === "note" ? "C2" : "D2", text: "20x3" }] }]);
    expect(linesOf(plans, sheet)[at]![column]).toBe(2023);
  });
});

test("a new version tells which questions are new and which are gone, and a new file none of its own", () => {
  const asked = files({ version: "2", questions: [["10.2", "Vad gick bra?", "Torget."], ["10.3", "Vad gick sämre?", "Färjan."], ["10.4", "Vad mer?", ""]] });
  const more = run(asked, { written: sheets(run(files()).plans) });
  expect([more.told!.counts, more.told!.added]).toEqual([{ ...NOTHING, added: 1 }, [{ file: OF_UPPSALA, sheet: "Svar", cell: "C3", region: "Uppsala", name: "10.3 Vad gick sämre?" }]]);
  const fewer = run(files({ version: "3" }), { written: sheets(more.plans) });
  expect([fewer.told!.counts, fewer.told!.removed.map(({ name }) => name)]).toEqual([{ ...NOTHING, removed: 1 }, ["10.3 Vad gick sämre?"]]);
  const { "Kalmar-2023.xlsx": kalmar } = files();
  const isNew = run(files(), { written: sheets(run({ "Kalmar-2023.xlsx": kalmar! }).plans) });
  expect(isNew.told!.counts).toEqual({ ...NOTHING, added: 1 });
});

test("a corrected answer whose question is gone is known again where the next one has come to stand in its cell", () => {
  const asked = [["10.2", "Vad gick bra?", "Torget."], ["10.3", "Vad gick sämre?", "Färjan."]] as const;
  const both = files({ questions: asked });
  const one = files({ version: "2", questions: asked.slice(1) });
  const told = (plans: readonly SheetPlan[]) => linesOf(plans, "Svar").slice(1).filter((row) => row[2] === "Uppsala").map((row) => [row[0], row[4], row[5]]);
  const gone = run(one, { written: sheets(run(both).plans, "Svar", (cells) => (cells[1]![4] = "Torget och hamnen.")) });
  expect(told(gone.plans)).toEqual([["10.2", "Torget och hamnen.", "finns inte längre i filen"], ["10.3", "Färjan.", null]]);
  const again = run(one, { written: sheets(gone.plans) });
  expect([again.told!.counts, again.plans]).toEqual([{ ...NOTHING, conflicts: 1 }, gone.plans]);
  const back = run(both, { written: sheets(again.plans) });
  expect([back.told!.counts, told(back.plans)]).toEqual([{ ...NOTHING, corrected: 1 }, [["10.2", "Torget och hamnen.", "Svar"], ["10.3", "Färjan.", null]]]);
});

test.each(["nej", "Nej", "-", null])("%s where a note says that there are none is kept, and told", (word) => {
  const { told, plans } = run(files(), { written: sheets(run(files()).plans, "Noteringar", (cells) => (cells[1]![4] = word)) });
  expect(told!.corrected.map(({ column }) => column.key)).toEqual(["saysNone"]);
  expect(linesOf(plans, "Noteringar")[1]!.slice(3, 6)).toEqual([NONE, null, "Inga insatser"]);
});

test("a note that is moved to another section stands on that section's sheet, as it is corrected", () => {
  const moved = "Ön redovisar sina insatser i text.";
  const written = sheets(run(files()).plans, "Noteringar", (cells) => cells[1]!.splice(0, 4, 2, "Uppsala", 2023, moved));
  const { plans, told } = run(files(), { written });
  expect(told!.counts).toEqual({ ...NOTHING, corrected: 2 });
  expect(plans.filter(({ rows }) => rows.some((row) => row.some((cell) => valueOf(cell) === moved))).map(({ name }) => name.slice(0, 2))).toEqual(["2.", "No"]);
});
