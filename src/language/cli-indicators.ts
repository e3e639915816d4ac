/** Words of the report that `insats indicators` gives. */
import { enCount, svCount } from "./count";
import type { InBoth } from "./index";
import { formatNumber } from "./number";

const sv = {
  nothing: "Här finns varken insatser eller svar.",
  coverage: (insatser: number, withFigures: number, withoutSplit: number) => `Figurer i ${formatNumber(withFigures, "sv")} av ${svCount(insatser, "insats", "insatser")}; ${formatNumber(withoutSplit, "sv")} anger ingen könsfördelning.`,
  insatser: (insatser: number, withFigures: number, withSplit: number) => `${svCount(insatser, "insats", "insatser")}, ${formatNumber(withFigures, "sv")} med figurer, ${formatNumber(withSplit, "sv")} med könsfördelning`,
  all: "Allt",
  ofWhich: (things: string) => `Kvinnor och män, ${things}`,
  split: (women: string, men: string, share: string, figures: number) => `${women} kvinnor och ${men} män, ${share} % kvinnor (${svCount(figures, "figur", "figurer")})`,
  alone: (told: string, figures: number) => `${told}: ${svCount(figures, "figur", "figurer")}`,
  sharesOnly: (figures: number) => `bara andelar, inte antal: ${svCount(figures, "figur", "figurer")}`,
  sum: (amount: string, figures: number, approximate: number) => `${amount} (${svCount(figures, "figur", "figurer")}${approximate > 0 ? `, ${svCount(approximate, "ungefärlig", "ungefärliga")}` : ""})`,
  /** Said of a figure that is most of a sum. */
  mostly: (amount: string, place: string) => `varav ${amount} i ${place}`,
  kronor: "Kronor",
  euro: "Euro",
  unsummed: (figures: number) => `${svCount(figures, "figur", "figurer")} som inte går att lägga ihop, till exempel andelar och mått`,
  leftOut: (figures: number) => `Utelämnat ur summorna: ${svCount(figures, "figur", "figurer")}`,
  /** Below the examples. */
  more: (figures: number) => `och ${svCount(figures, "figur", "figurer")} till (alla finns med --json)`,
  told: (files: readonly string[]) => (files.length === 1 ? `Fil: ${files[0]}` : `Filer: ${files.join(", ")}`),
  severalRegions: "Det som flera regioner berättar om samma projekt räknas en gång, hos den första: en region för sig kan ha mer.",
  missing: (insatser: number) => `Utan könsfördelning: ${svCount(insatser, "insats", "insatser")}`,
  severalGoals: "En insats med flera mål räknas under vart och ett av dem: grupperna går inte att lägga ihop.",
};

const en: typeof sv = {
  nothing: "There are neither insatser nor answers here.",
  coverage: (insatser, withFigures, withoutSplit) => `Figures in ${formatNumber(withFigures, "en")} of ${enCount(insatser, "insats", "insatser")}; ${formatNumber(withoutSplit, "en")} give no gender split.`,
  insatser: (insatser, withFigures, withSplit) => `${enCount(insatser, "insats", "insatser")}, ${formatNumber(withFigures, "en")} with figures, ${formatNumber(withSplit, "en")} with a gender split`,
  all: "Everything",
  ofWhich: (things) => `Women and men, ${things}`,
  split: (women, men, share, figures) => `${women} women and ${men} men, ${share}% women (${enCount(figures, "figure")})`,
  alone: (told, figures) => `${told}: ${enCount(figures, "figure")}`,
  sharesOnly: (figures) => `shares without numbers: ${enCount(figures, "figure")}`,
  sum: (amount, figures, approximate) => `${amount} (${enCount(figures, "figure")}${approximate > 0 ? `, ${formatNumber(approximate, "en")} approximate` : ""})`,
  mostly: (amount, place) => `of which ${amount} in ${place}`,
  kronor: "Kronor",
  euro: "Euro",
  unsummed: (figures) => `${enCount(figures, "figure")} that cannot be added up, such as shares and measures`,
  leftOut: (figures) => `Left out of the sums: ${enCount(figures, "figure")}`,
  more: (figures) => `and ${enCount(figures, "figure")} more (--json has all)`,
  told: (files) => (files.length === 1 ? `File: ${files[0]}` : `Files: ${files.join(", ")}`),
  severalRegions: "What several regions tell of one project counts once, with the first: a region by itself may have more.",
  missing: (insatser) => `Without a gender split: ${enCount(insatser, "insats", "insatser")}`,
  severalGoals: "An insats with several goals counts under each of them: the groups cannot be added up.",
};

export const cliIndicatorTexts = { sv, en } satisfies InBoth<typeof sv>;
