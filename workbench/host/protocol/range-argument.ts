/** Arguments that are a range: an object of the API, or an address. */
import { type Context, sheetOf } from "./context";
import { invalidArgument } from "./errors";
import { resolveAddress, type RangeRef } from "./place";
import { rangeFor } from "./range";

/** The range an argument means, seen from a sheet. */
export function anyRange(sheet: string, argument: unknown, context: Context): RangeRef {
  return rangeFor.holds(argument) ?? resolveAddress(context.book, sheetOf(context, { sheet }), argument);
}

/** The same, refused with InvalidArgument when it lies on another sheet. */
export function otherRange(ref: Pick<RangeRef, "sheet">, argument: unknown, context: Context): RangeRef {
  const other = anyRange(ref.sheet, argument, context);
  if (other.sheet !== ref.sheet) throw invalidArgument();
  return other;
}
