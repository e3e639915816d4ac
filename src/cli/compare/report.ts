/** What a comparison comes to, for people: first what means something else, then what is missing, last other words. */
import type { AnswerDifference, ComparedRow, ComparedText, RowDifference, ToldPlace } from "../../consolidation";
import type { Language } from "../../language";
import { cliCompareTexts } from "../../language/cli-compare";
import { columnText, consolidationTexts } from "../../language/national-table";
import { indented, painter, paragraphs, plain, type Look, type Paint } from "../paint";
import { piecesText } from "../pieces";
import type { CompareOutput } from "./compare";

/** As many of each as can be looked through here. */
const MOST_SHOWN = 50;

/** A text that differs, with where it stands in both. */
interface Difference extends ComparedText {
  where: string;
}

/** The whole report. */
export function compareReport({ report, compilation, regions, rows, answers, differing, answering, missing, extra }: CompareOutput, language: Language, look: Look): string {
  const words = cliCompareTexts[language];
  const paint = painter(look);
  const all = [...answering.map((difference) => answerDifference(difference, language)), ...differing.flatMap((difference) => rowDifferences(difference, language))];
  // A yes that has become a no comes before all else.
  const meaning = all.filter((difference) => difference.meaning.length > 0).sort((a, b) => Number(hasVerdict(b)) - Number(hasVerdict(a)));
  const wording = all.filter((difference) => difference.meaning.length === 0);
  const list = <T>(title: (n: number) => string, items: readonly T[], lines: (item: T) => string[]): string[] =>
    items.length === 0 ? [] : [paint("bold", title(items.length)), ...items.slice(0, MOST_SHOWN).flatMap(lines), ...(items.length > MOST_SHOWN ? [`  ${words.more(items.length - MOST_SHOWN)}`] : [])];
  const rowLines = (row: ComparedRow) => [`  ${rowText(row, language)} · ${placeText(row)}`, `    ${plain(row.name)}`];
  const parts = [
    [paint("bold", words.title(regions.join(", "), plain(report), plain(compilation))), rows + answers === 0 ? words.neither : words.counts(rows, answers)],
    list(words.meaning, meaning, (difference) => [`  ${difference.where}`, ...meaningLines(difference, language, paint), `    ${piecesText(difference.pieces, paint)}`]),
    list(words.missing, missing, rowLines),
    list(words.extra, extra, rowLines),
    list(words.wording, wording, ({ where, pieces }) => [`  ${where}`, `    ${piecesText(pieces, paint)}`]),
    all.length + missing.length + extra.length === 0 ? [words.same] : [],
  ];
  return paragraphs(parts, (line) => indented(line, look));
}

const hasVerdict = ({ meaning }: ComparedText): boolean => meaning.some(({ kind }) => kind === "verdict");

function meaningLines({ meaning }: ComparedText, language: Language, paint: Paint): string[] {
  const { difference, kinds } = cliCompareTexts[language];
  return meaning.map(({ kind, before, after }) => `    ${paint("yellow", difference(kinds[kind], plain(before.join(", ")), plain(after.join(", "))))}`);
}

function answerDifference({ report, compilation, region, ...text }: AnswerDifference, language: Language): Difference {
  const { question } = cliCompareTexts[language];
  return { ...text, where: `${plain(question(report.numbers.join(", "), compilation.number))} · ${region} · ${placeText(report.place)} → ${placeText(compilation.place)}` };
}

function rowDifferences({ report, compilation, columns }: RowDifference, language: Language): Difference[] {
  return columns.map(({ column, ...text }) => ({ ...text, where: `${rowText(report, language)} · ${columnText({ key: column }, language)} · ${placeText(report)} → ${placeText(compilation)}` }));
}

const rowText = ({ region, section, asked }: ComparedRow, language: Language): string => `${region} · ${asked === null ? consolidationTexts[language].section(section) : plain(cliCompareTexts[language].asked(asked))}`;

const placeText = ({ sheet, cell }: ToldPlace): string => plain(`${sheet}!${cell}`);
