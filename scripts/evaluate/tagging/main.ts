/**
 * Measures tagging: `npm run evaluate -- tagging`. With a measure's name (`goals`, `agenda2030`, `eruf`, `basis` …) the
 * rows that are read otherwise too; `area` measures areas alone, `area misses` with the rows taken for another.
 */
import { printArea } from "./area";
import { hasLabels } from "./labels";
import { printNamed } from "./named";

/** Prints the figures. Returns whether what was asked for exists. */
export async function tagging([asked, ...rest]: readonly string[]): Promise<boolean> {
  if (asked === "area") return printArea(rest[0]);
  if (!hasLabels()) {
    console.log("No labelled rows in ../shared: nothing to measure.");
    return true;
  }
  return printNamed(asked) && (asked !== undefined || printArea());
}
