/** A number spoken of as known that is another than the one told: "tre byar … De fyra byarna har", "214 personer … de 241 deltagarna". */
import { saying } from "../../../table/insatser";
import type { Insats, WorkbookReading } from "../../../table/reading";
import { beforeNumbers } from "../../../text/named-groups";
import { type Figure, isExact, readFigures } from "../../../text/numbers";
import type { Passage, Sentence } from "../../../text/numbers/passage";
import { anyOf } from "../../../text/signs";
import type { Hit, PAUSE } from "../../check";
import { sameNoun } from "../nouns";
import { type Spot, throughPassages } from "../passages";
import type { Found } from "./found";
import { TELLING, knownOtherwise } from "./groups";

const LETTER = "a-zà-öø-ɏ";
const OWNERS = ["projektets", "insatsens", "satsningens", "programmets", "nätverkets"];
const KNOWN = new RegExp(`(?<![${LETTER}])(?:de|samtliga|alla|${OWNERS.join("|")})\\s$`, "i");
const MAY_RECALL = anyOf(...beforeNumbers([" de", "samtliga", "alla", ...OWNERS]));
/** Characters before a number in which one of these stands. */
const LONGEST = 14;
/** All that the sentence begins with. */
const OPENS = /^\s*(de|samtliga|alla)\s$/i;
/** "bryggorna har", and after "samtliga" also "bryggor har": all of them, and not only those in a place. */
const THE_THINGS = new RegExp(`^\\s[${LETTER}]{3,34}na\\s(?:har|hade|fick|är|var|blev|deltar|deltog)(?![${LETTER}])`, "i");
const THINGS = new RegExp(`^\\s[${LETTER}]{4,34}\\s(?:har|hade|fick|är|var|blev|deltar|deltog)(?![${LETTER}])`, "i");
/** Some came to those that there were, some are left out, or all of another place or time are meant. */
const OTHERS = /(?<![a-zà-öø-ɏ])(?:ny|nya|nytt|fler|flera|ytterligare|anslut[a-zà-öø-ɏ]*|tillk[a-zà-öø-ɏ]*|utök[a-zà-öø-ɏ]*|öka[a-zà-öø-ɏ]*|varav|av|bland|sedan|tidigare|pågå[a-zà-öø-ɏ]*|till(?=\s?[.,])|(?:19|20)\d\d(?=\s(?:fick|deltog)))(?![a-zà-öø-ɏ])/i;
const PERSONS = /^(?:personer|individer|deltagare|deltagarna|personerna)$/i;
/** So much larger a number that was mistaken may be; one that is larger still is of others. */
const NEAR = 0.25;
/** "de 54 personerna på väntelistan": others than those who took part. */
const PLACED = new RegExp(`^\\s[${LETTER}]{3,34}\\s(?:på|i|inom|från|vid|utanför|utan|hos|till)(?![${LETTER}])`, "i");
/** A number with fewer digits is turned around by chance. */
const FEWEST_DIGITS = 2;
/** With so many, none but a slip has the same digits in another order. */
const CERTAIN_DIGITS = 3;

const isCounted = (figure: Figure) => figure.kind === "count" && figure.noun !== null && isExact(figure);
const ofTheSame = (one: string, other: string) => sameNoun(one, other) || (PERSONS.test(one) && PERSONS.test(other));
const digitsOf = ({ low }: Figure) => [...String(low)].sort().join("");

/** Numbers of insatser that are spoken of as known. */
export function recalled(workbook: WorkbookReading): Iterable<Hit<Found> | typeof PAUSE> {
  return throughPassages<Found>(workbook, [MAY_RECALL], function* (passage, { text, insats, role }) {
    if (!insats || !TELLING.some((telling) => telling === role)) return;
    for (const [at, sentence] of passage.sentences.entries()) {
      for (const figure of sentence.figures) {
        const before = text.slice(Math.max(sentence.start, figure.start - LONGEST), figure.start);
        if (!isCounted(figure) || !KNOWN.test(before)) continue;
        const told = rightBefore(passage, at, figure) ?? turnedAround(insats, text, figure);
        if (told && !knownOtherwise(insats, text, figure)) yield spot(figure, told);
      }
    }
  });
}

const spot = ({ start, end, text }: Figure, told: Figure): Spot<Found> => ({ start, end, values: { what: "known", here: text, there: told.text } });

/** What the sentence before counted fewer of, where the next speaks of all of them. */
function rightBefore({ text, sentences, figures }: Passage, at: number, figure: Figure): Figure | null {
  const [last, sentence] = [sentences[at - 1], sentences[at]!];
  const opens = OPENS.exec(text.slice(sentence.start, figure.start));
  const after = text.slice(figure.end, figure.end + 60);
  if (!last || !opens || !(opens[1]!.toLowerCase() === "de" ? THE_THINGS : THINGS).test(after) || OTHERS.test(text.slice(last.start, last.end))) return null;
  const told = onlyCount(last, figure);
  const isMadeOf = told !== null && figures.some((other) => other !== figure && (other.low === figure.low || other.low === figure.low - told.low));
  const isNear = told !== null && told.low < figure.low && figure.low - told.low <= Math.max(1, NEAR * told.low);
  return isNear && !isMadeOf ? told : null;
}

/** The one count of a sentence, when it is of the same: "18 livsmedelsföretag", "21 företag". */
function onlyCount({ figures }: Sentence, { noun }: Figure): Figure | null {
  const [only, ...more] = figures.filter(({ kind }) => kind === "count");
  const isSame = only && more.length === 0 && isCounted(only) && (ofTheSame(only.noun!, noun!) || only.noun!.toLowerCase().endsWith(noun!.toLowerCase()));
  return isSame ? only : null;
}

/** The number of the same in the insats that has the same digits in another order, where none is as it is here. */
function turnedAround(insats: Insats, text: string, figure: Figure): Figure | null {
  const digits = digitsOf(figure);
  if (digits.length < FEWEST_DIGITS || (digits.length < CERTAIN_DIGITS && PLACED.test(text.slice(figure.end, figure.end + 60)))) return null;
  const all = TELLING.flatMap((role) => saying(insats, role)).flatMap(({ text }) => readFigures(text).filter((other) => isCounted(other) && ofTheSame(other.noun!, figure.noun!)));
  const sizes = new Set(all.map(({ low }) => low));
  const turned = all.filter((other) => other.low !== figure.low && digitsOf(other) === digits);
  const isAlone = all.filter(({ low }) => low === figure.low).length === 1;
  return isAlone && turned.length > 0 && (digits.length >= CERTAIN_DIGITS || sizes.size === 2) ? turned[0]! : null;
}
