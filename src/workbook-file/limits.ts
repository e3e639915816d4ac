import { FileProblem } from "./problem";

/**
 * How much one file may ask for. Far above any real workbook, low enough that a file made to hurt is turned away
 * within seconds and without filling the memory.
 */
export interface Limits {
  /** Bytes of the file itself. */
  fileBytes: number;
  /** Bytes of all parts read, unpacked, whatever their headers declare. */
  unpackedBytes: number;
  /** Files inside the file, and their links to one another. */
  parts: number;
  sheets: number;
  /** Cells with content, merged cells and shared texts. */
  cells: number;
  /** Places kept for cells, empty ones between filled ones too. */
  places: number;
  /** Characters in all cells. */
  characters: number;
}

export const LIMITS: Limits = {
  fileBytes: 100e6,
  unpackedBytes: 250e6,
  parts: 10_000,
  sheets: 1_000,
  cells: 2e6,
  places: 20e6,
  characters: 200e6,
};

/** What is left of the limits while a file is read. */
export class Budget {
  private readonly left: Limits;

  constructor(limits: Limits) {
    this.left = { ...limits };
  }

  /** Throws a FileProblem (`tooLarge`, `tooManySheets`) when there is not so much left. */
  need(what: keyof Limits, amount: number): void {
    if (this.left[what] < amount) throw new FileProblem(what === "sheets" ? "tooManySheets" : "tooLarge");
  }

  /** Takes `amount` from one of the limits; throws as `need` does. */
  spend(what: keyof Limits, amount: number): void {
    this.need(what, amount);
    this.left[what] -= amount;
  }
}
