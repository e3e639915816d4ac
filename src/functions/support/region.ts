/** The argument `region`: whose goals a text names. One for all texts, or one for each. */
import { findRegion, regionByCode } from "../../catalogue";
import { notThere, told, wrongKind } from "./problems";
import { cellsOf, textIn } from "./text";

/**
 * A function that gives the county code for a text by its place among those given. It throws #SAKNAS! for a region that
 * does not exist and #VÄRDEFEL! where none is named. Throws #VÄRDEFEL! when there are neither one region nor as many as texts.
 */
export function regionsAsked(asked: unknown, given: unknown): (row: number, column: number) => string {
  const [regions, texts] = [cellsOf(asked), cellsOf(given)];
  const [rows, columns] = [regions.length, regions[0]?.length];
  const fits = (rows === 1 || rows === texts.length) && (columns === 1 || columns === texts[0]?.length);
  if (!fits) throw wrongKind(({ otherShape }) => otherShape);
  return (row, column) => regionCode(regions[rows === 1 ? 0 : row]![columns === 1 ? 0 : column]);
}

/** The county code that a cell names: by code, by name or in a short text. */
function regionCode(cell: unknown): string {
  const text = textIn(cell).trim();
  if (text === "" || typeof cell === "boolean") throw wrongKind(({ notRegion }) => notRegion);
  const found = regionByCode(text) ?? findRegion(text);
  if (!found) throw notThere(({ noRegion }) => noRegion({ asked: told(text) }));
  return found.code;
}
