/**
 * Reads blocks of cells in requests of a fitting size. A workbook of ordinary size is one request; a large one is cut
 * by rows into answers of about a megabyte, small enough that taking one in does not make the pane stutter.
 */
import type { Area } from "../table/grid";
import { rangeAt } from "./ranges";
import type { ExcelProblem } from "./port";
import type { Send } from "./run";

export type Content = "values" | "formulas" | "text";

export interface Piece {
  sheet: string;
  area: Area;
  asks: readonly Content[];
}

/** `null` instead of rows: Excel gave nothing back even for a single row. */
export type Contents = Partial<Record<Content, unknown[][] | null>> & { values: unknown[][] | null };

export interface ReadPiece {
  piece: Piece;
  content: Contents;
}

/** Up to here a workbook is read in one request: about 4 MB where cells hold a line of text each (limit 5 MB). */
const ONE_REQUEST = 60_000;
/** Answer size aimed at beyond that, in characters. */
const FITTING = 1_200_000;
/** First guess of a cell's size, before any has been seen. */
const GUESS = 120;
/** Ranges in one request. */
const MOST_RANGES = 500;

/** Reads the pieces in order, cut where they are too large. Yields each as it comes. */
export async function* readPieces(send: Send, pieces: readonly Piece[]): AsyncGenerator<ReadPiece> {
  const waiting = [...pieces];
  const small = pieces.reduce((sum, piece) => sum + cellsOf(piece), 0) <= ONE_REQUEST;
  let perCell = GUESS;
  while (waiting.length > 0) {
    let [cells, size] = [0, 0];
    for (const read of await readParcel(send, takeParcel(waiting, small ? ONE_REQUEST : FITTING / perCell))) {
      cells += cellsOf(read.piece);
      size += sizeOf(read.content);
      yield read;
    }
    perCell = Math.max(8, size / cells);
  }
}

/** Takes pieces of at most `most` cells together from the front of the queue; the last may be cut. At least a row. */
function takeParcel(waiting: Piece[], most: number): Piece[] {
  const parcel: Piece[] = [];
  for (let room = most; waiting.length > 0 && parcel.length < MOST_RANGES; room -= cellsOf(parcel.at(-1)!)) {
    const [piece] = waiting as [Piece];
    const fitting = Math.floor(room / (piece.area.columns * piece.asks.length));
    const rows = parcel.length === 0 ? Math.max(1, fitting) : fitting;
    if (rows < 1) break;
    if (rows < piece.area.rows) {
      const [head, rest] = cutAt(piece, rows);
      parcel.push(head);
      waiting[0] = rest;
      break;
    }
    parcel.push(waiting.shift()!);
  }
  return parcel;
}

/** One request, or two of half the size when Excel finds the answer too large or gives up on some rows. */
async function readParcel(send: Send, parcel: readonly Piece[]): Promise<ReadPiece[]> {
  let ranges: Excel.Range[];
  try {
    ranges = await send(({ workbook }) =>
      parcel.map(({ sheet, area, asks }) => {
        const range = rangeAt(workbook.worksheets.getItem(sheet), area);
        range.load(asks.join(","));
        return range;
      }),
    );
  } catch (error) {
    if ((error as ExcelProblem).kind !== "tooLarge") throw error;
    return parcel.length === 1 ? readFiner(send, parcel[0]!) : readInHalves(send, parcel);
  }
  const read: ReadPiece[] = [];
  for (const [at, piece] of parcel.entries()) {
    const content = Object.fromEntries(piece.asks.map((ask) => [ask, ranges[at]![ask] as unknown[][] | null]));
    if (Object.values(content).every(isWhole)) read.push({ piece, content: { values: null, ...content } });
    else read.push(...(await readFiner(send, piece)));
  }
  return read;
}

async function readInHalves(send: Send, parcel: readonly Piece[]): Promise<ReadPiece[]> {
  const half = Math.ceil(parcel.length / 2);
  return [...(await readParcel(send, parcel.slice(0, half))), ...(await readParcel(send, parcel.slice(half)))];
}

async function readFiner(send: Send, piece: Piece): Promise<ReadPiece[]> {
  if (piece.area.rows === 1) return [{ piece, content: { values: null } }];
  const [above, below] = cutAt(piece, Math.ceil(piece.area.rows / 2));
  return [...(await readParcel(send, [above])), ...(await readParcel(send, [below]))];
}

/** Excel tells of an empty cell with "": a null means that it gave up without a word. */
function isWhole(rows: unknown[][] | null): boolean {
  return Array.isArray(rows) && rows.every((row) => Array.isArray(row) && !row.includes(null));
}

function cutAt(piece: Piece, rows: number): [Piece, Piece] {
  const { area } = piece;
  return [{ ...piece, area: { ...area, rows } }, { ...piece, area: { ...area, row: area.row + rows, rows: area.rows - rows } }];
}

function cellsOf({ area, asks }: Piece): number {
  return area.rows * area.columns * asks.length;
}

function sizeOf(content: Contents): number {
  let size = 0;
  for (const rows of Object.values(content)) for (const row of rows ?? []) for (const cell of row) size += typeof cell === "string" ? cell.length + 3 : 8;
  return size;
}
