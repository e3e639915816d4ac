/** What lies at a path; `undefined`: nothing that can be looked at, whatever the reason (a loop of links, a folder one may not enter). */
import { statSync, type Stats } from "node:fs";

export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
