import fc from "fast-check";
import { sentencesOf } from "../../src/text/sentences";

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    ["Byn fick fiber. 12 hus anslöts! Vem gör nästa?", ["Byn fick fiber.", "12 hus anslöts!", "Vem gör nästa?"]],
    ["Stöd till bl.a. Sjöbo och kap. 3 samt t.ex. Fjällbo.", ["Stöd till bl.a. Sjöbo och kap. 3 samt t.ex. Fjällbo."]],
    ["Det kostade 1.5 miljoner, ca. 12 procent av anslag 1.1 anslaget.", ["Det kostade 1.5 miljoner, ca. 12 procent av anslag 1.1 anslaget."]],
    ["Planen:\n• Vägar\n• Vatten och el", ["Planen:", "Vägar", "Vatten och el"]],
    ["Han sade ”Vi bygger.” Sedan gick han.", ["Han sade ”Vi bygger.”", "Sedan gick han."]],
    ["  \n ", []],
  ])("%s", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it("keeps every letter and digit, in order", () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => expect(letters(split(text).join(""))).toBe(letters(text))));
  });
});
