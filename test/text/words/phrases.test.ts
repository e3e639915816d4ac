import { isInflection, letterDistance } from "../../../src/text/words/near-words";
import { Phrases } from "../../../src/text/words/phrases";

const phrases = new Phrases([
  ["Levande bygder vid sjön", 1],
  ["Rätt kompetens", 2],
  ["Hållbara resor för alla i hela länet", 3],
  ["Byarna", 4],
]);

const found = (text: string) => phrases.find(text).map(({ value, start, end, differences }) => ({ value, words: text.slice(start, end), differences: differences.map(({ kind }) => kind) }));

describe("phrases in a text", () => {
  it.each([
    ["Vi satsar på LEVANDE bygder\nvid sjön.", 1, "LEVANDE bygder\nvid sjön", []],
    ["Levande bygder vid sjöns", 1, "Levande bygder vid sjöns", ["inflection"]],
    ["Levnade bygder vid sjön", 1, "Levnade bygder vid sjön", ["letters"]],
    ["Lev ande bygder vid sjön", 1, "Lev ande bygder vid sjön", ["apart"]],
    ["Levandebygder vid sjön", 1, "Levandebygder vid sjön", ["together"]],
    ["Levande bygder nu vid sjön", 1, "Levande bygder nu vid sjön", ["more"]],
    ["Rätt kompetens", 2, "Rätt kompetens", []],
    ["Hållbara resor för alla i länet", 3, "Hållbara resor för alla i länet", ["less"]],
    ["byarna", 4, "byarna", []],
  ] as const)("%j", (text, value, words, differences) => {
    expect(found(text)).toEqual([{ value, words, differences: [...differences] }]);
  });

  it.each(["Rätt", "kompetens", "Levande bygder vid sön", "Levande bygder", "byar", "Rätt och mycket kompetens", ""])("%j is none of them", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("gives several in order, and of two that share words the one that fits", () => {
    const two = new Phrases([["Stark konkurrenskraft", "a"], ["Ökad konkurrenskraft", "b"], ["Ökad konkurrenskraft i länet", "c"]]);
    expect(two.find("Ökad konkurrenskraft, stark konkurrenskraft").map(({ value }) => value)).toEqual(["b", "a"]);
    expect(two.find("Ökad konkurrenskraft i länet").map(({ value }) => value)).toEqual(["c"]);
  });
});

describe("words that are nearly the same", () => {
  it.each([
    ["minska", "minskad", true],
    ["hållbar", "hållbart", true],
    ["utmaningar", "utmaningarna", true],
    ["tillväx", "tillväxt", false],
    ["stark", "stärkt", false],
  ])("%s and %s: forms of one word: %s", (a, b, same) => {
    expect(isInflection(a, b)).toBe(same);
  });

  it.each([
    ["sjön", "sjön", 0],
    ["euro", "erou", 2],
    ["bygd", "bydg", 1],
    ["bygd", "bygderna", 3],
  ])("%s to %s: %i letters, or more than two", (a, b, distance) => {
    expect(letterDistance(a, b, 2)).toBe(distance);
  });
});
