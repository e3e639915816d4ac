/**
 * Gathering of many workbooks: what it takes beside only reading the same files, and what the pane's own thread has to
 * do with very many rows while another thread gathers them.
 */
import { deserialize } from "node:v8";
import { MessageChannel, Worker } from "node:worker_threads";
import { writeXlsx } from "hucre";
import { allRegions, templateByName } from "../src/catalogue";
import { createGatherer } from "../src/taskpane/gathering/create-gatherer";
import type { ChosenFile, Gatherer, PlanWishes } from "../src/taskpane/gathering/gatherer";
import type { FromThread, ToThread } from "../src/taskpane/gathering/messages";
import { remoteGatherer } from "../src/taskpane/gathering/remote";
import type { End } from "../src/taskpane/threads/end";
import { readWorkbookFile } from "../src/workbook-file";
import { tableOf, type Material, type WorkbookBytes } from "./material";
import { median } from "./time";

export interface GatheringResult {
  files: number;
  insatser: number;
  duplicates: number;
  /** Milliseconds for all files: only read, and gathered with all that comes before and after it. */
  parse: number;
  gather: number;
}

export interface LargeGatheringResult {
  rows: number;
  /** Seconds. */
  gather: number;
  plan: number;
  /** Messages that the pane got, and the longest that one of them kept its thread, unpacking included, in milliseconds. */
  messages: number;
  longestTask: number;
  /** Bytes of memory that the process had at most. */
  memory: number;
}

const TIMES = 7;
const WISHES: PlanWishes = { language: "sv", read: "2024-02-21", written: [], choices: new Map() };
const ever = () => new AbortController().signal;
const chosen = ({ name, bytes }: WorkbookBytes): ChosenFile => ({ name, content: new Blob([new Uint8Array(bytes)]) });

/** Gathers the files and only reads them, in turn, so that what else the machine does falls on both. */
export async function measureGathering({ files }: Material): Promise<GatheringResult> {
  const [parse, gather]: [number[], number[]] = [[], []];
  let national = await createGatherer().take([], ever());
  for (let i = 0; i <= TIMES; i++) {
    const start = performance.now();
    for (const { bytes, name } of files) await readWorkbookFile(bytes, name);
    const between = performance.now();
    national = await createGatherer({ budget: 25 }).take(files.map(chosen), ever());
    // The first of each warms up.
    if (i === 0) continue;
    parse.push(between - start);
    gather.push(performance.now() - between);
  }
  return { files: files.length, insatser: national.overview.insatser, duplicates: national.duplicates.length, parse: median(parse), gather: median(gather) };
}

/** Gathers a file of every region, so many rows together, in a thread of its own, and has the sheets sent over. */
export async function measureLargeGathering(rows: number): Promise<LargeGatheringResult> {
  const files = await Promise.all(regionFiles(rows));
  const { gatherer, took, end } = inThread();
  const start = performance.now();
  const national = await gatherer.take(files, ever());
  const between = performance.now();
  await gatherer.plan(WISHES, ever());
  const planned = performance.now();
  await end();
  return {
    ...{ rows: national.overview.insatser, gather: (between - start) / 1000, plan: (planned - between) / 1000 },
    ...{ messages: took.length, longestTask: Math.max(...took), memory: process.resourceUsage().maxRSS * 1024 },
  };
}

/** A gatherer in another thread, and how long each message from there has kept this one. */
function inThread(): { gatherer: Gatherer; took: number[]; end(): Promise<unknown> } {
  const { port1, port2 } = new MessageChannel();
  const file = new URL("./gatherer-thread.ts", import.meta.url).href;
  const worker = new Worker(`import("tsx/esm/api").then(({ register }) => (register(), import(${JSON.stringify(file)})))`, { eval: true, workerData: { port: port2 }, transferList: [port2] });
  const thread: End<ToThread, FromThread> = { onmessage: null, postMessage: (message) => port1.postMessage(message) };
  const took: number[] = [];
  port1.on("message", (packed: Uint8Array) => {
    const start = performance.now();
    thread.onmessage?.({ data: deserialize(packed) as FromThread } as MessageEvent<FromThread>);
    took.push(performance.now() - start);
  });
  return { gatherer: remoteGatherer(thread).gatherer, took, end: () => worker.terminate() };
}

function regionFiles(rows: number): Promise<ChosenFile>[] {
  const [header, ...lines] = tableOf(rows).values.map((row) => row.slice(2));
  const { sections } = templateByName("mall-2023")!;
  const perFile = Math.ceil(rows / allRegions().length);
  const perSheet = Math.ceil(perFile / sections.length);
  return allRegions().map(async ({ name }, file) => {
    const own = lines.slice(file * perFile, (file + 1) * perFile);
    const sheets = sections.map(({ number }, at) => ({ name: number, rows: [header!, ...own.slice(at * perSheet, (at + 1) * perSheet)].map((row) => [...row]) }));
    return chosen({ name: `${name}-2023.xlsx`, bytes: await writeXlsx({ sheets }) });
  });
}
