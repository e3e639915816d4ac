import { checks, describeFinding } from "../../checks";
import type { Finding } from "../../checks/check";
import type { Language } from "../../language";

export type Described = ReturnType<typeof describeFinding>;

export interface Words {
  /** Title, message, why and the fix's label; made once for each finding. */
  describe(finding: Finding): Described;
  /** A check's title; its id when we no longer have it. */
  checkTitle(id: string): string;
}

/** Findings in the user's words. */
export function describer(language: Language): Words {
  const known = new WeakMap<Finding, Described>();
  return {
    describe(finding) {
      const before = known.get(finding);
      if (before) return before;
      const described = describeFinding(finding, language);
      known.set(finding, described);
      return described;
    },
    checkTitle: (id) => checks.find((check) => check.id === id)?.texts[language].title ?? id,
  };
}
