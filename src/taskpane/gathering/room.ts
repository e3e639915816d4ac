/** How much the pane holds: what all its files say together. */
import type { Grid } from "../../table/grid";
import { weightOf } from "../threads/grid-pieces";

/** Characters, cells counted too: two hundred times what all regions report. With all that is made of them they take about a gigabyte. */
export const MOST_KEPT = 200e6;

/** What is kept of each file, and whether there is room for another. */
export class Room {
  private readonly weights = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** Makes room for a file, in the place of an earlier one of its name. `false`: there is none, and the earlier one stays. */
  take(file: string, grids: readonly Grid[]): boolean {
    const weight = grids.reduce((sum, { values }) => values.reduce((all, row) => all + weightOf(row), sum), 0);
    const others = [...this.weights].reduce((sum, [name, other]) => sum + (name === file ? 0 : other), 0);
    if (others + weight > this.most) return false;
    this.weights.set(file, weight);
    return true;
  }

  leave(file: string): void {
    this.weights.delete(file);
  }
}
