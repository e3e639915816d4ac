/** The panel Märkning with the genuine Office.js client: what it writes, and what becomes of that. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { cellAddress } from "../../src/table/address";
import { userTypes, valuesOf } from "../host/boot";
import { boot, item, listed } from "./open-pane";
import { FIBRE, CYCLING, APPRENTICES, tree, label, button, openPlanned, everything, write } from "./tagging-panel";

beforeAll(boot);

test("as many headers and cells are told of before writing as are said to be written after", async () => {
  const pane = await openPlanned();
  const told = /: (\d+) rubriker, (\d+) nya celler\.$/.exec(screen.getByText(/^Skriver 7 kolumner/).textContent!)!;
  await write(pane);
  expect(screen.getByText(`Märkningen är skriven i ${Number(told[1]) + Number(told[2])} celler.`)).toBeTruthy();
});

test("what is decided by hand is written, stands when it is run again, and all of it is taken back", async () => {
  const pane = await openPlanned();
  const { booted, session, user } = pane;
  const before = everything(pane);
  await user.click(within(await item(FIBRE)).getByText("Fiber till öarna"));
  await user.click(button(/^Förkasta: 9 /));
  act(() => tree().focus());
  await user.keyboard("{ArrowDown}{Enter}{Enter}");
  await waitFor(() => expect(label(CYCLING)).toContain("Område 4 för hand, Prio 4.2 för hand"));
  await write(pane);

  const [header, fibre, cycling] = valuesOf(booted.host, "6.4").slice(2);
  expect(header!.slice(4)).toEqual(["Strategiskt område", "Prioritering", "RUS-mål", "Agenda 2030", "ERUF", "Underlag", "Märkt av"]);
  expect(fibre!.slice(4)).toEqual(["4 Tillgänglighet i hela landet genom digital kommunikation och transportsystemet", "", "Ett välmående Västmanland", "", "", "utvärdering", "Insatskollen, för hand: Agenda 2030"]);
  expect(cycling!.slice(4, 6)).toEqual([expect.stringMatching(/^4 /), "4.2 Tillgänglighet genom hållbara transportsystem"]);

  await act(() => session.run());
  await screen.findByText("Inget att skriva: allt står redan i cellerna.");
  expect(label(CYCLING)).toContain("Område 4 för hand, Prio 4.2 för hand");
  expect(label(FIBRE)).not.toContain("Agenda 9");

  await user.click(button("Ångra senaste"));
  await screen.findByText(/^Ångrat: /);
  expect(everything(pane)).toEqual(before);
  await screen.findByText(/^Skriver 7 kolumner/);
  expect(label(CYCLING)).toContain("Område 4 för hand, Prio 4.2 för hand");
});

test("a cell that a person changes afterwards is theirs; what they changed back in the panel is shown before it is written", async () => {
  const pane = await openPlanned();
  const { booted, user } = pane;
  await write(pane);
  userTypes(booted.host, "6.4", "H4", "3 God hälsa och välbefinnande");
  await waitFor(() => expect(label(FIBRE)).toContain("Agenda 3 för hand"));
  userTypes(booted.host, "6.4", "G4", "Vårt eget mål");
  await waitFor(() => expect(label(FIBRE)).toContain("Vårt eget mål din egen"));
  await screen.findByText("Skriver 7 kolumner bredvid 2 tabeller: 1 ändrad; 2 celler som du ändrat lämnas.");

  await user.click(within(await item(FIBRE)).getByText("Fiber till öarna"));
  await user.click(button(/^Ändra: 3 God hälsa/));
  await user.click(await screen.findByRole("option", { name: /^10 / }));
  await user.click(await screen.findByRole("button", { name: "Visa det som ändras" }));
  const differences = within(await screen.findByRole("list", { name: "Visa det som ändras" }));
  await waitFor(() => expect(differences.getAllByRole("listitem").map(({ textContent }) => textContent)).toContain("6.4 · H4, Agenda 20303 God hälsa och välbefinnande → 10 Minskad ojämlikhet"));
  await user.click(button(/^\d ändrad/));
  expect(listed()).toEqual([expect.stringMatching(FIBRE)]);
  await user.click(button("Skriv märkningen"));
  await waitFor(() => expect(valuesOf(booted.host, "6.4")[3]!.slice(6, 8)).toEqual(["Vårt eget mål", "10 Minskad ojämlikhet"]));
});

test("a text of a person's own is left alone until something is chosen in its place, and either is said", async () => {
  const pane = await openPlanned();
  const { booted, user } = pane;
  await write(pane);
  userTypes(booted.host, "6.4", "G4", "Vårt eget mål");
  await waitFor(() => expect(label(FIBRE)).toContain("Vårt eget mål din egen"));
  await user.click(within(await item(FIBRE)).getByText("Fiber till öarna"));
  await screen.findByText(/Den rörs inte; ändra den i bladet\./);
  await user.click(button(/: RUS-mål$/));
  await user.click((await screen.findAllByRole("option"))[0]!);
  await screen.findByText(/Det du har valt här skrivs i dess ställe\./);
  await user.click(button("Skriv märkningen"));
  await waitFor(() => expect(valuesOf(booted.host, "6.4")[3]![6]).not.toBe("Vårt eget mål"));
});

test("one table, some columns, and the rows that are selected", async () => {
  const { session, user } = await openPlanned();
  await user.click(button("3 insatser i 2 tabeller"));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Märk" }), "4.4");
  await waitFor(() => expect(listed()).toEqual([expect.stringMatching(APPRENTICES)]));
  await user.click(screen.getByRole("checkbox", { name: "Agenda 2030" }));
  await user.click(screen.getByRole("checkbox", { name: "ERUF" }));
  await waitFor(() => expect(label(APPRENTICES)).not.toContain("Agenda"));
  await screen.findByText(/^Skriver 5 kolumner bredvid 1 tabell: 5 rubriker, \d ny/);
  await act(() => session.show({ sheet: "6.4", row: 4, column: 1 }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Märk" }), "selection");
  await waitFor(() => expect(listed()).toEqual([expect.stringMatching(CYCLING)]));
});

test("the long sheet has a line for each insats and tag, and is taken back", async () => {
  const { booted, user } = await openPlanned();
  await user.click(await screen.findByRole("button", { name: "Fler sätt att skriva" }));
  await user.click(await screen.findByRole("menuitem", { name: "Skriv som långt blad" }));
  await screen.findByText("Märkningen är skriven på bladet Märkningar.");
  const lines = valuesOf(booted.host, "Märkningar").slice(2);
  expect(lines.filter(([, , , name]) => name === "Fiber till öarna").map((line) => line[6])).toEqual(["4", "19-01", "9", ""]);
  await user.click(button("Ångra"));
  await waitFor(() => expect(booted.host.book.sheet("Märkningar")).toBeUndefined());
});

test("the long sheet written again says that it takes the place of what stood there, and undo brings that back", async () => {
  const { booted, user } = await openPlanned();
  const write = async () => {
    await user.click(await screen.findByRole("button", { name: "Fler sätt att skriva" }));
    await user.click(await screen.findByRole("menuitem", { name: "Skriv som långt blad" }));
  };
  await write();
  await screen.findByText("Märkningen är skriven på bladet Märkningar.");
  userTypes(booted.host, "Märkningar", "A3", "Min egen anteckning");
  await write();
  await screen.findByText(/^Märkningen är skriven på bladet Märkningar. Det som stod där är ersatt; Ångra tar tillbaka det.$/);
  expect(valuesOf(booted.host, "Märkningar").flat()).not.toContain("Min egen anteckning");
  await user.click(button("Ångra"));
  await waitFor(() => expect(valuesOf(booted.host, "Märkningar").flat()).toContain("Min egen anteckning"));
});

test("the sheet RUS-mål is made with the goals that are known, and what is changed there holds", async () => {
  const { booted, user } = await openPlanned();
  await user.click(await screen.findByRole("button", { name: "Fler sätt att skriva" }));
  await user.click(await screen.findByRole("menuitem", { name: "Gör bladet RUS-mål" }));
  await screen.findByText(/^Bladet RUS-mål är gjort/);
  const goals = valuesOf(booted.host, "RUS-mål");
  const line = goals.findIndex((cells) => cells.includes("Ett välmående Västmanland"));
  const column = goals[line]!.indexOf("Ett välmående Västmanland");
  userTypes(booted.host, "RUS-mål", cellAddress(line, column), "Ett välmående Västmanland för alla");
  await waitFor(() => expect(label(FIBRE)).not.toContain("Ett välmående Västmanland nämns"));
  await user.click(within(await item(FIBRE)).getByText("Fiber till öarna"));
  await user.click(button("Lägg till: RUS-mål"));
  await user.click(await screen.findByRole("option", { name: "Ett välmående Västmanland för alla" }));
  await waitFor(() => expect(label(FIBRE)).toContain("Ett välmående Västmanland … för hand"));
  await user.click(await screen.findByRole("button", { name: "Fler sätt att skriva" }));
  await screen.findByRole("menuitem", { name: "Skriv som långt blad" });
  expect(screen.queryByRole("menuitem", { name: "Gör bladet RUS-mål" })).toBeNull();
});

test("a write that Excel refuses leaves the workbook as it was and can be tried again", async () => {
  const pane = await openPlanned();
  const { booted, user } = pane;
  const before = everything(pane);
  booted.frame.faults.add({ kind: "session-lost", when: "next" });
  await user.click(button("Skriv märkningen"));
  await screen.findByText(/^Excel har tappat kontakten/);
  expect(everything(pane)).toEqual(before);
  await user.click(button("Försök igen"));
  await screen.findByText(/^Märkningen är skriven/);
});
