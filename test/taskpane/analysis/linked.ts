/** An analyst whose thread is played by this one: all that passes between the two is copied, as between real threads. */
import { MessageChannel } from "node:worker_threads";
import { createAnalyst, type Analyst } from "../../../src/taskpane/analysis/analyst";
import type { FromThread, ToThread } from "../../../src/taskpane/analysis/messages";
import { remoteAnalyst, type RemoteAnalyst } from "../../../src/taskpane/analysis/remote";
import { serve } from "../../../src/taskpane/analysis/serving";
import { recorded } from "../threads/recorded";

export interface Linked extends RemoteAnalyst {
  /** All messages so far, by who sent them. */
  toThread: ToThread[];
  fromThread: FromThread[];
}

const open: { close(): void }[] = [];
afterEach(() => open.splice(0).forEach((port) => port.close()));

/** `worker`: the analyst at the thread's end; the usual one when absent. */
export function linked(worker: Analyst = createAnalyst()): Linked {
  const { port1, port2 } = new MessageChannel();
  open.push(port1);
  const [toThread, fromThread]: [ToThread[], FromThread[]] = [[], []];
  serve(recorded(port2, fromThread), worker);
  return { ...remoteAnalyst(recorded(port1, toThread)), toThread, fromThread };
}
