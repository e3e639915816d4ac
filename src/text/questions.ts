/** What the questions of a template ask for. */

/** "Ge exempel på insatser … fyll i tabellen nedan": the table is the answer. */
export function asksForInsatser(question: string): boolean {
  return /exempel på insatser|fyll i tabellen/iu.test(question);
}
