import { readFigures } from "../../../src/text/numbers";

/** The figures of a text in short: kind, value or range, and the words. */
const brief = (text: string) => readFigures(text).map(({ kind, low, high, text: words }) => [kind, low === high ? low : [low, high], words]);

describe("numbers as they stand in the prose of reports", () => {
  it.each([
    ["en budget på 3 ½ miljoner kronor", [["money", 3_500_000, "3 ½ miljoner kronor"]]],
    ["2½ timme", [["count", 2.5, "2½"]]],
    ["1¼ mkr", [["money", 1_250_000, "1¼ mkr"]]],
  ])("a half and a quarter in one sign: %s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    ["Mellan fem och sju procent svarade.", [["percent", [5, 7], "fem och sju procent"]]],
    ["Två till tre båtar byggs.", [["count", [2, 3], "Två till tre"]]],
    ["Antalet steg från två till tre båtar.", [["count", 2, "två"], ["count", 3, "tre"]]],
  ])("a range in words: %s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    ["41 (38) stöd om 12,5 (10,1) miljoner kronor", [["count", 41, "41"], ["count", 38, "38"], ["money", 12_500_000, "12,5"], ["money", 10_100_000, "10,1"]]],
    ["45 (43) %", [["percent", 45, "45"], ["percent", 43, "43"]]],
    ["81 % (2021: 77, 2022: 79)", [["percent", 81, "81 %"], ["year", 2021, "2021"], ["percent", 77, "77"], ["year", 2022, "2022"], ["percent", 79, "79"]]],
    ["349 000 och åtta procent", [["count", 349_000, "349 000"], ["percent", 8, "åtta procent"]]],
    ["tolv respektive elva procent", [["percent", 12, "tolv"], ["percent", 11, "elva procent"]]],
    ["de återstående nio procenten", [["percent", 9, "nio procenten"]]],
    ["81 % (2021: 77 seglare)", [["percent", 81, "81 %"], ["year", 2021, "2021"], ["count", 77, "77"]]],
  ])("one unit for the year's number and the one that it is held against: %s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it("millions with a year behind them are kronor", () => {
    expect(brief("4 miljarder årligen")).toEqual([["money", 4_000_000_000, "4 miljarder"]]);
    expect(brief("26 miljarder år 2024")).toEqual([["money", 26_000_000_000, "26 miljarder"], ["year", 2024, "2024"]]);
  });

  it.each(["går till bryggan", "ges ut", "avser båtar"])("millions with a verb behind them are kronor: %s", (verb) => {
    expect(brief(`4,3 miljoner ${verb}`)).toEqual([["money", 4_300_000, "4,3 miljoner"]]);
  });

  it.each([
    ["En av fem elever seglar.", [["percent", 20, "En av fem"]]],
    ["Hon är en av fem seglare.", [["count", 1, "en"], ["count", 5, "fem"]]],
    ["En av fem insatser är klar.", [["count", 1, "En"], ["count", 5, "fem"]]],
  ])("one of so many is a share where they are many: %s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it("an age and a rank count nothing", () => {
    expect(brief("Boende på ön, 45+, hamnade på plats 17 av 21 byar.").map(([kind]) => kind)).toEqual(["reference", "reference", "count"]);
    expect(brief("På plats 120 seglare")).toEqual([["count", 120, "120"]]);
  });
});
