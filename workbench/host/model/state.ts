/** The state itself and the one place where a change is carried out, whoever made it and whether done or undone. */
import type { Change } from "./changes";
import type { BookFacts } from "./facts";
import { sheetFrom, type Sheet } from "./sheet";

export interface State {
  facts: BookFacts;
  sheets: Map<string, Sheet>;
}

/** Carries out one change. Throws when it speaks of a sheet that is not there: changes come in the order they were made. */
export function apply(state: State, change: Change): void {
  switch (change.kind) {
    case "cells": {
      const { cells } = sheetIn(state, change.sheet);
      for (const { row, column, after } of change.cells) cells.put(row, column, after);
      return;
    }
    case "sheet": {
      const sheet = sheetIn(state, change.sheet);
      state.sheets.set(sheet.id, { ...sheet, facts: { ...sheet.facts, [change.key]: change.after } });
      return;
    }
    case "book":
      state.facts = { ...state.facts, [change.key]: change.after };
      return;
    case "sheetAdded":
      state.sheets.set(change.sheet.id, sheetFrom(change.sheet));
      state.facts = { ...state.facts, order: state.facts.order.toSpliced(change.position, 0, change.sheet.id) };
      return;
    case "sheetRemoved":
      state.sheets.delete(change.sheet.id);
      state.facts = { ...state.facts, order: state.facts.order.filter((id) => id !== change.sheet.id) };
      return;
  }
}

function sheetIn(state: State, id: string): Sheet {
  const sheet = state.sheets.get(id);
  if (!sheet) throw new Error(`No sheet ${id}`);
  return sheet;
}
