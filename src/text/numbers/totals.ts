/** What can be a total, and what its parts may be. */
import type { Figure } from "./figure";

/** A total and its parts, as they stand together. */
export interface Split {
  total: Figure;
  parts: readonly Figure[];
  /** gender: women and men. all: the text says that the parts are the whole ("fördelat på"). some: "varav". listed: one by one, and nobody says that no other is left out or in two of them. */
  by: "gender" | "all" | "some" | "listed";
  start: number;
  end: number;
}

/** Between a total and all its parts: "fördelat på", "uppdelade i", "som består av". */
export const DIVIDED_INTO = "(?:(?:fördela(?:t|de|des|s)|uppdela(?:t|de|des))\\s(?:på|i|mellan|med)|dela(?:des|s)\\supp\\s(?:på|i)|best(?:ående|år|od)\\sav)";

/** Nouns for people, who are women and men. */
export const PEOPLE = /(?:deltagare|deltagarna|personer|elever|eleverna|ungdomar|barn|medarbetare|anställda|studenter|besökare|sökande|ledamöter|chefer|medlemmar|klienter|individer|studerande|respondenter|företagare|entreprenörer|mentorer|adepter|medverkande|inskrivna|praktikanter|invånare|vuxna|seniorer|ledare|politiker|föräldrar|nyanlända|handledare)$/i;
const NOT_TOTAL = /^(?:år|veckor|månader|dagar|timmar|gånger|tillfällen|kommuner|orter|län|skolor|insatser|grader|km|ton|hektar|meter)$/i;

/** More parts than these are a table in words, and no reader adds them up. */
export const MOST_PARTS = 24;
/** Times, places and measures have no women and men in them, nor parts by purpose. */
export const canBeTotal = ({ noun }: Figure) => !NOT_TOTAL.test(noun ?? "");

/** A total stands no farther from its parts. */
export const FARTHEST = 120;

/** One count or amount, not a range. */
export const single = (figure: Figure | undefined): figure is Figure => figure !== undefined && (figure.kind === "count" || figure.kind === "money") && figure.low === figure.high;

/** "80 deltagare", "antal deltagare: 80". */
export function countsPeople(text: string, { noun, start }: Figure): boolean {
  return PEOPLE.test(noun ?? "") || PEOPLE.test(/(?<![A-Za-zÀ-ÖØ-öø-ɏ])([A-Za-zÀ-ÖØ-öø-ɏ]+)\s{0,9}(?::|är|var)?\s{0,9}$/.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? "");
}
