import { withCommas } from "../../workbench/page/grid/separators";

test.each([
  ["=INSATS.ANTALFEL(A4:D8;\"mall-2023\")", "=INSATS.ANTALFEL(A4:D8,\"mall-2023\")"],
  ["=SUM(1,5;2)*2", "=SUM(1.5,2)*2"],
  ["=F('Stöd; råd, mm'!A1:B2;\"a;b,1,5\")", "=F('Stöd; råd, mm'!A1:B2,\"a;b,1,5\")"],
  ["=F('Norrnäs''s; by'!A1;\"säg \"\"ja; nej\"\"\")", "=F('Norrnäs''s; by'!A1,\"säg \"\"ja; nej\"\"\")"],
  ["=SUM({1,2;3,4};5)", "=SUM({1,2;3,4},5)"],
  ["=F(A1;)", "=F(A1,)"],
])("semicolons part arguments, as in a Swedish Excel: %s", (typed, kept) => {
  expect(withCommas(typed)).toBe(kept);
});

test.each(["=SUM(1,2)", "=SUM({1;2})", "=\"a;b\"&A1", "='Stöd; råd'!A1", "=F(\"öppen; text"])("a formula without them is left as it is: %s", (formula) => {
  expect(withCommas(formula)).toBe(formula);
});
