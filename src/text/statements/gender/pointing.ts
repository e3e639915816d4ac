/** What words such as "av dessa" and "bland deltagarna" point back to. */
import type { Figure } from "../../numbers";
import { genderOfWord } from "../../numbers/gender";
import { countsPeople } from "../../numbers/totals";
import { countedOf } from "../counted";

const POINTED = "(?:av|bland|för|hos)\\s(?:de\\s|alla\\s|samtliga\\s|årets\\s|våra\\s)?(?:[a-zà-öø-ɏ]{3,}[ae]\\s)?(dessa|dem|(?<=\\sde\\s)[a-zà-öø-ɏ]{4,}(?=\\ssom\\s)|de|vilka|(?!antalet)[a-zà-öø-ɏ]{2,}(?:na|en|et|ande)|anställda|sysselsatta|yrkesverksamma|[a-zà-öø-ɏ]{4,}ade(?=\\s(?:är|var|gick|fick|har|leds|ägs|drivs|kom|avsåg)\\s))(?![a-zà-öø-ɏ])";
const BACK = new RegExp(`(?:^|\\s)${POINTED}`);
/** "Bland talarna var könsfördelningen …": what the sentence begins with. */
const FIRST = new RegExp(`^${POINTED}`);
/** "23 % av representanterna": what follows the number itself. */
const AFTER = /^\s?(?:st\s|stycken\s)?av\s(?:de\s|alla\s|samtliga\s)?(?:[a-zà-öø-ɏ]{3,}[ae]\s)?(dessa|dem|(?!antalet)[a-zà-öø-ɏ]{3,}(?:na|en|et))(?![a-zà-öø-ɏ])/;
/** "Butikerna ägs …", "Andelen lån till …", "Andel kvinnor bland eleverna": what the sentence is about. */
const SUBJECT = /^(?:[*•–-]\s?)?(?:(?:andel(?:en)?|antal(?:et)?)\s(?:av\s)?([a-zà-öø-ɏ]{3,})\s(?:till|som|med|ledda|ägda)\s|(?:de\s(?:[a-zà-öø-ɏ]+\s)?)?([a-zà-öø-ɏ]{4,}(?:rna|nen|na|en))\s)/;
/** Characters between what points back and its number. */
const REACH = 30;

/** The word that points back, of the words from a place to the end of the first number with its gender, or right after. */
export function pointerOf(small: string, from: number, number: Figure, end: number): string | null {
  const found =
    AFTER.exec(small.slice(number.end, number.end + 2 * REACH)) ??
    BACK.exec(small.slice(Math.max(from, number.start - REACH), Math.max(end, number.end))) ??
    FIRST.exec(small.slice(from, number.start));
  return found?.[1] ?? null;
}

/** What a sentence is about, where it is something that may have been counted before. */
export function subjectOf(small: string, from: number, to: number): string | null {
  const found = SUBJECT.exec(small.slice(from, Math.min(to, from + 2 * REACH)));
  const subject = found?.[1] ?? found?.[2] ?? null;
  return subject !== null && isGender(subject) ? null : subject;
}

/** Whether a word points at whatever was counted last. */
export const isThese = (pointer: string) => /^(?:dessa|dem|de|vilka)$/.test(pointer);

/** Whether it points at a gender: "bland kvinnorna" are some of the women, and not of all. */
export const isGender = (pointer: string) => genderOfWord(pointer) !== null;

/** "Inkomna ansökningar: 162". */
const LABEL = /(?<![a-zà-öø-ɏ])([a-zà-öø-ɏ]{3,})\s?:\s?(?:ca\s|cirka\s)?$/;
/** People who are others than those who take part. */
const ROLES = /^(?:talar|mentor|ledar|lärar|handledar|coach|rådgivar|föreläsar|moderator|panel|styrelse|ledam[oö]t|projekt|ambassadör|ombud|volontär|arrangör|utbildar|utställar|[a-zà-öø-ɏ]*ägar|[a-zà-öø-ɏ]+ledar)/;
const MONEY = /^(?:medlen|beloppet|stödet|pengarna|anslaget|budgeten|utlåningen|ramen)$/;

/** Whether a figure may be what a word points at: "bolagen" are the 12 "bolag", "deltagarna" the 80 "personer". */
export function isMeant(small: string, figure: Figure, pointer: string): boolean {
  if (isThese(pointer)) return true;
  if (figure.kind === "money") return MONEY.test(pointer);
  const noun = figure.noun?.toLowerCase() ?? LABEL.exec(small.slice(Math.max(0, figure.start - 40), figure.start))?.[1] ?? "";
  if (ROLES.test(pointer)) return noun !== "" && pointer.startsWith(noun.slice(0, 5));
  if (wasDone(small, figure, pointer)) return true;
  const sort = countedOf(pointer, "count");
  if (noun !== "" && (isAlike(noun, pointer) || pointer.startsWith(noun))) return true;
  if (pointer === "svarande") return countsPersons(small, figure) && wereAsked(small, figure);
  if (sort === "persons") return countsPersons(small, figure) && (ANYBODY.test(pointer) || noun === "" || ANYBODY.test(noun) || areOneSort(pointer, noun));
  return noun !== "" && sort !== "other" && sort === countedOf(noun, "count");
}

/** "Enkäten besvarades av 140 anställda", "120 seglare svarade": in its own sentence. */
function wereAsked(small: string, { start, end }: Figure): boolean {
  const [before, after] = [small.slice(Math.max(0, start - ASKED), start).split(SENTENCES).at(-1)!, small.slice(end, end + ASKED).split(SENTENCES)[0]!];
  return /svar|enkät/.test(`${before} ${after}`);
}

const ASKED = 60;
const SENTENCES = /[.!?]\s/;

/** Words for people whoever they are; "de anställda" are not the "420 medlemmar" told before. */
const ANYBODY = /^(?:deltag|person|individ|människ|medverkand|elev|ungdom|barn|unga|student|studerande|kursdeltag|unika|st$)|deltagar/;
/** "Mötesdeltagare" and "deltagarna", "chefer" and "cheferna". */
const areOneSort = (pointer: string, noun: string) => pointer.startsWith(noun.slice(0, 4)) || noun.includes(pointer.slice(0, Math.max(4, pointer.length - 4)));

/** "30 beviljades", "antogs 30": those are "de beviljade" and "de antagna". */
function wasDone(small: string, { start, end }: Figure, pointer: string): boolean {
  if (!/(?:ade|agna|ivna|dda)$/.test(pointer)) return false;
  const beside = [/(?<![a-zà-öø-ɏ])([a-zà-öø-ɏ]{3,20})\s$/.exec(small.slice(Math.max(0, start - 25), start))?.[1], /^\s([a-zà-öø-ɏ]+)/.exec(small.slice(end, end + 25))?.[1]];
  return beside.some((word) => word !== undefined && (word === pointer || (/s$/.test(word) && word.startsWith(pointer.slice(0, 3)))));
}

/** What each is done for or given to one. */
const FOR_ONE = /(?:besök|rådgivning(?:ar)?|analys(?:er)?|lån|check(?:ar)?|stöd|bidrag)$/;

/** Whether each of them has one who gets it. */
export const isForOne = ({ noun }: Figure) => FOR_ONE.test(noun?.toLowerCase() ?? "");

/** "67 besök … 14 av företagen", "lån till 142 företag … 39 av lånen": each of the one goes with one of the other. */
export function goesWith({ noun }: Figure, pointer: string): boolean {
  const isCompany = pointer === "mottagarna" || countedOf(pointer, "count") === "companies";
  const own = noun?.toLowerCase() ?? "";
  return isCompany ? FOR_ONE.test(own) : FOR_ONE.test(pointer.replace(/(?:en|et)$/, "")) && countedOf(own, "count") === "companies";
}

/** As long a beginning in common makes two words one: "rådgivningar" and "de rådgivna", but not "deltagare" and "delegater". */
const ALIKE = 6;
const isAlike = (noun: string, pointer: string) => noun.length >= ALIKE && pointer.startsWith(noun.slice(0, ALIKE));

/** Whether a figure counts people, by its noun or, where that says nothing, by the word before it ("60 elever 12 företag"). */
export function countsPersons(text: string, figure: Figure): boolean {
  const sort = countedOf(figure.noun, "count");
  return sort === "persons" || (sort === "other" && countsPeople(text, figure));
}

/** Whether what is pointed at is money. */
export const isOfMoney = (pointer: string | null) => pointer !== null && MONEY.test(pointer);
