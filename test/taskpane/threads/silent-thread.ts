/** A thread that answers nothing, and notes what is asked of it. */
import type { Thread } from "../../../src/taskpane/threads/thread";

export class SilentThread<Sent extends { type: string }, Received> implements Thread<Sent, Received> {
  onmessage: Thread<Sent, Received>["onmessage"] = null;
  onerror: Thread<Sent, Received>["onerror"] = null;
  asked: string[] = [];
  isTerminated = false;
  postMessage({ type }: Sent) {
    this.asked.push(type);
  }
  terminate() {
    this.isTerminated = true;
  }
}
