/** Several things at once, and a workbook that changes meanwhile: nothing is done twice, by half, or lost without a word. */
import { act, screen, waitFor } from "@testing-library/react";
import type { Finding } from "../../src/checks/check";
import { userTypes, valuesOf } from "../host/boot";
import { boot, listed, openPane, type OpenPane } from "./open-pane";
import { FAULTY, HEADER } from "./workbooks";

beforeAll(boot);

const findings = ({ session }: OpenPane) => session.store.get().findings;
const fixable = (pane: OpenPane): Finding => findings(pane).find(({ edits }) => edits.length > 0)!;
const header = ({ booted }: OpenPane) => valuesOf(booted.host, "4.4")[0]![0];
const slowly = ({ booted }: OpenPane) => booted.frame.faults.add({ kind: "latency", when: "next", milliseconds: 200 });

test("two runs give one list", async () => {
  const pane = await openPane({ sheets: FAULTY });
  const before = findings(pane);
  await act(() => Promise.all([pane.session.run(), pane.session.run()]));
  expect(pane.session.store.get().phase).toBe("done");
  expect(findings(pane)).toEqual(before);
});

test("a fix asked for twice is done once, and taken back in one go", async () => {
  const pane = await openPane({ sheets: FAULTY });
  const finding = fixable(pane);
  await act(() => Promise.all([pane.session.fix([finding]), pane.session.fix([finding])]));
  expect(header(pane)).toBe(HEADER[0]);
  expect(screen.getByText("1 cell ändrad.")).toBeTruthy();
  await act(() => Promise.all([pane.session.takeBack(), pane.session.takeBack()]));
  expect(header(pane)).toBe("Insatser");
});

test("a finding ignored while something is written is ignored when that is done", async () => {
  const pane = await openPane({ sheets: FAULTY });
  slowly(pane);
  const [first] = findings(pane);
  const marked = pane.session.mark();
  await waitFor(() => expect(pane.session.store.get().writing).toBe("mark"));
  await act(async () => void (await Promise.all([marked, pane.session.ignore(first!, "Redovisas nästa år")])));
  await waitFor(() => expect(pane.session.store.get().memory.ignored).toMatchObject([{ key: first!.key, reason: "Redovisas nästa år" }]));
});

test("a report asked for while cells are marked is written when that is done", async () => {
  const pane = await openPane({ sheets: FAULTY });
  slowly(pane);
  await act(async () => void (await Promise.all([pane.session.mark(), pane.session.writeReport()])));
  expect(pane.booted.host.book.sheet("Kontrollrapport")).toBeDefined();
  expect(pane.session.store.get().notice).toMatchObject({ kind: "written", command: "report" });
});

test("two findings ignored at once are both ignored", async () => {
  const pane = await openPane({ sheets: FAULTY });
  const two = findings(pane).slice(0, 2);
  await act(async () => void (await Promise.all(two.map((finding) => pane.session.ignore(finding, "")))));
  expect(pane.session.store.get().memory.ignored.map(({ key }) => key)).toEqual(two.map(({ key }) => key));
});

test("a fix that is tried again leaves the list, also where Excel does not tell of changes", async () => {
  const pane = await openPane({ sheets: FAULTY, started: false, pauses: [10] });
  await act(() => pane.session.run());
  pane.booted.frame.faults.add({ kind: "access-denied", when: "next" });
  await act(() => pane.session.fix([fixable(pane)]));
  await pane.user.click(screen.getByRole("button", { name: "Försök igen" }));
  await screen.findByText("1 cell ändrad.");
  await waitFor(() => expect(listed().join()).not.toContain("Rubriken skiljer sig"));
});

test("a cell that someone has changed since is left alone, and that is said", async () => {
  const pane = await openPane({ sheets: FAULTY, started: false });
  await act(() => pane.session.run());
  const finding = fixable(pane);
  userTypes(pane.booted.host, "4.4", "A1", "Kollegans rubrik");
  await act(() => pane.session.fix([finding]));
  expect(header(pane)).toBe("Kollegans rubrik");
  expect(screen.getByText(/1 cell har ändrats sedan dess och lämnades som den var\./)).toBeTruthy();
});

test("a fix on a sheet that is deleted meanwhile says so, and nothing is changed", async () => {
  const pane = await openPane({ sheets: FAULTY, started: false });
  await act(() => pane.session.run());
  const finding = fixable(pane);
  await act(() => Excel.run(async ({ workbook }) => workbook.worksheets.getItem("4.4").delete()));
  await act(() => pane.session.fix([finding]));
  expect(screen.getByRole("alert").textContent).toMatch(/Bladet ”4\.4” finns inte längre\. Kör kontrollen igen\. Inget är ändrat\./);
});
