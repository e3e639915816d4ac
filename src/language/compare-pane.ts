/** Words of the view Jämför in the panel Sammanställning. Swedish decides the keys; English has the same. */
import { enCount, svCount } from "./count";
import type { InBoth } from "./index";
import { formatNumber } from "./number";

/** How many differ in what way. */
interface Counts {
  /** Mean something else. */
  meaning: number;
  missing: number;
  extra: number;
  oneSided: number;
  wording: number;
}

const sentence = (parts: readonly (string | false)[]): string => {
  const told = parts.filter((part) => part !== false).join(", ");
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
};

const sv = {
  report: "Rapport",
  compilation: "Sammanställning",
  open: "Den öppna arbetsboken",
  choose: "Välj …",
  alone: "Det finns bara en fil att läsa i. Lägg till sammanställningen också, eller öppna den i Excel och släpp rapporterna här.",
  noReport: "Ingen av filerna har insatser eller svar att jämföra.",
  askCompilation: "Välj vilken fil som är sammanställningen, så visar jag vad den säger annorlunda än rapporten.",
  alsoCounted: "Ta bort sammanställningen bland filerna innan du skriver en egen.",
  run: { comparing: "Jämför de två …", progress: "Jämförelsen pågår", cancel: "Avbryt" },
  stopped: "Filerna är inte jämförda.",
  again: "Jämför igen",
  noRegion: "Rapporten säger inte vilken region den är från. Säg det under Filer.",
  nothing: "De två har varken insatser eller svar från samma region.",
  both: (regions: string, rows: number, answers: number) => `${regions}: ${svCount(rows, "insats", "insatser")} och ${formatNumber(answers, "sv")} svar finns i båda.`,
  neither: (regions: string) => `${regions}: ingen insats och inget svar finns i båda. Är det rätt sammanställning?`,
  same: "Inget skiljer i ord eller siffror.",
  differ: ({ meaning, missing, extra, oneSided, wording }: Counts) =>
    sentence([
      meaning > 0 && `${formatNumber(meaning, "sv")} betyder något annat`,
      missing > 0 && `${formatNumber(missing, "sv")} finns bara i rapporten`,
      extra > 0 && `${formatNumber(extra, "sv")} bara i sammanställningen`,
      oneSided > 0 && `${formatNumber(oneSided, "sv")} saknar en text`,
      wording > 0 && `${formatNumber(wording, "sv")} säger det med andra ord`,
    ]),
  more: (n: number) => `Listan visar de första. ${formatNumber(n, "sv")} till skiljer.`,
  list: "Det som skiljer",
  label: (kind: string, place: string, name: string) => `${kind}: ${place}, ${name}`,
  kinds: { verdict: "Annat svar", number: "Andra siffror", word: "Ord som ändrar innebörden", missing: "Bara i rapporten", extra: "Bara i sammanställningen", oneSided: "En text saknas", wording: "Andra ord" },
  question: (number: string) => `Fråga ${number}`,
  places: { report: "Rapporten", compilation: "Sammanställningen" },
  place: (file: string, sheet: string, cell: string, questions: readonly string[]) => [file, sheet, cell, ...(questions.length > 0 ? [`fråga ${questions.join(", ")}`] : [])].join(" · "),
  meaning: { verdict: "Svaret", number: "Siffror", word: "Ord" },
  /** "Siffror: 12 → 21"; "" where one of the two says nothing. */
  difference: (kind: string, before: string, after: string) => `${kind}: ${before === "" ? `${after} bara i sammanställningen` : after === "" ? `${before} bara i rapporten` : `${before} → ${after}`}`,
  sides: { report: "I rapporten", compilation: "I sammanställningen" },
  empty: "(inget)",
  onlyHere: { missing: "Insatsen finns i rapporten men inte i sammanställningen.", extra: "Insatsen finns i sammanställningen men inte i rapporten." },
  show: "Visa i arbetsboken",
};

const en: typeof sv = {
  report: "Report",
  compilation: "Compilation",
  open: "The open workbook",
  choose: "Choose …",
  alone: "There is only one file to read. Add the compilation too, or open it in Excel and drop the reports here.",
  noReport: "None of the files has insatser or answers to compare.",
  askCompilation: "Choose which file is the compilation, and I will show what it says otherwise than the report.",
  alsoCounted: "Take the compilation out of the files before you write one of your own.",
  run: { comparing: "Comparing the two …", progress: "The comparison is under way", cancel: "Cancel" },
  stopped: "The files have not been compared.",
  again: "Compare again",
  noRegion: "The report does not say which region it is from. Say so under Files.",
  nothing: "The two have neither insatser nor answers from the same region.",
  both: (regions, rows, answers) => `${regions}: ${enCount(rows, "insats", "insatser")} and ${enCount(answers, "answer")} are in both.`,
  neither: (regions) => `${regions}: no insats and no answer is in both. Is it the right compilation?`,
  same: "Nothing differs in words or numbers.",
  differ: ({ meaning, missing, extra, oneSided, wording }) =>
    sentence([
      meaning > 0 && `${formatNumber(meaning, "en")} ${meaning === 1 ? "means" : "mean"} something else`,
      missing > 0 && `${formatNumber(missing, "en")} ${missing === 1 ? "is" : "are"} only in the report`,
      extra > 0 && `${formatNumber(extra, "en")} only in the compilation`,
      oneSided > 0 && `${formatNumber(oneSided, "en")} ${oneSided === 1 ? "lacks" : "lack"} a text`,
      wording > 0 && `${formatNumber(wording, "en")} ${wording === 1 ? "says" : "say"} it in other words`,
    ]),
  more: (n) => `The list shows the first ones. ${formatNumber(n, "en")} more differ.`,
  list: "What differs",
  label: (kind, place, name) => `${kind}: ${place}, ${name}`,
  kinds: { verdict: "Another answer", number: "Other numbers", word: "Words that change the meaning", missing: "Only in the report", extra: "Only in the compilation", oneSided: "A text is missing", wording: "Other words" },
  question: (number) => `Question ${number}`,
  places: { report: "The report", compilation: "The compilation" },
  place: (file, sheet, cell, questions) => [file, sheet, cell, ...(questions.length > 0 ? [`question ${questions.join(", ")}`] : [])].join(" · "),
  meaning: { verdict: "The answer", number: "Numbers", word: "Words" },
  difference: (kind, before, after) => `${kind}: ${before === "" ? `${after} only in the compilation` : after === "" ? `${before} only in the report` : `${before} → ${after}`}`,
  sides: { report: "In the report", compilation: "In the compilation" },
  empty: "(nothing)",
  onlyHere: { missing: "The insats is in the report but not in the compilation.", extra: "The insats is in the compilation but not in the report." },
  show: "Show in the workbook",
};

export type ComparePaneTexts = typeof sv;
export const comparePaneTexts = { sv, en } satisfies InBoth<ComparePaneTexts>;
