/** A gatherer whose thread is played by this one: all that passes between the two is copied, as between real threads. */
import { MessageChannel } from "node:worker_threads";
import { createGatherer } from "../../../src/taskpane/gathering/create-gatherer";
import type { Gatherer } from "../../../src/taskpane/gathering/gatherer";
import type { FromThread, ToThread } from "../../../src/taskpane/gathering/messages";
import { remoteGatherer, type RemoteGatherer } from "../../../src/taskpane/gathering/remote";
import { serve } from "../../../src/taskpane/gathering/serving";
import { recorded } from "../threads/recorded";

export interface Linked extends RemoteGatherer {
  /** All messages so far, by who sent them. */
  toThread: ToThread[];
  fromThread: FromThread[];
}

const open: { close(): void }[] = [];
afterEach(() => open.splice(0).forEach((port) => port.close()));

/** `worker`: the gatherer at the thread's end; the usual one when absent. */
export function linked(worker: Gatherer = createGatherer()): Linked {
  const { port1, port2 } = new MessageChannel();
  open.push(port1);
  const [toThread, fromThread]: [ToThread[], FromThread[]] = [[], []];
  serve(recorded(port2, fromThread), worker);
  return { ...remoteGatherer(recorded(port1, toThread)), toThread, fromThread };
}
