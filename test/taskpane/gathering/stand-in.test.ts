/**
 * Files are gathered also where the pane gets no thread.
 * @jest-environment node
 */
import { createGatherer } from "../../../src/taskpane/gathering/create-gatherer";
import type { Gatherer } from "../../../src/taskpane/gathering/gatherer";
import { withStandIn } from "../../../src/taskpane/gathering/stand-in";
import { startGatherer } from "../../../src/taskpane/gathering/thread";
import { line } from "../../table/fixtures";
import { fileOf, never, report, sheet } from "./files";
import { SilentThread } from "../threads/silent-thread";
import { linked } from "./linked";

test("a browser that refuses to start a thread", async () => {
  const gatherer = startGatherer(() => {
    throw new DOMException("Refused by the page's policy", "SecurityError");
  });
  expect((await gatherer.take([await report("Dalarna")], never())).overview.insatser).toBe(2);
});

test("a thread is started when there is something to gather, once", async () => {
  const start = jest.fn(() => new SilentThread());
  const gatherer = startGatherer(start);
  gatherer.know({ files: {}, tables: {} });
  expect(start).not.toHaveBeenCalled();
  void gatherer.take([await report("Dalarna")], never());
  void gatherer.leave([], never());
  expect(start).toHaveBeenCalledTimes(1);
});

test("a thread that fails to start after it was asked", async () => {
  const thread = new SilentThread();
  const gatherer = startGatherer(() => thread);
  const taken = gatherer.take([await report("Dalarna")], never());
  expect(thread.asked).toEqual(["know", "take"]);
  thread.onerror!({} as ErrorEvent);
  expect((await taken).overview.insatser).toBe(2);
  expect(thread.isTerminated).toBe(true);
});

test("a thread that breaks down: whoever takes over has the files and what was said of them", async () => {
  const { gatherer: first, lose } = linked();
  const gatherer = withStandIn(() => first, () => Promise.resolve(createGatherer()));
  await gatherer.take([await report("Kalmar"), await report("Dalarna"), await fileOf("slutlig.xlsx", [sheet("3.4", [line("Bryggor")])]), await fileOf("tom.xlsx", "")], never());
  await gatherer.correct("slutlig.xlsx", { region: "09" }, never());
  const before = await gatherer.leave(["Dalarna-2023.xlsx"], never());
  lose();
  expect(await gatherer.leave([], never())).toEqual(before);
  expect(before.overview.regions.map(({ region }) => region)).toEqual(["08", "09"]);
});

test("a thread that breaks down while it reads: all files are read", async () => {
  const { gatherer: first, lose } = linked();
  const gatherer = withStandIn(() => first, () => Promise.resolve(createGatherer()));
  const files = [await report("Kalmar"), await report("Dalarna"), await report("Gotland")];
  const national = await gatherer.take(files, never(), ({ done }) => done === 1 && lose());
  expect(national.files.map(({ file }) => file)).toEqual(["Kalmar-2023.xlsx", "Dalarna-2023.xlsx", "Gotland-2023.xlsx"]);
});

test("files of the same name are kept apart by their folders, also by whoever takes over", async () => {
  const { gatherer: first, lose } = linked();
  const gatherer = withStandIn(() => first, () => Promise.resolve(createGatherer()));
  const [one, other] = [await report("Kalmar"), await report("Dalarna")];
  await gatherer.take([{ ...one, name: "Kalmar/rapport.xlsx" }, { ...other, name: "Dalarna/rapport.xlsx" }], never());
  await gatherer.leave(["Kalmar/rapport.xlsx"], never());
  lose();
  expect((await gatherer.leave([], never())).files.map(({ file }) => file)).toEqual(["Dalarna/rapport.xlsx"]);
});

test("none can be had at first: that is said, and asked for again the next time", async () => {
  const find = jest.fn<Promise<Gatherer>, []>().mockRejectedValueOnce(new Error("The server is away")).mockResolvedValue(createGatherer());
  const gatherer = withStandIn(() => null, find);
  const file = await report("Dalarna");
  await expect(gatherer.take([file], never())).rejects.toThrow("The server is away");
  expect((await gatherer.take([file], never())).overview.insatser).toBe(2);
});
