/**
 * The shape of a check and of what it reports. A check is one file: to add one is to add a file and name it in
 * `index.ts`. Its examples are its tests and its page in the docs.
 */
import type { CellValue } from "../table/grid";
import type { WorkbookReading } from "../table/reading";
import type { Language } from "../language";

/** error: the template demands it, or wrong on its face. warning: very likely wrong. note: worth a look. */
export type Severity = "error" | "warning" | "note";

/** What a message is filled with. Numbers are formatted by language when the message is written. */
export type Values = Readonly<Record<string, string | number | readonly string[]>>;

export interface CellRef {
  sheet: string;
  row: number;
  column: number;
}

/** A cell that goes with a finding. */
export interface RelatedCell extends CellRef {
  /** The file it stands in, where that is another one; absent: the same. */
  file?: string;
}

export interface CellEdit extends CellRef {
  value: CellValue;
  /** What the cell held when the finding was made: if it holds something else by now it is left alone. */
  expected?: CellValue;
  /** Edits of one number are written all or none: half of what moves columns would be worse than nothing. */
  together?: number;
}

/** What a check found: where, which characters, and the values its message needs. */
export interface Hit<V extends Values = Values> extends CellRef {
  /** Characters of the cell's text that it points at; absent: the whole cell. */
  start?: number;
  end?: number;
  values: V;
  /** When a check's findings differ in weight; absent: the check's own severity. */
  severity?: Severity;
  related?: readonly CellRef[];
  /** Only where one reading is certain. Empty list or absent: no fix. */
  edits?: readonly CellEdit[];
}

/** A hit made whole by the runner: what the panel, the report sheet, the CLI and the functions all show. */
export interface Finding extends CellRef {
  /** Same words in the same place give the same key: what an ignored finding is remembered by. */
  key: string;
  check: string;
  severity: Severity;
  start: number;
  end: number;
  /** The words pointed at ("" when the cell is empty). */
  text: string;
  values: Values;
  related: readonly RelatedCell[];
  edits: readonly CellEdit[];
}

export interface CheckTexts<V extends Values> {
  /** Names the kind of fault, for headings and menus: "Prestationer saknas". */
  title: string;
  /** One plain sentence on this very finding. */
  message(values: V): string;
  /** Why it matters, with the template's rule. Markdown, one or two paragraphs. */
  why: string;
  /** What the fix does, verb first: "Byt rubriken till …". Needed when the check gives edits. */
  fix?(values: V): string;
}

/** An example is a small workbook: sheets of rows from A1. In a failing one, `finds` lists what must be reported. */
export interface Example {
  /** What the example shows, in Swedish, for the page. */
  shows: string;
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
}

export interface FailingExample extends Example {
  /** Address with sheet, and the words pointed at: { at: "3.4!B3", text: "…" }. In order, and nothing else. */
  finds: readonly { at: string; text?: string }[];
  /** Cells after the fix was applied, when there is one: { "3.4!A1": "Namn på insats och kort beskrivning" }. */
  fixed?: Readonly<Record<string, CellValue>>;
}

/** Yielded by a check now and then in long work, so that the pane stays awake. */
export const PAUSE = Symbol("pause");

export interface Check<V extends Values = Values> {
  /** Plain words with hyphens: "outputs-missing". Never changed once released: ignores are kept by it. */
  id: string;
  severity: Severity;
  /** The template's rule it rests on (id in the template data), where there is one. */
  rule?: string;
  /**
   * "workbook": it asks what the workbook has and lacks as a whole, so that a table by itself tells it nothing, or
   * something false. "table": a table, or a sheet of answers, is enough. Absent: "table".
   */
  needs?: "table" | "workbook";
  texts: Readonly<Record<Language, CheckTexts<V>>>;
  examples: { passing: readonly Example[]; failing: readonly FailingExample[] };
  /** Looks through the workbook. Yields a hit for each fault and PAUSE at least every thousand rows. */
  find(workbook: WorkbookReading): Iterable<Hit<V> | typeof PAUSE>;
}

/** Keeps the type of a check's values while letting `index.ts` list checks of all kinds. */
export function defineCheck<V extends Values>(check: Check<V>): Check {
  return check as unknown as Check;
}
