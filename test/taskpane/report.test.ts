import { describer } from "../../src/taskpane/state/describe";
import { reportOf } from "../../src/taskpane/state/report";
import { finding } from "./findings";

const MELLANSJO = { workbook: "Mellansjö · 2023", ignored: 0, off: 0 };

const reported = (text: string) => reportOf([finding({ text })], MELLANSJO, describer("sv"), "sv").rows[1]!.at(5);

test("the words pointed at are whole when short, else cut between words", () => {
  expect(reported("80 av 120\ndeltagare")).toBe("80 av 120\ndeltagare");
  expect(reported("Lärlingarna ".repeat(40))).toBe(`${"Lärlingarna ".repeat(13).trimEnd()} …`);
});

test("the worst come first, each with a link to its cell", () => {
  const note = finding({ key: "note", severity: "note" });
  const error = finding({ key: "error", sheet: "4.4", row: 6, column: 2 });
  const { title, rows, links, linkColumn } = reportOf([note, error], MELLANSJO, describer("en"), "en");
  expect(title).toMatch(/^Check report .+ – Mellansjö · 2023$/);
  expect(rows.map(([severity, sheet, cell]) => [severity, sheet, cell])).toEqual([["Severity", "Sheet", "Cell"], ["error", "4.4", "C7"], ["note", note.sheet, expect.any(String)]]);
  expect(rows[0]![linkColumn!]).toBe("Cell");
  expect(links).toEqual([null, { sheet: "4.4", row: 6, column: 2 }, expect.objectContaining({ sheet: note.sheet })]);
});

test("the title tells what is left out, to whoever reads it without the panel", () => {
  const title = (ignored: number, off: number) => reportOf([finding()], { ...MELLANSJO, ignored, off }, describer("sv"), "sv").title;
  expect(title(2, 1)).toMatch(/^Kontrollrapport .+ – Mellansjö · 2023 \(inte med: 2 ignorerade, 1 avstängd kontroll\)$/);
  expect(title(0, 0)).toMatch(/ – Mellansjö · 2023$/);
});
