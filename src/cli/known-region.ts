import { regionByCode } from "../catalogue";

/** A region's plain name as JSON has it; `null`: none that is known. */
export function knownRegion(code: string | null): string | null {
  return code === null ? null : (regionByCode(code)?.name ?? null);
}
