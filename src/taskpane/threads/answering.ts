/** The thread's end: does the pieces of work that the pane asks for, each until it is done, has failed or is stopped. */
import type { Failed, OfJob, Stop } from "./end";

/** What a piece of work is done with: its signal, and what tells of it. */
export interface Answering<Told> {
  signal: AbortSignal;
  tell(told: Told): void;
}

/** Gives what is to hear the pane's messages of work. */
export function answering<Asked extends object, Told>(post: (message: OfJob<Told | Failed>) => void, perform: (asked: Asked, work: Answering<Told>) => Promise<void>): (message: OfJob<Asked> | Stop) => void {
  const stops = new Map<number, AbortController>();
  async function answer(asked: OfJob<Asked>): Promise<void> {
    const { job } = asked;
    const stop = new AbortController();
    stops.set(job, stop);
    try {
      await perform(asked, { signal: stop.signal, tell: (told) => post({ ...told, job }) });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      post({ type: "failed", name, message, job });
    } finally {
      stops.delete(job);
    }
  }
  return (message) => {
    if (isStop(message)) stops.get(message.job)?.abort();
    else void answer(message);
  };
}

function isStop(message: object): message is Stop {
  return (message as Partial<Stop>).type === "stop";
}
