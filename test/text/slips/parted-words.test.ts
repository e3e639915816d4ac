import fc from "fast-check";
import { PartedWords } from "../../../src/text/slips/parted-words";

/** The parted words of some texts, as they stand and as they should. */
function parted(...texts: string[]): string[] {
  const words = new PartedWords<{ text: string }>(({ text }) => text);
  for (const text of texts) words.read({ text });
  return [...words.found()].flatMap((found) => (found ? [`${found.of.text.slice(found.start, found.end)} → ${found.whole}`] : []));
}

test("halves that stand nowhere else make a word that stands whole, before it or after", () => {
  expect(parted("Fiskevården växer.", "Byn har en plan för fiske vården.", "Fiske är vanligt.")).toEqual(["fiske vården → fiskevården"]);
  expect(parted("Närings livet i byn", "byns näringsliv och näringslivet", "Närings och arbets")).toEqual(["Närings livet → Näringslivet"]);
});

test.each([
  ["no word that stands whole", ["Fiske vården", "Fiske"]],
  ["halves that stand in other places", ["Fiskevården. Fiske och vården.", "fiske vården"]],
  ["words that stand beside others as they like", ["Småbyar, medverkan, välskött.", "små byar", "med verkan", "väl skött"]],
  ["a sentence or a line between", ["Fiskevården.", "fiske. vården", "fiske\nvården", "fiske  vården"]],
  ["a name after it", ["Fiskevården", "fiske Vården"]],
  ["parts of numbers, addresses and words with hyphens", ["fiskevården", "fiske vården-", "-fiske vården", "www.fiske vården/x"]],
])("%s", (_, texts) => {
  expect(parted(...texts)).toEqual([]);
});

test("whatever the texts, each parted word is made of its own letters and one space", () => {
  const pieces = fc.constantFrom(..."fiske|vården|fiskevården|mat|erial|material|Å|ä|ö|é|1|-|.|/|@| |\n|\u00a0|İ|ß|\u{1f600}|__proto__".split("|"));
  fc.assert(
    fc.property(fc.array(fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join("")), { maxLength: 6 }), (texts) => {
      for (const found of parted(...texts)) expect(found).toMatch(/^(\S+) (\S+) → \1\2$/u);
    }),
    { numRuns: 300 },
  );
});
