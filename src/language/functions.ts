/** Words of the custom functions: what they spill into cells, and what an error in a cell says. */
import { enCount, svCount } from "./count";
import type { InBoth } from "./index";

const sv = {
  findings: { header: ["Cell", "Allvar", "Kontroll", "Meddelande"], severity: { error: "fel", warning: "varning", note: "notis" } },
  /** Header of groups that have none of their own, the one group of all, and the group of empty cells. */
  group: "Grupp",
  all: "Alla",
  blank: "(tom)",
  genderSplit: ["Kvinnor", "Män", "Totalt", "Andel kvinnor", "Insatser", "Med figurer"],
  coverage: ["Insatser", "Med figurer", "Med könsfördelning", "Andel med könsfördelning"],
  /** Words for what can be summed up, the first the one that is offered; the sorts of things that are counted come to them. */
  measures: {
    women: ["kvinnor"],
    men: ["män"],
    womenShare: ["andel kvinnor"],
    menShare: ["andel män"],
    insatser: ["insatser", "antal insatser"],
    withFigures: ["med figurer"],
    withSplit: ["med könsfördelning"],
    kronor: ["belopp", "kronor", "kr"],
    euro: ["euro"],
  },
  /** Another word for people. */
  participants: "deltagare",
  /** Other ways to write units. */
  shortUnits: { percent: ["%"], percentagePoints: ["procentenhet"], kronor: ["kr", "sek"], euro: ["€", "eur"] },
  problems: {
    noTable: "Området har ingen insatstabell. Ta med rubrikraden.",
    noTemplate: ({ asked, known }: { asked: string; known: string }) => `Det finns ingen mall ”${asked}”. Välj bland ${known}.`,
    notTemplate: "Ange mallen med namn eller år, till exempel \"mall-2023\" eller 2023.",
    notLoaded: "Insatskollens ordlista gick inte att hämta. Se till att du har nät och räkna om med Ctrl+Alt+F9.",
    errorInCell: "Cellen som läses har ett fel.",
    notConfidence: "Ange säkerheten som ett tal mellan 0 och 1, eller i procent: 0,8 eller 80 %.",
    notRegion: "Ange regionen med namn eller länskod, till exempel \"Västmanland\" eller 19.",
    noRegion: ({ asked }: { asked: string }) => `”${asked}” är ingen region. Ange namn eller länskod, till exempel \"Västmanland\" eller 19.`,
    otherShape: "Ange en region för alla texter, eller lika många regioner som texter.",
    notLevel: "Ange nivån med regionens eget ord, till exempel \"delmål\".",
    notYear: "Ange året med fyra siffror, till exempel 2023.",
    noLevel: ({ asked, known }: { asked: string; known: string }) => `Regionens mål har ingen nivå ”${asked}”. De som finns är ${known}.`,
    noGoal: ({ asked }: { asked: string }) => `Det finns inget mål ”${asked}”. Ett mål skrivs som INSATS.MÅL ger det, till exempel 19-17.`,
    noFigureReader: "Det som läser tal gick inte att hämta. Se till att du har nät och räkna om med Ctrl+Alt+F9.",
    notUnit: "Ange vad som räknas med ett ord, till exempel \"deltagare\".",
    notColumn: "Ange kolumnen med rubrik eller nummer i tabellen, till exempel \"Mål\" eller 4, eller med lika många celler som tabellen har rader.",
    otherRows: "Ange en enda kolumn att gruppera efter, med lika många rader som tabellen.",
    tooFewColumns: (columns: number) => `Tabellen har bara ${svCount(columns, "kolumn", "kolumner")}.`,
    noColumn: ({ asked, known }: { asked: string; known: string }) => `Tabellen har ingen kolumn ”${asked}”, eller flera. De som finns är ${known}.`,
    notMeasure: "Ange vad som ska summeras, till exempel \"kvinnor\" eller \"belopp\".",
    noMeasure: ({ asked, known }: { asked: string; known: string }) => `Det går inte att summera ”${asked}”. Välj bland ${known}.`,
  },
};

const en: typeof sv = {
  findings: { header: ["Cell", "Severity", "Check", "Message"], severity: { error: "error", warning: "warning", note: "note" } },
  group: "Group",
  all: "All",
  blank: "(blank)",
  genderSplit: ["Women", "Men", "Total", "Share of women", "Insatser", "With figures"],
  coverage: ["Insatser", "With figures", "With a gender split", "Share with a gender split"],
  measures: {
    women: ["women"],
    men: ["men"],
    womenShare: ["share of women"],
    menShare: ["share of men"],
    insatser: ["insatser", "number of insatser"],
    withFigures: ["with figures"],
    withSplit: ["with a gender split"],
    kronor: ["amounts", "kronor", "SEK"],
    euro: ["euro"],
  },
  participants: "participants",
  shortUnits: { percent: ["percent"], percentagePoints: ["percentage point"], kronor: ["krona"], euro: ["euros"] },
  problems: {
    noTable: "The range holds no insats table. Include the header row.",
    noTemplate: ({ asked, known }) => `There is no template “${asked}”. Choose among ${known}.`,
    notTemplate: "Give the template by name or year, such as \"mall-2023\" or 2023.",
    notLoaded: "The word list of Insatskollen could not be fetched. See that you are online and recalculate with Ctrl+Alt+F9.",
    errorInCell: "The cell that is read holds an error.",
    notConfidence: "Give the confidence as a number between 0 and 1, or in per cent: 0.8 or 80%.",
    notRegion: "Give the region by name or county code, such as \"Västmanland\" or 19.",
    noRegion: ({ asked }) => `“${asked}” is not a region. Give its name or county code, such as \"Västmanland\" or 19.`,
    otherShape: "Give one region for all texts, or as many regions as texts.",
    notLevel: "Give the level by the region's own word, such as \"delmål\".",
    notYear: "Give the year in four digits, such as 2023.",
    noLevel: ({ asked, known }) => `The region's goals have no level “${asked}”. There are ${known}.`,
    noGoal: ({ asked }) => `There is no goal “${asked}”. A goal is written as INSATS.MÅL gives it, such as 19-17.`,
    noFigureReader: "What reads figures could not be fetched. See that you are online and recalculate with Ctrl+Alt+F9.",
    notUnit: "Say in a word what is counted, such as \"deltagare\".",
    notColumn: "Give the column by its header or its number in the table, such as \"Mål\" or 4, or by as many cells as the table has rows.",
    otherRows: "Give a single column to group by, with as many rows as the table.",
    tooFewColumns: (columns) => `The table has only ${enCount(columns, "column")}.`,
    noColumn: ({ asked, known }) => `The table has no column “${asked}”, or several. There are ${known}.`,
    notMeasure: "Say what to sum up, such as \"women\" or \"amounts\".",
    noMeasure: ({ asked, known }) => `“${asked}” cannot be summed up. Choose among ${known}.`,
  },
};

export const functionTexts = { sv, en } satisfies InBoth<typeof sv>;

/** What can be summed up besides the sorts of things that are counted. */
export type MeasureName = keyof typeof sv.measures;
