/** What has changed since the national table was written before, for people and for other programs. */
import { isAbsent, type Refresh, type ToldRow, type WordPiece } from "../../consolidation";
import type { Language } from "../../language";
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
  removed: readonly ToldRow[];
  changed: { row: ToldRow; columns: { column: string; pieces: readonly WordPiece[] }[] }[];
  /** From what the file says to what a person has written. */
  corrected: { row: ToldRow; column: string; pieces: readonly WordPiece[] }[];
  /** From what a person has written to what the file says; `column` is `null` where the row is gone. */
  conflicts: { row: ToldRow; column: string | null; pieces: readonly WordPiece[] }[];
  kept: readonly ToldRow[];
  /** Rows of the files that a person has taken away from the table. */
  deleted: readonly ToldRow[];
}

/** A refresh as JSON has it: columns by their keys, the reports' own by their headers. */
export function changesOutput({ files, counts, added, removed, changed, corrected, conflicts, kept, deleted }: Refresh): ChangesOutput {
  return {
    ...{ files, counts, added, removed },
    changed: changed.map(({ row, columns }) => ({ row, columns: columns.map(({ column, pieces }) => ({ column: column.key ?? column.header, pieces })) })),
    corrected: corrected.map(({ row, column, pieces }) => ({ row, column: column.key ?? column.header, pieces })),
    conflicts: conflicts.map(({ row, column, pieces }) => ({ row, column: column && (column.key ?? column.header), pieces })),
    kept,
    deleted: deleted.map(({ row }) => row),
  };
}

/** The same as lines. @param earlier The file, as it was named. */
export function changesLines({ files, counts, added, removed, changed, corrected, conflicts, kept, deleted }: Refresh, earlier: string, language: Language, look: Look): string[] {
  const { changes: words, report } = consolidationTexts[language];
  const paint = painter(look);
  const states = { changed: 0, unchanged: 0, new: 0, kept: 0, gone: 0 };
  for (const { state } of files) states[state] += 1;
  const absent = files.filter(isAbsent);
  const row = (told: ToldRow) => [`    ${placeText(told, language)}`, `      ${plain(told.name)}`];
  const list = <T>(kind: keyof typeof counts, items: readonly T[], lines: (item: T) => string[]): string[] => {
    if (counts[kind] === 0) return [];
    const left = counts[kind] - Math.min(items.length, MOST_SHOWN);
    return [`  ${words[kind](counts[kind])}`, ...items.slice(0, MOST_SHOWN).flatMap(lines), ...(left > 0 ? [`    ${report.more(left)}`] : [])];
  };
  const lists = [
    ...list("conflicts", conflicts, ({ row: told, column, pieces }) => [`    ${placeText(told, language)}`, `      ${column ? `${columnText(column, language)}: ${piecesText(pieces, paint)}` : `${plain(told.name)}: ${words.gone}`}`]),
    ...list("changed", changed, ({ row: told, columns }) => [`    ${placeText(told, language)}`, ...columns.map(({ column, pieces }) => `      ${columnText(column, language)}: ${piecesText(pieces, paint)}`)]),
    ...list("added", added, row),
    ...list("removed", removed, row),
    ...list("corrected", corrected, ({ row: told, column, pieces }) => [`    ${placeText(told, language)}`, `      ${columnText(column, language)}: ${piecesText(pieces, paint)}`]),
    ...list("kept", kept, row),
    ...list("deleted", deleted, (one) => row(one.row)),
  ];
  return [paint("bold", words.title(plain(earlier))), `  ${words.files(states)}`, ...(absent.length === 0 ? [] : [`  ${words.absent(states, absent.reduce((sum, { rows }) => sum + rows, 0))}`]), ...(lists.length === 0 ? [`  ${words.none}`] : lists)];
}

function placeText({ region, section, file, sheet, cell }: ToldRow, language: Language): string {
  const { section: sectionText, unknownRegion } = consolidationTexts[language];
  return plain([region || unknownRegion, sectionText(section), file, sheet, cell].filter((part) => part !== "").join(" · "));
}
