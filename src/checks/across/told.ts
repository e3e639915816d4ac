/** What is kept of an insats to compare it with those of other files. */
import type { Insats, InsatsTable, WorkbookReading } from "../../table/reading";
import { plainText } from "../../text/words/normalise";
import type { CellRef } from "../check";
import { saying, shortName, textOf } from "../../table/insatser";
import { possibleNames } from "../../table/names/names";
import type { NamedInsats } from "../../table/names/same-names";

/** So much of each result is kept, for showing which words are the same. */
const KEPT = 600;

export const RESULTS = ["outputs", "outcomes"] as const;

export interface KeptCell extends CellRef {
  text: string;
}

export interface Told extends NamedInsats {
  file: string;
  /** Its place among all. */
  order: number;
  name: string;
  nameCell: KeptCell;
  results: Readonly<Partial<Record<(typeof RESULTS)[number], KeptCell>>>;
}

function kept(table: InsatsTable, insats: Insats, role: "name" | (typeof RESULTS)[number]): KeptCell | undefined {
  const cell = saying(insats, role)[0];
  return cell && { sheet: table.sheet, row: cell.row, column: cell.column, text: cell.text.slice(0, KEPT) };
}

/** What is kept of an insats; `null` when it has no name. */
export function toldBy(file: string, workbook: WorkbookReading, table: InsatsTable, insats: Insats, order: number): Told | null {
  const nameCell = kept(table, insats, "name");
  if (!nameCell) return null;
  const region = plainText(textOf(insats, "region")) || table.region.value || workbook.region.value;
  return {
    ...{ file, order, nameCell },
    teller: region ? `region ${region}` : `file ${file}`,
    name: shortName(insats),
    names: possibleNames(nameCell.text),
    results: Object.fromEntries(RESULTS.flatMap((role) => {
      const cell = kept(table, insats, role);
      return cell ? [[role, cell]] : [];
    })),
  };
}

/** The longest run of words that two texts share: its characters in the first, and how many words. */
export function longestShared(a: string, b: string): { start: number; end: number; words: number } {
  const [one, other] = [a, b].map((text) => Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({ word: word.toLowerCase(), start: index, end: index + word.length })));
  let best = { start: 0, end: 0, words: 0 };
  let before: number[] = [];
  for (const [i, { word, end }] of one!.entries()) {
    const lengths: number[] = [];
    for (const [j, { word: another }] of other!.entries()) {
      lengths[j] = word === another ? (before[j - 1] ?? 0) + 1 : 0;
      if (lengths[j] > best.words) best = { start: one![i - lengths[j] + 1]!.start, end, words: lengths[j] };
    }
    before = lengths;
  }
  return best;
}
