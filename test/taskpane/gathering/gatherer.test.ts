/**
 * Files read and gathered, one after the other.
 * @jest-environment node
 */
import { overviewOf } from "../../../src/consolidation";
import { NO_MAPPINGS } from "../../../src/consolidation/mapping";
import { createGatherer } from "../../../src/taskpane/gathering/create-gatherer";
import { NO_COLUMN_WISHES } from "../../../src/taskpane/gathering/column-wishes";
import type { Gatherer, National, PlanWishes, TakenFile } from "../../../src/taskpane/gathering/gatherer";
import type { PlannedSheet } from "../../../src/planned-sheets/plan";
import { HEADER, line } from "../../table/fixtures";
import { fileOf, never, report, sheet } from "./files";
import { written } from "./written";

const WISHES: PlanWishes = { language: "sv", read: "2024-02-21", written: [], dropped: [], counted: new Map(), columns: NO_COLUMN_WISHES, choices: new Map() };
const names = ({ files }: National) => files.map(({ file }) => file);
const problems = ({ files }: National) => Object.fromEntries(files.flatMap(({ file, problem }) => (problem ? [[file, problem.kind]] : [])));
const gatheredIn = ({ files }: National, name: string) => files.find(({ file, problem }) => file === name && problem === null) as Extract<TakenFile, { problem: null }>;
/** What the sheet of all insatser says in one column. */
function column(plans: readonly PlannedSheet[], header: string): unknown[] {
  const [headers, ...rows] = plans.find(({ name }) => name === "Alla insatser")!.rows;
  const at = headers!.indexOf(header);
  return rows.map((row) => row[at]);
}

test("files are read in order, told one by one, and gathered", async () => {
  const told: string[] = [];
  const national = await createGatherer().take(
    [await report("Dalarna"), await report("Kalmar")],
    never(),
    ({ done, of, name }) => told.push(`${name}, ${done} av ${of}`),
    (file) => told.push(file.problem ? "problem" : `${file.file}: ${file.gathered.rows}`),
  );
  expect(told).toEqual(["Dalarna-2023.xlsx, 0 av 2", "Dalarna-2023.xlsx: 2", "Kalmar-2023.xlsx, 1 av 2", "Kalmar-2023.xlsx: 2"]);
  expect(national.overview.regions.map(({ region }) => region)).toEqual(["08", "20"]);
  expect(national.overview.insatser).toBe(4);
  expect(gatheredIn(national, "Kalmar-2023.xlsx").outline.tables.map(({ section }) => section.value)).toEqual(["3.4", "4.4"]);
});

test("the rows of a table written as CSV are read as they stand, and what it lacks is told", async () => {
  const header = ["Avsnitt", "Region", "År", ...HEADER, "Ändrad", "Fil", "Blad", "Cell", "Läst", "Fingeravtryck", "Läst som"];
  const row = (section: number, region: string, word: string) => [section, region, 2023, ...line(word), "", `${region}.xlsx`, "3.4", "A2", "2024-02-21", "f1", ""];
  const csv = [header, row(1, "Dalarna", "Byar"), row(2, "Kalmar", "Torg")].map((fields) => fields.map((field) => `"${field}"`).join(",")).join("\r\n");
  const national = await createGatherer().take([await fileOf("nationell.csv", csv)], never());
  expect(national.overview.regions.map(({ region, insatser }) => [region, insatser])).toEqual([["08", 1], ["20", 1]]);
  expect(gatheredIn(national, "nationell.csv").gathered.problems.map(({ kind }) => kind)).toEqual(["compilation", "rowsAlone"]);
});

test("a fingerprint is that of the bytes", async () => {
  const file = await report("Dalarna");
  const digest = Buffer.from(await crypto.subtle.digest("SHA-256", await file.content.arrayBuffer())).toString("hex");
  const national = await createGatherer().take([file], never());
  expect(gatheredIn(national, "Dalarna-2023.xlsx").gathered.fingerprint).toBe(digest);
});

test("bad files among good ones are named with their reasons, and the good ones are done", async () => {
  const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from("EncryptedPackage", "utf16le")]);
  const whole = new Uint8Array(await (await report("Kalmar")).content.arrayBuffer());
  const gone: Blob = Object.assign(new Blob([]), { arrayBuffer: () => Promise.reject(new DOMException("Gone", "NotFoundError")) });
  const held: Blob = Object.assign(new Blob([]), { arrayBuffer: () => Promise.reject(new DOMException("Held", "NotReadableError")) });
  const national = await createGatherer().take(
    [
      await report("Dalarna"),
      await fileOf("tom.xlsx", ""),
      await fileOf("låst.xlsx", locked),
      await fileOf("halv.xlsx", whole.slice(0, whole.length / 2)),
      await fileOf("brev.docx", "Kära region"),
      { name: "borta.xlsx", content: gone },
      { name: "öppen.xlsx", content: held },
      await fileOf("inköp.xlsx", [{ name: "Blad1", rows: [["Kaffe", 2]] }]),
      await report("Gotland"),
    ],
    never(),
  );
  expect(problems(national)).toEqual({ "tom.xlsx": "empty", "låst.xlsx": "password", "halv.xlsx": "damaged", "brev.docx": "notWorkbook", "borta.xlsx": "missing", "öppen.xlsx": "noAccess" });
  expect(gatheredIn(national, "inköp.xlsx").gathered.problems).toEqual([{ kind: "noTables" }]);
  expect(national.overview.insatser).toBe(4);
});

test("a new version takes the place of the old one, and its rows that of the rows", async () => {
  const gatherer = createGatherer();
  await gatherer.take([await report("Dalarna", "Gruvor"), await report("Kalmar")], never());
  const national = await gatherer.take([await report("Dalarna", "Sågverk")], never());
  expect(names(national)).toEqual(["Dalarna-2023.xlsx", "Kalmar-2023.xlsx"]);
  expect(column(await gatherer.plan(WISHES, never()), HEADER[0]!)).toEqual(["Kalmar Bygdehus i Mellansjö", "Dalarna Sågverk i Mellansjö", "Kalmar Verkstäder i Mellansjö", "Dalarna Verkstäder i Mellansjö"]);
});

test("a new version that cannot be read leaves the old one, and says so until one can", async () => {
  const gatherer = createGatherer();
  const before = await gatherer.take([await report("Kalmar")], never());
  const after = await gatherer.take([await fileOf("Kalmar-2023.xlsx", "inget")], never());
  expect(after.overview).toEqual(before.overview);
  expect(gatheredIn(after, "Kalmar-2023.xlsx").gathered.problems).toEqual([{ kind: "newerUnread", problem: { kind: "notWorkbook", values: expect.objectContaining({ file: "Kalmar-2023.xlsx" }) } }]);
  const files = (await gatherer.plan(WISHES, never())).find(({ name }) => name === "Filer")!;
  expect(files.rows.at(1)).toContainEqual(expect.stringMatching(/^Den nya versionen gick inte att läsa, och den förra är med som förut\. Kalmar-2023\.xlsx är ingen Excel-arbetsbok/));
  expect(await gatherer.take([await report("Kalmar")], never())).toEqual(before);
});

test("the same files taken in one lot or in several come to the same", async () => {
  const files = [await report("Dalarna"), await report("Kalmar"), await report("Gotland")];
  const [atOnce, inLots] = [createGatherer(), createGatherer()];
  const national = await atOnce.take(files, never());
  await inLots.take(files.slice(0, 2), never());
  expect(await inLots.take(files.slice(2), never())).toEqual(national);
  expect(await inLots.take(files, never())).toEqual(national);
  expect(await inLots.plan(WISHES, never())).toEqual(await atOnce.plan(WISHES, never()));
});

test("files are left out, and can come back", async () => {
  const gatherer = createGatherer();
  await gatherer.take([await report("Dalarna"), await report("Kalmar")], never());
  const national = await gatherer.leave(["Dalarna-2023.xlsx"], never());
  expect([names(national), national.overview.insatser]).toEqual([["Kalmar-2023.xlsx"], 2]);
  expect(names(await gatherer.take([await report("Dalarna")], never()))).toEqual(["Kalmar-2023.xlsx", "Dalarna-2023.xlsx"]);
});

test("duplicates are told with what they say", async () => {
  const twice = line("Segelbåtar");
  const national = await createGatherer().take([await fileOf("Kalmar-2023.xlsx", [sheet("3.4", [twice, line("Hamnar"), twice])])], never());
  expect(national.duplicates).toHaveLength(1);
  const [{ kind, similarity, rows }] = national.duplicates as [National["duplicates"][number]];
  expect([kind, similarity]).toEqual(["same-row", 1]);
  expect(rows.map(({ row, file, sheet: on, cell, region, section }) => [row, file, on, cell, region, section])).toEqual([
    [0, "Kalmar-2023.xlsx", "3.4", "A2", "08", 1],
    [2, "Kalmar-2023.xlsx", "3.4", "A4", "08", 1],
  ]);
  expect(rows[0]).toMatchObject({ name: twice[0], results: `${twice[1]}\n${twice[2]}` });
});

test("there is an end to what the pane holds: who did not get in is named, and gets in when there is room", async () => {
  const gatherer = createGatherer({ most: 2500 });
  const files = [await report("Dalarna"), await report("Kalmar"), await report("Gotland")];
  const national = await gatherer.take(files, never());
  expect(problems(national)).toEqual({ "Gotland-2023.xlsx": "noRoomLeft" });
  expect(national.overview.insatser).toBe(4);
  await gatherer.leave(["Kalmar-2023.xlsx"], never());
  expect(problems(await gatherer.take(files.slice(2), never()))).toEqual({});
});

describe("cancelled", () => {
  const reason = new Error("Pressed by the user");

  test("what was taken before then stays, and nothing of the rest", async () => {
    const gatherer = createGatherer();
    const stop = new AbortController();
    const taken: string[] = [];
    const files = [await report("Dalarna"), await report("Kalmar"), await report("Gotland")];
    const work = gatherer.take(files, stop.signal, ({ done }) => done === 1 && stop.abort(reason), ({ file }) => taken.push(file));
    await expect(work).rejects.toBe(reason);
    expect(taken).toEqual(["Dalarna-2023.xlsx"]);
    const national = await gatherer.leave([], never());
    expect(names(national)).toEqual(["Dalarna-2023.xlsx"]);
    expect(column(await gatherer.plan(WISHES, never()), "Fil")).toEqual(["Dalarna-2023.xlsx", "Dalarna-2023.xlsx"]);
  });

  test("a new version whose reading is cancelled leaves the old one", async () => {
    const gatherer = createGatherer();
    const before = await gatherer.take([await report("Dalarna", "Gruvor"), await report("Kalmar")], never());
    const stop = new AbortController();
    await expect(gatherer.take([await report("Dalarna", "Sågverk")], stop.signal, () => stop.abort(reason))).rejects.toBe(reason);
    expect(await gatherer.leave([], never())).toEqual(before);
  });

  test("before it began", async () => {
    const gatherer = createGatherer();
    await expect(gatherer.take([await report("Dalarna")], AbortSignal.abort(reason))).rejects.toBe(reason);
    await expect(gatherer.plan(WISHES, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(names(await gatherer.leave([], never()))).toEqual([]);
  });

  test("what is asked meanwhile waits and is not disturbed", async () => {
    const gatherer = createGatherer();
    const stop = new AbortController();
    const [dalarna, kalmar] = [await report("Dalarna"), await report("Kalmar")];
    const first = gatherer.take([dalarna], stop.signal).catch((error: unknown) => error);
    const second = gatherer.take([kalmar], never());
    stop.abort(reason);
    expect(await first).toBe(reason);
    expect(names(await second)).toEqual(["Kalmar-2023.xlsx"]);
  });
});

describe("said by hand", () => {
  test("region and year of a file, remembered by its name", async () => {
    const gatherer: Gatherer = createGatherer();
    const file = await fileOf("slutlig.xlsx", [sheet("3.4", [line("Bryggor")])]);
    const unknown = await gatherer.take([file], never());
    expect(gatheredIn(unknown, "slutlig.xlsx").gathered.region).toBeNull();
    const national = await gatherer.correct("slutlig.xlsx", { region: "09", year: 2022 }, never());
    expect(gatheredIn(national, "slutlig.xlsx").gathered).toMatchObject({ region: "09", year: 2022, problems: [] });
    expect(gatheredIn(national, "slutlig.xlsx").corrections).toEqual({ region: "09", year: 2022 });

    const nextWeek = createGatherer();
    nextWeek.know(national.mappings);
    const version = await fileOf("slutlig.xlsx", [sheet("3.4", [line("Bryggor"), line("Kajer")])]);
    expect(gatheredIn(await nextWeek.take([version], never()), "slutlig.xlsx").gathered).toMatchObject({ region: "09", year: 2022, rows: 2 });
    expect(await nextWeek.leave([], never())).toMatchObject({ mappings: national.mappings });
  });

  test("and taken back", async () => {
    const gatherer = createGatherer();
    const before = await gatherer.take([await fileOf("slutlig.xlsx", [sheet("3.4", [line("Bryggor")])])], never());
    await gatherer.correct("slutlig.xlsx", { region: "09" }, never());
    const after = await gatherer.correct("slutlig.xlsx", {}, never());
    expect(after).toEqual(before);
    expect(after.mappings).toEqual(NO_MAPPINGS);
  });

  test("of a column, for every file with the same unknown headers", async () => {
    const gatherer = createGatherer();
    const header = HEADER.with(2, "Ruta sju");
    const lines = ["Bryggor", "Kajer", "Fyrar"].map((word, at) => line(word).with(2, `Blå ${at}`));
    const files = await Promise.all(["Kalmar-2023.xlsx", "Gotland-2023.xlsx"].map((name) => fileOf(name, [sheet("3.4", lines, header)])));
    const [first] = (await gatherer.take(files, never())).files as Extract<TakenFile, { problem: null }>[];
    expect(first!.outline.tables[0]!.columns[2]!.role.value).toBeNull();
    const national = await gatherer.correct("Kalmar-2023.xlsx", { tables: { "3.4!A1": { columns: { C: "outcomes" } } } }, never());
    for (const file of national.files as Extract<TakenFile, { problem: null }>[]) {
      expect(file.outline.tables[0]!.columns[2]!.role).toMatchObject({ value: "outcomes", certainty: "given" });
    }
  });

  test("of a file that could not be read: nothing", async () => {
    const gatherer = createGatherer();
    const before = await gatherer.take([await fileOf("tom.xlsx", "")], never());
    expect(await gatherer.correct("tom.xlsx", { region: "09" }, never())).toEqual(before);
  });
});

describe("beside a table that was written before", () => {
  const OUTPUTS = line("Kalmar Bygdehus")[1]!;

  test("the same files change nothing, and a changed cell is one change", async () => {
    const gatherer = createGatherer();
    await gatherer.take([await report("Dalarna"), await report("Kalmar")], never());
    const plans = await gatherer.plan(WISHES, never());
    expect((await gatherer.compile(WISHES, never())).refresh).toBeNull();
    expect((await gatherer.compile({ ...WISHES, written: written(plans) }, never())).refresh!.counts).toEqual({ added: 0, removed: 0, changed: 0, corrected: 0, conflicts: 0, kept: 0, deleted: 0 });
    expect(await gatherer.plan({ ...WISHES, written: written(plans) }, never())).toEqual(plans);
    const lines = [line("Kalmar Bygdehus").with(1, OUTPUTS.replace("Tolv", "Tretton"))];
    await gatherer.take([await fileOf("Kalmar-2023.xlsx", [sheet("3.4", lines), sheet("4.4", [line("Kalmar Verkstäder")])])], never());
    const refresh = (await gatherer.compile({ ...WISHES, written: written(plans) }, never())).refresh!;
    expect(refresh.counts).toMatchObject({ added: 0, removed: 0, changed: 1 });
    expect(refresh.files.map(({ file, state }) => [file, state])).toEqual([["Dalarna-2023.xlsx", "unchanged"], ["Kalmar-2023.xlsx", "changed"]]);
  });

  test("what a person has corrected there stays, and where the file changed too it is chosen", async () => {
    const gatherer = createGatherer();
    await gatherer.take([await report("Kalmar")], never());
    const corrected = written(await gatherer.plan(WISHES, never()), { [OUTPUTS]: "Fler möten." });
    const outputs = async (wishes: Partial<PlanWishes>) => column(await gatherer.plan({ ...WISHES, written: corrected, ...wishes }, never()), HEADER[1]!)[0];
    expect(await outputs({})).toBe("Fler möten.");
    const lines = [line("Kalmar Bygdehus").with(1, "Elva möten hölls.")];
    await gatherer.take([await fileOf("Kalmar-2023.xlsx", [sheet("3.4", lines), sheet("4.4", [line("Kalmar Verkstäder")])])], never());
    const [conflict] = (await gatherer.compile({ ...WISHES, written: corrected }, never())).refresh!.conflicts;
    expect(await outputs({ choices: new Map([[conflict!.id, "mine"]]) })).toBe("Fler möten.");
    expect(await outputs({ choices: new Map([[conflict!.id, "theirs"]]) })).toBe("Elva möten hölls.");
  });

  test("files that are not taken this time stay, in lists and sums too, until somebody leaves them out", async () => {
    const before = createGatherer();
    await before.take([await report("Dalarna"), await report("Kalmar")], never());
    const table = written(await before.plan(WISHES, never()));
    const gatherer = createGatherer();
    const alone = await gatherer.take([await report("Kalmar")], never());
    const standing = { ...WISHES, written: table };
    const { overview, refresh } = await gatherer.compile(standing, never());
    expect([alone.overview.insatser, overview.insatser, overview.regions.map(({ region }) => region)]).toEqual([2, 4, ["08", "20"]]);
    expect(refresh!.files.map(({ file, state }) => [file, state])).toEqual([["Kalmar-2023.xlsx", "unchanged"], ["Dalarna-2023.xlsx", "kept"]]);
    expect(column(await gatherer.plan(standing, never()), "Region")).toHaveLength(4);
    const without = { ...standing, dropped: ["Dalarna-2023.xlsx"] };
    expect((await gatherer.compile(without, never())).overview.insatser).toBe(2);
    expect(column(await gatherer.plan(without, never()), "Region")).toEqual(["Kalmar", "Kalmar"]);
    expect((await gatherer.leave([], never())).overview).toEqual(alone.overview);
  });
});

describe("a duplicate", () => {
  test("is counted as a person chooses, with a written table and without, and stays so", async () => {
    const gatherer = createGatherer();
    await gatherer.take([await fileOf("Kalmar-2023.xlsx", [sheet("3.4", [line("Byar"), line("Byar")])])], never());
    const { duplicates, overview } = await gatherer.compile(WISHES, never());
    expect([overview.insatser, duplicates[0]!.counted]).toEqual([2, undefined]);
    const chosen: PlanWishes = { ...WISHES, counted: new Map([[duplicates[0]!.key, "once"]]) };
    const once = await gatherer.compile(chosen, never());
    expect([once.overview.insatser, once.duplicates[0]!.counted]).toEqual([1, "once"]);
    const table = written(await gatherer.plan(chosen, never()));
    const later = await gatherer.compile({ ...WISHES, written: table }, never());
    expect([later.overview.insatser, later.duplicates[0]!.counted]).toEqual([1, "once"]);
    const after = await gatherer.compile({ ...chosen, written: table, counted: new Map([[duplicates[0]!.key, "all"]]) }, never());
    expect([after.overview.insatser, after.duplicates[0]!.counted]).toEqual([2, "all"]);
  });
});

describe("columns of the sheet of all insatser", () => {
  const own = async () => fileOf("Kalmar-2023.xlsx", [sheet("3.4", [[...line("Byar"), "Alva"]], [...HEADER, "Handläggare"])]);
  const headers = (plans: readonly PlannedSheet[]) => plans.find(({ name }) => name === "Alla insatser")!.rows.at(0)!.slice(13, -1);

  test("are as a person chooses, and stay so in the next table", async () => {
    const gatherer = createGatherer();
    const national = await gatherer.take([await own()], never());
    expect(national.columns).toEqual({ own: [{ header: "Handläggare", rows: 1, corrected: 0, stands: true }], added: [] });
    expect(headers(await gatherer.plan(WISHES, never()))).toEqual(["Handläggare"]);
    const chosen: PlanWishes = { ...WISHES, columns: { own: new Map([["Handläggare", false]]), added: new Map([["figures", true]]) } };
    const plans = await gatherer.plan(chosen, never());
    expect(headers(plans)).toEqual(["Kvinnor (ur texten)", "Män (ur texten)", "Totalt (ur texten)", "Andel kvinnor (ur texten)"]);
    const standing = { ...WISHES, written: written(plans) };
    expect((await gatherer.compile(standing, never())).columns).toEqual({ own: [{ header: "Handläggare", rows: 1, corrected: 0, stands: false }], added: ["figures"] });
    expect(await gatherer.plan(standing, never())).toEqual(plans);
    const back: PlanWishes = { ...standing, columns: { own: new Map([["Handläggare", true]]), added: new Map([["figures", false]]) } };
    expect(headers(await gatherer.plan(back, never()))).toEqual(["Handläggare"]);
  });

  test("made of the rows can be cancelled on the way", async () => {
    const gatherer = createGatherer({ budget: 0 });
    await gatherer.take([await fileOf("Kalmar-2023.xlsx", [sheet("3.4", Array.from({ length: 60 }, (_, at) => line(`Brygga ${at}`)))])], never());
    const cancel = new AbortController();
    const reason = new Error("Pressed by the user");
    const plans = gatherer.plan({ ...WISHES, columns: { own: new Map(), added: new Map([["tags", true]]) } }, cancel.signal);
    setTimeout(() => cancel.abort(reason), 0);
    await expect(plans).rejects.toBe(reason);
  });
});

test("nothing gathered is a table of nothing", async () => {
  const national = await createGatherer().leave([], never());
  expect(national.overview).toEqual(overviewOf({ files: [], heads: [], notes: [] }));
  expect(national.overview.missing).toHaveLength(21);
});
