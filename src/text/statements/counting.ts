/** Which numbers of a text tell of something: not those that order a list, name a thing or say how long something takes. */
import type { Figure } from "../numbers";
import { monthOf } from "../numbers/dates";
import { genderOfWord } from "../numbers/gender";
import type { Passage } from "../numbers/passage";
import { countedOf } from "./counted";

const TIME = /^(?:år|års|åren|årets|åring(?:ar)?|veckor|vecka|veckors|månad|månader|månaders|(?:halv|hel|arbets)?(?:dag|dagar|dagars)|dygn|klassare)$/i;
/** Characters on either side that show what a number is for. */
const REACH = 60;
/** "4–5 på en skala där 5 var högst", "betyget 4,2 av 5". */
const SCALE = /(?:skala|skalan|betyg(?:et)?|poäng|nöjdhet|index|nki|nps)(?![a-zà-öø-ɏ])/i;
/** "De tre dimensionerna", "samtliga fyra mål": how a strategy is built; but "sju av de nio målen" tells how far it is reached. */
const BUILT_OF = /(?:mål|målen|dimension(?:er|erna)|aspekt(?:er|erna)|prioritering(?:ar|arna)|målområden(?:a)?|perspektiv(?:en)?|principer(?:na)?)$/i;
const GIVEN = /(?:^|[\s(])(?:de|dessa|samtliga|alla|våra|dess)\s(?:olika\s)?$/i;
const OUT_OF = /(?:\d|[a-zà-öø-ɏ]{2,5})\sav\sde\s$/;
/** "Hamnen och torget är två av de platser som …": only those that were named. */
const ARE = /(?:är|var|utgör|blir)\s$/i;
const OF_THOSE = /^\sav\s(?:de|flera|många)\s(?!\d)(?:[a-zà-öø-ɏ-]{2,30}\s){1,3}som\s/;
/** "80 km/h", "minst 1 Gbit/s": how fast something is. */
const PER_TIME = /^\s?(?:km\/(?:h|tim)|[GM]bit)/i;
/** "100-listan", "två-årsperiod", "24-timmars": part of a word. */
const IN_WORD = /^[-–][A-Za-zÀ-ÖØ-öø-ɏ]/;
/** "East Central Sweden 3": the last part of a name. */
const NAME = /(?:^|\s)[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ]+\s[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ]+\s$/;
const QUOTED = /^\s[^"”“»«.;:]{1,40}["”“»«]/;
const AGED = /(?<![a-zà-öø-ɏ])(?:åldern|åldrarna|åldrar)\s(?:mellan\s|från\s)?$/i;
/** "11 fler män än kvinnor": how many more, and not how many. */
const MORE_OF = /^\s(?:fler|färre)\s/i;
const TIMES_AS = /^\sgånger\s(?:så|fler|mer|större|högre|oftare|vanligare)(?![a-zà-öø-ɏ])/i;
const FREQUENCY = /^\s?-?\s?(?:[MGk]?Hz|MW?hz)(?![a-zà-öø-ɏ])/i;
const EVERY_TIME = /^\s(?:år|vecka|månad|dag|kvartal|termin|gång)(?![a-zà-öø-ɏ])/i;
const SCHOOL_YEARS = /(?:årskurs(?:erna)?|åk|klass|kapitel|avsnitt|fond|steg|(?<![a-zà-öø-ɏ])del|fas|etapp|nivå)\s(?:\d{1,2}\s?(?:[-–,]|och|samt)\s?){0,3}$/i;

/** The figures of a passage that count or measure something, in order. */
export function countingFigures(passage: Passage): Figure[] {
  const ordering = orderOf(passage);
  return passage.figures.filter((figure, at) => isMeasure(figure) && !passage.roughlyTold.has(figure.start) && !ordering.has(at) && tells(passage.text, figure, passage.figures[at - 1]) && !isToldExactly(passage.text, figure, passage.figures[at + 1]));
}

const isMeasure = ({ kind }: Figure) => kind === "count" || kind === "money" || kind === "percent" || kind === "percentagePoints";

function tells(text: string, figure: Figure, previous: Figure | undefined): boolean {
  const { kind, form, start, end, noun, low } = figure;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (kind === "percent") return form !== "part" || !EVERY_TIME.test(after);
  if (kind !== "count") return true;
  // "En av de bärande punkterna", "vart och ett av": an article, however it is spelled; "noll utsläpp" is a vision.
  if (form === "word" && low <= 1) return false;
  if (form === "word" && ARE.test(before) && OF_THOSE.test(after)) return false;
  if (noun !== null && BUILT_OF.test(noun) && GIVEN.test(before) && !OUT_OF.test(before)) return false;
  if (noun !== null && (TIME.test(noun) || monthOf(noun.toLowerCase()) !== null)) return false;
  if (/^-?\s?årig/.test(after) || PER_TIME.test(text.slice(end)) || FREQUENCY.test(after)) return false;
  // "Programmet ”100 kvinnor”"
  if (/["”“»]$/.test(before) && QUOTED.test(after)) return false;
  // "I åldrarna 22 till 67", "tre gånger så många"
  if (noun === null && AGED.test(before)) return false;
  if (TIMES_AS.test(after)) return false;
  if (noun !== null && MORE_OF.test(after) && genderOfWord(noun.toLowerCase()) !== null) return false;
  if (IN_WORD.test(after) || (low < 20 && form === "digits" && countedOf(noun, "count") === "other" && NAME.test(before))) return false;
  if (isInCode(text, figure) || SCHOOL_YEARS.test(before)) return false;
  // "Sex (6) företag": told twice over.
  if (previous?.kind === "count" && previous.low === low && /^\s?\($/.test(text.slice(previous.end, start)) && after.startsWith(")")) return false;
  // "31 december 202": a year that was cut off.
  if (previous?.kind === "date" && noun === null && /^\s$/.test(text.slice(previous.end, start))) return false;
  return noun !== null || !(SCALE.test(before) || SCALE.test(after));
}

/** "Drygt var tredje sökande (35 %)": the share itself follows. */
function isToldExactly(text: string, { form, end }: Figure, next: Figure | undefined): boolean {
  return form === "part" && next?.kind === "percent" && next.form === "digits" && /^(?:\s[a-zà-öø-ɏ]+)?(?:\s\(|,\s)\D{0,8}$/.test(text.slice(end, next.start)) && /^[),]/.test(text.slice(next.end));
}

/** "3-30-300", "Ä2023-2905", "900-, 2100- och 2600 MHz": numbers that dashes make into names. */
function isInCode(text: string, { start, end }: Figure): boolean {
  return /\d\s?[-–]$/.test(text.slice(Math.max(0, start - 3), start)) || /^[-–][\d,\s]/.test(text.slice(end, end + 2));
}

/** Places in the list of figures of those that number a list: "1. …  2. …", "1) …  2) …". */
function orderOf({ text, figures }: Passage): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  for (const [at, { kind, form, low, high, start, end }] of figures.entries()) {
    const orders = kind === "count" && form === "digits" && low === high && low < 40 && /^[.)]\s?[A-Za-zÀ-ÖØ-öø-ɏ"”]/.test(text.slice(end, end + 3)) && /(?:^|[\s(:])$/.test(text.slice(Math.max(0, start - 1), start));
    if (!orders) continue;
    if (low !== run.length + 1) run = [];
    if (low !== run.length + 1) continue;
    run.push(at);
    if (run.length > 1) for (const place of run) found.add(place);
  }
  return found;
}
