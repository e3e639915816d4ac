import { describeFinding, runChecks } from "../../src/checks";
import { GOOD, HEADER } from "../../src/checks/support/examples";
import { gridOf, workbookOf } from "./reading";

const MOST_IN_A_CELL = 32_767;

test.each(["sv", "en"] as const)("a message fits in a cell, whatever it quotes: %s", (language) => {
  const findings = runChecks(workbookOf(gridOf("3.4", [[...HEADER], [GOOD[0]!, "x".repeat(MOST_IN_A_CELL), ...GOOD.slice(2)]])));
  const placeholder = findings.find(({ check }) => check === "placeholder")!;
  expect(placeholder.text).toHaveLength(MOST_IN_A_CELL);
  const { message } = describeFinding(placeholder, language);
  expect(message).toContain("xxx…");
  expect(message.length).toBeLessThan(1000);
});
