/** Every state of the panel Sammanställning, drawn by a real browser in every look, has nothing that axe finds wrong and fits its width. */
import { answered, BUSES, chosenFiles, printed, vastmanland } from "../taskpane/consolidation/reports";
import { inEveryLook } from "./looks";
import type { OpenWorkbench } from "./open-workbench";
import { dropOnPane, payloads } from "./region-files";
import { choose, item } from "./steps";

const SV = { tab: "Sammanställning", columns: "Välj kolumner", gotIt: "Då vet jag", drop: "Släpp regionernas arbetsböcker här", found: /^6 insatser från/, unread: /^brev\.docx, går/, unknown: /^rapport\.xlsx, se efter/, column: /^Uppsala-2023\.xlsx, se efter/, named: /^8\.2 /, region: "Region", regions: /^3 regioner/, gaps: /^Dalarna: 1 insats/, missing: /^Gotland: saknas/, none: /^0 dubbletter/, duplicates: /^1 dubblett/, same: /^Samma rad/, write: "Skriv sammanställningen", written: "Sammanställningen är skriven.", nothing: "0 ändringar", changes: /^\d+ ändring/, conflict: /^välj: /, compare: "Jämför", report: "Rapport", answer: /^Annat svar/, numbers: /^Andra siffror/, other: /^Andra ord/ };
const EN: typeof SV = { tab: "Compilation", columns: "Choose columns", gotIt: "Got it", drop: "Drop the regions' workbooks here", found: /^6 insatser from/, unread: /^brev\.docx, cannot/, unknown: /^rapport\.xlsx, look/, column: /^Uppsala-2023\.xlsx, look/, named: /^8\.2 /, region: "Region", regions: /^3 regions/, gaps: /^Dalarna: 1 insats/, missing: /^Gotland: missing/, none: /^0 duplicates/, duplicates: /^1 duplicate/, same: /^The same row/, write: "Write the compilation", written: "The compilation is written.", nothing: "0 changes", changes: /^\d+ change/, conflict: /^choose: /, compare: "Compare", report: "Report", answer: /^Another answer/, numbers: /^Other numbers/, other: /^Other words/ };

inEveryLook(SV, EN, (look) => {
  const { words, button, faults } = look;

  beforeAll(() => look.pane.getByRole("tab", { name: words.tab }).click());

  test("no files yet", async () => {
    await look.pane.getByRole("heading", { name: words.drop }).waitFor();
    expect(await faults()).toEqual([]);
  });

  test("the files, one that could not be read, and those that a person must look at", async () => {
    await dropOnPane(look.pane, await payloads(await chosenFiles()));
    await look.pane.getByRole("heading", { name: words.found }).waitFor();
    await choose(look.pane, words.unread);
    expect(await faults()).toEqual([]);
    await choose(look.pane, words.unknown);
    await look.pane.getByRole("combobox", { name: words.region }).waitFor();
    expect(await faults()).toEqual([]);
    await choose(look.pane, words.column);
    await button(words.named).click();
    expect(await faults()).toEqual([]);
  });

  test("the regions: one with its sections, one that is missing", async () => {
    await button(words.regions).click();
    await choose(look.pane, words.gaps);
    expect(await faults()).toEqual([]);
    await choose(look.pane, words.missing);
    expect(await faults()).toEqual([]);
  });

  test("the duplicates, none and then one with its wordings", async () => {
    await button(words.none).click();
    expect(await faults()).toEqual([]);
    await dropOnPane(look.pane, await payloads([await vastmanland({ twice: true })]));
    await button(words.duplicates).click();
    await item(look.pane, words.same).waitFor();
    await choose(look.pane, words.same);
    expect(await faults()).toEqual([]);
  });

  test("the columns to choose among", async () => {
    await button(words.columns).click();
    await look.pane.getByRole("checkbox").first().click();
    expect(await faults()).toEqual([]);
    await look.pane.getByRole("checkbox").first().click();
    await look.bench.page.keyboard.press("Escape");
  });

  test("the table is written", async () => {
    await button(words.write).click();
    await look.pane.getByText(words.written).waitFor();
    expect(await faults()).toEqual([]);
  });

  test("what a new version changes, and what a person must choose where they have corrected the same cell", async () => {
    await button(words.nothing).waitFor();
    await correct(look.bench, BUSES[1]!, "Tre linjer kördes.");
    await dropOnPane(look.pane, await payloads([await vastmanland({ outputs: "Fyra linjer kördes på prov." })]));
    await button(words.changes).click();
    await choose(look.pane, words.conflict);
    await look.pane.getByRole("radio").first().waitFor();
    expect(await faults()).toEqual([]);
  });

  test("a report beside a compilation: an answer, numbers and other words, each with both wordings", async () => {
    await dropOnPane(look.pane, await payloads([await answered(), await printed()]));
    await button(words.compare).click();
    await look.pane.getByRole("combobox", { name: words.report }).selectOption("Västmanland-2023.xlsx");
    await look.pane.getByRole("combobox", { name: words.tab }).selectOption("Tryckt 2023.xlsx");
    await item(look.pane, words.answer).waitFor();
    expect(await faults()).toEqual([]);
    for (const kind of [words.answer, words.numbers, words.other]) {
      await choose(look.pane, kind);
      expect(await faults()).toEqual([]);
    }
  });
});

/** Writes another text where this one stands among all insatser, as a person does. */
async function correct({ page }: OpenWorkbench, text: string, other: string): Promise<void> {
  await page.evaluate(
    ([text, other]) => {
      const sheet = window.workbench.book.sheets.find(({ facts }) => facts.name === "Alla insatser" || facts.name === "All insatser")!.facts.name;
      const places = [..."DEFGH"].flatMap((column) => Array.from({ length: 20 }, (_, at) => `${column}${at + 1}`));
      window.workbench.type(sheet, places.find((place) => window.workbench.value(sheet, place) === text)!, other!);
    },
    [text, other] as const,
  );
}
