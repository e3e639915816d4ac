import { asKept, asTyped, fromExcel, isFormula, same } from "../../src/excel/cells";

describe("text that Excel could take for something else", () => {
  it.each([
    "=HYPERLINK(\"https://exempel.se\")", "+46 70 000 00 00", "-insats", "@SUMMA(A1)", "'citat", "\t=1+1", "\r=1+1", "\n@a", "\u0000=1",
    "2023", "4.4", "1-2", "23 %", "5 maj", "maj 2023", "TRUE", "falskt", "#rubrik",
  ])("is typed with an apostrophe: %j", (text) => {
    expect(asTyped(text, "General")).toBe(`'${text}`);
  });

  it.each(["Cykelvägar i Mellansjö", "Prestationer", "a=b", "Mål 3 uppnås när tolv kommuner i regionen har infört arbetssättet"])("is typed as it is otherwise: %j", (text) => {
    expect(asTyped(text, "General")).toBe(text);
  });

  it("is left as it is in a text cell, which would show the apostrophe", () => {
    expect(asTyped("=1+1", "@")).toBe("=1+1");
  });

  it("error values stay error values, numbers and truths themselves, and null empties the cell", () => {
    expect(["#N/A", 12.5, true, null].map((value) => asTyped(value, "General"))).toEqual(["#N/A", 12.5, true, ""]);
  });
});

test("empty cells read as null, other kinds as their text", () => {
  expect(["", null, undefined, 0, false, "x", { toString: () => "bild" }].map(fromExcel)).toEqual([null, null, null, 0, false, "x", "bild"]);
});

test("a formula is told from a text that looks like one", () => {
  expect(isFormula("=A1", 5)).toBe(true);
  expect(isFormula("=A1", "=A1")).toBe(false);
  expect(isFormula("A1", "A1")).toBe(false);
});

test("cells are the same whatever their line ends, but a text is no number", () => {
  expect(same("a\r\nb", "a\nb")).toBe(true);
  expect(same(0.1 + 0.2, 0.3)).toBe(true);
  expect(same("5", 5)).toBe(false);
  expect(same(null, null)).toBe(true);
  expect(same(null, "x")).toBe(false);
});

test("a text cell makes text of numbers", () => {
  expect(asKept(7, "@")).toBe("7");
  expect(asKept(7, "General")).toBe(7);
  expect(asKept("", "General")).toBeNull();
});
