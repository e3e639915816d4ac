/**
 * The whole job on regions' own reports, where they lie beside the checkout: what is known to be wrong in them is
 * listed, gone to, changed, ignored and reported. Without them a report of our own words stands in.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { DATA } from "../../scripts/evaluate/folders";
import { hasMaterial, quotation } from "../../scripts/evaluate/material";
import { quotedIn, readMistakes } from "../../scripts/evaluate/mistakes";
import { SAYS_THE_SAME } from "../../scripts/evaluate/says-the-same";
import { checkById } from "../../src/checks";
import { cellAddress } from "../../src/table/address";
import type { Grid } from "../../src/table/grid";
import { readWorkbookFile } from "../../src/workbook-file";
import { type Known, madeReport } from "./made-workbook";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { checked, dropWorkbook, listed, type ListedFinding, standsIn, unfold } from "./steps";

const MADE = "mellansjö-2023.xlsx";
const REPORTS = hasMaterial() ? ["answers-vastmanland-2023.xlsx", "Västmanland-2023.xlsx"] : [MADE];
if (!hasMaterial()) console.log(`No real reports in ${DATA}: a made one stands in for them.`);

const WORDS = {
  sv: { search: "Sök i fynden", show: "Visa", changed: "1 cell ändrad.", more: "Fler val", ignore: /^Ignorera …/, reason: "Varför? (valfritt)", ignored: "Ignorerad.", report: "Skriv rapport", written: /^Rapporten är skriven/ },
  en: { search: "Search the findings", show: "Show", changed: "1 cell changed.", more: "More", ignore: /^Ignore …/, reason: "Why? (optional)", ignored: "Ignored.", report: "Write report", written: /^The report is on/ },
} as const;

/** A report, and what is plainly wrong in it: kinds that need several reports at hand aside. */
async function reportOf(name: string): Promise<{ bytes: Uint8Array; known: Known[] }> {
  if (name === MADE) return madeReport();
  const known = readMistakes()
    .filter(({ severity }) => severity !== "info")
    .map((mistake) => ({ quoted: quotedIn(name, mistake), checks: (SAYS_THE_SAME[mistake.check] ?? []).filter(checkById) }))
    .filter(({ quoted, checks }) => quoted.length > 0 && checks.length > 0);
  return { bytes: readFileSync(join(DATA, name)), known };
}

/** Cells that hold quoted words: "Svar · C34". */
function placesOf(quoted: string, grids: readonly Grid[]): string[] {
  return grids.flatMap(({ name, values, firstRow, firstColumn }) =>
    values.flatMap((row, r) => row.flatMap((value, c) => (quotation(quoted).test(String(value ?? "")) ? [`${name} · ${cellAddress(firstRow + r, firstColumn + c)}`] : []))),
  );
}

/** A finding in the list that may be a known mistake: the right check, in a cell that holds the words. */
interface Entry {
  name: string;
  place: string;
  quoted: string;
}

/** Where a known mistake may be listed. */
function entriesOf({ quoted, checks }: Known, grids: readonly Grid[], list: readonly ListedFinding[], language: "sv" | "en"): Entry[] {
  const titles = checks.map((id) => `${checkById(id)!.texts[language].title}, `);
  const right = list.filter(({ group }) => titles.some((title) => group.startsWith(title)));
  return quoted.flatMap((words) => placesOf(words, grids).flatMap((place) => right.filter(({ name }) => name.includes(`, ${place}. `)).map(({ name }) => ({ name, place, quoted: words }))));
}

const addressOf = (place: string) => place.replace(/ · (?=[A-Z]+\d+$)/, "!");

/** Whether marked words, of which a long stretch shows its ends, stand on the quoted ones in a cell's text. */
function overlap(text: string, marked: string, quoted: string): boolean {
  const squeezed = (words: string) => words.replace(/\s+/g, " ").trim();
  const [cell, parts] = [squeezed(text), marked.split(" … ").map(squeezed)];
  const start = cell.indexOf(parts[0]!);
  const end = cell.indexOf(parts.at(-1)!, start) + parts.at(-1)!.length;
  return start >= 0 && [...cell.matchAll(quotation(quoted))].some(({ 0: { length }, index }) => index < end && index + length > start);
}

describe.each(["sv", "en"] as const)("reports in a workbench that speaks %s", (language) => {
  const words = WORDS[language];
  let bench: OpenWorkbench;
  let page: Page;
  let pane: Frame;
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const card = () => pane.locator("[role=treeitem][aria-selected=true]");
  const offered = () => card().locator("button").first();
  const textAt = async (place: string) => String(await page.evaluate(([sheet, cell]) => window.workbench.value(sheet!, cell!), addressOf(place).split("!")));

  /** Searches for a place and chooses the finding there. */
  const open = async ({ name, place }: Entry) => {
    await pane.getByRole("searchbox", { name: words.search }).fill(place);
    await pane.getByRole("treeitem", { name, exact: true }).first().click({ position: { x: 60, y: 12 } });
    await button(words.more).waitFor();
  };

  beforeAll(async () => {
    bench = await openWorkbench({ language });
    page = bench.page;
  });
  afterAll(async () => {
    expect(bench.problems).toEqual([]);
    await bench.close();
  });

  describe.each(REPORTS)("%s", (fileName) => {
    let known: Known[];
    let entries: Entry[][];
    let list: ListedFinding[];

    beforeAll(async () => {
      const report = await reportOf(fileName);
      known = report.known;
      const { grids } = await readWorkbookFile(report.bytes, fileName);
      pane = await dropWorkbook(page, report.bytes, fileName);
      await checked(pane);
      await unfold(page, pane);
      list = await listed(pane);
      entries = known.map((one) => entriesOf(one, grids, list, language));
    });

    test("every known mistake is listed at its cell", () => {
      expect(known.length).toBeGreaterThanOrEqual(4);
      expect(known.filter((_, at) => entries[at]!.length === 0)).toEqual([]);
    });

    test("choosing one puts Excel's selection in its cell and marks the words", async () => {
      for (const possible of entries.slice(0, 4)) {
        const marked: boolean[] = [];
        for (const entry of possible) {
          await open(entry);
          await standsIn(page, addressOf(entry.place));
          marked.push(overlap(await textAt(entry.place), (await card().locator("mark").textContent())!, entry.quoted));
        }
        expect(marked).toContain(true);
      }
    });

    test("one is changed, one is ignored, and the report in the saved file tells the rest", async () => {
      const mended = await openFirstWithFix();
      const before = await textAt(mended.place);
      await offered().click();
      await pane.getByText(words.changed).waitFor();
      await pane.getByRole("treeitem", { name: mended.name, exact: true }).waitFor({ state: "detached" });
      const after = await textAt(mended.place);
      expect(after).not.toBe(before);

      await open(entries.flat().find(({ place }) => place !== mended.place)!);
      await button(words.more).click();
      await pane.getByRole("menuitem", { name: words.ignore }).click();
      await pane.getByRole("textbox", { name: words.reason }).fill("Rättas nästa år");
      await page.keyboard.press("Enter");
      await pane.getByText(words.ignored, { exact: true }).waitFor();
      await pane.getByRole("searchbox", { name: words.search }).fill("");
      await pane.locator("[role=treeitem][aria-level='1']").first().waitFor();

      const rest = await listed(pane);
      expect(rest).toHaveLength(list.length - 2);
      await button(words.report).click();
      await pane.getByText(words.written).waitFor();
      const saved = await readWorkbookFile(Uint8Array.from(await page.evaluate(async () => [...(await window.workbench.save())])), fileName);
      const [, , ...rows] = saved.grids.find(({ name }) => name === "Kontrollrapport")!.values;
      const told = rows.map(([severity, sheet, cell, , message]) => `${severity}, ${sheet} · ${cell}. ${message}`);
      expect(told.sort()).toEqual(rest.map(({ name }) => name).sort());
      expect(placesOf(after, saved.grids)).toContain(mended.place);
    });

    /** Opens known mistakes until one can be changed with a click. */
    async function openFirstWithFix(): Promise<Entry> {
      for (const entry of entries.flat()) {
        await open(entry);
        if ((await offered().textContent()) !== words.show) return entry;
      }
      throw new Error("No known mistake here can be changed with a click.");
    }
  });
});
