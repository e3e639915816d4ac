/** A goal whose time has passed: of a former strategy, of an old budget, or with a target year before the report's. */
import { regionByCode } from "../../catalogue";
import { findFormerStrategies } from "../../catalogue/goals";
import { defineCheck } from "../check";
import type { Hit } from "../check";
import { at, shortly, throughGoalCells } from "./cells";
import { goalSheet } from "./examples";
import type { GoalText } from "./goal-text";

/** `year`: the one that has passed; 0 where none is named. */
type Values = { what: "former" | "target" | "document"; words: string; year: number };

// Letters are given as a range: with \p{L} in either case each of these takes milliseconds to compile.
const FORMER = /(?<![a-zà-öø-ɏ])(?:föregående|förra|förutvarande|den\s+gamla)\s+(?:RUS(?:en)?|RUFS|RUP(?:en)?|(?:regionala\s+)?utvecklingsstrategin?)(?![a-zà-öø-ɏ])/gi;
/**
 * "Strategi 2014–2020": the last year counts. Between the two there is at most the name of a place, which a capital
 * begins; any other word tells what happened that year ("RUS fastställdes 2021").
 */
const STRATEGY_YEARS =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:[Rr][Uu][Ff]?[Ss]|[Uu]tvecklingsstrategin?|UTVECKLINGSSTRATEGIN?)\s{0,3}(?:(?:för\s+)?(?:[Rr]egion\s+)?(?!Antag|Beslut|Fastställ|Revider|Uppdater|Version|Remiss|Från|Sedan|Under|Senast|Till|År|Mål|Delmål)[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ]+(?:\s[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ]+)?(?:\s+län)?\s+)?[–-]?\s{0,3}(?:20\d\d\s?[–-]\s?)?(20\d\d)(?!\s?[–-]\s?\d)/g;
/** "Sjöstrategin 2014–2020", "Digital agenda för Sjölandet 2014–2020": another strategy, where both years are given. */
const OTHER_STRATEGY = /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]{3,40}strategin?|(?:digital|regional)\sagenda|handlingsplan(?:en)?)\s{1,3}(?:för\s{1,3}[a-zà-öø-ɏ]+(?:\s{1,3}län)?\s{1,3})?20\d\d\s?[–-]\s?(20\d\d)(?!\d)/gi;
/** The strategies that came before Agenda 2030 and the national strategy in force. */
const BEFORE_NOW = /(?<![a-zà-öø-ɏ])(?:Europa\s2020(?:-strategin?)?|EU\s?2020|Lissabonstrategin|nationell[a-z]*\sstrategi(?:n)?\s(?:för\s[^.\n\d]{5,60}\s)?20(?:07|14|15)\s?[–-]\s?20(?:13|20))(?![a-zà-öø-ɏ\d])/gi;
/** "ska fördubblas till år 2020", "senast 2022"; a span of years ("2014 till 2020") has none. */
const TARGET = /(?<!\d\s{0,3})(?<![a-zà-öø-ɏ])(?:till\s+(?:(?:utgången|slutet)\s+av\s+)?(?:år\s+)?|(?<=(?:%|procent|hälften)\s)år\s+|(?<=(?<![a-zà-öø-ɏ])[a-zà-öø-ɏ]{0,20}mål(?:et)?\s(?:om|på|att)\s[^.;:\n]{1,80}\s)år\s+|senast\s+(?:(?:vid|i|före)\s+)?(?:(?:utgången|slutet)\s+av\s+)?(?:år\s+)?|före\s+utgången\s+av\s+)(20\d\d)(?!\s?[–-]\s?\d|\d)/gi;
const DOCUMENT = /(?<![a-zà-öø-ɏ])[a-zà-öø-ɏ]*(?:budget|verksamhetsplan|genomförandeplan|årsplan)[a-zà-öø-ɏ]{0,4}\s+(?:för\s+)?(?:år\s+)?(20\d\d)(?!\s?[–-]\s?\d|\d)/gi;

/** "Gröna Sjölandet 2020", "Framtid Sjölandet 2011–2020": a vision or strategy by its name, the region's and the year that it reached to. */
const NAMED = /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?!Region|Länsstyrelse|Almi|Projekt|Kommun|Landsting|I |Inom |För |Under )[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,20}\s([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{4,20})\s(?:20\d\d\s?[–-]\s?)?(20\d\d)(?!\d|\s?[–-]\s?\d)/g;

/** "Sjölandsstrategin 2020": the region's own, by its name and the year that it reached to. */
const OF_REGION = /(?<![A-Za-zÀ-ÖØ-öø-ɏ])([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3,20})strategin?\s{1,3}(20\d\d)(?!\d|\s?[–-]\s?\d)/g;

const SAYS_FORMER = /föregående|förra|förutvarande|den\s+gamla/i;

/** Whether a text names a year before the one reported on: few do, and the rest are spared the patterns of years. */
function namesPassedYear(text: string, year: number): boolean {
  for (const [written] of text.matchAll(/20\d\d/g)) if (Number(written) < year) return true;
  return false;
}

/** Matches of a pattern whose year has passed. */
function passed(text: string, pattern: RegExp, year: number): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter((match) => Number(match[1]) < year);
}

/** The words around a year that make it a target: from the start of its sentence, or a dozen words back. */
function goalBefore(text: string, place: number): boolean {
  return /(?<![a-zà-öø-ɏ])(?:ska|skall|bör|mål|målet|minska|öka|fördubblas|halveras|minst)(?![a-zà-öø-ɏ])[^.\n]*$/i.test(text.slice(Math.max(0, place - 160), place));
}

/** "Senast 2022 ska alla …" */
const goalAfter = (text: string, place: number) => /^\s(?:ska|skall|bör)(?![a-zà-öø-ɏ])/i.test(text.slice(place, place + 8));

const spanOf = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });

/** The first sign of a former strategy in a cell: its name, what it is called, its goals. One is enough to say so. */
function formerIn({ text, region, year, named }: GoalText, hasPassedYear: boolean): { start: number; end: number } | undefined {
  const signs = [
    ...named.filter(({ value }) => value.goal.status === "outdated"),
    ...(SAYS_FORMER.test(text) ? [...text.matchAll(FORMER)].map(spanOf) : []),
    ...(region === null ? [] : findFormerStrategies(text, region)),
    ...(year !== null && hasPassedYear ? passed(text, STRATEGY_YEARS, year).map(spanOf) : []),
  ];
  return signs.sort((one, other) => one.start - other.start)[0];
}

function namedByRegion({ text, region }: GoalText, year: number): RegExpExecArray[] {
  const name = region === null ? undefined : regionByCode(region)?.name;
  if (name === undefined) return [];
  // "Sjölands" and "Sjöland-" of "Sjölandet".
  const ofRegion = [...text.matchAll(OF_REGION)].filter(([, part, to]) => name.startsWith(part!.replace(/s$/, "")) && Number(to) < year);
  return [...[...text.matchAll(NAMED)].filter(([, part, to]) => name.startsWith(part!) && Number(to) < year), ...ofRegion];
}

function* inCell(cell: GoalText): Iterable<Hit<Values>> {
  const { text, year } = cell;
  const hasPassedYear = year !== null && namesPassedYear(text, year);
  const former = formerIn(cell, hasPassedYear);
  if (former) yield hit(cell, former, "former", 0);
  if (!hasPassedYear) return;
  for (const match of passed(text, OTHER_STRATEGY, year)) if (!/^utvecklings/iu.test(match[0])) yield hit(cell, spanOf(match), "document", Number(match[1]));
  for (const match of text.matchAll(BEFORE_NOW)) yield hit(cell, spanOf(match), "former", 0);
  if (!former) for (const match of namedByRegion(cell, year)) yield hit(cell, spanOf(match), "former", 0);
  for (const match of passed(text, DOCUMENT, year)) yield hit(cell, spanOf(match), "document", Number(match[1]));
  for (const match of passed(text, TARGET, year)) if (goalBefore(text, match.index) || goalAfter(text, match.index + match[0].length)) yield hit(cell, spanOf(match), "target", Number(match[1]));
}

function hit(cell: GoalText, span: { start: number; end: number }, what: Values["what"], year: number): Hit<Values> {
  return { ...at(cell, span), values: { what, words: shortly(cell.text.slice(span.start, span.end)), year } };
}

const SAYS_SV = {
  former: (words: string) => `”${words}” hör till en tidigare strategi.`,
  target: (_words: string, year: number) => `Målet gäller till ${year}, ett år som har passerat.`,
  document: (words: string) => `”${words}” gällde före det år som redovisas.`,
};
const SAYS_EN = {
  former: (words: string) => `“${words}” belongs to a former strategy.`,
  target: (_words: string, year: number) => `The goal is set for ${year}, a year that has passed.`,
  document: (words: string) => `“${words}” applied before the year reported on.`,
};

export default defineCheck<Values>({
  id: "goal-outdated",
  severity: "warning",
  texts: {
    sv: {
      title: "Målet har gått ut",
      message: ({ what, words, year }) => SAYS_SV[what](words, year),
      why: "Insatsen ska knytas till mål som gäller. Ett mål från en tidigare strategi, en äldre budget eller med ett målår som har passerat kan inte räknas bland årets mål. Skriv det mål i nuvarande strategi som insatsen bidrar till. Namnet på en avslutad programperiod, som ERUF 2014–2020, är inget fel: den kan ha betalat projektet.",
    },
    en: {
      title: "The goal is out of date",
      message: ({ what, words, year }) => SAYS_EN[what](words, year),
      why: "The insats is to be tied to goals in force. A goal of a former strategy or an older budget, or one with a target year that has passed, cannot be counted among the year's goals. Name the goal of the current strategy instead.",
    },
  },
  examples: {
    passing: [
      { shows: "Målåret är inte passerat, och perioden är programmets.", sheets: { "3.4": goalSheet("Mellansjö", ["RUS: utsläppen ska halveras till år 2030", "ERUF Mellansjö 2014–2020, fler företag", "Budget 2023: fler bussar", "RUS antagen 2020"]) } },
      { shows: "Ett år då något hände med strategin är inte dess sista.", sheets: { "3.4": goalSheet("Mellansjö", ["RUS fastställdes 2021: levande bygder", "Levande bygder, RUS version 2021", "Utvecklingsstrategi färdigställd 2021, rätt kompetens", "RUS gällande 2022, rätt kompetens"]) } },
    ],
    failing: [
      {
        shows: "En tidigare strategi, ett passerat målår och en gammal budget.",
        sheets: { "3.4": goalSheet("Mellansjö", ["Föregående RUS: levande bygder", "Antalet resor ska fördubblas till år 2020", "Nämndens detaljbudget för 2021", "Sjöstrategin 2014–2020"]) },
        finds: [
          { at: "3.4!D3", text: "Föregående RUS" },
          { at: "3.4!D4", text: "till år 2020" },
          { at: "3.4!D5", text: "detaljbudget för 2021" },
          { at: "3.4!D6", text: "Sjöstrategin 2014–2020" },
        ],
      },
      {
        shows: "En vision med länets namn och ett år.",
        sheets: { "3.4": goalSheet("Kronoberg", ["Produktiviteten ska öka, Gröna Kronoberg 2020", "Produktiviteten ska öka, Kronobergsstrategin 2020"]) },
        finds: [{ at: "3.4!D3", text: "Gröna Kronoberg 2020" }, { at: "3.4!D4", text: "Kronobergsstrategin 2020" }],
      },
      {
        shows: "Ett målår efter det som ska nås.",
        sheets: { "3.4": goalSheet("Mellansjö", ["Levande bygder. Planens mål om 40 mil stig år 2021."]) },
        finds: [{ at: "3.4!D3", text: "år 2021" }],
      },
      {
        shows: "Med länets namn före åren.",
        sheets: { "3.4": goalSheet("Mellansjö", ["RUS Mellansjö 2020, levande bygder", "Sjöstrategin för Mellansjö 2014–2020", "Utvecklingsstrategi för Region Norra Mellansjö 2014–2020"]) },
        finds: [
          { at: "3.4!D3", text: "RUS Mellansjö 2020" },
          { at: "3.4!D4", text: "Sjöstrategin för Mellansjö 2014–2020" },
          { at: "3.4!D5", text: "Utvecklingsstrategi för Region Norra Mellansjö 2014–2020" },
        ],
      },
      {
        shows: "En tidigare strategi för hela landet, och ett målår först i meningen.",
        sheets: { "3.4": goalSheet("Mellansjö", ["Nationell strategi för hållbar regional tillväxt och attraktionskraft 2015–2020", "Levande bygder. Senast 2022 ska alla byar ha fiber. Cyklandet ska öka till 30 procent år 2021.", "Europa 2020-strategin"]) },
        finds: [
          { at: "3.4!D3", text: "Nationell strategi för hållbar regional tillväxt och attraktionskraft 2015–2020" },
          { at: "3.4!D4", text: "Senast 2022" },
          { at: "3.4!D4", text: "år 2021" },
          { at: "3.4!D5", text: "Europa 2020-strategin" },
        ],
      },
      {
        shows: "En vision med sina år, och ett mål till utgången av ett år.",
        sheets: { "3.4": goalSheet("Kronoberg", ["Framtid Kronoberg 2011–2020, fler bryggor", "Målet att var tredje by ska ha bad senast vid utgången av 2022"]) },
        finds: [{ at: "3.4!D3", text: "Framtid Kronoberg 2011–2020" }, { at: "3.4!D4", text: "senast vid utgången av 2022" }],
      },
    ],
  },
  find: (workbook) => throughGoalCells(workbook, inCell),
});
