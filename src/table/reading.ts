/**
 * What recognition says of a workbook: which insats tables and answers sheets it holds, how sure we are and why.
 * Plain data: the checks, the panel, the CLI and the functions all read it.
 */
import type { Area, CellValue, Grid } from "./grid";
import type { OwnGoals } from "../catalogue/goals";
import type { ColumnRole } from "../catalogue/template";
import type { ReasonKey } from "../language/table";
import type { TagColumn } from "../language/tag-columns";
import type { UnreadGoals } from "./own-goals/read";

/** How sure: "säkert", "troligt", "kanske" in the user's words. `given` = the user said so. */
export type Certainty = "given" | "certain" | "likely" | "maybe";

/** Why we think so: a key of `language/table.ts` under `reasons`, with what its sentence needs. */
export interface Reason {
  key: ReasonKey;
  values?: Readonly<Record<string, string | number>>;
}

export interface Judged<T> {
  value: T;
  certainty: Certainty;
  reasons: readonly Reason[];
}

export interface TableColumn {
  /** 0-based column of the sheet. */
  column: number;
  /** The header cell's text as it stands; "" where a column of the table has none. */
  header: string;
  /** Row of the header cell where it is not the table's own header row: a header in two rows. */
  headerRow?: number;
  /** Which of the template's fields it is; `null`: an extra column that the template does not know. */
  role: Judged<ColumnRole | null>;
  /** Our own tags stand there: not part of the report, and without a role. */
  tag?: TagColumn;
  /** What somebody wrote to the right of the table: without header and role, and no word of what the table or a line of it is. */
  beside?: true;
}

export interface TableCell {
  row: number;
  column: number;
  value: CellValue;
  /** What the user sees, letters with dots and rings as one character each; "" for an empty cell. */
  text: string;
}

/** One insats: usually one line; more when its name stands in a cell merged over several. */
export interface Insats {
  row: number;
  rows: number;
  /** Cells with content by role, top to bottom; a role without content is absent. */
  cells: Readonly<Partial<Record<ColumnRole, readonly TableCell[]>>>;
}

/** A line that says something instead of insatser ("Regionen redovisar inga insatser i tabellform."). */
export interface TableNote extends TableCell {
  /** It says that there are no insatser to report here (otherwise: any other remark, such as a reference). */
  saysNone: boolean;
  /** County code of the region whose it is, where a line above it says so; `null`: that line names several. */
  region?: string | null;
}

export interface InsatsTable {
  /** Unique within the workbook and stable over runs: sheet name, header address, section. */
  id: string;
  sheet: string;
  /** From the header to the last line of this section's insatser (of the note, where there is only a note). */
  area: Area;
  /** 0-based row of the header; -1 when the sheet holds only a note. */
  headerRow: number;
  template: Judged<string>;
  /** The template's own number: "3.4" in mall-2023, "1" in the national compilation. `null`: could not tell. */
  section: Judged<string | null>;
  /** The region's county code ("19"), or `null`. In the compilation each insats has its own in its `region` cell. */
  region: Judged<string | null>;
  year: Judged<number | null>;
  columns: readonly TableColumn[];
  insatser: readonly Insats[];
  notes: readonly TableNote[];
  hidden: boolean;
  /** That this is an insats table at all. */
  certainty: Certainty;
  reasons: readonly Reason[];
}

export interface Answer {
  number: string;
  question: string;
  /** The answer's cell; its text is "" when unanswered. */
  cell: TableCell;
  /** County code, where a column says whose answer it is. */
  region?: string;
}

export interface AnswersSheet {
  sheet: string;
  area: Area;
  template: string | null;
  answers: readonly Answer[];
}

/** What the user corrected by hand, remembered in the workbook. Keyed by header address, e.g. "3.4 Boende!A4". */
export interface Corrections {
  tables?: Readonly<
    Record<
      string,
      {
        section?: string;
        template?: string;
        /** By column letters; `null`: an extra column. */
        columns?: Readonly<Record<string, ColumnRole | null>>;
        /** Not an insats table after all. */
        ignored?: boolean;
      }
    >
  >;
  region?: string;
  year?: number;
  template?: string;
}

export interface WorkbookReading {
  fileName: string | null;
  grids: readonly Grid[];
  tables: readonly InsatsTable[];
  answers: readonly AnswersSheet[];
  template: Judged<string | null>;
  region: Judged<string | null>;
  year: Judged<number | null>;
  /** The goals that the table "RUS-mål" gives, where there is one. */
  goals?: OwnGoals;
  /** Rows of that table that count for nothing, where there are any. */
  unreadGoals?: UnreadGoals;
}
