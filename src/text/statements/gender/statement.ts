import type { Figure } from "../../numbers";
import type { Statement } from "../statement";

/** A statement of women and men, with the numbers of the passage that it is made of. */
export interface GenderStatement {
  statement: Statement;
  figures: readonly Figure[];
  /** Told as some of those that the statement before counts. */
  isOfLast: boolean;
}
