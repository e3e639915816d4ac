/** A strategy or programme with a year that is not its own: "Agenda 2023". */
import { strategiesOfRegion } from "../../catalogue/goals";
import { anyOf, holds } from "../../text/signs";
import { GOOD, HEADER } from "../support/examples";
import { mended } from "../support/mend";
import type { WorkbookReading } from "../../table/reading";
import type { Hit, Severity } from "../check";
import { defineCheck } from "../check";
import { throughTexts, type TextCell } from "../texts";

type Values = { written: string; right: string };

const ANY_YEAR = anyOf("0000");
const SAYS_AGENDA = anyOf("agenda 0000", "agendan 0000");
const AGENDA = /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(Agenda|Agendan)\s{1,3}(20(?!30)(?:2\d|3[0-4]))(?!\d|\s?[–-]\s?\d)/g;
/** The EU's programme periods; "ERUF 2021–2027" and the one before it. */
const PERIODS = new Set(["2007–2013", "2014–2020", "2021–2027"]);
const SAYS_PROGRAMME = anyOf("eruf", "esf", "interreg", "regionalfonden", "socialfonden");
const SAYS_PERIOD = anyOf(...["–", "-"].flatMap((dash) => [`0000${dash}0`, `0000 ${dash}0`, `0000${dash} 0`, `0000 ${dash} 0`]));
const PROGRAMME = /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:ERUF|ESF\+?|Interreg|[Rr]egionalfonden|[Ss]ocialfonden)(?:\s{1,3}[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ]+){0,3}\s{1,3}(20\d\d)\s?[–-]\s?(20\d\d)(?!\d)/g;

interface Slip {
  start: number;
  end: number;
  written: string;
  right: string;
}

function* agenda(text: string): Iterable<Slip> {
  if (!holds(text, SAYS_AGENDA)) return;
  for (const match of text.matchAll(AGENDA)) yield { start: match.index, end: match.index + match[0].length, written: match[0], right: `${match[1]} 2030` };
}

/** The period nearest to what is written; a span that shares no year with one of them is something else. */
function* programmes(text: string): Iterable<Slip> {
  if (!holds(text, SAYS_PROGRAMME) || !holds(text, SAYS_PERIOD)) return;
  for (const match of text.matchAll(PROGRAMME)) {
    const [whole, from, to] = match as unknown as [string, string, string];
    if (PERIODS.has(`${from}–${to}`)) continue;
    const right = [...PERIODS].find((period) => period.startsWith(from) || period.endsWith(to));
    const start = match.index + whole.indexOf(from);
    if (right !== undefined) yield { start, end: match.index + whole.length, written: text.slice(start, match.index + whole.length), right };
  }
}

interface Strategy {
  name: string;
  year: string;
  /** Its name with any year. */
  pattern: RegExp;
}

const strategies = new Map<string, Strategy | null>();

/** A strategy's name that ends with a year: one word that says what it is, or several that are its own. */
const NAMED_BY_YEAR = /^((?:RUFS|[A-Za-zÀ-ÖØ-öø-ɏ]+strategin)|[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:\s(?![a-zß-öø-ÿ]*strategi)[A-Za-zÀ-ÖØ-öø-ɏ]+){1,3})\s(20\d\d)$/;

/** A region's strategy, where its name ends with a year. */
function strategyOf(region: string): Strategy | null {
  const known = strategies.get(region);
  if (known !== undefined) return known;
  const [, name, year] = strategiesOfRegion(region).flatMap((strategy) => (strategy.former ? [] : (NAMED_BY_YEAR.exec(strategy.name) ?? [])));
  const strategy = name === undefined || year === undefined ? null : { name, year, pattern: new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏ])${name}\\s{1,3}(20\\d\\d)(?!\\d|\\s?[–-]\\s?\\d)`, "g") };
  strategies.set(region, strategy);
  return strategy;
}

/** "RUFS 2060" in a region whose strategy is RUFS 2050. */
function* otherYears(text: string, region: string | null): Iterable<Slip> {
  const strategy = region === null ? null : strategyOf(region);
  if (strategy === null || !text.includes(strategy.name)) return;
  for (const match of text.matchAll(strategy.pattern)) {
    if (match[1] !== strategy.year) yield { start: match.index, end: match.index + match[0].length, written: match[0], right: `${strategy.name} ${strategy.year}` };
  }
}

export default defineCheck<Values>({
  id: "strategy-year",
  severity: "error",
  texts: {
    sv: {
      title: "Fel årtal i strategins namn",
      message: ({ written, right }) => `Det står ”${written}”, men det heter ${right}.`,
      why: "Årtalet hör till namnet: Agenda 2030, regionalfondens program 2021–2027. Ett annat årtal är oftast ett skrivfel, och den som söker på namnet hittar inte insatsen. Agenda 2030 är ett fel, program och regionala strategier en varning: de kan ha en föregångare.",
      fix: ({ right }) => `Skriv ${right}`,
    },
    en: {
      title: "The wrong year in a strategy's name",
      message: ({ written, right }) => `It says “${written}”, but the name is ${right}.`,
      why: "The year belongs to the name: Agenda 2030, the regional fund's programme 2021–2027. Another year is usually a slip, and whoever searches for the name does not find the insats.",
      fix: ({ right }) => `Write ${right}`,
    },
  },
  examples: {
    passing: [{ shows: "Årtalen hör till namnen.", sheets: { "3.4": [HEADER, GOOD, ["Byaliv", "Agenda 2030 och Agenda 21 var ämnen på mötena.", "Egen bedömning: fler deltar.", "ERUF Mellansjö 2014–2020, ERUF 2021–2027"]] } }],
    failing: [
      {
        shows: "Årtalen är fel.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Sex möten betalades av ERUF 2021–2026.", "Egen bedömning: fler deltar.", "Mål i Agenda 2023: 5 Jämställdhet"]] },
        finds: [
          { at: "3.4!B2", text: "2021–2026" },
          { at: "3.4!D2", text: "Agenda 2023" },
        ],
        fixed: { "3.4!B2": "Sex möten betalades av ERUF 2021–2027.", "3.4!D2": "Mål i Agenda 2030: 5 Jämställdhet" },
      },
    ],
  },
  find: (workbook) =>
    throughTexts<Values>(workbook, ANY_YEAR, function* (cell): Iterable<Hit<Values>> {
      const region = cell.table?.region.value ?? workbook.region.value;
      for (const slip of agenda(cell.text)) yield hit(workbook, cell, slip, "error");
      for (const slip of [...programmes(cell.text), ...otherYears(cell.text, region)]) yield hit(workbook, cell, slip, "warning");
    }),
});

function hit(workbook: WorkbookReading, cell: TextCell, { start, end, written, right }: Slip, severity: Severity): Hit<Values> {
  return { sheet: cell.sheet, row: cell.row, column: cell.column, start, end, severity, values: { written, right }, edits: mended(workbook, cell, start, end, right) };
}
