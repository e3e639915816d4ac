import { digitFrom, outlineOf } from "../../../src/text/likeness/outlines";

const outline = (sentence: string) => outlineOf(sentence, 0, sentence.length);

describe("the outline of a sentence", () => {
  it.each([
    ["Totalt 340 boende kom.", "Totalt 1 250,5 boende kom."],
    ["340 boende i Mellansjö", "2.500  BOENDE i\nMELLANSJÖ"],
    ["Åtta möten 2023.", "åtta\u00a0möten 2024,"],
  ])("is the same for %j and %j, which differ in digits, case and space alone", (one, other) => {
    expect(outline(one).digest).toBe(outline(other).digest);
  });

  it.each([
    ["Totalt 340 boende kom.", "Totalt 340 vuxna kom."],
    ["5 och 6 byar", "5 byar"],
    ["Byarna, 7", "Byarna 7"],
  ])("is another for %j and %j", (one, other) => {
    expect(outline(one).digest).not.toBe(outline(other).digest);
  });

  it("counts words within the stretch alone", () => {
    const text = "Nio byar. Det kom 1 250 boende\u00a0till  dem. 7";
    expect(outlineOf(text, 10, 41)).toMatchObject({ words: 7 });
    expect(outlineOf(text, 0, 9)).toMatchObject({ words: 2 });
  });

  it("tells where the next digit stands", () => {
    const text = "Det kom 1 250 boende. 7";
    expect([0, 9, 13, 23].map((from) => digitFrom(text, from))).toEqual([8, 10, 22, 23]);
  });
});
