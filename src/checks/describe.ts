/** A finding in the user's words. */
import type { Language } from "../language";
import type { Finding } from "./check";
import { acrossChecks } from "./across";
import { checkById } from "./list";

export interface Description {
  /** The kind of fault: "Prestationer saknas". */
  title: string;
  /** One sentence on this very finding. */
  message: string;
  /** What the fix does, verb first; `null` when there is none. */
  fixLabel: string | null;
}

/** Title, message and the fix's label of a finding. A finding of a check we do not know keeps its id as title. */
export function describeFinding(finding: Finding, language: Language): Description {
  const check = checkById(finding.check) ?? acrossChecks.find(({ id }) => id === finding.check);
  if (!check) return { title: finding.check, message: finding.text, fixLabel: null };
  const texts = check.texts[language];
  return {
    title: texts.title,
    message: texts.message(finding.values),
    fixLabel: finding.edits.length > 0 ? (texts.fix?.(finding.values) ?? null) : null,
  };
}
