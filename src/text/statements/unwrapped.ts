/** Lines that end where the page did: "… varav 88 / kvinnor och 118 män", "… 88 kvinnor och / 118 män". */

const GOES_ON = /[a-zà-öø-ɏ\d,%)-]$/;
/** A line that ends so is not at its end, whatever the next begins with. */
const TO_GO_ON = /\s(?:och|samt|respektive|resp\.|varav|av|cirka|ca)$/;
/** "män: 12" */
const LABELLED = /^\D{1,40}\d[\d ,]*(?:st|%|procent)?$|^[^:\d]{1,40}:/;
/** Above a line with a label stands a heading or another such line, unless this is cut in its midst. */
const IS_CUT = /[^\d\s][-,]$/;

/** The text with such lines put together, each character in its place; lines of a list stay lines. */
export function unwrapped(text: string): string {
  if (!text.includes("\n")) return text;
  const lines = text.split("\n");
  return lines.map((line, at) => (at === 0 ? line : (goesOn(lines[at - 1]!.trimEnd(), line.trimEnd()) ? " " : "\n") + line)).join("");
}

function goesOn(line: string, next: string): boolean {
  if (TO_GO_ON.test(line) && /^\d/.test(next)) return true;
  return /^[a-zà-öø-ɏ]/.test(next) && GOES_ON.test(line) && (!LABELLED.test(next) || IS_CUT.test(line));
}
