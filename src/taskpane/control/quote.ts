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
    before: tail(text.slice(0, start)),
    marked: marked.length > LONGEST_MARK ? `${marked.slice(0, LONGEST_MARK / 2)} … ${marked.slice(-LONGEST_MARK / 2)}` : marked,
    after: shorten(text.slice(end), AROUND),
  };
}

function tail(text: string): string {
  if (text.length <= AROUND) return text;
  return `… ${text.slice(-AROUND).replace(/^\S*\s+/, "")}`;
}

/** The pointed words in one line for the list: "23 till män (68 %)". */
export function oneLine(text: string): string {
  return text.slice(0, 200).replace(/\s+/g, " ").trim();
}
