/** The pane's end: an analyst whose work is done in another thread. */
import type { Finding } from "../../checks/check";
import type { Grid } from "../../table/grid";
import type { IndicatorReading } from "../../indicators/figure";
import type { TableOutline, WorkbookOutline } from "../../table/outline";
import type { TaggedRow } from "../../tagging";
import type { Analyst } from "./analyst";
import { headOf, piecesOf } from "./grid-pieces";
import type { Asked, End, FromThread, Told, ToThread } from "./messages";
import { ReceivedReading } from "./sent-figures";
import { receiving } from "./sent-row";
import { drive } from "../../slices/drive";

/** The thread is gone, or never came: what was asked of it is to be asked of another. */
export class ThreadLost extends Error {}

export interface RemoteAnalyst {
  analyst: Analyst;
  /** To be called when the thread is gone: what is under way and what is asked later rejects with `ThreadLost`. */
  lose(): void;
}

interface UnderWay {
  hear(told: Told): void;
  fail(error: Error): void;
}

/** An analyst at the other end. It is sent only the grids that it does not hold from the time before. */
export function remoteAnalyst(thread: End<ToThread, FromThread>): RemoteAnalyst {
  const underWay = new Map<number, UnderWay>();
  let isLost = false;
  /** The last number given to a grid or a job. */
  let last = 0;
  /** The grids that the other end holds, with their numbers. */
  let held: ReadonlyMap<Grid, number> = new Map();
  /** The tables last understood, by id, with their sheets. */
  let known: ReadonlyMap<string, { table: TableOutline; grid: Grid }> = new Map();

  thread.onmessage = ({ data }) => underWay.get(data.job)?.hear(data);

  /** Asks for a piece of work. `hear` is told of it, and calls `done` with the answer. */
  async function ask<T>(asked: Asked, signal: AbortSignal, hear: (told: Told, done: (answer: T) => void) => void): Promise<T> {
    signal.throwIfAborted();
    if (isLost) throw new ThreadLost();
    const job = (last += 1);
    const stop = () => {
      thread.postMessage({ type: "stop", job });
      underWay.get(job)?.fail(signal.reason as Error);
    };
    try {
      return await new Promise<T>((done, fail) => {
        underWay.set(job, { fail, hear: (told) => (told.type === "failed" ? fail(errorOf(told)) : hear(told, done)) });
        signal.addEventListener("abort", stop);
        thread.postMessage({ ...asked, job });
      });
    } finally {
      signal.removeEventListener("abort", stop);
      underWay.delete(job);
    }
  }

  const analyst: Analyst = {
    async understand({ grids, ...rest }, signal) {
      const numbers = new Map(grids.map((grid) => [grid, held.get(grid) ?? (last += 1)]));
      const unsent = grids.filter((grid) => !held.has(grid));
      await drive(sending(unsent, numbers), { signal, onYield: (message) => thread.postMessage(message) });
      held = numbers;
      const tables: TableOutline[] = [];
      const outline = await ask<WorkbookOutline>({ type: "understand", grids: [...numbers.values()], ...rest }, signal, (told, done) => {
        if (told.type === "tables") tables.push(...told.tables);
        else if (told.type === "understood") done({ ...told.outline, tables });
      });
      const sheets = new Map(grids.map((grid) => [grid.name, grid]));
      known = new Map(outline.tables.map((table) => [table.id, { table, grid: sheets.get(table.sheet)! }]));
      return outline;
    },
    check(signal, onProgress) {
      const findings: Finding[] = [];
      return ask<readonly Finding[]>({ type: "check" }, signal, (told, done) => {
        if (told.type === "checking") {
          findings.push(...told.findings);
          onProgress?.({ done: told.done, of: told.of, findings });
        } else if (told.type === "ordered") done(Array.from(told.order, (place) => findings[place]!));
      });
    },
    tag(signal, onProgress) {
      const received = receiving(known);
      const rows: TaggedRow[] = [];
      return ask<readonly TaggedRow[]>({ type: "tag" }, signal, (told, done) => {
        if (told.type === "tagging") onProgress?.({ done: told.done, of: told.of });
        else if (told.type === "rows") rows.push(...told.rows.map(received));
        else if (told.type === "tagged") done(rows);
      });
    },
    figure(written, signal, onProgress) {
      const reading = new ReceivedReading();
      return ask<IndicatorReading>({ type: "figure", written }, signal, (told, done) => {
        if (told.type === "figuring") onProgress?.({ doing: told.doing, done: told.done, of: told.of });
        else if (told.type === "sources") reading.addSources(told.sources);
        else if (told.type === "figures") reading.addFigures(told.figures);
        else if (told.type === "figured") done(reading);
      });
    },
  };

  return {
    analyst,
    lose() {
      isLost = true;
      for (const { fail } of underWay.values()) fail(new ThreadLost());
    },
  };
}

function* sending(grids: readonly Grid[], numbers: ReadonlyMap<Grid, number>): Generator<ToThread, void> {
  for (const grid of grids) {
    const number = numbers.get(grid)!;
    yield { type: "grid", grid: number, head: headOf(grid) };
    for (const piece of piecesOf(grid)) yield { type: "piece", grid: number, piece };
  }
}

function errorOf({ name, message }: { name: string; message: string }): Error {
  return Object.assign(new Error(message), { name });
}
