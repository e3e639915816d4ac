/** Words of the tags: the report of the command line, the panel and the columns that it writes. */
import type { InBoth } from "./index";

const sv = {
  /** How sure a suggestion is, in words. */
  sure: { high: "säkert", middle: "troligt", low: "kanske" },
  area: "Område",
  priority: "Prioritering",
  goals: "RUS-mål",
  agenda2030: "Agenda 2030",
  eruf: "ERUF",
  interreg: "Interreg",
  esf: "ESF+",
  basis: "Underlag",
  bases: { followUp: "uppföljning", evaluation: "utvärdering", ownAssessment: "egen bedömning" },
  suggested: "förslag",
  /** The row stands under an area, and what it says is of another. */
  speaksFor: (area: string) => `innehållet talar mer för ${area}`,
  unknownGoal: (id: string) => `mål ${id}`,
  nothing: "Inget att märka med.",
};

const en: typeof sv = {
  sure: { high: "certain", middle: "likely", low: "maybe" },
  area: "Area",
  priority: "Priority",
  goals: "RUS goals",
  agenda2030: "Agenda 2030",
  eruf: "ERDF",
  interreg: "Interreg",
  esf: "ESF+",
  basis: "Basis",
  bases: { followUp: "follow-up", evaluation: "evaluation", ownAssessment: "own assessment" },
  suggested: "suggested",
  speaksFor: (area) => `its content speaks more for ${area}`,
  unknownGoal: (id) => `goal ${id}`,
  nothing: "Nothing to tag with.",
};

export const taggingTexts = { sv, en } satisfies InBoth<typeof sv>;
