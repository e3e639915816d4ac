/** The insatser of the real reports as rows, beside the workbooks that hold them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA } from "./folders";

/** One row of rows-2023.json: kind R is an insats, kind N a note instead of one. */
export interface WrittenRow {
  /** 1–7, as the national compilation numbers them. */
  section: number;
  region: string;
  /** Its id. */
  line: number;
  kind: "R" | "N";
  namn: string;
  prestationer: string;
  effekter: string;
  mal: string;
}

const ROWS = join(DATA, "rows-2023.json");

/** Whether the rows are beside the checkout. */
export function hasWrittenRows(): boolean {
  return existsSync(ROWS);
}

export function writtenRows(): WrittenRow[] {
  return JSON.parse(readFileSync(ROWS, "utf8")) as WrittenRow[];
}
