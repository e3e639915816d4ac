/** Three shares or more of one whole, each after what it is the share of: "projekten stod för 71 procent, stöden för 22 procent och servicen för 7 procent". */
import type { Figure } from "../../text/numbers";
import { isExact } from "../../text/numbers";
import { gapsBetween, leadOn } from "../../text/numbers/one-after-another";
import type { Passage } from "../../text/numbers/passage";
import type { SharesOfOne } from "../../text/numbers/wholes";

/** From one share to the next, and to the last. */
const NEXT = /^(?:\s[a-zà-öø-ɏ-]{1,30}){0,4}(?:,|\s(?:och|samt|medan))\s(?:(?:och|samt)\s)?[^.;:!?()\d%]{0,70}$/i;
const LAST = /\s(?:och|samt|medan)\s[^,]{0,70}$/i;
/** Aims, rates, changes and answers that may overlap make no hundred. */
const NO_WHOLE = /(?<![a-zà-öø-ɏ])(?:mål[a-zà-öø-ɏ]*|ska|skulle|minst|högst|förvänt[a-zà-öø-ɏ]*|öka[a-zà-öø-ɏ]*|ökning[a-zà-öø-ɏ]*|minska[a-zà-öø-ɏ]*|minskning[a-zà-öø-ɏ]*|väx[a-zà-öø-ɏ]*|steg|sjönk|fler|färre|högre|lägre|mer|mindre|än|jämför[a-zà-öø-ɏ]*|förra|föregående|tidigare|även|också|dessutom|varav|anser|upplever|uppger|tycker|svara[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*grad(?:en)?|sysselsätt[a-zà-öø-ɏ]*|arbetslös[a-zà-öø-ɏ]*|nöjd[a-zà-öø-ɏ]*|har tillgång|når|snitt(?:et)?|rikssnittet|riket|respektive|år|ränta[a-zà-öø-ɏ]*|moms[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/i;
/** "… av eleverna, … av lärarna": of one whole each. */
const OF_THEIRS = /^\s(?:av|bland|i)\s/;
/** "26 företag har fått råd, 62 procent små, …": what the shares are of, told first. */
const WHOLE_BEFORE = /^\s[^.;:()\d]{3,80},\s$/;
const FEWEST = 3;
const MOST = 8;

/** The groups of a passage, each within its sentence. */
export function sharesInTurn({ text, sentences }: Passage): SharesOfOne[] {
  return sentences.flatMap(({ start, end, figures }) => {
    const shares = figures.filter(({ kind }) => kind === "percent");
    if (shares.length < FEWEST || shares.length > MOST || figures.some(({ kind, end: to }) => kind === "money" || (kind === "count" && !WHOLE_BEFORE.test(text.slice(to, shares[0]!.start)))) || !shares.every(isPlain)) return [];
    const from = Math.max(start, text.lastIndexOf(", då ", shares[0]!.start));
    if (NO_WHOLE.test(text.slice(from, end)) || shares.filter((share) => OF_THEIRS.test(text.slice(share.end, share.end + 8))).length > 1) return [];
    return leadOn(gapsBetween(text, shares), NEXT, LAST) ? [{ shares, by: "list" as const, complete: false, start: shares[0]!.start, end: shares.at(-1)!.end }] : [];
  });
}

const isPlain = (share: Figure) => isExact(share) && share.form !== "part";
