/** What a person must look at in a file that was gathered, and what of it can be mended by saying what a thing is. Pure. */
import type { ColumnRole } from "../../../catalogue/template";
import type { FileTrouble } from "../../../language/national-table";
import type { TableOutline } from "../../../table/outline";
import type { TakenFile } from "../../gathering/gatherer";

export type GatheredWhole = Extract<TakenFile, { problem: null }>;

/** A table in which a column of the template was not found, though there is one that is not known. */
export interface ColumnTrouble {
  kind: "columnUnknown";
  sheet: string;
  missing: readonly ColumnRole[];
}

export type Trouble = FileTrouble | ColumnTrouble;

/** Without these a row says too little; goals are often left out. */
const WANTED = ["name", "outputs", "outcomes"] as const satisfies readonly ColumnRole[];

/** What the gathering says, and columns that a person could name. */
export function troublesOf({ gathered, outline }: GatheredWhole): Trouble[] {
  return [...gathered.problems, ...outline.tables.flatMap(columnTrouble)];
}

function columnTrouble({ sheet, columns, headerRow }: TableOutline): ColumnTrouble[] {
  const missing = WANTED.filter((role) => !columns.some((column) => column.role.value === role));
  const isNameable = headerRow >= 0 && columns.some(({ role, tag }) => tag === undefined && role.value === null && role.certainty !== "given");
  return missing.length > 0 && isNameable ? [{ kind: "columnUnknown", sheet, missing }] : [];
}

/** Region or year must be said. */
export function wantsOrigin(troubles: readonly Trouble[]): boolean {
  return troubles.some(({ kind }) => kind === "regionUnknown" || kind === "regionUnsure" || kind === "yearUnknown");
}

/** A table must be said more of. */
export function wantsTables(troubles: readonly Trouble[]): boolean {
  return troubles.some(({ kind }) => kind === "sectionUnknown" || kind === "columnUnknown");
}
