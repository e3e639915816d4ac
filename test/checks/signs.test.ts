/** Signs spare most texts the closer look. What they must not do is hide what the look would have found. */
import { bookOf } from "../../scripts/fuzz/books";
import { diceOf } from "../../scripts/fuzz/dice";
import { runChecks } from "../../src/checks";
import type { Finding } from "../../src/checks/check";
import { GOOD, HEADER } from "../../src/checks/support/examples";
import { recogniseWorkbook } from "../../src/table";
import { SignsHeld } from "../../src/text/signs";
import { gridOf } from "./reading";

const BOOKS = 60;
const SEED = 2023;

/** What comes right before and after the damage is said by its signs alone. */
const isToldBySigns = ({ check }: Finding) => check === "copying-damage";

/** What the checks find in a made-up workbook, as lines to compare. */
function foundIn(number: number): string[] {
  const { grids, fileName } = bookOf(diceOf(SEED, number));
  const findings = runChecks(recogniseWorkbook(grids, { fileName }));
  return findings.filter((finding) => !isToldBySigns(finding)).map(({ check, sheet, row, column, start, end, text }) => `${check} ${sheet} ${row}:${column} ${start}–${end} ${text}`);
}

describe("signs", () => {
  afterEach(() => jest.restoreAllMocks());

  it("hide nothing that is found in made-up workbooks where every text is taken to hold every sign", () => {
    const bySigns = Array.from({ length: BOOKS }, (_, number) => foundIn(number));
    jest.spyOn(SignsHeld.prototype, "has").mockReturnValue(true);
    jest.spyOn(SignsHeld.prototype, "hasAny").mockReturnValue(true);
    const byLooking = Array.from({ length: BOOKS }, (_, number) => foundIn(number));
    expect(bySigns.flat().length).toBeGreaterThan(BOOKS);
    expect(byLooking).toEqual(bySigns);
  });

  it.each([
    ["parts-do-not-sum", "9 deltagare: 1 kvinna och 5 män.", "9 deltagare: 1 kvinna och 5 män"],
    ["page-bound-reference", "Byarna fick råd, se sid4.", "se sid4"],
    ["percent-or-points", "Andelen unga ökade från 10 till 15 proc, en ökning med 5 proc.", "5 proc"],
  ])("let %s look where its words stand otherwise than most write them", (check, text, words) => {
    const findings = runChecks(recogniseWorkbook([gridOf("3.4", [[...HEADER], [GOOD[0]!, text, ...GOOD.slice(2)]])]));
    expect(findings.filter((finding) => finding.check === check).map((finding) => finding.text)).toEqual([words]);
  });
});
