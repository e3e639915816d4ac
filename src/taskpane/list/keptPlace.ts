import type { Virtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type { ListRows } from "./rows";

type ListVirtualizer = Virtualizer<HTMLDivElement, Element>;

/** Keeps what stands at the top of the view where it is when rows come or go above it. */
export function useKeptPlace(list: RefObject<HTMLDivElement | null>, rows: ListRows<unknown>, virtual: ListVirtualizer): void {
  const top = useRef<{ id: string; into: number } | null>(null);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const remember = () => {
      const item = element.scrollTop > 0 ? virtual.getVirtualItemForOffset(element.scrollTop) : undefined;
      top.current = item ? { id: String(item.key), into: element.scrollTop - item.start } : null;
    };
    element.addEventListener("scroll", remember, { passive: true });
    return () => element.removeEventListener("scroll", remember);
  }, [list, virtual]);

  useLayoutEffect(() => {
    const kept = top.current;
    const index = kept ? rows.indexOf(kept.id) : -1;
    const place = index < 0 ? undefined : virtual.getOffsetForIndex(index, "start");
    if (kept && place && list.current) list.current.scrollTop = place[0] + kept.into;
  }, [list, rows, virtual]);
}
