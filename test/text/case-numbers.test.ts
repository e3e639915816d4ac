import { caseNumbersIn, caseNumbersTold, formOf } from "../../src/text/case-numbers";

test.each([
  ["RUN 2023-0104", ["RUN 2023-0104"]],
  ["Dnr: 23/104, RUN 23-105 och 20362824", ["23/104", "RUN 23-105", "20362824"]],
  ["1", []],
  ["saknas", []],
  ["Beslut fattades av nämnden den 3 mars 2023 efter beredning", []],
])("%j holds %j", (text, numbers) => {
  const found = caseNumbersIn(text);
  expect(found.map(({ number }) => number)).toEqual(numbers);
  expect(found.map(({ number, start }) => text.slice(start, start + number.length))).toEqual(numbers);
});

test.each([
  ["RUN 2023-0104", "RD2022–7", true],
  ["RUN 2023-0104", "2023-0104", false],
  ["20362824", "2036282", false],
  ["RUN 23/104", "RUN 23-104", false],
])("%s is formed as %s: %s", (one, other, same) => {
  expect(formOf(one) === formOf(other)).toBe(same);
});

test.each([
  ["Byaliv (dnr RUN 2023/145)", ["RUN 2023/145"]],
  ["Byaliv, diarienummer: RUN-2023-00145 och projekt-id 20362824", ["RUN-2023-00145", "20362824"]],
  ["Byaliv har fått diarienummer i år", []],
  ["Byaliv 2023-2025", []],
])("%j tells of %j", (text, numbers) => {
  expect(caseNumbersTold(text).map(({ number }) => number)).toEqual(numbers);
});
