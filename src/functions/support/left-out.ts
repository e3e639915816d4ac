/** Whether an optional argument is left out, or a reference to an empty cell (which Excel hands over as 0 or ""). */
export function isLeftOut(asked: unknown): boolean {
  return asked === undefined || asked === null || asked === "" || asked === 0;
}
