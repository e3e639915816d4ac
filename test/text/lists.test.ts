import { announcedLists } from "../../src/text/lists";
import { readPassage } from "../../src/text/numbers/passage";

const lists = (text: string) => announcedLists(readPassage(text)).map(({ number, noun, fewest, most, form }) => [number.low, noun, fewest, most, form]);

describe("lists announced with a number", () => {
  it.each([
    ["Planen har tre delar:\n• Vägar\n• Vatten\n• Bostäder\nMer kommer.", [[3, "delar", 3, 3, "bullets"]]],
    ["Planen har tre delar:\n1. Vägar\n2. Vatten", [[3, "delar", 2, 2, "bullets"]]],
    ["Planen har tre delar: vägar, vatten och bostäder.", [[3, "delar", 2, 3, "line"]]],
    ["Planen har tre delar; de nya har följande inriktningar; vägar, vatten.", []],
    ["De två programmen har följande inriktningar; Vägar, Vatten, Bostäder.", [[2, "programmen", 3, 3, "line"]]],
    ["Arbetet rör två byar (Sjöbo, Fjällbo och Strandby).", [[2, "byar", 3, 3, "parentheses"]]],
    ["Arbetet rör de fyra byarna Sjöbo, Fjällbo och Strandby.", [[4, "byarna", 3, 3, "names"]]],
  ])("%s", (text, expected) => {
    expect(lists(text)).toEqual(expected);
  });

  it.each([
    "Planen har tre delar, däribland vägar och vatten.",
    "Planen har tre delar: bland annat vägar, vatten.",
    "Två av tre delar: vägar, vatten, bostäder och skola.",
    "Tre träffar (se sidan 4, 5 och 6).",
    "Tre träffar (två i Sjöbo, en i Fjällbo).",
    "Efter tre år: vägar, vatten, bostäder och skola.",
    "Tre byar fick stöd. Vägar, vatten, bostäder och skola.",
  ])("says nothing of: %s", (text) => {
    expect(lists(text)).toEqual([]);
  });
});
