/** Answers that a person has corrected on their sheet: they stay as long as their file is as it was. */
import { cellAddress } from "../../table/address";
import type { GatheredAnswer } from "../answers";
import type { Consolidation } from "../consolidation";
import type { FileMatch } from "./files";
import { textDigest } from "./read-as";
import type { ToldCell } from "./told";
import type { PlaceInFile } from "./written-list";
import type { WrittenAnswer } from "./written-lists";

export interface AnswersByHand {
  /** What is to stand instead of what was read. */
  texts: ReadonlyMap<GatheredAnswer, string>;
  /** Where that stands, with the question. */
  told: readonly ToldCell[];
}

/** What the written sheet says otherwise than files that have not changed since. */
export function answersByHand(written: readonly WrittenAnswer[], { answers }: Consolidation, { nowOf, told: files }: FileMatch): AnswersByHand {
  const standing = new Map(written.map((one) => [placeKey(nowOf.get(one.file), one.answer.place), one]));
  const texts = new Map<GatheredAnswer, string>();
  const told: ToldCell[] = [];
  for (const { number, question, answers: all } of answers.questions()) {
    for (const answer of all) {
      const before = files[answer.place.file]?.state === "unchanged" && standing.get(placeKey(answer.place.file, answer.place));
      if (!before || textDigest(before.answer.text) === textDigest(answer.text)) continue;
      texts.set(answer, before.answer.text);
      told.push({ sheet: before.standing.sheet, cell: cellAddress(before.standing.row, before.standing.column), text: `${number} ${question}`.trim() });
    }
  }
  return { texts, told };
}

const placeKey = (file: number | undefined, { sheet, row, column }: PlaceInFile): string => `${file}\n${sheet}\n${row}\n${column}`;
