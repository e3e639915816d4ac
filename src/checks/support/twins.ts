/** The same insats told twice: found by its name or by its texts, in one pass over the workbook for all who ask. */
import { letterDigest } from "../../text/likeness/digest";
import { lettersOf } from "../../text/words/letters";
import { plainText } from "../../text/words/normalise";
import { references } from "../../text/references/references";
import { saysNothingYet } from "../../text/results";
import { saying, textOf } from "../../table/insatser";
import { nameAlone } from "../../table/names/name-alone";
import type { Insats, InsatsTable, WorkbookReading } from "../../table/reading";
import { PAUSE } from "../check";
import { stretchesOf } from "./stretches";

const LIKENESSES = ["name", "outputs", "outcomes"] as const;
/** What two insatser have in common. */
export type Likeness = (typeof LIKENESSES)[number];

/** Shorter texts are alike by chance ("Förstudien klar"). */
const SHORTEST: Readonly<Record<Likeness, number>> = { name: 5, outputs: 50, outcomes: 80 };
/** Texts that begin alike so far are taken for the same; how they end may have been mended in one of them. */
const COMPARED = 400;

/** Whether two insatser have the same name, description and all. */
export function sameWholeName(a: Insats, b: Insats): boolean {
  return lettersOf(textOf(a, "name")) === lettersOf(textOf(b, "name"));
}

/** "Etapp 2", "del II": which of several by one name. */
const STAGE = /(?<![a-zà-öø-ɏ])(?:etapp|del|omgång|fas|steg)\s(?:\d{1,2}|[IVX]{1,4})(?![A-Za-zÀ-ÖØ-öø-ɏ\d])/i;

/** What a text is known by; `null` when it is too short. */
function signature(insats: Insats, likeness: Likeness): number | null {
  const text = textOf(insats, likeness);
  const told = likeness === "name" ? `${nameAlone(text)} ${STAGE.exec(text)?.[0] ?? ""}`.trimEnd() : text;
  return told.length < SHORTEST[likeness] ? null : letterDigest(told, COMPARED);
}

export interface Told {
  insats: Insats;
  table: InsatsTable;
}

/** An earlier insats that one repeats. */
export interface Twin {
  first: Told;
  likeness: Likeness;
}

/** An insats that was told before: in its table, anywhere in the workbook. Those of two regions are never compared. */
export interface Twins {
  told: Told;
  inTable: Twin | null;
  anywhere: Twin;
}

/** Whether an insats refers to another place in its name or results. */
export function refers({ insats }: { insats: Insats | null }): boolean {
  return insats !== null && LIKENESSES.some((role) => saying(insats, role).some(({ text }) => references(text).length > 0));
}

/** Insatser by what one of their texts is known by. They come table by table. */
class Firsts {
  private readonly anywhere = new Map<number, Told>();
  /** The first in a table after that of the first anywhere. */
  private readonly inLaterTable = new Map<number, Told>();

  constructor(private readonly likeness: Likeness) {}

  /** Puts an insats with those before it; the first with the same text, if there is one, anywhere and in its own table. */
  add(told: Told): { anywhere: Told; inTable: Told | null } | null {
    const known = signature(told.insats, this.likeness);
    if (known === null) return null;
    const anywhere = this.anywhere.get(known);
    // Texts that tell of nothing yet are no twins. Few texts come twice, so only then is it asked.
    if (!anywhere || this.tellsNothing(anywhere)) {
      this.anywhere.set(known, told);
      return null;
    }
    if (this.tellsNothing(told)) return null;
    if (anywhere.table === told.table) return { anywhere, inTable: anywhere };
    const later = this.inLaterTable.get(known);
    if (later?.table === told.table) return { anywhere, inTable: later };
    this.inLaterTable.set(known, told);
    return { anywhere, inTable: null };
  }

  private tellsNothing({ insats }: Told): boolean {
    return saysNothingYet(textOf(insats, this.likeness));
  }
}

function twinsAmong(firsts: readonly Firsts[], told: Told): Twins | null {
  let inTable: Twin | null = null;
  let anywhere: Twin | null = null;
  for (const [at, likeness] of LIKENESSES.entries()) {
    const first = firsts[at]!.add(told);
    if (!first) continue;
    anywhere ??= { first: first.anywhere, likeness };
    if (first.inTable) inTable ??= { first: first.inTable, likeness };
  }
  return anywhere && { told, inTable, anywhere };
}

const found = new WeakMap<WorkbookReading, readonly Twins[]>();

/** Every insats of the workbook that was told before, in order. Pauses now and then. */
export function* twinsOf(workbook: WorkbookReading): Generator<typeof PAUSE, readonly Twins[]> {
  const known = found.get(workbook);
  if (known) return known;
  const all: Twins[] = [];
  const regions = new Map<string, readonly Firsts[]>();
  for (const { table, insatser } of stretchesOf(workbook)) {
    if (!table) continue;
    for (const insats of insatser) {
      const region = plainText(textOf(insats, "region"));
      let firsts = regions.get(region);
      if (!firsts) regions.set(region, (firsts = LIKENESSES.map((likeness) => new Firsts(likeness))));
      const twins = twinsAmong(firsts, { insats, table });
      if (twins) all.push(twins);
    }
    yield PAUSE;
  }
  found.set(workbook, all);
  return all;
}
