/** Cells to try everything on: sentences of the checks' own examples, spliced, cut and broken, and what no one would write. */
import { checks } from "../../src/checks";
import type { CellValue } from "../../src/table/grid";
import type { Dice } from "./dice";

/** What a cell of Excel holds at most. */
export const MOST_CHARACTERS = 32_767;
/** Most cells are of the length that people write; one in so many is as long as Excel lets it be. */
const ONE_IN_IS_LONG = 1_500;
const ONE_IN_IS_NO_TEXT = 12;
const USUAL_LENGTH = 700;

const examples = checks.flatMap(({ examples: { passing, failing } }) => [...passing, ...failing]);

/** Every text of the examples, each once: together they say what each check listens for. */
export const SENTENCES: readonly string[] = [
  ...new Set(examples.flatMap(({ sheets }) => Object.values(sheets).flat(2)).filter((value): value is string => typeof value === "string" && value !== "")),
];

const WORDS = [...new Set(SENTENCES.flatMap((sentence) => sentence.split(/(?<=\s)/u)))];

/** What patterns may stumble over when it comes many times on end. */
const PIECES = [
  ..." \n\t\r.,;:()[]{}<>%\"'*#/\\-–—=+@!?&|_~^$0159aåÅxX•",
  ..."\u0000 \u00a0 \u00ad \u200b \u202e \u2028 \ufeff \ufffd \ud83d \ude00 \u030a \u0308 a\u030a o\u0308 \ud83d\ude00 ß İ ǅ ﬁ".split(" "),
  ..."(1|1,2 |1.2.|1 |12,5 % |(1 %)|1-|1–2 |1 000 |000 |2023|2023-|2023-01-|20xx|xx|X |1/|1:|, 1|och 1 |ett |tolv |hundra|tusen|miljoner |1 mnkr |procent |procentenheter".split("|"),
  ..."kvinnor |1 kvinna |män |1 män |flickor och pojkar |varav |av |av de |från |till |lika många |hälften |totalt |fördelat på |respektive |mellan |samt |, och |Mål |Mål 1 |mål 1.2 |Mål 1: |Målområde |Prioritering 1 |SMART |Agenda 2030 |RUS |ERUF |SM 1 ".split("|"),
  ..."se |se avsnitt |se 3.4 |avsnitt 3.4 |kapitel |tabell |rubrik x|sista stycket under |ovan |nedan |enligt |följande: |följande |• |- |1. |1) |a) |Ja |Nej |Egen bedömning |utvärdering |uppföljning |januari |den 1 |jan–|perioden |under året |projektet |a b |ett ett |Å Ä Ö |aa|Aa|åå|a-|-a|a. |a.a|Ã¤|â€".split("|"),
];

const BROKEN = ["\u0000", "\ud83d", "\ude00", "\u0308", "\u030a", "\u200b", "\u00a0", "\ufffd", "\u202e", "\t", "\n\n", "\r\n"];
const NO_TEXTS: readonly CellValue[] = [null, null, null, true, false, 0, -1, 1, 3.4, 0.5, 45_019, 2023, 1e21, -1e-9, 1e308, "", " ", "\n", "-", "–", "?", "#N/A", "#REF!", "=1+1", "__proto__", "constructor", "toString"];

/** A cell of any kind. */
export function anyCell(dice: Dice): CellValue {
  if (dice.oneIn(ONE_IN_IS_LONG)) return longText(dice);
  return dice.oneIn(ONE_IN_IS_NO_TEXT) ? dice.pick(NO_TEXTS) : mutated(dice, someText(dice)).slice(0, USUAL_LENGTH);
}

/** A text changed in up to four ways, one on top of the other. */
export function mutated(dice: Dice, text: string): string {
  let result = text;
  for (let times = dice.below(5); times > 0; times--) result = dice.pick(CHANGES)(dice, result);
  return result;
}

function someText(dice: Dice): string {
  const kind = dice.below(8);
  if (kind === 0) return Array.from({ length: 1 + dice.below(30) }, () => dice.pick(WORDS)).join("");
  if (kind === 1) return Array.from({ length: 1 + dice.below(20) }, () => dice.pick(PIECES)).join("");
  if (kind === 2) return anyCharacters(dice, dice.below(60));
  return dice.pick(SENTENCES);
}

function anyCharacters(dice: Dice, length: number): string {
  const highest = dice.pick([0x7f, 0xff, 0x2fff, 0x10000]);
  return Array.from({ length }, () => String.fromCharCode(dice.below(highest))).join("");
}

/** As long as a cell can be, or somewhat shorter: a few pieces over and over, between two texts. */
function longText(dice: Dice): string {
  const unit = Array.from({ length: 1 + dice.below(4) }, () => (dice.oneIn(3) ? dice.pick(WORDS) : dice.pick(PIECES))).join("");
  const whole = dice.oneIn(5) ? sentence(dice) : unit;
  const length = dice.oneIn(2) ? MOST_CHARACTERS : 1 + dice.below(MOST_CHARACTERS);
  const before = dice.oneIn(2) ? someText(dice) : "";
  const after = dice.oneIn(2) ? someText(dice) : "";
  const run = whole.repeat(Math.ceil(length / whole.length));
  return `${before}${run}`.slice(0, Math.max(0, length - after.length)) + after;
}

/** One of the examples' texts; at times without an end, so that a cell full of it is one sentence. */
function sentence(dice: Dice): string {
  const text = dice.pick(SENTENCES);
  return dice.oneIn(2) ? `${text.replace(/[.!?:;•\n]+/g, ",")} ` : text;
}

type Change = (dice: Dice, text: string) => string;

const CHANGES: readonly Change[] = [
  function spliced(dice, text) {
    const other = dice.pick(SENTENCES);
    return text.slice(0, dice.below(text.length + 1)) + other.slice(dice.below(other.length));
  },
  function cut(dice, text) {
    const start = dice.below(text.length + 1);
    return dice.oneIn(2) ? text.slice(start) : text.slice(0, start);
  },
  function shuffled(dice, text) {
    const words = text.split(/(?<=\s)/u);
    for (let i = words.length - 1; i > 0; i--) {
      const j = dice.below(i + 1);
      [words[i], words[j]] = [words[j]!, words[i]!];
    }
    return words.join("");
  },
  function repeated(dice, text) {
    const start = dice.below(text.length + 1);
    const piece = text.slice(start, start + 1 + dice.below(40));
    return text.slice(0, start) + piece.repeat(2 + dice.below(8)) + text.slice(start);
  },
  function pieceWithin(dice, text) {
    const at = dice.below(text.length + 1);
    return text.slice(0, at) + dice.pick(PIECES).repeat(1 + dice.below(6)) + text.slice(at);
  },
  function brokenWithin(dice, text) {
    const at = dice.below(text.length + 1);
    return text.slice(0, at) + dice.pick(BROKEN) + text.slice(at);
  },
  (dice, text) => text.replace(/\d+/gu, () => dice.pick(["0", "1", "7", "99", "100", "2023", "1 234", "0,5", "12345678901234567890", String(dice.below(1_000))])),
  (dice, text) => text.replaceAll(dice.pick([" ", ".", ",", "(", ")", "%", "\n"]), dice.pick(["", " ", "  ", "\n", ";", "-", "/"])),
  (dice, text) => (dice.oneIn(2) ? text.toUpperCase() : text.normalize("NFD")),
  (dice, text) => `${text}${dice.pick([" ", "\n", ", ", "", ". "])}${dice.pick(SENTENCES)}`,
];
