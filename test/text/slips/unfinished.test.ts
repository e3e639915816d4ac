/** Texts that stop before they are done, and those that only look so. */
import { unfinished } from "../../../src/text/slips/unfinished";

const inText = (text: string) => unfinished(text, true).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

test.each([
  ["Sex möten hölls. Fler besök?", "question: Fler besök?"],
  ["Projektet pågår maj 2022 till april.", "period: maj 2022 till april"],
  ["Råd om vägar. 2024 som ger fler besök.", "fragment: 2024 som"],
  ["Råd om vägar, vatten och", "end: och"],
  ["Råd om vägar,", "end: vägar,"],
  ["Råd gavs till byar samt med", "end: samt med"],
  ["Det ledde till att en ansökan om en bro skickades in till", "end: in till"],
  ["Råd om vägar (och vatten", "bracket: (och vatten"],
  ["Råd om vägar* gavs.", "asterisk: vägar*"],
])("%s", (text, expected) => {
  expect(inText(text)).toEqual([expected]);
});

test.each([
  "Vad får fler att flytta hit? Kan byarna växa?",
  "Boken ”Det nya landet?” blev klar.",
  "Projektet pågår mars 2022 till maj. Kursen hölls i maj 2022.",
  "Året var bra. 2024 ska fler byar med.",
  "Exempel på vad det kan vara, bland annat vägar.",
  "Byarna har platser att gå till",
  "Byar som vi arbetar för",
  "1) vägar 2) vatten (båda)",
  "KUL* och KUL* är namn. Stöd* gavs. * enligt lag",
])("nothing in: %s", (text) => {
  expect(inText(text)).toEqual([]);
});
