/** What a member of the API has at hand while a request is carried out. */
import type { Edit, Sheet, Workbook } from "../model";
import type { EventHub } from "./events";
import type { HostObject } from "./kind";
import type { RangeRef } from "./place";
import { accessDenied, itemNotFound } from "./errors";

export interface Context {
  readonly book: Workbook;
  readonly edit: Edit;
  readonly events: EventHub;
  readonly locale: string;
  /** Ranges the client tracks, by reference id. */
  readonly references: References;
  /** Results of custom functions go here. */
  readonly functionResults: (results: readonly unknown[]) => void;
}

/** Ranges by the id under which the client speaks of them later. Only those it asks to keep outlive the request. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<unknown, string>();
  private passing = new Set<string>();
  private next = 1;

  /** The object's id; the same for the same thing throughout a request. */
  idOf(object: HostObject): string {
    const known = this.ids.get(object.it);
    if (known !== undefined) return known;
    const id = `{ref-${this.next++}}`;
    this.byId.set(id, object);
    this.ids.set(object.it, id);
    this.passing.add(id);
    return id;
  }

  keep(object: HostObject): void {
    this.passing.delete(this.idOf(object));
  }

  get(id: string): HostObject | undefined {
    return this.byId.get(id);
  }

  drop(id: string): void {
    this.ids.delete(this.byId.get(id)?.it);
    this.byId.delete(id);
  }

  /** The request is over: what nobody asked to keep goes. */
  sweep(): void {
    for (const id of this.passing) this.drop(id);
    this.passing = new Set();
  }

  dropAll(): void {
    for (const id of [...this.byId.keys()]) this.drop(id);
  }

  get count(): number {
    return this.byId.size;
  }
}

/** The sheet a range or part belongs to; ItemNotFound when it has been deleted. */
export function sheetOf(context: Context, ref: Pick<RangeRef, "sheet">): Sheet {
  const sheet = context.book.sheet(ref.sheet);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** Refuses with AccessDenied when the sheet is protected and protection does not allow `allowance`. */
export function requireOpen(sheet: Sheet, allowance?: string): void {
  const { protection } = sheet.facts;
  if (protection && !(allowance && protection.options[allowance] === true)) throw accessDenied();
}
