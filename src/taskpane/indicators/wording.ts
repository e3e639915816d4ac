/** How figures are told in plain words: what was read, and sums of it. Pure. */
import { nounBeside } from "../../indicators/noun-beside";
import type { Sum } from "../../indicators/sums";
import type { Language } from "../../language";
import { indicatorPaneTexts, type IndicatorPaneTexts } from "../../language/indicators-pane";
import { formatNumber, percentText } from "../../language/number";
import type { GenderField, GenderSplit, Statement, StatementPeriod } from "../../text/statements";

const MILLION = 1_000_000;

function kronorText(kronor: number, language: Language): string {
  const { kronor: whole, millions } = indicatorPaneTexts[language].read;
  return kronor < MILLION ? whole(formatNumber(Math.round(kronor), language)) : millions(formatNumber(Math.round(kronor / (MILLION / 10)) / 10, language));
}

/** "1 581", "33–136", "24,9 mkr". */
function amountText(low: number, high: number, write: (n: number) => string, { table }: IndicatorPaneTexts): string {
  return low === high ? write(low) : table.range(write(low), write(high));
}

/** A sum as the table shows it, with "ca" where not all of it is exact. */
export function sumText({ low, high, approximate }: Sum, unit: "count" | "kronor" | "euro", language: Language): string {
  const texts = indicatorPaneTexts[language];
  const write = { count: (n: number) => formatNumber(n, language), kronor: (n: number) => kronorText(n, language), euro: (n: number) => texts.read.euro(formatNumber(n, language)) }[unit];
  const text = amountText(low, high, write, texts);
  return approximate > 0 && low === high ? texts.table.about(text) : text;
}

/** How a statement was read: "72 kvinnoledda, 45 mansledda (uträknat), 117 företag tillsammans, 62 % kvinnor". */
export function readingText(statement: Statement, language: Language): string {
  const { qualifiers, read } = indicatorPaneTexts[language];
  const { split, qualifier } = statement;
  const qualified = (text: string) => (qualifier === null ? text : `${qualifiers[qualifier]} ${text}`);
  if (split === null) return qualified(plainText(statement, language));
  const told = splitTexts(statement, split, language);
  return told.length === 0 ? qualified(plainText(statement, language)) : qualified(read.and(told));
}

/** What a statement says where it tells no women and men apart. */
function plainText(statement: Statement, language: Language): string {
  const { low, high, unit, noun } = statement;
  const texts = indicatorPaneTexts[language];
  const { read } = texts;
  const number = (n: number) => formatNumber(n, language);
  const of = low === null || high === null ? "" : amountText(low, high, { count: number, kronor: (n: number) => kronorText(n, language), euro: (n: number) => read.euro(number(n)), percent: (n: number) => percentText(n, language), percentagePoints: (n: number) => read.percentagePoints(number(n)) }[unit], texts);
  if (noun === null) return of;
  return unit === "percent" || unit === "percentagePoints" ? read.of(of, noun) : unit === "count" ? `${of} ${nounBeside(statement, language)}`.trimEnd() : of;
}

/** What is told of women and men, each part by itself; what is worked out says so. */
function splitTexts(statement: Statement, split: GenderSplit, language: Language): string[] {
  const { counted } = statement;
  const { read } = indicatorPaneTexts[language];
  const sort = counted === "persons" || counted === "companies" ? counted : "other";
  const number = (n: number) => formatNumber(n, language);
  const percent = (n: number) => percentText(n, language);
  const write: Readonly<Record<GenderField, (n: number) => string>> = {
    women: (n) => `${number(n)} ${read.women[sort]}`,
    men: (n) => `${number(n)} ${read.men[sort]}`,
    total: (n) => read.total(`${number(n)} ${nounBeside(statement, language)}`.trimEnd()),
    womenShare: (n) => read.womenShare(percent(n)),
    menShare: (n) => read.menShare(percent(n)),
    womenRate: (n) => read.womenRate(percent(n)),
    menRate: (n) => read.menRate(percent(n)),
  };
  return (Object.keys(write) as GenderField[]).flatMap((field) => {
    const value = split[field];
    // What women's share leaves says nothing more.
    if (value === null || (field === "menShare" && split.womenShare !== null && split.derived.includes(field))) return [];
    const text = write[field](value);
    return [split.derived.includes(field) ? read.derived(text) : text];
  });
}

/** The time that a statement speaks of: "2019–2023", "hela projektet". */
export function periodText({ kind, first, last }: StatementPeriod, language: Language): string {
  const { periods } = indicatorPaneTexts[language];
  return kind === "years" ? periods.years(first, last) : periods[kind];
}
