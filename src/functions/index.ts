/**
 * The custom functions: one file each, pure, thin around the same core as the pane. Their metadata is generated from the
 * comment above each function (`scripts/functions-metadata.mjs`); a name may hold å, ä and ö, its id may not. Signatures
 * only ever grow: Excel keeps them for a day, and workbooks for years.
 */
import { antalFel } from "./checks/antal-fel";
import { kontroll } from "./checks/kontroll";
import { andelKvinnor } from "./indicators/andel-kvinnor";
import { belopp } from "./indicators/belopp";
import { figurer } from "./indicators/figurer";
import { konsfordelning } from "./indicators/konsfordelning";
import { kvinnor } from "./indicators/kvinnor";
import { man } from "./indicators/man";
import { sammanfatta } from "./indicators/sammanfatta";
import { tackning } from "./indicators/tackning";
import { tal } from "./indicators/tal";
import { loadFigureReader } from "./support/figure-reader";
import { loadTagger } from "./support/tagger";
import { antalInsatser } from "./tables/antal-insatser";
import { agenda2030 } from "./tagging/agenda2030";
import { eruf } from "./tagging/eruf";
import { mal } from "./tagging/mal";
import { malnamn } from "./tagging/malnamn";
import { omrade } from "./tagging/omrade";
import { prioritering } from "./tagging/prioritering";
import { underlag } from "./tagging/underlag";

/** Every function by its id. */
const functions = {
  ANTALFEL: antalFel,
  ANTALINSATSER: antalInsatser,
  KONTROLL: kontroll,
  ANDELKVINNOR: andelKvinnor,
  BELOPP: belopp,
  FIGURER: figurer,
  KONSFORDELNING: konsfordelning,
  KVINNOR: kvinnor,
  MAN: man,
  SAMMANFATTA: sammanfatta,
  TACKNING: tackning,
  TAL: tal,
  AGENDA2030: agenda2030,
  ERUF: eruf,
  MAL: mal,
  MALNAMN: malnamn,
  OMRADE: omrade,
  PRIORITERING: prioritering,
  UNDERLAG: underlag,
};

/** Registers every function. Where Excel has none (some tablets) there is nothing to register with, and the pane works without. */
export function registerFunctions(): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const [id, each] of Object.entries(functions)) CustomFunctions.associate(id, each);
}

/** Fetches what is large and fetched by itself, so that no cell need wait for it. If that fails, the next call tries again. */
export async function prepareFunctions(): Promise<void> {
  if (typeof CustomFunctions === "undefined") return;
  for (const load of [loadFigureReader, loadTagger]) await load().catch(() => undefined);
}
