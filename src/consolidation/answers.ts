/** Questions and their answers, gathered question by question over the regions. */
import { regionByCode } from "../catalogue";
import { plainText } from "../text/normalise";
import type { WorkbookReading } from "../table/reading";
import type { Place } from "./row";

export interface GatheredAnswer {
  region: string | null;
  year: number | null;
  /** "" where it is not answered. */
  text: string;
  place: Place;
}

export interface AskedQuestion {
  number: string;
  question: string;
}

export interface GatheredQuestion extends AskedQuestion {
  answers: readonly GatheredAnswer[];
}

export class GatheredAnswers {
  private readonly byQuestion = new Map<string, AskedQuestion & { answers: GatheredAnswer[] }>();

  /** Takes in the answers of a workbook; how many there are. */
  add(workbook: WorkbookReading, file: number): number {
    let count = 0;
    for (const { sheet, answers } of workbook.answers) {
      for (const { number, question, cell, region } of answers) {
        this.put({ number, question }, { region: region ?? workbook.region.value, year: workbook.year.value, text: cell.text, place: { file, sheet, row: cell.row, column: cell.column } });
        count += 1;
      }
    }
    return count;
  }

  /** Takes in one answer. */
  put({ number, question }: AskedQuestion, answer: GatheredAnswer): void {
    // The same number asks something else in another year's template.
    const key = `${number}\n${plainText(question)}`;
    const known = this.byQuestion.get(key) ?? { number, question, answers: [] };
    this.byQuestion.set(key, known);
    known.answers.push(answer);
  }

  /** The same, some answers with other texts. */
  withTexts(texts: ReadonlyMap<GatheredAnswer, string>): GatheredAnswers {
    if (texts.size === 0) return this;
    const others = new GatheredAnswers();
    for (const { answers, ...asked } of this.byQuestion.values()) for (const answer of answers) others.put(asked, { ...answer, text: texts.get(answer) ?? answer.text });
    return others;
  }

  /** The questions in the order of their numbers, each with its answers in the official order of the regions. */
  questions(): GatheredQuestion[] {
    const questions = [...this.byQuestion.values()].sort((a, b) => byNumber(a.number, b.number));
    return questions.map(({ answers, ...asked }) => ({ ...asked, answers: [...answers].sort((a, b) => officialPlace(a.region) - officialPlace(b.region)) }));
  }
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
