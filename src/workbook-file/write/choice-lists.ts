/** Drop-down lists on a sheet's cells, in its XML. A person may write something else there all the same. */
import { areaAddress, parseArea } from "../../table/address";
import type { Area } from "../../table/grid";
import { escaped } from "./text";
import { walk, withInside } from "./within";

/** Cells of one column that choose from a list. */
export interface ListedCells {
  row: number;
  column: number;
  rows: number;
  /** Where the list stands: "'Lists'!$A$1:$A$4". */
  source: string;
}

/** What may stand before the lists in a sheet, as the format orders its elements. */
const BEFORE = new Set(["sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting"]);

/** What a sheet has of rules already. */
interface Rules {
  isProtected: boolean;
  /** Cells that have one. */
  taken: Area[];
  /** Where the tag that begins the rules ends in the XML, and where they end themselves; -1: there are none. */
  begun: number;
  end: number;
  /** Where they could begin. */
  place: number;
}

/** The sheet's XML with the lists on those of the cells that have no rule of their own; `null` where there are none, or the sheet is protected. */
export function withLists(xml: string, path: string, lists: readonly ListedCells[]): string | null {
  const { isProtected, taken, begun, end, place } = rulesIn(xml, path);
  const wanted = isProtected ? [] : lists.flatMap((list) => ({ list, free: freeOf(list, taken) })).filter(({ free }) => free.length > 0);
  if (wanted.length === 0) return null;
  // No alert is asked for, so that nothing is refused.
  const rules = (prefix: string) => wanted.map(({ list, free }) => `<${prefix}dataValidation type="list" allowBlank="1" sqref="${free.map(areaAddress).join(" ")}"><${prefix}formula1>${escaped(list.source)}</${prefix}formula1></${prefix}dataValidation>`).join("");
  if (end < 0) {
    const prefix = /^<\/?([^\s/>:]*:)?/u.exec(xml.slice(xml.lastIndexOf("<", place - 1)))?.[1] ?? "";
    return `${xml.slice(0, place)}<${prefix}dataValidations count="${wanted.length}">${rules(prefix)}</${prefix}dataValidations>${xml.slice(place)}`;
  }
  // How many there are need not be told, and told wrongly is worse.
  const start = xml.lastIndexOf("<", begun - 1);
  const uncounted = xml.slice(start, begun).replace(/\scount=(?:"[^"]*"|'[^']*')/u, "");
  return xml.slice(0, start) + uncounted + withInside(xml, end, rules).slice(begun);
}

function rulesIn(xml: string, path: string): Rules {
  const rules: Rules = { isProtected: false, taken: [], begun: -1, end: -1, place: -1 };
  let [depth, inRule, inCells] = [0, false, false];
  let cells = "";
  const take = (told: string) => rules.taken.push(...told.split(/\s+/u).flatMap((area) => parseArea(area) ?? []));
  walk(xml, path, (position) => ({
    open(name, { sqref, sheet }) {
      depth++;
      if (depth === 2 && name === "dataValidations") rules.begun = position();
      if (name === "sheetProtection") rules.isProtected = sheet === "1" || sheet === "true";
      if (name === "dataValidation") {
        inRule = true;
        take(sqref ?? "");
      }
      // Newer rules stand in the extensions, with their cells in an element.
      if (inRule && name === "sqref") [inCells, cells] = [true, ""];
    },
    text(text) {
      if (inCells) cells += text;
    },
    close(name) {
      depth--;
      if (name === "dataValidation") inRule = false;
      if (inCells && name === "sqref") {
        inCells = false;
        take(cells);
      }
      if (depth !== 1) return;
      if (name === "dataValidations") rules.end = position();
      else if (BEFORE.has(name)) rules.place = position();
    },
  }));
  return rules;
}

/** The cells of a list that are not taken. */
function freeOf({ row, column, rows }: ListedCells, taken: readonly Area[]): Area[] {
  let free: Area[] = [{ row, column, rows, columns: 1 }];
  for (const area of taken) {
    if (column < area.column || column >= area.column + area.columns) continue;
    free = free.flatMap((part) => {
      const [end, after] = [part.row + part.rows, area.row + area.rows];
      const [above, below] = [Math.min(end, area.row) - part.row, end - Math.max(part.row, after)];
      return [...(above > 0 ? [{ ...part, rows: above }] : []), ...(below > 0 ? [{ ...part, row: end - below, rows: below }] : [])];
    });
  }
  return free;
}
