/**
 * The custom functions: one file each, pure and synchronous, thin around the same core as the pane. Their metadata is
 * generated from the comment above each function (`scripts/functions-metadata.mjs`); a name may hold å, ä and ö, its id
 * may not. Signatures only ever grow: Excel keeps them for a day, and workbooks for years.
 */
import { antalFel } from "./checks/antal-fel";
import { kontroll } from "./checks/kontroll";
import { antalInsatser } from "./tables/antal-insatser";

/** Every function by its id. */
const functions = { ANTALFEL: antalFel, ANTALINSATSER: antalInsatser, KONTROLL: kontroll };

/** Registers every function. Where Excel has none (some tablets) there is nothing to register with, and the pane works without. */
export function registerFunctions(): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const [id, each] of Object.entries(functions)) CustomFunctions.associate(id, each);
}
