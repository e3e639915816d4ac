import { passages } from "../../src/taskpane/list/passages";

const quoted = (text: string, ...words: string[]) =>
  passages(text, words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })))
    .map((piece) => (piece.marks.length > 0 ? `[${piece.text}]` : piece.text))
    .join("");

test("a short text is quoted whole with its words marked", () => {
  expect(quoted("Tolv byar har fått fiber.", "fiber")).toBe("Tolv byar har fått [fiber].");
});

test("of a long text what stands around the words, cut between words", () => {
  const long = `${"före ".repeat(40)}fiber ${"efter ".repeat(40)}`.trim();
  expect(quoted(long, "fiber")).toBe(`… ${"före ".repeat(6)}[fiber] ${"efter ".repeat(5).trim()} …`);
});

test("words near each other share a passage, those far apart have one each", () => {
  const text = `fiber och bredband ${"annat ".repeat(40)}stationer`;
  expect(quoted(text, "fiber", "bredband", "stationer")).toBe(`[fiber] och [bredband] ${"annat ".repeat(5).trim()} … ${"annat ".repeat(5)}[stationer]`);
});

test("where words of two tags overlap each piece knows both", () => {
  expect(passages("fiber i glesbygd", [{ start: 0, end: 16 }, { start: 8, end: 16 }]).map(({ text, marks }) => [text, marks])).toEqual([["fiber i ", [0]], ["glesbygd", [0, 1]]]);
});

test("a text without marked words is shortened, an empty one gives nothing", () => {
  expect(passages("", [])).toEqual([]);
  expect(passages(`${"ord ".repeat(60)}slut`, []).map(({ text }) => text).join("").length).toBeLessThan(80);
});
