/** References by number in a workbook whose template is not known: its own questions tell what its chapters are about. */
import { gridsOf } from "../../scripts/docs/read-example";
import { checks, runChecks } from "../../src/checks";
import { recogniseWorkbook } from "../../src/table";

const asked = [
  ["1.1", "Beskriv det viktigaste arbetet inom området."],
  ["2.1", "Beskriv målen för kompetensförsörjning."],
  ["3.1", "Beskriv arbetet inom detta område."],
  ["4.1", "Beskriv hur arbetet har gått."],
];

/** The words found by the check in an answer to the first question. */
function foundIn(text: string): string[] {
  const rows = [["Nr", "Fråga", "Svar"], ...asked.map(([number, question], at) => [number!, question!, at === 0 ? text : "Sex byar har fått råd om vatten och vägar under året."])];
  const reading = recogniseWorkbook(gridsOf({ shows: "", sheets: { Svar: rows } }), { year: 2025 });
  return runChecks(reading, { checks: checks.filter(({ id }) => id === "reference-other-numbering") }).map((finding) => finding.text);
}

test.each([
  ["Sex kurser har hållits (se avsnitt 4, Kompetensförsörjning).", ["se avsnitt 4"]],
  ["Sex kurser har hållits, se avsnitt 3.1 om kompetensförsörjning.", ["se avsnitt 3.1"]],
  ["Sex kurser har hållits (se avsnitt 2, Kompetensförsörjning).", []],
  ["Sex byar har fått fiber (se avsnitt 3 Tillgänglighet).", []],
  ["Sex byar har fått råd (se avsnitt 3 om vatten).", []],
])("%s", (text, expected) => {
  expect(foundIn(text)).toEqual(expected);
});
