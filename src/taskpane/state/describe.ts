import { checkById } from "../../checks";
import type { Finding } from "../../checks/check";
import { describeFinding, type Description } from "../../checks/describe";
import type { Language } from "../../language";

export interface Words {
  /** Title, message and the fix's label; made once for each finding. */
  describe(finding: Finding): Description;
  /** A check's title; its id when we no longer have it. */
  checkTitle(id: string): string;
  /** Why a check matters; "" when we no longer have it. */
  why(id: string): string;
}

/** Findings in the user's words. */
export function describer(language: Language): Words {
  const known = new WeakMap<Finding, Description>();
  return {
    describe(finding) {
      const before = known.get(finding);
      if (before) return before;
      const described = describeFinding(finding, language);
      known.set(finding, described);
      return described;
    },
    checkTitle: (id) => checkById(id)?.texts[language].title ?? id,
    why: (id) => checkById(id)?.texts[language].why ?? "",
  };
}
