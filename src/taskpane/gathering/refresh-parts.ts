/** What files have changed, in parts: long lists and long texts make it large. */
import type { Refresh } from "../../consolidation";
import { batches } from "../threads/batches";

const LISTS = ["files", "added", "removed", "changed", "corrected", "conflicts", "kept", "deleted"] as const;
type Lists = Pick<Refresh, (typeof LISTS)[number]>;

/** Some more of the lists; in all parts together each item comes once, in order. */
export type RefreshPart = Partial<Lists>;
export type RefreshHead = Omit<Refresh, keyof Lists>;

const ITEMS = 20;

export function headOfRefresh(refresh: Refresh): RefreshHead {
  const head: RefreshHead & RefreshPart = { ...refresh };
  for (const list of LISTS) delete head[list];
  return head;
}

export function* partsOfRefresh(refresh: Refresh): Generator<RefreshPart> {
  for (const list of LISTS) for (const part of batches<unknown>(refresh[list], ITEMS)) yield { [list]: part };
}

/** Lists that grow with each part that is added to them. */
export class GrowingRefresh {
  private readonly lists: { [K in keyof Lists]: Lists[K][number][] } = { files: [], added: [], removed: [], changed: [], corrected: [], conflicts: [], kept: [], deleted: [] };

  add(part: RefreshPart): void {
    for (const list of LISTS) (this.lists[list] as unknown[]).push(...(part[list] ?? []));
  }

  whole(head: RefreshHead): Refresh {
    return { ...head, ...this.lists };
  }
}
