/** The view Jämför with the genuine Office.js client: a region's report beside a compilation, the differences first that matter most. */
import "../file-gaps";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Compared } from "../../../src/consolidation";
import type { Language } from "../../../src/language";
import { createGatherer } from "../../../src/taskpane/gathering/create-gatherer";
import type { Gatherer } from "../../../src/taskpane/gathering/gatherer";
import { userTypes, type Sheets } from "../../host/boot";
import { boot, item, listed, openPane, selection, type OpenPane, type PaneOptions } from "../open-pane";
import { EMPTY, HEADER } from "../workbooks";
import { answered, BUSES, MEETINGS, printed, SAILS, vastmanland } from "./reports";

beforeAll(boot);

const view = (name: string | RegExp) => screen.findByRole("button", { name });

async function open(files: readonly File[], options: Partial<PaneOptions> = {}): Promise<OpenPane> {
  const language: Language = options.language ?? "sv";
  const pane = await openPane({ sheets: EMPTY, ...options });
  await pane.user.click(screen.getByRole("tab", { name: language === "sv" ? "Sammanställning" : "Compilation" }));
  await screen.findByRole("button", { name: language === "sv" ? "Välj filer" : "Choose files" });
  await act(async () => void fireEvent.change(document.querySelector("input[type=file]")!, { target: { files } }));
  await waitFor(() => expect(pane.session.store.get().consolidation).toMatchObject({ isGathering: false, national: { files: { length: files.length } } }));
  await pane.user.click(await view(language === "sv" ? "Jämför" : "Compare"));
  return pane;
}

const chosen = (name: string) => {
  const field = screen.getByRole<HTMLSelectElement>("combobox", { name });
  return field.selectedOptions[0]!.textContent;
};
const marks = (card: HTMLElement) => [...card.querySelectorAll("mark")].map(({ textContent }) => textContent);

/** The open workbook holds a compilation in which Västmanland's buses have become more and its sails are gone. */
const COMPILED: Sheets = { "1": [["Region", ...HEADER], ["Västmanland", ...MEETINGS], ["Västmanland", ...BUSES.with(1, "Trettio linjer kördes på prov.")], ["Örebro", "Torg", "Två torg.", "Fler bänkar.", "Mål 2"]] };

test("a report and a compilation among the files: what means something else is first and marked, other words last", async () => {
  const { user } = await open([await answered(), await printed()]);
  await screen.findByText(/^Västmanland: 3 insatser och 2 svar finns i båda\. 2 betyder något annat, 1 säger det med andra ord\./);
  expect([chosen("Rapport"), chosen("Sammanställning")]).toEqual(["Västmanland-2023.xlsx", "Tryckt 2023.xlsx"]);
  expect(listed()).toEqual([
    "Annat svar: Västmanland · Fråga 10.3, Har bidraget hjälpt byarna?",
    `Andra siffror: Västmanland · Avsnitt 1, ${BUSES[0]}`,
    `Andra ord: Västmanland · Avsnitt 1, ${MEETINGS[0]}`,
  ]);
  await user.click((await item(/^Andra siffror/)).firstElementChild!);
  const card = await item(/^Andra siffror/);
  within(card).getByText("Siffror: Tre → Trettio");
  expect([...card.querySelectorAll("p")].map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([`I rapporten: ${BUSES[1]}`, "I sammanställningen: Trettio linjer kördes på prov.", "Rapporten: Västmanland-2023.xlsx · 3.4 · A3", "Sammanställningen: Tryckt 2023.xlsx · 1 · A3"]),
  );
  expect(marks(card)).toEqual(["Tre", "Trettio"]);
  await user.click((await item(/^Annat svar/)).firstElementChild!);
  const answer = await item(/^Annat svar/);
  within(answer).getByText("Svaret: Nej → Ja");
  within(answer).getByText(/Västmanland-2023\.xlsx · Svar · C2 · fråga 10\.3/);
});

test("the open workbook is the compilation, and its cells are shown there", async () => {
  const { user, booted } = await open([await vastmanland()], { sheets: COMPILED });
  await screen.findByText("Västmanland: 2 insatser och 0 svar finns i båda. 1 betyder något annat, 1 finns bara i rapporten.");
  expect([chosen("Rapport"), chosen("Sammanställning")]).toEqual(["Västmanland-2023.xlsx", "Den öppna arbetsboken"]);
  expect(listed()).toEqual([expect.stringMatching(/^Andra siffror/), `Bara i rapporten: Västmanland · Avsnitt 2, ${SAILS[0]}`]);
  act(() => screen.getByRole("tree").focus());
  await user.keyboard("{Home}{Enter}");
  expect(document.activeElement?.textContent).toBe("Visa i arbetsboken");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(selection(booted)).toEqual({ sheet: "1", row: 2, column: 0 }));
  await user.keyboard("{Escape}{ArrowDown}");
  within(await item(/^Bara i rapporten/)).getByText("Insatsen finns i rapporten men inte i sammanställningen.");
});

test("what is corrected in the open workbook is no longer told", async () => {
  const { session, booted } = await open([await vastmanland()], { sheets: COMPILED });
  await item(/^Andra siffror/);
  const sheet = booted.host.book.sheets[0]!;
  await act(async () => {
    userTypes(booted.host, sheet.facts.name, "C3", BUSES[1]!);
    await session.run();
  });
  await screen.findByText("Västmanland: 2 insatser och 0 svar finns i båda. 1 finns bara i rapporten.");
});

test("two that have nothing in common: it asks whether it is the right compilation, and lists what only one has", async () => {
  await open([await vastmanland()], { sheets: { "1": [["Region", ...HEADER], ["Västmanland", "Torg", "Två torg.", "Fler bänkar.", "Mål 2"]] } });
  await screen.findByText(/^Västmanland: ingen insats och inget svar finns i båda\. Är det rätt sammanställning\? 3 finns bara i rapporten, 1 bara i sammanställningen\.$/);
  expect(listed()).toHaveLength(4);
});

test("the same two are chosen by hand, then others; everything is alike and that is said", async () => {
  const { user, session } = await open([await vastmanland(), await printed(), await vastmanland({ name: "Västmanland, kopia.xlsx" })]);
  await screen.findByText(/betyder något annat/);
  await act(async () => session.consolidation.choosePair({ compilation: "Tryckt 2023.xlsx" }));
  expect(listed()[0]).toMatch(/^Andra siffror/);
  await user.selectOptions(screen.getByRole("combobox", { name: "Sammanställning" }), "Västmanland, kopia.xlsx");
  await screen.findByText(/^Västmanland: 3 insatser och 0 svar finns i båda\./);
  screen.getByText("Inget skiljer i ord eller siffror.");
  screen.getByText(/^Ta bort sammanställningen bland filerna/);
});

test("one file alone: it says what is wanted; two reports: it asks which is the compilation", async () => {
  await open([await vastmanland()]);
  await screen.findByText(/^Det finns bara en fil att läsa i\./);
  const { user } = await open([await vastmanland(), await vastmanland({ name: "Västmanland, ny.xlsx" })]);
  await screen.findByText(/^Välj vilken fil som är sammanställningen/);
  await user.selectOptions(screen.getByRole("combobox", { name: "Sammanställning" }), "Västmanland, ny.xlsx");
  await screen.findByText("Inget skiljer i ord eller siffror.");
});

test("stopped on the way: it says so, and compares when asked again", async () => {
  const gatherer = createGatherer();
  const first = jest.fn<ReturnType<Gatherer["compare"]>, Parameters<Gatherer["compare"]>>((_, signal) => new Promise((_, fail) => signal.addEventListener("abort", () => fail(signal.reason as Error))));
  const compare: Gatherer["compare"] = (wishes, signal) => (first.mock.calls.length === 0 ? first(wishes, signal) : gatherer.compare(wishes, signal));
  const { user } = await open([await vastmanland(), await printed()], { gatherer: { ...gatherer, compare } });
  await screen.findByText("Jämför de två …");
  await user.click(screen.getByRole("button", { name: "Avbryt" }));
  await screen.findByText("Filerna är inte jämförda.");
  await user.click(screen.getByRole("button", { name: "Jämför igen" }));
  await item(/^Andra siffror/);
});

test("a list that ends before all is told says how many more there are; nothing in common is said too", async () => {
  const place = (file: string) => ({ file, sheet: "1", cell: "A2" });
  const one = { region: "Gotland", name: "Bryggor", section: null, asked: null };
  const counts = { verdict: 0, number: 0, word: 0, missing: 1, extra: 0, oneSided: 0, wording: 1200 };
  const compared: Compared = { regions: ["Gotland"], rows: 1200, answers: 0, counts, differences: [{ kind: "missing", ...one, report: place("a"), compilation: null, texts: [] }] };
  const compare = jest.fn<ReturnType<Gatherer["compare"]>, []>().mockResolvedValueOnce(compared).mockResolvedValue({ ...compared, rows: 0, counts: { ...counts, missing: 0 }, differences: [] });
  const { session } = await open([await vastmanland(), await printed()], { gatherer: { ...createGatherer(), compare } });
  await screen.findByText(/Listan visar de första\. 1 200 till skiljer\./);
  act(() => session.consolidation.compareAgain());
  await screen.findByText("De två har varken insatser eller svar från samma region.");
});

test("what only one of the two says is told as that", async () => {
  const { user } = await open([await vastmanland({ outputs: "Linjer kördes på prov." })], { sheets: COMPILED });
  await user.click((await item(/^Andra siffror/)).firstElementChild!);
  within(await item(/^Andra siffror/)).getByText("Siffror: Trettio bara i sammanställningen");
});

test("in English by the host's language", async () => {
  await open([await answered(), await printed()], { language: "en" });
  await screen.findByText(/^Västmanland: 3 insatser and 2 answers are in both\. 2 mean something else, 1 says it in other words\./);
  await item(/^Another answer: Västmanland · Question 10\.3/);
});
