/** The errors of a cell: which one it shows, and what it says when the user points at it. */
import { functionTexts } from "../../language/functions";
import { shortened } from "../../text/shorten";
import { displayLanguage } from "./language";

type Words = (typeof functionTexts)["sv"]["problems"];

/** #VÄRDEFEL!: the argument is of the wrong kind. */
export function wrongKind(say: (words: Words) => string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, say(functionTexts[displayLanguage()].problems));
}

/** #SAKNAS!: the argument is of the right kind, and there is nothing by that name. */
export function notThere(say: (words: Words) => string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, say(functionTexts[displayLanguage()].problems));
}

/** What was asked for, as far as a message has room for it. */
export function told(asked: string): string {
  return shortened(asked, 60);
}

/** The errors that a function may give; Excel has more, which it gives alone. */
const GIVEN: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/** The error of a cell that was read, given on as Excel's own functions do; #VÄRDEFEL! where Excel does not let us. */
export function sameError(code: string): CustomFunctions.Error {
  return GIVEN.includes(code) ? new CustomFunctions.Error(code as CustomFunctions.ErrorCode) : wrongKind(({ errorInCell }) => errorInCell);
}
