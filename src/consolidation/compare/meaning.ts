/** What differs in meaning between two wordings of the same: numbers, yes and no, and small words that turn or bound what is said. */
import { grouped } from "../../text/grouped";
import type { Figure } from "../../text/numbers";
import { readingFigures } from "../../text/numbers/read";
import { wordsOf } from "../../text/words/normalise";
import { verdictOf } from "../../text/yes-no";

export type MeaningKind = "verdict" | "number" | "word";

/** What only one of the two says, as it stands there. */
export interface MeaningDifference {
  kind: MeaningKind;
  before: readonly string[];
  after: readonly string[];
}

/** Words by what they say: forms of one word, and words for the same, differ in nothing. */
const SAYING: Readonly<Record<string, readonly string[]>> = {
  not: ["inte", "ej", "icke"],
  never: ["aldrig"],
  none: ["ingen", "inget", "inga", "varken"],
  atLeast: ["minst", "lägst"],
  atMost: ["högst", "maximalt"],
  over: ["drygt", "över"],
  almost: ["knappt", "nästan", "närmare"],
  about: ["cirka", "ca", "omkring", "ungefär", "runt"],
  more: ["mer", "mera", "fler", "flera", "större", "högre"],
  less: ["mindre", "färre", "lägre"],
  grow: ["öka", "ökar", "ökade", "ökat", "ökad", "ökande", "ökning", "ökningen", "stigit"],
  shrink: ["minska", "minskar", "minskade", "minskat", "minskad", "minskande", "minskning", "minskningen", "sjunkit"],
  better: ["bättre", "förbättra", "förbättrar", "förbättrat", "förbättrad", "förbättrade", "förbättring"],
  worse: ["sämre", "försämra", "försämrar", "försämrat", "försämrad", "försämrade", "försämring"],
  only: ["endast", "enbart", "bara"],
  all: ["alla", "samtliga", "allt"],
  some: ["vissa", "några", "delvis"],
  women: ["kvinna", "kvinnor", "flicka", "flickor"],
  men: ["man", "män", "pojke", "pojkar"],
};
const sayings = new Map(Object.entries(SAYING).flatMap(([saying, words]) => words.map((word) => [word, saying] as const)));

/** What differs in meaning; nothing where one of the texts is empty, since all of it is then missing. Pauses now and then. */
export function* meaningDifferences(before: string, after: string): Generator<undefined, MeaningDifference[]> {
  if (before.trim() === "" || after.trim() === "") return [];
  const [one, other] = [verdictOf(before)?.verdict ?? null, verdictOf(after)?.verdict ?? null];
  const verdicts: MeaningDifference[] = one !== null && other !== null && one !== other ? [{ kind: "verdict", before: [firstWord(before)], after: [firstWord(after)] }] : [];
  const figures = onlyInOne(yield* readingFigures(before), yield* readingFigures(after), figureKey, ({ text }) => text);
  const words = onlyInOne(sayingWords(before), sayingWords(after), (word) => sayings.get(word)!, (word) => word);
  return [...verdicts, ...told("number", figures), ...told("word", words)];
}

const firstWord = (text: string): string => /[\p{L}]+/u.exec(text)![0];

/** "24,7 miljoner kronor" and "24,7 mnkr" say the same, and so do "tolv" and "12". */
const figureKey = ({ low, high }: Figure): string => `${low} ${high}`;

const sayingWords = (text: string): string[] => wordsOf(text).filter((word) => sayings.has(word));

interface OnlyInOne {
  before: string[];
  after: string[];
}

/** What only one of two lists has, as often as it has it more. */
function onlyInOne<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string, textOf: (item: T) => string): OnlyInOne {
  const left = grouped(before, keyOf);
  const fresh = after.filter((item) => left.get(keyOf(item))?.pop() === undefined);
  return { before: [...left.values()].flat().map(textOf), after: fresh.map(textOf) };
}

const told = (kind: MeaningKind, { before, after }: OnlyInOne): MeaningDifference[] => (before.length + after.length === 0 ? [] : [{ kind, before, after }]);
