/** What stands after a number and says what it is: percent, kronor, thousands and millions. */
import { type Token, type Tokens, isDash, isGlued } from "./tokens";

export interface Unit {
  kind: "count" | "percent" | "percentagePoints" | "money";
  /** What the digits are to be multiplied by: 1 000 000 for "miljoner". */
  factor: number;
  /** "kronor", "euro", or `null`. */
  currency: string | null;
  /** Index of the first token after the unit. */
  next: number;
}

const SCALES = new Map(Object.entries({
  tusen: 1e3, tusentals: 1e3,
  milj: 1e6, miljon: 1e6, miljoner: 1e6, miljonerna: 1e6, mn: 1e6,
  miljard: 1e9, miljarder: 1e9, mdr: 1e9,
}));
/** Scale and kronor in one. */
const MONEY = new Map(Object.entries({
  kr: 1, krona: 1, kronor: 1, kronorna: 1, sek: 1,
  tkr: 1e3, kkr: 1e3, ksek: 1e3, tsek: 1e3,
  mkr: 1e6, mnkr: 1e6, msek: 1e6, miljonkronor: 1e6,
  mdkr: 1e9, mdrkr: 1e9,
}));
const EURO = new Set(["euro", "eur", "€"]);

/** Words after "16 miljoner" that show that no counted noun follows: then it is money. */
const NO_NOUN = new Set(
  "i till av och eller varav från för på under per som har hade var är går gått ges kommer ska utgör utgjorde avser avsåg tillfaller vid inom samt medan men att med mot beviljade beviljades beviljats betalades gick gått fördelades fördelat respektive medel totalt mellan ur via om där när fram år årligen ytterligare över utöver genom hos bidrag stöd".split(" "),
);

/** "1,2 miljoner rekvirerats": a verb, but for "plats" and "insats". */
const VERB = /(?:[^ls]ats|ades|erats|ades)$/;

/** Words before a number in which its sentence says what it is of. */
const LOOK_BACK = 16;

/** "Antalet resor uppgick till 14,2 miljoner": of resor, and not kronor. */
function isNumberOf(tokens: Tokens): boolean {
  for (let before = -1; before >= -LOOK_BACK; before--) {
    const word = tokens.at(before)?.lower;
    if (word === undefined || /^(?:\.|;|kr|kronor|medel|mkr)$|belopp|kostnad|omsättning|budget/.test(word)) return false;
    if (/antal(?:et)?$/.test(word)) return true;
  }
  return false;
}

/** "Av dem deltog 91 procent (1,1 miljon)": of what the share is of, which is money only where the sentence speaks of it. */
function isOfShared(tokens: Tokens): boolean {
  if (tokens.at(-1)?.text !== "(" || !/^(?:%|procent)$/.test(tokens.at(-2)?.lower ?? "")) return false;
  for (let before = -3; before >= -LOOK_BACK; before--) {
    const word = tokens.at(before)?.lower;
    if (word === undefined || word === ".") return true;
    if (SPEAKS_OF_MONEY.test(word)) return false;
  }
  return true;
}

const SPEAKS_OF_MONEY = /^(?:kr|mkr|mnkr|medel|medlen|pengar(?:na)?)$|kron|milj|belopp|kostnad|omsättning|budget|stöd|bidrag|anslag|finansier|utlåning|lån|kapital|invester|intäkt/;

/** The unit that begins at token `at`; a plain count where none does. */
export function readUnit(tokens: Tokens, at: number): Unit {
  const token = tokens.at(at);
  if (!token) return { kind: "count", factor: 1, currency: null, next: at };
  const percent = readPercent(tokens, at);
  if (percent) return percent;
  const scale = SCALES.get(token.lower) ?? 1;
  const afterScale = scale === 1 ? at : skipPoint(tokens, at + 1, token.lower === "milj");
  const money = readMoney(tokens, afterScale);
  if (money) return { kind: "money", factor: scale * money.factor, currency: money.currency, next: money.next };
  if (scale === 1) return { kind: "count", factor: 1, currency: null, next: at };
  const following = tokens.at(afterScale);
  const bare = scale >= 1e6 && (following?.kind !== "word" || NO_NOUN.has(following.lower) || VERB.test(following.lower)) && !isNumberOf(tokens) && !isOfShared(tokens);
  return { kind: bare ? "money" : "count", factor: scale, currency: bare ? "kronor" : null, next: afterScale };
}

function readPercent(tokens: Tokens, at: number): Unit | null {
  const { lower } = tokens.at(at)!;
  if (lower !== "%" && !lower.startsWith("proc") && lower !== "pct") return null;
  const percent = { kind: "percent", factor: 1, currency: null, next: at + 1 } as const;
  if (lower === "%") {
    const word = tokens.at(at + 1)?.text === "-" && isGlued(tokens, at + 1) ? tokens.at(at + 2)?.lower : undefined;
    return word?.startsWith("enhet") ? { ...percent, kind: "percentagePoints", next: at + 3 } : percent;
  }
  if (/^procent(?:s|en)?$|^proc$|^pct$/.test(lower)) return percent;
  return /^procentenhet(?:er|ers|erna|en)?$/.test(lower) ? { ...percent, kind: "percentagePoints" } : null;
}

function readMoney(tokens: Tokens, at: number): { factor: number; currency: string; next: number } | null {
  const token = tokens.at(at);
  if (!token) return null;
  if (EURO.has(token.lower)) return { factor: 1, currency: "euro", next: at + 1 };
  if (token.text === ":" && isGlued(tokens, at) && isDash(tokens.at(at + 1)) && isGlued(tokens, at + 1) && (!isGlued(tokens, at + 2) || /^[,.;)]$/.test(tokens.at(at + 2)!.text))) return { factor: 1, currency: "kronor", next: at + 2 };
  if (token.lower === "md" && tokens.at(at + 1)?.lower === "kr") return { factor: 1e9, currency: "kronor", next: at + 2 };
  const factor = MONEY.get(token.lower);
  return factor === undefined ? null : { factor, currency: "kronor", next: at + 1 };
}

function skipPoint(tokens: Tokens, at: number, abbreviated: boolean): number {
  return abbreviated && tokens.at(at)?.text === "." && tokens.at(at + 1)?.kind === "word" ? at + 1 : at;
}

/** A currency that stands before its number: "SEK 76 191 671". */
export function currencyBefore(token: Token | undefined): string | null {
  if (token === undefined) return null;
  return token.lower === "sek" ? "kronor" : token.lower === "eur" || token.text === "€" ? "euro" : null;
}
