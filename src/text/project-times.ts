/** When a project runs, in its own words, and when something in it is told to have been done: "Projektperiod: mars 2022–2024", "hölls våren 2021". */
import { type Span, sentencesOf } from "./sentences";
import { anyOf, holds } from "./signs";

/** A time or a stretch of time, from its first day to its last as yyyymmdd: the year 2022 is 20220101 to 20221231. */
export interface Time extends Span {
  first: number;
  last: number;
}

/** A period has a beginning and an end; a start says no more than when it began. */
export interface OwnTime extends Time {
  what: "period" | "start";
  /** Given as such ("Projektperiod: …", or in the name), and not just told ("projektet pågår …"). */
  isLabelled: boolean;
}

const MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];
/** From which month to which. A winter may be at either end of its year. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  våren: [1, 6], vårterminen: [1, 6], början: [1, 6], sommaren: [5, 9], hösten: [7, 12], höstterminen: [7, 12], slutet: [7, 12], vintern: [1, 12],
};

const YEAR = "20[0-4]\\d";
const SEASON = "(?:(?:våren|vårterminen|sommaren|hösten|höstterminen|vintern|(?:början|slutet)\\sav)\\s)";
const SHORT = "(?:(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\\.?)";
const DAY = `(?:(?:\\d{1,2}\\s)?(?:${MONTHS.join("|")}|${SHORT})\\s)`;
const TIME = `(?:${YEAR}-\\d\\d-\\d\\d|${YEAR}(?:0[1-9]|1[0-2])[0-3]\\d|(?:${SEASON}|${DAY})?${YEAR})`;
const ENDS_HERE = "(?![\\d²³¹¼-¾/%]|-\\d)";
const UNTIL = "\\s?(?:–|-|till(?:\\soch\\smed)?|t\\.?o\\.?m\\.?)\\s?";
/** "mellan 2022 och 2024" */
const AND = "\\soch\\s";
const LETTER = "a-zà-öø-ɏ";

const SPAN = `(${TIME})(?:(?:${UNTIL}|${AND})(${TIME}))?${ENDS_HERE}`;

/** Words that may stand between what begins and when. */
const LEADS = "(?:(?:är|var|har|varit|upp|i|under|den|från|fr\\.o\\.m\\.|från\\soch\\smed|sedan|perioden|åren|år|redan)\\s){0,4}";
const LABELLED = new RegExp(`(?<![${LETTER}])(?:(?:(?:projekt|insats|genomförande)(?:tid|period)|löptid)(?:en)?|(?:projekt)?start(?:datum)?|uppstart)(?:\\s?:)?\\s(?:mellan\\s)?${LEADS}${SPAN}`, "gi");
const WHOSE = "(?:projektet|insatsen|satsningen)";
const RUNS = "(?:pågår|pågick|pågått|löper|löpte|drivs|drevs|genomförs|genomfördes|bedrivs)";
const BEGAN = "(?:startade|startades|startat|påbörjades|inleddes)";
const TOLD = new RegExp(`(?<![${LETTER}])${WHOSE}(?:,?\\ssom)?\\s(?:har\\s)?(?:${RUNS}|${BEGAN})\\s${LEADS}(?:mellan\\s)?${LEADS}${SPAN}`, "gi");
/** "Bo nära sjön (2022–2024)", "Bo nära sjön, mars 2022–maj 2024": times in the name itself. */
const IN_NAME = new RegExp(`(?<![\\d${LETTER}/:-])(${TIME})${UNTIL}(${TIME})${ENDS_HERE}`, "i");
/** The years of a document are those that it looks ahead to, and those of a fund not the project's. */
const DOCUMENT = /strategi|plan|program|policy|agenda|avtal|vision|budget|uppdrag|fond|eruf|interreg|\besf|rus\b|utredning|studie|rapport/i;

const LABELS = anyOf("period: 0", "period 0", "perioden ", "periodtid", "projektperiod", "projekttid", "löptid", "insatsperiod", "genomförandetid", "genomförandeperiod", "start 0", "start: 0", "start i ", "start den ", "startdatum", "projektstart", "uppstart");
const VERBS = anyOf(..."projektet insatsen satsningen".split(" "));

/** The days that a time is made of. */
function daysOf(words: string): readonly [number, number] {
  const plain = words.toLowerCase();
  const digits = plain.replace(/-/g, "");
  if (/^\d{8}$/.test(digits)) return [Number(digits), Number(digits)];
  const year = Number(plain.slice(-4)) * 10_000;
  const [word = "", second = ""] = plain.split(/\s/);
  const season = SEASONS[word];
  if (season) return [year + season[0] * 100 + 1, year + season[1] * 100 + 31];
  const named = /^\d/.test(word) ? second : word;
  const month = named.length < 3 ? 0 : MONTHS.findIndex((one) => one.startsWith(named.slice(0, 3))) + 1;
  if (month === 0) return [year + 101, year + 1231];
  const day = /^\d{1,2}$/.test(word) ? Number(word) : null;
  return [year + month * 100 + (day ?? 1), year + month * 100 + (day ?? 31)];
}

function timeOf(from: string, to: string | undefined, start: number, end: number): Time {
  const [first, last] = daysOf(from);
  return { first, last: to === undefined ? last : daysOf(to)[1], start, end };
}

const own = (isLabelled: boolean) => ({ 0: words, 1: from, 2: to, index }: RegExpExecArray): OwnTime => ({
  ...timeOf(from!, to, index, index + words.length),
  what: to === undefined ? "start" : "period",
  isLabelled,
});

/** What a text says of when its own project runs or began. */
export function ownTimes(text: string): OwnTime[] {
  const labelled = holds(text, LABELS) ? [...text.matchAll(LABELLED)] : [];
  const told = holds(text, VERBS) ? [...text.matchAll(TOLD)] : [];
  return [...labelled.map(own(true)), ...told.map(own(false))];
}

/** The years in a project's name, where they are its own: not those of a strategy or a fund. */
export function timeInName(name: string): OwnTime | null {
  const years = IN_NAME.exec(name);
  if (!years || DOCUMENT.test(name)) return null;
  const time = timeOf(years[1]!, years[2], years.index, years.index + years[0].length);
  return time.first > time.last ? null : { ...time, what: "period", isLabelled: true };
}

const DONE = "(?:genomförts|hållits|arrangerats|anordnats|ordnats|utbildats|deltagit|fått|besökt|nåtts|slutförts|avslutats|levererats|invigts|lanserats)";
const PAST = "(?:deltog|genomfördes|genomförde|hölls|höll|ägde\\srum|arrangerades|anordnades|ordnades|utbildades|fick|besökte|besöktes|nåddes|invigdes|lanserades|levererades|avslutades|slutfördes|slutredovisades)";
const PREPOSITION = "(?:(?:i|under|den|år|hela)\\s){0,2}";
/** "fick 2021 kronor": no year. */
const NOT_COUNTED = `(?!\\s(?:kr|kronor|tkr|st|[${LETTER}]*(?:deltagare|personer|företag|besök|elever|ungdomar|barn|kvinnor|män|timmar|besökare))(?![${LETTER}]))`;
/** "hölls våren 2021", "genomfördes i Sjöbo den 4 maj 2021": what is told of something else comes after "som". */
const DONE_THEN = new RegExp(`(?<![${LETTER}])(?<!(?:som|där|när|vilka|vilket)\\s(?:[${LETTER}]{1,20}\\s)?)(?:${PAST}|${DONE})\\s(?:(?!(?:till|för|inför|mot|av|som|att|från|med|om|än)\\s)[${LETTER}]{1,30}\\s){0,4}?${PREPOSITION}${SPAN}${NOT_COUNTED}`, "gi");
/** "Under 2021 deltog …", "Hösten 2021 har sex möten hållits". */
const THEN_DONE = new RegExp(`^(?:under\\s|i\\s|den\\s)?(?:år\\s)?${SPAN}\\s(?:${PAST}|har\\s(?:[${LETTER}\\d]{1,30}\\s){0,8}${DONE})(?![${LETTER}])`, "i");
const HAS_EVENT = anyOf("ägde rum", ..."deltog genomför hölls höll arrangera anordna ordnades ordnats utbilda fick fått besökt nåddes nåtts invig lansera ägde levererade levererats avsluta slutför slutredovis hållits deltagit".split(" "));
const HAS_YEAR = anyOf("0000");

/** What comes before a project honestly, and what tells of another one. */
const EARLIER = /förstud|förarbet|förproj|pilot|tidigare|föregå|innan|(?<![a-zà-öø-ɏ])före\s|inför|ansök|beslut|bevilja|förbered|planer|upphandl|bakgrund|underlag|initier|idé|sedan|jämför|mätning|utgångsläge|förra|senast|etapp|ursprung|pandemi|covid|redan|först|motsvarande|fortsätt|bygger|läsåret|fas\s/i;

/** What a text tells as done at a time, in sentences that tell of nothing before a project. */
export function doneThen(text: string): { event: Time; sentence: Span }[] {
  if (!holds(text, HAS_YEAR) || !holds(text, HAS_EVENT)) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    if (!words.includes("20") || EARLIER.test(words)) return [];
    const first = THEN_DONE.exec(words);
    return [...(first ? [first] : []), ...words.matchAll(DONE_THEN)].map(({ 0: told, 1: from, 2: to, index }) => {
      const start = sentence.start + index;
      return { event: timeOf(from!, to, start, start + told.length), sentence };
    });
  });
}

const ANY_TIME = new RegExp(`(?<!\\d)${TIME}`, "gi");

/** The last day that a stretch of a text speaks of; 0: it names no time. */
export function lastDayIn(text: string): number {
  return Math.max(0, ...[...text.matchAll(ANY_TIME)].map(([time]) => daysOf(time)[1]));
}
