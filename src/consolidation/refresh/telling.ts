/** Puts together what a person is told of a refresh: all of it counted, and as much shown as can be looked through. */
import { shortened } from "../../text/shorten";
import type { Consolidation } from "../consolidation";
import { originOf, regionText } from "../sheets/columns";
import type { ConsolidatedRow } from "../row";
import type { CellColumn } from "../table";
import { placeOf } from "../told-place";
import { wordDifference } from "../words/difference";
import { shortenedPieces, type WordPiece } from "../words/pieces";
import type { ComparedCell } from "./compared";
import type { KeptRow } from "./earlier";
import { MOST_TOLD, type Change, type Refresh, type RefreshCounts, type RefreshedFile, type ToldCell, type ToldCells, type ToldRow } from "./told";
import type { WrittenTable } from "./written";

/** Of an insats, a note or a question. */
const LONGEST_NAME = 120;
const LONGEST_IN_CELL = 40;
/** Pointed out in one sentence. */
const MOST_CELLS = 20;

type Lists = { -readonly [List in keyof RefreshCounts]: Refresh[List][number][] };

export class Telling {
  private readonly counts: RefreshCounts = { added: 0, removed: 0, changed: 0, corrected: 0, conflicts: 0, kept: 0, deleted: 0 };
  private readonly lists: Lists = { added: [], removed: [], changed: [], corrected: [], conflicts: [], kept: [], deleted: [] };

  constructor(
    private readonly consolidation: Consolidation,
    private readonly files: readonly RefreshedFile[],
    private readonly table: Pick<WrittenTable, "isRowsAlone" | "counts" | "missing" | "changedSheets" | "unreadCells" | "unknownRegions">,
  ) {}

  told(): Refresh {
    const { isRowsAlone, counts, missing, changedSheets, unreadCells, unknownRegions } = this.table;
    const unreadChoices = toldCells(counts.flatMap(({ unread }) => unread ?? []));
    return { isRowsAlone, unreadChoices, missing, changedSheets, unreadCells: toldCells(unreadCells), unknownRegions: toldCells(unknownRegions), files: this.files, counts: this.counts, ...this.lists };
  }

  added(row: ConsolidatedRow): void {
    this.tell("added", () => this.toldRow(row));
  }

  /** A row that a person has taken away from the table. */
  deleted(row: ConsolidatedRow, id: string): void {
    this.tell("deleted", () => ({ id, row: this.toldRow(row) }));
  }

  /** What differs in a row that is there still. @param idOf The id of a conflict. */
  compared(row: ConsolidatedRow, cells: readonly ComparedCell[], idOf: (column: CellColumn) => string): void {
    const changed = cells.filter(({ state }) => state === "changed");
    if (changed.length > 0) {
      this.tell("changed", (): Change => ({ row: this.toldRow(row), columns: changed.map(({ column, written, now }) => ({ column, pieces: piecesOf(written, now) })) }));
    }
    for (const { column, written, now, state } of cells) {
      if (state === "corrected") this.tell("corrected", () => ({ row: this.toldRow(row), column, pieces: piecesOf(now, written) }));
      if (state === "conflict") this.tell("conflicts", () => ({ id: idOf(column), row: this.toldRow(row), column, pieces: piecesOf(written, now) }));
    }
  }

  removed(row: KeptRow, isCorrected: boolean): void {
    this.tell("removed", () => ({ ...keptRow(row), isCorrected }));
  }

  /** A row that is in no file any more, but that a person has corrected. */
  gone(row: KeptRow, id: string): void {
    const told = keptRow(row);
    this.tell("conflicts", () => ({ id, row: told, column: null, pieces: piecesOf(told.name, "") }));
  }

  kept(row: KeptRow): void {
    this.tell("kept", () => keptRow(row));
  }

  /** One more of a kind; it is made only where the list has room for it. */
  tell<List extends keyof Lists>(list: List, make: () => Lists[List][number]): void {
    this.counts[list] += 1;
    const told: Lists[List][number][] = this.lists[list];
    if (told.length < MOST_TOLD) told.push(make());
  }

  private toldRow(row: ConsolidatedRow): ToldRow {
    return { ...placeOf(originOf(row, this.consolidation, "")), ...headOf(row) };
  }
}

const keptRow = (row: KeptRow): ToldRow => ({ ...placeOf(row.origin), ...headOf(row) });

const headOf = ({ region, section, texts }: Pick<ConsolidatedRow, "region" | "section" | "texts">) => ({ region: regionText(region), section, name: toldName(texts.name) });

/** What something is called where it is told. */
export const toldName = (name: string): string => shortened(name, LONGEST_NAME);

const toldCells = (cells: readonly ToldCell[]): ToldCells => ({ count: cells.length, first: cells.slice(0, MOST_CELLS).map((cell) => ({ ...cell, text: shortened(cell.text, LONGEST_IN_CELL) })) });

/** What differs between two texts, as it is told. */
export const piecesOf = (before: string, after: string): WordPiece[] => shortenedPieces(wordDifference(before, after));
