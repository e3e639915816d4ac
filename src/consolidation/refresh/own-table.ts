/**
 * A file that is a national table written here, read as one among others: by its sheet of all insatser, where it is
 * corrected, and its notes and answers. As CSV it is nothing but the rows.
 */
import { cellAddress } from "../../table/address";
import type { Grid } from "../../table/grid";
import { ADDED_HEADERS } from "../added/kinds";
import type { GatheredTable, GatheringSink } from "../gathering";
import type { Answer } from "../answers";
import { ANSWERS, NOTES, type LineKind } from "../lines";
import { ofTexts, TEXT_ROLES, type ConsolidatedNote } from "../row";
import { regionIn, sectionIn, yearIn } from "./typed";
import { ourListsIn } from "./our-lists";
import { writtenAnswers, writtenNotes, type WrittenLine } from "./written-lines";
import { rowsList, withRenamed, type LongList } from "./written-rows";

/** The sheet of all insatser of a table written here; `null`: there is none. */
export function longListIn(grids: readonly Grid[]): LongList | null {
  return rowsList(grids, ["file", "sheet", "cell", "fingerprint"]);
}

/** What is known of the file where a row says nothing. */
interface Known {
  region: string | null;
  year: number | null;
}

/** Hands on the rows, and tells of their sections as of tables. Pauses now and then. */
export function* gatheringRows(found: LongList, file: number, { region, year }: Known, { extras, row: take }: Pick<GatheringSink, "extras" | "row">): Generator<undefined, GatheredTable[]> {
  const list = yield* withRenamed(found);
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

/** The notes and answers that stand beside the rows. Pauses now and then. */
export function* gatheringLines(grids: readonly Grid[], file: number): Generator<undefined, { notes: ConsolidatedNote[]; answers: Answer[] }> {
  const gathered = <Line>({ nothing }: LineKind<Line>, lines: readonly WrittenLine<Line>[] | null) => (lines ?? []).map(({ said, standing }) => ({ ...nothing, ...said, place: { ...standing, file } }));
  const lists = ourListsIn(grids);
  return { notes: gathered(NOTES, yield* writtenNotes(lists)), answers: gathered(ANSWERS, yield* writtenAnswers(lists)) };
}
