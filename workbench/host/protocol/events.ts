/** Events: who listens to what, and what the changes of the model mean to them. */
import type { Announcement, Change, Sheet, Source, TableFacts, Workbook } from "../model";
import { rangeFor } from "./range";
import type { References } from "./context";
import { EventType, type EventNumber, type EventRequest } from "./event-types";
import { intersection, plainAddress, type RangeRef } from "./place";
import { valueTypeOf } from "./range-read";

/** Target of events registered on a collection of the workbook. */
export const WORKBOOK = "Workbook";
const EVENT_CATEGORY = 65_536;
const REMEMBERED = 100;

/** As the client takes it: category, type, target, JSON of the arguments, id. */
export type EventEntry = readonly [category: number, type: number, target: string, message: string, id: number];

export class EventHub {
  private readonly wanted = new Map<string, number>();
  private remembered: string[] = [];
  /** `context.runtime.enableEvents`. */
  enabled = true;

  constructor(
    private readonly book: Workbook,
    private readonly references: References,
    private readonly push: (entry: EventEntry) => void,
  ) {
    book.onChange((announcement) => this.tell(announcement));
  }

  register({ type, on }: EventRequest, target: string): void {
    const key = `${type} ${target}`;
    const count = (this.wanted.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.wanted.set(key, count);
    else this.wanted.delete(key);
  }

  /** Nobody listens any more: the pane was reloaded. */
  clear(): void {
    this.wanted.clear();
    this.enabled = true;
  }

  private tell({ source, reason, changes }: Announcement): void {
    if (!this.enabled || this.wanted.size === 0) return;
    if (reason === "calculated") return this.tellCalculated(changes);
    for (const change of changes) this.tellOf(change, source);
  }

  private tellCalculated(changes: readonly Change[]): void {
    for (const sheet of new Set(changes.flatMap((change) => (change.kind === "cells" ? [change.sheet] : [])))) {
      this.emit(EventType.calculated, [sheet, WORKBOOK], { worksheetId: sheet, address: "" });
    }
  }

  private tellOf(change: Change, by: Source): void {
    const source = "Local";
    switch (change.kind) {
      case "cells":
        return this.tellOfCells(change, by);
      case "sheetAdded":
        return this.emit(EventType.added, [WORKBOOK], { source, worksheetId: change.sheet.id });
      case "sheetRemoved":
        return this.emit(EventType.deleted, [WORKBOOK], { source, worksheetId: change.sheet.id });
      case "sheet":
        return this.tellOfSheet(change, source);
      case "book":
        return this.tellOfBook(change, source);
    }
  }

  private tellOfCells(change: Change & { kind: "cells" }, by: Source): void {
    const { sheet: worksheetId, area, cells, shift } = change;
    const address = plainAddress(area);
    const targets = [worksheetId, WORKBOOK];
    const content = cells.filter(({ before, after }) => (before?.value ?? null) !== (after?.value ?? null) || before?.formula !== after?.formula);
    const args = { worksheetId, address, source: "Local", referenceId: "" };
    const refer = () => ({ ...args, referenceId: this.remember({ sheet: worksheetId, area }) });
    if (content.length > 0 || shift) {
      const { before, after } = content[0] ?? {};
      const single = area.rows * area.columns === 1 && !shift;
      const details = single && {
        valueBefore: before?.value ?? "", valueAfter: after?.value ?? "", valueTypeBefore: valueTypeOf(before), valueTypeAfter: valueTypeOf(after),
      };
      const triggerSource = by === "addin" ? "ThisLocalAddin" : "Unknown";
      const message = () => ({ ...refer(), changeType: shift ?? "RangeEdited", shiftDirection: "None", triggerSource, ...details });
      this.emit(EventType.changed, targets, message);
      for (const table of this.tablesAt({ sheet: worksheetId, area })) {
        this.emit(EventType.tableChanged, [String(table.id), ...targets], () => ({ ...message(), tableId: String(table.id) }));
      }
    }
    if (cells.some(({ before, after }) => before?.style !== after?.style || before?.numberFormat !== after?.numberFormat)) {
      this.emit(EventType.formatChanged, targets, refer);
    }
  }

  private tellOfSheet(change: Change & { kind: "sheet" }, source: string): void {
    const { sheet: worksheetId } = change;
    const targets = [worksheetId, WORKBOOK];
    switch (change.key) {
      case "name":
        return this.emit(EventType.nameChanged, targets, { source, worksheetId, nameBefore: change.before, nameAfter: change.after });
      case "visibility":
        return this.emit(EventType.visibilityChanged, targets, { source, worksheetId, visibilityBefore: change.before, visibilityAfter: change.after });
      case "protection":
        return this.emit(EventType.protectionChanged, targets, { source, worksheetId, isProtected: change.after !== null });
      case "hiddenRows": {
        const [first = 0, last = first] = [Math.min(...change.after, ...change.before), Math.max(...change.after, ...change.before)];
        return this.emit(EventType.rowHiddenChanged, targets, { source, worksheetId, changeType: change.after.length > change.before.length ? "Hidden" : "Unhidden", address: `${first + 1}:${last + 1}` });
      }
      case "tables":
        return this.tellOfTables(worksheetId, change.before, change.after, source);
    }
  }

  private tellOfTables(worksheetId: string, before: readonly TableFacts[], after: readonly TableFacts[], source: string): void {
    const tell = (type: EventNumber, { id, name }: TableFacts) =>
      this.emit(type, [worksheetId, WORKBOOK], { source, worksheetId, tableId: String(id), tableName: name });
    for (const table of after) if (!before.some(({ id }) => id === table.id)) tell(EventType.tableAdded, table);
    for (const table of before) if (!after.some(({ id }) => id === table.id)) tell(EventType.tableDeleted, table);
  }

  private tellOfBook(change: Change & { kind: "book" }, source: string): void {
    if (change.key === "activeSheet") {
      this.emit(EventType.deactivated, [change.before, WORKBOOK], { worksheetId: change.before });
      this.emit(EventType.activated, [change.after, WORKBOOK], { worksheetId: change.after });
    }
    if (change.key === "selection") {
      const { sheet: worksheetId, areas } = change.after;
      const address = areas.map(plainAddress).join(",");
      this.emit(EventType.selectionChanged, [worksheetId, WORKBOOK], { worksheetId, address, isInsideTable: this.tablesAt({ sheet: worksheetId, area: areas[0]! }).length > 0 });
    }
    if (change.key === "order") {
      const moved = change.after.find((id, index) => change.before[index] !== id)!;
      const [positionBefore, positionAfter] = [change.before.indexOf(moved), change.after.indexOf(moved)];
      this.emit(EventType.moved, [WORKBOOK], { source, worksheetId: moved, positionBefore, positionAfter });
    }
  }

  /** An event's range can be asked for afterwards, for as long as not too many others have happened. */
  private remember(ref: RangeRef): string {
    const range = rangeFor(ref);
    this.references.keep(range);
    const id = this.references.idOf(range);
    this.remembered.push(id);
    for (const old of this.remembered.splice(0, Math.max(0, this.remembered.length - REMEMBERED))) this.references.drop(old);
    return id;
  }

  private tablesAt({ sheet, area }: RangeRef): TableFacts[] {
    const found: Sheet | undefined = this.book.sheet(sheet);
    return found?.facts.tables.filter((table) => intersection(table.area, area)) ?? [];
  }

  private emit(type: EventNumber, targets: readonly string[], args: object | (() => object)): void {
    const listening = targets.filter((target) => this.wanted.has(`${type} ${target}`));
    for (const target of listening) {
      this.push([EVENT_CATEGORY, type, target, JSON.stringify(typeof args === "function" ? args() : args), 0]);
    }
  }
}
