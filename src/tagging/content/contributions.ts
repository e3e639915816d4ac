/** Where a text tells of something done: not of what was left undone, what is aimed at or what is yet to come. */
import { sentencesOf, type Span } from "../../text/sentences";

const UNDONE = /(?<![a-zà-öø-ɏ])(?:inte|ej|inga|ingen|inget|utan|saknas|saknar|avslogs|ställdes in|ställts in)(?![a-zà-öø-ɏ])(?!\s(?:bara|enbart|endast|minst))/i;
const AIMED_AT = /(?<![a-zà-öø-ɏ])(?:ska|skall|bör|förväntas|förväntad[a-zà-öø-ɏ]*|planeras|planerar|avser|kommer att|målet (?:är|med)|målsättning[a-zà-öø-ɏ]*|syftar till|syftet (?:är|med)|ambitionen|visionen|på sikt)(?![a-zà-öø-ɏ])/i;

/**
 * Tells of one place after another, in order, whether it lies in a sentence that tells of something done. A sentence is
 * read when the first of its places is asked about: most have none.
 */
export function tellsOfDone(text: string): (place: Span) => boolean {
  const sentences = sentencesOf(text);
  let next = 0;
  let read = -1;
  let isDone = false;
  return ({ start, end }) => {
    while (next < sentences.length && sentences[next]!.end <= start) next++;
    const sentence = sentences[next];
    if (sentence === undefined || start < sentence.start || sentence.end < end) return false;
    if (read !== next) isDone = isContribution(text.slice(sentence.start, sentence.end));
    read = next;
    return isDone;
  };
}

/** Whether a sentence tells of something done. */
function isContribution(sentence: string): boolean {
  return !UNDONE.test(sentence) && !AIMED_AT.test(sentence);
}
