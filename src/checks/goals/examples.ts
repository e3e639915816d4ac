/** What the examples of these checks share: a sheet of a region whose goals the catalogue has. The insatser are invented. */
import { GOOD, HEADER } from "../support/examples";

/** A title that says whose goals they are, the header, and a line for each goal cell. */
export function goalSheet(region: string, goals: readonly string[]): readonly (readonly string[])[] {
  return [[`Region ${region}`], HEADER, ...goals.map((goal, index) => [`${NAMES[index % NAMES.length]!}`, `${12 + 7 * index} möten har hållits.`, GOOD[2]!, goal])];
}

const NAMES = ["Bo nära sjön", "Yrkesvägar", "Byaliv", "Sjöbussen", "Skogslabbet", "Öppna verkstäder"];
