/** How many have a word: letters and digits in a row, in any case. */
import { WordCounts } from "../../../src/text/likeness/word-counts";

test("a word is counted once for each who has it, however often and in whatever case", () => {
  const counts = new WordCounts();
  expect(counts.add("Byaliv vid SJÖN", 1)).toBe(3);
  expect(counts.add("Sjön, sjön – och 3 bryggor!", 1)).toBe(5);
  expect(counts.add("sjön 2023", 2)).toBe(2);
  expect(["byaliv", "sjön", "3", "bryggor", "2023", "båt"].map((word) => counts.of(word))).toEqual([1, 2, 1, 1, 1, 0]);
});

test("letters of other languages are words too, and signs are none", () => {
  const counts = new WordCounts();
  expect(counts.add("čáslav … – \u200b", 1)).toBe(1);
  expect(counts.add("", 2)).toBe(0);
  expect(counts.of("čáslav")).toBe(1);
});

test("thousands of words keep their counts", () => {
  const counts = new WordCounts();
  const word = (number: number) => `ord${"abcdefghij"[number % 10]!.repeat(1 + (number % 7))} ${number}`;
  for (let by = 0; by < 3; by += 1) for (let number = by; number < 5_000; number += 1) counts.add(word(number), by);
  expect([0, 1, 2, 4_999].map((number) => counts.of(String(number)))).toEqual([1, 2, 3, 3]);
});
