/** How a number hangs together with a word for a gender, and the words that both ways of reading it know. */
import type { Counted } from "../counted";

/**
 * of: people, or what went to them. led: what women or men lead or own, so that the rest need not be the other gender's.
 * within: a part of the gender ("4 % av kvinnorna").
 */
export type Tie = "of" | "led" | "within";

/** What stands around: small letters throughout. */
export interface Between {
  /** A share or a count. */
  isShare: boolean;
  isMoney?: boolean;
  /** That the text says of how many: "15 av 33". */
  isOfSome?: boolean;
  /** The words between number and gender. */
  words: string;
  /** Those before both, and those after both. */
  before: string;
  after: string;
}

/** No more characters lie between a number and the gender that it is told of. */
export const LONGEST = 110;
export const LETTERS = "[a-zà-öø-ɏ][a-zà-öø-ɏ-]*";
export const ABOUT = "(?:(?:ca\\.?|cirka|c:a|runt|omkring|ungefär|drygt|knappt|nästan|totalt|sammanlagt|hela|endast|bara|minst|över|i snitt|i genomsnitt|nu|numera|nationellt|fortfarande|därmed|idag|i dag|redan|också|dock|däremot|alltså|låga|höga)\\s){0,2}";
/** How exact a number is, and how much that is held to be: "i dag närmare", "lite mer än", "så låg som". */
const ROUGH = "ca\\.?|cirka|c:a|runt|omkring|kring|ungefär|uppskattningsvis|drygt|dryga|knappt|knappa|nästan|närmare|nära|nästintill|uppemot|upp\\s(?:till|mot|emot)|totalt|sammanlagt|hela|endast|bara|blott|ynka|minst|åtminstone|högst|över|exakt|precis|i\\sdag|idag|nu|numera|för\\snärvarande|fortfarande|alltjämt|därmed|redan|också|även|dock|däremot|alltså|(?:(?:lite|något|betydligt|strax)\\s)?(?:mer|mindre|fler|färre)\\sän|strax\\s(?:över|under)|så\\s(?:låg|hög|lite|mycket|få|många)t?\\ssom";
const THEN_ROUGH = new RegExp(`(?<=\\s)(?:(?:${ROUGH})\\s){1,4}$`);
/** Words before a number without those that only say how exact it is. */
export const withoutRough = (words: string) => words.replace(THEN_ROUGH, "");
/** "De 18–24-åringar som …", "deltagarna i Agenda 2030-kursen": a number within a word. */
export const IN_WORD = /(?:\d\d[–-])?\d{1,4}-(?=[a-zà-öø-ɏ]{3})/;
/** "har ökat till", "sjönk från": before the number that something has changed to or from. */
export const HAS_CHANGED = "(?:(?:har|hade)\\s)?(?:ökade?|ökat|steg|stigit|minskade?|minskat|sjönk|sjunkit)\\s(?:till|från)";
/** What opens a bracket with what was aimed at: "(mål: ", "(budget ", before its number. */
export const AIMED_AT = "\\((?:mål|målet|plan|budget)(?:\\svar)?:?\\s";

export const LED_BY = /(?:^|\s)(?:ledda|leds|leddes|ledas|leda|drivs|drevs|drivna|drivas|ägs|ägdes|ägda|majoritetsägs|majoritetsägda|innehas|innehades|besätts|startas|grundas|startade|startades|startats|grundade|grundades|grundats)\s(?:(?:helt|delvis|främst|i\sdag|idag|nu|numera|fortfarande|alltså|därmed|eller\s[a-z]+|och\s[a-z]+)\s){0,2}av(?:\sen)?$/;
/** "… motsvarande siffra för män": what was told of the one is told of the other. */
export const CORRESPONDING = /motsvarande\s(?:siffr|andel|antal|tal|nivå|belopp)[a-zà-öø-ɏ]*\s(?:för|bland|hos|av)\s(?:de\s)?$/;
/** "För män var motsvarande siffra …": the same, between the gender and its number. */
export const CORRESPONDING_THEN = /^\s(?:är|var|blev|låg)\s(?:motsvarande\s)?(?:siffr|andel|antal)[a-zà-öø-ɏ]*\s(?:på\s)?$/;
/** What women and men are counted by: themselves, and what is theirs. */
export const COUNTS_GENDERS: ReadonlySet<Counted> = new Set<Counted>(["persons", "companies", "applications", "grants", "other"]);
