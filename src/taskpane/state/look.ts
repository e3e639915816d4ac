/** Looking through the workbook: read, recognise, check. With progress and cancel; quietly after edits. */
import type { Finding } from "../../checks/check";
import type { ExcelPort, WorkbookContents } from "../../excel/port";
import { problemFrom } from "../../excel/problem";
import type { Analyst, CheckProgress } from "../analysis/analyst";
import type { PaneStore } from "./deeds";
import type { Action } from "./reducer";
import type { PaneReading } from "./state";
import { throttled } from "./throttled";

export interface Look {
  /** Reads and checks everything anew. An earlier run is dropped. */
  run(): Promise<void>;
  /** Waits for the run under way, or runs where the last one did not get there; `false`: this one did not either. */
  whole(): Promise<boolean>;
  /** Stops the run; what it has found so far stays. */
  cancel(): void;
  /** After changes on some sheets: reads those, checks again, and swaps the list in one go. `null`: all sheets. */
  again(sheets: readonly string[] | null): Promise<void>;
  /** After a correction: nothing to read, only to understand anew. */
  rethink(): Promise<void>;
}

/** By how much a streaming list must have grown to be drawn anew: often at first, seldom when it is long. */
const GROWTH = 1.5;

/** Makes the looker of a session. `ended` is called when the list is another. */
export function createLook(port: ExcelPort, analyst: Analyst, store: PaneStore, ended: () => void): Look {
  let current: AbortController | null = null;
  let running = Promise.resolve();
  let quiet = Promise.resolve();
  /** Sheets changed since they were read; `null`: any may have. */
  let dirty: Set<string> | null = new Set();
  let contents: WorkbookContents = { fileName: null, grids: [], leftOut: [] };

  async function run(): Promise<void> {
    const { signal, say } = begin();
    say({ type: "began" });
    const first = store.get().findings.length === 0;
    try {
      dirty = new Set();
      contents = await port.read({ signal, onProgress: throttled((progress) => say({ type: "progressed", phase: "reading", progress })) });
      say({ type: "remembered", memory: await port.recall() });
      signal.throwIfAborted();
      say({ type: "progressed", phase: "recognising", progress: null });
      const reading = await understand(signal);
      say({ type: "recognised", reading, leftOut: contents.leftOut });
      const tell = throttled(({ done, of, findings }: CheckProgress) => {
        const progress = { done, total: of, name: "" };
        say({ type: "progressed", phase: "checking", progress, found: findings.length });
        if (first && findings.length > store.get().findings.length * GROWTH) say({ type: "found", findings: [...findings] });
      });
      finish(signal, reading, await analyst.check(signal, tell));
    } catch (error) {
      if (signal.aborted) return;
      say({ type: "failed", problem: problemFrom(error) });
    } finally {
      end(signal);
    }
  }

  /** Does the work without a word until the new list is there. */
  async function quietly(): Promise<void> {
    const { signal, say } = begin();
    try {
      contents = await readChanged(signal);
      const reading = await understand(signal);
      finish(signal, reading, await analyst.check(signal));
    } catch (error) {
      if (signal.aborted) return;
      say({ type: "noticed", notice: { kind: "problem", problem: problemFrom(error), retry: () => void run() } });
    } finally {
      end(signal);
    }
  }

  async function readChanged(signal: AbortSignal): Promise<WorkbookContents> {
    const only = dirty;
    dirty = new Set();
    try {
      if (only === null || contents.grids.length === 0) return await port.read({ signal });
      if (only.size === 0) return contents;
      const changed = await port.read({ signal, only: [...only] });
      // A sheet that is new, gone or has another name: which others moved is anyone's guess.
      const known = new Set(contents.grids.map(({ name }) => name));
      if (changed.grids.length !== only.size || changed.grids.some(({ name }) => !known.has(name))) return await port.read({ signal });
      const byName = new Map(changed.grids.map((grid) => [grid.name, grid]));
      return {
        fileName: changed.fileName,
        grids: contents.grids.map((grid) => byName.get(grid.name) ?? grid),
        leftOut: [...contents.leftOut.filter(({ sheet }) => !only.has(sheet)), ...changed.leftOut],
      };
    } catch (error) {
      dirty = only === null || dirty === null ? null : new Set([...only, ...dirty]);
      throw error;
    }
  }

  async function understand(signal: AbortSignal): Promise<PaneReading> {
    const { fileName, grids } = contents;
    return { ...(await analyst.understand({ fileName, grids, corrections: store.get().memory.corrections }, signal)), grids };
  }

  /** A run's signal, and its voice: Excel may answer after the run was stopped, and then nobody wants to hear of it. */
  function begin(): { signal: AbortSignal; say: (action: Action) => void } {
    current?.abort(new DOMException("Another run took over", "AbortError"));
    current = new AbortController();
    const { signal } = current;
    return { signal, say: (action) => void (signal.aborted || store.dispatch(action)) };
  }

  function finish(signal: AbortSignal, reading: PaneReading, findings: readonly Finding[]): void {
    signal.throwIfAborted();
    store.dispatch({ type: "ended", reading, leftOut: contents.leftOut, findings });
    ended();
  }

  function end(signal: AbortSignal): void {
    if (current?.signal !== signal) return;
    current = null;
    store.dispatch({ type: "waited", waiting: false });
  }

  /** Quiet work goes one at a time, after a run that is under way, and only upon a whole result. */
  function later(): Promise<void> {
    quiet = quiet.then(async () => {
      while (current) await running;
      if (store.get().phase === "done") await quietly();
    });
    return quiet;
  }

  return {
    run: () => (running = run()),
    async whole() {
      if (current === null && store.get().phase !== "done") running = run();
      let waited: Promise<void> | null = null;
      // Another run may take over meanwhile.
      while (waited !== running) await (waited = running);
      return store.get().phase === "done";
    },
    cancel() {
      if (!current) return;
      current.abort(new DOMException("Cancelled", "AbortError"));
      current = null;
      store.dispatch({ type: "cancelled" });
    },
    again(sheets) {
      if (sheets === null) dirty = null;
      else sheets.forEach((sheet) => dirty?.add(sheet));
      return later();
    },
    rethink: later,
  };
}
