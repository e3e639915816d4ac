import { treeKey } from "../../src/taskpane/control/keys";
import { listRows } from "../../src/taskpane/control/rows";
import { INITIAL } from "../../src/taskpane/state/state";
import { finding } from "./findings";

const one = finding({ key: "one" });
const two = finding({ key: "two" });
const state = { ...INITIAL, findings: [one, two] };
const rows = listRows(state);

function press(key: string, current: number, { ctrlKey = false, ignored = false } = {}) {
  const did: unknown[] = [];
  const session = {
    toggleGroup: (id: string) => did.push(["toggle", id]),
    ask: (asking: unknown) => did.push(["ask", asking]),
    offer: (offered: unknown) => did.push(["offer", offered]),
    store: { get: () => ({ ...state, view: { ...state.view, ignored } }), dispatch: () => undefined, subscribe: () => () => undefined },
  };
  const meant = treeKey({ key, ctrlKey, metaKey: false, altKey: false }, { rows, current, length: rows.length, page: 2, choose: (index) => did.push(["choose", index]), session });
  return meant ? did : null;
}

test.each([
  ["ArrowDown", -1, 0],
  ["ArrowDown", 0, 1],
  ["ArrowDown", 2, 2],
  ["ArrowUp", 2, 1],
  ["ArrowUp", 0, 0],
  ["ArrowUp", -1, 2],
  ["Home", 2, 0],
  ["End", 0, 2],
  ["PageDown", 0, 2],
  ["PageUp", 2, 0],
  ["ArrowRight", 0, 1],
  ["ArrowLeft", 2, 0],
])("%s on row %i goes to row %i", (key, current, to) => {
  expect(press(key, current)).toEqual([["choose", to]]);
});

test("Enter does what is offered for a finding and folds a group", () => {
  expect(press("Enter", 1)).toEqual([["offer", one]]);
  expect(press("Enter", 0)).toEqual([["toggle", "check:outputs-missing"]]);
});

test("Delete asks to ignore a finding, not a group, and not what is ignored already", () => {
  expect(press("Delete", 2)).toEqual([["ask", "ignore"]]);
  expect(press("Delete", 0)).toBeNull();
  expect(press("Delete", 2, { ignored: true })).toBeNull();
});

test("other keys, and keys with Ctrl, are left to others", () => {
  expect(press("a", 1)).toBeNull();
  expect(press("ArrowDown", 1, { ctrlKey: true })).toBeNull();
});
