import { pulse } from "../../slices/pulse";

/** How often work under way may redraw the pane, in milliseconds. */
const REDRAW = 100;

/** Lets a call through once in a while; those that come too soon are dropped. */
export function throttled<T extends unknown[]>(act: (...values: T) => void): (...values: T) => void {
  const isTime = pulse(REDRAW);
  return (...values) => {
    if (isTime()) act(...values);
  };
}
