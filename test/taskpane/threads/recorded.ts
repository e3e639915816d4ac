/** An end of a line that writes down what is sent from it. */
import type { End } from "../../../src/taskpane/threads/end";

export function recorded<Sent, Received>(port: unknown, sent: Sent[]): End<Sent, Received> {
  const end = port as End<Sent, Received>;
  return {
    postMessage(message) {
      sent.push(message);
      end.postMessage(message);
    },
    get onmessage() {
      return end.onmessage;
    },
    set onmessage(hear) {
      end.onmessage = hear;
    },
  };
}
