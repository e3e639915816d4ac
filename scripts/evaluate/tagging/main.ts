/** Measures tagging on the labelled rows: `npm run evaluate -- tagging`, with a measure's name the misses too. */
import { hasLabels } from "./labels";
import { printNamed } from "./named";

/** Prints the figures. Returns whether what was asked for exists. */
export async function tagging([asked]: readonly string[]): Promise<boolean> {
  if (!hasLabels()) {
    console.log("No labelled rows in ../shared: nothing to measure.");
    return true;
  }
  return printNamed(asked);
}
