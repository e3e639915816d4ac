/** What stands around a number: how exact it is said to be, what it counts, and what makes it no count at all. */
import { isYear } from "./dates";
import type { Figure, Qualifier } from "./figure";
import { type Token, type Tokens, isDash, isGlued } from "./tokens";

const QUALIFIERS = new Map<string, Qualifier>([
  ...["ca", "cirka", "omkring", "runt", "ungefär", "ungefärligen", "uppskattningsvis", "kring", "par", "c"].map((word) => [word, "about"] as const),
  ...["drygt", "dryga", "över", "dryg"].map((word) => [word, "over"] as const),
  ...["knappt", "knappa", "nästan", "nästintill", "närmare", "nära", "uppemot", "uppåt"].map((word) => [word, "almost"] as const),
  ...["minst", "åtminstone", "minimum"].map((word) => [word, "atLeast"] as const),
  ...["högst", "max", "maximalt", "maximum"].map((word) => [word, "atMost"] as const),
]);
/** Two words that say it: the one right before the number, after the ones that may precede it. */
const PAIRS: Readonly<Record<string, readonly [RegExp, Qualifier]>> = {
  än: [/^(?:mer|fler|flera|större|högre|mera)$/, "over"],
  till: [/^upp$/, "atMost"],
  mot: [/^upp$/, "almost"],
  emot: [/^upp$/, "almost"],
};

/** The qualifier before token `at`: "drygt 80", "mer än 80", "upp till 80". "under" is none: it says when. */
export function qualifierBefore(tokens: Tokens, at: number): Qualifier | null {
  let before = at - 1;
  if (tokens.at(before)?.text === "." && /^(?:ca|c)$/.test(tokens.at(before - 1)?.lower ?? "")) before--;
  if (/^(?:ett|en)$/.test(tokens.at(before)?.lower ?? "")) before--;
  const word = tokens.at(before)?.lower;
  if (word === undefined) return null;
  if (word === "a" && tokens.at(before - 1)?.text === ":") return "about";
  if (word === "än" && /^(?:inte|ej)$/.test(tokens.at(before - 2)?.lower ?? "")) return notThan(tokens.at(before - 1)!.lower);
  if (word === "än" && LESS.test(tokens.at(before - 1)?.lower ?? "")) return "almost";
  if (Object.hasOwn(PAIRS, word)) {
    const [first, qualifier] = PAIRS[word]!;
    return first.test(tokens.at(before - 1)?.lower ?? "") ? qualifier : null;
  }
  return QUALIFIERS.get(word) ?? null;
}

const LESS = /^(?:mindre|färre|lägre)$/;

/** "Inte fler än 80", "inte mindre än 80". */
function notThan(word: string): Qualifier | null {
  return LESS.test(word) ? "atLeast" : PAIRS["än"]![0].test(word) ? "atMost" : null;
}

const POINTERS = new Set(
  "åtgärd avsnitt avsnittet avsnitten kapitel kapitlet kap punkt punkten punkterna tabell tabellen tabeller rubrik rubriken fråga frågan sida sidan sidorna sid bilaga bilagan figur diagram delmål delmålet delmålen mål målet målen målområde effektmål prioritering prioriteringen insatsområde investeringsområde programområde norm steg etapp fas årskurs åk klass nivå arbetspaket wp ap version paragraf nr nummer vecka veckorna v kvartal artikel agenda rufs horisont vision po anslag anslaget strategi prop bet skr kl klockan alternativ spår del modul paket grupp område anläggning väg riksväg länsväg fond e".split(" "),
);

/** No strategy has so many goals. */
const MOST_GOALS = 24;

/** "mål 80, utfall 94", "62 företag (mål 50 st)", "jämfört med målet 50": how much is to be reached, and not which goal. */
function isAim(tokens: Tokens, at: number): boolean {
  const [sign, word] = [tokens.at(at + 1), tokens.at(at + 2)];
  if (/^[,;/–-]$/.test(sign?.text ?? "") && /^(?:utfall|resultat)/.test(word?.lower ?? "")) return true;
  return /^(?:\(|med|mot|än)$/.test(tokens.at(at - 2)?.lower ?? "") && Number(tokens.at(at)!.text) > MOST_GOALS;
}

/** "Ansökningsomgång 2: 31 sökande". */
const ROUND = /(?:omgång|utlysning|etapp|delprojekt|kursstart)$/;
/** "Platser per omgång 12": so many in each. */
const EACH = /^(?:per|varje|vardera|var)$/;

/** "Sverige hamnar på plats 23 av 26"; "på plats 120 deltagare" are there. */
const RANKED = /^(?:[.,;:()]|av|i|bland|på|när|för|och|som|efter|med)$/;

/** Words before a number that make it point at something: "avsnitt 10", "delmål 14", "§ 113", "# 16". */
export function pointsAtSomething(tokens: Tokens, at: number): boolean {
  const before = at - 1;
  if (tokens.at(before)?.text === "." && /^(?:kap|nr|sid|s|prop|åk|v|bet|skr|kl|p)$/.test(tokens.at(before - 1)?.lower ?? "")) return true;
  const token = tokens.at(before);
  if (/^mål(?:et)?$/.test(token?.lower ?? "") && isAim(tokens, at)) return false;
  if (token?.lower === "plats") return RANKED.test(tokens.at(at + 1)?.lower ?? ".");
  if (token !== undefined && ROUND.test(token.lower) && tokens.at(at + 1)?.kind !== "word" && !EACH.test(tokens.at(before - 1)?.lower ?? "")) return true;
  return token !== undefined && (POINTERS.has(token.lower) || token.text === "§" || token.text === "#");
}

const ID_WORDS = new Set(
  "id dnr diarienummer diarienr ärende ärendenummer ärendeid ärendenr projektnummer projektnr projektid orgnr organisationsnummer registreringsnummer insatsnummer beslutsnummer".split(" "),
);

/** Whether a run of digits is a number of a case or a project rather than of things. */
export function isCaseNumber(tokens: Tokens, at: number, next: number): boolean {
  const before = tokens.at(at - 1);
  const wordBefore = before?.kind === "mark" ? tokens.at(at - 2) : before;
  if (wordBefore && ID_WORDS.has(wordBefore.lower)) return true;
  const digits = tokens.at(at)!.text.length;
  if (next !== at + 1) return false;
  return digits >= 7 || (digits >= 5 && before?.text === "(" && tokens.at(next)?.text === ")");
}

const ADJECTIVES = new Set(
  "nya nytt ny unika unik olika stora små mindre större fler andra övriga egna externa interna lokala regionala nationella kommunala digitala fysiska sociala privata offentliga statliga svenska publika utrikesfödda unga äldre yngre vuxna tidigare befintliga aktiva direkta särskilda gemensamma fördjupade öppna långa korta beviljade anställda stycken stycket st hela ordinarie samtliga kvinnliga manliga länets regionens goda bra höga låga tunga högst mest ytterligare ovan".split(" "),
);
const ADJECTIVE_ENDINGS = /(?:ade|ande|ående|[dgm]ogna|komna|ska|iga|ella|iva|bara|fulla|lösa|nära|drivna|tagna|givna|skrivna|[dlnr]da|[kls]ta|aste|stora|(?:on|tr|i|t|r)ala|anpassad|riktad|erad)$/;
/** Nouns that look like adjectives. */
const NOUN_LIKE = /(?:svarande|tillfrågade|deltagande|sökande|sökanden|studerande|boende|medverkande|anställda|utrikesfödda|unga|äldre|ledande|företagande|yrkesverksamma)$/;
const NOT_NOUNS = new Set(
  "i till av utav och eller varav från för på under per som har hade var är vid inom samt medan men att med mot om där när respektive genom hos över mellan deltog deltagit beviljades fick får kom gick gått gav ska skulle kommer kan blev blivit finns fanns bland de den det dem vilket vilka innan efter sedan resp vidare så totalt sammanlagt också även procent inte upp ut in nått nåtts genomfördes genomförts fått gått blivit är en ett uppgav uppger anser ansåg upplever upplevde tycker menar svarade jämfört förra föregående året mot gemensamt tillsammans vardera tagit fullföljt står utgör utgjorde online ligger går återstår digitalt fysiskt ej".split(" "),
);

/** "9 st beviljats", "9 tillsattes", "9 studerar": a verb; but "insats" and "plats" are none. */
const SUPINE = /[^ls]ats$|ades$|[a-zà-öø-ɏ]{2}(?:(?<!områ|bo)des|(?<!mö)tes)$|[a-zà-öø-ɏ]{2}erar$|(?:ör|[aäiy]t)ts$|[glntv]its$|(?:[^ln]as|igs)$/;

/** "Av dem har 9 anställt", "har 9 startat": what they did. */
const SUPINE_AFTER_HAS = /(?:[^df]at|[^d]it|[äaö]llt|fört|änt|fått|gått)$/;

/** Said of things that were named before: "4 ansökningar, varav 2 beviljade". */
const OF_THINGS_BEFORE = /^(?:beviljade|genomförda|pågående|avslutade|påbörjade|planerade|godkända|avslagna)$/;

/** "10 av RUS delområden", "12 av strategins mål", "fyra av branschernas förbund": whose they are. */
const WHOSE = /^(?:rus|rufs|eruf|[a-zà-öø-ɏ]*(?:strategins|[aeo]rnas)|(?:regionens|länets|kommunens|landets|rikets|projektets|programmets|strategiens))$/;

/** The counted noun after a number, past adjectives and "st": "1 581 unika deltagare" → "deltagare". */
export function nounAfter(tokens: Tokens, next: number): string | null {
  for (let at = next; at < next + 6; at++) {
    const token = tokens.at(at);
    if (token?.kind !== "word" || NOT_NOUNS.has(token.lower) || SUPINE.test(token.lower)) return null;
    if (at === next && SUPINE_AFTER_HAS.test(token.lower) && /^(?:har|hade)$/.test(tokens.at(-1)?.lower ?? "")) return null;
    const following = tokens.at(at + 1);
    // "3 800 år 2019": when, and not how long.
    if (token.lower === "år" && following?.kind === "digits" && isYear(following.text)) return null;
    // "6 nya exportmogna/nya exportföretag": the adjective is said once more, and then the noun.
    if (following?.text === "/" && at > next && tokens.at(at + 2)?.lower === tokens.at(at - 1)!.lower) {
      at++;
      continue;
    }
    if (WHOSE.test(token.lower) && following?.kind === "word" && !NOT_NOUNS.has(following.lower)) continue;
    // "Tre LONA-finansierade dammar"
    if (isHyphenatedAdjective(tokens, at)) {
      at += 2;
      continue;
    }
    if (!isAdjective(token, following)) return COUNT_WORDS.has(token.lower) || (following?.kind !== "word" && OF_THINGS_BEFORE.test(token.lower)) ? null : hyphenated(tokens, at);
    // "34 privata och offentliga fastighetsägare"
    if (ALTERNATIVES.has(following!.lower) && isAdjective(tokens.at(at + 2), tokens.at(at + 3))) at++;
    else if (NOT_NOUNS.has(following!.lower)) return hyphenated(tokens, at);
  }
  return null;
}

/** Between two adjectives of one noun. */
const ALTERNATIVES = new Set(["och", "eller", "samt"]);
const COUNT_WORDS = new Set(["st", "stycken", "stycket"]);

/** An adjective has a noun after it: "anställda" alone, and "sökande till", are nouns. */
function isAdjective(token: Token | undefined, following: Token | undefined): boolean {
  if (token?.kind !== "word" || following?.kind !== "word") return false;
  if (!ADJECTIVES.has(token.lower) && !ADJECTIVE_ENDINGS.test(token.lower)) return false;
  if (!ALTERNATIVES.has(following.lower) && NOT_NOUNS.has(following.lower)) return false;
  return !(NOUN_LIKE.test(token.lower) && /(?:ts?|s|it|ades|des|och|eller|samt)$/.test(following.lower));
}

function isHyphenatedAdjective(tokens: Tokens, at: number): boolean {
  const end = tokens.at(at + 2);
  return isDash(tokens.at(at + 1)) && isGlued(tokens, at + 1) && isGlued(tokens, at + 2) && end?.kind === "word" && /(?:ade|da|ta|drivna|liknande)$/.test(end.lower) && isAdjective(end, tokens.at(at + 3));
}

/** "rådgivnings-tjänster" is one noun, "studie- och yrkesvägledare" too; "samverkans- parter" was broken over two lines. */
function hyphenated(tokens: Tokens, at: number): string {
  const word = tokens.at(at)!.text;
  const second = tokens.at(at + 2);
  if (!isDash(tokens.at(at + 1)) || !isGlued(tokens, at + 1) || second?.kind !== "word") return word;
  if (isGlued(tokens, at + 2)) return word + tokens.at(at + 1)!.text + second.text;
  if (!/^(?:och|eller|samt|respektive)$/.test(second.lower)) return word + second.text;
  return tokens.at(at + 3)?.kind === "word" ? `${word}- ${second.text} ${tokens.at(at + 3)!.text}` : word;
}

/** These tell of a new number after a comma or a dash that stands apart: "årskurs 4–6, 402 flickor", "Etapp 1 – 47 sökande". */
const PEOPLE_AFTER = /^\s(?:[a-zà-öø-ɏ]+[ae]\s)?(?:elever|flickor|pojkar|tjejer|killar|kvinnor|män|[a-zà-öø-ɏ]*deltagare|sökande|personer|individer|barn|ungdomar|företag|bolag|st)(?![a-zà-öø-ɏ])/i;
const APART = /^(?:,.*|\s[-–]\s)$/s;

/** Whether a number that points at something ends here, and another begins that counts. */
export const endsReference = (text: string, from: number, { start, end }: Token) => APART.test(text.slice(from, start)) && PEOPLE_AFTER.test(text.slice(end, end + 40));

/** Whether a reference goes on here: the 18 of "delmål 14 och 18". Only a comma, "och", "&" or a dash may lie between. */
export function continuesReference(text: string, previous: Figure | undefined, token: Token): boolean {
  if (previous?.kind !== "reference" || token.start - previous.end > 6) return false;
  // "Träffen hölls 8/3 och 12 deltagare kom": a day, and then a count.
  if (previous.text.includes("/") && PEOPLE_AFTER.test(text.slice(token.end, token.end + 40))) return false;
  return /^\s*(?:,|och|samt|&|[-–]|eller)\s*$/.test(text.slice(previous.end, token.start)) && !endsReference(text, previous.end, token);
}
