/** A row of the national table: one insats, with where it came from. */
import type { ColumnRole } from "../catalogue/template";

/** The columns that the template asks for, in its order. */
export const TEXT_ROLES = ["name", "outputs", "outcomes", "goals"] as const satisfies readonly ColumnRole[];
export type TextRole = (typeof TEXT_ROLES)[number];

/** What is made of each text. */
export function ofTexts<T>(make: (role: TextRole) => T): Record<TextRole, T> {
  return { name: make("name"), outputs: make("outputs"), outcomes: make("outcomes"), goals: make("goals") };
}

/** Sections of the national compilation. */
export const SECTIONS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Where a row stands in what was sent. */
export interface Place {
  /** Number of the file among those gathered. */
  file: number;
  sheet: string;
  /** 0-based first row and column of the insats. */
  row: number;
  column: number;
}

export interface ConsolidatedRow {
  /** 1–7 of the national compilation; `null`: could not tell. */
  section: number | null;
  /** The template's own number: "3.4". */
  templateSection: string | null;
  /** County code. */
  region: string | null;
  year: number | null;
  /** As they stand in the source; several cells of one insats are parted by line breaks. */
  texts: Readonly<Record<TextRole, string>>;
  /** What the report's other columns say, by their number in `ExtraColumns`. */
  extras: readonly (readonly [column: number, text: string])[];
  /** Of a file that is not read now: what was read in columns that the written table leaves out, by digests of headers and texts. */
  unseen?: readonly (readonly [header: string, text: string])[];
  place: Place;
}

/** What is kept of every row, however many there are: enough to count them and to put them in order. */
export type RowHead = Pick<ConsolidatedRow, "section" | "region">;

/** A line that says something instead of an insats. */
export interface ConsolidatedNote extends Pick<ConsolidatedRow, "section" | "region" | "year" | "place"> {
  text: string;
  /** It says that there are no insatser to report. */
  saysNone: boolean;
}

/** Where rows are kept while file after file is read, in the order they come. */
export interface RowStore {
  readonly length: number;
  add(row: ConsolidatedRow): void;
  at(index: number): ConsolidatedRow;
}

/** Rows kept in memory: for the pane, and for as many files as a coordinator has. */
export class RowsInMemory implements RowStore {
  private readonly rows: ConsolidatedRow[] = [];

  get length(): number {
    return this.rows.length;
  }

  add(row: ConsolidatedRow): void {
    this.rows.push(row);
  }

  at(index: number): ConsolidatedRow {
    return this.rows[index]!;
  }
}
