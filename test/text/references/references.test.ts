import { onlyRefers, references } from "../../../src/text/references/references";

const wordsOf = (text: string) => references(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Bo nära sjön, se tabell 3.4.", ["se tabell 3.4"]],
  ["Möten (se även avsnitt 4.1) och kurser, se 5.4.", ["se även avsnitt 4.1", "se 5.4"]],
  ["Redovisas under kapitel 2", ["Redovisas under kapitel 2"]],
  ["Vi kan se en del förbättringar", []],
  ["Svårt att se 2.55 miljoner skillnader", []],
  ["Poserande avsnitt 4", []],
])("references in %j", (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

test.each(["Se tabell 2.", "Se även tabell 2. Se avsnitt 4.1.", "(se ovan)", "Se regionens rapport, avsnitt 3 om energi", "Redovisas i tabell 4.4", "Vi hänvisar till avsnitt 4", "Se flik 4.4", "Samma som i 3.4"])("%j only refers", (text) => {
  expect(onlyRefers(text)).toBe(true);
});

test.each(["", "Bo nära sjön, se tabell 3.4.", "Sex möten har hållits. Se tabell 2.", "Se till att fler flyttar hit", "Se tabell 2. Därefter har sex möten hållits."])(
  "%j does more than refer, or nothing at all",
  (text) => {
    expect(onlyRefers(text)).toBe(false);
  },
);
