/** An item that is taller than the view, read to its end with the keyboard. */

/** So much of what was in view stays in view. */
const KEPT = 32;

/** Shows more of the item the way an arrow points, before the arrow goes on to the next; false: there is no more of it. */
export function scrollWithin(view: HTMLElement, item: Element | null, key: string): boolean {
  if (!item || (key !== "ArrowDown" && key !== "ArrowUp")) return false;
  const [shown, whole] = [view.getBoundingClientRect(), item.getBoundingClientRect()];
  const left = key === "ArrowDown" ? whole.bottom - shown.bottom : shown.top - whole.top;
  if (left < 1 || whole.height <= shown.height) return false;
  view.scrollTop += (key === "ArrowDown" ? 1 : -1) * Math.min(left, shown.height - KEPT);
  return true;
}
