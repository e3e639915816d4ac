/** What a person types in the cells that are not running text. */
import { findRegion } from "../../catalogue";

/** A section's number; `null`: it is none. */
export function sectionIn(text: string): number | null {
  return /^[1-7]$/.test(text.trim()) ? Number(text) : null;
}

/** A county code, or the words themselves where they name no region; `null`: nothing stands there. */
export function regionIn(text: string): string | null {
  return text.trim() === "" ? null : (findRegion(text)?.code ?? text.trim());
}

/** A year; `null`: it is none. */
export function yearIn(text: string): number | null {
  return /^(?:19|20)\d\d$/.test(text.trim()) ? Number(text) : null;
}
