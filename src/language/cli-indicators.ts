/** Words of the report that `insats indicators` gives. */
import { enCount, svCount } from "./count";
import type { InBoth } from "./index";

const sv = {
  nothing: "Här finns varken insatser eller svar.",
  coverage: (insatser: number, withFigures: number, withoutSplit: number) => `Figurer i ${withFigures} av ${svCount(insatser, "insats", "insatser")}; ${withoutSplit} anger ingen könsfördelning.`,
  insatser: (insatser: number, withFigures: number, withSplit: number) => `${svCount(insatser, "insats", "insatser")}, ${withFigures} med figurer, ${withSplit} med könsfördelning`,
  all: "Allt",
  ofWhich: (things: string) => `Kvinnor och män, ${things}`,
  split: (women: string, men: string, share: string, figures: number) => `${women} kvinnor och ${men} män, ${share} % kvinnor (${svCount(figures, "figur", "figurer")})`,
  alone: (women: string, men: string, figures: number) => `dessutom bara ena könet: ${women} kvinnor, ${men} män (${svCount(figures, "figur", "figurer")})`,
  sharesOnly: (figures: number) => `dessutom bara andelar, inte antal: ${svCount(figures, "figur", "figurer")}`,
  sum: (amount: string, figures: number, approximate: number) => `${amount} (${svCount(figures, "figur", "figurer")}${approximate > 0 ? `, ${approximate} ungefärliga` : ""})`,
  /** The same municipality takes part in many insatser. */
  mayBeSame: "samma kan vara med flera gånger",
  kronor: "Kronor",
  euro: "Euro",
  unsummed: (figures: number) => `${svCount(figures, "figur", "figurer")} av annat slag, inte summerade`,
  leftOut: (figures: number) => `Utelämnat ur summorna: ${svCount(figures, "figur", "figurer")}`,
  missing: (insatser: number) => `Utan könsfördelning: ${svCount(insatser, "insats", "insatser")}`,
  severalGoals: "En insats med flera mål räknas under vart och ett av dem: grupperna går inte att lägga ihop.",
};

const en: typeof sv = {
  nothing: "There are neither insatser nor answers here.",
  coverage: (insatser, withFigures, withoutSplit) => `Figures in ${withFigures} of ${enCount(insatser, "insats", "insatser")}; ${withoutSplit} give no gender split.`,
  insatser: (insatser, withFigures, withSplit) => `${enCount(insatser, "insats", "insatser")}, ${withFigures} with figures, ${withSplit} with a gender split`,
  all: "Everything",
  ofWhich: (things) => `Women and men, ${things}`,
  split: (women, men, share, figures) => `${women} women and ${men} men, ${share}% women (${enCount(figures, "figure")})`,
  alone: (women, men, figures) => `one gender only, besides: ${women} women, ${men} men (${enCount(figures, "figure")})`,
  sharesOnly: (figures) => `shares without numbers, besides: ${enCount(figures, "figure")}`,
  sum: (amount, figures, approximate) => `${amount} (${enCount(figures, "figure")}${approximate > 0 ? `, ${approximate} approximate` : ""})`,
  mayBeSame: "the same may be there several times",
  kronor: "Kronor",
  euro: "Euro",
  unsummed: (figures) => `${enCount(figures, "figure")} of other kinds, not added up`,
  leftOut: (figures) => `Left out of the sums: ${enCount(figures, "figure")}`,
  missing: (insatser) => `Without a gender split: ${enCount(insatser, "insats", "insatser")}`,
  severalGoals: "An insats with several goals counts under each of them: the groups cannot be added up.",
};

export const cliIndicatorTexts = { sv, en } satisfies InBoth<typeof sv>;
