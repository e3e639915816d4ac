/** What a goal cell names, as short words to compare by. */
import { goalById } from "../../../src/catalogue/goals";
import { namedReferences } from "../../../src/tagging/named";

/** The ids of the goals that a goal cell names, in the order of the catalogue. */
export function goalsOf(goals: string, region = "19", year: number | null = 2023): string[] {
  return namedReferences({ goals }, region, year).goals.map(({ id }) => id).sort();
}

/** A goal's own name. */
export function nameOf(id: string): string {
  return goalById(id)!.name!;
}
