/** Joins the custom functions with their names in Excel. */
import { antalInsatser } from "./functions";

/** Registers every function. Their metadata is generated from the comments in `functions.ts`. */
export function registerFunctions(): void {
  CustomFunctions.associate("ANTALINSATSER", antalInsatser);
}
