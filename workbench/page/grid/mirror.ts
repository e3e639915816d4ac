/** The model in the grid, both ways: what either changes, the other shows. */
import type { FUniver } from "@univerjs/presets";
import type { Edit, Workbook } from "../../host/model";
import { calculate } from "./formulas";
import { hear } from "./hear";
import { acceptSemicolons } from "./separators";
import { showBook, showChanges } from "./show";
import { Unit } from "./unit";

export interface Mirror {
  unit: Unit;
  /** Makes what the person did last known to the model now. */
  flush(): void;
  /** Lets the add-in's requests go on although a calculation is under way. */
  release(): void;
}

/** Draws the model and keeps both alike. Ctrl+Z and Ctrl+Y in the grid go to the model's steps. */
export function mirror(api: FUniver, book: Workbook, onRefused: (sheet: string) => void): Mirror {
  const unit = new Unit(api);
  let hearing = false;
  const change = (work: (edit: Edit) => void): void => {
    hearing = true;
    try {
      book.transact("user", work);
    } finally {
      hearing = false;
    }
  };
  const { flush } = hear(unit, book, { change, onRefused });
  book.onChange(({ reason, changes }) => {
    if (hearing || reason === "calculated") return;
    try {
      if (reason === "loaded") showBook(unit, book);
      else showChanges(unit, book, changes);
    } catch (error) {
      // The model is as it should be, so the add-in gets its answer; what could not be drawn is this page's own fault.
      reportError(error);
    }
  });
  const { release } = calculate(unit, book);
  acceptSemicolons(unit);
  for (const [event, step] of [[api.Event.BeforeUndo, () => book.undo()], [api.Event.BeforeRedo, () => book.redo()]] as const) {
    api.addEvent(event, (told) => {
      if (unit.workbook.isCellEditing()) return;
      told.cancel = true;
      flush();
      step();
    });
  }
  showBook(unit, book);
  return { unit, flush, release };
}
