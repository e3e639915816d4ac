import { readFigures } from "../../../src/text/numbers";

/** What counts, measures or costs something. */
const counting = (text: string) => readFigures(text).filter(({ kind }) => kind === "count" || kind === "money" || kind === "percent").map(({ text: words }) => words);

describe("numbers that name something count nothing", () => {
  it.each([
    "Ring 010-123 45 67.",
    "Växel: 0123-456 78, mobil 070-123 45 67.",
    "Tel +46 70 123 45 67",
    "Enligt 3 kap. 2 § lagen om samordning.",
    "Se rapporten, s. 31.",
    "Lokalen på Kyrkvägen 14 är öppen för alla.",
    "Det är fler än 2021.",
    "Regeln kallas N+3.",
  ])("%s", (text) => {
    expect(counting(text)).toEqual([]);
  });

  it.each([
    ["Öppet 08–16 för 12 företag", ["12"]],
    ["Utmed Kyrkvägen 14 hus med fiber", ["14"]],
    ["Fler än 2000 deltagare", ["2000"]],
    ["Fler än 2000 kom till mässan.", ["2000"]],
    ["Mer än 1950, varav hälften unga", ["1950", "hälften"]],
    ["Fler än 2000.", ["2000"]],
    ["Platser per omgång 12, i varje delprojekt 4", ["12", "4"]],
    ["Bidrag: 15 000:-, varav hälften är utbetalt.", ["15 000:-", "hälften"]],
    ["Bidrag 15 000:-.", ["15 000:-"]],
  ])("others do beside them: %s", (text, expected) => {
    expect(counting(text)).toEqual(expected);
  });
});
