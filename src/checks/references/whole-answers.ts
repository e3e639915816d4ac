/** An answer that is nothing but a reference: the other must treat what is asked here. */
import { wordsOf } from "../../text/words/normalise";
import { pointersOf } from "../../text/references/pointers";
import type { Hit } from "../check";
import { LEAST, type Missed, isOwn, missing } from "./missed";
import type { Places } from "./places";
import type { Pointing } from "./pointing";

/** Words of a question that are in most questions, or say nothing of its subject. */
const COMMON = /^(?:beskriv|beskrivning|genomför|initier|strategiskt|viktigaste|möjlighet|utveckling|prestation|insatser|region|anslaget)/u;
/** What a section is about, the same in all questions under it: "territoriella perspektiv" asked in two are one subject. */
const OF_SECTION = /^(?:likvärdig|välfärd|kompetensförsörjning|kompetensutveckling|innovation|förnyelse|entreprenörskap|företagande|tillgänglighet|kommunikation|transportsystem|jämställdhet|integration)/u;
/** The name of a programme is not the perspective it is named after. */
const PROGRAMME = /europeiskt territoriellt samarbete|territoriell[a-zà-öø-ɏ]* samarbet[a-zà-öø-ɏ]*/gi;
/** "Svaret på frågan om …" */
export const ANSWER_ON = /(?<![a-zà-öø-ɏ])svaret\s+(?:för|på|om|till|under)\s+(?:frågan\s+)?(?:om\s+|för\s+)?([a-zà-öø-ɏ]{4,30})/i;
const ABOVE = /(?<![a-zà-öø-ɏ])(?:ovan|ovanstående|föregående)(?![a-zà-öø-ɏ])/i;

/** "Nej. Inga beslut har fattats.": an answer, however short, that is all there is. */
const SHORT_ANSWER = 25;

/** What a question asks about and another does not: its longest word that the other lacks. */
function subjectOf(question: string, other: string): string | null {
  const asked = new Set(wordsOf(other));
  const telling = wordsOf(question.replace(PROGRAMME, " ")).filter((word) => word.length >= 10 && !COMMON.test(word));
  const isSameAsked = telling.some((word) => asked.has(word) && !OF_SECTION.test(word));
  const words = telling.filter((word) => !asked.has(word) && !(isSameAsked && OF_SECTION.test(word)));
  return words.reduce<string | null>((longest, word) => (longest !== null && longest.length >= word.length ? longest : word), null);
}

/** The pointer of an answer that is nothing else, where what it leads to does not treat what is asked. */
export function* ofWholeAnswer(pointing: Pointing, places: Places): Iterable<Hit<Missed>> {
  const { text, question, pointer } = pointing;
  const named = ANSWER_ON.exec(text)?.[1]?.toLowerCase();
  // "Se 3.1 och 3.2": together they are the answer.
  const numbers = pointersOf(text).flatMap(({ number, elsewhere }) => (number === null || elsewhere ? [] : [number]));
  const targets = pointer.number !== null ? numbers.flatMap((number) => places.under(number)) : named !== undefined ? places.asking(named) : ABOVE.test(text) ? places.above(pointing.sheet, pointing.row) : [];
  const told = targets.filter((place) => !isOwn(pointing)(place) && place.length >= (place.question === "" ? LEAST : SHORT_ANSWER));
  const subject = subjectOf(question, told.map((place) => place.question).join(" "));
  if (told.length === 0 || subject === null || told.some((place) => place.mentions(subject))) return;
  yield missing(pointing, { name: subject, place: pointer.number ?? told[0]!.number, told: "" }, "warning", told[0]);
}
