/** One line under the ribbon that says what just happened. */
import { byId } from "./dom";

/** Shows a sentence; `quiet` ones go away by themselves. */
export function say(text: string, kind: "quiet" | "problem" = "quiet"): void {
  const line = byId("message");
  line.textContent = text;
  line.dataset.kind = kind;
  line.hidden = false;
  if (kind === "quiet") setTimeout(() => line.textContent === text && hush(), 2500);
}

export function hush(): void {
  byId("message").hidden = true;
}
