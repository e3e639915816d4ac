import type { Finding } from "../../src/checks/check";

let made = 0;

/** A finding of our own making: give what matters, the rest is plain. */
export function finding(given: Partial<Finding> = {}): Finding {
  made += 1;
  return { key: `key-${made}`, check: "outputs-missing", severity: "error", sheet: "3.4", row: 4, column: 1, start: 0, end: 0, text: "", values: { name: "Mötesplatser" }, related: [], edits: [], ...given };
}
