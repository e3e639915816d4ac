/** Something given as a goal of the region that is none of its goals. */
import { findJoinedGoals, frameworks, fromGoals } from "../../catalogue/goals";
import type { Goal } from "../../catalogue/goal";
import { HAS_NUMBER } from "../../text/goal-references";
import { overlaps } from "../../text/overlaps";
import type { WorkbookReading } from "../../table/reading";
import { defineCheck, type PAUSE } from "../check";
import type { Hit } from "../check";
import { at, shortly, throughGoalCells } from "./cells";
import { goalSheet } from "./examples";
import { frameworkOf, type GoalText, isOwn } from "./goal-text";
import { unlistedNames } from "./unlisted";

/** `last`: the last number there is, "" where it is the name that is unknown; `is`: known to be none, not in the list, or several made one. */
type Values = { name: string; last: string; is: "none" | "unlisted" | "joined" };

const nationalNames = new Set(frameworks().areas.flatMap(({ name, priorities }) => [name, ...priorities]));

/** How many goals a level has, where every number from 1 up is known to be used; 0: not known. */
function lastNumber(level: string, goals: readonly Goal[]): number {
  const numbers = new Set(goals.filter((goal) => goal.status === "goal" && goal.level === level).map(({ number }) => Number(number)));
  numbers.delete(0);
  const last = Math.max(0, ...numbers);
  return last >= 3 && numbers.size === last ? last : 0;
}

/** By level, the last number. */
const lastNumbers = fromGoals((goals) => new Map(goals.flatMap(({ level }) => (level === null ? [] : [[level, lastNumber(level, goals)] as const]))));

function* beyondTheLast(cell: GoalText): Iterable<Hit<Values>> {
  for (const { level, number, start, end, groupEnd } of cell.numbers) {
    const framework = frameworkOf(cell, { start, end: groupEnd });
    // Without a heading "mål 8" may be any framework's; "delmål 21" is the region's own.
    const isOurs = framework === "rus" || (framework === null && level !== "mål");
    const last = framework === "agenda2030" && level === "mål" ? frameworks().agenda2030.length : isOurs && cell.region !== null ? (lastNumbers(cell.region, cell.year).get(level) ?? 0) : 0;
    if (last > 0 && /^\d+$/u.test(number) && (Number(number) > last || Number(number) === 0)) yield { ...at(cell, { start, end }), values: { name: shortly(cell.text.slice(start, end)), last: String(last), is: "none" } };
  }
}

function* knownDeviations(cell: GoalText): Iterable<Hit<Values>> {
  for (const { value, start, end, differences } of cell.named) {
    if (value.goal.status !== "deviation" || nationalNames.has(value.goal.name!) || differences.length > 0) continue;
    yield { ...at(cell, { start, end }), values: { name: shortly(cell.text.slice(start, end)), last: "", is: "none" } };
  }
}

/** "Ett öppet och rikt Mellansjö": two goals that have become one name, which is none. */
function* joined(cell: GoalText): Iterable<Hit<Values>> {
  if (cell.region === null) return;
  for (const match of findJoinedGoals(cell.text, cell.region, cell.year)) {
    // "Ett öppet och ett rikt Mellansjö" tells of two.
    if (/\soch\sett?\s/i.test(cell.text.slice(match.start, match.end))) continue;
    // Of two goals the name of three may be read, with one word less.
    if (!match.differences.every(({ kind }) => kind === "less") || !isOwn(cell, match) || cell.named.some((named) => named.value.goal.status === "deviation" && named.differences.length === 0 && overlaps(named, match))) continue;
    yield { ...at(cell, match), severity: "note", values: { name: shortly(cell.text.slice(match.start, match.end)), last: "", is: "joined" } };
  }
}

/** Names missing from the list, where it fits the workbook: where it does not, most names are missing. */
function* unlisted(workbook: WorkbookReading): Iterable<Hit<Values> | typeof PAUSE> {
  const hits: Hit<Values>[] = [];
  let known = 0;
  yield* throughGoalCells<Values>(workbook, function* (cell) {
    if (cell.named.length > 0 || cell.numbered.length > 0) known += 1;
    for (const name of unlistedNames(cell)) hits.push({ ...at(cell, name), severity: "note", values: { name: shortly(cell.text.slice(name.start, name.end)), last: "", is: "unlisted" } });
  });
  if (hits.length <= Math.max(1, known)) yield* hits;
}

export default defineCheck<Values>({
  id: "goal-unknown",
  severity: "warning",
  rule: "goals-to-state",
  texts: {
    sv: {
      title: "Målet finns inte",
      message: ({ name, last, is }) => (is === "joined" ? `”${name}” är flera av regionens mål i ett namn. Skriv dem var för sig.` : is === "unlisted" ? `”${name}” finns inte bland regionens mål i vår förteckning. Kontrollera namnet.` : last === "" ? `”${name}” är inget av regionens mål.` : `”${name}” finns inte: det sista numret är ${last}.`),
      why: "Ett mål som inte finns i strategin kan inte räknas. Kontrollen säger till om benämningar som är kända för att inte vara mål, och om nummer efter det sista. Ett namn under en rubrik som ”RUS:” som inte finns i vår förteckning är en not: förteckningen är inte fullständig. Är det många sådana i filen säger kontrollen ingenting om dem.",
    },
    en: {
      title: "There is no such goal",
      message: ({ name, last, is }) => (is === "joined" ? `“${name}” is several of the region's goals in one name. Write each by itself.` : is === "unlisted" ? `“${name}” is not among the region's goals in our list. Check the name.` : last === "" ? `“${name}” is none of the region's goals.` : `“${name}” does not exist: the last number is ${last}.`),
      why: "A goal that is not in the strategy cannot be counted. The check tells of names known to be no goals, and of numbers after the last. A name under a heading such as “RUS:” that is missing from our list is a note: the list is not complete. Where a file has many of them the check says nothing of them.",
    },
  },
  examples: {
    passing: [
      { shows: "Två mål som räknas upp.", sheets: { "3.4": goalSheet("Dalarna", ["Mål i RUS: ett klimatsmart och ett konkurrenskraftigt Dalarna"]) } },
      { shows: "Mål som finns, och namn som inte sägs vara regionens mål.", sheets: { "3.4": goalSheet("Västmanland", ["RUS: delmål 20. Agenda 2030: mål 17", "Levande bygder vid vattnet", "RUS: Byastrategin för Mellansjö"]) } },
      { shows: "Fler okända namn än kända: förteckningen passar inte filen.", sheets: { "3.4": goalSheet("Västmanland", ["RUS: Levande bygder vid vattnet", "RUS: Byar som växer"]) } },
    ],
    failing: [
      {
        shows: "Nummer efter det sista.",
        sheets: { "3.4": goalSheet("Västmanland", ["RUS: delmål 21", "Agenda 2030: mål 18"]) },
        finds: [
          { at: "3.4!D3", text: "delmål 21" },
          { at: "3.4!D4", text: "mål 18" },
        ],
      },
      {
        shows: "Ett namn som inte finns i förteckningen.",
        sheets: { "3.4": goalSheet("Västmanland", ["RUS: delmål 20. RUS: Levande bygder vid vattnet"]) },
        finds: [{ at: "3.4!D3", text: "Levande bygder vid vattnet" }],
      },
      {
        shows: "Utan kolon, och med nästa rubrik på samma rad.",
        sheets: { "3.4": goalSheet("Östergötland", ["Prioriterat område Skapa attraktiva livsmiljöer", "Mål i RUS Levande bygder vid vattnet Mål i Agenda 2030: mål 5", "Prioriterat område Skapa ett grönare Östergötland", "Mål Ett levande landskap vid vattnet", "Prioriterat område Knyt samman Östergötland och ta tillvara det goda läget", "Ett öppet och rörligt Östergötland"]) },
        finds: [{ at: "3.4!D4", text: "Levande bygder vid vattnet" }, { at: "3.4!D6", text: "Ett levande landskap vid vattnet" }, { at: "3.4!D8", text: "Ett öppet och rörligt Östergötland" }],
      },
      {
        shows: "Under andra rubriker, och med ett nummer.",
        sheets: { "3.4": goalSheet("Halland", ["Strategiskt område: Ett levande landskap vid havet", "Delmål: Hållbart resursutnyttjande", "Mål 5: Halland växer vid vattnet", "Delmål: Förbättrad matchning i regionen"]) },
        finds: [{ at: "3.4!D3", text: "Ett levande landskap vid havet" }, { at: "3.4!D5", text: "Halland växer vid vattnet" }],
      },
      {
        shows: "Två målområden som har blivit ett.",
        sheets: { "3.4": goalSheet("Dalarna", ["Mål i RUS: Ett sammanhållet och konkurrenskraftigt Dalarna", "Mål i RUS: Ett klimatsmart och sammanhållet Dalarna"]) },
        finds: [{ at: "3.4!D3", text: "Ett sammanhållet och konkurrenskraftigt Dalarna" }, { at: "3.4!D4", text: "Ett klimatsmart och sammanhållet Dalarna" }],
      },
      {
        shows: "Ett mål som liknar flera av regionens men inte är något av dem.",
        sheets: { "3.4": goalSheet("Östergötland", ["Goda livsvillkor. Skapa ett jämställt Östergötland", "Skapa ett grönare Östergötland"]) },
        finds: [{ at: "3.4!D3", text: "Skapa ett jämställt Östergötland" }],
      },
      {
        shows: "Ett namn i en punkt under rubriken.",
        sheets: { "3.4": goalSheet("Kronoberg", ["Mål i RUS:\n• Starkare byar – fler bryggor i sjöarna", "Mål i RUS:\n• Ökad attraktivitet – fler ska välja att bo i länet"]) },
        finds: [{ at: "3.4!D3", text: "Starkare byar – fler bryggor i sjöarna" }],
      },
    ],
  },
  *find(workbook) {
    yield* throughGoalCells(workbook, knownDeviations);
    yield* throughGoalCells(workbook, joined);
    yield* throughGoalCells(workbook, beyondTheLast, HAS_NUMBER);
    yield* unlisted(workbook);
  },
});
