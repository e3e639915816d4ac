/** How often work under way may redraw the pane, in milliseconds. */
const REDRAW = 100;

/** Lets a call through once in a while; those that come too soon are dropped. */
export function throttled<T extends unknown[]>(act: (...values: T) => void): (...values: T) => void {
  let next = 0;
  return (...values) => {
    const now = performance.now();
    if (now < next) return;
    next = now + REDRAW;
    act(...values);
  };
}
