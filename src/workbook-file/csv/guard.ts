/** The apostrophe that keeps a spreadsheet from taking a text in a file for a formula: put there in writing, taken away in reading. */

/** What a spreadsheet takes for the beginning of a formula, and what looks as such a text does when it is guarded. */
const STARTS_FORMULA = /^'*(?:[=+\-@]|\p{Cc})/u;

/** The text as it is written in a file with separators. */
export function guarded(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguarded(field: string): string {
  return field.startsWith("'") && STARTS_FORMULA.test(field) ? field.slice(1) : field;
}
