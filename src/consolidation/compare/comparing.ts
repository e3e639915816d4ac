/**
 * A region's report beside the national compilation: rows and answers that say something else there, those that are
 * missing on either side, and what of it differs in meaning.
 */
import { eachPaused } from "../../slices/each-paused";
import { digestOf, letterDigest } from "../../text/likeness/digest";
import { grouped } from "../../text/grouped";
import { shortened } from "../../text/shorten";
import { byQuestion, questionKey, type Answer } from "../answers";
import type { Consolidation } from "../consolidation";
import { matching, NOT_MATCHED, type MatchRow } from "../matching/matching";
import { TEXT_ROLES, type ConsolidatedRow, type TextRole } from "../row";
import { regionText } from "../sheets/columns";
import { toldPlace, type ToldPlace } from "../told-place";
import { wordDifference } from "../words/difference";
import { shortenedPieces, type WordPiece } from "../words/pieces";
import { meaningDifferences, type MeaningDifference } from "./meaning";
import { answersTogether } from "./questions";

/** A row, or an answer, that only one of the two has. */
export interface ComparedRow extends ToldPlace {
  region: string;
  section: number | null;
  /** Of the insats, or the question; shortened. */
  name: string;
  /** The number of an answer's question; `null`: it is a row. */
  asked: string | null;
}

/** Two wordings of the same, from the report's to the compilation's. */
export interface ComparedText {
  pieces: readonly WordPiece[];
  /** None where only the wording differs. */
  meaning: readonly MeaningDifference[];
}

export interface RowDifference {
  report: ComparedRow;
  compilation: ComparedRow;
  columns: readonly (ComparedText & { column: TextRole })[];
}

export interface AnswerDifference extends ComparedText {
  region: string;
  /** As the compilation asks; shortened. */
  question: string;
  /** The questions' numbers. */
  report: { numbers: readonly string[]; place: ToldPlace };
  compilation: { number: string; place: ToldPlace };
}

export interface Comparison {
  /** The report's regions. */
  regions: readonly string[];
  /** Rows and answers that both have. */
  rows: number;
  answers: number;
  /** Those of them that differ in more than punctuation and spaces. */
  differing: readonly RowDifference[];
  answering: readonly AnswerDifference[];
  /** Rows and answers of the report that the compilation lacks, and rows of its regions there that the report lacks. */
  missing: readonly ComparedRow[];
  extra: readonly ComparedRow[];
}

const LONGEST_NAME = 120;

/** Compares what was gathered of a report with what was gathered of the compilation. Pauses now and then. */
export function* comparing(report: Consolidation, compilation: Consolidation): Generator<undefined, Comparison> {
  const regions = regionsOf(report);
  const [ours, theirs] = [yield* rowsOf(report, regions), yield* rowsOf(compilation, regions)];
  const beforeOf = yield* matching(yield* eachPaused(ours, matchRow), yield* eachPaused(theirs, matchRow));
  const differing: RowDifference[] = [];
  const found = new Set<number>();
  for (const [at, number] of beforeOf.entries()) {
    if (number === NOT_MATCHED) continue;
    found.add(number);
    const columns = yield* differentColumns(ours[number]!, theirs[at]!);
    if (columns.length > 0) differing.push({ report: toldRow(ours[number]!, report), compilation: toldRow(theirs[at]!, compilation), columns });
  }
  const answers = yield* answersOf(report, compilation, regions);
  return {
    regions: [...regions].sort().map(regionText),
    ...{ rows: found.size, differing, answers: answers.count, answering: answers.different },
    missing: [...ours.filter((_, at) => !found.has(at)).map((row) => toldRow(row, report)), ...answers.missing],
    // A report of answers alone lacks no rows.
    extra: (ours.length === 0 ? [] : theirs).filter((_, at) => beforeOf[at] === NOT_MATCHED).map((row) => toldRow(row, compilation)),
  };
}

/** The regions that rows or files are of. */
export function regionsOf({ heads, files }: Consolidation): ReadonlySet<string> {
  return new Set([...heads, ...files].flatMap(({ region }) => region ?? []));
}

function* rowsOf({ heads, rows }: Consolidation, regions: ReadonlySet<string>): Generator<undefined, ConsolidatedRow[]> {
  return (yield* eachPaused(heads, ({ region }, at) => (region !== null && regions.has(region) ? [rows.at(at)] : []))).flat();
}

/** Only the region tells: the compilation seldom says of which year each row is. */
function matchRow({ region, section, texts }: ConsolidatedRow): MatchRow {
  const digest = digestOf(TEXT_ROLES.map((role) => letterDigest(texts[role])).join(" "));
  return { teller: region!, section, texts, textDigest: digest, digest, place: "" };
}

function* differentColumns(ours: ConsolidatedRow, theirs: ConsolidatedRow): Generator<undefined, (ComparedText & { column: TextRole })[]> {
  const columns: (ComparedText & { column: TextRole })[] = [];
  for (const column of TEXT_ROLES) {
    yield;
    const text = yield* comparedText(ours.texts[column], theirs.texts[column]);
    if (text) columns.push({ column, ...text });
  }
  return columns;
}

/** `null`: they differ in punctuation and spaces at the most. */
function* comparedText(before: string, after: string): Generator<undefined, ComparedText | null> {
  if (letterDigest(before) === letterDigest(after)) return null;
  return { pieces: shortenedPieces(wordDifference(before, after)), meaning: yield* meaningDifferences(before, after) };
}

interface ComparedAnswers {
  count: number;
  different: AnswerDifference[];
  missing: ComparedRow[];
}

function* answersOf(report: Consolidation, compilation: Consolidation, regions: ReadonlySet<string>): Generator<undefined, ComparedAnswers> {
  const byRegion = ({ answers }: Consolidation) => grouped(byQuestion(answers), ({ region }) => region);
  const [reported, compiled] = [byRegion(report), byRegion(compilation)];
  const different: AnswerDifference[] = [];
  const missing: ComparedRow[] = [];
  // What it does not ask anybody it leaves out on purpose.
  const asking = new Set(compilation.answers.map(questionKey));
  let count = 0;
  for (const region of regions) {
    const ours = reported.get(region) ?? [];
    const together = answersTogether(ours, compiled.get(region) ?? []);
    const found = new Set(together.flatMap((both) => both.report));
    missing.push(...ours.filter((answer) => answer.text !== "" && !found.has(answer) && asking.has(questionKey(answer))).map((answer) => toldAnswer(answer, report)));
    for (const { compilation: asked, report: answers } of together) {
      yield;
      count += 1;
      const said = answers.filter(({ text }) => text !== "");
      const text = yield* comparedText(said.map((answer) => answer.text).join("\n"), asked.text);
      if (!text) continue;
      different.push({
        ...{ region: regionText(region), question: shortened(asked.question, LONGEST_NAME), ...text },
        report: { numbers: answers.map(({ number }) => number), place: toldPlace((said[0] ?? answers[0]!).place, report) },
        compilation: { number: asked.number, place: toldPlace(asked.place, compilation) },
      });
    }
  }
  return { count, different, missing };
}

function toldAnswer({ number, question, region, place }: Answer, consolidation: Consolidation): ComparedRow {
  return { ...toldPlace(place, consolidation), region: regionText(region), section: null, name: shortened(question, LONGEST_NAME), asked: number };
}

function toldRow({ region, section, texts, place }: ConsolidatedRow, consolidation: Consolidation): ComparedRow {
  return { ...toldPlace(place, consolidation), region: regionText(region), section, name: shortened(texts.name, LONGEST_NAME), asked: null };
}
