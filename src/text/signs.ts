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
 * digit, a space for any stretch of white space: "0,0" is a number with a comma.
 */
export function anyOf(...words: string[]): Sign {
  automaton = null;
  return new Sign(soughtWords.push(words.map((word) => [...word].map(fold).join(""))) - 1);
}

/** Which signs each of some texts holds. */
export class SignsHeld {
  private readonly all: Uint32Array;

  constructor(
    private readonly held: Uint32Array,
    private readonly wide: number,
    private readonly sought: number,
  ) {
    this.all = new Uint32Array(wide);
    for (const [at, signs] of held.entries()) this.all[at % wide]! |= signs;
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
}

/** Reads some texts for all signs. */
export function signsIn(texts: readonly string[]): SignsHeld {
  automaton ??= build();
  const { next, classes, space, sets, wide, sought } = automaton;
  const held = new Uint32Array(texts.length * wide);
  for (const [at, text] of texts.entries()) {
    const { length } = text;
    for (let i = 0, state = 0, last = 0; i < length; i++) {
      const kind = classes[text.charCodeAt(i)]!;
      if (kind === space && last === space) continue;
      last = kind;
      state = next[state + kind]!;
      const found = next[state]!;
      if (found !== 0) for (let word = 0; word < wide; word++) held[at * wide + word]! |= sets[found + word]!;
    }
  }
  return new SignsHeld(held, wide, sought);
}

/** Reading a text anew costs as much as a few patterns; the texts asked about lately are remembered. */
const MOST_REMEMBERED = 2000;
let fresh = new Map<string, SignsHeld>();
let older = new Map<string, SignsHeld>();

/** Whether a text holds a sign: for those that are given a text at a time. */
export function holds(text: string, sign: Sign): boolean {
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
  /** The class of white space: a run of it counts as one. */
  space: number;
  /** A row for each state: first where in `sets` the signs found in it begin (0: none), then the next state by class. */
  next: Int32Array;
  /** Bits of signs, so many numbers wide for each set. */
  sets: Uint32Array;
  wide: number;
  /** How many signs it seeks. */
  sought: number;
}

interface State {
  children: Map<string, State>;
  signs: Set<number>;
  /** Where to go on when no child fits: the longest end of this that begins another word. */
  otherwise: State | null;
  row: number;
}

function build(): Automaton {
  const wide = Math.max(1, Math.ceil(soughtWords.length / 32));
  const states = statesOf(soughtWords);
  const characters = [...new Set(soughtWords.flat().flatMap((word) => [...word]))];
  const width = characters.length + 2;
  const next = new Int32Array(states.length * width);
  const sets = new Uint32Array((states.length + 1) * wide);
  for (const [index, state] of states.entries()) state.row = index * width;
  for (const [index, { row, signs, otherwise, children }] of states.entries()) {
    for (const sign of signs) sets[(index + 1) * wide + (sign >> 5)]! |= 1 << (sign & 31);
    next[row] = signs.size > 0 ? (index + 1) * wide : 0;
    // States come in order of depth, so the row gone on with is ready.
    for (const [at, character] of characters.entries()) {
      next[row + 2 + at] = children.get(character)?.row ?? (otherwise ? next[otherwise.row + 2 + at]! : 0);
    }
  }
  const classes = classesOf(characters);
  return { classes, space: classes[32]!, next, sets, wide, sought: soughtWords.length };
}

/** The words as a tree, its states in order of depth with the root first. */
function statesOf(words: readonly (readonly string[])[]): State[] {
  const newState = (): State => ({ children: new Map(), signs: new Set(), otherwise: null, row: 0 });
  const root = newState();
  for (const [sign, alternatives] of words.entries()) {
    for (const word of alternatives) {
      let state = root;
      for (const character of word) {
        const child = state.children.get(character) ?? newState();
        state.children.set(character, child);
        state = child;
      }
      state.signs.add(sign);
    }
  }
  const states = [root];
  for (const state of states) {
    for (const [character, child] of state.children) {
      states.push(child);
      let back = state.otherwise;
      while (back && !back.children.has(character)) back = back.otherwise;
      child.otherwise = back?.children.get(character) ?? root;
      for (const sign of child.otherwise.signs) child.signs.add(sign);
    }
  }
  return states;
}

function classesOf(characters: readonly string[]): Uint8Array {
  const classes = new Uint8Array(65_536).fill(1);
  const numbers = new Map(characters.map((character, at) => [character, at + 2]));
  for (let code = 0; code < classes.length; code++) classes[code] = numbers.get(fold(String.fromCharCode(code))) ?? 1;
  return classes;
}

/** What characters are taken for the same. */
function fold(character: string): string {
  if (/\d/.test(character)) return "0";
  return /\s/.test(character) ? " " : character.toLowerCase();
}
