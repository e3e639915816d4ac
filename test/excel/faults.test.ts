/** Reading, writing, marking, tagging and the memory, with Excel failing at every request. */
import type { CellEdit } from "../../src/checks/check";
import type { ReportSheet } from "../../src/excel/port";
import type { Sheets } from "../host/boot";
import { settledByHand, type TagPlan } from "../../src/tagging";
import { describeFaults, type Command } from "./fault-courses";
import { COURSES, FIBRE, HEADER, planFor } from "./tag-plan";

const table = { id: 1, name: "Tabell1", area: { row: 0, column: 0, rows: 3, columns: 2 }, showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true, style: "TableStyleMedium2", columnIds: [1, 2] };
const sheets: Sheets = {
  "4.4": { rows: [["Namn", "Resultat"], ["Cykelväg", 3], ["=fiber", { value: 4, formula: "=2+2" }]], tables: [table] },
  Filtrerat: { rows: [["a"], ["b"], ["c"]], hiddenRows: [1] },
  Stort: [["x"]],
};
const long = "Åtgärden ledde till ett bättre läge. ".repeat(800);
const edits: CellEdit[] = [
  { sheet: "4.4", row: 0, column: 1, value: "Prestationer" }, { sheet: "4.4", row: 0, column: 2, value: "Effekter" }, { sheet: "4.4", row: 2, column: 0, value: "+fiber" },
  ...[0, 1, 2].map((row) => ({ sheet: "Filtrerat", row, column: 0, value: `ny ${row}` })),
  ...Array.from({ length: 40 }, (_, row) => ({ sheet: "Stort", row, column: 1, value: long })),
];
const report = (finding: string): ReportSheet => ({ name: "Rapport", title: "Rapport", rows: [["Plats", "Fynd"], ["A1", finding], ["A2", "=x"]], links: [null, { sheet: "4.4", row: 0, column: 0 }, null] });
const marks = [{ sheet: "4.4", row: 0, column: 0, severity: "error" as const }, { sheet: "Stort", row: 0, column: 0, severity: "note" as const }];

const tagged: Sheets = { "6.4": { rows: [HEADER, FIBRE, COURSES], tables: [{ ...table, area: { ...table.area, columns: 4 }, columnIds: [1, 2, 3, 4] }] } };

/** Without a calculator a formula that comes back has no value: so it has none from the start. */
const calculated: Sheets = { Tal: [["x"], [{ value: null, formula: "=INSATS.KVINNOR(A1)" }, { value: null, formula: "=INSATS.MÄN(A1)" }]], Mer: [[{ value: null, formula: "=INSATS.TAL(A9)" }]] };

let planned: TagPlan | null = null;
const plan = async (...how: Parameters<typeof planFor>) => void (planned = await planFor(...how));

const commands: Record<string, Command> = {
  read: { run: (excel) => excel.read() },
  write: { run: (excel) => excel.write("Ändra", edits) },
  "take back a write": { before: (excel) => excel.write("Ändra", edits), run: (excel) => excel.takeBack() },
  report: { run: (excel) => excel.writeReport(report("ett")) },
  "report over a report": { before: (excel) => excel.writeReport(report("ett")), run: (excel) => excel.writeReport(report("två")) },
  "take back a report over a report": { before: async (excel) => [await excel.writeReport(report("ett")), await excel.writeReport(report("två"))], run: (excel) => excel.takeBack() },
  mark: { run: (excel) => excel.mark(marks) },
  "mark anew": { before: (excel) => excel.mark(marks), run: (excel) => excel.mark(marks.slice(1)) },
  unmark: { before: (excel) => excel.mark(marks), run: (excel) => excel.unmark() },
  "take back marks": { before: (excel) => excel.mark(marks), run: (excel) => excel.takeBack() },
  // The plan is made beforehand: what is tried here is carrying it out.
  "write tags": { sheets: tagged, before: plan, run: (excel) => excel.writeTags(planned!) },
  "write tags anew": { sheets: tagged, before: async (excel) => [await excel.writeTags(await planFor(excel)), await plan(excel, { columns: ["area"] }, (rows) => rows.forEach((row) => (row.settled = settledByHand(row.settled, { area: 1 }))))], run: (excel) => excel.writeTags(planned!) },
  "take back tags": { sheets: tagged, before: async (excel) => excel.writeTags(await planFor(excel)), run: (excel) => excel.takeBack() },
  "to values": { sheets: calculated, run: (excel) => excel.toValues() },
  "take back values": { sheets: calculated, before: (excel) => excel.toValues(), run: (excel) => excel.takeBack() },
  remember: { run: (excel) => excel.remember({ version: 1, corrections: { year: 2023 }, ignored: [] }) },
  recall: { run: (excel) => excel.recall() },
  select: { run: (excel) => excel.select({ sheet: "Stort", row: 1, column: 1 }) },
};

describeFaults(sheets, commands);
