/** A finding in the user's words. */
import type { Language } from "../language";
import { shortened } from "../text/shorten";
import type { Finding, Values } from "./check";
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

/** What a message quotes may fill a cell, and the message is to fit in one: words are shown as far as one reads them. */
const LONGEST_WORDS = 300;

/** Title, message and the fix's label of a finding. A finding of a check we do not know keeps its id as title. */
export function describeFinding(finding: Finding, language: Language): Description {
  const check = checkById(finding.check) ?? acrossChecks.find(({ id }) => id === finding.check);
  if (!check) return { title: finding.check, message: finding.text, fixLabel: null };
  const texts = check.texts[language];
  const values = readable(finding.values);
  return {
    title: texts.title,
    message: texts.message(values),
    fixLabel: finding.edits.length > 0 ? (texts.fix?.(values) ?? null) : null,
  };
}

function readable(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? shortened(value, LONGEST_WORDS) : value]));
}
