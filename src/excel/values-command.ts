/** Formulas become their values, and can become formulas again. */
import type { CellRef } from "../checks/check";
import { asKept, isBusy, isError, same } from "./cells";
import { packed } from "./blocks";
import type { Command } from "./journal";
import { cellsOf, type OwnFormula } from "./own-formulas";
import type { MadeValues, Written } from "./port";
import { rangeAt } from "./ranges";
import type { Send } from "./run";
import { cellsNow, writeCells, type CellChange, type CellNow } from "./write-cells";

/** A formula and the cells that it fills, as they are to be. */
interface Valued extends OwnFormula {
  changes: readonly CellChange[];
}

interface FilledCell extends CellRef {
  of: OwnFormula;
}

/** Formulas put back in one request. */
const MOST_FORMULAS = 500;

export class ValuesCommand implements Command {
  private valued: readonly Valued[] = [];
  private readonly written = new Set<CellChange>();

  constructor(readonly label: string) {}

  get begun(): boolean {
    return this.written.size > 0;
  }

  /** Writes what the formulas show in their place. Those that show an error, or wait for their value, are left. */
  async write(send: Send, formulas: readonly OwnFormula[]): Promise<Pick<MadeValues, "cells" | "formulas" | "busy" | "errors">> {
    const now = new Map<OwnFormula, CellNow<FilledCell>[]>(formulas.map((formula) => [formula, []]));
    const cells = formulas.flatMap((of) => cellsOf(of.area).map((place): FilledCell => ({ sheet: of.sheet, ...place, of })));
    for (const cell of await cellsNow(send, cells)) now.get(cell.cell.of)!.push(cell);
    const shows = (test: typeof isError) => formulas.filter((formula) => now.get(formula)!.some(({ value }) => test(value)));
    const [failing, busy] = [new Set(shows(isError)), shows(isBusy)];
    this.valued = formulas.filter((formula) => !failing.has(formula)).map((formula) => ({ ...formula, changes: now.get(formula)!.map(changeOf) }));
    const changes = this.valued.flatMap((formula) => formula.changes);
    await writeCells(send, changes, { begin: (begun) => begun.forEach((change) => this.written.add(change)) });
    return { cells: changes.length, formulas: this.valued.length, busy: busy.length, errors: failing.size - busy.length };
  }

  /** Formulas whose cells all hold what was written come back; where one has been changed since, its values stay. */
  async putBack(send: Send): Promise<Written> {
    const begun = this.valued.filter(({ changes }) => changes.some((change) => this.written.has(change)));
    const changed = new Set<CellChange>();
    for (const { cell, value, formula } of await cellsNow(send, [...this.written])) {
      if (formula !== null || !same(value, cell.after)) changed.add(cell);
    }
    const back = begun.filter(({ changes }) => !changes.some((change) => changed.has(change)));
    // A formula fills nothing as long as something stands in its way.
    await writeCells(send, back.flatMap(({ changes }) => changes.map((change) => ({ ...change, before: change.after, after: null }))));
    for (const parcel of packed(back, MOST_FORMULAS, () => 1)) {
      await send(({ workbook }) => {
        for (const { sheet, area, formula } of parcel) rangeAt(workbook.worksheets.getItem(sheet), { ...area, rows: 1, columns: 1 }).formulas = [[formula]];
      });
    }
    const kept = [...changed].map(({ sheet, row, column }) => ({ sheet, row, column, reason: "changed" as const }));
    return { label: this.label, cells: back.flatMap(({ changes }) => changes).length, kept };
  }
}

function changeOf({ cell: { sheet, row, column }, value, format, alone }: CellNow<FilledCell>): CellChange {
  return { sheet, row, column, before: value, after: asKept(value, format), format, alone };
}
