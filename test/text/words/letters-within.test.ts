import { holdsLetters } from "../../../src/text/words/letters-within";

describe("letters within a text", () => {
  it.each([
    ["Byaliv samlar presta-\ntioner – vid sjön.", "prestationervidsjön"],
    ["BYALIV vid sjön", "byalivvid"],
    ["ab aab aabc", "aabc"],
    ["“Åtta” 8 byar", "åtta8byar"],
  ])("finds them whatever stands between: %j", (text, letters) => {
    expect(holdsLetters(text, letters)).toBe(true);
  });

  it.each([
    ["Byaliv vid sjön", "byalivsjön"],
    ["Byaliv 2 vid", "byalivvid"],
    ["Byaliv vid", "byalivvids"],
    ["", "a"],
  ])("passes over no letter and no digit: %j", (text, letters) => {
    expect(holdsLetters(text, letters)).toBe(false);
  });
});
