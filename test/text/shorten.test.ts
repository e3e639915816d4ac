import { shortened } from "../../src/text/shorten";

test("a long text ends at a word", () => {
  expect(shortened("kort", 10)).toBe("kort");
  expect(shortened("en ganska lång mening om byar", 20)).toBe("en ganska lång…");
  expect(shortened("x".repeat(30), 10)).toBe(`${"x".repeat(9)}…`);
});
