/** What two files say differently, in parts: long texts make it large. */
import type { Compared, Difference } from "../../consolidation";
import { batches } from "../threads/batches";
import { without } from "../threads/without";

export type ComparedHead = Omit<Compared, "differences">;

/** Eight of the longest that there are weigh as much as a message may. */
const ITEMS = 8;

export function headOfCompared(compared: Compared): ComparedHead {
  return without(compared, ["differences"]);
}

export function partsOfCompared({ differences }: Compared): Generator<readonly Difference[]> {
  return batches(differences, ITEMS);
}
