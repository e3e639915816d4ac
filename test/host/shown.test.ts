import { entered } from "../../workbench/host/model/entry";
import { conventionsOf, formatted } from "../../workbench/host/model/shown";

const swedish = conventionsOf("sv-SE");
const space = "\u00a0";

test.each<[number | string | boolean | null, string, string]>([
  [null, "General", ""],
  ["text", "0.00", "text"],
  [true, "General", "SANT"],
  [0.1 + 0.2, "General", "0,3"],
  [1234567, "General", "1234567"],
  [123456789012, "General", "1,23457E+11"],
  [12500.5, "#,##0.00", `12${space}500,50`],
  [-3, "0", "-3"],
  [-3, "0;(0)", "(3)"],
  [0, "0;-0;\"inga\"", "inga"],
  [0.695, "0%", "70%"],
  [0.695, "0.0%", "69,5%"],
  [7, "000", "007"],
  [2.5, "0.##", "2,5"],
  [3, "0 \"st\"", "3 st"],
  [1500, "#,##0 \\k\\r", `1${space}500 kr`],
  [45292, "yyyy-mm-dd", "2024-01-01"],
  [45292.75, "yyyy-mm-dd hh:mm", "2024-01-01 18:00"],
  [45292, "d/m yy", "1/1 24"],
  [45292, "[$-41D]yyyy-mm-dd", "2024-01-01"],
])("%p as %s is %s", (value, format, shown) => {
  expect(formatted(value, format, swedish)).toBe(shown);
});

test("other languages have other signs", () => {
  expect(formatted(1234.5, "#,##0.0", conventionsOf("en-US"))).toBe("1,234.5");
  expect(formatted(false, "General", conventionsOf("en-US"))).toBe("FALSE");
});

test("what is entered keeps looks, and a formula goes when a value comes", () => {
  const before = { value: 2, formula: "=1+1", shown: "2", style: { bold: true }, note: { text: "obs", author: "A" } };
  expect(entered("ny", before)).toEqual({ value: "ny", style: { bold: true }, note: { text: "obs", author: "A" } });
});

test.each(["=SUM(", "=1+", '="öppen', "=)", "+("])("%s can be no formula", (input) => {
  expect(() => entered(input, undefined)).toThrow(SyntaxError);
});

test.each<[string, unknown]>([
  ["=SUM(A1:A3)", "=SUM(A1:A3)"],
  ['=OM(A1="(";1;2)', '=OM(A1="(";1;2)'],
  ["='4.4 (ny)'!A1", "='4.4 (ny)'!A1"],
  ["+A1", "=+A1"],
  ["-projekt", "=-projekt"],
])("%s is the formula %s", (input, formula) => {
  expect(entered(input, undefined)).toMatchObject({ formula, value: null });
});

test.each(["-", "=", "2023/24", "07-13 Boende", "1 234 personer", "@alla"])("%s is text", (input) => {
  expect(entered(input, undefined)).toMatchObject({ value: input });
});
