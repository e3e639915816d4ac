/** The thread's end: does the jobs that the pane asks for, and tells of them in parts. */
import type { Finding } from "../../checks/check";
import { answering, type Answering } from "../threads/answering";
import { batches } from "../threads/batches";
import type { End } from "../threads/end";
import { HeldGrids, isOfGrid } from "../threads/grids";
import { inParts } from "../threads/in-parts";
import type { Analyst } from "./analyst";
import type { Asked, FromThread, Told, ToThread } from "./messages";
import { sendingFigures } from "./sent-figures";
import { sending } from "./sent-row";
import { pulse } from "../../slices/pulse";

/** So much takes a millisecond or two to pack or unpack. */
const TABLES = 50;
const FINDINGS = 300;
const ROWS = 50;
const SOURCES = 200;
const FIGURES = 100;
/** How often it is told how far a job has come, in milliseconds. */
const PULSE = 50;

type Work = Answering<Told>;

export function serve(pane: End<FromThread, ToThread>, analyst: Analyst): void {
  const grids = new HeldGrids();

  const hear = answering<Asked, Told>((message) => pane.postMessage(message), async (asked, work) => {
    if (asked.type === "understand") await understand(asked, work);
    else if (asked.type === "figure") await figure(asked.written, analyst, work);
    else await (asked.type === "check" ? check : tag)(analyst, work);
  });

  pane.onmessage = ({ data }) => (isOfGrid(data) ? grids.hear(data) : hear(data));

  async function understand({ fileName, corrections, grids: numbers }: Asked & { type: "understand" }, { signal, tell }: Work): Promise<void> {
    const { tables, ...outline } = await analyst.understand({ fileName, corrections, grids: grids.only(numbers) }, signal);
    for (const part of batches(tables, TABLES)) tell({ type: "tables", tables: part });
    tell({ type: "understood", outline });
  }
}

/** Findings go over as they are found, each once; at the end only their order does. */
async function check(analyst: Analyst, { signal, tell }: Work): Promise<void> {
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

async function tag(analyst: Analyst, { signal, tell }: Work): Promise<void> {
  const isTime = pulse(PULSE);
  const rows = await analyst.tag(signal, (progress) => {
    if (isTime()) tell({ type: "tagging", ...progress });
  });
  await inParts(batches(rows, ROWS), { signal }, (part) => tell({ type: "rows", ...sending(part) }));
  tell({ type: "tagged" });
}

async function figure(written: string, analyst: Analyst, { signal, tell }: Work): Promise<void> {
  const isTime = pulse(PULSE);
  const { sources, figures } = await analyst.figure(written, signal, (progress) => {
    if (isTime()) tell({ type: "figuring", ...progress });
  });
  await inParts(batches(sources, SOURCES), { signal }, (part) => tell({ type: "sources", sources: part }));
  const sent = sendingFigures(sources);
  await inParts(batches(figures, FIGURES), { signal }, (part) => tell({ type: "figures", figures: part.map(sent) }));
  tell({ type: "figured" });
}
