/** A gatherer's thread in Node, as `src/taskpane/gathering/worker.ts` is one in a browser; it packs its messages itself, so that unpacking them can be timed. */
import { serialize } from "node:v8";
import { workerData, type MessagePort } from "node:worker_threads";
import { createGatherer } from "../src/taskpane/gathering/create-gatherer";
import type { FromThread, ToThread } from "../src/taskpane/gathering/messages";
import { serve } from "../src/taskpane/gathering/serving";
import type { End } from "../src/taskpane/threads/end";

const { port } = workerData as { port: MessagePort };
const pane: End<FromThread, ToThread> = { onmessage: null, postMessage: (message) => port.postMessage(serialize(message)) };
serve(pane, createGatherer({ budget: 25 }));
port.on("message", (data: ToThread) => pane.onmessage?.({ data } as MessageEvent<ToThread>));
