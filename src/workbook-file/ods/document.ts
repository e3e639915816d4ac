/** The content of an OpenDocument spreadsheet, read as a stream: its sheets, which of them are hidden, its named tables. */
import type { ExcelTable, Grid } from "../../table/grid";
import type { Budget } from "../limits";
import type { Attributes } from "../xml";
import { databaseRange } from "./ranges";
import { SheetReader } from "./sheet";

/** What holds tables or texts that are no sheets: earlier versions of cells, links to other files, drawings. */
const ASIDE: ReadonlySet<string> = new Set(["tracked-changes", "dde-links", "shapes", "forms"]);

interface OpenSheet extends Pick<Grid, "name" | "visibility"> {
  reader: SheetReader;
  tables: ExcelTable[];
}

export class DocumentReader {
  /** The document is one of sheets, no letter or drawing. */
  isSpreadsheet = false;
  private readonly sheets: OpenSheet[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = "";
  private sheet: SheetReader | null = null;
  /** How deep it is into something that is left out. */
  private aside = 0;

  constructor(private readonly budget: Budget) {}

  open(name: string, attributes: Attributes): void {
    if (this.aside > 0 || ASIDE.has(name)) this.aside += 1;
    else if (this.sheet) this.sheet.open(name, attributes);
    else if (name === "table" && this.isSpreadsheet) this.openSheet(attributes);
    else if (name === "spreadsheet") this.isSpreadsheet = true;
    else if (name === "database-range") this.addTable(attributes);
    else if (name === "style") this.style = attributes["style:name"] ?? "";
    else if (name === "table-properties" && attributes["table:display"] === "false") this.hiddenStyles.add(this.style);
  }

  text(text: string): void {
    if (this.aside === 0) this.sheet?.text(text);
  }

  close(name: string): void {
    if (this.aside > 0) this.aside -= 1;
    else if (this.sheet?.isClosedBy(name)) this.sheet = null;
    else this.sheet?.close(name);
  }

  grids(): Grid[] {
    return this.sheets.map(({ reader, ...sheet }) => ({ ...sheet, ...reader.cells() }));
  }

  private openSheet(attributes: Attributes): void {
    const name = attributes["table:name"] ?? "";
    this.sheet = new SheetReader(this.budget);
    if (isCopyOfOther(name)) return;
    this.budget.spend("sheets", 1);
    const isHidden = this.hiddenStyles.has(attributes["table:style-name"] ?? "");
    this.sheets.push({ name, visibility: isHidden ? "hidden" : "visible", tables: [], reader: this.sheet });
  }

  private addTable(attributes: Attributes): void {
    const range = databaseRange(attributes);
    if (!range) return;
    this.budget.spend("cells", 1);
    this.sheets.find(({ name }) => name === range.sheet)?.tables.push(range.table);
  }
}

/** Cells of another file that formulas point at are kept as a sheet named `'file:///path/other.ods'#Sheet`. */
function isCopyOfOther(name: string): boolean {
  return name.startsWith("'") && name.includes("'#");
}
