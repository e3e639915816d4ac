/** What the keys do in the list behind a number. */
import type { LeftOutWhy } from "../../indicators/rules";
import type { ListRows } from "../list/rows";
import { isShortcut, walk, type Place, type Pressed } from "../list/walk";
import type { Indicators } from "../state/indicators";
import type { ListedRow } from "./rows";

interface ListedPlace extends Place {
  rows: ListRows<ListedRow>;
  indicators: Pick<Indicators, "look" | "take">;
  leftOut: ReadonlyMap<string, LeftOutWhy> | undefined;
  /** Takes the focus into the active line's card. */
  enter(): void;
}

/** Does what a key asks for in the list; false when the key means nothing here. */
export function listedKey(pressed: Pressed, { rows, indicators, leftOut, enter, ...place }: ListedPlace): boolean {
  if (isShortcut(pressed)) return false;
  if (walk(pressed.key, place)) return true;
  const figure = rows.at(place.current)?.listed.figure;
  switch (pressed.key) {
    case "Escape":
    case "ArrowLeft":
      indicators.look(null);
      return true;
    case "ArrowRight":
    case "Enter":
    case " ":
      enter();
      return true;
    case "Delete":
      if (!figure) return false;
      void indicators.take(figure.id, leftOut?.has(figure.id) ?? false);
      return true;
    default:
      return false;
  }
}
