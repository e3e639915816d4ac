/** A goal's number beside another goal's name. */
import { codedGoal, type Framework, frameworks, fromGoals } from "../../catalogue/goals";
import type { Goal } from "../../catalogue/goal";
import { isCapital } from "../../text/characters";
import { numberBefore, segmentAt } from "../../text/goal-references";
import { overlaps } from "../../text/overlaps";
import { anyOf } from "../../text/signs";
import { defineCheck } from "../check";
import type { Hit } from "../check";
import { at, shortly, throughGoalTexts } from "./cells";
import { goalSheet } from "./examples";
import type { GoalText } from "./goal-text";

const HAS_DIGIT = anyOf("0");

type Values = { number: string; name: string; right: string; other: string };

interface HeadedNumber {
  number: string;
  start: number;
  isHeaded?: boolean;
}

interface Pair {
  number: string;
  name: string;
  right: string;
  other: string;
  start: number;
  end: number;
}

/** The word right before a number that tells it from the numbers of a list: "delmål 14", "#16", "Mål 3". */
const LABEL = /(?:(?<![a-zà-öø-ɏ])((?:[a-zà-öø-ɏ]{1,20}\s)?[a-zà-öø-ɏ]{0,20}(?:mål|område|prioritering))(?:et|en)?|#)\s{0,3}(?:nr\.?\s?)?:?\s{0,2}$/;

function labelBefore(text: string, place: number): string | null {
  const match = LABEL.exec(text.slice(Math.max(0, place - 24), place).toLowerCase());
  return match ? (match[1] ?? "").trim() : null;
}

/** "delmål 14, Fler vägar": after a word for its level a number goes with the name that follows its comma. */
function numberBeforeComma(text: string, place: number): ReturnType<typeof numberBefore> {
  const comma = /,\s{1,3}[”“"]?$/.exec(text.slice(Math.max(0, place - 6), place));
  const before = comma && isCapital(text.charCodeAt(place)) ? numberBefore(text, place - comma[0].length) : null;
  return before && labelBefore(text, before.start)?.endsWith("delmål") ? before : null;
}

/** "mål 8 i Agenda 2030 God hälsa och välbefinnande": the number before the heading, the name after it. */
const HEADED = /mål\s{1,2}(\d{1,2})\s(?:i|ur)\s(?:FN:s\s)?(?:agenda\s2030|globala\smålen)\s{0,2}[:,–-]?\s{0,2}[”“"(]?$/i;
const LONGEST_HEADED = 50;

function numberBeforeHeading(text: string, place: number): HeadedNumber | null {
  const match = HEADED.exec(text.slice(Math.max(0, place - LONGEST_HEADED), place));
  const number = match?.[1];
  const start = match ? place - match[0].length + match[0].indexOf(number!) : 0;
  return number === undefined ? null : { number, start, isHeaded: true };
}

const isPlain = (number: string) => /^\d{1,2}$/u.test(number);

/** Numbers 1, 2, 3 … before the names of a list count the list and say nothing of the goals. */
function countsTheList(pairs: readonly Pair[], text: string): boolean {
  return pairs.length > 1 && pairs.every(({ number, start }, index) => number === String(index + 1) && labelBefore(text, start) === null);
}

function mismatches(pairs: readonly Pair[], text: string): readonly Pair[] {
  return countsTheList(pairs, text) ? [] : pairs.filter(({ number, right }) => number !== right);
}

/** A goal whose number is not known, with one that is another's of the same level. */
function* ofAnotherGoal({ region, year }: GoalText, { level, id }: Goal, pair: Omit<Pair, "right" | "other">): Iterable<Pair> {
  const other = region === null ? undefined : numberedGoals(region, year).find((goal) => goal.number === pair.number && goal.level === level && goal.id !== id);
  if (other?.name) yield { ...pair, right: "", other: other.name };
}

const numberedGoals = fromGoals((goals) => goals.filter(({ number, level, status }) => number !== null && level !== null && status === "goal"));

/** The region's own goals: a number counts when a word such as "delmål" goes before it. */
function* ofRegion(cell: GoalText): Iterable<Pair> {
  if (cell.region === null || !numbersGoals(cell.region, cell.year)) return;
  for (const { start, end, value } of cell.named) {
    if (value.goal.status !== "goal") continue;
    const before = numberBefore(cell.text, start) ?? numberBeforeComma(cell.text, start);
    if (!before) continue;
    const label = labelBefore(cell.text, before.start);
    const level = value.goal.level ?? "mål";
    const framework = segmentAt(cell.segments, start)?.framework;
    // "… särskilt mål 2.6. Effektmål 6 Rent vatten": a level that no fund has is the region's own, whatever heading stands before.
    if (framework !== null && framework !== "rus" && (label !== level || level === "mål")) continue;
    const speaksOfIt = label === null ? !isPlain(before.number) : label === "" || label.endsWith(level) || /(?<![A-Za-zÀ-ÖØ-öø-ɏ])mål$/.test(label);
    if (!speaksOfIt) continue;
    if (value.goal.number === null) {
      yield* ofAnotherGoal(cell, value.goal, { number: before.number, name: cell.text.slice(start, end), start: before.start, end });
      continue;
    }
    yield { number: before.number, name: cell.text.slice(start, end), right: value.goal.number, other: "", start: before.start, end };
  }
}

/** The goals of a framework, under its heading. */
function* ofFramework(cell: GoalText, framework: Framework, applies: (number: string, before: string) => boolean): Iterable<Pair> {
  const heading = framework === "agenda2030" ? "agenda2030" : "eruf";
  const { text, segments } = cell;
  if (!segments.some((segment) => segment.framework === heading)) return;
  for (const { start, end, value } of cell.coded(framework)) {
    const segment = segmentAt(segments, start);
    if (segment?.framework !== heading || /2014/u.test(text.slice(segment.start, segment.end))) continue;
    const before: HeadedNumber | null = framework === "agenda2030" ? (numberBeforeHeading(text, start) ?? numberBefore(text, start)) : numberBefore(text, start);
    if (!before || (before.start < segment.start && !before.isHeaded) || !applies(before.number, text.slice(Math.max(0, before.start - 24), before.start))) continue;
    yield { number: before.number, name: text.slice(start, end), right: value.code, other: codedGoal(framework, before.number)?.name ?? "", start: before.start, end };
  }
}

/** "10 Hållbara städer": the first two words of a name of the agenda, where no other begins so. */
const byBeginning: ReadonlyMap<string, { code: string; name: string }> = new Map(frameworks().agenda2030.flatMap(({ code, name }) => {
  const [first, second, third] = name.toLowerCase().split(" ");
  return third === undefined || second === "och" ? [] : [[`${first} ${second}`, { code, name }] as const];
}));
const NUMBER_AND_WORDS = /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d.,:–-])(\d{1,2})[.:)]?\s{1,3}([A-Za-zÀ-ÖØ-öø-ɏ]{3,20}\s[a-zß-öø-ÿ]{3,20})(?![A-Za-zÀ-ÖØ-öø-ɏ])/g;

/** The agenda's goals by the beginnings of their names, under its heading. */
function* ofShortenedAgenda(cell: GoalText): Iterable<Pair> {
  const { text } = cell;
  for (const segment of cell.segments) {
    if (segment.framework !== "agenda2030") continue;
    for (const { 0: whole, 1: number, 2: words, index } of text.slice(segment.start, segment.end).matchAll(NUMBER_AND_WORDS)) {
      const goal = byBeginning.get(words!.toLowerCase());
      const place = { start: segment.start + index, end: segment.start + index + whole.length };
      if (goal && !cell.coded("agenda2030").some((other) => overlaps(other, place))) yield { number: number!, name: words!, right: goal.code, other: codedGoal("agenda2030", number!)?.name ?? "", ...place };
    }
  }
}

/** "mål 13 Ingen hunger" without a heading: the whole name of several words is the agenda's, where the region numbers no goals of its own. */
function* ofUnheadedAgenda(cell: GoalText): Iterable<Pair> {
  const { text, region, year } = cell;
  if (region !== null && numbersGoals(region, year)) return;
  for (const { start, end, value } of cell.coded("agenda2030")) {
    const name = text.slice(start, end);
    const before = name.includes(" ") && segmentAt(cell.segments, start)?.framework !== "agenda2030" ? numberBefore(text, start) : null;
    if (before && isPlain(before.number) && labelBefore(text, before.start)?.split(" ").at(-1) === "mål") {
      yield { number: before.number, name, right: value.code, other: codedGoal("agenda2030", before.number)?.name ?? "", start: before.start, end };
    }
  }
}

const numbersGoals = fromGoals((goals) => goals.some(({ number }) => number !== null));
const SAYS_GOAL_NUMBER = /(?<![a-zà-öø-ɏ])mål\s{1,2}\d/i;

function* inCell(cell: GoalText): Iterable<Hit<Values>> {
  const { text, named, segments } = cell;
  // Most cells name none of the region's goals, and a framework's goals count under its heading alone.
  const isLabelled = SAYS_GOAL_NUMBER.test(text);
  if (named.length === 0 && !isLabelled && segments.every(({ heading }) => heading === null)) return;
  const groups = [
    [...ofRegion(cell)],
    isLabelled ? [...ofUnheadedAgenda(cell)] : [],
    [...ofFramework(cell, "agenda2030", isPlain), ...ofShortenedAgenda(cell)].sort((a, b) => a.start - b.start),
    [...ofFramework(cell, "policyObjectives", (number, before) => isPlain(number) && /(?:mål\s*|(?<![a-zà-öø-ɏ])PO\s?)$/i.test(before) && !/(?:särskilt|specifikt|tematiskt)\s+mål\s*$/iu.test(before))],
    [...ofFramework(cell, "specificObjectives", (number) => /^\d\.\d$/u.test(number))],
  ];
  for (const group of groups) {
    for (const { start, end, number, name, right, other } of mismatches(group, text)) yield { ...at(cell, { start, end }), values: { number, name: shortly(name), right, other: shortly(other) } };
  }
}

export default defineCheck<Values>({
  id: "goal-number-name-mismatch",
  severity: "error",
  texts: {
    sv: {
      title: "Målets nummer och namn hör inte ihop",
      message: ({ number, name, right, other }) =>
        right === "" ? `Nummer ${number} är ”${other}”, inte ”${name}”.` : `”${name}” har nummer ${right}, inte ${number}${other === "" ? "" : ` (som är ”${other}”)`}.`,
      why: "Insatser räknas per mål, ibland på numret och ibland på namnet. När de säger olika räknas insatsen under två mål eller under fel mål. Namn och nummer jämförs med regionens mål, Agenda 2030 och regionalfondens särskilda mål.",
    },
    en: {
      title: "The goal's number and name do not belong together",
      message: ({ number, name, right, other }) =>
        right === "" ? `Number ${number} is “${other}”, not “${name}”.` : `“${name}” has number ${right}, not ${number}${other === "" ? "" : ` (which is “${other}”)`}.`,
      why: "Insatser are counted by goal, sometimes by the number and sometimes by the name. When they differ the insats is counted under two goals or under the wrong one.",
    },
  },
  examples: {
    passing: [
      { shows: "Nummer och namn hör ihop.", sheets: { "3.4": goalSheet("Stockholm", ["RUFS 2050 Mål 1: En tillgänglig region med god livsmiljö Agenda 2030 Mål 11: hållbara städer och samhällen", "Agenda 2030: 5 Jämställdhet, 10 Minskad ojämlikhet, 11 Hållbara städer"]) } },
      { shows: "Ett komma mellan nummer och namn, och ett mellan två mål.", sheets: { "3.4": goalSheet("Västmanland", ["RUS: delmål 16, Förbättrat företagsklimat", "RUS: mål 14, Förbättrat företagsklimat"]) } },
      { shows: "Siffrorna numrerar bara listan.", sheets: { "3.4": goalSheet("Skåne", ["Agenda 2030:\n1. Jämställdhet\n2. Minskad ojämlikhet"]) } },
    ],
    failing: [
      {
        shows: "Fel nummer före ett komma, och fel politiskt mål.",
        sheets: { "3.4": goalSheet("Västmanland", ["RUS delmål 8, Öka andelen sysselsatta", "ERUF: PO1 Ett grönare Europa"]) },
        finds: [
          { at: "3.4!D3", text: "8, Öka andelen sysselsatta" },
          { at: "3.4!D4", text: "1 Ett grönare Europa" },
        ],
      },
      {
        shows: "Numret står före ”Agenda 2030”, eller ”Agenda 2030” står inte alls.",
        sheets: { "3.4": goalSheet("Halland", ["Mål 4 i Agenda 2030 Jämställdhet", "Hållbart resursutnyttjande, mål 3 Ingen hunger"]) },
        finds: [
          { at: "3.4!D3", text: "4 i Agenda 2030 Jämställdhet" },
          { at: "3.4!D4", text: "3 Ingen hunger" },
        ],
      },
      {
        shows: "Numret är ett annat måls.",
        sheets: { "3.4": goalSheet("Gotland", ["Effektmål 8: God konkurrenskraft och tillväxt i näringslivet"]) },
        finds: [{ at: "3.4!D3", text: "8: God konkurrenskraft och tillväxt i näringslivet" }],
      },
      {
        shows: "Fel nummer på mål i strategin, i Agenda 2030 och i regionalfonden.",
        sheets: { "3.4": goalSheet("Västmanland", ["RUS: delmål 14 Öka antalet exporterande företag", "Agenda 2030 Mål 9: Minskad ojämlikhet, 10 Hållbara städer", "ERUF: 1.3 Främja förnybar energi"]) },
        finds: [
          { at: "3.4!D3", text: "14 Öka antalet exporterande företag" },
          { at: "3.4!D4", text: "9: Minskad ojämlikhet" },
          { at: "3.4!D4", text: "10 Hållbara städer" },
          { at: "3.4!D5", text: "1.3 Främja förnybar energi" },
        ],
      },
      {
        shows: "Regionens egen nivå efter fondens rubrik.",
        sheets: { "3.4": goalSheet("Gotland", ["ERUF, särskilt mål 2.2 Främja förnybar energi. Effektmål 6 Hållbara kretslopp."]) },
        finds: [{ at: "3.4!D3", text: "6 Hållbara kretslopp" }],
      },
    ],
  },
  find: (workbook) => throughGoalTexts(workbook, inCell, HAS_DIGIT),
});
