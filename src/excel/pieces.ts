/**
 * Reads blocks of cells in requests of a fitting size. A workbook of ordinary size is one request; a large one is cut
 * by rows into answers of about a megabyte, small enough that taking one in does not make the pane stutter.
 */
import type { Area } from "../table/grid";
import { letGo, rangeAt } from "./ranges";
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
/** Answer size aimed at beyond that, in characters and in cells. */
const FITTING = 1_200_000;
const FITTING_CELLS = 40_000;
/** First guess of a cell's size, before any has been seen. */
const GUESS = 120;
/** Ranges in one request. */
const MOST_RANGES = 500;

/** Reads the pieces in order, cut where they are too large. Yields each as it comes. */
export async function* readPieces(send: Send, pieces: readonly Piece[]): AsyncGenerator<ReadPiece> {
  const waiting = [...pieces];
  const inOne = cellsIn(pieces) <= ONE_REQUEST;
  let most = inOne ? ONE_REQUEST : FITTING / GUESS;
  while (waiting.length > 0) {
    const parcel = takeParcel(waiting, most);
    const answers = await readParcel(send, parcel);
    if (answers === "tooLarge") {
      waiting.unshift(...parcel);
      most = Math.min(most, cellsIn(parcel)) / 4;
      continue;
    }
    // The client has just unpacked the answer: let the pane breathe before the cells are gone through.
    if (!inOne) await breath();
    yield* answers;
    const perCell = answers.reduce((sum, { content }) => sum + sizeOf(content), 0) / cellsIn(parcel);
    most = Math.min(FITTING_CELLS, FITTING / Math.max(1, perCell));
  }
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
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

/** One request; more of them for rows where Excel gives up without a word. */
async function readParcel(send: Send, parcel: readonly Piece[]): Promise<ReadPiece[] | "tooLarge"> {
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
    return parcel.length === 1 && parcel[0]!.area.rows === 1 ? [{ piece: parcel[0]!, content: { values: null } }] : "tooLarge";
  }
  letGo(ranges);
  const read: ReadPiece[] = [];
  for (const [at, piece] of parcel.entries()) {
    const content = Object.fromEntries(piece.asks.map((ask) => [ask, ranges[at]![ask] as unknown[][] | null]));
    if (Object.values(content).every(isWhole)) read.push({ piece, content: { values: null, ...content } });
    else read.push(...(await readFiner(send, piece)));
  }
  return read;
}

async function readFiner(send: Send, piece: Piece): Promise<ReadPiece[]> {
  if (piece.area.rows === 1) return [{ piece, content: { values: null } }];
  const read: ReadPiece[] = [];
  for (const half of cutAt(piece, Math.ceil(piece.area.rows / 2))) {
    const answer = await readParcel(send, [half]);
    read.push(...(answer === "tooLarge" ? await readFiner(send, half) : answer));
  }
  return read;
}

/** Excel tells of an empty cell with "": a null means that it gave up without a word. */
function isWhole(rows: unknown[][] | null): boolean {
  return Array.isArray(rows) && rows.every((row) => Array.isArray(row) && !row.includes(null));
}

function cutAt(piece: Piece, rows: number): [Piece, Piece] {
  const { area } = piece;
  return [{ ...piece, area: { ...area, rows } }, { ...piece, area: { ...area, row: area.row + rows, rows: area.rows - rows } }];
}

function cellsIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + cellsOf(piece), 0);
}

function cellsOf({ area, asks }: Piece): number {
  return area.rows * area.columns * asks.length;
}

function sizeOf(content: Contents): number {
  let size = 0;
  for (const rows of Object.values(content)) for (const row of rows ?? []) for (const cell of row) size += typeof cell === "string" ? cell.length + 3 : 8;
  return size;
}
