import { tornCompounds } from "../../../src/text/slips/torn-compounds";

const found = (text: string) => tornCompounds(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Råd om affärs utveckling och nya gymnasie skolor.", ["affärs utveckling", "gymnasie skolor"]],
  ["Arbetsmarknads dagarna hölls i Mellansjö.", ["Arbetsmarknads dagarna"]],
])("%s", (text, words) => {
  expect(found(text)).toEqual(words);
});

test.each(["Affärs- och arbetsliv.", "Närings Sjöbo är ett namn.", "Regional utvecklings hela karta.", "Affärsutveckling i byarna.", ""])("nothing in: %s", (text) => {
  expect(found(text)).toEqual([]);
});
