/**
 * Signs: words that a text must hold to be worth a closer look. All that anyone looks for are sought at once, in one
 * pass over the text, however many they are (the way of Aho and Corasick), so that most texts are spared most looks.
 */

/** Some words of which a text holds one or not. Made once, where the module that looks for them is loaded. */
export class Sign {
  constructor(readonly number: number) {}
}

const soughtWords: (readonly string[])[] = [];
let automaton: Automaton | null = null;

/**
 * The sign that a text holds any of these words, also within other words and in either case. A digit stands for any
 * digit, a space for any stretch of white space and for the text's beginning: "0,0" is a number with a comma.
 */
export function anyOf(...words: string[]): Sign {
  automaton = null;
  return new Sign(soughtWords.push(words.map((word) => [...word].map(fold).join(""))) - 1);
}

/** Texts that go with the one looked at stand so near it in the list: the outputs of an insats beside its outcomes. */
const ASIDE = 2;

/** Which signs each of some texts holds. */
export class SignsHeld {
  private readonly all: Uint32Array;

  constructor(
    private readonly texts: readonly string[],
    private readonly held: Uint32Array,
    private readonly wide: number,
    private readonly sought: number,
  ) {
    this.all = new Uint32Array(wide);
    for (let at = 0; at < held.length; at++) this.all[at % wide]! |= held[at]!;
  }

  /** Whether the text at a place in the list holds the sign. */
  has(at: number, { number }: Sign): boolean {
    return ((this.held[at * this.wide + (number >> 5)]! >>> (number & 31)) & 1) === 1;
  }

  /** Whether any of the texts holds it. */
  hasAny({ number }: Sign): boolean {
    return ((this.all[number >> 5]! >>> (number & 31)) & 1) === 1;
  }

  /** Whether the sign was known when the texts were read. */
  knows({ number }: Sign): boolean {
    return number < this.sought;
  }

  /** Where a text stands in the list, at a place or right beside it; -1: neither. */
  placeOf(text: string, place: number): number {
    for (let aside = 0; aside <= ASIDE; aside++) {
      if (this.texts[place - aside] === text) return place - aside;
      if (this.texts[place + aside] === text) return place + aside;
    }
    return -1;
  }
}

let atHand: SignsHeld | null = null;
let placeAtHand = 0;

/** Has one of the texts at hand while it is looked at, so that `holds` answers for it at once. */
export function turnTo(signs: SignsHeld, at: number): void {
  atHand = signs;
  placeAtHand = at;
}

/** Reads some texts for all signs. */
export function signsIn(texts: readonly string[]): SignsHeld {
  automaton ??= build();
  const { next, classes, beginning, sets, wide, sought } = automaton;
  const held = new Uint32Array(texts.length * wide);
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at]!;
    const { length } = text;
    for (let i = 0, state = beginning; i < length; i++) {
      state = next[state + classes[text.charCodeAt(i)]!]!;
      if (state >= 0) continue;
      state = ~state;
      const found = next[state]!;
      for (let word = 0; word < wide; word++) held[at * wide + word]! |= sets[found + word]!;
    }
  }
  return new SignsHeld(texts, held, wide, sought);
}

/** Reading a text anew costs as much as a few patterns; the texts asked about lately are remembered. */
const MOST_REMEMBERED = 2000;
let fresh = new Map<string, SignsHeld>();
let older = new Map<string, SignsHeld>();

/** Whether a text holds a sign: for those that are given a text at a time. */
export function holds(text: string, sign: Sign): boolean {
  if (atHand?.knows(sign)) {
    const place = atHand.placeOf(text, placeAtHand);
    if (place >= 0) return atHand.has(place, sign);
  }
  let signs = fresh.get(text);
  if (!signs?.knows(sign)) {
    signs = older.get(text);
    if (!signs?.knows(sign)) signs = signsIn([text]);
    if (fresh.size >= MOST_REMEMBERED) {
      older = fresh;
      fresh = new Map();
    }
    fresh.set(text, signs);
  }
  return signs.has(0, sign);
}

interface Automaton {
  /** What a character counts as; 1: as none of those that the words are made of. */
  classes: Uint8Array;
  /** The state that a text begins in: as after white space. */
  beginning: number;
  /**
   * A row for each state: first where in `sets` the signs found in it begin, then the row of the next state by class,
   * inverted (below 0) where there are signs to be found: most steps then need one look alone.
   */
  next: Int32Array;
  /** Bits of signs, so many numbers wide for each set. */
  sets: Uint32Array;
  wide: number;
  /** How many signs it seeks. */
  sought: number;
}

/** In plain arrays from the start: a tree of objects would take longer to make than all texts of a report to read. */
function build(): Automaton {
  const wide = Math.max(1, Math.ceil(soughtWords.length / 32));
  const words = soughtWords.flat();
  const { classes, width } = classesOf(new Set(words.join("")));
  const most = words.reduce((sum, word) => sum + word.length, 1);
  const next = new Int32Array(most * width);
  const sets = new Uint32Array(most * wide);
  let states = 1;
  for (let sign = 0; sign < soughtWords.length; sign++) {
    for (const word of soughtWords[sign]!) {
      let row = 0;
      for (let i = 0; i < word.length; i++) {
        const at = row + classes[word.charCodeAt(i)]!;
        if (next[at] === 0) {
          next[at] = states * width;
          next[states * width] = states * wide;
          states++;
        }
        row = next[at]!;
      }
      sets[next[row]! + (sign >> 5)]! |= 1 << (sign & 31);
    }
  }
  linkUp({ next, sets, width, wide, space: classes[32]! });
  const afterSpace = next[classes[32]!]!;
  return { classes, beginning: afterSpace < 0 ? ~afterSpace : afterSpace, next, sets, wide, sought: soughtWords.length };
}

/**
 * Fills in where to go on when no child fits: as from the longest end of the state that begins another word. That end
 * is shorter, so in order of length it is ready when asked, and its signs are found with it.
 */
function linkUp({ next, sets, width, wide, space }: { next: Int32Array; sets: Uint32Array; width: number; wide: number; space: number }): void {
  const ends = new Map([[0, 0]]);
  for (const [row, end] of ends) {
    for (let kind = 1; kind < width; kind++) {
      const child = next[row + kind]!;
      const onward = row === 0 ? 0 : next[end + kind]!;
      if (child === 0) next[row + kind] = onward;
      if (child === 0 || child === row || child === ~row) continue;
      const childEnd = onward < 0 ? ~onward : onward;
      ends.set(child, childEnd);
      let signs = 0;
      for (let word = 0; word < wide; word++) signs |= sets[next[child]! + word]! |= sets[next[childEnd]! + word]!;
      const found = signs === 0 ? child : ~child;
      next[row + kind] = found;
      // A run of white space counts as one.
      if (kind === space) next[child + space] = found;
    }
  }
}

const DIGITS = "0123456789";
const WHITE_SPACE = "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
/** Kelvin, ångström and capital ß: their letters in lower case have other capitals. */
const RARE_CAPITALS = "\u212a\u212b\u1e9e";

/** Numbers from 2 on for the characters, and how many numbers there are. */
function classesOf(characters: ReadonlySet<string>): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(65_536).fill(1);
  let width = 2;
  for (const character of characters) {
    for (const same of [character, character.toUpperCase(), ...DIGITS, ...WHITE_SPACE, ...RARE_CAPITALS]) {
      if (same.length === 1 && fold(same) === character) classes[same.charCodeAt(0)] = width;
    }
    width++;
  }
  return { classes, width };
}

/** What characters are taken for the same. */
function fold(character: string): string {
  if (DIGITS.includes(character)) return "0";
  return WHITE_SPACE.includes(character) ? " " : character.toLowerCase();
}
