/** What files have changed, in parts: long lists and long texts make it large. */
import type { Refresh } from "../../consolidation";
import { batches } from "../threads/batches";
import { without } from "../threads/without";

const LISTS = ["files", "added", "removed", "changed", "corrected", "conflicts", "kept", "deleted"] as const;
type Lists = Pick<Refresh, (typeof LISTS)[number]>;

/** Some more of the lists; in all parts together each item comes once, in order. */
export type RefreshPart = Partial<Lists>;
export type RefreshHead = Omit<Refresh, keyof Lists>;

const ITEMS = 20;

export function headOfRefresh(refresh: Refresh): RefreshHead {
  return without(refresh, LISTS);
}

export function* partsOfRefresh(refresh: Refresh): Generator<RefreshPart> {
  for (const list of LISTS) for (const part of batches<unknown>(refresh[list], ITEMS)) yield { [list]: part };
}

/** Lists that grow with each part that is added to them. */
export class GrowingRefresh {
  private readonly lists = Object.fromEntries(LISTS.map((list): [string, unknown[]] => [list, []])) as { [K in keyof Lists]: unknown[] & Lists[K] };

  add(part: RefreshPart): void {
    for (const list of LISTS) this.lists[list].push(...(part[list] ?? []));
  }

  whole(head: RefreshHead): Refresh {
    return { ...head, ...this.lists };
  }
}
