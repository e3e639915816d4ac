/** Reads the lines below a header: insatser over one line or several, notes, headings between blocks, and the rest. */
import { findRegion } from "../catalogue";
import type { ColumnRole } from "../catalogue/template";
import { CORE, type Header } from "./header-rows";
import { isInstruction } from "./header-text";
import { isFurniture, isProse, isPrompt, isRemark, isTotal, saysNone } from "./notes";
import type { Insats, TableCell, TableColumn, TableNote } from "./reading";
import { sectionHeading } from "./headings";
import { lineText, namesRegionInFull, regionsAlone } from "./region-titles";
import { bareNumber, mentionedSection, sectionOfCell, type SectionMention } from "./section-text";
import type { FilledCell, SheetCells } from "./sheet-cells";

/** Where a line says it belongs: a section, or a number whose numbering the whole workbook must tell. */
export interface Belonging {
  mention: SectionMention | null;
  bare: number | null;
  from: "column" | "heading";
  text: string;
}

export interface Item {
  row: number;
  endRow: number;
  insats: Insats | null;
  note: TableNote | null;
  belongs: Belonging | null;
}

export interface Body {
  items: readonly Item[];
  /** Sections named without insatser below them: headings, and empty lines of the template. */
  named: readonly Belonging[];
  /** The heading that holds at the end: a repeated header goes on under it. */
  heading: Belonging | null;
  joined: number;
  nameless: number;
}

const ROWS_BETWEEN_PAUSES = 100;

interface Open {
  row: number;
  endRow: number;
  belongs: Belonging | null;
  roles: ReadonlySet<ColumnRole>;
}

/** Reads one table's lines. `end`: the row after its last. `alone`: no other table stands beside it. */
export class BodyReader {
  private readonly items: Item[] = [];
  private readonly named: Belonging[] = [];
  private readonly byRole = new Map<ColumnRole, number[]>();
  private readonly roles = new Map<number, ColumnRole>();
  private readonly results: readonly number[];
  private readonly core: ReadonlySet<number>;
  private readonly columns: ReadonlySet<number>;
  private open: Open | null = null;
  private blanks = 0;
  private apart = 0;
  private joined = 0;
  private nameless = 0;
  /** A line between insatser that names the region of those below it. */
  private region: TableCell | null = null;

  constructor(
    private readonly sheet: SheetCells,
    private readonly header: Header,
    columns: readonly TableColumn[],
    private heading: Belonging | null,
    private readonly alone: boolean,
    private readonly settled: boolean,
  ) {
    for (const { column, role } of columns) {
      if (!role.value) continue;
      this.byRole.set(role.value, [...(this.byRole.get(role.value) ?? []), column]);
      this.roles.set(column, role.value);
    }
    this.results = (["outputs", "outcomes", "goals"] as const).flatMap((role) => this.byRole.get(role) ?? []);
    this.columns = new Set(columns.filter(({ beside }) => !beside).map(({ column }) => column));
    const core = [...CORE, "basis" as const].flatMap((role) => this.byRole.get(role) ?? []);
    this.core = new Set(core);
  }

  /** Yields now and then. */
  *read(end: number): Generator<undefined, Body> {
    for (let row = this.header.row + 1; row < end; row++) {
      if ((row - this.header.row) % ROWS_BETWEEN_PAUSES === 0) yield;
      this.line(row);
    }
    this.close();
    return { items: this.items, named: this.named, heading: this.heading, joined: this.joined, nameless: this.nameless };
  }

  private line(row: number): void {
    const filled = this.sheet.filled(row);
    const own = filled.filter(({ column }) => this.columns.has(column));
    const mayHead = (this.alone || own.length === filled.length) && !this.isNumberedName(own);
    const heading = mayHead ? sectionHeading(filled, row, this.sheet, this.columns, this.settled) : null;
    if (heading) return this.startSection(heading);
    const core = own.filter(({ column }) => this.core.has(column));
    if (this.isRegionLine(row, own)) return;
    if (core.length === 0 || core.every(({ text }) => isPrompt(text))) return this.emptyLine(row, own);
    if (this.isAside(row, core, own)) return;
    const note = this.partOfMerge(row) ? null : this.noteIn(row, core);
    if (note) this.add(row, note);
    else if (this.continues(row, core)) this.extend(row, core);
    else this.begin(row, core);
    this.blanks = 0;
  }

  /** The section's number in its own column and an insats's name: a line like the others, with no more filled in yet. */
  private isNumberedName(own: readonly FilledCell[]): boolean {
    const [number, name] = own;
    return own.length === 2 && this.roles.get(number!.column) === "section" && this.roles.get(name!.column) === "name" && mentionedSection(name!.text) === null;
  }

  /** The name of a region (or of several) and nothing else, in a table without a column for it. */
  private isRegionLine(row: number, own: readonly FilledCell[]): boolean {
    const cell = own.at(-1);
    if (!cell || this.byRole.has("region") || this.partOfMerge(row)) return false;
    const text = lineText(own);
    if (text === null || regionsAlone(text).length === 0) return false;
    // By its name alone in the column of results, a place belongs to the insats above.
    if (!namesRegionInFull(text) && (!this.isFirst(cell) || this.continues(row, own))) return false;
    this.close();
    this.region = this.sheet.cell(row, cell.column);
    this.blanks = 0;
    return true;
  }

  private isFirst({ column }: FilledCell): boolean {
    return column === this.header.firstColumn || (this.byRole.get("name")?.includes(column) ?? false);
  }

  private startSection(heading: Belonging): void {
    this.close();
    this.heading = heading;
    this.named.push(heading);
    this.blanks = 0;
  }

  /** Nothing to tell of an insats; the template's own section number may stand there, or the lower part of a merge. */
  private emptyLine(row: number, own: readonly FilledCell[]): void {
    if (this.open && this.partOfMerge(row)) {
      this.open.endRow = row;
      return;
    }
    if (own.length === 0) this.blanks += 1;
    const belongs = own.length > 0 ? this.belongingOf(row, false) : null;
    if (belongs) this.named.push(belongs);
  }

  /** Instructions and column numbers below the header, sums, page numbers. */
  private isAside(row: number, core: readonly FilledCell[], own: readonly FilledCell[]): boolean {
    if (this.items.length === 0 && !this.open && row <= this.header.row + 2) {
      if (core.length >= 2 && own.every(({ text }, index) => /^\(?[1-9a-h][.)]?$/i.test(text.trim()) && (index === 0 || text > own[index - 1]!.text))) return true;
      if (core.every(({ column, text }) => isInstruction(text, this.roles.get(column)) && !isRemark(text))) return true;
    }
    if (this.partOfMerge(row)) return false;
    const texts = own.map(({ text }) => text);
    const sum = isTotal(texts) && (!this.results.includes(own[0]!.column) || (texts.length === 1 && !/\s/.test(texts[0]!.trim())));
    return sum || (core.length === 1 && isFurniture(core[0]!.text));
  }

  /** A line with one cell that names no insats. */
  private noteIn(row: number, core: readonly FilledCell[]): TableNote | null {
    const [first] = core;
    if (core.length !== 1 || !first) return null;
    const none = saysNone(first.text);
    if (none || this.isRemarkLine(row, first)) return { ...this.sheet.cell(row, first.column), saysNone: none };
    return null;
  }

  private isRemarkLine(row: number, { column, text }: FilledCell): boolean {
    const inName = this.byRole.get("name")?.includes(column) ?? false;
    if (!inName && this.open && this.blanks === 0) return false;
    if (isRemark(text)) return true;
    const width = this.sheet.mergeAt(row, column)?.columns ?? 1;
    if (width >= 3 && width >= this.core.size && isProse(text)) return true;
    return this.blanks > 0 && this.apart === 0 && (this.open !== null || this.hasInsats()) && isProse(text);
  }

  private has(role: ColumnRole, core: readonly FilledCell[]): boolean {
    return core.some(({ column }) => this.byRole.get(role)?.includes(column));
  }

  /** A merge that reaches this cell from a line of the insats that is being read. */
  private mergeWithin(row: number, column: number): boolean {
    const merge = this.sheet.mergeFromAbove(row, column);
    return merge !== null && this.open !== null && merge.row >= this.open.row;
  }

  private partOfMerge(row: number): boolean {
    return (this.byRole.get("name") ?? []).some((column) => this.mergeWithin(row, column));
  }

  /** Whether a line goes on with the insats above rather than begin a new one. */
  private continues(row: number, core: readonly FilledCell[]): boolean {
    const names = this.byRole.get("name") ?? [];
    if (!this.open || names.length === 0) return false;
    if (this.partOfMerge(row)) return true;
    const results = [...(this.byRole.get("outputs") ?? []), ...(this.byRole.get("outcomes") ?? [])];
    const resultMerged = results.some((column) => this.mergeWithin(row, column));
    if (this.has("name", core)) return resultMerged && !this.has("outputs", core) && !this.has("outcomes", core);
    if (resultMerged) return true;
    return this.blanks === 0 && !this.isNameless(row, core);
  }

  /**
   * A line without a name, directly below an insats: one of its own when it says so, or has results and goals as the
   * one above has. What goes on with an insats rarely says its goals once more; outcomes are missing in many insatser.
   */
  private isNameless(row: number, core: readonly FilledCell[]): boolean {
    if ((this.byRole.get("caseNumber") ?? []).some((column) => this.sheet.says(row, column))) return true;
    const belongs = this.belongingOf(row, false);
    if (belongs?.from === "column" && belongs.text !== this.open!.belongs?.text) return true;
    return (["outputs", "goals"] as const).every((role) => this.has(role, core) && this.open!.roles.has(role));
  }

  private begin(row: number, core: readonly FilledCell[]): void {
    this.close();
    const belongs = this.belongingOf(row, true);
    if (this.byRole.has("name") && !this.has("name", core)) this.nameless += 1;
    if (this.blanks > 0 && this.hasInsats()) this.apart += 1;
    this.open = { row, endRow: row, belongs, roles: new Set(core.map(({ column }) => this.roles.get(column)!)) };
  }

  private hasInsats(): boolean {
    return this.items.some(({ insats }) => insats !== null);
  }

  private extend(row: number, core: readonly FilledCell[]): void {
    if (!this.partOfMerge(row)) this.joined += this.has("name", core) ? 0 : 1;
    this.open!.endRow = row;
  }

  private add(row: number, note: TableNote): void {
    this.close();
    const region = this.region && { region: findRegion(this.region.text)?.code ?? null };
    this.items.push({ row, endRow: row, insats: null, note: { ...note, ...region }, belongs: this.belongingOf(row, true) });
  }

  private close(): void {
    if (!this.open) return;
    const { row, endRow, belongs } = this.open;
    const cells: Partial<Record<ColumnRole, TableCell[]>> = {};
    for (const [role, columns] of this.byRole) {
      const found = columns.length === 1 ? this.cellsOf(row, endRow, columns[0]!) : columns.flatMap((column) => this.cellsOf(row, endRow, column));
      if (found.length > 1) found.sort((a, b) => a.row - b.row || a.column - b.column);
      if (found.length > 0) cells[role] = found;
    }
    if (this.region) cells.region = [this.region];
    this.items.push({ row, endRow, insats: { row, rows: endRow - row + 1, cells }, note: null, belongs });
    this.open = null;
  }

  /** An insats's cells in one column; a cell merged over several insatser belongs to each of them. */
  private cellsOf(row: number, endRow: number, column: number): TableCell[] {
    const merge = this.sheet.mergeFromAbove(row, column);
    const shared = merge && merge.row > this.header.row && this.sheet.says(merge.row, merge.column) ? [this.sheet.cell(merge.row, merge.column)] : [];
    const own: TableCell[] = [];
    for (let at = row; at <= endRow; at++) if (this.sheet.says(at, column)) own.push(this.sheet.cell(at, column));
    return own.length > 0 ? own : shared;
  }

  /** Which section a line belongs to; with `fillDown`, a line without a number of its own goes with the one above. */
  private belongingOf(row: number, fillDown: boolean): Belonging | null {
    const columns = [...(this.byRole.get("section") ?? []), ...(this.byRole.get("area") ?? [])];
    let bare: Belonging | null = null;
    let best: Belonging | null = null;
    for (const column of columns) {
      const merge = this.sheet.mergeFromAbove(row, column);
      const at = merge && merge.row > this.header.row ? merge.row : row;
      const text = this.sheet.text(at, column);
      const mention = sectionOfCell(this.sheet.value(at, column), text);
      if (mention && mention.strength > (best?.mention?.strength ?? 0)) best = { mention, bare: null, from: "column", text };
      const number = mention ? null : bareNumber(text);
      if (number !== null) bare ??= { mention: null, bare: number, from: "column", text };
    }
    const own = best ?? bare;
    if (own || !fillDown) return own ?? (fillDown ? this.heading : null);
    const above = columns.length > 0 && this.blanks === 0 ? this.items.at(-1)?.belongs : null;
    return above ?? this.heading;
  }
}
