/** Years and dates that cannot be: "202–2024", "31 december 202", "2023-13-01", "31 juni 2023". */
import type { Span } from "../sentences";
import { type Sign, anyOf, holds } from "../signs";

/** "perhaps digits": it may also be a count whose noun is left out. */
export type DateFault = "digits" | "perhaps digits" | "far" | "backwards" | "no such day";

export interface FaultyDate extends Span {
  fault: DateFault;
}

const MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];
const MONTH = `(?:${MONTHS.join("|")})`;
const SEASONS = ["våren", "sommaren", "hösten", "vintern"];
const SEASON = `(?:${SEASONS.join("|")})`;
const YEAR = "(?:19[5-9]\\d|20[0-6]\\d)";
/** A digit too few or too many for the years that reports speak of. */
const NOT_A_YEAR = "(?:20[1-6]|20[0-4]\\d\\d)";
/** As ranges, since classes by property take long to compile. */
const LETTERS = "A-Za-zÀ-ÖØ-öø-ɏ";
const DIGITS = "\\d²³¹¼-¾";
/** What may stand before a number that is no year: the letters and signs of a case number. Digits are few: sought first. */
const FREE = `(?=\\d)(?<![${LETTERS}${DIGITS}.,:/-])`;

/** What goes on after a period; after numbers stands what is counted. */
const OF_PERIOD = "(?:för|som|och|samt|har|är|i|med|av|till|ska|antag[a-z]{2}|antogs|beslut[a-z]{0,5}|pågår|genomförs|finansier[a-z]{1,4})\\s";
/** "202–2024", "2021–20224". */
const PERIOD_DIGITS = new RegExp(`${FREE}(?:${NOT_A_YEAR}\\s?[-–]\\s?${YEAR}|${YEAR}\\s?[-–]\\s?${NOT_A_YEAR})(?![${LETTERS}${DIGITS}]|[-–]\\d|\\s(?!${OF_PERIOD})[a-zß-öø-ÿ])`, "g");
/**
 * "31 december 202", "i maj 202": no noun is counted after it. The words before the year are looked at backwards from it, since years
 * are quicker to find than words in either case.
 */
const MONTH_DIGITS = new RegExp(`(?<=(?<![${LETTERS}])(?<before>(?:\\d{1,2}\\s)?(?:${MONTH}|${SEASON})\\s))(?:${NOT_A_YEAR}|22[1-6])(?!\\d)(?=\\s*(?:[.,;:)–-](?!\\d)|$|\\n)|\\s(?:till|och|samt|på|i|har|hade|med|vid|för|genom|var|blev|hölls|fick|gick|[a-zà-öø-ɏ]{3,20}(?:ades|ade|des|tts))\\s)`, "gi");
/** "under 202 har", "202 års anslag": no noun is counted after it, and no age is told. */
const YEAR_SHORT = new RegExp(`(?<=(?<![${LETTERS}])(?<before>(?:år|under|sedan|till år|under\\shela|slutet\\sav|början\\sav|mitten\\sav)\\s))20[1-4](?!\\d)(?=\\s*(?:[.;:)]|,(?!\\d)|$)|\\s(?:och|samt|har|hade|i|på|för|genom|var|blev|med|vid|hölls|fick|gick)\\s)|(?<=(?<![${LETTERS}${DIGITS}.,:/-])(?<age>)(?<!(?<![${LETTERS}])(?:en|ett)\\s))20(?:[1-4]|[0-4]\\d\\d)(?=\\sårs\\s(?!gam|ålder|erfaren|histor|tradition))`, "gi");
/** "den 35 mars": no count of something. */
const THE_DAY = new RegExp(`(?<=(?<![${LETTERS}])den\\s)(?:3[2-9]|[4-9]\\d)\\s${MONTH}(?![${LETTERS}])`, "gi");
/** "under 20233 och": a digit too many. What is counted has its noun after the number. */
const YEAR_DIGITS = new RegExp(`(?<=(?<![${LETTERS}])(?<before>(?:år|under|hösten|våren|sommaren|vintern|sedan|sedan\\sstarten|sedan\\sstart|till\\soch\\smed|fram\\still)\\s))20[0-4]\\d\\d(?!\\d)(?=\\s*(?:[.;:)]|,(?!\\d)|$)|\\s(?:och|samt|har|hade|till|i|för|genom|var|blev|som|hölls|fick|gick|[a-zà-öø-ɏ]{3,20}(?:ades|ade|des|tts))\\s)`, "gi");
/** How far a clause is looked at. */
const CLAUSE = 80;
/** "Antalet besök i mars 201", "låg under 203", "strax under 203": a count, and what it is compared with. */
const COUNTS = /(?<![a-zà-öø-ɏ])antal[a-zà-öø-ɏ]{0,10}\s[^.!?:;\n]{0,80}$|(?<![a-zà-öø-ɏ])(?:är|var|vara|varit|ligger|låg|legat|blev|blir|blivit|stannade|hamnade|ner|ned|klart|långt|strax|knappt|precis)\s$/i;
/** "I juni 204 har anmält sig", "i mars 201 och i april 190": the number is who did it, or others are told beside it. */
const GOES_ON_COUNTING = new RegExp(`^\\s(?:har|hade)\\s[a-zà-öø-ɏ]{2,20}t(?![${LETTERS}])|^(?:,|\\soch|\\ssamt)\\s(?:i\\s)?(?:\\d|${MONTH}\\s\\d{1,3}(?!\\d))`, "i");
/** "I december 201 på plats": a sentence goes on with its verb after a year. */
const OPENS = /(?:^|[.!?:;\n]\s?)(?:(?:i|under)\s)?$/i;
const NO_VERB = /^\s(?:på|i|med|vid|för|genom)\s/;
/** Words that only a year follows. */
const SURE = /^(?:\d|(?:till )?år|under\shela|(?:slutet|början|mitten)\sav)/i;
const UNDER = /^under/i;
/** Of counts, so many digits are mostly parted by a space. */
const YEAR_LENGTH = 4;
const FAR_NUMBER = `2[1-9]\\d\\d(?![${LETTERS}${DIGITS}]|[.,]\\d|\\s?(?:kr|kronor|st|kvinnor|män|personer))`;
const FAR = new RegExp(`(?<=(?<![${LETTERS}])(?<before>(?:år|hösten|våren|sommaren|vintern|${MONTH})\\s))${FAR_NUMBER}`, "gi");
/** "Under 2203 hölls": a sentence that begins with the year; within one a number may follow that something is below. */
const FAR_YEAR = new RegExp(`(?<=(?:^|[.!?\\n]\\s?)(?<before>under\\s))2[1-9]\\d\\d(?=\\s(?:har|hölls|fick|gick|[a-zà-öø-ɏ]{3,20}(?:ades|ade|des|tts))\\s)`, "gi");
/** "Arbetet avslutas 2203.", "pågår till 2203": nothing is counted there. */
const FAR_END = new RegExp(`(?<=(?<![${LETTERS}])(?<before>(?:(?:på)?börja[drs][a-z]{0,3}|starta[drst][a-z]{0,2}|avsluta[dst][a-z]{0,2}|slutför[dst][a-z]{0,2}|inleddes|inleds|invig[dst][a-z]{0,2}|pågår\\still|löper\\still|är\\sklar[at]?)\\s))2[1-9]\\d\\d(?=\\s?(?:[.;)\\n]|$|,\\s))`, "gi");
/** "2202-05-01" */
const FAR_DATE = new RegExp(`${FREE}2[1-9]\\d\\d-(?:0\\d|1[0-2])-[0-3]\\d(?![${DIGITS}-])`, "g");
/** "den 31/11", "senast 30/2" */
const DAY_BY_STROKE = new RegExp(`(?<=(?<![${LETTERS}])(?:den|till|från|senast|före|innan)\\s)(?:31\\/(?:0?[2469]|11)|30\\/0?2)(?![${DIGITS}/])`, "gi");
const BACKWARDS = new RegExp(`${FREE}(${YEAR})\\s?[-–]\\s?(${YEAR})(?![${LETTERS}${DIGITS}]|[-–/:]\\d)`, "g");
/** "2022–2205", "2203–2025": years, and no case number, which has a hyphen. */
const DASH = "(?:\\s?–\\s?|(?<=(?:tid|period|perioden|åren|\\()[:\\s]{0,2}\\d{4})-)";
const FAR_SPAN = new RegExp(`${FREE}(?:${YEAR}${DASH}2[1-9]\\d\\d|2[1-9]\\d\\d${DASH}${YEAR})(?![${LETTERS}${DIGITS}]|[-–/:]\\d|\\s(?!${OF_PERIOD})[a-zß-öø-ÿ])`, "g");
/** What goes on from one year to another. */
const GOES_ON = "(?:pågick|pågår|pågått|drivs|drevs|drivits|löper|löpte|genomförs|genomfördes|åren|perioden)\\s(?:mellan\\s|från\\s)?";
/** "pågick mellan 2020 och 2002"; years are compared in any order, and moved: "skillnaden mellan 2023 och 2022", "tidigareläggs från 2026 till 2025". */
const TOLD_BACKWARDS = new RegExp(`(?<=(?<![${LETTERS}])(?<before>${GOES_ON}))(${YEAR})\\s(?:och|till)\\s(${YEAR})(?![${LETTERS}${DIGITS}]|[-–/:]\\d)`, "gi");
/** "löper mellan 2022 och 2205" */
const TOLD_FAR = new RegExp(`(?<=(?<![${LETTERS}])(?<before>${GOES_ON}${YEAR}\\s(?:och|till)\\s))${FAR_NUMBER}`, "gi");
/** "startade hösten 2023 och avslutas våren 2022": told of one thing, and no earlier stage of it. */
const ENDED_FIRST = new RegExp(
  `(?<![${LETTERS}])(?<before>)(?:startar|startade|startades|startat|inleds|inleddes|inletts|påbörjas|påbörjades|påbörjats|började|börjar)\\s(?:(?:[a-zà-öø-ɏ]{1,12}|\\d{1,2})\\s){0,4}(${YEAR})(?:(?!förra|tidigare|föregående|efter|sedan|etapp|andra|när|som)[^.!?;:\\d\\n]){1,60}?\\s(?:avslutas|avslutades|avslutats|avslutat|slutar|slutförs|slutfördes|upphör|upphörde|är\\sklart?|blir\\sklart?|pågår\\still)\\s(?:(?:[a-zà-öø-ɏ]{1,12}|\\d{1,2})\\s){0,4}(${YEAR})(?![${LETTERS}${DIGITS}]|[-–/:]\\d)`,
  "gi",
);
/** "perioden 2024 till 20266" */
const TOLD_DIGITS = new RegExp(`(?<=(?<![${LETTERS}])(?<before>(?:åren|perioden|mellan|från)\\s${YEAR}\\s(?:och|till)\\s))(?:${NOT_A_YEAR})(?!\\d)(?=\\s*(?:[.;:)]|,(?!\\d)|$))`, "gi");
/** "2022-09-01–2022-03-31" */
const ISO_BACKWARDS = new RegExp(`${FREE}(${YEAR}-\\d\\d-\\d\\d)\\s?(?:–|-|till|t\\.o\\.m\\.)\\s?(${YEAR}-\\d\\d-\\d\\d)(?![${DIGITS}-])`, "g");
/** "oktober 2023–mars 2022" */
const MONTHS_BACKWARDS = new RegExp(`(?<=(?<![${LETTERS}])(?<before>(?:\\d{1,2}\\s)?(?<from>${MONTH})\\s))(${YEAR})\\s?(?:–|-|till|t\\.o\\.m\\.)\\s?(?:\\d{1,2}\\s)?(?<to>${MONTH})\\s(${YEAR})(?![${LETTERS}${DIGITS}])`, "gi");
/** "RUN 2023-2019", "dnr 2023-2019": a case, no period. */
const CASE_NUMBER = /(?:[A-ZÀ-ÖØ-Þ]{2}|(?:nr|nummer|ärende|dnr):?)\s?$/;
const ISO = new RegExp(`${FREE}(${YEAR})-(\\d\\d)-(\\d\\d)(?![${DIGITS}-])`, "g");
const DAY_OF_MONTH = new RegExp(`(?=\\d)(?<![${DIGITS}.,:/–-])(\\d{1,2})\\s(${MONTH})(?:\\s(${YEAR}))?(?![${LETTERS}${DIGITS}])`, "gi");

/** A pattern is tried only on texts that hold its words. */
const WORDS = {
  span: ["000-", "000–", "000 -", "000 –"],
  monthThen: [...MONTHS, ...SEASONS].map((month) => `${month} 000`),
  thenLongYear: ["år", "under", ...SEASONS, "sedan", "sedan start", "sedan starten", "till och med", "fram till"].map((word) => `${word} 00000`),
  thenShortYear: [...["år", "under", "sedan", "hela", "slutet av", "början av", "mitten av"].map((word) => `${word} 000`), "000 års", "00000 års"],
  thenYear: ["år", "hösten", "våren", "sommaren", "vintern", ...MONTHS].map((word) => `${word} 0000`),
  twoYears: ["0000 och 0000", "0000 till 0000", "0000 till 000", "0000 och 000"],
  wholeDate: ["0000-00-00"],
  underYear: ["under 0000 "],
  endsYear: ["börjas", "börjar", "började", "börjades", "startar", "startas", "startade", "startades", "startat", "avslutas", "avslutades", "avslutats", "slutförs", "slutfördes", "slutförts", "inleddes", "inleds", "invigs", "invigdes", "invigts", "pågår till", "löper till", "klar", "klara", "klart"].map((word) => `${word} 0000`),
  ends: ["avsluta", "slutar", "slutför", "upphör", "är klar", "blir klar", "pågår till"],
  byStroke: ["30/", "31/"],
  thenMonth: MONTHS.map((month) => `0 ${month}`),
};
const SPAN = anyOf(...WORDS.span);
const MONTH_THEN = anyOf(...WORDS.monthThen);
const THEN_LONG_YEAR = anyOf(...WORDS.thenLongYear);
const THEN_SHORT_YEAR = anyOf(...WORDS.thenShortYear);
const THEN_YEAR = anyOf(...WORDS.thenYear);
const TWO_YEARS = anyOf(...WORDS.twoYears);
const WHOLE_DATE = anyOf(...WORDS.wholeDate);
const UNDER_YEAR = anyOf(...WORDS.underYear);
const ENDS_YEAR = anyOf(...WORDS.endsYear);
const ENDS = anyOf(...WORDS.ends);
const BY_STROKE = anyOf(...WORDS.byStroke);
const THEN_MONTH = anyOf(...WORDS.thenMonth);
/** Texts without it hold no faulty date. */
export const MAY_HAVE_DATES = anyOf(...Object.values(WORDS).flat());

/** Whether a month has a day; without a year February may have 29. */
function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const longest = month === 2 ? ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= longest;
}

const LEAP_YEAR = 2024;

/** Months since the year 0, to compare by. */
const monthsOf = (year: string, month: string) => 12 * Number(year) + MONTHS.indexOf(month.toLowerCase());

/** How sure it is that a number with a digit too few or too many is a year; `null`: it counts something. */
function yearOrCount(text: string, { 0: number, index, groups }: RegExpExecArray): "digits" | "perhaps digits" | null {
  const words = groups?.before ?? "";
  if (words === "" || SURE.test(words)) return "digits";
  const start = index - words.length;
  const before = text.slice(Math.max(0, start - CLAUSE), start);
  const after = text.slice(index + number.length, index + number.length + CLAUSE);
  const opens = OPENS.test(before);
  if (COUNTS.test(before) || GOES_ON_COUNTING.test(after) || (opens && NO_VERB.test(after))) return null;
  return number.length > YEAR_LENGTH || (opens && UNDER.test(words)) ? "digits" : "perhaps digits";
}

function digits(text: string, sign: Sign, pattern: RegExp): FaultyDate[] {
  if (!holds(text, sign)) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const fault = yearOrCount(text, match);
    return fault ? [placed(match, fault)] : [];
  });
}

const placed = ({ 0: words, index, groups }: RegExpExecArray, fault: DateFault): FaultyDate => ({ start: index - (groups?.before?.length ?? 0), end: index + words.trimEnd().length, fault });

function found(text: string, sign: Sign, pattern: RegExp, fault: DateFault, isFaulty: (match: RegExpExecArray) => boolean = () => true): FaultyDate[] {
  if (!holds(text, sign)) return [];
  return [...text.matchAll(pattern)].filter(isFaulty).map((match) => placed(match, fault));
}

/** Every year and date of a text that cannot be, in order. */
export function faultyDates(text: string): FaultyDate[] {
  const faults = [
    ...found(text, SPAN, PERIOD_DIGITS, "digits"),
    ...digits(text, MONTH_THEN, MONTH_DIGITS),
    ...digits(text, THEN_LONG_YEAR, YEAR_DIGITS),
    ...digits(text, THEN_SHORT_YEAR, YEAR_SHORT),
    ...found(text, THEN_YEAR, FAR, "far"),
    ...found(text, UNDER_YEAR, FAR_YEAR, "far"),
    ...found(text, ENDS_YEAR, FAR_END, "far"),
    ...found(text, TWO_YEARS, TOLD_FAR, "far"),
    ...found(text, SPAN, FAR_SPAN, "far", ({ index }) => !CASE_NUMBER.test(text.slice(Math.max(0, index - 20), index))),
    ...found(text, WHOLE_DATE, FAR_DATE, "far"),
    ...found(text, BY_STROKE, DAY_BY_STROKE, "no such day"),
    ...found(text, SPAN, BACKWARDS, "backwards", ({ 1: first, 2: last, index }) => Number(first) > Number(last) && !CASE_NUMBER.test(text.slice(Math.max(0, index - 20), index))),
    ...found(text, TWO_YEARS, TOLD_BACKWARDS, "backwards", ([, , first, last]) => Number(first) > Number(last)),
    ...found(text, TWO_YEARS, TOLD_DIGITS, "digits"),
    ...found(text, ENDS, ENDED_FIRST, "backwards", ([, , first, last]) => Number(first) > Number(last)),
    ...found(text, WHOLE_DATE, ISO_BACKWARDS, "backwards", ([, first, last]) => first! > last!),
    ...found(text, THEN_YEAR, MONTHS_BACKWARDS, "backwards", ({ groups, 3: first, 5: last }) => monthsOf(first!, groups!.from!) > monthsOf(last!, groups!.to!)),
    ...found(text, WHOLE_DATE, ISO, "no such day", ([, year, month, day]) => !isDay(Number(year), Number(month), Number(day))),
    ...found(text, THEN_MONTH, THE_DAY, "no such day"),
    // "40 mars" may be forty of something.
    ...found(text, THEN_MONTH, DAY_OF_MONTH, "no such day", ([, day, month, year]) => Number(day) <= 31 && !isDay(Number(year ?? LEAP_YEAR), MONTHS.indexOf(month!.toLowerCase()) + 1, Number(day))),
  ];
  return faults.sort((a, b) => a.start - b.start);
}
