/** Workbook readings made by hand, for what the checks' runner does with them. */
import type { ColumnRole } from "../../src/catalogue/template";
import type { Grid } from "../../src/table/grid";
import type { Insats, InsatsTable, Judged, WorkbookReading } from "../../src/table/reading";

const certain = <T>(value: T): Judged<T> => ({ value, certainty: "certain", reasons: [] });
const ROLES: readonly ColumnRole[] = ["name", "outputs", "outcomes", "goals"];

/** A grid of texts from A1. */
export function gridOf(name: string, values: Grid["values"], more: Partial<Grid> = {}): Grid {
  return { name, values, firstRow: 0, firstColumn: 0, merges: [], visibility: "visible", tables: [], ...more };
}

/** A table of the four columns whose header is the grid's first row. */
export function tableOf(grid: Grid, section = grid.name): InsatsTable {
  const [header = [], ...lines] = grid.values;
  const insatser = lines.map((line, index): Insats => ({
    row: index + 1,
    rows: 1,
    cells: Object.fromEntries(
      ROLES.flatMap((role, column) => {
        const value = line[column] ?? null;
        return value === null ? [] : [[role, [{ row: index + 1, column, value, text: String(value) }]]];
      }),
    ),
  }));
  return {
    id: `${grid.name}!A1 ${section}`,
    sheet: grid.name,
    area: { row: 0, column: 0, rows: grid.values.length, columns: header.length },
    headerRow: 0,
    template: certain("mall-2023"),
    section: certain(section),
    region: certain(null),
    year: certain(2023),
    columns: header.map((text, column) => ({ column, header: String(text), role: certain(ROLES[column] ?? null) })),
    insatser,
    notes: [],
    hidden: false,
    certainty: "certain",
    reasons: [],
  };
}

/** A workbook with one table a sheet. */
export function workbookOf(...grids: Grid[]): WorkbookReading {
  return {
    fileName: null,
    grids,
    tables: grids.map((grid) => tableOf(grid)),
    answers: [],
    template: certain("mall-2023"),
    region: certain(null),
    year: certain(2023),
  };
}
