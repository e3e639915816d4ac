/** Wholes that stand in another sentence: "80 sökande kom in. Könsfördelningen var …", "… Totalt antal deltagare: 127". */
import type { Figure } from "../../numbers";
import type { Passage, Sentence } from "../../numbers/passage";
import { countedOf } from "../counted";
import type { Group } from "./groups";
import { fits, likeliest } from "./likeliest";
import { countsPersons, isGender, isMeant, isOfMoney, isThese } from "./pointing";

export interface Told {
  passage: Passage;
  small: string;
  group: Group;
  /** The group's sentence, by its number. */
  at: number;
  /** What the words before the group's first number point at. */
  pointer: string | null;
  /** Where the words begin that are the group's own. */
  from: number;
}

/** "26 var kvinnor", "17 procent har en kvinnlig VD": a sentence that begins with the number is of what was counted last. */
const BEGINS = /^(?:(?:ca|cirka|drygt|knappt|nästan|totalt|hela|ungefär)\.?\s)?\d[\d\s]{0,8}(?:%|procent)?\s?(?:var|är|har|leds|drivs|ägs|utgjordes|består|bestod|från)\s/;
const DIVISION = /(?:köns)?fördelning(?:en)?(?![a-zà-öø-ɏ]|\s(?:skiljer|skilde|varierar|varierade))|^representationen|^andel(?:en)?\s(?:kvinnor|män|tjejer|killar|flickor|pojkar)(?:$|\s(?:är|var|uppgår|uppgick|ligger|låg|blev|:))|^varav|^därav|^vilket/;

/** A whole that was told before; what "these" are may stand in the same sentence. */
export function wholeBefore({ passage: { sentences }, small, group, at, pointer, from }: Told, free: readonly Figure[]): Figure | null {
  const { start, end } = group.told[0]!;
  const words = small.slice(from, end);
  const begins = pointer === null && BEGINS.test(words);
  if (pointer === null ? !begins && !DIVISION.test(words) : isGender(pointer)) return null;
  const [first, last] = [pointer !== null && isThese(pointer) ? at : at - 1, begins ? at - 1 : at - 2];
  for (let earlier = first; earlier >= Math.max(0, last); earlier--) {
    const own = within(free, sentences[earlier]!).filter((figure) => figure.end <= start);
    const meant = pointer === null ? own : own.filter((figure) => isMeant(small, figure, pointer));
    const total = isOfMoney(pointer) ? (meant.at(-1) ?? null) : likeliest(small, meant);
    if (total) return fits(group, total, false) ? total : null;
  }
  return null;
}

const IN_ALL = /^(?:totalt|sammanlagt|det\stotala\santalet|sammantaget)(?![a-zà-öø-ɏ])/;
/** "Totalt antal: 310". */
const TOTAL = /^totalt(?:\santal)?:?\s$/;
/** Sentences on to the sum of all. */
const ON = 2;

/** A whole that is summed up afterwards, for a share that stands alone. */
export function wholeSummedUp({ passage: { sentences }, small, group, at, pointer }: Told, free: readonly Figure[]): Figure | null {
  const [first] = group.told;
  if (Object.keys(group.counts).length > 0) return null;
  const noun = pointer !== null && !isThese(pointer) ? pointer : (OF_WHOM.exec(small.slice(first!.figure.end, first!.figure.end + 40))?.[1] ?? null);
  for (const sentence of sentences.slice(at + 1, at + 1 + ON)) {
    if (!IN_ALL.test(small.slice(sentence.start, sentence.end))) continue;
    const [sum] = sentence.figures;
    if (sum && TOTAL.test(small.slice(sentence.start, sum.start)) && sum.noun === null && free.includes(sum)) return sum;
    const isSum = sum?.kind === "count" && free.includes(sum) && (noun === null ? isOfLed(small, group, sum) : isMeant(small, sum, noun));
    return isSum ? sum : null;
  }
  return null;
}

/** "60 % av deltagarna", "27 % av antalet lån", "Varannan deltagare". */
const OF_WHOM = /^\s(?:av\s(?:de\s|antalet\s|alla\s)?)?([a-zà-öø-ɏ]{3,})/;

const isOfLed = (small: string, { told: [first] }: Group, figure: Figure) => (first!.tie === "led" ? countedOf(figure.noun, "count") === "companies" : countsPersons(small, figure));

const within = (figures: readonly Figure[], { start, end }: Sentence) => figures.filter((figure) => figure.start >= start && figure.end <= end);
