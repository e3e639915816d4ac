/** What a row itself names: goals, funds, and what its outcomes rest on. */
import type { NamedReferences, RowTexts } from "../tag";
import { namedInAgenda2030 } from "./agenda-2030";
import { namedBasis } from "./basis";
import { namedInterreg, namedSocialFund } from "./funds";
import { namedGoals } from "./goals";
import { codeTags } from "./named";
import { passagesOf } from "./passage";
import { namedOfRegionalFund } from "./regional-fund";

/**
 * Everything that the texts of a row name, with the words that name it. `region`: county code, `null` where it is not
 * known whose goals these are; `year`: the year reported on, `null`: not known.
 */
export function namedReferences(texts: RowTexts, region: string | null, year: number | null): NamedReferences {
  const passages = passagesOf(texts, region);
  return {
    goals: region === null ? [] : namedGoals(passages, region, year),
    agenda2030: codeTags(passages, (passage) => namedInAgenda2030(passage, region, year)),
    eruf: codeTags(passages, namedOfRegionalFund),
    interreg: namedInterreg(passages, texts),
    esf: namedSocialFund(passages, texts),
    basis: namedBasis(texts),
  };
}
