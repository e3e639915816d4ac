import { shownNumber } from "../../../src/workbook-file/xlsx/shown";

const NBSP = "\u00a0";

test.each([
  [12, "General", undefined],
  [0.5, "General", "0,5"],
  [0.1 + 0.2, "General", "0,3"],
  [12, "0", undefined],
  [12.345, "0.0", "12,3"],
  [12.5, "0.00", "12,50"],
  [7, "000", "007"],
  [1234567, "#,##0", `1${NBSP}234${NBSP}567`],
  [0.685, "0%", "69%"],
  [0.685, "0.0%", "68,5%"],
  [0.685, "0 %", "69 %"],
  [2500000, '0.0,,"mkr"', "2,5mkr"],
  [-5, "#,##0;[Red]-#,##0", undefined],
  [-5, "0;(0)", "(5)"],
  [0, '0;-0;"-"', "-"],
  [-5, '"ca "0', "-ca 5"],
  [40, "[$kr-41D] #,##0", "kr 40"],
  [40, '_-* #,##0\\ "kr"_-;-* #,##0\\ "kr"_-', "40 kr"],
  [12345, "0.00E+00", "1,23E+4"],
  [45058, "yyyy-mm-dd", "2023-05-12"],
  [45058, "d/m/yy", "2023-05-12"],
  [45058, "[$-41D]d mmmm yyyy", "2023-05-12"],
  [45058, "yyyy", "2023"],
  [45058, "mmm yyyy", "2023-05"],
  [45058.75, "yyyy-mm-dd hh:mm", "2023-05-12 18:00"],
  [0.75, "hh:mm:ss", "18:00:00"],
  [1.5, "[h]:mm", "36:00"],
  [60, "yyyy-mm-dd", "1900-02-28"],
  [1, "yyyy-mm-dd", "1900-01-01"],
  [-1, "yyyy-mm-dd", undefined],
  [1e300, "yyyy-mm-dd", undefined],
  [5, '"text utan siffra"', "text utan siffra"],
  [5, "@", undefined],
  [5, "", undefined],
])("%p as %p shows %p", (value, code, shown) => {
  expect(shownNumber(value, code, false)).toBe(shown);
});
