import fc from "fast-check";
import { numberFrom } from "../../../src/text/numbers/starts";
import { Tokens, endOf, isGlued } from "../../../src/text/numbers/tokens";

describe("the tokens around a place", () => {
  const text = "Ca 12,5 mkr\u00a0gick 🙂till";
  const tokens = new Tokens(text, text.indexOf("12"));

  it("counts on from it, and back", () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((number) => tokens.at(number)?.text)).toEqual(["12", ",", "5", "mkr", "gick", "🙂", "till"]);
    expect(tokens.at(-1)).toEqual({ kind: "word", text: "Ca", lower: "ca", start: 0, end: 2 });
  });

  it("has none beyond the ends of the text", () => {
    expect([tokens.at(7), tokens.at(-2)]).toEqual([undefined, undefined]);
  });

  it("knows what stands without white space between", () => {
    expect([0, 1, 2, 3].map((number) => isGlued(tokens, number))).toEqual([false, true, true, false]);
  });

  it("is the same in either direction", () => {
    const pieces = fc.array(fc.constantFrom("två", "12", ",", "–", " ", "\n", "🙂", "m²", "A"), { minLength: 1 });
    fc.assert(
      fc.property(pieces, (words) => {
        const whole = words.join("");
        const forwards = new Tokens(whole, 0);
        const backwards = new Tokens(whole, whole.length);
        const numbers = [...whole].map((_, number) => number);
        const ahead = numbers.flatMap((number) => forwards.at(number) ?? []);
        const behind = numbers.flatMap((number) => backwards.at(-1 - number) ?? []);
        expect(behind.reverse()).toEqual(ahead);
        expect(ahead.map(({ text: word }) => word).join("")).toBe(whole.replace(/\s/g, ""));
      }),
    );
  });
});

describe("where a number may begin", () => {
  it.each([
    ["Under året hölls möten.", []],
    ["I Mellansjö hölls tre möten, ETT i maj och 12 i Tele2-huset", ["tre", "maj", "12", "2"]],
    ["Entreprenörer i Sjöbo, men fjorton byar", ["fjorton"]],
    ["En av dem gav ETT hundra byar en mil väg, ett torg", ["En", "ETT", "hundra", "en"]],
    ["en", []],
  ])("%s", (text, expected) => {
    const found: string[] = [];
    for (let at = numberFrom(text, 0); at < text.length; at = numberFrom(text, endOf(text, at))) found.push(text.slice(at, endOf(text, at)));
    expect(found).toEqual(expected);
  });
});
