/**
 * The pane's end and the thread's, joined by a line that copies what is sent.
 * @jest-environment node
 */
import { allRegions, templateByName } from "../../../src/catalogue";
import { createGatherer } from "../../../src/taskpane/gathering/create-gatherer";
import { NO_COLUMN_WISHES } from "../../../src/taskpane/gathering/column-wishes";
import type { Gatherer, National, PlanWishes } from "../../../src/taskpane/gathering/gatherer";
import { ThreadLost } from "../../../src/taskpane/threads/asking";
import type { CellValue } from "../../../src/table/grid";
import { gridOf, HEADER, line } from "../../table/fixtures";
import { until } from "../../until";
import { fileOf, never, report, sheet } from "./files";
import { sizeOf } from "../threads/size";
import { linked } from "./linked";
import { opened } from "./open-plans";
import { written } from "./written";

const WISHES: PlanWishes = { language: "sv", read: "2024-02-21", written: [], dropped: [], counted: new Map(), columns: NO_COLUMN_WISHES, choices: new Map() };
const reason = new Error("Pressed by the user");

/** Every region with all seven tables, and a file that is none. */
async function everyRegion() {
  const sections = templateByName("mall-2023")!.sections;
  const files = allRegions().map(({ name }) =>
    fileOf(
      `${name}-2023.xlsx`,
      sections.map(({ number }) => sheet(number, [line(`${name} ${number}`), line("Gemensamma segelbåtar")])),
    ),
  );
  return Promise.all([...files, fileOf("trasig.xlsx", "inget")]);
}

test("answers what a gatherer in this thread answers, file by file and as a whole", async () => {
  const [here, { gatherer: there }] = [createGatherer(), linked()];
  const files = await everyRegion();
  const [toldHere, toldThere]: [unknown[], unknown[]] = [[], []];
  const tellTo = (told: unknown[]) => [(progress: unknown) => void told.push(progress), (file: unknown) => void told.push(file)] as const;
  const national = await there.take(files, never(), ...tellTo(toldThere));
  expect(national).toEqual(await here.take(files, never(), ...tellTo(toldHere)));
  expect(toldThere).toEqual(toldHere);
  expect(national.files).toHaveLength(22);
  expect(national.overview.insatser).toBe(21 * 14);
  expect(national.duplicates.length).toBeGreaterThan(20);
  expect(opened(await there.plan(WISHES, never()))).toEqual(await here.plan(WISHES, never()));
  const said = { region: "01" };
  expect(await there.correct("Kalmar-2023.xlsx", said, never())).toEqual(await here.correct("Kalmar-2023.xlsx", said, never()));
  expect(await there.leave(["trasig.xlsx"], never())).toEqual(await here.leave(["trasig.xlsx"], never()));
});

test("tells what was changed since a table was written as a gatherer in this thread does", async () => {
  const [here, { gatherer: there }] = [createGatherer(), linked()];
  const files = await everyRegion();
  await Promise.all([here.take(files, never()), there.take(files, never())]);
  const before = written(await here.plan(WISHES, never()), { [line("Kalmar 3.4")[1]!]: "Fler möten." });
  const newer = await fileOf("Kalmar-2023.xlsx", [sheet("3.4", [line("Kalmar 3.4").with(1, "Elva möten.")])]);
  await Promise.all([here.take([newer], never()), there.take([newer], never())]);
  const standing = { ...WISHES, written: before };
  const compiled = await there.compile(standing, never());
  expect(compiled).toEqual(await here.compile(standing, never()));
  const { refresh } = compiled;
  expect(refresh!.counts).toMatchObject({ conflicts: 1, removed: 13 });
  const wishes: PlanWishes = { ...WISHES, written: before, choices: new Map([[refresh!.conflicts[0]!.id, "theirs"]]) };
  expect(opened(await there.plan(wishes, never()))).toEqual(await here.plan(wishes, never()));
  expect((await there.compile(WISHES, never())).refresh).toBeNull();
});

test("puts two files, or one and the open workbook, beside each other as a gatherer in this thread does", async () => {
  const [here, { gatherer: there }] = [createGatherer(), linked()];
  const [ours, theirs] = [[line("Kalmar"), ["Ångbåten Freja", "Den går igen.", "Fler åker.", "Delmål 9"]], [line("Kalmar").with(1, "Elva möten."), ...Array.from({ length: 60 }, (_, at) => line(`Torg ${at}`))]];
  const files = await Promise.all([fileOf("Kalmar-2023.xlsx", [sheet("3.4", ours)]), fileOf("Kalmar-2023 tryckt.xlsx", [sheet("3.4", theirs)])]);
  await Promise.all([here.take(files, never()), there.take(files, never())]);
  const wishes = { report: "Kalmar-2023.xlsx", compilation: "Kalmar-2023 tryckt.xlsx" };
  const compared = await there.compare(wishes, never());
  expect(compared).toEqual(await here.compare(wishes, never()));
  expect(compared!.differences.map(({ kind }) => kind)).toEqual(["number", "missing", ...Array.from({ length: 60 }, () => "extra")]);
  const open = { fileName: "Bok1.xlsx", grids: [gridOf("3.4", [HEADER, ...theirs])], corrections: { region: "08" } };
  const beside = await there.compare({ ...wishes, compilation: open }, never());
  expect(beside).toEqual(await here.compare({ ...wishes, compilation: open }, never()));
  expect(beside!.differences.map(({ compilation }) => compilation?.file)).toEqual(["", undefined, ...Array.from({ length: 60 }, () => "")]);
  expect(await there.compare({ ...wishes, report: "borta.xlsx" }, never())).toBeNull();
});

test("tells of columns, and plans them as they are chosen, as a gatherer in this thread does", async () => {
  const [here, { gatherer: there, fromThread }] = [createGatherer(), linked()];
  const many = Array.from({ length: 250 }, (_, at) => `Egen ${at}`);
  const file = await fileOf("Kalmar-2023.xlsx", [sheet("3.4", [[...line("Byar"), ...many.map(() => "ja")]], [...HEADER, ...many])]);
  const national = await there.take([file], never());
  expect(national).toEqual(await here.take([file], never()));
  expect(national.columns.own).toHaveLength(250);
  expect(fromThread.filter((message) => "type" in message && message.type === "ownColumns")).toHaveLength(3);
  const wishes: PlanWishes = { ...WISHES, columns: { own: new Map([["Egen 7", false]]), added: new Map([["tags", true]]) } };
  const plans = await there.plan(wishes, never());
  expect(opened(plans)).toEqual(await here.plan(wishes, never()));
  const standing = { ...WISHES, written: written(plans) };
  const { columns } = await there.compile(standing, never());
  expect(columns).toEqual((await here.compile(standing, never())).columns);
  expect([columns.own.filter(({ stands }) => !stands).map(({ header }) => header), columns.added]).toEqual([["Egen 7"], ["tags"]]);
});

test("knows what was said before", async () => {
  const { gatherer } = linked();
  const file = await fileOf("slutlig.xlsx", [sheet("3.4", [line("Bryggor")])]);
  await gatherer.take([file], never());
  const { mappings } = await gatherer.correct("slutlig.xlsx", { region: "09" }, never());
  const { gatherer: nextWeek } = linked();
  nextWeek.know(mappings);
  expect((await nextWeek.take([file], never())).overview.regions.map(({ region }) => region)).toEqual(["09"]);
});

test("no message is large, however many rows, duplicates and written sheets there are", async () => {
  const { gatherer, toThread, fromThread } = linked();
  const twice = line("Segelbåtar");
  const many = Array.from({ length: 3000 }, (_, at): CellValue[] => (at % 2 === 0 ? twice : line(`Brygga ${at}`)));
  const { duplicates } = await gatherer.take([await fileOf("Kalmar-2023.xlsx", [sheet("3.4", many)])], never());
  expect(duplicates[0]!.rows).toHaveLength(1500);
  const plans = await gatherer.plan({ ...WISHES, written: [gridOf("Insatser", many)] }, never());
  await gatherer.leave(["Kalmar-2023.xlsx"], never());
  const standing = { ...WISHES, written: written(plans) };
  expect((await gatherer.compile(standing, never())).duplicates[0]!.rows).toHaveLength(1500);
  expect((await gatherer.compile({ ...standing, dropped: ["Kalmar-2023.xlsx"] }, never())).refresh!.counts.removed).toBe(3000);
  expect(plans.find(({ name }) => name === "Alla insatser")!.rows).toHaveLength(3001);
  for (const message of [...toThread, ...fromThread]) expect(sizeOf(message)).toBeLessThan(200_000);
});

test("nor is what two files with long texts say differently", async () => {
  const { gatherer, fromThread } = linked();
  const long = (word: string) => Array.from({ length: 30 }, (_, at): CellValue[] => [`Brygga ${at}`, ...["a", "b", "c"].map((column) => `${column}${at} ${`${word} vid sjön ${"är lagad och målad nu ".repeat(4)}`.repeat(90)}`)]);
  await gatherer.take([await fileOf("Kalmar-2023.xlsx", [sheet("3.4", long("Bryggan"))]), await fileOf("Kalmar tryckt.xlsx", [sheet("3.4", long("Färjan"))])], never());
  const from = fromThread.length;
  expect((await gatherer.compare({ report: "Kalmar-2023.xlsx", compilation: "Kalmar tryckt.xlsx" }, never()))!.counts.wording).toBe(30);
  expect(fromThread.length - from).toBeGreaterThan(2);
  for (const message of fromThread.slice(from)) expect(sizeOf(message)).toBeLessThan(200_000);
});

test("a file that was told is not sent again", async () => {
  const { gatherer, fromThread } = linked();
  await gatherer.take([await report("Dalarna"), await report("Kalmar")], never());
  expect(fromThread.filter(({ type }) => type === "file")).toHaveLength(2);
  const national = await gatherer.take([await report("Gotland")], never());
  expect(fromThread.filter(({ type }) => type === "file")).toHaveLength(5);
  expect(national.files).toHaveLength(3);
});

describe("cancel", () => {
  test("while files are read: the pane goes on at once, the thread stops, and what was read by then stays", async () => {
    const { gatherer } = linked();
    const stop = new AbortController();
    const files = await everyRegion();
    const taken: string[] = [];
    const work = gatherer.take(files, stop.signal, ({ done }) => done === 2 && stop.abort(reason), ({ file }) => taken.push(file));
    await expect(work).rejects.toBe(reason);
    const heard = taken.length;
    const national = await gatherer.leave([], never());
    expect(taken).toHaveLength(heard);
    expect(national.files.length).toBeLessThan(files.length);
    expect(national.files.map(({ file }) => file)).toEqual(files.slice(0, national.files.length).map(({ name }) => name));
  });

  test("while the sheets come over", async () => {
    const { gatherer, fromThread } = linked();
    await gatherer.take(await everyRegion(), never());
    const stop = new AbortController();
    const rejected = expect(gatherer.plan(WISHES, stop.signal)).rejects.toBe(reason);
    await until(() => fromThread.some(({ type }) => type === "sheetPiece"));
    stop.abort(reason);
    await rejected;
    await until(() => fromThread.at(-1)!.type === "failed");
    expect(fromThread.map(({ type }) => type)).not.toContain("planned");
    expect(await gatherer.plan(WISHES, never())).toHaveLength(13);
  });

  test("while two files are compared: the next two are compared all the same", async () => {
    const { gatherer } = linked();
    await gatherer.take(await everyRegion(), never());
    const stop = new AbortController();
    const rejected = expect(gatherer.compare({ report: "Kalmar-2023.xlsx", compilation: "Dalarna-2023.xlsx" }, stop.signal)).rejects.toBe(reason);
    const next = gatherer.compare({ report: "Kalmar-2023.xlsx", compilation: "Kalmar-2023.xlsx" }, never());
    stop.abort(reason);
    await rejected;
    expect(await next).toMatchObject({ rows: 14, differences: [] });
  });

  test("before it began: nothing is asked", async () => {
    const { gatherer, toThread } = linked();
    await expect(gatherer.take([await report("Dalarna")], AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(toThread).toEqual([]);
  });
});

test("errors of the work itself arrive as errors", async () => {
  const broken: Gatherer = { ...createGatherer(), plan: () => Promise.reject(new RangeError("Broken")) };
  await expect(linked(broken).gatherer.plan(WISHES, never())).rejects.toMatchObject({ name: "RangeError", message: "Broken" });
});

test("a lost thread ends what is under way, and what is asked later", async () => {
  const { gatherer, lose } = linked();
  const underWay: Promise<National> = gatherer.take([await report("Dalarna")], never());
  lose();
  await expect(underWay).rejects.toThrow(ThreadLost);
  await expect(gatherer.leave([], never())).rejects.toThrow(ThreadLost);
});
