/**
 * The reports' own columns beside the template's, over all files. A column is known by its header; one that comes with
 * a later file goes last, so that nothing before it moves.
 */
import { plainText } from "../text/words/normalise";

export class ExtraColumns {
  private readonly byKey = new Map<string, number>();
  private readonly found: string[] = [];
  private readonly filled: number[] = [];

  /** The headers in order, as the first file writes each; "" for columns without one. */
  get headers(): readonly string[] {
    return this.found;
  }

  /** In how many rows each says something. */
  get rows(): readonly number[] {
    return this.filled;
  }

  /** The numbers of one table's columns by their headers. Two with the same header stay two. */
  numbered(headers: readonly string[]): number[] {
    const times = new Map<string, number>();
    return headers.map((header) => {
      const plain = plainText(header);
      const time = (times.get(plain) ?? 0) + 1;
      times.set(plain, time);
      const key = `${plain}\n${time}`;
      const known = this.byKey.get(key);
      if (known !== undefined) return known;
      this.byKey.set(key, this.found.length);
      this.filled.push(0);
      return this.found.push(header.trim()) - 1;
    });
  }

  /** A row says something in a column. */
  count(number: number): void {
    this.filled[number]! += 1;
  }
}
