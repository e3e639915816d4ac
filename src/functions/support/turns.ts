/** Long work of a function, in turns: functions share their thread with the pane. */
import { endOfTurn } from "../../slices/turns";

/** Does in turns what can be done in steps. */
export async function inTurns<R>(steps: Iterator<unknown, R>): Promise<R> {
  for (;;) {
    for (let wait = endOfTurn(); wait; wait = endOfTurn()) await wait;
    const step = steps.next();
    if (step.done) return step.value;
  }
}
