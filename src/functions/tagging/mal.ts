import { goalById } from "../../catalogue/goals";
import { eachText } from "../support/each-text";
import { levelAsked } from "../support/level";
import { regionsAsked } from "../support/region";
import { joined, parted } from "../support/several";
import { loadTagger } from "../support/tagger";
import { yearAsked } from "../support/year";

/**
 * Visar vilka av regionens mål en text nämner, i cellerna åt höger. För ett område: en cell för varje text.
 * @customfunction MAL MÅL
 * @param text Text om insatsen eller dess mål: en cell eller ett område.
 * @param region Regionens namn eller länskod. Ett område med lika många celler som texter går också bra.
 * @param [nivå] Regionens eget ord för nivån, till exempel "delmål". Utelämnad: mål på alla nivåer.
 * @param [år] Året som texten gäller, för regioner som har bytt mål. Utelämnat: mål från alla år.
 * @returns Målens beteckningar, till exempel 19-17; MÅLNAMN ger namnen.
 */
export async function mal(text: unknown[][], region: unknown[][], nivå?: unknown, år?: unknown): Promise<unknown[][]> {
  const regionAt = regionsAsked(region, text);
  const levelOf = levelAsked(nivå);
  const year = yearAsked(år);
  const tagsOf = await loadTagger();
  const answers = await eachText(text, (words, row, column) => {
    const strategy = { region: regionAt(row, column), year };
    const isAsked = levelOf(strategy.region);
    const named = tagsOf(words, strategy).goals.filter(({ kind }) => kind === "named");
    return joined(named.map(({ id }) => id).filter((id) => isAsked(goalById(id))));
  });
  return answers.flat().length > 1 ? answers : answers.map(([alone]) => parted(String(alone)));
}
