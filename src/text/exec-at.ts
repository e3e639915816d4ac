/** What a sticky pattern (with the flag `y`) matches right at a place; `null`: nothing begins there. */
export function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The same, only how long it is. */
export const lengthAt = (pattern: RegExp, text: string, at: number): number | null => execAt(pattern, text, at)?.[0].length ?? null;
