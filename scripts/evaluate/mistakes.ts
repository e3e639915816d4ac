/**
 * The known mistakes in the real reports, and which of them the checks find: a finding counts when it stands in the
 * right report, its words overlap the quoted ones and its check says the same.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TRUTH } from "./folders";
import { touches } from "./material";
import type { Told } from "./material";
import { SAYS_THE_SAME } from "./says-the-same";

/** The truth's numbers for documents, and which file holds them; the rest are the regions' own workbooks. */
const FILES: Readonly<Record<string, string>> = { "001": "answers-vastmanland-2023.xlsx", "004": "answers-vastmanland-2025.xlsx" };

interface Place {
  region: string | null;
  document: string;
  evidence?: string;
}

export interface Mistake {
  n: number;
  checkable: boolean;
  check: string;
  evidence: string;
  severity: string;
  where: Place;
  also?: Place[];
}

export interface Sought {
  mistake: Mistake;
  /** Whether a check that says the same points at it. */
  found: boolean;
  /** All that is said of its words: "share-mismatch/error". */
  by: readonly string[];
}

function fileOf({ region, document }: Place): string {
  return FILES[document] ?? `${(region ?? "").replace(/ /g, "-")}-2023.xlsx`.normalize("NFC");
}

/** What is quoted of a mistake in a report, place by place. */
export function quotedIn(file: string, { where, evidence, also }: Mistake): string[] {
  const places: readonly Place[] = [{ ...where, evidence }, ...(also ?? [])];
  return places.flatMap((place) => (place.evidence && file === fileOf(place) ? [place.evidence] : []));
}

/** The known mistakes that software could have found. */
export function readMistakes(): Mistake[] {
  const lines = readFileSync(join(TRUTH, "mistakes-public.jsonl"), "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Mistake).filter(({ checkable }) => checkable);
}

/** The findings that stand on a mistake's words, in any of its places. */
function pointing(mistake: Mistake, all: readonly Told[]): Told[] {
  return all.filter((told) => quotedIn(told.file, mistake).some((quoted) => touches(told, quoted)));
}

/** Looks for each mistake that software could have found among what was found. */
export function seekMistakes(all: readonly Told[]): Sought[] {
  return readMistakes().map((mistake) => {
    const by = [...new Set(pointing(mistake, all).map(({ finding }) => `${finding.check}/${finding.severity}`))];
    return { mistake, by, found: by.some((one) => SAYS_THE_SAME[mistake.check]?.includes(one.split("/")[0]!)) };
  });
}

/** Whether there is a check for a kind of mistake at all; some kinds need several files at hand, or what is not in them. */
export function isImplemented(kind: string): boolean {
  return Object.hasOwn(SAYS_THE_SAME, kind);
}
