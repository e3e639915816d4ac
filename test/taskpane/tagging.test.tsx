/** The panel Märkning with the genuine Office.js client: what is shown, and what is decided. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { userTypes, valuesOf } from "../host/boot";
import { boot, item, listed, selection } from "./open-pane";
import { FIBRE, CYCLING, APPRENTICES, tree, active, label, button, openTagging, openPlanned, write } from "./tagging-panel";
import { NO_INSATS, REPORT, sureAnalyst } from "./tagging-workbook";
import { NO_TABLE } from "./workbooks";

beforeAll(boot);

test("lists every insats with its place, its name and its tags, each with how it came about", async () => {
  await openTagging();
  await item(FIBRE);
  expect(listed()).toEqual([
    "6.4 · A4. Fiber till öarna. Område 4 säkert, Prio 4.1 troligt, Ett välmående Västmanland nämns, Agenda 9 nämns, utvärdering nämns",
    "6.4 · A5. Cykelled runt sjön. Område 4 troligt, Prio 4.2 kanske, Delmål 7 nämns, Agenda 11 troligt",
    "4.4 · A4. Lärlingar i verkstäderna. Område 2 säkert, Prio 2.1 säkert, Delmål 16 nämns, Agenda 4 troligt, egen bedömning nämns",
  ]);
  expect(button("Alla 3")).toBeTruthy();
  expect(button("3 oavgjorda")).toBeTruthy();
});

test("in English by the host's language", async () => {
  await openTagging({ language: "en" });
  expect((await item(CYCLING)).getAttribute("aria-label")).toBe("6.4 · A5. Cykelled runt sjön. Area 4 likely, Prio 4.2 maybe, Delmål 7 named, Agenda 11 likely");
  await screen.findByText(/^Writes 7 columns beside 2 tables: 14 headers, \d+ new cells\.$/);
});

test("the keyboard walks the list, Excel's selection follows, focus stays", async () => {
  const { booted, user } = await openTagging();
  await item(FIBRE);
  act(() => tree().focus());
  await user.keyboard("{ArrowDown}");
  expect(active().getAttribute("aria-label")).toMatch(CYCLING);
  await waitFor(() => expect(selection(booted)).toEqual({ sheet: "6.4", row: 4, column: 0 }));
  expect(document.activeElement).toBe(tree());
});

test("the active insats opens: the words that speak for its tags are marked in its texts", async () => {
  const { user } = await openTagging();
  await user.click(within(await item(FIBRE)).getByText("Fiber till öarna"));
  const marked = [...active().querySelectorAll("mark")].map((mark) => mark.textContent);
  expect(marked).toEqual(expect.arrayContaining(["Fiber", "Ett välmående Västmanland"]));
  expect(within(active()).getByRole("region", { name: "Agenda 2030" }).textContent).toContain("9 Hållbar industri, innovationer och infrastruktur");
});

test("Enter accepts the first tag that is undecided, Delete rejects the next, Ctrl+Z takes both back", async () => {
  const { user } = await openTagging();
  await item(CYCLING);
  act(() => tree().focus());
  await user.keyboard("{ArrowDown}{Enter}");
  await waitFor(() => expect(label(CYCLING)).toContain("Område 4 för hand, Prio 4.2 kanske"));
  await user.keyboard("{Delete}");
  await waitFor(() => expect(label(CYCLING)).toContain("Område 4 för hand, Delmål 7 nämns"));
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(label(CYCLING)).toContain("Område 4 för hand, Prio 4.2 kanske"));
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(label(CYCLING)).toContain("Område 4 troligt, Prio 4.2 kanske"));
});

test("with nothing left to decide Enter goes to the insats's own buttons, and Escape back to the list", async () => {
  const { user } = await openTagging();
  await item(APPRENTICES);
  act(() => tree().focus());
  await user.keyboard("{End}{Enter}{Enter}");
  await waitFor(() => expect(active().contains(document.activeElement)).toBe(true));
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(tree());
});

test("a tag is changed for another of the catalogue, found by its words, and the priority goes with its area", async () => {
  const { user } = await openTagging();
  await user.click(within(await item(FIBRE)).getByText("Fiber till öarna"));
  await user.click(button(/^Ändra: 4 Tillgänglighet/));
  await user.type(await screen.findByRole("combobox", { name: "Välj: Strategiskt område" }), "boende");
  const options = await screen.findAllByRole("option");
  expect(options.map(({ textContent }) => textContent)).toEqual(["1 Likvärdiga möjligheter till boende, arbete och välfärd i hela landet (näst troligast)"]);
  await user.click(options[0]!);
  await waitFor(() => expect(label(FIBRE)).toContain("Fiber till öarna. Område 1 för hand, Ett välmående"));
  expect(document.activeElement).toBe(tree());
});

test("one more goal is added from the region's own, those without a known name told as such; choosing a priority says its area", async () => {
  const { user } = await openTagging();
  await user.click(within(await item(FIBRE)).getByText("Fiber till öarna"));
  await user.click(button("Lägg till: RUS-mål"));
  await user.type(await screen.findByRole("combobox", { name: "Välj: RUS-mål" }), "tillgängligt");
  const goals = (await screen.findAllByRole("option")).map(({ textContent }) => textContent);
  expect(goals).toContain("9 Tillgång till snabbt bredband");
  expect(goals).toContain("Delmål 8 (namn okänt)");
  await user.click(screen.getByRole("option", { name: "9 Tillgång till snabbt bredband" }));
  await waitFor(() => expect(label(FIBRE)).toContain("Delmål 9 för hand"));
  await user.click(button(/^Ändra: 4\.1 /));
  await user.click(await screen.findByRole("option", { name: /^3\.5 / }));
  await waitFor(() => expect(label(FIBRE)).toContain("Område 3 för hand, Prio 3.5 för hand"));
});

test("a suggestion that waits goes on waiting when the column is written with what a person added", async () => {
  const pane = await openPlanned();
  const { user, booted } = pane;
  await user.click(within(await item(CYCLING)).getByText("Cykelled runt sjön"));
  await user.click(button("Lägg till: Agenda 2030"));
  await user.click(await screen.findByRole("option", { name: /^3 God hälsa/ }));
  await waitFor(() => expect(label(CYCLING)).toContain("Agenda 11 troligt, Agenda 3 för hand"));
  await write(pane);
  expect(valuesOf(booted.host, "6.4")[4]![7]).toBe("3 God hälsa och välbefinnande");
  expect(label(CYCLING)).toContain("Agenda 11 troligt, Agenda 3 för hand");
  await user.click(button(/^Förkasta: 11 /));
  await waitFor(() => expect(label(CYCLING)).not.toContain("Agenda 11"));
  await screen.findByText("Inget att skriva: allt står redan i cellerna.");
});

test("a rejected tag can be taken back", async () => {
  const { user } = await openTagging();
  await user.click(within(await item(FIBRE)).getByText("Fiber till öarna"));
  await user.click(button(/^Förkasta: 9 /));
  await waitFor(() => expect(label(FIBRE)).not.toContain("Agenda 9"));
  await user.click(button(/^Ta tillbaka: 9 /));
  await waitFor(() => expect(label(FIBRE)).toContain("Agenda 9 för hand"));
});

test("all that are likely are accepted at once, after it is said how many they are", async () => {
  const { user } = await openTagging();
  await item(FIBRE);
  await user.click(await screen.findByRole("button", { name: "Godta alla …" }));
  expect((await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent)).toEqual(["Troliga och säkrare: 4 märken i 3 insatser", "Alla förslag: 5 märken i 3 insatser"]);
  await user.click(screen.getByRole("menuitem", { name: /^Troliga/ }));
  await screen.findByRole("button", { name: "1 oavgjord" });
  await user.click(button("1 oavgjord"));
  expect(listed()).toEqual([expect.stringContaining("Område 4 för hand, Prio 4.2 kanske")]);
  await user.click(button("Ångra senaste"));
  await screen.findByRole("button", { name: "3 oavgjorda" });
});

test("the search finds insatser by name, place and tag", async () => {
  const { user } = await openTagging();
  await item(FIBRE);
  await user.type(screen.getByRole("searchbox", { name: "Sök insats eller märke" }), "bredband");
  await waitFor(() => expect(listed()).toEqual([expect.stringMatching(FIBRE)]));
  await user.clear(screen.getByRole("searchbox"));
  await user.keyboard("4.4 · a4");
  await waitFor(() => expect(listed()).toEqual([expect.stringMatching(APPRENTICES)]));
  await user.keyboard("xyz");
  await screen.findByText(/Ingen insats passar/);
  await user.click(button("Visa alla"));
  await waitFor(() => expect(listed()).toHaveLength(3));
});

test("an edit in the sheet is noticed, and decisions follow their insats to its new row", async () => {
  const { booted, user } = await openPlanned();
  await item(CYCLING);
  act(() => tree().focus());
  await user.keyboard("{ArrowDown}{Enter}");
  await waitFor(() => expect(label(CYCLING)).toContain("Område 4 för hand"));
  userTypes(booted.host, "6.4", "A4:D5", [["Laddplatser längs vägen", "Sju platser byggdes.", "", ""], ["Fiber till öarna", "Tolv byar har fått fiber.", "", ""]]);
  userTypes(booted.host, "6.4", "A6:D6", [REPORT["6.4"] instanceof Array ? (REPORT["6.4"][4] as string[]) : []]);
  await waitFor(() => expect(listed()).toContainEqual(expect.stringMatching(/^6\.4 · A6\. Cykelled runt sjön\. Område \d för hand/)));
});

test("without insats tables, and without insatser, there is a place to start", async () => {
  await openTagging({ sheets: NO_TABLE });
  await screen.findByRole("heading", { name: "Här finns ingen insatstabell att märka." });
  await openTagging({ sheets: NO_INSATS });
  await screen.findByRole("heading", { name: "Inget att märka med" });
});

test("tagging is told, cancelled at once, and begun again", async () => {
  const analyst = sureAnalyst();
  let waits = true;
  const slow = {
    ...analyst,
    tag: (signal: AbortSignal, onProgress?: (progress: { done: number; of: number }) => void) => {
      if (!waits) return analyst.tag(signal, onProgress);
      onProgress?.({ done: 1, of: 3 });
      return new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
    },
  };
  const { user } = await openTagging({ analyst: slow });
  await screen.findByText("Märker … 1 av 3 insatser");
  await user.click(button("Avbryt"));
  await screen.findByRole("heading", { name: "Märkningen avbröts" });
  waits = false;
  await user.click(button("Märk"));
  await item(FIBRE);
});

test("when tagging fails it says so, that nothing is changed, and can be tried again", async () => {
  const analyst = sureAnalyst();
  let fails = true;
  const failing = { ...analyst, tag: (signal: AbortSignal) => (fails ? Promise.reject(new Error("broken")) : analyst.tag(signal)) };
  const { user } = await openTagging({ analyst: failing });
  await screen.findByRole("heading", { name: "Märkningen kom inte hela vägen" });
  expect(screen.getByText("Inget är ändrat.")).toBeTruthy();
  fails = false;
  await user.click(button("Försök igen"));
  await item(FIBRE);
});

test("the shortcuts are those of the panel", async () => {
  const { user } = await openTagging();
  await item(FIBRE);
  act(() => tree().focus());
  await user.keyboard("?");
  expect(within(await screen.findByRole("region", { name: "Kortkommandon" })).getByText("godta det första märket som är oavgjort")).toBeTruthy();
});
