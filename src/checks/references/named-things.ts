/** A name or a thing that a text says stands in another place. */
import type { Hit } from "../check";
import { LEAST, type Missed, isOwn, missing } from "./missed";
import type { Place, Places } from "./places";
import type { Pointing } from "./pointing";

/** Places in which a name is sought. */
export type Sought = Pick<Places, "under" | "mentioning">;

/** Where a name is mentioned instead: as a whole, or by its longest word; in the chapter pointed at before others. */
function toldOf(words: readonly string[], pointing: Pointing, places: Sought): readonly Place[] {
  const whole = places.mentioning(words, pointing);
  const longest = words.reduce((known, word) => (word.length > known.length ? word : known));
  const told = whole.length > 0 || longest.length < 8 ? whole : places.mentioning([longest], pointing);
  const isNear = ({ number }: Place) => Number(number.split(".")[0] === pointing.pointer.number?.split(".")[0]);
  const isHere = ({ sheet, number }: Place) => sheet === pointing.sheet && number === pointing.under;
  return told.filter((place) => !isHere(place)).sort((a, b) => isNear(b) - isNear(a));
}

/** A name that the place does not mention. */
export function* ofName(pointing: Pointing, places: Sought): Iterable<Hit<Missed>> {
  const { thing, pointer } = pointing;
  if (!thing?.isName || pointer.number === null) return;
  const targets = places.under(pointer.number);
  if (targets.length === 0 || targets.some(isOwn(pointing)) || targets.some((place) => thing.words.some((word) => place.mentions(word)))) return;
  const told = toldOf(thing.words, pointing, places);
  const [first] = told;
  const isEmpty = targets.every((place) => place.length < LEAST);
  // An empty place may be filled in another file; that its chapter tells of it elsewhere is worth a look.
  if (isEmpty && targets.every(saysNone)) {
    yield missing(pointing, { name: thing.name, place: pointer.number, told: first?.number ?? "" }, "warning", first ?? targets[0]);
    return;
  }
  if (isEmpty && !told.some(({ number }) => number.split(".")[0] === pointer.number!.split(".")[0])) return;
  yield missing(pointing, { name: thing.name, place: pointer.number, told: first?.number ?? "" }, first && !isEmpty ? "warning" : "note", first);
}

/** "Regionen redovisar inga insatser": a table that has none, and says so. */
const saysNone = (place: Place) => place.length > 0 && place.mentions("inga") && place.mentions("insatser");

/** "svaret på 8.4, där landsbygdens behov redovisas": what is said to stand there, after the number. */
const THERE = /^,?\sdär\s(?:[a-zà-öø-ɏ]{1,20}\s){0,4}?([a-zà-öø-ɏ]{8,40})\s(?:redovisas|beskrivs|behandlas|framgår|utvecklas|presenteras)(?![a-zà-öø-ɏ])/i;

/** A thing that another answer is said to tell of, and does not. */
export function* ofThingAfter(pointing: Pointing, places: Places): Iterable<Hit<Missed>> {
  const { pointer, text, question } = pointing;
  const noun = question === "" || pointer.number === null ? undefined : THERE.exec(text.slice(pointer.end, pointer.end + 140))?.[1]?.toLowerCase();
  if (noun === undefined) return;
  const targets = places.under(pointer.number!);
  if (targets.length === 0 || targets.some((place) => isOwn(pointing)(place) || place.length < LEAST || place.mentions(noun) || place.mentions(noun.slice(0, BEGINNING)))) return;
  yield missing(pointing, { name: noun, place: pointer.number!, told: "" }, "warning", targets[0]);
}

/** So much of a compound tells what it is about: "bredbandsanalys" of "analysen av bredband". */
const BEGINNING = 8;
/** A word so long is hardly of two matters. */
const TELLING = 10;
/** Forms of one word share so much: "fördelning", of a question that asks how it was "fördelat". */
const STEM = 6;

/** Says that the thing is told of at the place, and not only that more is to be read there. */
const TOLD_THERE = /^(?:som\s+)?(?:nämn|beskriv|redovisa|presentera|återfinn|finns)/iu;

/** "Den bredbandsanalys som nämns i 2.1", "Kulturskolan beskrivs i tabell 5.4": what is said to be told of there should be. */
export function* ofNoun(pointing: Pointing, places: Places): Iterable<Hit<Missed>> {
  const { thing, pointer, text } = pointing;
  if (!thing || thing.isName || pointer.number === null || !TOLD_THERE.test(text.slice(pointer.start, pointer.end))) return;
  const targets = places.under(pointer.number);
  const treats = (place: Place) => thing.words.some((word) => place.question.toLowerCase().includes(word.slice(0, STEM)) || place.mentions(word) || place.mentions(word.slice(0, BEGINNING)));
  if (targets.length === 0 || targets.some((place) => isOwn(pointing)(place) || place.length < LEAST || treats(place))) return;
  const [noun = ""] = thing.words;
  const [told] = noun.length < TELLING ? [] : toldOf([noun], pointing, places);
  yield missing(pointing, { name: thing.name, place: pointer.number, told: told?.number ?? "" }, "note", told ?? targets[0]);
}
