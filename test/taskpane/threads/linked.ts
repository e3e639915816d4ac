/** Two ends of which one plays the thread: all that passes between the two is copied, as between real threads. */
import { MessageChannel } from "node:worker_threads";
import type { End } from "../../../src/taskpane/threads/end";
import { recorded } from "./recorded";

/** All messages so far, by who sent them. */
export interface Messages<To, From> {
  toThread: To[];
  fromThread: From[];
}

const open: { close(): void }[] = [];
afterEach(() => open.splice(0).forEach((port) => port.close()));

/** What `remote` makes of its end, when `serve` has the worker do the work at the other. */
export function linkedEnds<To, From, Worker, Remote>(serve: (pane: End<From, To>, worker: Worker) => void, worker: Worker, remote: (thread: End<To, From>) => Remote): Remote & Messages<To, From> {
  const { port1, port2 } = new MessageChannel();
  open.push(port1);
  const messages: Messages<To, From> = { toThread: [], fromThread: [] };
  serve(recorded(port2, messages.fromThread), worker);
  return { ...remote(recorded(port1, messages.toThread)), ...messages };
}
