/** Every page of the checks by its file name. */
import { acrossChecks, checks } from "../../src/checks";
import { acrossPage } from "./across-page";
import { checkIndex, checkPage } from "./check-page";

export function checkPages(): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", checkIndex([...checks, ...acrossChecks])],
    ...checks.map((check) => [`${check.id}.md`, checkPage(check)] as const),
    ...acrossChecks.map((check) => [`${check.id}.md`, acrossPage(check)] as const),
  ]);
}
