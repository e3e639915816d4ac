import type { Finding } from "../../src/checks/check";
import { listRows, type Rows } from "../../src/taskpane/control/rows";
import { activeIndex } from "../../src/taskpane/list/rows";
import { INITIAL, type PaneState, type View } from "../../src/taskpane/state/state";
import { countFindings, countOpen, openFindings } from "../../src/taskpane/state/counts";
import { finding } from "./findings";

function state(findings: Finding[], view: Partial<View> = {}, memory: Partial<PaneState["memory"]> = {}): PaneState {
  return { ...INITIAL, findings, view: { ...INITIAL.view, ...view }, memory: { ...INITIAL.memory, ...memory } };
}

const rowsOf = (rows: Rows) => Array.from({ length: rows.length }, (_, index) => rows.at(index)!);
const outline = (rows: Rows) => rowsOf(rows).map((row) => (row.kind === "group" ? `${row.name} (${row.findings.length})${row.folded ? " folded" : ""}` : `  ${row.finding.key}`));

const note = finding({ key: "note", check: "column-unknown", severity: "note" });
const warning = finding({ key: "warning", check: "only-plans", severity: "warning" });
const error = finding({ key: "error", sheet: "4.4" });
const error2 = finding({ key: "error2", sheet: "5.4" });
const all = [note, warning, error, error2];

test("groups by check, errors first, notes last and folded", () => {
  expect(outline(listRows(state(all)))).toEqual(["outputs-missing (2)", "  error", "  error2", "only-plans (1)", "  warning", "column-unknown (1) folded"]);
});

test("groups by place in reading order, with nothing folded", () => {
  expect(outline(listRows(state(all, { by: "place" })))).toEqual(["3.4 (2)", "  note", "  warning", "4.4 (1)", "  error", "5.4 (1)", "  error2"]);
});

test("a finding that weighs less than its group's worst is told apart", () => {
  const rows = listRows(state([error, finding({ key: "less", severity: "note" }), error2]));
  expect(rowsOf(rows).map((row) => row.kind === "finding" && row.milder)).toEqual([false, false, true, false]);
});

test("folding a group and unfolding the notes", () => {
  const toggled = new Set(["check:outputs-missing", "check:column-unknown"]);
  expect(outline(listRows(state(all, { toggled })))).toEqual(["outputs-missing (2) folded", "only-plans (1)", "  warning", "column-unknown (1)", "  note"]);
});

test("a group of more than a thousand is folded at first, so that the others are seen", () => {
  const many = Array.from({ length: 1001 }, () => finding());
  expect(outline(listRows(state([...many, warning])))).toEqual(["outputs-missing (1001) folded", "only-plans (1)", "  warning"]);
  expect(listRows(state([...many, warning], { toggled: new Set(["check:outputs-missing"]) })).length).toBe(1 + 1001 + 1 + 1);
});

test("filters by severity and by search", () => {
  expect(outline(listRows(state(all, { severities: ["warning"] })))).toEqual(["only-plans (1)", "  warning"]);
  expect(outline(listRows(state(all, { matches: new Set(["error2"]) })))).toEqual(["outputs-missing (1)", "  error2"]);
});

test("notes that are searched for, filtered out or ignored stand open, also when they were opened by hand before, and can be folded", () => {
  const open = ["column-unknown (1)", "  note"];
  const toggled = new Set(["check:column-unknown"]);
  const matches = new Set(["note"]);
  expect(outline(listRows(state(all, { matches })))).toEqual(open);
  expect(outline(listRows(state(all, { severities: ["note"], toggled })))).toEqual(open);
  expect(outline(listRows(state(all, { ignored: true, severities: ["error"] }, { ignored: [{ key: "note", reason: "", at: "2024-02-01" }] })))).toEqual(open);
  const { id } = listRows(state(all, { matches })).at(0)!;
  expect(outline(listRows(state(all, { matches, toggled: new Set([id]) })))).toEqual(["column-unknown (1) folded"]);
});

test("ignored findings and checks turned off leave the list; the ignored have a list of their own", () => {
  const memory = { ignored: [{ key: "error", reason: "", at: "2024-02-01" }], off: ["only-plans"] };
  expect(outline(listRows(state(all, {}, memory)))).toEqual(["outputs-missing (1)", "  error2", "column-unknown (1) folded"]);
  expect(outline(listRows(state(all, { ignored: true }, memory)))).toEqual(["outputs-missing (1)", "  error"]);
  expect(countFindings(state(all, {}, memory))).toEqual({ error: 1, warning: 0, note: 1, ignored: 1 });
  expect(countOpen(state(all, {}, memory))).toBe(2);
  expect(openFindings(state(all, {}, memory))).toEqual([note, error2]);
});

test("each row knows its place among its siblings, for assistive technology", () => {
  const rows = listRows(state(all));
  expect(rowsOf(rows).map(({ position, size }) => `${position} of ${size}`)).toEqual(["1 of 3", "1 of 2", "2 of 2", "2 of 3", "1 of 1", "3 of 3"]);
});

test("when the active row goes away, the one that took its place is active", () => {
  const rows = listRows(state(all));
  expect(activeIndex(rows, null)).toBe(-1);
  expect(activeIndex(rows, { id: "error2", index: 9 })).toBe(2);
  expect(activeIndex(rows, { id: "gone", index: 1 })).toBe(1);
  expect(activeIndex(rows, { id: "gone", index: 99 })).toBe(rows.length - 1);
  expect(activeIndex(listRows(state([])), { id: "gone", index: 1 })).toBe(-1);
});

test("a row knows its place and the place its row", () => {
  const rows = listRows(state(all));
  expect(rowsOf(rows).map(({ id }) => rows.indexOf(id))).toEqual([0, 1, 2, 3, 4, 5]);
  expect(rowsOf(rows).map((_, index) => rows.idAt(5 - index))).toEqual(rowsOf(rows).map(({ id }) => id).reverse());
  expect([rows.at(-1), rows.at(6), rows.indexOf("note")]).toEqual([undefined, undefined, -1]);
});

test("a hundred thousand findings become rows", () => {
  const many = Array.from({ length: 100_000 }, (_, index) => finding({ key: `many-${index}`, row: index }));
  expect(listRows(state(many, { toggled: new Set(["check:outputs-missing"]) }))).toHaveLength(100_001);
});
