/** Words on the sheets that figures and their sums are written to. */
import { enCount, svCount } from "./count";
import type { InBoth } from "./index";

/** What the sheets are called in the workbook, which may have others by our names. */
export interface SheetNames {
  figures: string;
  sources: string;
}

const sv = {
  yes: "Ja",
  no: "Nej",
  figures: {
    name: "Figurer",
    /** A table's name has no spaces. */
    table: "Figurer",
    summary: "En rad för varje tal som texterna säger, med länk till cellen.",
    headers: {
      counts: "Räknas",
      why: "Varför inte",
      region: "Region",
      insats: "Insats",
      place: "Cell",
      words: "Orden",
      kind: "Slag",
      noun: "Vad som räknas",
      value: "Värde",
      upTo: "Upp till",
      unit: "Enhet",
      women: "Kvinnor",
      men: "Män",
      womenShare: "Andel kvinnor",
      split: "Könsfördelning",
      exactness: "Exakthet",
      sort: "Sort",
      period: "Tid",
      womenRate: "Andel av kvinnorna",
      menRate: "Andel av männen",
      area: "Område",
      year: "År",
      section: "Avsnitt",
      table: "Tabell",
      goals: "RUS-mål",
      agenda2030: "Agenda 2030",
      derived: "Uträknat",
      corrected: "Rättad",
      source: "Insats-id",
      id: "Id",
      read: "Läst",
    },
    kinds: { outcome: "utfall", target: "mål", expected: "väntat", "within-gender rate": "inom könet", population: "omvärlden", comparison: "jämförelse" },
    count: "antal",
    exactness: { exact: "exakt", range: "spann", about: "cirka", over: "över", almost: "nästan", atLeast: "minst", atMost: "högst" },
    /** How many of women and men a figure tells: both, one of them, their shares alone, nothing. */
    split: { both: "båda", one: "ett kön", shares: "bara andel", none: "nej" },
    fields: { women: "kvinnor", men: "män", value: "värde", womenShare: "andel kvinnor" },
    periods: { project: "hela projektet", toDate: "hittills" },
    /** Why the line of a figure that was corrected is kept, uncounted, when its words are gone. */
    gone: "Orden står inte kvar i cellen",
    /** Why a line does not count in which something else was typed for a number. */
    unreadable: (typed: string) => `”${typed}” går inte att läsa som ett tal`,
    choose: "Ja: talet är med i summorna. Nej: det är det inte.",
  },
  sources: {
    name: "Insatslista",
    table: "Insatslista",
    summary: "En rad för varje insats, de som saknar könsfördelning först.",
    headers: { insats: "Insats", region: "Region", year: "År", section: "Avsnitt", table: "Tabell", area: "Område", goals: "RUS-mål", agenda2030: "Agenda 2030", figures: "Figurer", split: "Könsfördelning", id: "Id" },
    /** Where they are written as values, and not counted by formulas. */
    fixedHeaders: { figures: "Figurer (värde)", split: "Könsfördelning (värde)" },
  },
  summary: {
    name: "Indikatorer",
    summary: ({ figures }: SheetNames) => `Summor av bladet ${figures}.`,
    /** A title of what is told: "Indikatorer, Västmanland 2023". */
    title: (of: string) => (of === "" ? "Indikatorer" : `Indikatorer, ${of}`),
    regions: (count: number) => svCount(count, "region", "regioner"),
    /** In pieces, since a cell works it out. */
    coverage: <T>(withFigures: T, insatser: T, withoutSplit: T) => ["Figurer i ", withFigures, " av ", insatser, " insatser; ", withoutSplit, " anger ingen könsfördelning."],
    counted: <T>(counted: T, leftOut: T, ranges: T, { figures }: SheetNames) => ["Summorna räknar ", counted, " figurer. ", leftOut, ` är inte med: varför står på bladet ${figures}. `, ranges, " av de räknade är spann och läggs ihop från sitt lägsta tal."],
    live: ({ figures }: SheetNames) => `Talen räknas fram ur bladet ${figures}. Rätta ett tal eller byt Ja mot Nej under Räknas där, så ändras de här.`,
    fixed: ({ figures }: SheetNames) => `Talen är skrivna som värden och ändras inte när bladet ${figures} ändras.`,
    /** Where formulas would take the spreadsheet too long. */
    fixedTable: ({ figures }: SheetNames) => `Figurerna och grupperna är så många att Excel skulle behöva för lång tid för att räkna. Talen i den här tabellen är därför skrivna som värden och ändras inte när bladet ${figures} ändras.`,
    fixedList: ({ figures, sources }: SheetNames) => `Figurerna och insatserna är så många att Excel skulle behöva för lång tid för att räkna dem insats för insats. Hur många insatser som har figurer och könsfördelning är därför skrivet som värden på bladet ${sources} och ändras inte när bladet ${figures} ändras.`,
    chase: ({ sources }: SheetNames) => `Insatser utan könsfördelning står först på bladet ${sources}.`,
    split: "Kvinnor och män är personer, ur figurer som säger hur många det är av båda. Andel kvinnor är kvinnor av kvinnor och män; andelar utan antal vägs aldrig in.",
    many: "En insats med flera mål finns under vart och ett av dem. Raderna blir därför tillsammans fler än Alla.",
    rest: (sorts: string) => `Figurer av sorten ${sorts} är inte med i summorna av antal: de räknar olika saker.`,
    headings: { split: (by: string) => `Kvinnor och män: ${by}`, amounts: (by: string, part: number, of: number) => (of === 1 ? `Antal och belopp: ${by}` : `Antal och belopp: ${by} (${part} av ${of})`), matrix: (by: string) => `Insatser efter område och ${by}`, others: "Kvinnor och män: annat än personer" },
    columns: { insatser: "Insatser", withFigures: "Med figurer", withSplit: "Med könsfördelning", women: "Kvinnor", men: "Män", womenShare: "Andel kvinnor", sharesOnly: "Bara andel", total: "Av alla", kronor: "Kronor", euro: "Euro", figures: "Räknade figurer", approximate: "Ungefärliga" },
    highest: (sort: string) => `${sort}, som mest`,
    all: "Alla",
    page: "Sida &P av &N",
  },
  charts: {
    split: (by: string) => `Kvinnor och män, procent: ${by}`,
    splitText: (groups: readonly string[]) => `Liggande staplar som visar hur stor del som är kvinnor och män. ${groups.join(". ")}.`,
    splitOf: (group: string, women: string, men: string) => `${group}: ${women} kvinnor, ${men} män`,
    insatser: (by: string) => `Antal insatser: ${by}`,
    insatserText: (groups: readonly string[]) => `Liggande staplar som visar antalet insatser. ${groups.join(". ")}.`,
    insatserOf: (group: string, count: string) => `${group}: ${count}`,
  },
  out: {
    notWorkbook: (file: string) => `${file} ska sluta på .xlsx. Inget är skrivet.`,
    written: (file: string, figures: number, insatser: number) => `${file} är skriven: ${svCount(figures, "figur", "figurer")} ur ${svCount(insatser, "insats", "insatser")}.`,
    nothing: (file: string) => `Det fanns inga insatser och inga figurer att skriva. ${file} är inte skriven.`,
  },
};

const en: typeof sv = {
  yes: "Yes",
  no: "No",
  figures: {
    name: "Figures",
    table: "Figures",
    summary: "One line for each number that the texts say, with a link to its cell.",
    headers: {
      counts: "Counts",
      why: "Why not",
      region: "Region",
      insats: "Insats",
      place: "Cell",
      words: "Words",
      kind: "Kind",
      noun: "What is counted",
      value: "Value",
      upTo: "Up to",
      unit: "Unit",
      women: "Women",
      men: "Men",
      womenShare: "Share of women",
      split: "Gender split",
      exactness: "Exactness",
      sort: "Sort",
      period: "Time",
      womenRate: "Share of the women",
      menRate: "Share of the men",
      area: "Area",
      year: "Year",
      section: "Section",
      table: "Table",
      goals: "RUS goals",
      agenda2030: "Agenda 2030",
      derived: "Worked out",
      corrected: "Corrected",
      source: "Insats id",
      id: "Id",
      read: "Read",
    },
    kinds: { outcome: "outcome", target: "target", expected: "expected", "within-gender rate": "within the gender", population: "surroundings", comparison: "comparison" },
    count: "number",
    exactness: { exact: "exact", range: "range", about: "about", over: "over", almost: "almost", atLeast: "at least", atMost: "at most" },
    split: { both: "both", one: "one gender", shares: "shares only", none: "no" },
    fields: { women: "women", men: "men", value: "value", womenShare: "share of women" },
    periods: { project: "the whole project", toDate: "so far" },
    gone: "The words are no longer in the cell",
    unreadable: (typed) => `“${typed}” cannot be read as a number`,
    choose: "Yes: the number is in the sums. No: it is not.",
  },
  sources: {
    name: "Insatser list",
    table: "InsatserList",
    summary: "One line for each insats, those without a gender split first.",
    headers: { insats: "Insats", region: "Region", year: "Year", section: "Section", table: "Table", area: "Area", goals: "RUS goals", agenda2030: "Agenda 2030", figures: "Figures", split: "Gender split", id: "Id" },
    fixedHeaders: { figures: "Figures (value)", split: "Gender split (value)" },
  },
  summary: {
    name: "Indicators",
    summary: ({ figures }) => `Sums of the sheet ${figures}.`,
    title: (of) => (of === "" ? "Indicators" : `Indicators, ${of}`),
    regions: (count) => enCount(count, "region"),
    coverage: (withFigures, insatser, withoutSplit) => ["Figures in ", withFigures, " of ", insatser, " insatser; ", withoutSplit, " give no gender split."],
    counted: (counted, leftOut, ranges, { figures }) => ["The sums count ", counted, " figures. ", leftOut, ` are left out: the sheet ${figures} says why. `, ranges, " of those counted are ranges and are added up from their lowest number."],
    live: ({ figures }) => `The numbers are worked out from the sheet ${figures}. Correct a number or change Yes to No under Counts there, and they change here.`,
    fixed: ({ figures }) => `The numbers are written as values and do not change when the sheet ${figures} is changed.`,
    fixedTable: ({ figures }) => `There are so many figures and groups that Excel would take too long to work them out. The numbers in this table are therefore written as values and do not change when the sheet ${figures} is changed.`,
    fixedList: ({ figures, sources }) => `There are so many figures and insatser that Excel would take too long to count them insats by insats. How many insatser have figures and a gender split is therefore written as values on the sheet ${sources} and does not change when the sheet ${figures} is changed.`,
    chase: ({ sources }) => `Insatser without a gender split stand first on the sheet ${sources}.`,
    split: "Women and men are people, from figures that say how many there are of both. The share of women is women of women and men; shares without numbers are never weighed in.",
    many: "An insats with several goals is found under each of them. The lines therefore add up to more than All.",
    rest: (sorts) => `Figures of the sort ${sorts} are not in the sums of counts: they count different things.`,
    headings: { split: (by) => `Women and men: ${by}`, amounts: (by, part, of) => (of === 1 ? `Numbers and amounts: ${by}` : `Numbers and amounts: ${by} (${part} of ${of})`), matrix: (by) => `Insatser by area and ${by}`, others: "Women and men: other than people" },
    columns: { insatser: "Insatser", withFigures: "With figures", withSplit: "With gender split", women: "Women", men: "Men", womenShare: "Share of women", sharesOnly: "Shares only", total: "Of all", kronor: "Kronor", euro: "Euro", figures: "Figures counted", approximate: "Approximate" },
    highest: (sort) => `${sort}, at most`,
    all: "All",
    page: "Page &P of &N",
  },
  charts: {
    split: (by) => `Women and men, per cent: ${by}`,
    splitText: (groups) => `Lying bars that show what part are women and men. ${groups.join(". ")}.`,
    splitOf: (group, women, men) => `${group}: ${women} women, ${men} men`,
    insatser: (by) => `Number of insatser: ${by}`,
    insatserText: (groups) => `Lying bars that show the number of insatser. ${groups.join(". ")}.`,
    insatserOf: (group, count) => `${group}: ${count}`,
  },
  out: {
    notWorkbook: (file) => `${file} should end with .xlsx. Nothing has been written.`,
    written: (file, figures, insatser) => `${file} is written: ${enCount(figures, "figure")} from ${enCount(insatser, "insats", "insatser")}.`,
    nothing: (file) => `There were no insatser and no figures to write. ${file} has not been written.`,
  },
};

export const indicatorSheetTexts = { sv, en } satisfies InBoth<typeof sv>;

/** A column of the sheet of figures, and of the list of insatser. */
export type FigureColumn = keyof typeof sv.figures.headers;
export type SourceColumn = keyof typeof sv.sources.headers;
