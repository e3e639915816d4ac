import fc from "fast-check";
import { merged } from "../../src/text/merged";

describe("changes of one text put together", () => {
  it.each([
    ["en en by by", ["en by by", "en en by"], "en by"],
    ["a b c", ["xa b c", "a b cy"], "xa b cy"],
    ["en a två", ["en ö två", "ett a två", "en a tre"], "ett ö tre"],
    ["abc", ["abc"], "abc"],
  ])("%s with %j is %s", (before, afters, after) => expect(merged(before, afters)).toBe(after));

  it.each([
    ["the same words", "abc", ["axc", "ayc"]],
    ["the same place", "abc", ["xabc", "yabc"]],
    ["words within words", "a b c d", ["a d", "a b x d"]],
    ["the same word in two places", "stig", ["väg", "stigar"]],
  ])("do not go together where they change %s", (_, before, afters) => expect(merged(before, afters)).toBeNull());

  it("one alone is what it was made to be", () => {
    fc.assert(fc.property(fc.string(), fc.string(), (before, after) => expect(merged(before, [after])).toBe(after)));
  });
});
