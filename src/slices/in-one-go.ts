/** Does in one go what can be done in steps: for the CLI, tests and small workbooks. */
export function inOneGo<R>(steps: Iterator<unknown, R>): R {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
