import { oneLine, quote } from "../../src/taskpane/control/quote";

test("a short text is quoted whole", () => {
  expect(quote("Av dem var 23 till män (68 %).", 11, 29)).toEqual({ before: "Av dem var ", marked: "23 till män (68 %)", after: "." });
});

test("a long text is cut at word borders on both sides", () => {
  const words = "ord ".repeat(100);
  const { before, marked, after } = quote(`${words}här${" ord".repeat(100)}`, words.length, words.length + 3);
  expect(marked).toBe("här");
  expect(before).toMatch(/^… ord .*ord $/);
  expect(after).toMatch(/^ ord .*ord …$/);
  expect(before.length + after.length).toBeLessThan(200);
});

test("a whole long cell is pointed at by its beginning and end", () => {
  const text = `Först ${"mitt ".repeat(500)}sist`;
  expect(quote(text, 0, text.length).marked).toMatch(/^Först mitt [^…]*…[^…]*mitt sist$/);
});

test("words are never cut in two", () => {
  const text = "samverkansgruppen ".repeat(40).trim();
  expect(quote(text, 0, text.length).marked).toMatch(/^(?:samverkansgruppen )+… (?:samverkansgruppen ?)+$/);
});

test("line breaks become spaces in the list", () => {
  expect(oneLine("  Namn på\r\ninsats ")).toBe("Namn på insats");
});
