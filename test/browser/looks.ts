/** A panel in every look that a real browser can draw it in. */
import type { Frame, Locator } from "playwright-core";
import { faultsAtAnyWidth } from "./axe";
import { openWorkbench, type OpenOptions, type OpenWorkbench } from "./open-workbench";
import { checked } from "./steps";

/** Each with a name, and between them both languages. */
export const LOOKS: readonly [string, OpenOptions][] = [
  ["light", { theme: "light", language: "sv" }],
  ["dark", { theme: "dark", language: "en" }],
  ["forced colours", { theme: "contrast", language: "sv", context: { forcedColors: "active", reducedMotion: "reduce" } }],
];

/** The workbench in one look, for all tests of it. */
export class Look<Words> {
  bench!: OpenWorkbench;
  /** Another one once another workbook has been dropped. */
  pane!: Frame;
  constructor(readonly words: Words) {}
  readonly button = (name: string | RegExp): Locator => this.pane.getByRole("button", { name });
  /** What axe finds wrong in the pane as it stands, and what does not fit its width. */
  readonly faults = (): Promise<string[]> => faultsAtAnyWidth(this.bench.page, this.pane);
}

/** Tests of each look, one after the other in a workbench of its own, once its sample is checked and the welcome is closed. */
export function inEveryLook<Words extends { gotIt: string }>(inSwedish: Words, inEnglish: Words, tests: (look: Look<Words>) => void): void {
  describe.each(LOOKS)("in %s", (_, options) => {
    const look = new Look(options.language === "en" ? inEnglish : inSwedish);
    beforeAll(async () => {
      look.bench = await openWorkbench(options);
      look.pane = look.bench.pane;
      await checked(look.pane);
      await look.button(look.words.gotIt).click();
    });
    afterAll(async () => {
      expect(look.bench.problems).toEqual([]);
      await look.bench.close();
    });

    tests(look);
  });
}
