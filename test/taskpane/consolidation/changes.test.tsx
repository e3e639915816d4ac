/** What a refresh changes, as the panel shows it before anything is written: words that differ, conflicts, files that are not read now. */
import "../file-gaps";
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { Refresh, ToldRow } from "../../../src/consolidation";
import { createGatherer } from "../../../src/taskpane/gathering/create-gatherer";
import type { Gatherer } from "../../../src/taskpane/gathering/gatherer";
import { boot, item, listed, openPane, type OpenPane } from "../open-pane";
import { vastmanland } from "./reports";

beforeAll(boot);

const row = (name: string, region = "Västmanland"): ToldRow => ({ file: "Västmanland-2023.xlsx", sheet: "3.4", cell: "A5", region, section: 1, name });
const OUTPUTS = { key: "outputs" } as const;
const PIECES = [{ kind: "same", text: "Tre linjer " }, { kind: "gone", text: "kördes" }, { kind: "new", text: "körs" }, { kind: "same", text: " på prov." }] as const;

const NOTHING_POINTED_OUT = { unreadChoices: { count: 0, first: [] }, missing: [], changedSheets: [], unreadCells: { count: 0, first: [] }, unknownRegions: { count: 0, first: [] } };
const REFRESH: Refresh = {
  isRowsAlone: false,
  ...NOTHING_POINTED_OUT,
  files: [
    { file: "Västmanland-2023.xlsx", before: null, state: "changed", rows: 3, read: "" },
    { file: "Kronoberg-2023.xlsx", before: null, state: "kept", rows: 21, read: "2024-02-21" },
    { file: "Gotland-2023.xlsx", before: null, state: "gone", rows: 4, read: "2024-02-21" },
  ],
  counts: { added: 1, removed: 2, changed: 1, corrected: 1, conflicts: 2, kept: 1, deleted: 1 },
  added: [row("Ny brygga")],
  removed: [{ ...row("Gammal brygga", "Kronoberg"), isCorrected: false }, { ...row("Rättad fyr", "Gotland"), isCorrected: true }],
  changed: [{ row: row("Lokalbuss till byarna"), columns: [{ column: OUTPUTS, pieces: PIECES }] }],
  corrected: [{ row: row("Segelverkstad"), column: OUTPUTS, pieces: PIECES }],
  conflicts: [{ id: "7:outputs", row: row("Mötesplatser"), column: OUTPUTS, pieces: PIECES }, { id: "9", row: row("Färjan"), column: null, pieces: [] }],
  kept: [row("Egen rad")],
  deleted: [{ id: "0\n3.4\nA9", row: row("Fyren") }],
};

/** Sheets that look like a national table written before, so that there is something to refresh. */
const WRITTEN = { "Alla insatser": [["Nationell sammanställning"], [], ["Avsnitt", "Region", "År", "Fil", "Blad", "Cell", "Läst", "Fingeravtryck", "Läst som"]] };

async function open(refresh: Refresh): Promise<OpenPane> {
  const gatherer = createGatherer();
  const compile: Gatherer["compile"] = async (standing, signal) => ({ ...(await gatherer.compile({ ...standing, written: [] }, signal)), refresh });
  const pane = await openPane({ sheets: WRITTEN, gatherer: { ...gatherer, compile } });
  await pane.user.click(screen.getByRole("tab", { name: "Sammanställning" }));
  await screen.findByRole("button", { name: "Välj filer" });
  const files = [await vastmanland()];
  await act(async () => void fireEvent.change(document.querySelector("input[type=file]")!, { target: { files } }));
  await screen.findByRole("button", { name: /ändring(ar)?$/ });
  return pane;
}

test("what a person must choose about comes first, then what the files change, then what stays", async () => {
  const { user } = await open(REFRESH);
  await user.click(screen.getByRole("button", { name: "6 ändringar" }));
  expect(listed()).toEqual([
    "välj: Västmanland, Mötesplatser",
    "välj: Västmanland, Färjan",
    "ändrad: Västmanland, Lokalbuss till byarna",
    "ny: Västmanland, Ny brygga",
    "försvinner: Kronoberg, Gammal brygga",
    "rättning försvinner: Gotland, Rättad fyr",
    "rättad av dig: Västmanland, Segelverkstad",
    "din egen rad: Västmanland, Egen rad",
    "borttagen av dig: Västmanland, Fyren",
  ]);
});

test("a correction that goes with its file is told", async () => {
  const { user } = await open(REFRESH);
  await user.click(screen.getByRole("button", { name: "6 ändringar" }));
  await user.click((await item(/^rättning försvinner/)).firstElementChild!);
  within(await item(/^rättning försvinner/)).getByText("Du har rättat raden i sammanställningen. Den försvinner med filen, som tas bort.");
});

test("words that are gone and words that are new are told apart", async () => {
  const { user } = await open(REFRESH);
  await user.click(screen.getByRole("button", { name: "6 ändringar" }));
  await user.click((await item(/^ändrad/)).firstElementChild!);
  const card = await item(/^ändrad/);
  expect(within(card).getByText("kördes").tagName).toBe("DEL");
  expect(within(card).getByText("körs").tagName).toBe("INS");
  within(card).getByText("Prestationer:");
  within(card).getByText("Västmanland-2023.xlsx · 3.4 · A5");
});

test("what a person wrote stays until they choose otherwise", async () => {
  const { user, session } = await open(REFRESH);
  await user.click(screen.getByRole("button", { name: "6 ändringar" }));
  const card = await item(/^välj: Västmanland, Mötesplatser/);
  await user.click(card.firstElementChild!);
  expect(within(card).getByRole<HTMLInputElement>("radio", { name: "Det jag skrev" }).checked).toBe(true);
  await user.click(within(card).getByRole("radio", { name: "Det som står i filen" }));
  expect([...session.store.get().consolidation.choices]).toEqual([["7:outputs", "theirs"]]);
});

test("a row that a person took away comes back if they say so", async () => {
  const { user, session } = await open(REFRESH);
  await user.click(screen.getByRole("button", { name: "6 ändringar" }));
  const card = await item(/^borttagen av dig/);
  await user.click(card.firstElementChild!);
  expect(within(card).getByRole<HTMLInputElement>("radio", { name: "Nej, låt den vara borta" }).checked).toBe(true);
  await user.click(within(card).getByRole("radio", { name: "Ja, ta med den" }));
  expect([...session.store.get().consolidation.choices]).toEqual([["0\n3.4\nA9", "theirs"]]);
});

test("both wordings are shown, each under whose it is", async () => {
  const { user } = await open(REFRESH);
  await user.click(screen.getByRole("button", { name: "6 ändringar" }));
  const card = await item(/^välj: Västmanland, Mötesplatser/);
  await user.click(card.firstElementChild!);
  const wordings = [...card.querySelectorAll("p")].map(({ textContent }) => textContent);
  const text = (without: string) => PIECES.filter(({ kind }) => kind !== without).map((piece) => piece.text).join("");
  expect(wordings).toEqual(expect.arrayContaining([`Det jag skrev: ${text("new")}`, `Det som står i filen: ${text("gone")}`]));
  expect(card.querySelector("del, ins")).toBeNull();
});

test("before writing it says how many rows become other, what stays, and that files are not read now", async () => {
  await open(REFRESH);
  screen.getByText("Skriver nya blad: 1 ny rad, 1 ändrad och 2 borttagna. Bladen som finns är inte skrivna av panelen och står kvar som de är. Ta bort dem sedan. 1 rättning och 1 egen rad behålls, på alla blad. 1 rad som du har tagit bort är fortfarande borta. 2 rättningar att välja om; väljer du inte står det du skrev kvar.");
  screen.getByText("1 fil i den skrivna sammanställningen är inte läst nu. 21 insatser från den är kvar.");
  expect(listed()).toEqual([expect.stringMatching(/^Västmanland-2023\.xlsx, ändrad\./), "Kronoberg-2023.xlsx, kvar. 21 insatser · läst 2024-02-21", "Gotland-2023.xlsx, tas bort. 4 insatser · läst 2024-02-21"]);
});

test("a file that is not read now is left out, and stays after all", async () => {
  const { user, session } = await open(REFRESH);
  const dropped = () => session.store.get().consolidation.dropped;
  const kept = await item(/^Kronoberg/);
  await user.click(kept.firstElementChild!);
  await user.click(within(kept).getByRole("button", { name: "Ta bort filen ur sammanställningen" }));
  expect(dropped()).toEqual(["Kronoberg-2023.xlsx"]);
  const gone = await item(/^Gotland/);
  await user.click(gone.firstElementChild!);
  await user.click(within(gone).getByRole("button", { name: "Låt den stå kvar" }));
  expect(dropped()).toEqual(["Kronoberg-2023.xlsx"]);
  await user.click((await item(/^Kronoberg/)).firstElementChild!);
  await user.keyboard("{Delete}");
  expect(dropped()).toEqual(["Kronoberg-2023.xlsx"]);
  act(() => session.consolidation.dropAbsent("Kronoberg-2023.xlsx", false));
  expect(dropped()).toEqual([]);
});

test("nothing has changed: it says so", async () => {
  const nothing = { added: 0, removed: 0, changed: 0, corrected: 0, conflicts: 0, kept: 0, deleted: 0 };
  const { user } = await open({ isRowsAlone: false, ...NOTHING_POINTED_OUT, files: [{ file: "Västmanland-2023.xlsx", before: null, state: "unchanged", rows: 3, read: "2024-02-21" }], counts: nothing, added: [], removed: [], changed: [], corrected: [], conflicts: [], kept: [], deleted: [] });
  await item(/^Västmanland-2023\.xlsx, oförändrad\./);
  screen.getByText("Skriver nya blad. Bladen som finns är inte skrivna av panelen och står kvar som de är. Ta bort dem sedan. Filerna är som förut.");
  await user.click(screen.getByRole("button", { name: "0 ändringar" }));
  screen.getByText("Inget har ändrats sedan sammanställningen skrevs.");
});

test("going on from rows alone, it says before writing what does not come along", async () => {
  await open({ ...REFRESH, isRowsAlone: true });
  screen.getByText(/Där står bara rader: noteringar, svar och hur dubbletter räknas följer inte med, och rader som du har tagit bort kommer tillbaka när deras fil läses\./);
});

test("choices without their header, a sheet that is gone, and cells that are no section or year are pointed out before writing", async () => {
  await open({ ...REFRESH, missing: [{ kind: "duplicates", sheet: "Dubbletter", columns: ["Räknas"] }, { kind: "answers", sheet: "Svar", columns: [] }], unreadCells: { count: 1, first: [{ sheet: "Alla insatser", cell: "A2", text: "9" }] } });
  screen.getByText(/på bladet Dubbletter saknas kolumnen Räknas\. .*följer inte med: bladet Svar finns inte\. .*Alla insatser!A2 \(”9”\)\./);
});

test("an answer that is corrected while its file changed is asked about like a cell, and so is one that no file has any more", async () => {
  const answer: ToldRow = { file: "Västmanland-2023.xlsx", sheet: "Svar", cell: "C2", region: "Västmanland", name: "10.2 Vad gick bra?" };
  const conflicts = [{ id: "answer 1", row: answer, column: { key: "answer" }, pieces: PIECES }, { id: "answer 2", row: { ...answer, name: "10.3 Vad gick sämre?" }, column: null, pieces: [] }] as const;
  const { user } = await open({ ...REFRESH, conflicts });
  await user.click(screen.getByRole("button", { name: "6 ändringar" }));
  expect(listed().slice(0, 2)).toEqual(["välj: Västmanland, 10.2 Vad gick bra?", "välj: Västmanland, 10.3 Vad gick sämre?"]);
  await user.click(screen.getByText("10.2 Vad gick bra?"));
  screen.getByText("Svar", { selector: "div" });
  expect(screen.getAllByRole("radio").map((radio) => (radio as HTMLInputElement).checked)).toEqual([true, false]);
});

test("a word that says in no known way how a duplicate counts is pointed out with its cell", async () => {
  await open({ ...REFRESH, unreadChoices: { count: 3, first: [{ sheet: "Dubbletter", cell: "D2", text: "två gånger" }, { sheet: "Dubbletter", cell: "D5", text: "?" }] } });
  screen.getByText(/Räknas som ”alla”, eftersom det som står i kolumnen Räknas varken är ”alla” eller ”en gång”: Dubbletter!D2 \(”två gånger”\), Dubbletter!D5 \(”\?”\) och 1 till\./);
});
