/** Reads the workbook into grids: layout first (`layout.ts`), then values, then what Excel shows where it differs. */
import type { Area, CellValue, Grid } from "../table/grid";
import { cellAddress } from "../table/address";
import { fromExcel, isFormula } from "./cells";
import { readLayout, type SheetLayout } from "./layout";
import { numberStrips } from "./number-strips";
import { readPieces, type Piece } from "./pieces";
import type { LongWork, WorkbookContents } from "./port";
import type { Run } from "./run";

/** Excel gives up on reading more cells than this at once, without saying so; a sheet this full is no report. */
const MOST_CELLS = 5_000_000;

/** Reads every sheet, hidden ones too, or those in `only`. What cannot be read is named in `leftOut`. */
export function read(run: Run, { only, signal, onProgress }: LongWork & { only?: readonly string[] } = {}): Promise<WorkbookContents> {
  return run(async (send) => {
    const { fileName, sheets } = await readLayout(send, only);
    const leftOut: WorkbookContents["leftOut"] = [];
    const readers = new Map<string, SheetReader>();
    for (const sheet of sheets) {
      if (sheet.area && sheet.area.rows * sheet.area.columns > MOST_CELLS) leftOut.push({ sheet: sheet.name, reason: "tooManyCells" });
      else readers.set(sheet.name, new SheetReader(sheet));
      if (sheet.merges === null) leftOut.push({ sheet: sheet.name, reason: "merges" });
    }
    const total = [...readers.values()].reduce((sum, { area }) => sum + (area?.rows ?? 0), 0);
    let done = 0;
    const pieces = [...readers].flatMap(([sheet, { area, asks }]) => (area ? [{ sheet, area, asks }] : []));
    for await (const { piece, content } of readPieces(send, pieces)) {
      readers.get(piece.sheet)!.take(piece, content);
      onProgress?.({ done: (done += piece.area.rows), total, name: piece.sheet });
    }
    const strips = [...readers].flatMap(([sheet, reader]) => reader.numbers().map((area): Piece => ({ sheet, area, asks: ["text"] })));
    for await (const { piece, content } of readPieces(send, strips)) readers.get(piece.sheet)!.takeShown(piece, content.text);
    for (const [sheet, { gaveUp }] of readers) if (gaveUp) leftOut.push({ sheet, reason: "tooManyCells" });
    return { fileName, leftOut, grids: [...readers.values()].filter(({ gaveUp }) => !gaveUp).map((reader) => reader.grid()) };
  }, { signal });
}

class SheetReader {
  readonly area: Area | null;
  readonly asks: Piece["asks"];
  /** Excel gave nothing back for some row, however small the question. */
  gaveUp = false;
  private readonly values: CellValue[][] = [];
  private readonly shown: Record<string, string> = {};
  private readonly formulas: string[];

  constructor(private readonly layout: SheetLayout) {
    this.area = layout.area;
    this.asks = layout.formulas ? ["values"] : ["values", "formulas"];
    this.formulas = layout.formulas ?? [];
  }

  take({ area }: Piece, { values, formulas }: { values: unknown[][] | null; formulas?: unknown[][] | null }): void {
    if (!values) this.gaveUp = true;
    values?.forEach((row, r) => {
      this.values[area.row - this.area!.row + r] = row.map(fromExcel);
      row.forEach((value, c) => {
        if (isFormula(formulas?.[r]?.[c], value)) this.formulas.push(cellAddress(area.row + r, area.column + c));
      });
    });
  }

  numbers(): Area[] {
    return this.area && !this.gaveUp ? numberStrips(this.values, this.area) : [];
  }

  takeShown({ area }: Piece, text: unknown[][] | null | undefined): void {
    if (!text) this.gaveUp = true;
    text?.forEach((row, r) => row.forEach((shown, c) => {
      const value = this.values[area.row - this.area!.row + r]?.[area.column - this.area!.column + c];
      if (typeof value === "number" && typeof shown === "string" && shown !== String(value)) this.shown[cellAddress(area.row + r, area.column + c)] = shown;
    }));
  }

  grid(): Grid {
    const { name, visibility, tables, merges } = this.layout;
    return {
      name, visibility, tables,
      values: this.values,
      firstRow: this.area?.row ?? 0,
      firstColumn: this.area?.column ?? 0,
      merges: merges ?? [],
      ...(Object.keys(this.shown).length > 0 && { shown: this.shown }),
      ...(this.formulas.length > 0 && { formulas: this.formulas }),
    };
  }
}
