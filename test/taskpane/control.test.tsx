/** The Kontroll panel with the genuine Office.js client: what is shown, and what it does to the workbook. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { userTypes, valuesOf } from "../host/boot";
import { boot, item, listed, openPane, selection } from "./open-pane";
import { answers, EMPTY, FAULTY, GOOD, HEADER, NO_TABLE, table } from "./workbooks";

beforeAll(boot);

const tree = () => screen.getByRole("tree");
const active = () => document.getElementById(tree().getAttribute("aria-activedescendant")!)!.getAttribute("aria-label")!;
const OUTPUTS_33 = /^fel, 3\.4 · B3\. /;
const OUTPUTS_44 = /^fel, 4\.4 · B2\. /;

test("says what was found and lists it by check, notes folded", async () => {
  await openPane({ sheets: FAULTY });
  expect(screen.getByRole("button", { name: /2 tabeller, 3 insatser/ })).toBeTruthy();
  expect(screen.getByRole("button", { name: "2 fel" })).toBeTruthy();
  expect(listed().filter((name) => name.startsWith("fel,"))).toEqual([expect.stringMatching(OUTPUTS_33), expect.stringMatching(OUTPUTS_44)]);
  expect(screen.getByRole("treeitem", { name: /^Rubriken skiljer sig från mallens, notis/ }).getAttribute("aria-expanded")).toBe("false");
});

test("in English by the host's language", async () => {
  await openPane({ sheets: FAULTY, language: "en" });
  expect(screen.getByRole("button", { name: /2 tables, 3 insatser/ })).toBeTruthy();
  expect(screen.getByRole("treeitem", { name: /^error, 3\.4 · B3\. / })).toBeTruthy();
});

test("a workbook of answers alone is told by its questions, and is clear when nothing is wrong with them", async () => {
  await openPane({ sheets: answers("Av 40 stöd gick 10 till kvinnor (30 %) och 30 till män (70 %).") });
  expect(screen.getByRole("button", { name: "Mellansjö · 2023 · Mall 2023" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "3 frågor" })).toBeTruthy();
  await item(/^fel, Svar · C5\. /);
  await openPane({ sheets: answers("Av 40 stöd gick 10 till kvinnor."), language: "en" });
  expect(screen.getByRole("button", { name: "3 questions" })).toBeTruthy();
  await screen.findByRole("heading", { name: "Nothing to do" });
});

test("by place each line says what is wrong, until the card does", async () => {
  const { user } = await openPane({ sheets: FAULTY });
  await user.selectOptions(screen.getByRole("combobox", { name: "Ordna" }), "place");
  const line = (await item(OUTPUTS_33)).firstElementChild!;
  const message = /^B3(.+)$/.exec(line.textContent!)![1]!;
  expect((await item(OUTPUTS_33)).getAttribute("aria-label")).toContain(message);
  await user.click(line);
  expect((await item(OUTPUTS_33)).firstElementChild!.textContent).toBe("B3Prestationer saknas");
  expect(within(await item(OUTPUTS_33)).getByText(message)).toBeTruthy();
});

test("to change all is offered where there are several", async () => {
  const header = ["Insatser", ...HEADER.slice(1)];
  const changeAll = () => screen.queryByRole("button", { name: /^Ändra alla/ });
  const openGroup = async (sheets: typeof FAULTY) => {
    const { user } = await openPane({ sheets });
    act(() => tree().focus());
    await user.keyboard("{End}");
    expect(active()).toMatch(/^Rubriken skiljer sig/);
    await screen.findByText("Varför det spelar roll");
  };
  await openGroup(FAULTY);
  expect(changeAll()).toBeNull();
  await openGroup({ "3.4": table([GOOD], header), "4.4": table([["Lärlingar i verkstäderna", ...GOOD.slice(1)]], header) });
  expect(changeAll()!.textContent).toBe("Ändra alla 2");
});

test("the keyboard walks the list, Excel's selection follows, focus stays", async () => {
  const { booted, user } = await openPane({ sheets: FAULTY });
  act(() => tree().focus());
  await user.keyboard("{ArrowDown}");
  expect(active()).toMatch(OUTPUTS_33);
  await waitFor(() => expect(selection(booted)).toEqual({ sheet: "3.4", row: 2, column: 1 }));
  await user.keyboard("{ArrowDown}");
  expect(active()).toMatch(OUTPUTS_44);
  await waitFor(() => expect(selection(booted)).toEqual({ sheet: "4.4", row: 1, column: 1 }));
  expect(document.activeElement).toBe(tree());
});

test("walking fast asks Excel for where one stops, not for every cell on the way", async () => {
  const { booted, session } = await openPane({ sheets: FAULTY });
  booted.requests.clear();
  await act(async () => {
    for (let row = 0; row < 20; row++) void session.show({ sheet: "3.4", row, column: 1 });
    await waitFor(() => expect(selection(booted).row).toBe(19));
  });
  expect(booted.requests.work.length).toBeLessThan(6);
});

test("Enter does the fix that is offered, and Ctrl+Z takes it back", async () => {
  const { booted, user } = await openPane({ sheets: FAULTY });
  act(() => tree().focus());
  await user.keyboard("{End}{ArrowRight}{ArrowDown}");
  expect(active()).toMatch(/^notis, 4\.4 · A1\./);
  await user.keyboard("{Enter}");
  expect(await screen.findByText("1 cell ändrad.")).toBeTruthy();
  expect(valuesOf(booted.host, "4.4")[0]).toEqual(HEADER);
  await waitFor(() => expect(listed().join()).not.toContain("Rubriken skiljer sig"));
  await user.keyboard("{Control>}z{/Control}");
  expect(await screen.findByText(/^Ångrat: /)).toBeTruthy();
  expect(valuesOf(booted.host, "4.4")[0]).toEqual(["Insatser", ...HEADER.slice(1)]);
  await item(/^Rubriken skiljer sig/);
});

test("fixing all of a kind says what, where and how many before it is done", async () => {
  const header = ["Insatser", ...HEADER.slice(1)];
  const { booted, user } = await openPane({ sheets: { "3.4": table([GOOD], header), "4.4": table([["Lärlingar i verkstäderna", ...GOOD.slice(1)]], header) } });
  await user.click(within(await item(/^Rubriken skiljer sig/)).getByText("Rubriken skiljer sig från mallens"));
  await user.click(screen.getByRole("button", { name: "Ändra alla 2" }));
  expect(screen.getByText("Ändrar 2 celler på 3.4 och 4.4.")).toBeTruthy();
  expect(valuesOf(booted.host, "3.4")[0]![0]).toBe("Insatser");
  await user.click(screen.getByRole("button", { name: "Ändra" }));
  expect(await screen.findByText("2 celler ändrade.")).toBeTruthy();
  expect([valuesOf(booted.host, "3.4")[0]![0], valuesOf(booted.host, "4.4")[0]![0]]).toEqual([HEADER[0], HEADER[0]]);
  await user.click(screen.getByRole("button", { name: "Ångra" }));
  await waitFor(() => expect(valuesOf(booted.host, "4.4")[0]![0]).toBe("Insatser"));
});

test("ignoring asks for a reason in place, is kept in the workbook, and can be looked at and restored", async () => {
  const { user, session } = await openPane({ sheets: FAULTY });
  act(() => tree().focus());
  await user.keyboard("{ArrowDown}{Delete}");
  expect(screen.getByText(active().replace(OUTPUTS_33, ""))).toBeTruthy();
  await user.keyboard("Redovisas nästa år{Enter}");
  expect(await screen.findByText("Ignorerad.")).toBeTruthy();
  expect(listed().some((name) => OUTPUTS_33.test(name))).toBe(false);
  expect(document.activeElement).toBe(tree());

  await act(() => session.run());
  expect(screen.getByRole("button", { name: "1 fel" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "1 ignorerad" }));
  await user.click(within(await item(OUTPUTS_33)).getByText("3.4"));
  expect(screen.getByText(/^Ignorerad \d{4}-\d\d-\d\d: Redovisas nästa år$/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ta tillbaka till listan" }));
  await waitFor(() => expect(session.store.get().memory.ignored).toEqual([]));
  await user.click(screen.getByRole("button", { name: "Tillbaka till listan" }));
  await item(OUTPUTS_33);
});

test("Ctrl+Z takes back an ignored finding too", async () => {
  const { user } = await openPane({ sheets: FAULTY });
  act(() => tree().focus());
  await user.keyboard("{ArrowDown}{Delete}{Enter}");
  await screen.findByText("Ignorerad.");
  await user.keyboard("{Control>}z{/Control}");
  await item(OUTPUTS_33);
});

test("a check can be turned off in the workbook and on again", async () => {
  const { user } = await openPane({ sheets: FAULTY });
  await user.click(within(await item(OUTPUTS_33)).getByText("3.4"));
  await user.click(await screen.findByRole("button", { name: "Fler val" }));
  await user.click(await screen.findByRole("menuitem", { name: "Stäng av den här kontrollen" }));
  await waitFor(() => expect(listed().some((name) => name.startsWith("fel"))).toBe(false));
  await user.click(screen.getByRole("button", { name: "1 avstängd kontroll" }));
  await user.click(screen.getByRole("button", { name: "Slå på" }));
  await user.click(await screen.findByRole("button", { name: "Tillbaka till listan" }));
  await item(OUTPUTS_33);
});

test("what is turned off can be turned on again when nothing else is left, and the keyboard stays in the pane", async () => {
  const { user, session } = await openPane({ sheets: { "3.4": table([[GOOD[0]!, "Sex byar och och fyra skolor har fått råd.", ...GOOD.slice(2)]]) } });
  await act(() => session.turnOff("table-missing"));
  const title = "Ord skrivet två gånger";
  const doubled = new RegExp(`^${title}`);
  const turnOff = async () => {
    await user.click(within(await item(doubled)).getByText(title));
    await user.click(screen.getByRole("button", { name: "Stäng av den här kontrollen" }));
  };
  await turnOff();
  await screen.findByText("Det finns inget mer i listan än det som är ignorerat eller avstängt.");
  await waitFor(() => expect(document.activeElement?.id).toBe("tab-control"));
  await user.keyboard("{Control>}z{/Control}");
  await item(doubled);
  await turnOff();
  await user.click(await screen.findByRole("button", { name: "2 avstängda kontroller" }));
  await user.click(screen.getAllByRole("button", { name: "Slå på" })[1]!);
  await user.click(await screen.findByRole("button", { name: "Tillbaka till listan" }));
  await item(doubled);
});

test("the summary filters, the search finds, and places group", async () => {
  const { user } = await openPane({ sheets: FAULTY });
  await user.click(screen.getByRole("button", { name: "2 notiser" }));
  expect(listed().every((name) => name.includes("notis"))).toBe(true);
  expect(listed().filter((name) => name.startsWith("notis,"))).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "2 notiser" }));
  act(() => tree().focus());
  await user.keyboard("/");
  expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  await user.keyboard("lärlingar");
  await waitFor(() => expect(listed()).toEqual(["Prestationer saknas, fel, 1 fynd", expect.stringMatching(OUTPUTS_44)]));
  await user.clear(screen.getByRole("searchbox"));
  await user.keyboard("4.4 · b2");
  await waitFor(() => expect(listed()).toEqual(["Prestationer saknas, fel, 1 fynd", expect.stringMatching(OUTPUTS_44)]));
  await user.keyboard("{Escape}");
  expect(screen.getByRole("searchbox")).toHaveProperty("value", "");
  expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  await user.keyboard("4.4 · b2xyz");
  expect(await screen.findByText(/Inget fynd passar/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Visa alla" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Ordna" }), "place");
  await item(/^3\.4, fel, /);
});

test("the report is a sheet with a row for each finding", async () => {
  const { booted, user } = await openPane({ sheets: FAULTY });
  await user.click(screen.getByRole("button", { name: "Skriv rapport" }));
  await screen.findByText("Rapporten är skriven på bladet Kontrollrapport.");
  const written = valuesOf(booted.host, "Kontrollrapport").map((row) => row.slice(0, 4).join(" | "));
  expect(written).toContain("Allvar | Blad | Cell | Kontroll");
  expect(written).toContain("fel | 3.4 | B3 | Prestationer saknas");
  await user.click(screen.getByRole("button", { name: "Ångra" }));
  await waitFor(() => expect(booted.host.book.sheet("Kontrollrapport")).toBeUndefined());
});

test("the keyboard stays in the pane when a command waits and when its message is closed", async () => {
  const { user, session } = await openPane({ sheets: FAULTY });
  const report = screen.getByRole("button", { name: "Skriv rapport" });
  act(() => report.focus());
  await user.keyboard("{Enter}");
  await waitFor(() => expect(session.store.get().writing).not.toBeNull());
  expect(document.activeElement).toBe(report);
  await screen.findByText("Rapporten är skriven på bladet Kontrollrapport.");
  expect(document.activeElement).toBe(report);
  act(() => screen.getByRole("button", { name: "Ångra" }).focus());
  await user.keyboard("{Enter}");
  await screen.findByText("Ångrat: Skriv rapport.");
  expect(document.activeElement).toBe(tree());
});

test("cells are marked and the marks removed", async () => {
  const { user } = await openPane({ sheets: FAULTY });
  await user.click(screen.getByRole("button", { name: "Märk celler" }));
  expect(await screen.findByText(/^\d celler märkta\.$/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ta bort märken" }));
  expect(await screen.findByText(/^Märken borttagna i \d celler\.$/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Ångra" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ta bort märken" }));
  await screen.findByText("Det fanns inga märken.");
  // What it would take back is that the marks were removed before.
  expect(screen.queryByRole("button", { name: "Ångra" })).toBeNull();
});

test("an edit in the workbook is noticed and the list keeps its place", async () => {
  const { booted, user } = await openPane({ sheets: FAULTY });
  act(() => tree().focus());
  await user.keyboard("{ArrowDown}{ArrowDown}");
  booted.requests.clear();
  userTypes(booted.host, "3.4", "B3", "Tre linjer med 40 turer i veckan kördes.");
  await waitFor(() => expect(listed().some((name) => OUTPUTS_33.test(name))).toBe(false));
  expect(active()).toMatch(OUTPUTS_44);
  expect(screen.queryByText(/^Läser/)).toBeNull();
});

test("a table's section and columns can be corrected, and that is remembered", async () => {
  const { user, session } = await openPane({ sheets: FAULTY });
  await user.click(screen.getByRole("button", { name: /2 tabeller, 3 insatser/ }));
  await user.click(await screen.findByRole("button", { name: /^4\.4 Kompetens/ }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Avsnitt" }), "5.4");
  await screen.findByRole("button", { name: /^5\.4 Innovation/ });
  expect(session.store.get().memory.corrections.tables).toEqual({ "4.4!A1": { section: "5.4" } });
  await user.click(screen.getByRole("button", { name: /^3\.4 / }));
  await user.selectOptions(screen.getByRole("combobox", { name: /^D: Mål/ }), "extra");
  await waitFor(() => expect(session.store.get().reading?.tables[0]?.columns[3]?.role).toMatchObject({ value: null, certainty: "given" }));
  await user.click(screen.getByRole("button", { name: "Ingen insatstabell" }));
  await screen.findByText(/1 tabell räknas inte, som du valt\./);
  await user.click(screen.getByRole("button", { name: "Räkna med dem igen" }));
  await screen.findByRole("button", { name: /2 tabeller/ });
});

test("region and year are corrected from the first line", async () => {
  const { user } = await openPane({ sheets: FAULTY });
  await user.click(screen.getByRole("button", { name: "Okänd region · 2023 · Mall 2023" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Region" }), "19");
  await user.type(screen.getByRole("textbox", { name: "År" }), "22");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(screen.getByText("Skriv ett år med fyra siffror, som 2023.")).toBeTruthy();
  await user.clear(screen.getByRole("textbox", { name: "År" }));
  await user.type(screen.getByRole("textbox", { name: "År" }), "2022");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  await screen.findByRole("button", { name: "Västmanland · 2022 · Mall 2023" });
});

test("an empty workbook and one without insats tables each have a place to start", async () => {
  await openPane({ sheets: EMPTY });
  expect(screen.getByRole("heading", { name: "Arbetsboken är tom" })).toBeTruthy();
  expect(screen.getAllByRole("button", { name: "Kör om" })).toHaveLength(1);
  await openPane({ sheets: NO_TABLE });
  expect(screen.getByRole("heading", { name: "Här finns ingen insatstabell än." })).toBeTruthy();
});

test("the first run explains itself in three lines, once", async () => {
  let welcomed = false;
  const memory = { welcomed: () => welcomed, rememberWelcomed: () => void (welcomed = true) };
  const { user } = await openPane({ sheets: FAULTY, user: memory });
  expect(within(screen.getByRole("region", { name: "Så fungerar det" })).getAllByRole("listitem")).toHaveLength(3);
  await user.click(screen.getByRole("button", { name: "Då vet jag" }));
  expect(document.activeElement).toBe(tree());
  await openPane({ sheets: FAULTY, user: memory });
  expect(screen.queryByRole("region", { name: "Så fungerar det" })).toBeNull();
});

test("? shows the shortcuts and Escape closes them, back where one was", async () => {
  const { user } = await openPane({ sheets: FAULTY });
  act(() => tree().focus());
  await user.keyboard("?");
  await screen.findByRole("region", { name: "Kortkommandon" });
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("region", { name: "Kortkommandon" })).toBeNull());
  expect(document.activeElement).toBe(tree());
});
