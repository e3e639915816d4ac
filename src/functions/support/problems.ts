/** The errors of a cell: which one it shows, and what it says when the user points at it. */
import { functionTexts } from "../../language/functions";
import { displayLanguage } from "./language";

type Words = (typeof functionTexts)["sv"]["problems"];

/** #VÄRDE!: the argument is of the wrong kind. */
export function wrongKind(say: (words: Words) => string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, say(functionTexts[displayLanguage()].problems));
}

/** #SAKNAS!: the argument is of the right kind, and there is nothing by that name. */
export function notThere(say: (words: Words) => string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, say(functionTexts[displayLanguage()].problems));
}
