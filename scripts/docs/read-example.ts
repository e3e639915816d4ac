/** Turns a check's example into a workbook reading, by the same recognition that real workbooks meet. */
import type { Check, Example, Finding } from "../../src/checks/check";
import { runChecks } from "../../src/checks";
import type { AcrossCheck, AcrossExample, FileFinding } from "../../src/checks/across/across";
import { parseArea } from "../../src/table/address";
import type { CellValue, Grid } from "../../src/table/grid";
import { recogniseWorkbook } from "../../src/table";

/** The sheets of an example as grids, each from A1. */
export function gridsOf({ sheets }: Example): Grid[] {
  return Object.entries(sheets).map(([name, values]) => ({
    name,
    values,
    firstRow: 0,
    firstColumn: 0,
    merges: [],
    visibility: "visible",
    tables: [],
  }));
}

/** What one check finds in a workbook of grids. The fictitious region reports on 2023. */
export function findingsIn(check: Check, grids: readonly Grid[]): Finding[] {
  const reading = recogniseWorkbook(grids, { template: "mall-2023", year: 2023 });
  return runChecks(reading, { checks: [check] });
}

/** What a check over several workbooks finds in an example. */
export function findingsAcross(check: AcrossCheck, { files }: AcrossExample): FileFinding[] {
  const comparison = check.compare();
  for (const [file, sheets] of Object.entries(files)) {
    comparison.add(file, recogniseWorkbook(gridsOf({ shows: file, sheets }), { template: "mall-2023", year: 2023, fileName: file }));
  }
  return comparison.findings();
}

/** Grids after the edits, as Excel would leave them. */
export function edited(grids: readonly Grid[], findings: readonly Finding[]): Grid[] {
  const copies = grids.map((grid) => ({ ...grid, values: grid.values.map((row) => [...row]) }));
  for (const { sheet, row, column, value } of findings.flatMap(({ edits }) => edits)) {
    const values = copies.find(({ name }) => name === sheet)!.values[row]!;
    while (values.length <= column) values.push(null);
    values[column] = value;
  }
  return copies;
}

/** The value at an address with its sheet: "3.4!B2". */
export function valueOf(grids: readonly Grid[], address: string): CellValue {
  const sheet = address.slice(0, address.lastIndexOf("!"));
  const { row, column } = parseArea(address)!;
  return grids.find(({ name }) => name === sheet)?.values[row]?.[column] ?? null;
}
