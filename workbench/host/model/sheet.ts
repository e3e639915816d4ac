/** A sheet of the model, and how one is described to `Workbook.load`. */
import { parseArea } from "../../../src/table/address";
import { CellStore, type Cell, type CellValue } from "./cells";
import type { SheetSnapshot } from "./changes";
import { newSheetFacts, type SheetFacts } from "./facts";

type Content = Cell | CellValue;

/** A sheet's contents as a file or a test gives them. A plain value is a cell with just that value. */
export interface SheetContents extends Partial<SheetFacts> {
  name: string;
  /** Rows from A1 down. */
  rows?: readonly (readonly Content[])[];
  /** Single cells by A1 address; wins over `rows`. */
  at?: Readonly<Record<string, Content>>;
}

export interface Sheet {
  readonly id: string;
  readonly facts: Readonly<SheetFacts>;
  readonly cells: CellStore;
}

const asCell = (content: Content): Cell => (content !== null && typeof content === "object" ? content : { value: content });

/** Makes a sheet of its contents. Throws RangeError for an address in `at` that is none. */
export function makeSheet(id: string, contents: SheetContents): Sheet {
  const { rows = [], at = {}, ...facts } = contents;
  const cells = new CellStore();
  rows.forEach((row, r) => row.forEach((content, c) => content !== null && cells.put(r, c, asCell(content))));
  for (const [address, content] of Object.entries(at)) {
    const area = parseArea(address);
    if (!area) throw new RangeError(`Not an address: ${address}`);
    cells.put(area.row, area.column, asCell(content));
  }
  return { id, facts: { ...newSheetFacts(contents.name), ...facts }, cells };
}

export function snapshotOf(sheet: Sheet): SheetSnapshot {
  return { id: sheet.id, facts: sheet.facts, cells: [...sheet.cells.entries()] };
}

export function sheetFrom({ id, facts, cells }: SheetSnapshot): Sheet {
  const store = new CellStore();
  for (const { row, column, cell } of cells) store.put(row, column, cell);
  return { id, facts, cells: store };
}
