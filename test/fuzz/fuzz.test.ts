/** A few thousand cells of the fuzz, the same each time; `npm run fuzz` tries as many as one likes. */
import { bookOf } from "../../scripts/fuzz/books";
import { MOST_CHARACTERS, SENTENCES } from "../../scripts/fuzz/cells";
import { diceOf } from "../../scripts/fuzz/dice";
import { tryFile } from "../../scripts/fuzz/files";
import { tryBook } from "../../scripts/fuzz/run";

const BOOKS = 120;

describe("random and mutated cells", () => {
  const tried = Array.from({ length: BOOKS }, (_, number) => tryBook(7, number));

  it("break nothing", () => {
    expect(tried.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  it("are thousands, and many are found fault with", () => {
    expect(tried.reduce((sum, { cells }) => sum + cells, 0)).toBeGreaterThan(5_000);
    expect(tried.reduce((sum, { findings }) => sum + findings, 0)).toBeGreaterThan(1_000);
  });

  it("can be had again by their numbers", () => {
    expect(bookOf(diceOf(7, 3))).toEqual(bookOf(diceOf(7, 3)));
    expect(bookOf(diceOf(7, 3))).not.toEqual(bookOf(diceOf(8, 3)));
  });

  it("fit in cells of Excel, and start from what every check listens for", () => {
    const texts = Array.from({ length: 600 }, (_, number) => bookOf(diceOf(1, number)).grids)
      .flat()
      .flatMap(({ values }) => values.flat())
      .filter((value): value is string => typeof value === "string");
    const longest = Math.max(...texts.map(({ length }) => length));
    expect(longest).toBeGreaterThan(10_000);
    expect(longest).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(SENTENCES.length).toBeGreaterThan(100);
  });
});

test("broken files are read, or refused in words", async () => {
  const tried = [];
  for (let number = 0; number < 600; number++) tried.push(await tryFile(7, number));
  expect(tried.filter(({ fault }) => fault !== null)).toEqual([]);
  for (const name of ["bok.ods", "bok.xlsx", "lista.csv"]) {
    expect(new Set(tried.filter((file) => file.name === name).map(({ wasRead }) => wasRead))).toEqual(new Set([true, false]));
  }
});
