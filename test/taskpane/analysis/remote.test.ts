/** The pane's end and the thread's, joined by a line that copies what is sent. */
import type { Finding } from "../../../src/checks/check";
import { createAnalyst, type Analyst, type CheckProgress } from "../../../src/taskpane/analysis/analyst";
import { ThreadLost } from "../../../src/taskpane/threads/asking";
import type { TaggedRow } from "../../../src/tagging";
import { until } from "../../until";
import { GOOD, HEADER } from "../workbooks";
import { fullGrid, gridOf, insatser, material } from "./grids";
import { linked } from "./linked";

const never = () => new AbortController().signal;
/** With all that a row has, whether it is kept or looked up. */
const plain = ({ table, insats: { row, rows, cells }, region, year, texts, tags }: TaggedRow) => ({ table, insats: { row, rows, cells }, region, year, texts, tags });
const GIVEN = material(insatser("3.4", 1200), fullGrid(40), insatser("4.4", 30));

test("answers what an analyst in this thread answers", async () => {
  const [here, { analyst: there }] = [createAnalyst(), linked()];
  expect(await there.understand(GIVEN, never())).toEqual(await here.understand(GIVEN, never()));
  const findings = await there.check(never());
  expect(findings).toEqual(await here.check(never()));
  expect(findings.length).toBeGreaterThan(400);
  const rows = await there.tag(never());
  expect(rows.map(plain)).toEqual((await here.tag(never())).map(plain));
  expect(rows).toHaveLength(1230);
  const figures = await there.figure("", never());
  expect({ ...figures }).toEqual(await here.figure("", never()));
  expect(figures.figures.length).toBeGreaterThan(1000);
});

test("no message is large, and every finding goes over once", async () => {
  const { analyst, toThread, fromThread } = linked();
  await analyst.understand(GIVEN, never());
  const findings = await analyst.check(never());
  await analyst.tag(never());
  await analyst.figure("", never());
  for (const message of [...toThread, ...fromThread]) expect(JSON.stringify(message).length).toBeLessThan(200_000);
  const sent = fromThread.flatMap((told) => (told.type === "checking" ? told.findings : []));
  expect(sent.map(({ key }) => key).sort()).toEqual(findings.map(({ key }) => key).sort());
});

test("findings show while the checks go on, more and more of them", async () => {
  const { analyst } = linked();
  await analyst.understand(GIVEN, never());
  const counts: number[] = [];
  const steps: number[] = [];
  const findings = await analyst.check(never(), ({ done, of, findings: found }: CheckProgress) => {
    counts.push(found.length);
    steps.push(done / of);
  });
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(counts.filter((count) => count > 0 && count < findings.length).length).toBeGreaterThan(0);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});

test("rows of one table share it", async () => {
  const { analyst } = linked();
  const { tables } = await analyst.understand(GIVEN, never());
  const rows = await analyst.tag(never());
  expect(new Set(rows.map(({ table }) => table))).toEqual(new Set(tables));
});

test("figures of one insats share it, and insatser are tagged first where that is not done", async () => {
  const { analyst } = linked();
  await analyst.understand(GIVEN, never());
  const doing: string[] = [];
  const { sources, figures } = await analyst.figure("", never(), (progress) => doing.push(progress.doing));
  const known = new Set(sources);
  expect(figures.every(({ source }) => known.has(source))).toBe(true);
  expect(doing[0]).toBe("tagging");
});

test("rows of several lines, with merged cells and shown numbers, are told where all they say stands", async () => {
  const lines = [HEADER, GOOD, [null, "Två kurser hölls.", null, "Mål 1: Goda livsmiljöer"], [GOOD[0]!, 12.5, ...GOOD.slice(2)]];
  const given = material(gridOf("4.4", lines, { merges: [{ row: 1, column: 0, rows: 2, columns: 1 }], shown: { B4: "12,5 %" } }));
  const [here, { analyst: there }] = [createAnalyst(), linked()];
  await Promise.all([here.understand(given, never()), there.understand(given, never())]);
  const rows = (await there.tag(never())).map(plain);
  expect(rows).toEqual((await here.tag(never())).map(plain));
  expect(rows.map(({ texts }) => texts.outputs)).toEqual([`${GOOD[1]!}\nTvå kurser hölls.`, "12,5 %"]);
});

test("only grids that are others than the last time are sent again", async () => {
  const { analyst, toThread } = linked();
  const [first, second] = [insatser("3.4", 20), insatser("4.4", 20)];
  await analyst.understand(material(first, second), never());
  toThread.length = 0;
  const changed = insatser("4.4", 21);
  const outline = await analyst.understand(material(first, changed), never());
  expect(toThread.flatMap((message) => (message.type === "grid" ? [message.head.name] : []))).toEqual(["4.4"]);
  expect(outline.tables.map(({ insatser: count }) => count)).toEqual([20, 21]);
});

test("what the work throws comes as an error of the same words", async () => {
  const broken: Analyst = {
    ...createAnalyst(),
    check: () => Promise.reject(new RangeError("For many columns")),
  };
  const { analyst } = linked(broken);
  await analyst.understand(GIVEN, never());
  await expect(analyst.check(never())).rejects.toMatchObject({ name: "RangeError", message: "For many columns" });
});

test("a job asked for before anything is understood fails, and the next one does not", async () => {
  const { analyst } = linked();
  await expect(analyst.check(never())).rejects.toThrow("Nothing is understood yet");
  await analyst.understand(GIVEN, never());
  expect((await analyst.check(never())).length).toBeGreaterThan(0);
});

describe("a job that is aborted", () => {
  /** An analyst that listens at every step, and notes how each job ended at the thread's end. */
  function watched(): { worker: Analyst; ended: string[] } {
    const ended: string[] = [];
    const inner = createAnalyst({ budget: 0 });
    const note = <T>(job: string, work: Promise<T>): Promise<T> => {
      work.then(() => ended.push(`${job} done`), () => ended.push(`${job} stopped`));
      return work;
    };
    const worker: Analyst = {
      understand: (given, signal) => note("understand", inner.understand(given, signal)),
      check: (signal, onProgress) => note("check", inner.check(signal, onProgress)),
      tag: (signal, onProgress) => note("tag", inner.tag(signal, onProgress)),
      figure: (written, signal, onProgress) => note("figure", inner.figure(written, signal, onProgress)),
    };
    return { worker, ended };
  }

  const reason = new Error("Pressed by the user");
  const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

  test("while the sheets are sent: they are not understood, and can be sent anew", async () => {
    const { worker, ended } = watched();
    const { analyst, toThread } = linked(worker);
    const stop = new AbortController();
    const large = material(insatser("3.4", 60_000));
    const understood = analyst.understand(large, stop.signal);
    stop.abort(reason);
    await expect(understood).rejects.toBe(reason);
    expect(toThread.map(({ type }) => type)).not.toContain("understand");
    expect((await analyst.understand(GIVEN, never())).tables).toHaveLength(2);
    expect(ended).toEqual(["understand done"]);
  });

  test("while they are understood", async () => {
    const { worker, ended } = watched();
    const { analyst, toThread } = linked(worker);
    const stop = new AbortController();
    const understood = analyst.understand(GIVEN, stop.signal);
    const rejected = expect(understood).rejects.toBe(reason);
    await until(() => toThread.some(({ type }) => type === "understand"));
    stop.abort(reason);
    await rejected;
    await until(() => ended.length > 0);
    expect(ended).toEqual(["understand stopped"]);
  });

  test.each(["check", "tag"] as const)("during %s: it stops there too, and nothing more is heard of it", async (job) => {
    const { worker, ended } = watched();
    const { analyst } = linked(worker);
    await analyst.understand(GIVEN, never());
    const stop = new AbortController();
    let heard = 0;
    const hear = () => {
      heard += 1;
      stop.abort(reason);
    };
    await expect(analyst[job](stop.signal, hear)).rejects.toBe(reason);
    await until(() => ended.length > 1);
    await soon();
    expect(ended).toEqual(["understand done", `${job} stopped`]);
    expect(heard).toBe(1);
  });

  test("while its rows come over", async () => {
    const { analyst, fromThread } = linked();
    await analyst.understand(GIVEN, never());
    const stop = new AbortController();
    const rejected = expect(analyst.tag(stop.signal)).rejects.toBe(reason);
    await until(() => fromThread.some(({ type }) => type === "rows"));
    stop.abort(reason);
    await rejected;
    await until(() => fromThread.at(-1)!.type === "failed");
    expect(fromThread.map(({ type }) => type)).not.toContain("tagged");
  });

  test("before it began", async () => {
    const { analyst, toThread } = linked();
    await analyst.understand(GIVEN, never());
    toThread.length = 0;
    await expect(analyst.check(AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(toThread).toEqual([]);
  });

  test("does not disturb the one that follows", async () => {
    const { analyst } = linked();
    await analyst.understand(GIVEN, never());
    const stop = new AbortController();
    const dropped = analyst.check(stop.signal).catch((error: unknown) => error);
    stop.abort(reason);
    const findings: readonly Finding[] = await analyst.check(never());
    expect(await dropped).toBe(reason);
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
  });
});

test("a lost thread ends what is under way, and what is asked later", async () => {
  const { analyst, lose } = linked();
  await analyst.understand(GIVEN, never());
  const underWay = analyst.check(never());
  lose();
  await expect(underWay).rejects.toThrow(ThreadLost);
  await expect(analyst.tag(never())).rejects.toThrow(ThreadLost);
  await expect(analyst.understand(GIVEN, never())).rejects.toThrow(ThreadLost);
});
