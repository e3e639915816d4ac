/** Whether some letters stand in a text, whatever stands between them: spaces, line breaks, hyphens. */

const OF_WORD = /[\p{L}\p{N}]/u;

/**
 * What `lettersOf(text).includes(letters)` says, without making the letters of the text: most texts are given up at the
 * first or second letter.
 */
export function holdsLetters(text: string, letters: string): boolean {
  const lower = text.toLowerCase();
  const [first] = letters;
  if (first === undefined) return true;
  for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + 1)) if (goesOn(lower, at, letters)) return true;
  return false;
}

function goesOn(text: string, from: number, letters: string): boolean {
  let read = 0;
  for (let at = from; at < text.length; at++) {
    if (text.charCodeAt(at) === letters.charCodeAt(read)) {
      read++;
      if (read === letters.length) return true;
    } else if (isOfWord(text, at)) return false;
  }
  return false;
}

function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return OF_WORD.test(text[at]!);
}
