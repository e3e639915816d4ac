/** How many took part, told once ("12 företag deltog") and spoken of again as known ("de 14 deltagande företagen"). */
import { type Figure, isExact, readFigures } from "./numbers";
import { type Span, sentencesOf } from "./sentences";
import { anyOf, holds } from "./signs";

export interface GroupSize extends Span {
  /** What took part, by the beginning of its noun. */
  of: string;
  size: number;
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
/** A cheap test: without one of these a text speaks of no group as known. */
export const MAY_KNOW = anyOf(...[" de", "samtliga", "alla"].flatMap((word) => NUMBERS.map((number) => `${word} ${number}`)));
const TAKING_PART = anyOf("deltagande ", "medverkande ", "deltagare", "deltagarna", "som deltog", "som deltagit", "som har deltagit", "som medverka", "som har medverkat");

/** The beginning by which "företag" and "företagen", "skolor" and "skolorna" are the same. */
function stemOf(noun: string): string {
  const word = noun.toLowerCase();
  // Persons who took part are the participants.
  return /^(?:personer|individer|deltagare)(?:na)?$|^deltagarna$/.test(word) ? "deltagar" : word.replace(/(?:arna|erna|orna|ar|er|or|en|na|n)$/, "");
}

const NONE: GroupSizes = { told: [], known: [], counts: [] };

/** The groups that a text tells of, and those that it speaks of as known. */
export function groupSizes(text: string): GroupSizes {
  if (!holds(text, MAY_TELL) && !(holds(text, MAY_KNOW) && holds(text, TAKING_PART))) return NONE;
  const counts = readFigures(text).filter(({ kind }) => kind === "count");
  const sized = (figure: Figure, noun: string): GroupSize => ({ of: stemOf(noun), size: figure.low, start: figure.start, end: figure.end });
  const ofATime = sentencesOf(text).filter(({ start, end }) => OF_A_TIME.test(text.slice(start, end)));
  const known: GroupSize[] = [];
  const told: GroupSize[] = [];
  for (const figure of counts.filter(isExact)) {
    if (ofATime.some(({ start, end }) => start <= figure.start && figure.start < end)) continue;
    const before = text.slice(Math.max(0, figure.start - 60), figure.start);
    const after = text.slice(figure.end, figure.end + 120);
    if (ALL_OF.test(before)) {
      const noun = (KNOWN.exec(after) ?? KNOWN_TOO.exec(after) ?? PARTICIPANTS.exec(after))?.[1];
      if (noun !== undefined) known.push(sized(figure, noun));
      continue;
    }
    const label = LABELLED.exec(before);
    const noun = label?.[1] ?? label?.[2] ?? TOLD_BEFORE.exec(after)?.[1] ?? (TOOK_PART_BEFORE.test(before) ? NOUN_IN_ALL.exec(after)?.[1] : undefined);
    if (noun !== undefined) told.push(sized(figure, noun));
  }
  return { told, known, counts: counts.flatMap(({ low, high }) => (low === high ? [low] : [low, high])) };
}
