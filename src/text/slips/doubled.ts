/** Words written twice in a row: "delmål delmål 14", "i samband med i samband med". */
import { wordReader } from "../likeness/word-windows";

export interface Doubled {
  /** Both. */
  start: number;
  end: number;
  /** Where the second begins. */
  again: number;
  /** Most likely a slip, but there are sentences in which the word may stand twice. */
  mayBeMeant: boolean;
}

interface Word {
  start: number;
  end: number;
  lower: string;
}

/** Words that may rightly stand twice: "det de har har ökat", "så så". */
const MAY_REPEAT = new Set("det den de är har finns fanns kan ska får gör var hade blev gjorde säger ser vet så mer ja nej som in upp bra om när då än man dag år hos".split(" "));
/** Of those, the verbs that stand twice only after a clause with its own subject, and never as the second word: "Byn har har fått råd". */
const VERBS = new Set("har är ska kan hade blev finns fanns får gör".split(" "));
/**
 * Before the subject of such a clause stands what the clause is about ("de resurser byarna har har ökat"): after these the
 * subject is all there is ("arbetet i byarna har har ökat"), and these are no subject ("och har har ökat").
 */
const NO_CLAUSE = new Set("och samt men eller att i på av för med till från hos vid under genom mellan inom om mot efter utan över den det denna detta dessa ett en vår vårt våra sin sitt sina alla båda flera många varje inte också även nu redan".split(" "));
/** Such a clause has one of these, or what it is about in a definite form, after the last full stop. */
const MAY_OPEN_CLAUSE = /(?<![a-zà-öø-ɏ])(?:de[nt]?|som|vad|allt|alla|vilk[a-z]{1,3}|där|när|hur|om|ju|så|det)(?![a-zà-öø-ɏ])[^.!?:;\n]*$/i;
const CLAUSE = 160;
/** "dag för dag för dag", "mer och mer och mer". */
const LINKS = new Set(["och", "för", "efter", "till", "by", "mot", "i"]);
/** "det läge vi är i i dag": what may follow a doubled "i" that is meant. */
const AFTER_I = new Set(["dag", "år", "stort", "sig", "sin", "sitt", "sina"]);
/** What goes on after a link and is never said so: "för att för att", "i den i den". */
const AFTER_LINK = new Set("att en ett den det de samband samarbete samverkan dialog enlighet form syfte linje".split(" "));
const LONGEST = 3;

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[A-Za-zªµºÀ-ÖØ-öø-ɏ\u0300-\u036f]+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, lower: word.toLowerCase() }));
}

/** Nothing but spaces between two words; a line break may part a heading from its text. */
function areBeside(text: string, before: Word, after: Word): boolean {
  return /^[ \t\u00a0]+$/.test(text.slice(before.end, after.start));
}

/** Shorter words end sentences and begin the next by chance. */
const LONG = 5;

/** A word of small letters with its capital the second time: the line between a heading and its text is lost. */
function hasLostBreak(text: string, first: Word, second: Word): boolean {
  return first.lower.length >= LONG && text[first.start] !== text[second.start] && /^[a-zß-öø-ÿ]/.test(text.slice(first.start)) && /^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]/.test(text.slice(second.start));
}

/** A heading may be the word that its text begins with: "Sjölyftet Sjölyftet är". */
function beginsAnew(text: string, first: Word, second: Word): boolean {
  if (hasLostBreak(text, first, second)) return false;
  const capital = /^[A-ZÀ-ÖØ-Þ]/.test(text.slice(second.start, second.end));
  const isAll = first.start === 0 && text.slice(second.end).trim() === "";
  return capital && !isAll && (first.start === 0 || text[first.start] !== text[second.start] || /[.!?:\n]\s{0,9}$/.test(text.slice(Math.max(0, first.start - 10), first.start)));
}

/** Whether one word stands between the beginning of the sentence and the word at a place. */
function isSecondWord(text: string, words: readonly Word[], at: number): boolean {
  const first = words[at - 1];
  return first !== undefined && areBeside(text, first, words[at]!) && /(?:^|[.!?:;•\n]\s{0,3})$/.test(text.slice(Math.max(0, first.start - 4), first.start));
}

/** Whether a verb can hardly be the last of a clause: what it says something of is no more than a word and what belongs to it. */
function hasPlainSubject(text: string, words: readonly Word[], at: number): boolean {
  if (!MAY_OPEN_CLAUSE.test(text.slice(Math.max(0, words[at]!.start - CLAUSE), words[at]!.start))) return true;
  const [subject, before] = [words[at - 1], words[at - 2]];
  if (!subject || !areBeside(text, subject, words[at]!)) return false;
  return NO_CLAUSE.has(subject.lower) || (before !== undefined && areBeside(text, before, subject) && NO_CLAUSE.has(before.lower));
}

/** The only word of one letter that is doubled by a slip; a Roman one is a number. */
function isDoubledI(text: string, words: readonly Word[], at: number): boolean {
  const [first, second, next] = [words[at]!, words[at + 1]!, words[at + 2]];
  return text[first.start] === "i" && text[second.start] === "i" && next !== undefined && !AFTER_I.has(next.lower);
}

/** "De som som barn bodde här" has those of whom it tells before both; "råd som som gäst" has slipped. */
function isDoubledSom(words: readonly Word[], at: number): boolean {
  return words[at]!.lower === "som" && !WHO.has(words[at - 1]?.lower ?? "");
}

const WHO = new Set("de dem den det alla många flera någon personer".split(" "));

/** Beside one of these, with the soft hyphen that no reader sees, a word is part of something else. */
const TIED = /[\d&/\u00ad-]/;

function isDoubled(text: string, words: readonly Word[], at: number, length: number): boolean {
  for (let step = 0; step < length; step += 1) if (words[at + step]!.lower !== words[at + length + step]?.lower) return false;
  for (let step = 1; step < 2 * length; step += 1) if (!areBeside(text, words[at + step - 1]!, words[at + step]!)) return false;
  const run = words.slice(at, at + length).map(({ lower }) => lower);
  const mayRepeat = (word: string) => MAY_REPEAT.has(word) && !isDoubledSom(words, at) && !(VERBS.has(word) && (isSecondWord(text, words, at) || hasPlainSubject(text, words, at)));
  if (length === 1 ? (run[0]!.length < 2 && !isDoubledI(text, words, at)) || mayRepeat(run[0]!) : run.length === 2 && run.some((word) => LINKS.has(word)) && !(LINKS.has(run[0]!) && AFTER_LINK.has(run[1]!))) return false;
  // "Det som kom in kom in sent": the clause ends with the words that go on to tell of it.
  if (length > 1 && words[at - 1]?.lower === "som" && !LINKS.has(run.at(-1)!)) return false;
  const [before, after] = [text[words[at]!.start - 1] ?? " ", text[words[at + 2 * length - 1]!.end] ?? " "];
  return !TIED.test(before) && !TIED.test(after) && !beginsAnew(text, words[at]!, words[at + length]!);
}

/** A glance by digests of the words: whether one to three of them seem to stand twice in a row anywhere. */
function mayRepeat(text: string): boolean {
  wordReader.readWords(text);
  const { words, digests, starts, ends } = wordReader;
  // How many words in a row were like the one two or three before.
  let likeTwo = 0;
  let likeThree = 0;
  for (let at = 1; at < words; at++) {
    const digest = digests[at]!;
    // Nearly every word is like none of those before it.
    if (digest !== digests[at - 1] && digest !== digests[at - 2] && digest !== digests[at - 3]) {
      likeTwo = likeThree = 0;
      continue;
    }
    const goesOn = isSpace(text.charCodeAt(ends[at - 1]!)) && !isDigit(text.charCodeAt(starts[at]!));
    likeTwo = goesOn && at > 1 && digest === digests[at - 2] ? likeTwo + 1 : 0;
    likeThree = goesOn && at > 2 && digest === digests[at - 3] ? likeThree + 1 : 0;
    if ((goesOn && digest === digests[at - 1]) || likeTwo > 1 || likeThree > 2) return true;
  }
  return false;
}

const isSpace = (code: number) => code === 32 || code === 9 || code === 160;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** "För byarna har Region Mellansjö har en roll": the verb stands on both sides of whom it tells of. */
const AROUND_REGION = /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(har|är|var|ska|kan|hade) Region (?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+\s){1,3}(\1)(?![A-Za-zÀ-ÖØ-öø-ɏ])/g;

function aroundRegion(text: string): Doubled[] {
  if (!text.includes(" Region ")) return [];
  return [...text.matchAll(AROUND_REGION)].map(({ 0: words, 1: verb, index }) => ({ start: index, end: index + words.length, again: index + words.length - verb!.length, mayBeMeant: true }));
}

/** Every run of one to three words that stands twice in a row. */
export function doubledWords(text: string): Doubled[] {
  const found = aroundRegion(text);
  if (!mayRepeat(text)) return found;
  const words = wordsIn(text);
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 1; length <= LONGEST; length += 1) {
      if (!isDoubled(text, words, at, length)) continue;
      const lostBreak = length === 1 && hasLostBreak(text, words[at]!, words[at + 1]!);
      const mayBeMeant = lostBreak || (length === 1 && VERBS.has(words[at]!.lower) && !isSecondWord(text, words, at));
      found.push({ start: words[at]!.start, end: words[at + 2 * length - 1]!.end, again: words[at + length]!.start, mayBeMeant });
      at += 2 * length - 1;
      break;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
