/** A part and the rest of it, told one after the other: "Av 26 projekt är 12 klara och de övriga 15 pågår". */
import { type Figure, isExact } from "../../text/numbers";
import type { Passage, Sentence } from "../../text/numbers/passage";
import { type Split, single } from "../../text/numbers/totals";
import { anyOf, holds } from "../../text/signs";
import { countedOf } from "../../text/statements";

const REST = /(?<![a-zà-öø-ɏ])(?:(?:de|alla)\s)?(?:övriga|resterande|återstående)\s$/i;
export const SAYS_REST = ["övriga ", "resterande ", "återstående "] as const;
const HAS_REST = anyOf(...SAYS_REST);
/** "12 av de 26 projekten" */
const OF = /^\s(?:st\.?\s)?av\s(?:(?:de|totalt|länets|alla|våra)\s){0,2}$/i;
/** "Av de 26 projekten är 12 klara" */
const OF_ALL = /(?:^|[.!?\n•]\s{0,3}|\s)av\s(?:(?:de|totalt|dessa|våra|länets|alla)\s){0,2}$/i;
const THEN_SOME = /^\s[^.;:()\d]{1,60}\s$/;
/** From the part to the rest: whoever is told of between them belongs there too. */
const AND_REST = /^[^.;:()\d]{0,90}(?:,|\s(?:och|medan|men|samt))\s(?:(?:de|alla)\s)?[a-zà-öø-ɏ]+\s$/i;
const OTHERS_TOO = /(?<![a-zà-öø-ɏ])(?:några|flera|ett par|någon|en del|även|också)(?![a-zà-öø-ɏ])/i;

const isCount = (figure: Figure | undefined): figure is Figure => single(figure) && figure.kind === "count" && isExact(figure);

/** The wholes of a passage whose part and rest are told with them. */
export function restsOf({ text, sentences }: Passage): Split[] {
  if (!holds(text, HAS_REST)) return [];
  return sentences.flatMap((sentence) =>
    sentence.figures.flatMap((rest, at): Split[] => {
      const [first, second] = [sentence.figures[at - 2], sentence.figures[at - 1]];
      if (!isCount(rest) || !isCount(first) || !isCount(second) || !REST.test(text.slice(Math.max(sentence.start, rest.start - 30), rest.start))) return [];
      const ordered = partFirst(text, first, second) ?? wholeFirst(text, sentence, first, second);
      if (!ordered || ordered.part.low >= ordered.whole.low || countsOthers(rest, ordered.whole)) return [];
      const between = text.slice(second.end, rest.start);
      if (!AND_REST.test(between) || OTHERS_TOO.test(between)) return [];
      return [{ total: ordered.whole, parts: [ordered.part, rest], by: "all", start: first.start, end: rest.end }];
    }),
  );
}

/** "… är 12 klara och de övriga 15 pågår" names nobody else; "övriga 15 deltagare" of so many villages does. */
function countsOthers({ noun }: Figure, whole: Figure): boolean {
  const sort = countedOf(noun, "count");
  return noun !== whole.noun && sort !== "other" && sort !== countedOf(whole.noun, "count");
}

function partFirst(text: string, part: Figure, whole: Figure): { part: Figure; whole: Figure } | null {
  return part.noun === null && OF.test(text.slice(part.end, whole.start)) ? { part, whole } : null;
}

function wholeFirst(text: string, { start }: Sentence, whole: Figure, part: Figure): { part: Figure; whole: Figure } | null {
  const leads = OF_ALL.test(text.slice(Math.max(start, whole.start - 30), whole.start)) && THEN_SOME.test(text.slice(whole.end, part.start));
  return leads ? { part, whole } : null;
}
