/** Lists that are announced with a number: "fem områden:" and the items that follow, in a line, in parentheses or as bullets. */
import { type Figure, isExact } from "./numbers";
import type { Passage } from "./numbers/passage";

export interface AnnouncedList {
  number: Figure;
  noun: string;
  /** How many items there are; a range where "och" may stand within an item. */
  fewest: number;
  most: number;
  /** bullets: one item a line, or numbered: no doubt where each begins. names: "de fyra byarna Sjöbo, Fjällbo och …". */
  form: "bullets" | "line" | "parentheses" | "names";
  /** From the number to the colon or parenthesis that opens the list. */
  start: number;
  end: number;
}

interface Items {
  fewest: number;
  most: number;
}

const NO_THINGS = /^(?:år|åren|gånger|veckor|månader|dagar|timmar|tillfällen|minuter|kronor|personer|deltagare|kvinnor|män|elever|meter|mil|poäng|gång)$/i;
const ONLY_SOME = /däribland|bland annat|bland andra|bl\.?\s?a(?![a-zà-öø-ɏ])|till exempel|t\.?\s?ex(?![a-zà-öø-ɏ])|exempelvis|såsom|inklusive|varav|framför allt|främst|m\.\s?m|m\.\s?fl|(?:^|\s)m(?:m|fl)(?![a-zà-öø-ɏ])|med flera|med mera|etc(?![a-zà-öø-ɏ])|\.\.\.|…|o\.?s\.?v|(?:^|\s)(?:olika|flera|några)\s/i;
/** "innovations- och företagsfrämjande aktörer" is told by two words in one. */
const WORDS = "(?:\\s+(?!(?:för|med|om|av|till|på|från|mellan|per|under|som|har|och)\\s)[a-zà-öø-ɏ-]+(?:(?<=-)\\s+(?:och|eller|samt)\\s+[a-zà-öø-ɏ-]+)?){1,6}?";
/** "… har arrangerats:", "… hölls:" */
const DONE = "(?:\\s+(?:har|hade)\\s+[a-zà-öø-ɏ]+(?:ts|its)|\\s+(?:hölls|gavs|ordnades|genomfördes|arrangerades))";
const IN_LINE = new RegExp(`^${WORDS}(?:,?\\s+(?:nämligen|är|som är)|${DONE})?\\s*(?::|\\s[–-]\\s)\\s*`, "i");
/** "Fem byar har fått stöd, nämligen de i …" */
const NAMELY = /^(?:\s+[a-zà-öø-ɏ-]+){1,8}?,\s+nämligen\s+(?:de\s+i\s+|i\s+)?/i;
/** "fem av dem (Sjöbo, Hemsjö …)", "fem av länets kommuner (Sjöbo, …)": some of those that there are. */
const OF_THEM = /^\s+av\s+(?:(?:dem|dessa)(?:\s+[a-zà-öø-ɏ-]+){0,2}|(?:de|våra|länets|regionens)(?:\s+[a-zà-öø-ɏ-]+){1,2})\s*(?=\()/i;
/** "tre parker i länets hav; Sjöbo Syd och Hemsjö": names may come after more words. */
const BEFORE_NAMES = /^(?:\s+[A-Za-zÀ-ÖØ-öø-ɏ-]+){1,9}?\s*[:;]\s*(?=[A-ZÀ-ÖØ-Þ])/;
/** "Vägar, vatten och bad är de fyra områden som": the list comes first. */
const LISTED_BEFORE = /(?:^|[.!?\n•]\s{0,3})([^.!?:;()\d\n]{10,160}?)\s(?:är|var|utgör)\s(?:de|våra|länets|regionens|strategins|planens)\s$/i;
const IN_PARENTHESES = new RegExp(`^${WORDS}${DONE}?\\s*\\(`, "i");
const FOLLOWING = /^(?:\s+[a-zà-öø-ɏ-]+){1,8}?\s+följande(?:\s+[a-zà-öø-ɏ-]+){0,3}\s*[:;]\s*/i;
const BEFORE_BULLETS = /^(?:[ \t]+[a-zà-öø-ɏ-]+){1,8}?[ \t]{0,9}[:;][ \t]{0,9}\n?[ \t]{0,9}(?=[•▪·*]|[-–][ \t]|1[.)])/i;

/** The announced lists of a passage whose end can be seen. */
export function announcedLists(passage: Passage): AnnouncedList[] {
  const { text, figures } = passage;
  return figures.flatMap((number, at) => {
    const { noun } = number;
    const small = number.kind === "count" && isExact(number) && number.low >= 2 && number.low <= 15 && Number.isInteger(number.low);
    if (!small) return [];
    if (noun === null && OF_THEM.test(text.slice(number.end, number.end + 60))) {
      const named = parentheses(text, number);
      return named ? [{ number, noun: "", ...named, start: number.start }] : [];
    }
    if (noun === null || NO_THINGS.test(noun) || /(?:^|\s)(?:(?:en|ett|någon|något|några|vilken|mest|störst|bäst|flest|hälften|del(?:en|ar)?|\d+|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva)\sav|minst|första|sista|andra)(?:\s(?:de|dessa|våra|länets|totalt|[a-zà-öø-ɏ]+s))?\s*$|^av\s(?:de\s|dessa\s)?$/i.test(text.slice(Math.max(0, number.start - 30), number.start))) return [];
    const list = bullets(text, number) ?? parentheses(text, number) ?? names(text, number) ?? inLine(passage, number, figures[at + 1]) ?? listedBefore(text, number);
    return list && list.fewest >= 2 ? [{ number, noun, ...list, start: number.start }] : [];
  });
}

type Found = Items & Pick<AnnouncedList, "form" | "end">;

const REACH = 2000;

function bullets(text: string, number: Figure): Found | null {
  const after = text.slice(number.end, number.end + REACH);
  const lead = BEFORE_BULLETS.exec(after) ?? nextSentence(after, number.noun);
  if (!lead || ONLY_SOME.test(lead[0])) return null;
  const list = after.slice(lead[0].length);
  const count = /^1[.)]/.test(list) ? numbered(list) : bulleted(list);
  return count === null ? null : { fewest: count, most: count, form: "bullets", end: number.end + lead[0].trimEnd().length };
}

/** "11 projekt ska prioriteras. Projekten är: • …" */
const THEY_ARE = /^[^•▪·*\n]{0,160}?\.\s+([A-ZÀ-ÖØ-Þ][a-zà-öø-ɏ-]{3,30}(?:na|en|et))\s(?:är|var|blev)\s?:\s{0,3}(?=[•▪·*]|[-–][ \t]|1[.)])/;
const STEM = 4;

function nextSentence(after: string, noun: string | null): RegExpExecArray | null {
  const match = noun === null ? null : THEY_ARE.exec(after);
  return match && match[1]!.toLowerCase().startsWith(noun!.toLowerCase().slice(0, Math.max(STEM, noun!.length - 2))) ? match : null;
}

/** Items begin with the same bullet; the list ends at a line without one. */
function bulleted(list: string): number | null {
  const bullet = list[0]!;
  const lines = list.split("\n");
  let count = 0;
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === "") continue;
    if (!trimmed.startsWith(bullet)) break;
    count += bullet === "-" || bullet === "–" ? 1 : trimmed.split(bullet).length - 1;
    if (/[:;]$/.test(trimmed)) return null;
  }
  return ONLY_SOME.test(lines.slice(0, count).join(" ").slice(-60)) ? null : count;
}

const NUMBERED = /(?<=^|\s)(\d{1,2})[.)](?=\s?[A-Za-zÀ-ÖØ-öø-ɏ])/g;

/** "1. … 2. … 3. …", in lines or in running text. */
function numbered(list: string): number {
  let count = 0;
  for (const [, number] of list.matchAll(NUMBERED)) if (number === String(count + 1)) count++;
  return count;
}

function parentheses(text: string, number: Figure): Found | null {
  const after = text.slice(number.end, number.end + REACH);
  const of = OF_THEM.exec(after)?.[0].length;
  const lead = of === undefined ? IN_PARENTHESES.exec(after) : /^.{0,80}?\(/.exec(after);
  const inside = lead && /^[^()]{5,400}(?=\))/.exec(after.slice(lead[0].length))?.[0];
  if (!inside || /\d|^\s*(?:se|läs|jfr|dvs|ca|max)\s/i.test(inside) || ONLY_SOME.test(inside)) return null;
  // Only names, so that "och" stands between two of them.
  const parts = inside.split(/,|\soch\s|\ssamt\s|\s&\s/);
  const areNames = parts.every((name) => /^\s*[A-ZÀ-ÖØ-Þ]/.test(name) && name.trim().split(/\s+/).length <= 4);
  if (!areNames && !areWords(inside, parts)) return null;
  return { fewest: parts.length, most: parts.length, form: "parentheses", end: number.end + lead[0].length + inside.length + 1 };
}

/** "tre kurser (bygg, vård, mat och båtar)": a word each, with "och" before the last alone. */
function areWords(inside: string, parts: readonly string[]): boolean {
  const beforeLast = inside.slice(0, inside.lastIndexOf(","));
  return parts.length > 2 && !/\s(?:och|samt|eller|&)\s/.test(beforeLast) && inside.split(/\s(?:och|samt)\s/).length === 2 && parts.every((part) => /^\s*[a-zß-öø-ÿ]+[a-zß-öø-ÿ]\s*$/.test(part));
}

const NAME = "[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ-]+";
const NAMES = new RegExp(`^\\s+[a-zß-öø-ÿ]+(?:na|er|ar|or)(?:(?:\\shar\\s[a-zß-öø-ÿ]+(?:ts|its))?,\\s(?:i|på|från))?\\s+(${NAME}(?:, ${NAME}){1,13} (?:och|samt) ${NAME})(?=[\\s.;)]|,\\s[a-zß-öø-ÿ]|$)(?!\\s(?:och|samt)\\s[A-ZÀ-ÖØ-Þ]|\\s[A-ZÀ-ÖØ-Þ])`);

/** The names right after the noun, with nothing between: they are all of them. */
function names(text: string, number: Figure): Found | null {
  const match = NAMES.exec(text.slice(number.end, number.end + 400));
  if (!match) return null;
  const count = match[1]!.split(/, | och | samt /).length;
  // "Sex mässor har besökts, i Berlin och Paris": there may be several in each place.
  if (/,\s(?:i|på|från)\s/.test(match[0].slice(0, match[0].length - match[1]!.length)) && count < number.low) return null;
  return { fewest: count, most: count, form: "names", end: number.end + match[0].length };
}

function listedBefore(text: string, number: Figure): Found | null {
  const from = Math.max(0, number.start - 200);
  const match = LISTED_BEFORE.exec(text.slice(from, number.start));
  const items = match && match[1]!.includes(", ") && !ONLY_SOME.test(match[1]!) ? itemsIn(match[1]!) : null;
  return items && { ...items, form: "line", end: number.end };
}

/** "våra två länder – den gröna omställningen …": a dash that opens no list. */
const OURS = /(?<![a-zà-öø-ɏ])(?:våra|båda|bägge)\s$/i;

function inLine({ text, sentences }: Passage, number: Figure, next: Figure | undefined): Found | null {
  const after = text.slice(number.end, number.end + REACH);
  const told = IN_LINE.exec(after) ?? FOLLOWING.exec(after) ?? NAMELY.exec(after);
  const lead = told ?? BEFORE_NAMES.exec(after);
  if (told && /[–-]\s*$/.test(told[0]) && OURS.test(text.slice(Math.max(0, number.start - 10), number.start))) return null;
  const sentence = lead && sentences.find(({ start, end }) => number.start >= start && number.start < end);
  if (!lead || !sentence) return null;
  const from = number.end + lead[0].length;
  const list = (/[–-]\s*$/.test(lead[0]) ? untilDash(text.slice(from, sentence.end)) : text.slice(from, sentence.end)).replace(/[.!?]$/, "").replace(GOES_ON, "");
  if (from >= sentence.end) return null;
  if (/^1[.)]/.test(list)) {
    const count = numbered(text.slice(from, from + REACH));
    return { fewest: count, most: count, form: "bullets", end: from };
  }
  if ((next && next.kind !== "year" && next.start < sentence.end) || /[:()?]/.test(list) || ONLY_SOME.test(lead[0] + list)) return null;
  if (!told) {
    const all = namesIn(list);
    return all.every((name) => SOME_NAME.test(name)) ? { fewest: all.length, most: all.length, form: "line", end: from + list.length } : null;
  }
  const items = itemsIn(list);
  return items && { ...items, form: "line", end: from + list.length };
}

const namesIn = (list: string): string[] => list.split(/, |\soch\s|\ssamt\s/).map((name) => name.trim());

/** A list that a dash opened may be closed by one: "tre byar – Sjöbo, Hemsjö och Fjällbo – har …". */
function untilDash(list: string): string {
  const dash = /\s[–-]\s/.exec(list);
  return dash ? list.slice(0, dash.index) : list;
}

/** "a, b och c, och erbjuder råd": the sentence goes on with what is done. */
const GOES_ON = /,\s(?:och|samt|men)\s(?:erbjuder|har|är|ska|kan|leds|drivs|syftar|omfattar|finansieras|genomförs|samordnas|riktar|vänder|bygger|innehåller|pågår|ger|består|utförs|stöds|arbetar|samlar|stödjer|bidrar|hålls)\s.*$/is;
const LONGEST_ITEM = 14;
const CLAUSE = /,\s+(?:som|vilket|vilka|där|för att|med|så|men|vars|varför|när|dvs|det vill säga|alltså|i synnerhet|särskilt|inte minst)\s/gi;

/** The items of "a, b och c": at least the commas say, at most one more for each "och". */
function itemsIn(list: string): Items | null {
  const semicolons = list.split(";").length - 1;
  const sign = semicolons > 0 ? ";" : ",";
  const parts = list.split(sign).map((part) => part.trim());
  if (parts.some((part) => part === "" || part.split(/\s+/).length > LONGEST_ITEM)) return null;
  // "Sjöbo med Hemsjö och Fjällbo, Norrvik": one item names several.
  if (parts.some((part) => WITH_OTHERS.test(part))) return null;
  const joins = parts.reduce((sum, part) => sum + [...part.matchAll(/\s(?:och|samt|eller|&)\s/gi)].length, 0);
  // "att stärka …, stå fast vid …": what belongs to an infinitive may be a list itself.
  if (semicolons === 0 && /^att\s/i.test(parts[0]!) && !parts.every((part) => /^(?:samt\s)?att\s/i.test(part))) return null;
  const clauses = semicolons > 0 ? 0 : [...list.matchAll(CLAUSE)].length + parts.filter((part, at) => at > 0 && SHORT_FORM.test(part) && parts[at - 1]!.includes(" ")).length + (parts.some((part) => INNER_LIST.test(part)) ? 1 : 0);
  const sure = semicolons > 0 ? 0 : sureJoins(parts);
  // Without a comma or "och" it is no list; "a och b" alone may be one item.
  return parts.length + joins < 2 ? null : { fewest: Math.max(1, parts.length - clauses + sure), most: parts.length + joins };
}

const WITH_OTHERS = /(?:^|\s)[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ-]+\smed\s[A-ZÀ-ÖØ-Þ]/;
/** "Europeiska investeringsbanken, EIB, och …" */
const SHORT_FORM = /^[A-ZÀ-ÖØ-Þ]{2,6}$/;
/** "a, b och c samt d": the comma may stand inside the first item. */
const INNER_LIST = /(?<!-)\soch\s.{1,80}\ssamt\s/i;
/** "Kattegatt Syd", "Leap for Life" */
const SOME_NAME = /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ-]*(?:\s(?:för|for|of|i|på|the|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ-]*)){0,4}$/;
const FEW_WORDS = /^[a-zß-öø-ÿ-]+(?: [a-zß-öø-ÿ-]+)?$/;
const ONE_NAME = /^(?:samt\s)?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ-]+$/;

/** The "och" before the last of several names, or of several that begin with "en": it stands between two items. */
function sureJoins(parts: readonly string[]): number {
  // "a, b, c samt d": after commas it stands between two items, whatever they are.
  const samt = parts.at(-1)!.split(/\ssamt\s/);
  if (parts.length > 1 && samt.length === 2 && !parts.slice(0, -1).some((part) => /\ssamt\s/.test(part))) return 1;
  const last = parts.at(-1)!.split(/\s(?:och|samt)\s/);
  // "a, b, c och d", a word or two each: the only "och" stands before the last, or no list would end so.
  if (parts.length > 2 && last.length === 2 && [...parts.slice(0, -1), ...last].every((item) => FEW_WORDS.test(item))) return 1;
  const all = [...parts.slice(0, -1), ...last];
  return last.length === 2 && all.length > 2 && (all.every((item) => ONE_NAME.test(item)) || (parts.length > 1 && all.every((item) => SOME_NAME.test(item))) || all.every((item) => /^(?:en|ett)\s/i.test(item))) ? 1 : 0;
}
