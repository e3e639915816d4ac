/** Links of cells. */
import type { Cell, Hyperlink } from "../model";
import { invalidArgument } from "./errors";

/** A cell's link as the API gives it; `null`: it has none. */
export function linkIn(cell: Cell | undefined): unknown {
  return cell?.link ? { ...cell.link, textToDisplay: String(cell.value ?? "") } : null;
}

/** The cell with a link, which brings its text and looks along. */
export function withLink(before: Cell | undefined, value: unknown): Cell {
  if (typeof value !== "object" || value === null) throw invalidArgument("Range.hyperlink");
  const { textToDisplay, ...link } = value as Hyperlink & { textToDisplay?: string };
  return {
    ...(before ?? { value: null }),
    value: textToDisplay ?? before?.value ?? link.address ?? link.documentReference ?? "",
    link,
    style: { ...before?.style, underline: true, color: "#0563C1" },
  };
}
