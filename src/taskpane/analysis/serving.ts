/** The thread's end: does the jobs that the pane asks for, and tells of them in parts. */
import type { Finding } from "../../checks/check";
import type { Analyst } from "./analyst";
import { batches } from "./batches";
import { GrowingGrid } from "./grid-pieces";
import type { End, FromThread, Job, Told, ToThread } from "./messages";
import { sendingFigures } from "./sent-figures";
import { sentRow } from "./sent-row";
import { drive } from "../../slices/drive";
import { pulse } from "../../slices/pulse";

/** So much takes a millisecond or two to pack or unpack. */
const TABLES = 50;
const FINDINGS = 300;
const ROWS = 50;
const SOURCES = 200;
const FIGURES = 100;
/** How often it is told how far a job has come, in milliseconds. */
const PULSE = 50;

type Tell = (told: Told) => void;

export function serve(pane: End<FromThread, ToThread>, analyst: Analyst): void {
  const grids = new Map<number, GrowingGrid>();
  const stops = new Map<number, AbortController>();

  pane.onmessage = ({ data }) => {
    if (data.type === "grid") grids.set(data.grid, new GrowingGrid(data.head));
    else if (data.type === "piece") grids.get(data.grid)!.add(data.piece);
    else if (data.type === "stop") stops.get(data.job)?.abort();
    else void perform(data);
  };

  async function perform(asked: Job): Promise<void> {
    const { job } = asked;
    const stop = new AbortController();
    stops.set(job, stop);
    const tell: Tell = (told) => pane.postMessage({ ...told, job });
    try {
      if (asked.type === "understand") await understand(asked, stop.signal, tell);
      else if (asked.type === "figure") await figure(asked.written, analyst, stop.signal, tell);
      else await (asked.type === "check" ? check : tag)(analyst, stop.signal, tell);
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      tell({ type: "failed", name, message });
    } finally {
      stops.delete(job);
    }
  }

  async function understand(asked: Job & { type: "understand" }, signal: AbortSignal, tell: Tell): Promise<void> {
    const { fileName, corrections } = asked;
    const wanted = new Set(asked.grids);
    for (const number of grids.keys()) if (!wanted.has(number)) grids.delete(number);
    const material = { fileName, corrections, grids: asked.grids.map((number) => grids.get(number)!.grid) };
    const { tables, ...outline } = await analyst.understand(material, signal);
    for (const part of batches(tables, TABLES)) tell({ type: "tables", tables: part });
    tell({ type: "understood", outline });
  }
}

/** Findings go over as they are found, each once; at the end only their order does. */
async function check(analyst: Analyst, signal: AbortSignal, tell: Tell): Promise<void> {
  const places = new Map<Finding, number>();
  let [done, of] = [0, 0];
  const send = (findings: readonly Finding[]): void => {
    for (const part of batches(findings, FINDINGS)) {
      for (const finding of part) places.set(finding, places.size);
      tell({ type: "checking", done, of, findings: part });
    }
  };
  const isTime = pulse(PULSE);
  const inOrder = await analyst.check(signal, (progress) => {
    ({ done, of } = progress);
    if (progress.findings.length - places.size >= FINDINGS || isTime()) send(progress.findings.slice(places.size));
  });
  send(inOrder.filter((finding) => !places.has(finding)));
  tell({ type: "ordered", order: Uint32Array.from(inOrder, (finding) => places.get(finding)!) });
}

async function tag(analyst: Analyst, signal: AbortSignal, tell: Tell): Promise<void> {
  const isTime = pulse(PULSE);
  const rows = await analyst.tag(signal, (progress) => {
    if (isTime()) tell({ type: "tagging", ...progress });
  });
  await drive(batches(rows, ROWS), { signal, budget: 0, onYield: (part) => tell({ type: "rows", rows: part.map(sentRow) }) });
  tell({ type: "tagged" });
}

async function figure(written: string, analyst: Analyst, signal: AbortSignal, tell: Tell): Promise<void> {
  const isTime = pulse(PULSE);
  const { sources, figures } = await analyst.figure(written, signal, (progress) => {
    if (isTime()) tell({ type: "figuring", ...progress });
  });
  await drive(batches(sources, SOURCES), { signal, budget: 0, onYield: (part) => tell({ type: "sources", sources: part }) });
  const sent = sendingFigures(sources);
  await drive(batches(figures, FIGURES), { signal, budget: 0, onYield: (part) => tell({ type: "figures", figures: part.map(sent) }) });
  tell({ type: "figured" });
}
