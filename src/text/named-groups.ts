/** How many took part, told once ("12 företag deltog") and spoken of again as known ("de 14 deltagande företagen"). */
import { type Figure, isExact, readFigures } from "./numbers";
import { type Span, sentencesOf } from "./sentences";
import { anyOf, holds } from "./signs";

export interface GroupSize extends Span {
  /** What took part, by the beginning of its noun. */
  of: string;
  size: number;
  /** Things that do not take part: when fewer are spoken of, it may be some of them. */
  areThings: boolean;
}

export interface GroupSizes {
  /** Told for the first time. */
  told: readonly GroupSize[];
  /** Spoken of as known, the group as a whole. */
  known: readonly GroupSize[];
  /** All that is counted in the text. */
  counts: readonly number[];
}

const LETTER = "a-zà-öø-ɏ";
const TOOK_PART = "(?:deltog|deltagit|medverkade|medverkat)";
/** The project as a whole: of a single course another number may hold. */
const IN_ALL = "(?:\\si\\s(?:projektet|insatsen|satsningen))?(?=\\s?(?:[.,;:!?)]|$|\\n|\\soch\\s|\\sunder\\såret))";
const TOLD_BEFORE = new RegExp(`^\\s([${LETTER}]{4,30})\\s(?:har\\s)?${TOOK_PART}${IN_ALL}`, "i");
/** "Totalt deltog 12 företag i projektet" */
const TOOK_PART_BEFORE = new RegExp(`(?:^|[.!?•\\n]\\s?)(?:(?:totalt|sammanlagt)\\s)?(?:i\\s(?:projektet|insatsen|satsningen)\\s)?${TOOK_PART}\\s(?:totalt\\s|sammanlagt\\s)?$`, "i");
const NOUN_IN_ALL = new RegExp(`^\\s([${LETTER}]{4,30})${IN_ALL}`, "i");
/** "Antal deltagande företag: 12", "Antal deltagare: 12" */
const LABELLED = new RegExp(`(?:^|[.;•\\n(]\\s?)antal(?:et)?\\s(?:(?:deltagande|medverkande)\\s([${LETTER}]{4,30})|(deltagare))\\s?(?::|är|var)?\\s?$`, "i");
const ALL_OF = /(?<![a-zà-öø-ɏ])(?:de|samtliga|alla)\s$/i;
/** "de 14 deltagande företagen har", but not "de 14 deltagande företagen i kursen". */
const NOT_SOME = "(?!\\s(?:i|på|från|inom|vid|av|med|till|under|hos|som|där|utanför|utan|och|samt)(?![a-zà-öø-ɏ]))";
const PARTICIPANTS = new RegExp(`^\\s(deltagarna|deltagare)(?![${LETTER}])${NOT_SOME}`, "i");
const KNOWN = new RegExp(`^\\s(?:deltagande|medverkande)\\s([${LETTER}]{4,30})(?![${LETTER}])${NOT_SOME}`, "i");
const KNOWN_TOO = new RegExp(`^\\s([${LETTER}]{4,30})\\ssom\\s(?:har\\s)?${TOOK_PART}(?:\\si\\s(?:projektet|insatsen|satsningen))?(?![${LETTER}])${NOT_SOME}`, "i");

/** Of one time or one round another number holds. */
const OF_A_TIME = /(?<!\d)(?:19|20)\d\d(?!\d)|våren|hösten|sommaren|termin|första|inled|ytterligare|hittills|omgång|etapp|uppstart|vid\sstart|från\sbörjan|mål(?:et|sättning)|skulle|planera/i;

const MAY_TELL = anyOf("antal deltagande", "antalet deltagande", "antal medverkande", "antal deltagare", "antalet deltagare", "deltog", "deltagit", "medverkade", "medverkat");
const NUMBERS = "0 två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo".split(" ");
/** What a number looks like after one of some words. */
export const beforeNumbers = (words: readonly string[]): string[] => words.flatMap((word) => NUMBERS.map((number) => `${word} ${number}`));
/** A cheap test: without one of these a text speaks of no group as known. */
export const MAY_KNOW = anyOf(...beforeNumbers([" de", "samtliga", "alla"]));
const TAKING_PART = anyOf("deltagande ", "medverkande ", "deltagare", "deltagarna", "som deltog", "som deltagit", "som har deltagit", "som medverka", "som har medverkat");

/** The beginning by which "företag" and "företagen", "skolor" and "skolorna" are the same. */
function stemOf(noun: string): string {
  const word = noun.toLowerCase();
  // Persons who took part are the participants.
  return /^(?:personer|individer|deltagare)(?:na)?$|^deltagarna$/.test(word) ? "deltagar" : word.replace(/(?:arna|erna|orna|ar|er|or|en|na|n)$/, "");
}

/** "Sju servicepunkter har fått stöd … De åtta servicepunkterna har öppet": things told once and then spoken of as known, each first in its sentence. */
const THINGS = new RegExp(`^\\s([${LETTER}]{5,30})\\s(?:har|hade|fick|deltar|ingår)(?![${LETTER}])`, "i");
const THE_THINGS = new RegExp(`^\\s([${LETTER}]{6,34}(?:arna|erna|orna|na))\\s(?:har|hade|fick|är|var|blev|deltar)(?![${LETTER}])`, "i");
/** Of these all may be meant that there are. */
const NO_THINGS = /^(?:kommun|region|län|stad|städ|mål|område|år|månad|dag|plats|deltag|person|individ)/i;
const OPENS = /(?:^|[.!?•\n]\s{0,3})(?:de\s)?$/i;
const NUMBER = "(?:\\d{1,4}|[A-Za-zåäö]{2,7})";
/** Cheaper than reading all numbers of a text. */
const MAY_TELL_THINGS = new RegExp(`(?:^|[.!?•\\n]\\s{0,3})${NUMBER}${THINGS.source.slice(1)}`, "i");
const MAY_KNOW_THINGS = new RegExp(`(?:^|[.!?•\\n]\\s{0,3})de\\s${NUMBER}${THE_THINGS.source.slice(1)}`, "i");

function namedBy(pattern: RegExp, after: string): string | undefined {
  const noun = pattern.exec(after)?.[1];
  return noun === undefined || NO_THINGS.test(noun) ? undefined : noun;
}

/** Whether a text may speak of a group as known: cheaper than to read its groups. */
export const speaksOfKnown = (text: string): boolean => holds(text, MAY_KNOW) && (holds(text, TAKING_PART) || MAY_KNOW_THINGS.test(text));

/** The groups that a text tells of, and those that it speaks of as known. */
export function groupSizes(text: string): GroupSizes {
  const counts = readFigures(text).filter(({ kind }) => kind === "count");
  const sizes = counts.flatMap(({ low, high }) => (low === high ? [low] : [low, high]));
  if (!holds(text, MAY_TELL) && !speaksOfKnown(text) && !MAY_TELL_THINGS.test(text)) return { told: [], known: [], counts: sizes };
  const sized = (figure: Figure, noun: string, areThings: boolean): GroupSize => ({ of: stemOf(noun), size: figure.low, areThings, start: figure.start, end: figure.end });
  const ofATime = sentencesOf(text).filter(({ start, end }) => OF_A_TIME.test(text.slice(start, end)));
  const known: GroupSize[] = [];
  const told: GroupSize[] = [];
  for (const figure of counts.filter(isExact)) {
    if (ofATime.some(({ start, end }) => start <= figure.start && figure.start < end)) continue;
    const before = text.slice(Math.max(0, figure.start - 60), figure.start);
    const after = text.slice(figure.end, figure.end + 120);
    const opens = OPENS.test(before);
    if (ALL_OF.test(before)) {
      const noun = (KNOWN.exec(after) ?? KNOWN_TOO.exec(after) ?? PARTICIPANTS.exec(after))?.[1];
      const things = noun === undefined && opens ? namedBy(THE_THINGS, after) : undefined;
      if (noun !== undefined || things !== undefined) known.push(sized(figure, (noun ?? things)!, noun === undefined));
      continue;
    }
    const label = LABELLED.exec(before);
    const noun = label?.[1] ?? label?.[2] ?? TOLD_BEFORE.exec(after)?.[1] ?? (TOOK_PART_BEFORE.test(before) ? NOUN_IN_ALL.exec(after)?.[1] : undefined);
    const things = noun === undefined && opens ? namedBy(THINGS, after) : undefined;
    if (noun !== undefined || things !== undefined) told.push(sized(figure, (noun ?? things)!, noun === undefined));
  }
  return { told, known, counts: sizes };
}
