/** Three shares or more of one whole, each after what it is the share of: "projekten stod för 71 procent, stöden för 22 procent och servicen för 7 procent". */
import type { Figure } from "../../text/numbers";
import { isExact } from "../../text/numbers";
import { gapsBetween, leadOn } from "../../text/numbers/one-after-another";
import { type Passage, figuresWithin } from "../../text/numbers/passage";
import type { SharesOfOne } from "../../text/numbers/wholes";
import { anyOf, holds } from "../../text/signs";

/** From one share to the next, and to the last. */
const NEXT = /^(?:\s[a-zà-öø-ɏ-]{1,30}){0,4}(?:,|\s(?:och|samt|medan))\s(?:(?:och|samt)\s)?[^.;:!?()\d%]{0,70}$/i;
const LAST = /\s(?:och|samt|medan)\s[^,]{0,70}$/i;
/** Aims, rates, changes and answers that may overlap make no hundred. */
const NO_WHOLE = /(?<![a-zà-öø-ɏ])(?:mål[a-zà-öø-ɏ]*|ska|skulle|minst|högst|förvänt[a-zà-öø-ɏ]*|öka[a-zà-öø-ɏ]*|ökning[a-zà-öø-ɏ]*|minska[a-zà-öø-ɏ]*|minskning[a-zà-öø-ɏ]*|väx[a-zà-öø-ɏ]*|steg|sjönk|fler|färre|högre|lägre|mer|mindre|än|jämför[a-zà-öø-ɏ]*|förra|föregående|tidigare|även|också|dessutom|varav|anser|upplever|uppger|tycker|svara[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*grad(?:en)?|sysselsätt[a-zà-öø-ɏ]*|arbetslös[a-zà-öø-ɏ]*|nöjd[a-zà-öø-ɏ]*|har tillgång|når|snitt(?:et)?|rikssnittet|riket|respektive|år|ränta[a-zà-öø-ɏ]*|moms[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/i;
/** "60 procent var nöjda, … och 20 procent missnöjda": where all answers are told, they make a whole. */
const SATISFIED = /(?:mycket\s)?nöjda(?=[^.]{1,120}\smissnöjda)|missnöjda/gi;
/** "… av eleverna, … av lärarna": of one whole each. */
const OF_THEIRS = /^\s(?:av|bland|i)\s/;
/** "26 företag har fått råd, 62 procent små, …": what the shares are of, told first. */
const WHOLE_BEFORE = /^\s[^.;:()\d]{3,80},\s$/;
const FEWEST = 3;
const MOST = 8;

/** "Fördelningen på kvinnor, män och blandade grupper var 24, 58 respektive 28 procent": the unit of the last is that of all. */
const IN_A_ROW = /(?<![\d.,/:])\d{1,2}(?:,\d)?(?:\s?%|\sprocent)?(?:,\s\d{1,2}(?:,\d)?(?:\s?%|\sprocent)?){1,5},?\s(?:och|respektive|samt|resp\.)\s\d{1,2}(?:,\d)?(?:\s?%|\sprocent)/gi;
const DIVIDED = /(?<![a-zà-öø-ɏ])(?:fördel(?:ning|ade|at|as|ar)[a-zà-öø-ɏ]*|(?:gick|går)\still|(?:kvinnor|män),\s(?:män|kvinnor)\s(?:och|samt))(?![a-zà-öø-ɏ])/i;
/** Cheaper than to look for them. */
const MAY_BE_IN_A_ROW = anyOf("0, 0", "%, 0", "procent, 0");

/** Shares in one row, after what they are shares of. */
function inARow({ text, figures, sentences }: Passage): SharesOfOne[] {
  if (!holds(text, MAY_BE_IN_A_ROW)) return [];
  return [...text.matchAll(IN_A_ROW)].flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    const sentence = sentences.findLast(({ start }) => start <= index);
    const before = sentence ? text.slice(sentence.start, index) : "";
    const shares = figuresWithin(figures, index, end);
    const areShares = shares.length >= FEWEST && shares.every((share) => share.kind === "percent" || (share.kind === "count" && share.noun === null));
    return areShares && DIVIDED.test(before) && !NO_WHOLE.test(before) ? [{ shares, by: "list" as const, complete: false, start: index, end }] : [];
  });
}

/** "Fördelning på branscher:" and a share at the end of each point below it. */
const POINTS = /(?<![a-zà-öø-ɏ])[a-zà-öø-ɏ]{0,12}fördel(?:ning|ade|ades|as|ar|at|ats)[a-zà-öø-ɏ]{0,3}(?![a-zà-öø-ɏ])[^.:\n]{0,60}:[^\S\n]*\n((?:[^\S\n]*[•▪·*–-][^\S\n]?[^\n%•]{2,60}?\d{1,2}(?:,\d)?(?:\s?%|\sprocent)[^\S\n,;.]*(?:\n|$)){3,10})/gi;
const MAY_HAVE_POINTS = anyOf("fördel");

/** Shares told point by point under a heading that says what they divide. */
function asPoints({ text, figures }: Passage): SharesOfOne[] {
  if (!text.includes("\n") || !holds(text, MAY_HAVE_POINTS)) return [];
  return [...text.matchAll(POINTS)].flatMap(({ 0: words, 1: points, index }) => {
    const end = index + words.length;
    const shares = figuresWithin(figures, end - points!.length, end).filter(({ kind }) => kind === "percent");
    const isOneEach = shares.length === points!.trim().split("\n").length;
    return isOneEach && shares.every(isPlain) && !NO_WHOLE.test(words) ? [{ shares, by: "list" as const, complete: false, start: shares[0]!.start, end: shares.at(-1)!.end }] : [];
  });
}

/** The groups of a passage, each within its sentence or its list. */
export function sharesInTurn(passage: Passage): SharesOfOne[] {
  return [...afterNames(passage), ...inARow(passage), ...asPoints(passage)];
}

function afterNames({ text, sentences }: Passage): SharesOfOne[] {
  return sentences.flatMap(({ start, end, figures }) => {
    const shares = figures.filter(({ kind }) => kind === "percent");
    if (shares.length < FEWEST || shares.length > MOST || figures.some(({ kind, end: to }) => kind === "money" || (kind === "count" && !WHOLE_BEFORE.test(text.slice(to, shares[0]!.start)))) || !shares.every(isPlain)) return [];
    const from = Math.max(start, text.lastIndexOf(", då ", shares[0]!.start));
    const isOfOne = figures.some(({ kind }) => kind === "count");
    const areOfTheirs = !isOfOne && shares.filter((share) => OF_THEIRS.test(text.slice(share.end, share.end + 8))).length > 1;
    if (areOfTheirs || NO_WHOLE.test(text.slice(from, end).replace(SATISFIED, ""))) return [];
    return leadOn(gapsBetween(text, shares), NEXT, LAST) ? [{ shares, by: "list" as const, complete: false, start: shares[0]!.start, end: shares.at(-1)!.end }] : [];
  });
}

const isPlain = (share: Figure) => isExact(share) && share.form !== "part";
