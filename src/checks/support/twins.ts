/** The same insats told twice: found by its name or by its texts, in one pass over the workbook. */
import { lettersOf } from "../../text/letters";
import { references } from "../../text/references";
import { saysNothingYet } from "../../text/results";
import type { ColumnRole } from "../../catalogue/template";
import type { Insats, InsatsTable } from "../../table/reading";
import { saying, textOf } from "./insats";

/** What two insatser have in common. */
export type Likeness = "name" | "outputs" | "outcomes";

/** Shorter texts are alike by chance ("Förstudien klar"). */
const SHORTEST: Readonly<Record<Likeness, number>> = { name: 5, outputs: 50, outcomes: 80 };
/** What may stand before a name without making it another: "Projektet Bo nära sjön" is "Bo nära sjön". */
const KIND_OF_INSATS = /^(?:projektet|projekt|förstudien?|insatsen|satsningen|programmet)\s+/iu;

/** The name without the description that follows it on lines of its own or after a colon, full stop or dash. */
function nameAlone(text: string): string {
  const first = text.trim().split(/\n|[.:]\s|\s[–-]\s/u, 1)[0]!;
  return lettersOf(first.replace(KIND_OF_INSATS, ""));
}

function signature(insats: Insats, likeness: Likeness): string | null {
  const text = textOf(insats, likeness);
  const letters = likeness === "name" ? nameAlone(text) : lettersOf(text);
  return letters.length < SHORTEST[likeness] || saysNothingYet(text) ? null : letters;
}

export interface Told {
  insats: Insats;
  table: InsatsTable;
}

export interface Twin {
  first: Told;
  likeness: Likeness;
}

/** Whether an insats refers to another place in its name or results. */
export function refers({ insats }: Told): boolean {
  const roles: readonly ColumnRole[] = ["name", "outputs", "outcomes"];
  return roles.some((role) => saying(insats, role).some(({ text }) => references(text).length > 0));
}

/**
 * Remembers insatser and tells of each new one which earlier one it repeats. Insatser of different scopes (a table, a
 * region) are never compared.
 */
export function twinFinder(): (told: Told, scope: string) => Twin | null {
  const seen = new Map<string, Told>();
  return (told, scope) => {
    let twin: Twin | null = null;
    for (const likeness of ["name", "outputs", "outcomes"] as const) {
      const letters = signature(told.insats, likeness);
      if (letters === null) continue;
      const key = `${likeness} ${scope} ${letters}`;
      const first = seen.get(key);
      if (first) twin ??= { first, likeness };
      else seen.set(key, told);
    }
    return twin;
  };
}
