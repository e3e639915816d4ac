/** The pane's end of a thread: asks for pieces of work, and hears what they come to. */
import type { End, Failed, OfJob, Stop } from "./end";

/** The thread is gone, or never came: what was asked of it is to be asked of another. */
export class ThreadLost extends Error {}

export interface Asking<Asked, Told> {
  /** Asks for a piece of work. `hear` is told of it, and calls `done` with the answer. Rejects with the signal's reason at once when it is aborted. */
  ask<T>(asked: Asked, signal: AbortSignal, hear: (told: Told, done: (answer: T) => void) => void): Promise<T>;
  /** To be called when the thread is gone: what is under way and what is asked later rejects with `ThreadLost`. */
  lose(): void;
}

interface UnderWay<Told> {
  hear(told: Told | Failed): void;
  fail(error: Error): void;
}

export function asking<Asked extends object, Told extends { type: string }>(thread: End<OfJob<Asked> | Stop, OfJob<Told | Failed>>): Asking<Asked, Told> {
  const underWay = new Map<number, UnderWay<Told>>();
  let isLost = false;
  let last = 0;
  thread.onmessage = ({ data }) => underWay.get(data.job)?.hear(data);
  return {
    async ask<T>(asked: Asked, signal: AbortSignal, hear: (told: Told, done: (answer: T) => void) => void): Promise<T> {
      signal.throwIfAborted();
      if (isLost) throw new ThreadLost();
      const job = (last += 1);
      const stop = () => {
        thread.postMessage({ type: "stop", job });
        underWay.get(job)?.fail(signal.reason as Error);
      };
      try {
        return await new Promise<T>((done, fail) => {
          underWay.set(job, { fail, hear: (told) => (hasFailed(told) ? fail(errorOf(told)) : hear(told, done)) });
          signal.addEventListener("abort", stop);
          thread.postMessage({ ...asked, job });
        });
      } finally {
        signal.removeEventListener("abort", stop);
        underWay.delete(job);
      }
    },
    lose() {
      isLost = true;
      for (const { fail } of underWay.values()) fail(new ThreadLost());
    },
  };
}

function hasFailed<Told extends { type: string }>(told: Told | Failed): told is Failed {
  return told.type === "failed";
}

function errorOf({ name, message }: Failed): Error {
  return Object.assign(new Error(message), { name });
}
