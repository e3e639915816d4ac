/** Functions share their thread with the pane: they work in turns of a few milliseconds, and the pane has its say between. */

/** Well under the 50 ms at which people notice. */
const LENGTH = 12;

let turn: { ends: number; over: Promise<void> } | null = null;

/** What to wait for before going on; `null` while the turn lasts. One turn is shared by all calls that come in it. */
function endOfTurn(): Promise<void> | null {
  turn ??= { ends: performance.now() + LENGTH, over: breathe().then(() => void (turn = null)) };
  return performance.now() < turn.ends ? null : turn.over;
}

/** Resolves when there is time to go on: at once within a turn, else when all that waits has had its say. */
export async function inTurn(): Promise<void> {
  for (let wait = endOfTurn(); wait; wait = endOfTurn()) await wait;
}

/** A message to ourselves queues behind clicks and drawing; a timer would be slowed down while the pane is hidden. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
