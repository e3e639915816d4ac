/** The panel Indikatorer with the genuine Office.js client: sums, the words behind each number, and what counts. */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { Language } from "../../src/language";
import { createAnalyst } from "../../src/taskpane/analysis/analyst";
import { userTypes, valuesOf } from "../host/boot";
import { boot, item, listed, openPane, selection, type OpenPane, type PaneOptions } from "./open-pane";
import { FIGURED, WORDLESS } from "./indicators-workbook";
import { answers, NO_TABLE } from "./workbooks";

beforeAll(boot);

const TAB = { sv: "Indikatorer", en: "Indicators" };
const ALL = "Alla tillsammans";

const tree = () => screen.getByRole("tree");
const active = () => document.getElementById(tree().getAttribute("aria-activedescendant")!)!;
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const number = (what: string, group = ALL) => button(new RegExp(`^[^:]+: ${what}, ${group}\\. Visa$`));
const first = (what: string, group = ALL) => screen.getAllByRole("button", { name: new RegExp(`^[^:]+: ${what}, ${group}\\. Visa$`) })[0]!;

/** Opens the report with the panel in front. */
async function open(options: Partial<PaneOptions> = {}): Promise<OpenPane> {
  const language: Language = options.language ?? "sv";
  const pane = await openPane({ sheets: FIGURED, ...options });
  await pane.user.click(screen.getByRole("tab", { name: TAB[language] }));
  return pane;
}

/** Opens it and waits for the sums. */
async function openSums(options: Partial<PaneOptions> = {}): Promise<OpenPane> {
  const pane = await open(options);
  await screen.findByRole("table");
  return pane;
}

test("says what was found, and sums it up: women, men, share, companies", async () => {
  await openSums();
  expect(button("4 figurer i 3 av 4 insatser")).toBeTruthy();
  expect(button("2 anger ingen könsfördelning")).toBeTruthy();
  const [people] = screen.getAllByRole("row", { name: /^Personer/ });
  expect(within(people!).getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["40", "60", "40\u00a0%"]);
  expect(number("Antal företag").textContent).toBe("12 företag");
});

test("figures that stand in answers are told by themselves", async () => {
  await openSums({ sheets: { ...FIGURED, ...answers("Vid sjön deltog 70 personer i fyra kurser.") } });
  expect(button("4 figurer i 3 av 4 insatser, 3 i svar")).toBeTruthy();
});

test("in English by the host's language", async () => {
  await openSums({ language: "en" });
  expect(button("4 figures in 3 of 4 insatser")).toBeTruthy();
  expect(button("2 give no gender split")).toBeTruthy();
  expect(screen.getAllByRole("row", { name: /^People/ })[0]!.textContent).toBe("People406040%");
});

test("two clicks from a number to its words: the figures behind it, then the cell with the words marked", async () => {
  const { booted, user } = await openSums();
  await user.click(first("Kvinnor och män: personer"));
  await item(/^4\.4 · B4\. 30 kvinnor, 20 män, 50 personer tillsammans \(uträknat\), 60\s% kvinnor \(uträknat\)\. Räknas$/);
  await user.click(within(await item(/^6\.4 · B4\./)).getByText(/^10 kvinnor/));
  expect(active().querySelector("mark")!.textContent).toBe("10 kvinnor och 40 män");
  expect(active().querySelector("blockquote")!.textContent).toBe("I hamnen möttes 10 kvinnor och 40 män.");
  await waitFor(() => expect(selection(booted)).toEqual({ sheet: "6.4", row: 3, column: 1 }));
});

test("with the keyboard alone: into a number, down its figures, back to the number", async () => {
  const { booted, user } = await openSums();
  const women = first("Kvinnor och män: personer");
  act(() => women.focus());
  await user.keyboard("{ArrowDown}{ArrowUp}{Enter}");
  await waitFor(() => expect(document.activeElement).toBe(tree()));
  expect(active().getAttribute("aria-label")).toMatch(/^4\.4 · B4\./);
  await user.keyboard("{ArrowDown}");
  await waitFor(() => expect(selection(booted)).toEqual({ sheet: "6.4", row: 3, column: 1 }));
  await user.keyboard("{Escape}");
  await waitFor(() => expect(document.activeElement).toBe(first("Kvinnor och män: personer")));
});

test("Tab passes the numbers as one; arrows go between them", async () => {
  const { user } = await openSums();
  const numbers = within(screen.getByRole("table")).getAllByRole("button");
  expect(numbers.filter(({ tabIndex }) => tabIndex === 0)).toEqual([numbers[0]]);
  act(() => numbers[0]!.focus());
  await user.keyboard("{End}");
  expect(document.activeElement).toBe(numbers.at(-1));
  expect(numbers.filter(({ tabIndex }) => tabIndex === 0)).toEqual([numbers.at(-1)]);
});

test("the insatser without a gender split are listed, each leads to its row", async () => {
  const { booted, user } = await openSums();
  await user.click(button("2 anger ingen könsfördelning"));
  await item(/Färja på prov/);
  expect(listed()).toEqual(["4.4 · A5. Rådgivning till gårdar", "6.4 · A5. Färja på prov"]);
  await user.click(within(await item(/Färja på prov/)).getByText("Färja på prov"));
  await waitFor(() => expect(selection(booted)).toEqual({ sheet: "6.4", row: 4, column: 0 }));
});

test("grouped by table, a group's number leads to its own figures alone", async () => {
  const { user } = await openSums();
  await user.selectOptions(screen.getByRole("combobox", { name: "Gruppera efter" }), "table");
  await screen.findByRole("rowheader", { name: "6.4" });
  await user.click(first("Kvinnor och män: personer", "6\\.4"));
  await item(/^6\.4 · B4\./);
  expect(listed()).toHaveLength(1);
});

test("a figure that is left out says why; the reason can be set aside, and taken back", async () => {
  const { user } = await openSums();
  await user.click(number("Lämnas utanför summorna"));
  await item(/^4\.4 · B5\. 40 företag\. Räknas inte: är ett mål$/);
  expect(within(active()).getByText("Räknas inte: är ett mål.")).toBeTruthy();
  await user.click(within(active()).getByRole("button", { name: "Räkna mål också" }));
  await item(/^4\.4 · B5\. 40 företag\. Räknas$/);
  await user.click(button("Till summorna"));
  await waitFor(() => expect(number("Antal företag").textContent).toBe("52 företag"));
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(number("Antal företag").textContent).toBe("12 företag"));
});

test("Delete takes a figure out of the sums and in again; it stays in the list meanwhile", async () => {
  const { user } = await openSums();
  await user.click(first("Kvinnor och män: personer"));
  await waitFor(() => expect(document.activeElement).toBe(tree()));
  await user.keyboard("{Delete}");
  await item(/^4\.4 · B4\. 30 kvinnor.*\. Räknas inte: borttagen för hand$/);
  expect(within(active()).getByText("Räknas inte: borttagen för hand.")).toBeTruthy();
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement!.textContent).toBe("Räkna ändå");
  await user.keyboard("{Escape}{Escape}");
  await waitFor(() => expect(screen.getAllByRole("row", { name: /^Personer/ })[0]!.textContent).toMatch(/^Personer1040/));
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(screen.getAllByRole("row", { name: /^Personer/ })[0]!.textContent).toMatch(/^Personer4060/));
});

test("what counts can be chosen by reason, with how many figures each leaves out", async () => {
  const { user } = await openSums();
  await user.click(button("4 figurer i 3 av 4 insatser"));
  const target = await screen.findByRole("checkbox", { name: "Är ett mål" });
  expect(button("1 figur som lämnas utanför: är ett mål. Visa")).toBeTruthy();
  await user.click(target);
  await waitFor(() => expect(number("Antal företag").textContent).toBe("52 företag"));
  expect(target).not.toHaveProperty("checked", true);
});

test("cancel stops the reading; what one can do then is said", async () => {
  const endless = (_: string, signal: AbortSignal) => new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
  const { user, session } = await open({ analyst: { ...createAnalyst(), figure: endless } });
  await screen.findByText("Läser siffror …");
  await user.click(button("Avbryt"));
  await screen.findByRole("heading", { name: "Läsningen avbröts" });
  expect(session.store.get().indicators.read).toBeNull();
});

test("a reading that fails says so, and can be tried again", async () => {
  const analyst = createAnalyst();
  let fails = true;
  const { user } = await open({ analyst: { ...analyst, figure: (...asked) => (fails ? Promise.reject(new Error("broken")) : analyst.figure(...asked)) } });
  await screen.findByRole("heading", { name: "Läsningen kom inte hela vägen" });
  fails = false;
  await user.click(button("Försök igen"));
  await screen.findByRole("table");
});

test("without insatser, and without figures, there is a place to start", async () => {
  await open({ sheets: NO_TABLE });
  await screen.findByRole("heading", { name: /^Här finns inga insatser/ });
  await open({ sheets: WORDLESS });
  await screen.findByRole("heading", { name: "Inga siffror" });
});

test("areas and goals that were settled in Märkning are those of the sums", async () => {
  const { session, user } = await openSums();
  await user.selectOptions(screen.getByRole("combobox", { name: "Gruppera efter" }), "agenda2030");
  await screen.findByRole("rowheader", { name: "Utan mål i Agenda 2030" });
  expect(screen.queryByRole("rowheader", { name: /^17 / })).toBeNull();
  await user.click(screen.getByRole("tab", { name: "Märkning" }));
  const { take } = await import("../../src/taskpane/state/tagging/hand");
  await waitFor(() => expect(session.store.get().tagging.items).toHaveLength(4));
  const courses = session.store.get().tagging.items![0]!;
  await act(() => session.tagging.decide(courses, take("agenda2030", "17")));
  await user.click(screen.getByRole("tab", { name: "Indikatorer" }));
  await screen.findByRole("rowheader", { name: /^17 / });
});

describe("the sheets", () => {
  const WILL = "Skriver bladen Figurer (4 rader), Insatslista och Indikatorer.";
  const WRITTEN = "Bladen Figurer, Insatslista och Indikatorer är skrivna.";
  const everything = ({ booted: { host } }: OpenPane) => host.book.sheets.map(({ facts }) => [facts.name, valuesOf(host, facts.name)]);

  /** Writes them and waits until the panel has looked at what it wrote. */
  async function write({ user, session }: OpenPane): Promise<void> {
    const before = session.store.get().indicators.read;
    await user.click(button("Skriv bladen"));
    await screen.findByText(WRITTEN);
    await waitFor(() => expect(session.store.get().indicators.read).not.toBe(before));
  }

  /** The cell of a column in the line whose words are these. */
  function cellOf({ booted: { host } }: OpenPane, header: string, words: string): string {
    const rows = valuesOf(host, "Figurer");
    const top = rows.findIndex((row) => row.includes(header));
    const column = rows[top]!.indexOf(header);
    return `${String.fromCharCode(65 + column)}${rows.findIndex((row) => row.includes(words)) + 1}`;
  }

  test("are told of before, written at a click, read as none of the report's own, and taken back", async () => {
    const pane = await openSums();
    expect(screen.getByText(WILL)).toBeTruthy();
    const before = everything(pane);
    await write(pane);
    expect(pane.booted.host.book.sheets.map(({ facts }) => facts.name)).toEqual(expect.arrayContaining(["Figurer", "Insatslista", "Indikatorer"]));
    expect(valuesOf(pane.booted.host, "Figurer").flat()).toEqual(expect.arrayContaining(["30 kvinnor och 20 män", "10 kvinnor och 40 män"]));
    expect(button("4 figurer i 3 av 4 insatser")).toBeTruthy();
    await pane.user.click(button("Ångra senaste"));
    await screen.findByText(/^Ångrat/);
    expect(everything(pane)).toEqual(before);
  });

  test("with plain values there is no formula on the sheet of sums", async () => {
    const pane = await openSums();
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Så skrivs summorna" }), "values");
    await write(pane);
    expect(valuesOf(pane.booted.host, "Indikatorer").flat()).toEqual(expect.arrayContaining([40, 60]));
  });

  test("a number that a person corrects on the sheet changes the sums, and is kept when they are written again", async () => {
    const pane = await openSums();
    await write(pane);
    const cell = cellOf(pane, "Kvinnor", "30 kvinnor och 20 män");
    userTypes(pane.booted.host, "Figurer", cell, 35);
    await screen.findByText(`${WILL} 1 rättat värde behålls.`);
    await waitFor(() => expect(screen.getAllByRole("row", { name: /^Personer/ })[0]!.textContent).toMatch(/^Personer4560/));
    await write(pane);
    expect(cellOf(pane, "Kvinnor", "30 kvinnor och 20 män")).toBe(cell);
    expect(valuesOf(pane.booted.host, "Figurer").flat()).toContain(35);
  });
});
