import type { CellEdit, Finding } from "../../checks/check";

/**
 * The edits of several findings as one command. A finding whose edits speak against those taken so far is left out
 * whole; it is still in the list afterwards.
 */
export function editsTogether(findings: readonly Finding[]): CellEdit[] {
  const taken = new Map<string, CellEdit>();
  for (const { edits } of findings) {
    const placed = edits.map((edit) => [`${edit.sheet}\n${edit.row}\n${edit.column}`, edit] as const);
    if (placed.some(([place, { value }]) => taken.has(place) && taken.get(place)!.value !== value)) continue;
    placed.forEach(([place, edit]) => taken.set(place, edit));
  }
  return [...taken.values()];
}
