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
    title: "Märkningar: en rad för varje insats och märkning",
    headers: {
      region: "Region",
      year: "År",
      section: "Fråga",
      insats: "Insatsens rubrik",
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
    title: "Tags: one line for each insats and tag",
    headers: {
      region: "Region",
      year: "Year",
      section: "Question",
      insats: "Heading of the insats",
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
  },
  listSheet: "Tag lists",
};

export const tagColumnTexts = { sv, en } satisfies InBoth<typeof sv>;

/** A column that tags are written in. */
export type TagColumn = keyof typeof sv.headers;
