/** The pane is closed at every request of a rewriting in turn: what a person has corrected and noted can still be read. */
import { openExcel } from "../../src/excel";
import { userTypes } from "../host/boot";
import { LINES, plansFor, type Line } from "./indicator-plans";
import { excelWith, impatient, settled, type Opened } from "./support";

const data = { "4.4 Anna's": [["Namn", "Resultat"], ["Cykelväg", "12 kvinnor deltog"]] };
const CORRECTED = 4_321;

/** What the next plan holds of these lines: a person's number is kept. */
const kept: Line[] = [{ id: "d4", words: "5 kvinnor", women: 5 }, ...LINES.toReversed().map((line) => (line.id === "b2" ? { ...line, women: CORRECTED } : line))];

/** The sheets are there, with a corrected number and a note and a formula of a person's own. */
async function corrected(): Promise<Opened> {
  const opened = await excelWith(data);
  await opened.excel.writeIndicators(plansFor(LINES));
  userTypes(opened.host, "Figurer", "G1:H4", [["Min not", "Tredubbelt"], ["kolla", "=D2*3"], ["viktigt", "=D3*3"], ["", "=D4*3"]]);
  userTypes(opened.host, "Figurer", "D3", CORRECTED);
  await settled();
  opened.requests.clear();
  return opened;
}

/** What stands beside each figure. */
function beside({ book }: Opened, sheet: string): Map<unknown, unknown[]> {
  const { cells, facts } = book.sheet(sheet)!;
  const rows = Array.from({ length: facts.tables[0]!.area.rows }, (_, row) => [5, 3, 6, 7].map((column) => cells.get(row, column)).map((cell) => cell?.formula?.replace(/\d+/, "?") ?? cell?.value ?? null));
  return new Map(rows.map(([id, ...others]) => [id, others]));
}

async function requestsOf(): Promise<number> {
  const { excel, requests } = await corrected();
  await excel.writeIndicators(plansFor(kept));
  return requests.work.length;
}

/** Rewrites, and from a request on nothing gets through: neither the rest nor what would put it back. */
async function closedAt(request: number, first: "session-lost" | "halfway"): Promise<Opened> {
  const opened = await corrected();
  opened.faults.add({ kind: first, when: request });
  for (let later = request + 1; later < request + 200; later++) opened.faults.add({ kind: "session-lost", when: later });
  await opened.excel.writeIndicators(plansFor(kept)).catch(() => undefined);
  opened.faults.clear();
  return { ...opened, excel: openExcel(impatient) };
}

test.each(["session-lost", "halfway"] as const)("%s: the corrected number stands at its figure", async (kind) => {
  const requests = await requestsOf();
  for (let at = 1; at <= requests; at++) {
    const numbers = beside(await closedAt(at, kind), "Figurer");
    expect([at, numbers.get("b2")?.[0]]).toEqual([at, CORRECTED]);
    expect(numbers.size).toBeGreaterThan(LINES.length);
  }
});

test("notes and formulas stand beside their figures, and are there when it is done again", async () => {
  const requests = await requestsOf();
  for (let at = 1; at <= requests; at++) {
    const opened = await closedAt(at, "session-lost");
    expect([at, beside(opened, "Figurer").get("b2")]).toEqual([at, [CORRECTED, "viktigt", "=D?*3"]]);
    expect(beside(opened, "Figurer").get("a1")).toEqual([12, "kolla", "=D?*3"]);
    await opened.excel.writeIndicators(plansFor(kept));
    expect(beside(opened, "Figurer").get("b2")).toEqual([CORRECTED, "viktigt", "=D?*3"]);
    expect(opened.book.sheets.map(({ facts }) => facts.name)).toEqual(["4.4 Anna's", "Figurer", "Indikatorer"]);
  }
});
