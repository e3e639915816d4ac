/** Where a text tells of something done: not of what was left undone, what is aimed at or what is yet to come. */
import { sentencesOf, type Span } from "../../text/sentences";

const UNDONE = /(?<!\p{L})(?:inte|ej|inga|ingen|inget|utan|saknas|saknar|avslogs|ställdes in|ställts in)(?!\p{L})(?!\s(?:bara|enbart|endast|minst))/iu;
const AIMED_AT = /(?<!\p{L})(?:ska|skall|bör|förväntas|förväntad\p{L}*|planeras|planerar|avser|kommer att|målet (?:är|med)|målsättning\p{L}*|syftar till|syftet (?:är|med)|ambitionen|visionen|på sikt)(?!\p{L})/iu;

/** Tells of one place after another, in order, whether it lies in a sentence that tells of something done. */
export function tellsOfDone(text: string): (place: Span) => boolean {
  const sentences = contributionsIn(text);
  let next = 0;
  return ({ start, end }) => {
    while (next < sentences.length && sentences[next]!.end <= start) next++;
    const sentence = sentences[next];
    return sentence !== undefined && sentence.start <= start && end <= sentence.end;
  };
}

/** The sentences that tell of something done. */
function contributionsIn(text: string): Span[] {
  return sentencesOf(text).filter(({ start, end }) => {
    const sentence = text.slice(start, end);
    return !UNDONE.test(sentence) && !AIMED_AT.test(sentence);
  });
}
