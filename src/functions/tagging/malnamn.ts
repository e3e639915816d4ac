import { goalById } from "../../catalogue/goals";
import { goalTitle } from "../../tagging/columns/titles";
import { eachText } from "../support/each-text";
import { notThere, told } from "../support/problems";
import { joined, parted } from "../support/several";

/**
 * Visar namnet på ett mål som funktionen MÅL har gett.
 * @customfunction MALNAMN MÅLNAMN
 * @param id Målets beteckning, till exempel "19-17", eller flera med semikolon emellan: en cell eller ett område.
 * @returns Målens nummer och namn med semikolon emellan, i samma form som beteckningarna; nivå och nummer där namnet inte är känt.
 */
export async function malnamn(id: unknown[][]): Promise<unknown[][]> {
  return eachText(id, (ids) => joined(parted(ids).map(nameOf)));
}

function nameOf(id: string): string {
  const goal = goalById(id);
  if (!goal) throw notThere(({ noGoal }) => noGoal({ asked: told(id) }));
  return goalTitle(goal);
}
