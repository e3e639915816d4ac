/**
 * What a fresh reading of the files changes in a national table that was written before, and what is kept of it. Nothing
 * is written here: it is told first.
 */
import { cellAddress } from "../../table/address";
import { eachPaused } from "../../slices/each-paused";
import type { Consolidation } from "../consolidation";
import type { CountedBefore } from "../duplicates/counted";
import { ANSWERS, NOTES } from "../lines";
import { matching, NOT_MATCHED } from "../matching/matching";
import { ofTexts, TEXT_ROLES, type ConsolidatedRow } from "../row";
import { languageOf, leavingOut, NOTHING_SAID } from "../own-columns";
import { ownHeaders } from "../sheets/columns";
import type { CellColumn } from "../table";
import { placeKey } from "../told-place";
import { comparedCells, correctedCells } from "./compared";
import type { Earlier, KeptCell, KeptRow } from "./earlier";
import { keeping } from "./keeping";
import { keptLines } from "./kept-lines";
import { rowNow, rowThen } from "./match-rows";
import { readAsOf, textDigest, writtenReadAs, type ReadAs } from "./read-as";
import type { Refresh } from "./told";
import { Telling } from "./telling";
import { regionIn, sectionIn, yearIn } from "./typed";
import type { WrittenTable } from "./written";
import type { WrittenCount } from "./written-lists";
import type { WrittenRow } from "./written-rows";

export interface Refreshed {
  /** What is told before anything is written. */
  told: Refresh;
  /** What `settling` keeps. */
  earlier: Earlier;
}

/** A row that was read, not one that a person has added. */
type ReadRow = WrittenRow & { readAs: ReadAs };

const NONE: ReadonlySet<string> = new Set();

/**
 * Takes files of the table that are not among those gathered into the consolidation, after them, and compares the others.
 * @param dropped Such files that are to be left out, as `absentFiles` names them. @param wanted Of the reports' own columns. Pauses now and then.
 */
export function* refreshing(table: WrittenTable, consolidation: Consolidation, dropped = NONE, wanted = NOTHING_SAID): Generator<undefined, Refreshed> {
  const { length: notesRead } = consolidation.notes;
  const { length: answersRead } = consolidation.answers;
  const { files, told, rowsRead, nowOf: keptAt, cells: keptCells, notes: keptNotes, answers: keptAnswers, readOn, gone } = yield* keeping(table, consolidation, dropped);
  const headers = ownHeaders(consolidation, languageOf(table.columns));
  const own = { headers, isLeftOut: leavingOut(consolidation, table.columns, wanted) };
  const before = table.rows.filter((row): row is ReadRow => row.readAs !== null && !keptAt.has(row));
  const then = yield* eachPaused(before, (row) => rowThen(row, files));
  const now = yield* eachPaused(consolidation.heads.slice(0, rowsRead), (_, at) => rowNow(consolidation, at, headers));
  const beforeOf = yield* matching(then, now);

  const telling = new Telling(consolidation, told, table);
  const cells = new Map(keptCells);
  const nowOf = new Map(keptAt);
  const added = new Set<string>();
  const deleted = new Map<number, string>();
  const standing = new Set(before.flatMap(({ origin }) => files.nowOf.get(origin.file) ?? []));
  yield* eachPaused(beforeOf, (number, at) => {
    const row = consolidation.rows.at(at);
    const earlier = before[number];
    if (number === NOT_MATCHED || !earlier) {
      const { file, sheet, row: line, column } = row.place;
      // Where none of a file's rows stand any more, it was hardly each of them that somebody took away.
      if (files.same.row.has(file) && standing.has(file)) {
        const id = `${file}\n${sheet}\n${cellAddress(line, column)}`;
        deleted.set(at, id);
        telling.deleted(row, id);
        return;
      }
      telling.added(row);
      added.add(wordsKey(row));
      return;
    }
    nowOf.set(earlier, at);
    const compared = comparedCells(earlier, earlier.readAs, row, readAsOf(row, headers), own);
    telling.compared(row, compared, (column) => conflictId(earlier, column));
    const kept = compared.flatMap(({ column, written: text, state, readAs }): KeptCell[] => {
      if (state === "changed") return [];
      return [state === "conflict" ? { column, text, readAs, conflict: conflictId(earlier, column) } : { column, text, readAs: null, conflict: null }];
    });
    if (kept.length > 0) cells.set(at, kept);
  });
  const others = yield* eachPaused(table.rows, (row) => (nowOf.has(row) ? [] : keptRows(row, added, gone, telling)));
  const notes = yield* keptLines(NOTES, table.notes, consolidation.notes.slice(0, notesRead), { ...files, gone }, telling);
  const answers = yield* keptLines(ANSWERS, table.answers, consolidation.answers.slice(0, answersRead), { ...files, gone }, telling);
  return {
    told: telling.told(),
    earlier: {
      ...{ cells, rows: others.flat(), deleted, columns: table.columns, readOn },
      notes: { ...notes, corrected: new Map([...notes.corrected, ...keptNotes]) },
      answers: { ...answers, corrected: new Map([...answers.corrected, ...keptAnswers]) },
      counted: countedNow(table.counts, nowOf),
    },
  };
}

/** Lines of the written sheet do not change before it is written again. */
const conflictId = ({ line }: WrittenRow, column: CellColumn): string => `${line}:${column.key ?? `:${column.header}`}`;

/** What a row says, by which one that a person has added is known when a file has it too. */
const wordsKey = ({ section, region, year, texts }: Pick<ConsolidatedRow, "section" | "region" | "year" | "texts">): string => [section, region, year, ...TEXT_ROLES.map((role) => textDigest(texts[role]))].join(";");

/**
 * A row that none of the files has: one that a person has added stays, unless a file has come to have it, and one that
 * was corrected is asked about, unless its file is to be left out.
 */
function keptRows(row: WrittenRow, added: ReadonlySet<string>, gone: ReadonlySet<string>, telling: Telling): KeptRow[] {
  const kept = asKept(row);
  if (row.readAs === null) {
    if (added.has(wordsKey(kept))) return [];
    telling.kept(kept);
    return [kept];
  }
  const columns = correctedCells(row, row.readAs).map(({ column }) => column);
  if (columns.length === 0 || gone.has(row.origin.file)) {
    telling.removed(kept, columns.length > 0);
    return [];
  }
  const id = String(row.line);
  telling.gone(kept, id);
  return [{ ...kept, gone: { id, readAs: writtenReadAs(row.readAs), columns } }];
}

/** A row as it stands in the written table. */
function asKept({ cells, extras, origin }: WrittenRow): KeptRow {
  return {
    ...{ section: sectionIn(cells.section ?? ""), region: regionIn(cells.region ?? ""), year: yearIn(cells.year ?? "") },
    texts: ofTexts((role) => cells[role] ?? ""),
    extras: [...extras].filter(([, text]) => text !== ""),
    ...{ origin, gone: null },
  };
}

/** How duplicates were to be counted, where two rows or more of each are left. */
function countedNow(counts: readonly WrittenCount[], nowOf: ReadonlyMap<WrittenRow, number>): CountedBefore[] {
  if (counts.length === 0) return [];
  const numbers = new Map([...nowOf].map(([{ origin }, number]) => [placeKey(origin), number]));
  return counts.flatMap(({ kind, places, unread }): CountedBefore[] => {
    const rows = places.flatMap((place) => numbers.get(placeKey(place)) ?? []);
    return kind && rows.length > 1 ? [{ kind, rows, counted: unread ? { said: unread.text } : "once" }] : [];
  });
}
