/** A fund or programme named without its objective. */
import { findCodedGoals, frameworks } from "../../catalogue/goals";
import type { ColumnRole } from "../../catalogue/template";
import { textOf } from "../../table/insatser";
import type { Insats, InsatsTable, TableCell } from "../../table/reading";
import { HAS_HEADING, type GoalSegment, goalSegments } from "../../text/goal-references";
import { PAID_BY } from "../../text/paid-by";
import { anyOf } from "../../text/signs";
import { defineCheck } from "../check";
import type { Hit } from "../check";
import { at, shortly, throughGoalCells } from "./cells";
import { GOOD, HEADER } from "../support/examples";
import { throughCells } from "../support/walk";
import { goalSheet } from "./examples";
import type { GoalText } from "./goal-text";

type Values = { fund: string };

const LETTER = "[A-Za-zÀ-ÖØ-öø-ɏ]";
const FUNDS = new Set(["eruf", "interreg", "esf", "jtf", "react"]);
/** Longer texts after the heading say something of what the fund is for. */
const MOST_WORDS = 8;
const NUMBER = /(?<![\d–-])\d(?:[.,:]\d)?(?![\d–-])/u;
/** "Programområde A": the parts of a programme are its objectives, and some have a letter for a number. */
const LETTERED = /(?:område|prioritering|mål)(?:et|en)?\s{1,3}[A-Z](?![a-zà-öø-ɏ])/;
/** "ERUF: – (finansieras inte av fonden)": the fund has no part in it. */
const NO_PART = /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:inte|ej|nej|ingen|inga|inget)(?![A-Za-zÀ-ÖØ-öø-ɏ])/i;
const QUOTED = /[”“"•]/u;
/** Capitals that begin no objective's name. */
const OTHER_CAPITALS = /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:Nationella|Europeiska|REACT|React|ERUF|Eruf|EU|ESF|Interreg|Medfinansiering|Finansiering|Regionalfond[A-Za-zÀ-ÖØ-öø-ɏ]*|Socialfond[A-Za-zÀ-ÖØ-öø-ɏ]*)(?![A-Za-zÀ-ÖØ-öø-ɏ])/g;
const PROGRAMMES = [...frameworks().regionalFundProgrammes, ...frameworks().interregProgrammes];

/** Whether something besides the fund's and its programme's own names is said: a number, a quotation, a name in capitals. */
function saysMore(said: string): boolean {
  if (NUMBER.test(said) || LETTERED.test(said) || QUOTED.test(said) || NO_PART.test(said)) return true;
  if ((said.match(/[A-Za-zÀ-ÖØ-öø-ɏ]{2,}/g)?.length ?? 0) > MOST_WORDS || findCodedGoals(said, "specificObjectives").length + findCodedGoals(said, "policyObjectives").length > 0) return true;
  const rest = PROGRAMMES.reduce((text, name) => text.replaceAll(name, ""), said).replace(OTHER_CAPITALS, "");
  return /(?<![A-Za-zÀ-ÖØ-öø-ɏ])[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ]{2}/.test(rest);
}

/** What one fund is said of: its segment and those that go on with it ("nationella programmet, REACT-EU"). */
function withRest(segments: readonly GoalSegment[], index: number): { end: number; last: number } {
  let last = index;
  while (segments[last + 1] && (FUNDS.has(segments[last + 1]!.framework ?? "") || segments[last + 1]!.framework === "other") && segments[last + 1]!.start - segments[last]!.heading!.end < 40) last++;
  return { end: segments[last]!.end, last };
}

/** The first fund of a cell, when none of its funds is named with anything more; an aside in brackets says whose the objective before it is. */
function* inCell(cell: GoalText): Iterable<Hit<Values>> {
  const { text, segments } = cell;
  const bare: { start: number; end: number }[] = [];
  for (let index = 0; index < segments.length; index++) {
    const { framework, heading } = segments[index]!;
    if (!FUNDS.has(framework ?? "") || !heading) continue;
    const { end, last } = withRest(segments, index);
    if (text[heading.start - 1] === "(" || saysMore(text.slice(heading.end, end))) return;
    bare.push(heading);
    index = last;
  }
  const [first] = bare;
  if (first) yield { ...at(cell, first), values: { fund: shortly(text.slice(first.start, first.end)) } };
}

const OF_PROGRAMME = "(Interreg(?:\\sEurope|\\sAurora)?|ERUF)";
const NAMES_PROGRAMME = anyOf("interreg", "eruf");
/** An insats that calls itself a project of a programme: "Interregprojekt", "ett ERUF-projekt", "finansieras av Interreg Europe". */
const PROJECT_OF = new RegExp(`(?<!${LETTER})(?:${OF_PROGRAMME}[\\s-]{0,2}(?:projekt|finansiera|medfinansiera)[a-zà-öø-ɏ]*|${PAID_BY}${OF_PROGRAMME}(?!${LETTER}))`);

/** The programme that an insats says in its name it is of, when its goals name no fund at all. */
function* inName({ row, column, text }: TableCell, _role: ColumnRole, insats: Insats, { sheet }: InsatsTable): Iterable<Hit<Values>> {
  const told = PROJECT_OF.exec(text);
  if (!told) return;
  const goals = textOf(insats, "goals");
  const namesFund = goalSegments(goals).some(({ framework }) => FUNDS.has(framework ?? ""));
  if (goals === "" || namesFund || findCodedGoals(goals, "specificObjectives").length > 0) return;
  yield { sheet, row, column, start: told.index, end: told.index + told[0].length, values: { fund: told[1] ?? told[2]! } };
}

export default defineCheck<Values>({
  id: "fund-without-objective",
  severity: "note",
  rule: "goals-to-state",
  texts: {
    sv: {
      title: "Fonden nämns utan mål",
      message: ({ fund }) => `${fund} nämns utan mål. Skriv vilket särskilt mål eller programmål insatsen bidrar till.`,
      why: "Mallen frågar efter målet i programmet, inte efter vem som betalar. ”ERUF, särskilt mål 1.3” går att räkna; ”ERUF” gör det inte. Detsamma gäller en insats som i sitt namn säger att den är ett Interreg- eller ERUF-projekt, när målcellen inte nämner programmet.",
    },
    en: {
      title: "A fund without its objective",
      message: ({ fund }) => `${fund} is named without an objective. Write which specific objective the insats serves.`,
      why: "The template asks for the programme's objective, not for who pays. “ERUF, specific objective 1.3” can be counted; “ERUF” cannot. The same goes for an insats that calls itself an Interreg or ERUF project in its name while its goal cell does not mention the programme.",
    },
  },
  examples: {
    passing: [
      { shows: "Fonden med sitt mål, på nummer eller med namn.", sheets: { "3.4": goalSheet("Mellansjö", ["ERUF: särskilt mål 1.3", "Regionalfonden: Främja förnybar energi", "ESF+ programområde A", "RUS: Levande bygder"]) } },
      { shows: "Fonden har ingen del i insatsen.", sheets: { "3.4": goalSheet("Mellansjö", ["RUS: Levande bygder. ERUF: – (finansieras inte av fonden)"]) } },
    ],
    failing: [
      {
        shows: "Bara fonden.",
        sheets: { "3.4": goalSheet("Mellansjö", ["RUS: Levande bygder. ERUF Norra Mellansverige", "Finansieras av Interreg."]) },
        finds: [
          { at: "3.4!D3", text: "ERUF" },
          { at: "3.4!D4", text: "Interreg" },
        ],
      },
      {
        shows: "Insatsen säger att den är programmets, men målet är bara regionens.",
        sheets: { "3.4": [HEADER, ["Sjöleden, ett Interregprojekt med grannlänet", ...GOOD.slice(1)], ["Kajbygget finansieras av ERUF", GOOD[1]!, GOOD[2]!, "Levande bygder. ERUF: särskilt mål 1.3"]] },
        finds: [{ at: "3.4!A2", text: "Interregprojekt" }],
      },
    ],
  },
  *find(workbook) {
    yield* throughGoalCells(workbook, inCell, HAS_HEADING);
    yield* throughCells(workbook, ["name"], inName, NAMES_PROGRAMME);
  },
});
