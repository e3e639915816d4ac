/** Words in the cells that tags are written in: the columns beside a table, the long sheet, the drop-down lists. */
import type { InBoth } from "./index";

const sv = {
  headers: {
    area: "Strategiskt område",
    priority: "Prioritering",
    goals: "RUS-mål",
    agenda2030: "Agenda 2030",
    eruf: "ERUF",
    basis: "Underlag",
    taggedBy: "Märkt av",
  },
  /** A header where the report has a column of its own by that name. */
  apart: (header: string) => `${header} (märkt)`,
  /** In "Märkt av": who has settled the row's tags. */
  us: "Insatskollen",
  hand: "För hand",
  usAndHand: (headers: string) => `Insatskollen, för hand: ${headers}`,
  longSheet: {
    name: "Märkningar",
    headers: {
      region: "Region",
      year: "År",
      section: "Fråga",
      insats: "Insats",
      place: "Plats",
      framework: "Ramverk",
      id: "Id",
      tag: "Märkning",
      level: "Nivå",
      kind: "Slag",
      confidence: "Säkerhet",
      evidence: "Ord som talar för det",
    },
    kinds: { named: "nämnt", suggested: "förslag", byHand: "för hand" },
    frameworks: { national: "Nationell strategi", rus: "RUS", agenda2030: "Agenda 2030", eruf: "ERUF", interreg: "Interreg", esf: "ESF+", basis: "Underlag" },
    levels: { area: "strategiskt område", priority: "prioritering", goal: "mål", policy: "politiskt mål", specific: "särskilt mål" },
  },
  /** The hidden sheet with the texts of the drop-down lists. */
  listSheet: "Märklistor",
};

const en: typeof sv = {
  headers: {
    area: "Strategic area",
    priority: "Priority",
    goals: "RUS goals",
    agenda2030: "Agenda 2030",
    eruf: "ERDF",
    basis: "Basis",
    taggedBy: "Tagged by",
  },
  apart: (header) => `${header} (tagged)`,
  us: "Insatskollen",
  hand: "By hand",
  usAndHand: (headers) => `Insatskollen, by hand: ${headers}`,
  longSheet: {
    name: "Tags",
    headers: {
      region: "Region",
      year: "Year",
      section: "Question",
      insats: "Insats",
      place: "Place",
      framework: "Framework",
      id: "Id",
      tag: "Tag",
      level: "Level",
      kind: "Kind",
      confidence: "Confidence",
      evidence: "Words that speak for it",
    },
    kinds: { named: "named", suggested: "suggested", byHand: "by hand" },
    frameworks: { national: "National strategy", rus: "RUS", agenda2030: "Agenda 2030", eruf: "ERDF", interreg: "Interreg", esf: "ESF+", basis: "Basis" },
    levels: { area: "strategic area", priority: "priority", goal: "goal", policy: "policy objective", specific: "specific objective" },
  },
  listSheet: "Tag lists",
};

export const tagColumnTexts = { sv, en } satisfies InBoth<typeof sv>;

/** A column that tags are written in. */
export type TagColumn = keyof typeof sv.headers;
