/** Objectives of the European Regional Development Fund 2021–2027 (ERUF) that a passage names: "PO1", "1.3". */
import { findCodedGoals, type Framework } from "../../catalogue/goals";
import type { CodedGoal } from "../../catalogue/goal";
import { numberBefore } from "../../text/goal-references";
import type { PhraseMatch } from "../../text/words/phrases";
import { placedWords } from "../../text/words/placed-words";
import type { Span } from "../../text/sentences";
import { beginsAnew } from "./alone";
import { fundCalledInShort } from "./called-in-short";
import { confidenceOf, type Naming } from "./named";
import { withoutNegated } from "./negation";
import { frameworkIn, type Passage } from "./passage";
import { overlaps } from "../../text/overlaps";

/** How many specific objectives each policy objective has: Regulation (EU) 2021/1058, article 3. */
const SPECIFIC: Readonly<Record<string, number>> = { "1": 5, "2": 8, "3": 2, "4": 6, "5": 2 };

const isObjective = (policy: string, specific: string) => Number(specific) <= (SPECIFIC[policy] ?? 0) && specific !== "0";

type Place = ReturnType<typeof frameworkIn>;
/** The funds of cohesion policy number their objectives alike; others mean something else by the same words. */
const isForeign = (framework: Place) => framework === "unsaid" || framework === "esf" || framework === "amif" || framework === "jtf" || framework === "react" || framework === "agenda2030";

/** Programmes of Interreg number their specific objectives in their own way. */
const isOthers = (framework: Place) => isForeign(framework) || framework === "interreg";

/** Words by which a name is known without the fund's heading: nobody else names goals so. */
const TELLING = /europa|konnektivitet/iu;
const LONG = 5;
const SHORT = 2;

function counts(passage: Passage, match: PhraseMatch<CodedGoal>): boolean {
  const framework = frameworkIn(passage, match);
  const words = passage.text.slice(match.start, match.end);
  const { length } = placedWords(words);
  if (framework === "eruf" || framework === "interreg") return length > SHORT || beginsAnew(passage.text, match.start);
  const hasItsNumber = () => numberBefore(passage.text, match.start)?.number.replace(/[,:]/, ".") === match.value.code;
  return !isForeign(framework) && (TELLING.test(words) || length >= LONG || (length > SHORT && match.value.code.includes(".") && hasItsNumber()));
}

function byName(passage: Passage, framework: Framework, codeOf: (goal: CodedGoal) => string): Naming[] {
  const matches = findCodedGoals(passage.text, framework).filter((match) => counts(passage, match));
  return matches.map(({ value, start, end, differences }) => ({ of: codeOf(value), start, end, confidence: confidenceOf(differences) }));
}

const POLICY = /(?<![a-zà-öø-ɏ\d])(?:(PO|politisk(?:t|a)\s{1,3}mål(?:et|en)?|policymål)|(programområde|mål))\s{0,3}:?\s{0,3}([1-5](?:(?:,|\soch|\ssamt|\s&)\s[1-5]){0,4})(?![\d%]|[.,:]\d)/gi;
const SPECIFIC_WORD = "särskilt|specifikt|särskilda|specifika";
const EXPLICIT = new RegExp(`(?<![a-zà-öø-ɏ\\d])(?:SM|PO|R?SO|(?:${SPECIFIC_WORD})\\s{1,3}mål(?:et|en)?)\\s{0,3}:?\\s{0,3}(?:nr\\s)?([1-5][.,:][1-8](?:\\s?(?:,|och|samt|&)\\s[1-5][.,:][1-8]){0,9})(?![\\d%])`, "gi");
const WITHIN_POLICY = new RegExp(`(?<![a-zà-öø-ɏ\\d])(?:(?:${SPECIFIC_WORD})\\s{1,3}mål)\\s{0,3}:?\\s{0,3}([1-8])(?![\\d%]|[.,:]\\d)`, "gi");
const BARE = /(?:(?<![\p{L}\p{N}.,:/–-])|(?<=(?<![\p{L}\p{N}.,:/–-])[1-5][.:][1-8][–-]))([1-5])([.,:])([1-8])(?![\p{N}%.,:]*\p{N}|\s?(?:%|procent|miljoner|mkr|mnkr|kronor|kr|tkr)(?!\p{L}))/gu;

/** As the regulation numbers them: "2.vii", "1 (iii)"; "1 (i hela landet)" and "1.i juni" have the word "i". */
const ROMAN = /(?<![\p{L}\p{N}.,:/–-])([1-5])(?:\.(i{1,3}|iv|vi{0,3})(?![\p{L}\p{N}])(?!(?<=\.[iv])\s\p{Ll})|\s?\((i{1,3}|iv|vi{0,3})\))/gu;
const NUMERALS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];

/** Whether the fund's heading follows in the same clause: "Programområde 2, särskilt mål 6 (ERUF)". */
function isBeforeFund({ text, segments }: Passage, { end }: Span): boolean {
  const next = segments.find(({ heading }) => heading !== null && heading.start >= end);
  return next?.framework === "eruf" && /^\s?(?:[,(]|i|inom)?\s?$/u.test(text.slice(end, next.heading!.start));
}

/** Policy objectives by number. "Mål 1" is one only under the fund's heading. */
function policies(passage: Passage): Naming[] {
  return [...passage.text.matchAll(POLICY)].flatMap((match) => {
    const place = { start: match.index, end: match.index + match[0].length };
    const framework = frameworkIn(passage, place);
    const isSpecific = /(?:särskilt|specifikt|tematiskt)\s{1,3}$/iu.test(passage.text.slice(Math.max(0, match.index - 14), match.index));
    const isMeant = match[1] === undefined ? (framework === "eruf" || (framework === null && isBeforeFund(passage, place))) && !isSpecific : !isForeign(framework);
    return isMeant ? match[3]!.match(/[1-5]/g)!.map((policy) => ({ of: `PO${policy}`, ...place, confidence: 1 })) : [];
  });
}

/** The appropriation is written as the objective: "anslag 1:1", "1:1-medel". */
const APPROPRIATION_BEFORE = /(?:anslag[a-zà-öø-ɏ]*|villkor[a-zà-öø-ɏ]*|medel|finansier[a-zà-öø-ɏ]*|stöd|från|av|via|med)\s{1,3}$/i;
const APPROPRIATION_AFTER = /^\s?[-–]?\s?(?:medel|anslag|pengar|stöd|projekt|finansier)/iu;
const OTHER_NUMBER_BEFORE = /(?:tabell|avsnitt|kapitel|kap|bilaga|punkt|fråga|rubrik|sida?)\.?\s{0,3}$/iu;

function isAppropriation(text: string, { start, end }: Span): boolean {
  return APPROPRIATION_BEFORE.test(text.slice(Math.max(0, start - 30), start)) || APPROPRIATION_AFTER.test(text.slice(end, end + 16));
}

/** Specific objectives by number, those after a bare number only under the fund's heading: other programmes number their own. */
function specifics(passage: Passage, policyNumbers: readonly Naming[], names: readonly Naming[]): Naming[] {
  const { text } = passage;
  const explicit = [...text.matchAll(EXPLICIT)].flatMap(({ 0: whole, 1: list, index: start }) => {
    const place = { start, end: start + whole.length };
    const codes = isOthers(frameworkIn(passage, place)) ? [] : list!.match(/[1-5][.,:][1-8]/g)!;
    return codes.flatMap((code) => (isObjective(code[0]!, code[2]!) ? [{ of: `${code[0]}.${code[2]}`, ...place, confidence: 1 }] : []));
  });
  const within = [...text.matchAll(WITHIN_POLICY)].flatMap(({ 0: whole, 1: specific, index: start }) => {
    const place = { start, end: start + whole.length };
    const policy = policyNumbers.findLast((other) => other.start < start)?.of.slice(2);
    return policy && isObjective(policy, specific!) && frameworkIn(passage, place) === "eruf" ? [{ of: `${policy}.${specific}`, ...place, confidence: 1 }] : [];
  });
  const bare = [...text.matchAll(BARE)].flatMap(({ 0: whole, 1: policy, 2: mark, 3: specific, index: start }) => {
    const place = { start, end: start + whole.length };
    const isSpoken = [...explicit, ...names].some((other) => overlaps(other, place));
    if (isSpoken || !isObjective(policy!, specific!) || frameworkIn(passage, place) !== "eruf" || isAppropriation(text, place) || OTHER_NUMBER_BEFORE.test(text.slice(Math.max(0, start - 14), start))) return [];
    if (mark === ":" && whole === "1:1" && !/^\s{0,3}[–-]?\s{0,3}[”“"]?\p{L}/u.test(text.slice(place.end, place.end + 10))) return [];
    return [{ of: `${policy}.${specific}`, ...place, confidence: 1 }];
  });
  const roman = [...text.matchAll(ROMAN)].flatMap(({ 0: whole, 1: policy, 2: bare, 3: numeral = bare, index: start }) => {
    const place = { start, end: start + whole.length };
    const specific = String(NUMERALS.indexOf(numeral!) + 1);
    return isObjective(policy!, specific) && frameworkIn(passage, place) === "eruf" ? [{ of: `${policy}.${specific}`, ...place, confidence: 1 }] : [];
  });
  return [...explicit, ...within, ...bare, ...roman];
}

/** Between a number and the name after it. */
const TO_NAME = /^\s{0,3}[.:,)–-]{0,2}\s{0,3}[”“"']?\s{0,3}(?:att\s)?$/u;

/** Policy objectives by the word that tells them apart: "ett grönare och koldioxidsnålare Europa". */
const EUROPE = /(?<![a-zà-öø-ɏ])(?:(smartare)|(grönare)|(sammanlänkat)|(social(?:t|are)))(?:(?:\soch|,)\s(?:mer\s|ett\s){0,2}[a-zà-öø-ɏ]+){1,2}\sEuropa(?![a-zà-öø-ɏ])/gi;

function policiesByWord(passage: Passage): Naming[] {
  return [...passage.text.matchAll(EUROPE)].flatMap((match) => {
    const place = { start: match.index, end: match.index + match[0].length };
    const policy = [1, 2, 3, 4].find((group) => match[group] !== undefined)!;
    return isForeign(frameworkIn(passage, place)) ? [] : [{ of: `PO${policy}`, ...place, confidence: 0.97 }];
  });
}

/** What a passage names of the fund's objectives. A name right after a number says more than the number. */
export function namedOfRegionalFund(passage: Passage): Naming[] {
  const { text } = passage;
  const names = [...byName(passage, "policyObjectives", ({ code }) => `PO${code}`), ...policiesByWord(passage), ...byName(passage, "specificObjectives", ({ code }) => code)];
  const numbers = policies(passage);
  const all = [...numbers, ...specifics(passage, [...numbers, ...names.filter(({ of }) => of.startsWith("PO"))].sort((a, b) => a.start - b.start), names)];
  const isSaidOtherwise = ({ of, end }: Naming) => names.some((name) => name.start >= end && name.of !== of && name.of.startsWith("PO") === of.startsWith("PO") && TO_NAME.test(text.slice(end, name.start)));
  const told = [...names, ...all.filter((naming) => !isSaidOtherwise(naming))];
  const short = fundCalledInShort(passage, told).filter((naming) => !told.some((other) => overlaps(other, naming)));
  return withoutNegated(text, [...told, ...short].sort((a, b) => a.start - b.start));
}
