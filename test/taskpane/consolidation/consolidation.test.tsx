/** The panel Sammanställning with the genuine Office.js client: files in, what must be said by hand, and the table out. */
import "../file-gaps";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Language } from "../../../src/language";
import { cellAddress } from "../../../src/table/address";
import { createGatherer } from "../../../src/taskpane/gathering/create-gatherer";
import type { Gatherer } from "../../../src/taskpane/gathering/gatherer";
import { userTypes, valuesOf } from "../../host/boot";
import { boot, item, listed, openPane, type OpenPane, type PaneOptions } from "../open-pane";
import { EMPTY } from "../workbooks";
import { answered, chosenFiles, report, vastmanland } from "./reports";

beforeAll(boot);

const TAB = { sv: "Sammanställning", en: "Compilation" };
const button = (name: string | RegExp) => screen.getByRole("button", { name });
/** For what comes when Excel has answered. */
const found = (name: string) => screen.findByRole("button", { name });

async function open(options: Partial<PaneOptions> = {}): Promise<OpenPane> {
  const language: Language = options.language ?? "sv";
  const pane = await openPane({ sheets: EMPTY, ...options });
  await pane.user.click(screen.getByRole("tab", { name: TAB[language] }));
  await screen.findByRole("button", { name: language === "sv" ? "Välj filer" : "Choose files" });
  return pane;
}

/** Chooses files by the button's dialogue. */
async function choose(files: readonly File[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
  await act(async () => void fireEvent.change(input, { target: { files } }));
}

async function openGathered(options: Partial<PaneOptions> = {}): Promise<OpenPane> {
  const pane = await open(options);
  await choose(await chosenFiles());
  await screen.findByText(/^6 insats/);
  await waitFor(() => expect(pane.session.store.get().consolidation.isGathering).toBe(false));
  return pane;
}

test("says of each file what was found in it, and of the broken one why it could not be read", async () => {
  await openGathered();
  await waitFor(() =>
    expect(listed()).toEqual([
      expect.stringMatching(/^brev\.docx, går inte att läsa\. brev\.docx är /),
      "Dalarna-2023.xlsx, klar. Dalarna · 1 insats · 2023 · 1 tabell · Mall 2023",
      "rapport.xlsx, se efter. Okänd region · 1 insats · 2023 · 1 tabell · Mall 2023",
      "Uppsala-2023.xlsx, se efter. Uppsala · 1 insats · 2023 · 1 tabell · Mall 2023",
      "Västmanland-2023.xlsx, klar. Västmanland · 3 insatser · 2023 · 2 tabeller · Mall 2023",
    ]),
  );
});

test("asks for what a file does not say, once, and counts anew", async () => {
  const { user, session } = await openGathered();
  await user.click(await found("Visa nästa"));
  await user.click(await found("Visa nästa"));
  const card = await item(/^rapport\.xlsx, se efter/);
  within(card).getByText("Filen säger inte vilken region den är från. Välj regionen här.");
  await user.selectOptions(await within(card).findByRole("combobox", { name: "Region" }), "Gotland");
  await user.click(within(card).getByRole("button", { name: "Spara" }));
  await item(/^rapport\.xlsx, klar\. Gotland · 1 insats/);
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("6 insatser från 4 regioner");
  await user.click(await found("Ångra"));
  await item(/^rapport\.xlsx, se efter\. Okänd region/);
  await waitFor(() => expect(session.store.get().memory.mappings?.files).toEqual({}));
});

test("a region that the file only hints at is confirmed with one press", async () => {
  const { user } = await open();
  const rows = ["Färjor till Fårö", "Skyltar på raukarna", "Kajen i Slite"].map((name) => [name, `Region Gotland har betalat ${name.toLowerCase()}.`, "Egen bedömning: fler besöker ön.", "Mål 4"]);
  await choose([await report("bilaga.xlsx", { sheets: { "3.4": rows } })]);
  const card = await item(/^bilaga\.xlsx, se efter\. Gotland/);
  await user.click(card.firstElementChild!);
  await user.click(await within(card).findByRole("button", { name: "Ja, det är Gotland" }));
  await item(/^bilaga\.xlsx, klar\. Gotland · 3 insatser/);
});

test("a column in a report's own words is named by hand, and its cells follow", async () => {
  const { user, session } = await openGathered();
  await user.click((await item(/^Uppsala/)).firstElementChild!);
  const card = await item(/^Uppsala/);
  within(card).getByText(/hittar jag ingen kolumn för Prestationer\. Säg vilken det är\./);
  await user.click(await within(card).findByRole("button", { name: /^8\.2 / }));
  await user.selectOptions(await within(card).findByRole("combobox", { name: "B: Berättelse" }), "outputs");
  await item(/^Uppsala-2023\.xlsx, klar/);
  await waitFor(() => expect(Object.keys(session.store.get().memory.mappings?.tables ?? {})).not.toEqual([]));
});

test("which regions are missing, and what each says of the seven sections", async () => {
  const { user } = await openGathered();
  expect(screen.getByText(/^Saknas: Stockholm, Sörmland, Östergötland och 15 till\.$/)).toBeDefined();
  await user.click(await found("3 regioner"));
  expect(listed().length).toBeGreaterThanOrEqual(21);
  const region = await item(/^Dalarna: 1 insats\. inget om avsnitt 2, 3, 4 och 3 till$/);
  await user.click(region.firstElementChild!);
  expect(within(region).getAllByRole("definition").map(({ textContent }) => textContent)).toEqual(["1", ...Array.from({ length: 6 }, () => "inget alls")]);
  await user.click((await item(/^Gotland: saknas$/)).firstElementChild!);
  within(await item(/^Gotland/)).getByText("Ingen fil är från regionen.");
});

test("with the keyboard alone: down the files, into a card and back, and a file out again", async () => {
  const { user } = await openGathered();
  act(() => screen.getByRole("tree").focus());
  await user.keyboard("{ArrowDown}{Enter}");
  expect(document.activeElement?.textContent).toBe("Rätta region, år eller mall");
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(screen.getByRole("tree"));
  await user.keyboard("{Delete}");
  await waitFor(() => expect(listed().some((name) => name.startsWith("Dalarna"))).toBe(false));
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("5 insatser från 2 regioner");
});

test("writes the national table into the open workbook, and takes it back", async () => {
  const { user, booted } = await openGathered();
  screen.getByText(/^Skriver översikt, sju avsnitt och alla 6 insatser med källor på egna blad/);
  await user.click(await found("Skriv sammanställningen"));
  await screen.findByText("Sammanställningen är skriven.");
  expect(valuesOf(booted.host, "Alla insatser").flat()).toEqual(expect.arrayContaining(["Segelverkstad i Sundby", "Västmanland-2023.xlsx"]));
  await user.click(await found("Ångra"));
  await screen.findByText(/^Ångrat/);
  expect(booted.host.book.sheets.map(({ facts }) => facts.name)).toEqual(["Blad1"]);
});

test("what changes while the table is written is checked when that is done, and not before", async () => {
  const gatherer = createGatherer();
  let goOn = () => {};
  const plan: Gatherer["plan"] = async (wishes, signal) => {
    await new Promise<void>((done) => (goOn = done));
    return gatherer.plan(wishes, signal);
  };
  const { user, booted, session } = await openGathered({ gatherer: { ...gatherer, plan } });
  const checked = () => session.store.get().reading?.grids.some(({ values }) => values.flat().includes("Ett annat ord"));
  await user.click(await found("Skriv sammanställningen"));
  await act(async () => userTypes(booted.host, "Blad1", "A1", "Ett annat ord"));
  // Long after a change is looked at otherwise.
  await act(() => new Promise((done) => setTimeout(done, 1500)));
  expect(checked()).toBe(false);
  goOn();
  await screen.findByText("Sammanställningen är skriven.");
  await waitFor(() => expect(checked()).toBe(true));
});

test("cancelled while the files are read, those that were read stay and that is said", async () => {
  const gatherer = createGatherer();
  const take: Gatherer["take"] = (files, signal, onProgress, onFile) =>
    gatherer.take(files, signal, onProgress, (file) => {
      onFile?.(file);
      if (file.file.startsWith("Dalarna")) void Promise.resolve().then(() => act(() => button("Avbryt").click()));
    });
  await open({ gatherer: { ...gatherer, take } });
  await choose(await chosenFiles());
  await screen.findByText(/^Avbrutet\. 2 filer är lästa; lägg till resten när du vill\.$/);
  expect(listed()).toHaveLength(2);
});

test("nothing that can be read is dropped: it says what can be", async () => {
  const { session } = await open();
  await act(() => session.consolidation.take([]));
  screen.getByText(/^Där fanns inga arbetsböcker/);
});

test("in English by the host's language", async () => {
  await openGathered({ language: "en" });
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("6 insatser from 3 regions");
  await item(/^rapport\.xlsx, look at this\. Unknown region · 1 insats · 2023 · 1 table · Template 2023$/);
});

test("next week's version of one file: exactly one change is shown before the table is written anew with it", async () => {
  const { user, booted } = await openGathered();
  await user.click(await found("Skriv sammanställningen"));
  await screen.findByText("Sammanställningen är skriven.");
  await screen.findByRole("button", { name: "0 ändringar" });
  await choose([await vastmanland({ outputs: "Fyra linjer kördes på prov." })]);
  await user.click(await screen.findByRole("button", { name: "1 ändring" }));
  expect(listed()).toEqual(["ändrad: Västmanland, Lokalbuss till byarna i Norrnäs"]);
  const change = await item(/^ändrad/);
  await user.click(change.firstElementChild!);
  expect([...change.querySelectorAll("del, ins")].map(({ tagName, textContent }) => `${tagName} ${textContent?.trim()}`)).toEqual(["DEL Tre", "INS Fyra"]);
  screen.getByText("Skriver om bladen: 0 nya rader, 1 ändrad och 0 borttagna.");
  await user.click(await found("Skriv sammanställningen"));
  await screen.findByRole("button", { name: "0 ändringar" });
  const cells = valuesOf(booted.host, "Alla insatser").flat();
  expect(cells).toContain("Fyra linjer kördes på prov.");
  expect(cells).not.toContain("Tre linjer kördes på prov.");
});

test("a text that was corrected in the table and changed in the file: what one chooses is written", async () => {
  const { user, booted, session } = await openGathered();
  await user.click(await found("Skriv sammanställningen"));
  await screen.findByRole("button", { name: "0 ändringar" });
  const line = valuesOf(booted.host, "Alla insatser").findIndex((row) => row.includes("Tre linjer kördes på prov."));
  const column = valuesOf(booted.host, "Alla insatser")[line]!.indexOf("Tre linjer kördes på prov.");
  await act(async () => userTypes(booted.host, "Alla insatser", cellAddress(line, column), "Tre linjer kördes."));
  await screen.findByText(/1 rättning behålls, på alla blad\./);
  await choose([await vastmanland({ outputs: "Fyra linjer kördes på prov." })]);
  await user.click(await screen.findByRole("button", { name: "1 ändring" }));
  const conflict = await item(/^välj: Västmanland, Lokalbuss/);
  await user.click(conflict.firstElementChild!);
  await user.click(within(conflict).getByRole("radio", { name: "Det som står i filen" }));
  await user.click(await found("Skriv sammanställningen"));
  await screen.findByRole("button", { name: "0 ändringar" });
  expect(valuesOf(booted.host, "Alla insatser").flat()).toContain("Fyra linjer kördes på prov.");
  expect(session.store.get().consolidation.choices.size).toBe(0);
});

test("an answer that was corrected in the table and changed in the file is asked about, and stays where nobody chooses", async () => {
  const { user, booted, session } = await open();
  await choose([await answered()]);
  await waitFor(() => expect(session.store.get().consolidation).toMatchObject({ isGathering: false, files: [{ file: "Västmanland-2023.xlsx" }] }));
  await user.click(await found("Skriv sammanställningen"));
  await screen.findByRole("button", { name: "0 ändringar" });
  const line = valuesOf(booted.host, "Svar").findIndex((row) => row.includes("Tre delar."));
  await act(async () => userTypes(booted.host, "Svar", cellAddress(line, 4), "Tre delar och en ö."));
  await screen.findByText(/1 rättning behålls, på alla blad\./);
  await choose([await answered({ answer: "Fyra delar." })]);
  await user.click(await screen.findByRole("button", { name: "1 ändring" }));
  const conflict = await item(/^välj: Västmanland, 10\.4 Beskriv/);
  await user.click(conflict.firstElementChild!);
  expect(within(conflict).getByRole<HTMLInputElement>("radio", { name: "Det jag skrev" }).checked).toBe(true);
  await user.click(await found("Skriv sammanställningen"));
  await waitFor(() => expect(valuesOf(booted.host, "Svar")[line]!.slice(4, 6)).toEqual(["Tre delar och en ö.", "Svar (filen har ändrats)"]));
});

describe("the columns of the sheet of all insatser", () => {
  const headers = ({ booted }: OpenPane) => valuesOf(booted.host, "Alla insatser")[0]!;
  const box = (name: string | RegExp) => screen.findByRole<HTMLInputElement>("checkbox", { name });

  test("are chosen before it is written, and as they stand there the next time", async () => {
    const pane = await openGathered();
    const { user } = pane;
    await user.click(await found("Välj kolumner"));
    const own = await box("Berättelse (1 rad)");
    expect([own.checked, (await box(/^Figurer/)).checked]).toEqual([true, false]);
    await user.click(own);
    await user.click(await box(/^Figurer/));
    expect((await box("Berättelse (1 rad)")).checked).toBe(false);
    await user.keyboard("{Escape}");
    screen.getByText(/1 kolumn utelämnad: Berättelse\.$/);
    await user.click(await found("Skriv sammanställningen"));
    await screen.findByRole("button", { name: "0 ändringar" });
    expect(headers(pane)).toEqual(expect.arrayContaining(["Kvinnor (ur texten)", "Andel kvinnor (ur texten)"]));
    expect(headers(pane)).not.toContain("Berättelse");
    expect(pane.session.store.get().consolidation.columns.own.size).toBe(0);
    await screen.findByText(/1 kolumn utelämnad: Berättelse\.$/);
    await user.click(await found("Välj kolumner"));
    expect((await box(/^Figurer/)).checked).toBe(true);
    await user.click(await box("Berättelse (1 rad)"));
    await user.keyboard("{Escape}");
    await user.click(await found("Skriv sammanställningen"));
    await waitFor(() => expect(headers(pane)).toContain("Berättelse"));
  });

  test("cannot be chosen where nothing has been read", async () => {
    await open();
    await choose([new File(["Hej!"], "brev.docx")]);
    await item(/^brev\.docx, går inte att läsa/);
    expect(screen.queryByRole("button", { name: "Välj kolumner" })).toBeNull();
  });
});
