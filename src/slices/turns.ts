/** Functions share their thread with the pane: they work in turns of a few milliseconds, and the pane has its say between. */
import { breathe } from "./breathe";

/** Well under the 50 ms at which people notice. */
const LENGTH = 12;

let turn: { ends: number; over: Promise<void> } | null = null;

/**
 * What to wait for before going on; `null` while the turn lasts. All calls share one turn, so it is to be asked again after
 * the wait, right before each piece of work: others that waited may have used the next turn up.
 */
export function endOfTurn(): Promise<void> | null {
  turn ??= { ends: performance.now() + LENGTH, over: breathe().then(() => void (turn = null)) };
  return performance.now() < turn.ends ? null : turn.over;
}
