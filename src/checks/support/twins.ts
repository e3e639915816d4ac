/** The same insats told twice: found by its name or by its texts, in one pass over the workbook. */
import { letterDigest } from "../../text/digest";
import { lettersOf } from "../../text/letters";
import { references } from "../../text/references";
import { saysNothingYet } from "../../text/results";
import type { Insats, InsatsTable } from "../../table/reading";
import { saying, textOf } from "../../table/insatser";

const LIKENESSES = ["name", "outputs", "outcomes"] as const;
/** What two insatser have in common. */
export type Likeness = (typeof LIKENESSES)[number];

/** Shorter texts are alike by chance ("Förstudien klar"). */
const SHORTEST: Readonly<Record<Likeness, number>> = { name: 5, outputs: 50, outcomes: 80 };
/** Texts that begin alike so far are taken for the same; how they end may have been mended in one of them. */
const COMPARED = 400;
/** What may stand before a name without making it another: "Projektet Bo nära sjön" is "Bo nära sjön". */
const BEFORE_NAME = /^(?:\d{1,2}[.)]\s*)?(?:(?:projektet|projekt|förstudien?|insatsen|insats|satsningen|programmet)\s*:?\s+)?/iu;

/**
 * The name without the description on lines or in sentences after it. What follows a colon or a dash is kept: it may
 * be what tells one insats from another ("Byaliv – etapp 2").
 */
function nameAlone(text: string): string {
  return text.trim().replace(BEFORE_NAME, "").split(/\n|\.\s/u, 1)[0]!;
}

/** Whether two insatser have the same name, description and all. */
export function sameWholeName(a: Insats, b: Insats): boolean {
  return lettersOf(textOf(a, "name")) === lettersOf(textOf(b, "name"));
}

/** What a text is known by; `null` when it is too short or says that there is nothing to tell. */
function signature(insats: Insats, likeness: Likeness): number | null {
  const text = textOf(insats, likeness);
  const told = likeness === "name" ? nameAlone(text) : text;
  return told.length < SHORTEST[likeness] || saysNothingYet(text) ? null : letterDigest(told.slice(0, COMPARED));
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
  return LIKENESSES.some((role) => saying(insats, role).some(({ text }) => references(text).length > 0));
}

/**
 * Remembers insatser and tells of each new one which earlier one it repeats. Insatser of different scopes (a table, a
 * region) are never compared.
 */
export function twinFinder(): (told: Told, scope: string) => Twin | null {
  const scopes = new Map<string, Record<Likeness, Map<number, Told>>>();
  return (told, scope) => {
    const seen = scopes.get(scope) ?? { name: new Map(), outputs: new Map(), outcomes: new Map() };
    scopes.set(scope, seen);
    let twin: Twin | null = null;
    for (const likeness of LIKENESSES) {
      const known = signature(told.insats, likeness);
      if (known === null) continue;
      const first = seen[likeness].get(known);
      if (first) twin ??= { first, likeness };
      else seen[likeness].set(known, told);
    }
    return twin;
  };
}
