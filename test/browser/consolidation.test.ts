/**
 * Sammanställning from beginning to end in a real browser: files dropped, what they do not say told by hand, the table
 * written, a new version dropped, exactly what is other shown, the table written anew.
 */
import type { Frame, Page } from "playwright-core";
import { answered, chosenFiles, printed, vastmanland } from "../taskpane/consolidation/reports";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { dropOnPane, payloads } from "./region-files";
import { activeItem, checked, choose, item, press } from "./steps";

let bench: OpenWorkbench;
let page: Page;
let pane: Frame;

const button = (name: string | RegExp) => pane.getByRole("button", { name });
const sheets = () => page.evaluate(() => window.workbench.book.sheets.map(({ facts }) => facts.name));

beforeEach(async () => {
  bench = await openWorkbench();
  ({ page, pane } = bench);
  await checked(pane);
  await pane.getByRole("tab", { name: "Sammanställning" }).click();
  await button("Välj filer").waitFor();
});
afterEach(async () => {
  expect(bench.problems).toEqual([]);
  await bench.close();
});

test("files dropped, mapped by hand, written and taken back", async () => {
  await dropOnPane(pane, await payloads(await chosenFiles()));
  await pane.getByRole("heading", { name: "6 insatser från 3 regioner" }).waitFor();
  await item(pane, /^brev\.docx, går inte att läsa/).waitFor();

  await choose(pane, /^rapport\.xlsx, se efter/);
  await pane.getByRole("combobox", { name: "Region" }).selectOption({ label: "Gotland" });
  await button("Spara").click();
  await item(pane, /^rapport\.xlsx, klar\. Gotland/).waitFor();

  await choose(pane, /^Uppsala-2023\.xlsx, se efter/);
  await button(/^8\.2 /).click();
  await pane.getByRole("combobox", { name: "B: Berättelse" }).selectOption("outputs");
  await item(pane, /^Uppsala-2023\.xlsx, klar/).waitFor();
  await pane.getByRole("heading", { name: "6 insatser från 4 regioner" }).waitFor();

  const before = await sheets();
  await press(pane, "Skriv sammanställningen");
  await pane.getByText("Sammanställningen är skriven.").waitFor();
  expect(await sheets()).toEqual(expect.arrayContaining([...before, "Översikt", "Alla insatser", "Dubbletter", "Filer"]));
  await press(pane, "Ångra senaste");
  await pane.getByText(/^Ångrat: /).waitFor();
  expect(await sheets()).toEqual(before);
});

test("next week's version of one file: one change is shown, and the table is written anew with it", async () => {
  await dropOnPane(pane, await payloads(await chosenFiles()));
  await press(pane, "Skriv sammanställningen");
  await pane.getByText("Sammanställningen är skriven.").waitFor();
  await button("0 ändringar").waitFor();

  await dropOnPane(pane, await payloads([await vastmanland({ outputs: "Fyra linjer kördes på prov." })]));
  await item(pane, /^Västmanland-2023\.xlsx, ändrad/).waitFor();
  await item(pane, /^Dalarna-2023\.xlsx, oförändrad/).waitFor();
  await button("1 ändring").click();
  await choose(pane, /^ändrad: Västmanland, Lokalbuss/);
  expect(await pane.locator("del").allTextContents()).toEqual([expect.stringMatching(/^Tre\s*$/)]);
  expect(await pane.locator("ins").allTextContents()).toEqual([expect.stringMatching(/^Fyra\s*$/)]);

  await button("Skriv sammanställningen").click();
  await button("0 ändringar").waitFor();
  const texts = await page.evaluate(() => [..."CDEFGH"].flatMap((column) => Array.from({ length: 20 }, (_, at) => window.workbench.value("Alla insatser", `${column}${at + 1}`))));
  expect(texts).toContain("Fyra linjer kördes på prov.");
  expect(texts).not.toContain("Tre linjer kördes på prov.");
});

test("a file that is taken out of a written table goes, and stays after all where one says so", async () => {
  await dropOnPane(pane, await payloads(await chosenFiles()));
  await press(pane, "Skriv sammanställningen");
  await button("0 ändringar").waitFor();
  await choose(pane, /^Dalarna-2023\.xlsx, oförändrad/);
  await button("Ta bort filen ur sammanställningen").click();
  await item(pane, /^Dalarna-2023\.xlsx, tas bort\. 1 insats · läst /).waitFor();
  await pane.getByRole("heading", { name: "5 insatser från 2 regioner" }).waitFor();
  await choose(pane, /^Dalarna-2023\.xlsx, tas bort/);
  await button("Låt den stå kvar").click();
  await item(pane, /^Dalarna-2023\.xlsx, kvar\./).waitFor();
  await pane.getByText("1 fil i den skrivna sammanställningen är inte läst nu. 1 insats från den är kvar.").waitFor();
  await pane.getByRole("heading", { name: "6 insatser från 3 regioner" }).waitFor();
  await press(pane, "Skriv sammanställningen");
  await pane.getByText("Sammanställningen är skriven.").waitFor();
  const files = await page.evaluate(() => Array.from({ length: 20 }, (_, at) => window.workbench.value("Alla insatser", `I${at + 1}`)));
  expect(files).toContain("Dalarna-2023.xlsx");
});

test("a report beside a compilation: a no that has become a yes is first, and the keyboard alone reads all of it", async () => {
  await dropOnPane(pane, await payloads([await answered(), await printed()]));
  await press(pane, "Jämför");
  await pane.getByText(/^Västmanland: 3 insatser och 2 svar finns i båda\. 2 betyder något annat, 1 säger det med andra ord\./).waitFor();
  expect(await pane.getByRole("combobox", { name: "Sammanställning" }).locator("option:checked").textContent()).toBe("Tryckt 2023.xlsx");

  await pane.getByRole("tree").focus();
  expect(await activeItem(pane)).toMatch(/^Annat svar: Västmanland · Fråga 10\.3/);
  expect(await pane.locator("mark").allTextContents()).toEqual(["Nej", "Ja", "."]);
  // So low that a card is taller than the list: arrows show the rest of it before they go on.
  await page.setViewportSize({ width: 1280, height: 420 });
  const isRead = () => pane.getByText("Sammanställningen: Tryckt 2023.xlsx · Svar · E2 · fråga 10.3").evaluate((end) => end.getBoundingClientRect().bottom <= end.closest("[role=tree]")!.getBoundingClientRect().bottom);
  expect(await isRead()).toBe(false);
  const read: boolean[] = [];
  while (/^Annat svar/.test((await activeItem(pane))!)) {
    read.push(await isRead());
    await page.keyboard.press("ArrowDown");
  }
  expect(read.at(-1)).toBe(true);
  expect(await activeItem(pane)).toMatch(/^Andra siffror/);
});

test("with the keyboard alone the dialogue for files is reached, and files are chosen in it", async () => {
  const [dialogue] = await Promise.all([page.waitForEvent("filechooser"), button("Välj filer").press("Enter")]);
  await dialogue.setFiles(await payloads([await vastmanland()]));
  await pane.getByRole("heading", { name: "3 insatser från 1 region" }).waitFor();
});
