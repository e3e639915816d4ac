/** How many have a word, against the words themselves. */
import { wordsOf } from "../../src/text/normalise";
import { WordCounts } from "../../src/text/word-counts";

const SAID: readonly (readonly string[])[] = [
  ["Byaliv vid SJÖN", "Tre möten, 3.4 och 2:1 – för- och eftermiddag. Presta-\ntioner: byaliv!"],
  ["- bryggor\n- båtar\n- MÖTEN 2023", "covid19 kostade 12,5 mkr; 1.000 besök."],
  ["Ma\u030alet a\u030ar na\u030att", "presta\u00adtioner, prestationer, Łódź och Čáslav"],
  ["", " … – "],
  ["ß ÿ Ÿ µ ª º ÅÄÖ åäö", "Sjön, sjön, sjön"],
];

test("as many have each word as have it among their words, each counted once", () => {
  const counts = new WordCounts();
  for (const [by, texts] of SAID.entries()) for (const text of texts) expect(counts.add(text, by)).toBe(wordsOf(text).length);
  const said = SAID.map((texts) => new Set(texts.flatMap((text) => wordsOf(text))));
  for (const word of new Set(said.flatMap((words) => [...words]))) expect([word, counts.of(word)]).toEqual([word, said.filter((words) => words.has(word)).length]);
  expect(counts.of("sjön")).toBe(2);
  expect(counts.of("båt")).toBe(0);
});

test("thousands of words keep their counts", () => {
  const counts = new WordCounts();
  const word = (number: number) => `ord${"abcdefghij"[number % 10]!.repeat(1 + (number % 7))} ${number}`;
  for (let by = 0; by < 3; by += 1) for (let number = by; number < 5_000; number += 1) counts.add(word(number), by);
  expect([0, 1, 2, 4_999].map((number) => counts.of(String(number)))).toEqual([1, 2, 3, 3]);
});
