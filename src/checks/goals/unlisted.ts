/** Names given under a heading for the region's own goals that are none of its goals, nor any other framework's. */
import { fromGoals } from "../../catalogue/goals";
import { overlaps } from "../../text/overlaps";
import type { Span } from "../../text/sentences";
import { anyOf, holds } from "../../text/signs";
import { type GoalText, isOwn } from "./goal-text";
import { likeSeveral, nearlyNamed } from "./nearly-named";

const LEVELS = "(?:[Mm]ål(?:\\s\\d{1,2})?|[Dd]elmål|[Ee]ffektmål|[Öö]vergripande\\smål|[Mm]ålområde|[Mm]ålbild|[Pp]rioriterat\\sområde|[Pp]rioritering|[Ss]trategiskt\\sområde)";
/** "RUS: Levande bygder", "Effektmål: Levande bygder": one name, to the end of its sentence or line. */
const UNDER_HEADING = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:(?:(?:RUS|RUFS)(?:[\\s-]?mål(?:en)?)?|${LEVELS}(?:\\si\\s(?:RU[SP]|RUFS|strategin|den\\sregionala\\sutvecklingsstrategin))?)\\s?:\\s{0,3}(?:[•–-]\\s?)?[”“"]?|(?:[Ee]ffektmål|[Mm]ålområde|[Pp]rioriterat\\sområde|Mål\\si\\sRUS|[Dd]elmål|[Pp]rioritering|[Ss]trategiskt\\sområde|Mål(?:\\s\\d{1,2}\\.?)?(?=\\sEtt?\\s|\\sEn\\s))\\s[”“"]?(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]))(?=([A-ZÀ-ÖØ-Þ][^.;:\\n•”“"]{8,110}))`,
  "g",
);
/** Where the next heading begins, the line before it lost. */
const NEXT_HEADING = /\s(?:Mål\si\s|Mål\s\d|Agenda\s|ERUF|ESF|Interreg|RUS|Delmål|Effektmål|Prioritering).*$/s;
/** "Ett öppet Mellansjö": a cell that is a name alone, as goals are named, with the region in it. */
const ALONE = /^[”“"]?(Ett?\s[a-zß-öø-ÿ, -]{4,70}\s[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3,20})[”“".]?\s*$/;
const HAS_LABEL = anyOf(..."rus rufs rup strategin utvecklingsstrategin mål delmål effektmål målområde målen området område målbild prioritering".split(" ").flatMap((word) => [`${word}:`, `${word} :`]), "effektmål ", "målområde ", "prioriterat område ", "mål i rus ", "delmål ", "prioritering ", "strategiskt område ", "mål 0:", "mål 00:", "mål ett ", "mål en ", "mål 0 e", "mål 00 e", "mål 0. e");
/** Strategies and plans have goals and are none; a lone word says too little. */
const NO_NAME = /strategi|program|(?<![a-zà-öø-ɏ])plan(?:en)?(?![a-zà-öø-ɏ])|\d|^\S+$|^(?:Se|Samtliga|Alla|Flera|Bidrar|Insats[a-z]*|Projekt[a-z]*|Arbetet|Detta|Det|Den|Målet|Kopplar)\s|\s(?:bidrar|kopplar)\s/u;

const LONGEST_NAME = 110;
/** With fewer known, the list says little of what is missing from it. */
const ENOUGH = 4;
/** Whether enough of a region's goals are known. */
export const isListed = fromGoals((goals) => goals.filter(({ status }) => status === "goal").length >= ENOUGH);

/** What stands as the name of a goal: the whole cell, or what headings announce. */
function namesIn(text: string): Span[] {
  const alone = text.length < LONGEST_NAME ? ALONE.exec(text)?.[1] : undefined;
  if (alone !== undefined) {
    const start = text.indexOf(alone);
    return [{ start, end: start + alone.length }];
  }
  if (!holds(text, HAS_LABEL)) return [];
  return [...text.matchAll(UNDER_HEADING)].map(({ 0: label, 1: name, index }) => ({ start: index + label.length, end: index + label.length + name!.replace(NEXT_HEADING, "").trimEnd().length }));
}

/** The names under headings that are not in the list of the region's goals. */
export function unlistedNames(cell: GoalText): Span[] {
  if (cell.region === null) return [];
  const names = [...namesIn(cell.text), ...likeSeveral(cell)];
  if (names.length === 0 || !isListed(cell.region, cell.year)) return [];
  const open = names.filter((name) => !NO_NAME.test(cell.text.slice(name.start, name.end)) && isOwn(cell, name));
  if (open.length === 0) return [];
  // What is nearly a goal of the list is told as another way of writing it.
  return open.filter((name) => ![cell.named, cell.numbers, cell.others, nearlyNamed(cell)].some((known) => known.some((other) => overlaps(other, name))));
}
