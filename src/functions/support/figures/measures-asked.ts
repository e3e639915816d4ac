/** The argument `mått`: what is summed up of each group. */
import type { Summary } from "../../../indicators/summary";
import { functionTexts, type MeasureName } from "../../../language/functions";
import { indicatorTexts } from "../../../language/indicators";
import { plainText } from "../../../text/words/normalise";
import type { Counted } from "../../../text/statements";
import { displayLanguage } from "../language";
import { notThere, told, wrongKind } from "../problems";
import { cellsOf, textIn } from "../text";
import { sortNamed, SORTS } from "./sorts";

export interface Measure {
  /** The user's word for it. */
  title: string;
  /** `null`: nothing is told of it. A range counts with its lowest number, a share is a fraction. */
  of(summary: Summary): number | null;
}

const MEASURES: Readonly<Record<MeasureName, Measure["of"]>> = {
  women: ({ split }) => (split.figures > 0 ? split.women : null),
  men: ({ split }) => (split.figures > 0 ? split.men : null),
  womenShare: ({ split }) => fraction(split.womenShare),
  menShare: ({ split }) => fraction(split.menShare),
  insatser: ({ insatser }) => insatser,
  withFigures: ({ withFigures }) => withFigures,
  withSplit: ({ withSplit }) => withSplit,
  kronor: ({ kronor }) => (kronor.figures > 0 ? kronor.low : null),
  euro: ({ euro }) => (euro.figures > 0 ? euro.low : null),
};

const byWord = new Map<string, MeasureName>();
for (const { measures } of [functionTexts.sv, functionTexts.en]) {
  for (const [name, words] of Object.entries(measures) as [MeasureName, readonly string[]][]) for (const word of words) byWord.set(word, name);
}

/**
 * The measures that one cell or several name, in Swedish or English: women and men, amounts, numbers of insatser, and the
 * sorts of things that are counted. Throws #SAKNAS! for a measure that there is not and #VÄRDEFEL! where none is named.
 */
export function measuresAsked(asked: unknown): Measure[] {
  const named = cellsOf(asked).flat().map((cell) => textIn(cell).trim()).filter((word) => word !== "");
  if (named.length === 0) throw wrongKind(({ notMeasure }) => notMeasure);
  return named.map((title) => ({ title, of: measureNamed(title) }));
}

function measureNamed(title: string): Measure["of"] {
  const word = plainText(title);
  const name = byWord.get(word);
  if (name) return MEASURES[name];
  const sort = sortNamed(word);
  if (sort) return (summary) => countOf(summary, sort);
  const language = displayLanguage();
  const known = [...Object.values(functionTexts[language].measures).map(([first]) => first!), ...SORTS.map((one) => indicatorTexts[language].counted[one])];
  throw notThere(({ noMeasure }) => noMeasure({ asked: told(title), known: known.join(", ") }));
}

function countOf({ counted }: Summary, sort: Counted): number | null {
  return counted.find((sum) => sum.counted === sort)?.low ?? null;
}

function fraction(percent: number | null): number | null {
  return percent === null ? null : percent / 100;
}
