/** Tags for the insatser of a workbook: what they name themselves, then what their content speaks for. */
import { inOneGo } from "../slices/in-one-go";
import { withOwnGoals } from "../catalogue/goals";
import type { ColumnRole } from "../catalogue/template";
import { regionOf, saying, textOf } from "../table/insatser";
import { tableOutline, type TableOutline } from "../table/outline";
import type { Insats, InsatsTable, TableCell, WorkbookReading } from "../table/reading";
import { frameworkOfHeader } from "../text/goal-references";
import { contentTags, suggestedAgenda2030, suggestedGoals } from "./content";
import { reportedArea } from "./heading";
import { namedReferences } from "./named";
import type { RowField, RowTags, RowTexts } from "./tag";

export { sureness } from "./sureness";
export * from "./columns";
export type * from "./tag";

/** An insats with its tags. */
export interface TaggedRow {
  table: TableOutline;
  insats: Insats;
  /** County code of the region whose goals these are; `null`: not known. */
  region: string | null;
  year: number | null;
  texts: RowTexts;
  tags: RowTags;
}

export interface TaggingProgress {
  /** Insatser that are tagged, of how many. */
  done: number;
  of: number;
}

const FIELDS = ["name", "outputs", "outcomes", "goals"] as const satisfies readonly (RowField & ColumnRole)[];

/**
 * All tags of a row. `region`: county code, `null` where it is not known whose goals these are; `year`: reported on;
 * `reported`: the area 1–4 that it is reported under, where its table has such a heading.
 */
export function tagsOf(texts: RowTexts, region: string | null, year: number | null, reported: number | null = null): RowTags {
  const named = namedReferences(texts, region, year);
  const isNamed = new Set(named.agenda2030.map(({ code }) => code));
  const suggested = suggestedAgenda2030(texts).filter(({ code }) => !isNamed.has(code));
  const content = contentTags(texts, named, reported);
  // A row that names goals has said which it serves.
  const goals = named.goals.length > 0 || region === null ? named.goals : suggestedGoals(texts, region, year, content.priority);
  return { ...named, ...content, goals, agenda2030: [...named.agenda2030, ...suggested] };
}

/** What heads the goals of a column, by column, where they have one for each framework: "Mål 11" under "Agenda 2030" is none of the region's. */
function goalHeadings({ columns }: InsatsTable): ReadonlyMap<number, string> {
  const ofGoals = columns.filter(({ role }) => role.value === "goals");
  return new Map(ofGoals.length < 2 ? [] : ofGoals.flatMap(({ column, header }) => (frameworkOfHeader(header) === null ? [] : [[column, `${header}: `] as const])));
}

/** The texts of an insats by field, several cells of one as one text with a line each; a field without text is absent. */
function textsOf(insats: Insats, headings: ReadonlyMap<number, string>): RowTexts {
  const headed = ({ column, text }: TableCell) => (headings.get(column) ?? "") + text;
  const textIn = (field: (typeof FIELDS)[number]) => (field === "goals" ? saying(insats, field).map(headed).join("\n") : textOf(insats, field));
  return Object.fromEntries(FIELDS.map((field) => [field, textIn(field)] as const).filter(([, text]) => text !== ""));
}

/** Tags every insats of a workbook, table by table; yields where it stands before each, so that the pane can breathe. */
export function* tagging(workbook: WorkbookReading): Generator<TaggingProgress, TaggedRow[]> {
  const of = workbook.tables.reduce((sum, { insatser }) => sum + insatser.length, 0);
  const rows: TaggedRow[] = [];
  for (const table of workbook.tables) {
    const year = table.year.value ?? workbook.year.value;
    const outline = tableOutline(table);
    const reported = reportedArea(table);
    const headings = goalHeadings(table);
    for (const insats of table.insatser) {
      yield { done: rows.length, of };
      const region = regionOf(insats, table, workbook);
      const texts = textsOf(insats, headings);
      rows.push({ table: outline, insats, region, year, texts, tags: withOwnGoals(workbook.goals, () => tagsOf(texts, region, year, reported)) });
    }
  }
  return rows;
}

/** Tags a workbook in one go: for the CLI, tests and small workbooks. */
export function tagWorkbook(workbook: WorkbookReading): TaggedRow[] {
  return inOneGo(tagging(workbook));
}
