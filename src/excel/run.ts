/**
 * The one way to speak with Excel. A command is one `Excel.run` (each run keeps memory in Excel until it is over) of
 * as few requests as it can do with. Every request goes through `send`, which waits when Excel is busy for a moment.
 */
import { mayPass, problemFrom } from "./problem";
import type { ProblemKind } from "./port";

/**
 * Sends one request: `queue` lines up what to ask on the context and hands back the proxies to read afterwards. It may
 * be called again when Excel was busy, so it must do nothing but line up.
 */
export type Send = <T>(queue: (context: Excel.RequestContext) => T) => Promise<T>;

export interface Patience {
  /** Pauses in milliseconds before a request that Excel refused for the moment is sent again. */
  pauses: readonly number[];
  /** Told when a pause begins: the moment to say "Excel väntar på att du skriver klart i en cell". */
  onWaiting?(kind: ProblemKind): void;
}

/** Nine seconds in all: time to press Enter, short enough not to look hung. */
export const usualPatience: Patience = { pauses: [300, 700, 1500, 2500, 4000] };

export interface RunOptions {
  signal?: AbortSignal;
  /** Everything the run does becomes one step in Excel's own undo, where Excel can (ExcelApi 1.20). */
  oneUndoStep?: boolean;
}

export type Run = <T>(work: (send: Send) => Promise<T>, options?: RunOptions) => Promise<T>;

/** Whether this Excel has an API set: everything above the manifest's ExcelApi 1.10 is asked for first. */
export function canDo(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/**
 * Makes the function that runs commands. It rejects with the signal's reason when aborted and with an ExcelProblem
 * for everything else that goes wrong.
 */
export function runner(patience: Patience = usualPatience): Run {
  return async (work, { signal, oneUndoStep } = {}) => {
    const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
      oneUndoStep && canDo("1.20") ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
    try {
      return await run((context) => work(sender(context, patience, signal)));
    } catch (error) {
      const problem = problemFrom(error);
      if (problem.unchanged) signal?.throwIfAborted();
      throw problem;
    }
  };
}

function sender(context: Excel.RequestContext, { pauses, onWaiting }: Patience, signal?: AbortSignal): Send {
  const attempt = async <T>(queue: (context: Excel.RequestContext) => T, [pause, ...later]: readonly number[]): Promise<T> => {
    signal?.throwIfAborted();
    try {
      const asked = queue(context);
      await context.sync();
      return asked;
    } catch (error) {
      if (!mayPass(error) || pause === undefined) throw problemFrom(error);
      onWaiting?.(problemFrom(error).kind);
    }
    await rest(pause, signal);
    return attempt(queue, later);
  };
  return (queue) => attempt(queue, pauses);
}

function rest(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
