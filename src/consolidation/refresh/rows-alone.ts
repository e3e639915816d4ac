/**
 * A file that is nothing but the rows of a national table, as CSV is: read as a compilation, row by row. What the table
 * has beside the rows is not in it.
 */
import { cellAddress } from "../../table/address";
import type { Grid } from "../../table/grid";
import { ADDED_HEADERS } from "../added/kinds";
import type { GatheredTable, GatheringSink } from "../gathering";
import { ofTexts, TEXT_ROLES } from "../row";
import { regionIn, sectionIn, yearIn } from "./typed";
import { rowsList, withRenamed, type LongList } from "./written-rows";

/** The sheet of all insatser of a table written here; `null`: there is none. */
export function longListIn(grids: readonly Grid[]): LongList | null {
  return rowsList(grids, ["file", "sheet", "cell", "fingerprint"]);
}

/** Its rows; `null`: there are other sheets too, or it is another file. */
export function rowsAlone(grids: readonly Grid[]): LongList | null {
  return grids.length === 1 ? longListIn(grids) : null;
}

/** What is known of the file where a row says nothing. */
interface Known {
  region: string | null;
  year: number | null;
}

/** Hands on the rows, and tells of their sections as of tables. Pauses now and then. */
export function* gatheringRows(alone: LongList, file: number, { region, year }: Known, { extras, row: take }: Pick<GatheringSink, "extras" | "row">): Generator<undefined, GatheredTable[]> {
  const list = yield* withRenamed(alone);
  const { grid, header } = list;
  const own = list.others().filter(([name]) => !ADDED_HEADERS.includes(name));
  const numbers = extras.numbered(own.map(([name]) => name));
  const tables = new Map<number | null, GatheredTable>();
  const corner = cellAddress(grid.firstRow + header.row, grid.firstColumn);
  yield* list.each((line) => {
    const texts = ofTexts((role) => list.at(line, role));
    // Sums and empty lines are no rows.
    if (list.at(line, "file") === "" && TEXT_ROLES.every((role) => texts[role] === "")) return;
    const section = sectionIn(list.at(line, "section"));
    const templateSection = section === null ? null : String(section);
    const table = tables.get(section) ?? { section, templateSection, sheet: grid.name, cell: corner, rows: 0, notes: 0, hidden: false };
    tables.set(section, table);
    table.rows += 1;
    take({
      ...{ section, templateSection, texts },
      region: regionIn(list.at(line, "region")) ?? region,
      year: yearIn(list.at(line, "year")) ?? year,
      extras: own.flatMap(([, column], at) => {
        const text = list.textAt(line, column);
        return text === "" ? [] : [[numbers[at]!, text] as const];
      }),
      place: { file, sheet: grid.name, row: grid.firstRow + line, column: grid.firstColumn },
    });
  });
  return [...tables.values()];
}
