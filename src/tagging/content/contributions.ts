/** Where a text tells of something done: not of what was left undone, what is aimed at or what is yet to come. */
import { sentencesOf, type Span } from "../../text/sentences";

const UNDONE = /(?<!\p{L})(?:inte|ej|inga|ingen|inget|utan|saknas|saknar|avslogs|ställdes in|ställts in)(?!\p{L})(?!\s(?:bara|enbart|endast|minst))/iu;
const AIMED_AT = /(?<!\p{L})(?:ska|skall|bör|förväntas|förväntad\p{L}*|planeras|planerar|avser|kommer att|målet (?:är|med)|målsättning\p{L}*|syftar till|syftet (?:är|med)|ambitionen|visionen|på sikt)(?!\p{L})/iu;

/** The sentences that tell of something done. */
export function contributionsIn(text: string): Span[] {
  return sentencesOf(text).filter(({ start, end }) => {
    const sentence = text.slice(start, end);
    return !UNDONE.test(sentence) && !AIMED_AT.test(sentence);
  });
}
