/** What has changed since the national table was written before, for people and for other programs. */
import { isAbsent, type ColumnChange, type MissingList, type Refresh, type RemovedRow, type ToldCell, type ToldColumn, type ToldRow, type WordPiece } from "../../consolidation";
import type { Language } from "../../language";
import { changesTexts, pointedOutTexts } from "../../language/national-changes";
import { columnText, consolidationTexts } from "../../language/national-table";
import { painter, plain, type Look } from "../paint";
import { piecesText } from "../pieces";

/** As many of each as can be looked through here; the JSON has more. */
const MOST_SHOWN = 50;

export interface ChangesOutput {
  files: Refresh["files"];
  /** All there are: the lists below end at 500. */
  counts: Refresh["counts"];
  added: readonly ToldRow[];
  removed: readonly RemovedRow[];
  changed: { row: ToldRow; columns: { column: string; pieces: readonly WordPiece[] }[] }[];
  /** From what the file says to what a person has written. */
  corrected: { row: ToldRow; column: string; pieces: readonly WordPiece[] }[];
  /** From what a person has written to what the file says; `column` is `null` where the row is gone. */
  conflicts: { row: ToldRow; column: string | null; pieces: readonly WordPiece[] }[];
  kept: readonly ToldRow[];
  /** Rows of the files that a person has taken away from the table. */
  deleted: readonly ToldRow[];
  /** The first cells that say how a duplicate counts in words that are no choice: each of its rows counts. */
  unreadChoices: readonly ToldCell[];
  /** The sheets beside the rows that are gone, or that lack columns. */
  missing: readonly MissingList[];
  /** The sheets made of the rows that somebody has changed by hand: that does not come along. */
  changedSheets: readonly string[];
  /** The first cells that say as a section or a year what is none: what was read stands. */
  unreadCells: readonly ToldCell[];
  /** The first cells that say as a region what names none. */
  unknownRegions: readonly ToldCell[];
}

/** A refresh as JSON has it: columns by their keys, the reports' own by their headers. */
export function changesOutput({ files, counts, unreadChoices, missing, changedSheets, unreadCells, unknownRegions, added, removed, changed, corrected, conflicts, kept, deleted }: Refresh): ChangesOutput {
  return {
    ...{ files, counts, added, removed },
    changed: changed.map(({ row, columns }) => ({ row, columns: columns.map(({ column, pieces }) => ({ column: columnKey(column), pieces })) })),
    corrected: corrected.map(({ row, column, pieces }) => ({ row, column: columnKey(column), pieces })),
    conflicts: conflicts.map(({ row, column, pieces }) => ({ row, column: column && columnKey(column), pieces })),
    kept,
    deleted: deleted.map(({ row }) => row),
    ...{ unreadChoices: unreadChoices.first, missing, changedSheets, unreadCells: unreadCells.first, unknownRegions: unknownRegions.first },
  };
}

/** The same as lines. @param earlier The file, as it was named. */
export function changesLines(refresh: Refresh, earlier: string, language: Language, look: Look): string[] {
  const { files, counts, added, removed, changed, corrected, conflicts, kept, deleted } = refresh;
  const words = changesTexts[language];
  const { report } = consolidationTexts[language];
  const paint = painter(look);
  const states = { changed: 0, unchanged: 0, new: 0, kept: 0, gone: 0 };
  for (const { state } of files) states[state] += 1;
  const absent = files.filter(isAbsent);
  const place = (told: ToldRow) => `    ${placeText(told, language)}`;
  const row = (told: ToldRow) => [place(told), `      ${plain(told.name)}`];
  const cell = ({ column, pieces }: ColumnChange) => `      ${columnText(column, language)}: ${piecesText(pieces, paint)}`;
  const list = <T>(kind: keyof typeof counts, items: readonly T[], lines: (item: T) => string[]): string[] => {
    if (counts[kind] === 0) return [];
    const left = counts[kind] - Math.min(items.length, MOST_SHOWN);
    return [`  ${words[kind](counts[kind])}`, ...items.slice(0, MOST_SHOWN).flatMap(lines), ...(left > 0 ? [`    ${report.more(left)}`] : [])];
  };
  const lists = [
    ...list("conflicts", conflicts, ({ row: told, column, pieces }) => [place(told), column ? cell({ column, pieces }) : `      ${plain(told.name)}: ${words.gone}`]),
    ...list("changed", changed, ({ row: told, columns }) => [place(told), ...columns.map(cell)]),
    ...list("added", added, row),
    ...list("removed", removed, ({ isCorrected, ...told }) => [...row(told), ...(isCorrected ? [`      ${words.correctedGone}`] : [])]),
    ...list("corrected", corrected, (one) => [place(one.row), cell(one)]),
    ...list("kept", kept, row),
    ...list("deleted", deleted, (one) => row(one.row)),
  ];
  return [paint("bold", words.title(plain(earlier))), `  ${words.files(states)}`, ...(absent.length === 0 ? [] : [`  ${words.absent(states, absent.reduce((sum, { rows }) => sum + rows, 0))}`]), ...(lists.length === 0 ? [`  ${words.none}`] : lists), ...pointedOutTexts(refresh, language).map((text) => `  ${plain(text)}`)];
}

function columnKey(column: ToldColumn): string {
  return column.key ?? column.header;
}

function placeText({ region, section, file, sheet, cell }: ToldRow, language: Language): string {
  const { section: sectionText, unknownRegion } = consolidationTexts[language];
  return plain([region || unknownRegion, section === undefined ? "" : sectionText(section), file, sheet, cell].filter((part) => part !== "").join(" · "));
}
