/** Answers to questions, and the order in which they stand: question by question over the regions. */
import { regionByCode } from "../catalogue";
import { plainText } from "../text/words/normalise";
import type { WorkbookReading } from "../table/reading";
import { grouped } from "../text/grouped";
import type { Place } from "./row";

export interface Answer {
  number: string;
  question: string;
  region: string | null;
  year: number | null;
  /** "" where it is not answered. */
  text: string;
  place: Place;
}

/** The answers of a workbook, as they come. @param file Its number. */
export function answersOf(workbook: WorkbookReading, file: number): Answer[] {
  return workbook.answers.flatMap(({ sheet, answers }) =>
    answers.map(({ number, question, cell, region }): Answer => ({ number, question, region: region ?? workbook.region.value, year: workbook.year.value, text: cell.text, place: { file, sheet, row: cell.row, column: cell.column } })),
  );
}

/** A question by its number and its words: the same number asks something else in another year's template. */
export const questionKey = ({ number, question }: Pick<Answer, "number" | "question">): string => `${number}\n${plainText(question)}`;

/** The same in the order of the questions' numbers, those of each question in the official order of the regions. */
export function byQuestion<One extends Pick<Answer, "number" | "question" | "region">>(answers: readonly One[]): One[] {
  const inOrder = [...grouped(answers, questionKey).values()].sort(([a], [b]) => byNumber(a!.number, b!.number));
  return inOrder.flatMap((all) => all.sort((a, b) => officialPlace(a.region) - officialPlace(b.region)));
}

/** "3.10" comes after "3.9"; what is no number comes last. */
function byNumber(a: string, b: string): number {
  const [one, other] = [a, b].map((number) => number.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : Infinity)));
  for (const [at, part] of one!.entries()) {
    const beside = other![at] ?? -1;
    if (part !== beside) return part < beside ? -1 : 1;
  }
  return one!.length - other!.length;
}

/** A region's place in the official order of county codes; rows of no known region come last. */
export function officialPlace(region: string | null): number {
  return region === null || !regionByCode(region) ? 100 : Number(region);
}
