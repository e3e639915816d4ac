/** Answers that a person has corrected on their sheet: they stay as long as their file is as it was. */
import type { GatheredAnswer } from "../answers";
import type { Consolidation } from "../consolidation";
import { placeKey, toldPlace } from "../told-place";
import type { FileMatch } from "./files";
import { textDigest } from "./read-as";
import type { ToldCell } from "./told";
import { cellOf } from "./written-list";
import type { WrittenAnswer } from "./written-lists";

export interface AnswersByHand {
  /** What is to stand instead of what was read. */
  texts: ReadonlyMap<GatheredAnswer, string>;
  /** Where that stands, with the question. */
  told: readonly ToldCell[];
}

/** What the written sheet says otherwise than files that have not changed since. */
export function answersByHand(written: readonly WrittenAnswer[], consolidation: Consolidation, { nowOf, told: files }: FileMatch): AnswersByHand {
  const standing = new Map(written.flatMap((one) => {
    const file = nowOf.get(one.file);
    return file === undefined ? [] : [[placeKey(toldPlace({ ...one.answer.place, file }, consolidation)), one] as const];
  }));
  const texts = new Map<GatheredAnswer, string>();
  const told: ToldCell[] = [];
  for (const { number, question, answers: all } of consolidation.answers.questions()) {
    for (const answer of all) {
      const before = files[answer.place.file]?.state === "unchanged" && standing.get(placeKey(toldPlace(answer.place, consolidation)));
      if (!before || textDigest(before.answer.text) === textDigest(answer.text)) continue;
      texts.set(answer, before.answer.text);
      told.push({ ...cellOf(before.standing), text: `${number} ${question}`.trim() });
    }
  }
  return { texts, told };
}
