/** The beginning of a text, cut between words, with an ellipsis where something was left out. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/(?<!\s)\s+\S*$/, "")} …`;
}
