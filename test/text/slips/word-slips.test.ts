import { WordSlips } from "../../../src/text/slips/word-slips";

function slipsIn(...texts: string[]): string[] {
  const words = new WordSlips<string>();
  for (const text of texts) words.read(text, text);
  return [...words.found((text) => text)].flatMap((slip) => (slip ? [`${slip.of.slice(slip.start, slip.end)} → ${slip.mended}`] : []));
}

const KNOWN = "Bygdegårdar och hamnområden, fler bygdegårdar och hamnområden, och så bygdegårdar vid hamnområden.";

test.each([
  ["Två bygdegådar är öppna.", "bygdegådar → bygdegårdar"],
  ["Två bygdegådrar är öppna.", "bygdegådrar → bygdegårdar"],
  ["Två bygdeegårdar är öppna.", "bygdeegårdar → bygdegårdar"],
  ["Hamnomåden rustas.", "Hamnomåden → Hamnområden"],
  ["Två hamnområdenför båtar.", "hamnområdenför → hamnområden för"],
  ["Två somhamnområden är.", "somhamnområden → som hamnområden"],
])("a slip beside words that stand often: %s", (text, expected) => {
  expect(slipsIn(KNOWN, text)).toEqual([expected]);
});

test.each([
  ["Byarna vill rekrytrera fler.", "rekrytrera → rekrytera"],
  ["Arbetet har utvcklats.", "utvcklats → utvecklats"],
  ["Byarna ska gemomföra planen.", "gemomföra → genomföra"],
])("a slip in a common word of the field: %s", (text, expected) => {
  expect(slipsIn(text)).toEqual([expected]);
});

test.each(["Byarna samverkande i väst.", "Genomfart förbjuden.", "Kontanter tas emot.", "Placerade bryggor och inventeringar."])("a word that is near a common one by chance: %s", (text) => {
  expect(slipsIn(text)).toEqual([]);
});

test.each([
  "En bygdegård och bygdegårdarna är former av ett ord.",
  "Två bygdegårder skrivs med en annan bokstav.",
  "Adressen är bygdegådar.example och #bygdegådar_nu.",
  "Bygdegådar, bygdegådar: samma ord två gånger.",
])("nothing in: %s", (text) => {
  expect(slipsIn(KNOWN, text)).toEqual([]);
});

test.each([
  ["Utbredning av gräs, utbredning av sav och utbredning av ljung.", "En utredning. Två utredningar."],
  ["Regleringen av ån, regleringen av sjön och regleringen av bäcken.", "Regeringen beslutar."],
  ["Vägarna i byn, vägarna vid sjön och vägarna till ön.", "Färg på väggarna."],
  ["Byalaget med Pettersson, Anna Pettersson och Eva Pettersson.", "Byalaget med Petersson."],
  ["Hamnområden och hamnområden.", "Hamnomåden rustas."],
])("words that are both words, or may be, are no slips of each other: %s %s", (often, once) => {
  expect(slipsIn(often, once)).toEqual([]);
});
