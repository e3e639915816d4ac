import { goalSegments, numberBefore, numberedGoals, segmentAt } from "../../src/text/goal-references";

describe("headings in a goal cell", () => {
  const headings = (text: string) => goalSegments(text).map(({ framework, heading }) => [framework, heading && text.slice(heading.start, heading.end)]);

  it.each([
    ["Mål i RUS: Levande bygder Mål i Agenda 2030: 5 Jämställdhet", [[null, null], ["rus", "RUS"], ["agenda2030", "Agenda 2030"]]],
    ["RUFS 2050 Mål 1", [["rus", "RUFS 2050"]]],
    ["Den regionala utvecklingsstrategin, mål: Levande bygder. ERUF: PO1", [["rus", "Den regionala utvecklingsstrategin"], ["eruf", "ERUF"]]],
    ["RUS:ens prioritering. Europeiska socialfonden", [["rus", "RUS:ens"], ["esf", "Europeiska socialfonden"]]],
    ["ERUF, React-EU", [["eruf", "ERUF"], ["react", "React-EU"]]],
    ["Interreg Central Baltic", [["interreg", "Interreg"], ["interreg", "Central Baltic"]]],
    ["Sjöstadens cykelstrategi", [[null, null], ["other", "cykelstrategi"]]],
    ["Levande bygder", [[null, null]]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(headings(text)).toEqual(expected);
  });

  it("govern what comes after them, and cover the whole text", () => {
    const text = "Levande bygder. RUS: Rätt kompetens ERUF: 1.3";
    const segments = goalSegments(text);
    expect(segments.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    expect([3, 25, 44].map((place) => segmentAt(segments, place)?.framework)).toEqual([null, "rus", "eruf"]);
  });
});

describe("goals given by number", () => {
  const given = (text: string) => numberedGoals(text).map(({ level, number, start, end, groupEnd }) => [level, number, text.slice(start, end), text.slice(start, groupEnd)]);

  it.each([
    ["RUS: delmål 14, Levande bygder", [["delmål", "14", "delmål 14", "delmål 14"]]],
    ["Mål 3: god hälsa", [["mål", "3", "Mål 3", "Mål 3"]]],
    ["med mål 7 & 8.", [["mål", "7", "mål 7", "mål 7 & 8"], ["mål", "8", "8", "8"]]],
    ["RUS mål 2 och 3", [["mål", "2", "mål 2", "mål 2 och 3"], ["mål", "3", "3", "3"]]],
    ["mål 21–24 i strategin", [["mål", "21", "mål 21", "mål 21–24"], ["mål", "24", "24", "24"]]],
    ["Särskilt mål: 1.1 Forskning", [["särskilt mål", "1.1", "Särskilt mål: 1.1", "Särskilt mål: 1.1"]]],
    ["SM2.1 och PO1", [["sm", "2.1", "SM2.1", "SM2.1"], ["po", "1", "PO1", "PO1"]]],
    ["#16, insatsområdet 5", [["", "16", "#16", "#16"], ["insatsområde", "5", "insatsområdet 5", "insatsområdet 5"]]],
    ["målet 30 procent, mål 2030 och 12 mål", []],
  ])("%j", (text, expected) => {
    expect(given(text)).toEqual(expected);
  });

  it.each([
    ["3 God hälsa", 2, "3"],
    ["1.3 - Stärka", 6, "1.3"],
    ["Mål 8: ”Arbete", 8, "8"],
    ["2030 är vi många", 5, undefined],
    ["God hälsa", 4, undefined],
  ])("%j: the number before character %i is %s", (text, place, number) => {
    expect(numberBefore(text, place)?.number).toBe(number);
  });
});
