import { lookOf, painter, plain, wrapped } from "../../src/cli/paint";

test("a pipe gets neither colours nor broken lines", () => {
  expect(lookOf({})).toEqual({ colours: false, width: Infinity });
  expect(painter(lookOf({}))("red", "fel")).toBe("fel");
});

test("a terminal gets what it can show", () => {
  expect(lookOf({ isTTY: true, columns: 80, hasColors: () => true })).toEqual({ colours: true, width: 80 });
  expect(lookOf({ isTTY: true, columns: 400, hasColors: () => false })).toEqual({ colours: false, width: 100 });
  expect(painter({ colours: true, width: 80 })("red", "fel")).toBe("\x1b[31mfel\x1b[39m");
});

test("text from a file cannot steer the terminal", () => {
  expect(plain(" röd\x1b[31m\r\ntext\u2028\u0007 ")).toBe("röd [31m text");
  expect(plain("\u202eåäö\u2066 Byar\u2069")).toBe("åäö Byar");
});

test("long lines break between words and are indented", () => {
  expect(wrapped("en två tre fyra", 12, "  → ", "    ")).toBe("  → en två\n    tre fyra");
  expect(wrapped("ettmycketlångtord kort", 8, "  ", "  ")).toBe("  ettmycketlångtord\n  kort");
  expect(wrapped("en två tre fyra", Infinity, "", "")).toBe("en två tre fyra");
});
