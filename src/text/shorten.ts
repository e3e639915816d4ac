/** A text cut at a length, at the end of a word where there is one near, with "…" in place of the rest. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "");
  return `${cut.replace(/(?<=.{9}\S)\s+\S*$/, "")}…`;
}
