/** One section as the agency publishes it: region by region in the official order, on A4 lying down. */
import { fullHeightOf, headerHeightOf, HIGHEST, TITLE } from "../../planned-sheets/heights";
import type { LookArea, PlannedValue, SheetPlan } from "../../planned-sheets/plan";
import type { Language } from "../../language";
import { consolidationTexts } from "../../language/national-table";
import { LONGEST_SHEET_NAME, type Area } from "../../table/grid";
import { officialPlace } from "../answers";
import { TEXT_ROLES, type ConsolidatedNote } from "../row";
import type { TableRow } from "../table";
import type { RegionOverview } from "../overview";
import { regionText, sectionTitle, textHeader } from "./columns";
import { sealed } from "./seal";
import { fitted } from "../../planned-sheets/fitted";

export interface SectionContent {
  section: number;
  rows: readonly TableRow[];
  notes: readonly Pick<ConsolidatedNote, "region" | "text">[];
  /** The regions that report anything at all. */
  regions: readonly RegionOverview[];
}

/** Region, name, outputs, outcomes, goals: as wide as the paper with letters that can be read. */
const WIDTHS = [14, 36, 50, 46, 30];
const HEADER_ROW = 2;
/** No sheet's name has any of these. */
const NOT_IN_NAMES = /[:\\/?*[\]]/gu;

export function sectionSheet({ section, rows, notes, regions }: SectionContent, language: Language): SheetPlan {
  const { sheets, noInsatser } = consolidationTexts[language];
  const title = sectionTitle(section);
  const draft = new SectionDraft(title, [sheets.rows.headers.region, ...TEXT_ROLES.map(textHeader)]);
  const regionsHere = [...new Set([...regions.map(({ region }) => region), ...rows.map(({ region }) => region), ...notes.map(({ region }) => region)])].sort((a, b) => officialPlace(a) - officialPlace(b));
  for (const region of regionsHere) {
    const name = regionText(region) || consolidationTexts[language].unknownRegion;
    const own = rows.filter((row) => row.region === region);
    const said = notes.filter((note) => note.region === region);
    for (const { texts } of own) draft.line([name, ...TEXT_ROLES.map((role) => fitted(texts[role]))]);
    for (const { text } of said) draft.note(name, fitted(text), "note");
    if (own.length === 0 && said.length === 0 && region !== null) draft.note(name, noInsatser, "quiet");
  }
  return sealed(draft.plan(title.replace(NOT_IN_NAMES, " ").slice(0, LONGEST_SHEET_NAME).trim(), sheets.section.summary(title), sheets.page));
}

class SectionDraft {
  private readonly rows: PlannedValue[][];
  private readonly heights = new Map<number, number>();
  private readonly looks: LookArea[];
  private readonly merges: Area[] = [];

  constructor(title: string, headers: readonly string[]) {
    this.rows = [[title], [], [...headers]];
    this.looks = [
      { row: 0, column: 0, rows: 1, columns: WIDTHS.length, look: "title" },
      { row: HEADER_ROW, column: 0, rows: 1, columns: WIDTHS.length, look: "header" },
    ];
    this.heights.set(0, TITLE);
    this.heights.set(HEADER_ROW, headerHeightOf(headers, WIDTHS));
  }

  /** An insats. One that is higher than a row can be stands in several, joined, so that all of it is printed. */
  line(cells: readonly string[]): void {
    const height = fullHeightOf(cells, WIDTHS);
    const count = Math.ceil(height / HIGHEST);
    const row = this.rows.length;
    this.looks.push({ row, column: 0, rows: count, columns: WIDTHS.length, look: "wrapped" });
    for (let at = 0; at < count; at += 1) {
      this.heights.set(row + at, height / count);
      this.rows.push(at === 0 ? [...cells] : []);
    }
    if (count > 1) for (const column of cells.keys()) this.merges.push({ row, column, rows: count, columns: 1 });
  }

  /** A line instead of insatser: the region's own words, or ("quiet") that there are none. */
  note(region: string, text: string, look: "note" | "quiet"): void {
    const row = this.rows.length;
    const width = WIDTHS.slice(1).reduce((sum, one) => sum + one, 0);
    this.looks.push({ row, column: 0, rows: 1, columns: 1, look: "wrapped" }, { row, column: 1, rows: 1, columns: WIDTHS.length - 1, look });
    this.merges.push({ row, column: 1, rows: 1, columns: WIDTHS.length - 1 });
    this.heights.set(row, Math.min(HIGHEST, fullHeightOf([text], [width])));
    this.rows.push([region, text]);
  }

  plan(name: string, summary: string, footer: string): SheetPlan {
    const { rows, heights, looks, merges } = this;
    return {
      ...{ name, summary, rows, widths: WIDTHS, heights, looks, merges },
      ...{ hiddenColumns: [], links: [], tables: [], lists: [], charts: [], colourScales: [] },
      frozen: { rows: HEADER_ROW + 1, columns: 0 },
      print: { orientation: "landscape", area: { row: 0, column: 0, rows: rows.length, columns: WIDTHS.length }, repeated: { first: HEADER_ROW, count: 1 }, breaks: [], footer },
    };
  }
}
