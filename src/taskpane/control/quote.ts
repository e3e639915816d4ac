/** The words of a cell as the card quotes them: enough before and after the pointed ones to know the place. */
import { shorten } from "../state/shorten";

export interface Quote {
  before: string;
  marked: string;
  after: string;
}

/** Characters shown on each side of the pointed words; a whole result cell can hold pages. */
const AROUND = 90;
const LONGEST_MARK = 240;

/** Cuts a quote out of a cell's text at word borders, with an ellipsis where something was left out. */
export function quote(text: string, start: number, end: number): Quote {
  const marked = text.slice(start, end);
  return {
    before: tail(text.slice(0, start), AROUND),
    marked: marked.length > LONGEST_MARK ? shorten(marked, LONGEST_MARK / 2) + tail(marked, LONGEST_MARK / 2).slice(1) : marked,
    after: shorten(text.slice(end), AROUND),
  };
}

/** The end of a text, cut between words. */
function tail(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `… ${text.slice(-longest).replace(/^\S*\s+/, "")}`;
}

/** The pointed words in one line for the list: "23 till män (68 %)". */
export function oneLine(text: string): string {
  return text.slice(0, 200).replace(/\s+/g, " ").trim();
}
