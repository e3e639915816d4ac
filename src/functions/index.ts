/** Joins the custom functions with their names in Excel. */
import { antalInsatser } from "./functions";

/**
 * Registers every function. Their metadata is generated from the comments in `functions.ts`.
 * Where Excel has no custom functions (some tablets) there is nothing to register with, and the pane works without.
 */
export function registerFunctions(): void {
  if (typeof CustomFunctions === "undefined") return;
  CustomFunctions.associate("ANTALINSATSER", antalInsatser);
}
