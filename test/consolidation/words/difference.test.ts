/** How one text becomes another, word by word. */
import { wordDifference } from "../../../src/consolidation/words/difference";
import { shortenedPieces, type WordPiece } from "../../../src/consolidation/words/pieces";

const SIGNS = { same: "", gone: "-", new: "+" } as const;
const told = (pieces: readonly WordPiece[]) => pieces.map(({ kind, text }) => (kind === "same" ? text : `[${SIGNS[kind]}${text}]`)).join("");
const sides = (pieces: readonly WordPiece[]) => (["new", "gone"] as const).map((other) => pieces.filter(({ kind }) => kind !== other).map(({ text }) => text).join(""));

test.each([
  ["Sex byar har fått en plan.", "Sju byar har fått en plan.", "[-Sex][+Sju] byar har fått en plan."],
  ["Sex byar har en plan.", "Sex byar har inte en plan.", "Sex byar har [+inte ]en plan."],
  ["Byar", "Byar", "Byar"],
  ["", "Byar", "[+Byar]"],
  ["Byar", "", "[-Byar]"],
  ["", "", ""],
  ["två nya vägar", "elva gamla vägar", "[-två nya][+elva gamla] vägar"],
  ["12,5 procent", "12,6 procent", "12,[-5][+6] procent"],
])("%j and %j", (before, after, expected) => {
  expect(told(wordDifference(before, after))).toBe(expected);
});

test("the pieces of either side are that text, whatever the two are", () => {
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const text = () => Array.from({ length: random(60) }, () => ["ö", "by", " ", "\n", ",", "å-ra", "3", "😀"][random(8)]).join("");
  for (let round = 0; round < 300; round += 1) {
    const [before, after] = [text(), text()];
    expect(sides(wordDifference(before, after))).toEqual([before, after]);
  }
});

test("two full cells without a word in common are told as one change", () => {
  const [before, after] = [Array.from({ length: 5000 }, (_, at) => `a${at}`), Array.from({ length: 5000 }, (_, at) => `b${at}`)].map((words) => words.join(" ")) as [string, string];
  const pieces = wordDifference(`Först ${before} sist`, `Först ${after} sist`);
  expect(pieces.map(({ kind }) => kind)).toEqual(["same", "gone", "new", "same"]);
  expect(sides(pieces)).toEqual([`Först ${before} sist`, `Först ${after} sist`]);
});

test("what is shown is short, and has every word that differs as long as they are few", () => {
  const filler = "och så vidare ".repeat(500);
  const pieces = shortenedPieces(wordDifference(`Sex ${filler}byar ${filler}`, `Sju ${filler}städer ${filler}`));
  expect(pieces.filter(({ kind }) => kind !== "same").map(({ text }) => text)).toEqual(["Sex", "Sju", "byar", "städer"]);
  expect(pieces.map(({ text }) => text).join("").length).toBeLessThan(250);
  const many = Array.from({ length: 100 }, (_, at) => `${at} är här och`);
  const cut = shortenedPieces(wordDifference(many.join(" "), many.join(" ").replaceAll("här", "där")));
  expect(cut.length).toBeLessThan(40);
  expect(cut.at(-1)).toEqual({ kind: "same", text: "…" });
});
