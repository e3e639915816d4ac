/**
 * `window.workbench`: what the browser tests may ask of the page, and a developer in the console. Not for the add-in,
 * which sees none of it.
 */
import type { Faults } from "../host/faults";
import type { Frame } from "../host/frame";
import type { Host } from "../host/host";
import type { CellValue, Workbook } from "../host/model";
import type { GridSheet, GridWorkbook } from "./grid/unit";
import { parseArea } from "../../src/table/address";

export interface WorkbenchWindow {
  /** Resolves when the first workbook is drawn. */
  ready: Promise<void>;
  book: Workbook;
  host(): Host;
  frame(): Frame;
  faults: Faults;
  /** Opens a workbook from bytes; false when it could not be read. */
  open(bytes: ArrayBuffer, name: string): Promise<boolean>;
  /** The bytes that Save would download. */
  save(): Promise<Uint8Array>;
  /** Value of a cell of the model: value("3.4", "B5"). */
  value(sheet: string, address: string): CellValue;
  /** Text of a cell as the grid holds it. */
  gridValue(sheet: string, address: string): unknown;
  /** Selected address as "Sheet!A1". */
  selected(): string;
  /** Name of the sheet that the grid shows. */
  frontSheet(): string;
  /** The grid's own workbook and sheet, to do what a person does through its menus. */
  gridBook(): GridWorkbook;
  grid(sheet: string): GridSheet;
  /** Types into a cell as a person does. */
  type(sheet: string, address: string, value: string | number): void;
}

declare global {
  interface Window {
    workbench: WorkbenchWindow;
  }
}

/** The model's value of a cell. */
export function valueAt(book: Workbook, sheet: string, address: string): CellValue {
  const area = parseArea(address);
  return (area && book.sheet(sheet)?.cells.get(area.row, area.column)?.value) ?? null;
}
