/** The panel Sammanställning with the genuine Office.js client: files in, what must be said by hand, and the table out. */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Language } from "../../../src/language";
import { boot, item, listed, openPane, type OpenPane, type PaneOptions } from "../open-pane";
import { EMPTY } from "../workbooks";
import { chosenFiles } from "./reports";

beforeAll(boot, 30_000);

const TAB = { sv: "Sammanställning", en: "Compilation" };
const button = (name: string | RegExp) => screen.getByRole("button", { name });

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
  await screen.findByText(/^5 insats/);
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
      "Västmanland-2023.xlsx, klar. Västmanland · 3 insatser · 2023 · 2 tabeller · Mall 2023",
    ]),
  );
});

test("asks for what a file does not say, once, and counts anew", async () => {
  const { user, session } = await openGathered();
  await user.click(button("Visa nästa"));
  await user.click(button("Visa nästa"));
  const card = await item(/^rapport\.xlsx, se efter/);
  within(card).getByText("Filen säger inte vilken region den är från. Välj regionen här.");
  await user.selectOptions(await within(card).findByRole("combobox", { name: "Region" }), "Gotland");
  await user.click(within(card).getByRole("button", { name: "Spara" }));
  await item(/^rapport\.xlsx, klar\. Gotland · 1 insats/);
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("5 insatser från 3 regioner");
  await user.click(button("Ångra"));
  await item(/^rapport\.xlsx, se efter\. Okänd region/);
  expect(session.store.get().memory.mappings?.files).toEqual({});
});
