/** All that a comparison tells as one list, in the order in which a person should look at it. */
import { MOST_TOLD } from "../refresh/told";
import type { TextRole } from "../row";
import { placeOf, type ToldPlace } from "../told-place";
import type { AnswerDifference, ComparedRow, ComparedText, Comparison, RowDifference } from "./comparing";

/**
 * What means something else first, then what only one of the two has (a row of the report, a row of the compilation, a
 * text of a row that both have), last other words for the same.
 */
export const DIFFERENCE_KINDS = ["verdict", "number", "word", "missing", "extra", "oneSided", "wording"] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export interface Difference {
  /** Of several texts the one that comes first. */
  kind: DifferenceKind;
  region: string;
  /** An insats by its name, an answer by its question; shortened. */
  name: string;
  section: number | null;
  /** The numbers of an answer's questions; `null`: it is an insats. */
  asked: { report: readonly string[]; compilation: string } | null;
  /** `null`: it is not there. */
  report: ToldPlace | null;
  compilation: ToldPlace | null;
  /** `column` is `null` for an answer. */
  texts: readonly (ComparedText & { column: TextRole | null })[];
}

export interface Compared extends Pick<Comparison, "regions" | "rows" | "answers"> {
  /** All there are, also beyond what the list tells. */
  counts: Readonly<Record<DifferenceKind, number>>;
  /** The first of them, as many as were asked for. */
  differences: readonly Difference[];
}

/** The list of a comparison. */
export function comparedInOrder({ regions, rows, answers, differing, answering, missing, extra }: Comparison, most = MOST_TOLD): Compared {
  const all = [...answering.map(ofAnswer), ...differing.map(ofRow), ...missing.map((row) => alone("missing", row)), ...extra.map((row) => alone("extra", row))];
  const byKind = DIFFERENCE_KINDS.map((kind) => all.filter((difference) => difference.kind === kind));
  const counts = Object.fromEntries(DIFFERENCE_KINDS.map((kind, at) => [kind, byKind[at]!.length])) as Record<DifferenceKind, number>;
  return { regions, rows, answers, counts, differences: byKind.flat().slice(0, most) };
}

function ofAnswer({ region, question, report, compilation, pieces, meaning }: AnswerDifference): Difference {
  const texts = [{ column: null, pieces, meaning }];
  const asked = { report: report.numbers, compilation: compilation.number };
  return { kind: firstKind(texts), region, name: question, section: null, asked, report: report.place, compilation: compilation.place, texts };
}

function ofRow({ report, compilation, columns }: RowDifference): Difference {
  const { region, section, name } = report;
  return { kind: firstKind(columns), region, name, section, asked: null, report: placeOf(report), compilation: placeOf(compilation), texts: columns };
}

function alone(kind: "missing" | "extra", row: ComparedRow): Difference {
  const { region, section, name, asked } = row;
  const place = placeOf(row);
  return { kind, region, name, section, asked: asked === null ? null : { report: [asked], compilation: asked }, report: kind === "missing" ? place : null, compilation: kind === "extra" ? place : null, texts: [] };
}

function firstKind(texts: readonly ComparedText[]): DifferenceKind {
  const kinds = new Set(texts.flatMap(kindsOf));
  return DIFFERENCE_KINDS.find((kind) => kinds.has(kind))!;
}

function kindsOf({ pieces, meaning }: ComparedText): DifferenceKind[] {
  if (meaning.length > 0) return meaning.map(({ kind }) => kind);
  return [pieces.every(({ kind }) => kind === "gone") || pieces.every(({ kind }) => kind === "new") ? "oneSided" : "wording"];
}
