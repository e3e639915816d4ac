/** Functions that answer text by text: a cell or a range in, the same shape out. */
import { saysSomething } from "../../text/words/letters";
import { cellsOf, textIn } from "./text";
import { endOfTurn } from "../../slices/turns";

/**
 * The answer for each cell, in the cells' shape; a cell that says nothing gives "". A cell that holds an error gives it
 * again. An error that `answer` throws is its cell's alone; where there is but one cell, the whole call's, as Excel shows
 * its message best. However many cells there are, the pane stays awake.
 */
export async function eachText(given: unknown, answer: (text: string, row: number, column: number) => string | number): Promise<unknown[][]> {
  const cells = cellsOf(given);
  const isAlone = cells.length === 1 && cells[0]!.length === 1;
  const answers: unknown[][] = [];
  for (const [row, line] of cells.entries()) {
    const answered: unknown[] = [];
    for (const [column, cell] of line.entries()) {
      for (let wait = endOfTurn(); wait; wait = endOfTurn()) await wait;
      try {
        const text = textIn(cell);
        answered.push(saysSomething(text) ? answer(text, row, column) : "");
      } catch (problem) {
        if (isAlone || !(problem instanceof CustomFunctions.Error)) throw problem;
        answered.push(problem);
      }
    }
    answers.push(answered);
  }
  return answers;
}
