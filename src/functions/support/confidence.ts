/** The argument `säkerhet`: how sure an answer must be. */
import { isLeftOut } from "./left-out";
import { wrongKind } from "./problems";

/**
 * The least confidence asked for, between 0 and 1; a number above 1 is a percentage. Left out, or a reference to an empty
 * cell: 0, with which every answer is good enough. Throws #VÄRDEFEL! for anything else.
 */
export function leastConfidence(asked: unknown): number {
  if (isLeftOut(asked)) return 0;
  if (typeof asked !== "number" || !(asked >= 0 && asked <= 100)) throw wrongKind(({ notConfidence }) => notConfidence);
  return asked > 1 ? asked / 100 : asked;
}
