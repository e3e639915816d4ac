/** Several changes of one text put together, each of which was made without knowing of the others. */

/** What a change takes out of a text, and what it puts there. */
interface Change {
  start: number;
  end: number;
  put: string;
}

/** Whether two characters that stand side by side are of one word. */
const isWithin = (one: string | undefined, next: string | undefined) => one !== undefined && next !== undefined && /^\S\S$/.test(one + next);

/** The one stretch in which a text differs from what it was, in whole words. */
function changeBetween(before: string, after: string): Change {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let kept = 0;
  while (kept < shortest - start && before.at(-1 - kept) === after.at(-1 - kept)) kept++;
  while (start > 0 && [before, after].some((text) => isWithin(text[start - 1], text[start]))) start--;
  while (kept > 0 && [before, after].some((text) => isWithin(text.at(-1 - kept), text.at(-kept)))) kept--;
  return { start, end: before.length - kept, put: after.slice(start, after.length - kept) };
}

/** A text with all of some changes made in it; `null`: two of them change the same words, or words that touch. */
export function merged(before: string, afters: readonly string[]): string | null {
  const changes = afters.map((after) => changeBetween(before, after)).sort((a, b) => a.start - b.start || a.end - b.end);
  let text = "";
  let until = 0;
  for (const [at, { start, end, put }] of changes.entries()) {
    if (at > 0 && start <= until) return null;
    text += before.slice(until, start) + put;
    until = end;
  }
  return text + before.slice(until);
}
