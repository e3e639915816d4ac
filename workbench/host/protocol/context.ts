/** What a member of the API has at hand while a request is carried out. */
import type { Edit, Sheet, Workbook } from "../model";
import type { EventHub } from "./events";
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

/** Ranges that outlive a request. */
export class References {
  private readonly byId = new Map<string, unknown>();
  private next = 1;

  keep(object: unknown): string {
    const id = `{ref-${this.next++}}`;
    this.byId.set(id, object);
    return id;
  }

  get(id: string): unknown {
    return this.byId.get(id);
  }

  drop(id: string): void {
    this.byId.delete(id);
  }

  dropAll(): void {
    this.byId.clear();
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
