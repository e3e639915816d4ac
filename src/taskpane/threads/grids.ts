/** Sheets on their way to a thread: in pieces, and only those that it does not hold from the time before. */
import { drive } from "../../slices/drive";
import type { Grid } from "../../table/grid";
import { GrowingGrid, headOf, piecesOf, type GridHead, type GridPiece } from "./grid-pieces";

export type GridMessage = { type: "grid"; grid: number; head: GridHead } | { type: "piece"; grid: number; piece: GridPiece };

/** The pane's end. */
export class SentGrids {
  /** The grids that the other end holds, with their numbers. */
  private held: ReadonlyMap<Grid, number> = new Map();
  private last = 0;

  constructor(private readonly post: (message: GridMessage) => void) {}

  /** Sees to it that the other end holds these and gives their numbers, in order. */
  async send(grids: readonly Grid[], signal: AbortSignal): Promise<number[]> {
    const numbers = new Map(grids.map((grid) => [grid, this.held.get(grid) ?? (this.last += 1)]));
    const unsent = grids.filter((grid) => !this.held.has(grid));
    await drive(sending(unsent, numbers), { signal, onYield: this.post });
    this.held = numbers;
    return [...numbers.values()];
  }
}

function* sending(grids: readonly Grid[], numbers: ReadonlyMap<Grid, number>): Generator<GridMessage, void> {
  for (const grid of grids) {
    const number = numbers.get(grid)!;
    yield { type: "grid", grid: number, head: headOf(grid) };
    for (const piece of piecesOf(grid)) yield { type: "piece", grid: number, piece };
  }
}

/** The thread's end. */
export class HeldGrids {
  private readonly grids = new Map<number, GrowingGrid>();

  hear(message: GridMessage): void {
    if (message.type === "grid") this.grids.set(message.grid, new GrowingGrid(message.head));
    else this.grids.get(message.grid)!.add(message.piece);
  }

  /** The grids of these numbers; others are wanted no more. */
  only(numbers: readonly number[]): Grid[] {
    const wanted = new Set(numbers);
    for (const number of this.grids.keys()) if (!wanted.has(number)) this.grids.delete(number);
    return numbers.map((number) => this.grids.get(number)!.grid);
  }
}

export function isOfGrid(message: { type: string }): message is GridMessage {
  return message.type === "grid" || message.type === "piece";
}
