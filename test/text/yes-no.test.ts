/** Yes and no in answers. */
import { asksYesOrNo, boxOf, opposing, verdictOf } from "../../src/text/yes-no";

test.each([
  ["Ja. Byarna fick stöd.", "yes"],
  ["NEJ", "no"],
  ["☒ Ja\nByarna", "yes"],
  ["Nej, inga projekt.", "no"],
])("%s begins with its answer", (text, verdict) => {
  expect(verdictOf(text)?.verdict).toBe(verdict);
});

test.each(["Jag deltog.", "Byarna fick stöd. Ja.", "Ja/Nej", ""])("“%s” does not", (text) => {
  expect(verdictOf(text)).toBeNull();
});

test.each([
  ["Anslag 1:1 har inte använts i programmet.", "yes"],
  ["Inga projekt har beviljats under året.", "yes"],
  ["Något bidrag till programmets mål kan inte redovisas, då beslut om byprojekt saknats.", "yes"],
  ["Anslaget har bidragit till tre projekt.", "no"],
] as const)("%s is against %s", (text, verdict) => {
  expect(opposing(text, verdict)).toEqual({ start: 0, end: text.length });
});

test.each([
  ["Medlen har inte varit avgörande. De har dock bidragit.", "yes"],
  ["Anslaget har inte använts för lån. Det har bidragit till målen.", "yes"],
  ["Byarna har inte använts som exempel.", "yes"],
  ["Anslaget har inte bidragit.", "no"],
  ["Inga beslut har fattats.", "no"],
] as const)("%s is not against %s", (text, verdict) => {
  expect(opposing(text, verdict)).toBeNull();
});

test("questions and boxes are told apart", () => {
  expect(["Har anslaget bidragit till att nå målen?", "Beskriv hur ni har arbetat.", "Om ja, beskriv hur."].map(asksYesOrNo)).toEqual([true, false, false]);
  expect(["Om ja, beskriv hur. Om nej, beskriv varför.", "Om nej, beskriv varför.", "Beskriv hur."].map(boxOf)).toEqual(["both", "no", null]);
});
