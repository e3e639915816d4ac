import { foldLetters, joinHyphenated, plainText, squeezeSpaces, wordsOf } from "../../../src/text/words/normalise";
import { letterSimilarity, sharedWords } from "../../../src/text/likeness/similarity";

describe("texts made comparable", () => {
  it.each([
    ["presta-\ntioner", "prestationer"],
    ["presta\u00adtioner", "prestationer"],
    ["för- och efternamn", "för- och efternamn"],
    ["kompetens-\noch näringsliv", "kompetens-\noch näringsliv"],
    ["Mål- Region", "Mål- Region"],
  ])("hyphenation of %j", (text, whole) => {
    expect(joinHyphenated(text)).toBe(whole);
  });

  it.each([
    ["- byar\n- skolor", ["byar", "skolor"]],
    ["byar - skolor", ["byar", "skolor"]],
    ["för- och eftermiddag", ["för", "och", "eftermiddag"]],
    ["presta- tioner för- och efter", ["prestationer", "för", "och", "efter"]],
    ["kommun- ochrast", ["kommunochrast"]],
    ["från 2020- till 2023", ["från", "2020", "till", "2023"]],
  ])("words of %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it("keeps numbers whole and drops punctuation", () => {
    expect(wordsOf("3.4 Mål (RUS), del 2:1!")).toEqual(["3.4", "mål", "rus", "del", "2:1"]);
  });

  it("takes å as one letter and as a with a ring for the same", () => {
    expect(plainText("MA\u030aL\n i  RUS")).toBe("mål i rus");
  });

  it("folds letters as file names do", () => {
    expect(foldLetters("Västra Götaland")).toBe("vastra gotaland");
  });

  it("squeezes white space of all kinds", () => {
    expect(squeezeSpaces(" a\u00a0\n b ")).toBe("a b");
  });
});

describe("likeness", () => {
  it("is 1 for equal texts and 0 for wholly different ones of the same length", () => {
    expect(letterSimilarity("mål", "mål")).toBe(1);
    expect(letterSimilarity("abc", "xyz")).toBe(0);
  });

  it("counts one slip in ten letters as nine tenths", () => {
    expect(letterSimilarity("presttion1", "prestation")).toBeCloseTo(0.8);
    expect(letterSimilarity("effekterna", "effektarna")).toBeCloseTo(0.9);
  });

  it("is the share of words found again", () => {
    expect(sharedWords(["mål", "i", "rus"], ["rus", "mål"])).toBeCloseTo(2 / 3);
    expect(sharedWords([], ["rus"])).toBe(0);
  });
});
