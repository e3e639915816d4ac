/**
 * What the pane and a thread of its own say to each other. No message should be large: what there is much of goes over in
 * parts, since neither end can do anything else while it packs or unpacks one.
 */

/** One end of what joins the two: a worker, a worker's own scope, or a port. */
export interface End<Sent, Received> {
  postMessage(message: Sent): void;
  onmessage: ((event: MessageEvent<Received>) => void) | null;
}

/** Every piece of work has a number of its own. */
export type OfJob<Message> = Message & { job: number };

export interface Stop {
  type: "stop";
  job: number;
}

/** The work has come to an error; no more is said of it. */
export interface Failed {
  type: "failed";
  name: string;
  message: string;
}
