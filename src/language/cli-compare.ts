/** Words of `insats compare`. */
import { enCount, svCount } from "./count";
import type { InBoth } from "./index";
import { formatNumber } from "./number";

const sv = {
  title: (regions: string, report: string, compilation: string) => `${regions}: ${report} jämförd med ${compilation}`,
  counts: (rows: number, answers: number) => `${svCount(rows, "insats", "insatser")} och ${svCount(answers, "svar", "svar")} finns på båda ställena.`,
  neither: "Ingen insats och inget svar finns på båda ställena. Är det rätt sammanställning?",
  meaning: (n: number) => `Betyder något annat: ${formatNumber(n, "sv")}`,
  wording: (n: number) => `Andra ord: ${formatNumber(n, "sv")}`,
  missing: (n: number) => `Saknas i sammanställningen: ${formatNumber(n, "sv")}`,
  extra: (n: number) => `Finns bara i sammanställningen: ${formatNumber(n, "sv")}`,
  same: "Inget skiljer i ord eller siffror.",
  nothing: "Filerna har varken insatser eller svar från samma region.",
  empty: (file: string) => `${file} har varken insatser eller svar. Är det rätt fil?`,
  turned: (report: string, regions: number, compilation: string) => `${report} har ${regions} regioner och ${compilation} färre. Är det sammanställningen? Skriv den sist.`,
  noRegion: (file: string) => `${file} säger inte vilken region den är från. Säg det med --region.`,
  kinds: { verdict: "svaret", number: "siffror", word: "ord" },
  /** "siffror: 12 → 21"; – where one of the two says nothing. */
  difference: (kind: string, before: string, after: string) => `${kind}: ${before || "–"} → ${after || "–"}`,
  question: (numbers: string, number: string) => `Fråga ${numbers} → ${number}`,
  asked: (number: string) => `Fråga ${number}`,
  more: (n: number) => `och ${formatNumber(n, "sv")} till (--json visar alla)`,
};

const en: typeof sv = {
  title: (regions, report, compilation) => `${regions}: ${report} compared with ${compilation}`,
  counts: (rows, answers) => `${enCount(rows, "insats", "insatser")} and ${enCount(answers, "answer")} are in both.`,
  neither: "No insats and no answer is in both. Is it the right compilation?",
  meaning: (n) => `Means something else: ${formatNumber(n, "en")}`,
  wording: (n) => `Other words: ${formatNumber(n, "en")}`,
  missing: (n) => `Missing in the compilation: ${formatNumber(n, "en")}`,
  extra: (n) => `Only in the compilation: ${formatNumber(n, "en")}`,
  same: "Nothing differs in words or numbers.",
  nothing: "The files have neither insatser nor answers from the same region.",
  empty: (file) => `${file} has neither insatser nor answers. Is it the right file?`,
  turned: (report, regions, compilation) => `${report} has ${regions} regions and ${compilation} fewer. Is it the compilation? Write it last.`,
  noRegion: (file) => `${file} does not say which region it is from. Say so with --region.`,
  kinds: { verdict: "the answer", number: "numbers", word: "words" },
  difference: (kind, before, after) => `${kind}: ${before || "–"} → ${after || "–"}`,
  question: (numbers, number) => `Question ${numbers} → ${number}`,
  asked: (number) => `Question ${number}`,
  more: (n) => `and ${formatNumber(n, "en")} more (--json shows all)`,
};

export const cliCompareTexts = { sv, en } satisfies InBoth<typeof sv>;
