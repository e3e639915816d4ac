/**
 * Names of projects: which words an insats's name begins with, and whether words that two names share are a name and
 * not a phrase. Many insatser are called "Regionalt serviceprogram"; one project is called "Elsmarta Fjällbygden".
 */
import { mentionedRegions } from "../../catalogue";
import terms from "../../catalogue/terms.json";
import { isUsualWord } from "./usual-words";

export interface NameWord {
  /** As written. */
  text: string;
  /** In lower case. */
  plain: string;
  start: number;
  end: number;
}

/** A name longer than this has gone over into a description. */
const LONGEST = 16;
const BEGINNING = 300;
const WORD = /[\p{L}\p{N}]+(?:[:.&’'][\p{L}\p{N}]+)*/gu;
/** What ends a name: a new line, the end of a sentence, a comma or a bracket. */
const END = /[\n,;()]|[.:!?]\s|["”»]/u;
const QUOTE = /[”“"»]/;
const QUOTED = /[”“"»]([^”“"»\n]{4,80})[”“"«]/gu;
/** "Avslutning av projektet Femina": the name begins after the word. */
const KIND = new Set("projekt projektet projekten förstudie förstudien insats insatsen satsning satsningen programmet konferensen project".split(" "));
const FUNCTION = new Set("av i på för till och med om en ett den det de som att ur från under vid mot hos inom mellan genom samt eller är har ska of the for in and a to on with".split(" "));
const PLACED = new Set("i på för från till av vid in of for".split(" "));
const COMPASS = new Set("östra västra norra södra mellersta nya ny region regionen län länet".split(" "));
/** After the name the description begins with one of these, in capitals. */
const STARTERS = new Set("en ett projektet syftet insatsen region regionen regionens det den de i under genom målet projekt satsningen programmet almi länsstyrelsen med för".split(" "));
const known = new Set([...terms.names.flatMap((name) => name.split(" ")), ...terms.acronyms].map((word) => word.toLowerCase()));

function wordsFrom(text: string, from: number, to: number): NameWord[] {
  const part = text.slice(from, Math.min(to, from + BEGINNING));
  const end = END.exec(part)?.index ?? part.length;
  const name = part.slice(0, end);
  const words: NameWord[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(name); found && words.length < LONGEST; found = WORD.exec(name)) {
    const start = from + found.index;
    words.push({ text: found[0], plain: found[0].toLowerCase(), start, end: start + found[0].length });
  }
  return words;
}

/** What a name cell may call its project: how it begins, what follows "projektet", and what is quoted. */
export function possibleNames(text: string): NameWord[][] {
  const first = wordsFrom(text, 0, text.length);
  const names = [first];
  const kind = first.findIndex(({ plain }) => KIND.has(plain));
  if (kind >= 0) names.push(first.slice(kind + 1));
  const beginning = text.slice(0, BEGINNING);
  if (QUOTE.test(beginning)) for (const { index, 1: inside } of beginning.matchAll(QUOTED)) names.push(wordsFrom(text, index + 1, index + 1 + inside!.length));
  return names.filter(({ length }) => length > 0);
}

/** The words that two names begin with alike, without those that only lead on. */
export function sharedBeginning(a: readonly NameWord[], b: readonly NameWord[]): NameWord[] {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a[count]!.plain === b[count]!.plain) count += 1;
  const ends = ({ plain, text }: NameWord) => FUNCTION.has(plain) || COMPASS.has(plain) || /^\d{4}$/u.test(plain) || (STARTERS.has(plain) && /^\p{Lu}/u.test(text));
  while (count > 0 && ends(a[count - 1]!)) count -= 1;
  return a.slice(0, count);
}

/** Made for its bearer: "FASTR", "WaterMan", "RE:AGERA". */
export function isCoined({ text }: NameWord): boolean {
  return text.length >= 4 && (/^[\p{Lu}\p{N}:.&]+$/u.test(text) || /\p{Ll}\p{Lu}/u.test(text)) && /\p{L}{3}/u.test(text);
}

const isUsual = ({ plain }: NameWord) => isUsualWord(plain) || known.has(plain) || mentionedRegions(plain).length > 0;

/** Bits that the words of a name must tell in all. */
const ENOUGH = 10;
/** In fewer insatser a word tells as much as in so many: that it stands nowhere else says less of it. */
const FEWEST = 200;

/**
 * Whether words that two names share are the name of something particular.
 * @param elsewhere How many of the insatser have a word, besides those that share the name.
 * @param of How many insatser there are.
 */
export function isTelling(shared: readonly NameWord[], elsewhere: (plain: string) => number, of: number): boolean {
  const content = shared.filter(({ plain }) => !FUNCTION.has(plain) && !/^\d+$/u.test(plain));
  const rare = content.filter((word) => elsewhere(word.plain) <= Math.floor(of / 100) && !isUsual(word));
  // A word of the field tells half as much: it goes with the others.
  const bits = content.reduce((sum, word) => sum + Math.log2(Math.max(of, FEWEST) / (elsewhere(word.plain) + 1)) / (isUsual(word) ? 2 : 1), 0);
  // So many words in the same order are one name, however usual each of them is.
  if (content.length >= 5 && bits >= 2 * ENOUGH) return true;
  if (rare.length === 0) return false;
  if (content.length === 1) return shared.length === 1 && isCoined(content[0]!) && elsewhere(content[0]!.plain) === 0;
  if (content.length >= 3) return bits >= ENOUGH;
  const at = shared.indexOf(content[1]!);
  return /^\p{Lu}/u.test(content[1]!.text) && !isUsual(content[1]!) && !COMPASS.has(content[1]!.plain) && !PLACED.has(shared[at - 1]!.plain);
}
