/** All insatser, one row each, with where it came from and, out of sight, what was read of it. */
import { eachPaused } from "../../slices/each-paused";
import type { Look, PlannedLink, PlannedValue, SheetPlan } from "../../planned-sheets/plan";
import type { Language } from "../../language";
import { consolidationTexts } from "../../language/national-table";
import type { NationalTable } from "../table";
import { longColumns, readAsColumn, type ColumnKey } from "./columns";
import { linkTo, MOST_LINKS } from "./links";
import { listSheet } from "./list";

const WIDTHS: Readonly<Record<ColumnKey, number>> = { section: 9, region: 16, year: 7, name: 40, outputs: 50, outcomes: 50, goals: 36, changed: 18, file: 26, sheet: 18, cell: 8, read: 12, fingerprint: 16, rusGoals: 36, agenda2030: 30, women: 10, men: 10, total: 10, womenShare: 12, readAs: 22 };
const OWN_WIDTH = 22;
const LOOKS: Readonly<Partial<Record<ColumnKey, Look>>> = { section: "text", year: "text", cell: "link", readAs: "text", read: "text", fingerprint: "text", women: "count", men: "count", total: "count", womenShare: "share" };
/** Rows between two pauses: what is made of a row's words takes its time. */
const STEP = 10;

/** @param numbers Those of the rows, in order. Pauses now and then. */
export function* rowsSheet(table: NationalTable, numbers: readonly number[], read: string, language: Language): Generator<undefined, SheetPlan> {
  const { rows: words, page } = consolidationTexts[language].sheets;
  const columns = [...longColumns(table, read, language), readAsColumn(table, language)];
  const at = (...keys: ColumnKey[]) => keys.map((key) => columns.findIndex((column) => column.key === key));
  const [cellColumn] = at("cell");
  const look = (key: ColumnKey | null): Look => (key && LOOKS[key]) ?? "wrapped";
  const links: PlannedLink[] = [];
  const lines = yield* eachPaused(numbers, (number, line): PlannedValue[] => {
    const row = table.rows.at(number);
    if (row.place && links.length < MOST_LINKS) links.push(linkTo(row.place, table, line, cellColumn!));
    return columns.map((column) => emptied(column.value(row)));
  }, STEP);
  return listSheet({
    ...{ name: words.name, summary: words.summary, table: words.table, footer: page, lines, links },
    // A region that sends its report again may have put another name, but seldom other words too.
    tellers: [at("region", "name"), at("region", "outputs")],
    columns: columns.map(({ key, header }) => ({ header, width: key === null ? OWN_WIDTH : WIDTHS[key], look: look(key) })),
    hidden: at("readAs"),
  });
}

/** Nothing told is an empty cell; 0 is told. */
const emptied = (value: string | number | null): PlannedValue => (value === "" ? null : value);
