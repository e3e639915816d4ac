import fc from "fast-check";
import { type Figure, bounds, isExact, readFigures } from "../../../src/text/numbers";

/** The figures of a text in short: kind, value or range, and the words. */
const brief = (text: string) => readFigures(text).map(({ kind, low, high, text: words }) => [kind, low === high ? low : [low, high], words]);

test("no run of digits is so long that it becomes an amount without end", () => {
  for (const digits of ["9".repeat(308), `1${".000".repeat(200)}`, `${"9".repeat(400)},5`]) {
    expect(readFigures(`Stöd om ${digits} miljarder kronor till ${digits} % av ${digits} deltagare.`).filter(({ kind }) => !["id", "reference"].includes(kind))).toEqual([]);
  }
});

describe("reads numbers in digits", () => {
  it.each([
    ["1 581 unika deltagare", ["count", 1581, "1 581"]],
    ["1\u00a0581 deltagare", ["count", 1581, "1\u00a0581"]],
    ["1.581 deltagare", ["count", 1581, "1.581"]],
    ["2 500 000 kr", ["money", 2_500_000, "2 500 000 kr"]],
    ["16,1 miljoner kronor", ["money", 16_100_000, "16,1 miljoner kronor"]],
    ["12,5 mkr", ["money", 12_500_000, "12,5 mkr"]],
    ["450 tkr", ["money", 450_000, "450 tkr"]],
    ["450 kkr", ["money", 450_000, "450 kkr"]],
    ["1,2 mdkr", ["money", 1_200_000_000, "1,2 mdkr"]],
    ["3 Mkr", ["money", 3_000_000, "3 Mkr"]],
    ["88,2 miljoner.", ["money", 88_200_000, "88,2 miljoner"]],
    ["2,5 miljoner besökare", ["count", 2_500_000, "2,5 miljoner"]],
    ["SEK 76 191 671", ["money", 76_191_671, "76 191 671"]],
    ["68%", ["percent", 68, "68%"]],
    ["68 procent", ["percent", 68, "68 procent"]],
    ["1.5 procent", ["percent", 1.5, "1.5 procent"]],
    ["5 procentenheter", ["percentagePoints", 5, "5 procentenheter"]],
    ["5 %-enheter", ["percentagePoints", 5, "5 %-enheter"]],
    ["7st", ["count", 7, "7"]],
    ["80+ organisationer", ["count", 80, "80+"]],
    ["ett 80-tal företag", ["count", 80, "80-tal"]],
    ["60–70 aktörer", ["count", [60, 70], "60–70"]],
    ["mellan 33 till 136 deltagare", ["count", [33, 136], "33 till 136"]],
    ["10-15 % av byarna", ["percent", [10, 15], "10-15 %"]],
    ["10%–15% av byarna", ["percent", [10, 15], "10%–15%"]],
    ["mellan 10 procent och 15 procent av byarna", ["percent", [10, 15], "10 procent och 15 procent"]],
    ["mellan 2 mkr och 3 mkr", ["money", [2_000_000, 3_000_000], "2 mkr och 3 mkr"]],
    ["3/4 av byarna", ["percent", 75, "3/4"]],
    ["2 à 3 möten", ["count", [2, 3], "2 à 3"]],
    ["ett 10–15-tal byar", ["count", [10, 15], "10–15-tal"]],
    ["12 000:-", ["money", 12_000, "12 000:-"]],
    ["de 1,8 miljoner kronorna", ["money", 1_800_000, "1,8 miljoner kronorna"]],
    ["€ 1,2 miljoner i stöd", ["money", 1_200_000, "1,2 miljoner"]],
    ["1.1 Utveckla kusten", ["reference", 1.1, "1.1"]],
    ["anslag 1.1 medel", ["reference", 1.1, "1.1"]],
    ["202301–202412", ["id", 202301, "202301–202412"]],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  it("takes a falling pair that makes a hundred as two shares", () => {
    expect(brief("fördelningen 58 – 42 %")).toEqual([["percent", 58, "58"], ["percent", 42, "42 %"]]);
    expect(brief("fördelningen 42/58 procent")).toEqual([["percent", 42, "42"], ["percent", 58, "58 procent"]]);
    expect(brief("42 respektive 58 %")).toEqual([["percent", 42, "42"], ["percent", 58, "58 %"]]);
  });
});

describe("takes two numbers with a stroke for a part and its whole where things are counted", () => {
  it.each([
    ["8/30 företag", [["count", 8, "8"], ["count", 30, "30"]]],
    ["drygt 8/30 av de deltagande företagen", [["count", 8, "8"], ["count", 30, "30"]]],
    ["3/4 kommuner", [["count", 3, "3"], ["count", 4, "4"]]],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each(["Kursen hölls 8/12 digitalt", "den 3/4 seglade alla", "från 1/9 elever i Mellansjö", "öppet 24/7", "avsnitt 3/4", "dnr 12/45 företag", "14/26 deltagare (kvinnor/män)", "utfall 45/50 jobb", "12/9 deltagare", "05/12 företag"])("but not %s", (text) => {
    expect(readFigures(text).map(({ kind }) => kind)).toEqual(["reference"]);
  });

  it("counts people after a day", () => {
    expect(brief("Träffen hölls 8/3 och 12 deltagare kom")).toEqual([["reference", 8, "8/3"], ["count", 12, "12"]]);
  });
});

describe("gives two figures their unit in common", () => {
  it.each([
    ["60 + 60 miljoner", [["money", 60_000_000, "60"], ["money", 60_000_000, "60 miljoner"]]],
    ["4,3 respektive 2,1 mkr", [["money", 4_300_000, "4,3"], ["money", 2_100_000, "2,1 mkr"]]],
    ["från 3 till 7 miljoner kronor", [["money", 3_000_000, "3"], ["money", 7_000_000, "7 miljoner kronor"]]],
    ["från 28 till 48 procent", [["percent", 28, "28"], ["percent", 48, "48 procent"]]],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe("reads numbers in words", () => {
  it.each([
    ["tolv byar", ["count", 12, "tolv"]],
    ["tva byar", ["count", 2, "tva"]],
    ["Tjugofem byar", ["count", 25, "Tjugofem"]],
    ["två hundra tjugo boende", ["count", 220, "två hundra tjugo"]],
    ["tre tusen två hundra boende", ["count", 3200, "tre tusen två hundra"]],
    ["ett tjugotal byar", ["count", 20, "tjugotal"]],
    ["en miljon kronor", ["money", 1_000_000, "en miljon kronor"]],
    ["fyra procent", ["percent", 4, "fyra procent"]],
    ["knappt hälften av byarna", ["percent", 50, "hälften"]],
    ["varannan by", ["percent", 50, "varannan"]],
    ["en fjärdedel av byarna", ["percent", 25, "en fjärdedel"]],
    ["tre fjärdedelar av byarna", ["percent", 75, "tre fjärdedelar"]],
    ["prioritering fem Kusten", ["reference", 5, "fem"]],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  it("takes articles, parts of words and names as no numbers", () => {
    expect(brief("En by fick ett nätverk. Femman, Telia, Tre och sextanten var med.")).toEqual([]);
  });
});

describe("tells what is no count", () => {
  it.each([
    ["under 2023", "year"],
    ["2021–2028", "year"],
    ["2014-20", "year"],
    ["2023/24", "year"],
    ["mellan 2015 och 2023", "year"],
    ["1990-talet", "year"],
    ["den 8 mars 2024", "date"],
    ["2023-01-16", "date"],
    ["20230116", "date"],
    ["november 2022", "date"],
    ["avsnitt 10.2", "reference"],
    ["(läs mer under 10.2)", "reference"],
    ["anslag 1:1", "reference"],
    ["förordning 2022:1468", "reference"],
    ["delmål 14", "reference"],
    ["Agenda 2030", "reference"],
    ["§ 113", "reference"],
    ["projekt (20357617)", "id"],
    ["dnr 12345", "id"],
    ["2021-00123", "id"],
    ["A2", "id"],
    ["Covid-19", "id"],
    ["4:e gången", "ordinal"],
    ["den tredje", "ordinal"],
  ])("%s: %s", (text, kind) => {
    expect(readFigures(text).map((figure) => figure.kind)).toEqual([kind]);
  });

  it("counts with a year's digits when the words say so", () => {
    expect(brief("cirka 2000 kvinnor")).toEqual([["count", 2000, "2000"]]);
    expect(brief("2000 deltagare")).toEqual([["count", 2000, "2000"]]);
  });

  it("goes on pointing after a comma or och", () => {
    expect(readFigures("delmål 3, 14 och 18").map(({ kind }) => kind)).toEqual(["reference", "reference", "reference"]);
  });
});

describe("reads what stands around a number", () => {
  it.each([
    ["cirka 40 byar", "about", "byar"],
    ["drygt 40 byar", "over", "byar"],
    ["mer än 40 byar", "over", "byar"],
    ["inte fler än 40 byar", "atMost", "byar"],
    ["inte mindre än 40 byar", "atLeast", "byar"],
    ["nästan 40 byar", "almost", "byar"],
    ["minst 40 byar", "atLeast", "byar"],
    ["upp till 40 byar", "atMost", "byar"],
    ["40 nya och gamla byar", null, "nya"],
    ["40 privata och offentliga fastighetsägare", null, "fastighetsägare"],
    ["40 studie- och yrkesvägledare", null, "studie- och yrkesvägledare"],
    ["40 samverkans- parter", null, "samverkansparter"],
    ["40 st fördjupade rådgivnings-tjänster", null, "rådgivnings-tjänster"],
    ["40 till kusten", null, null],
    ["40 anställda har", null, "anställda"],
    ["40 goda exempel", null, "exempel"],
    ["40 högst prioriterade regionala objekt", null, "objekt"],
    ["40 små och medelstora företag", null, "företag"],
    ["40 tillverkande eller utvinnande företag", null, "företag"],
    ["40 behovsanpassad rådgivning", null, "rådgivning"],
    ["40 st beviljats", null, null],
    ["40 insats", null, "insats"],
    ["40 svarande uppgav", null, "svarande"],
  ])("%s", (text, qualifier, noun) => {
    expect(readFigures(text).map((figure) => [figure.qualifier, figure.noun])).toEqual([[qualifier, noun]]);
  });

  it("knows how exact a number is", () => {
    const [exact, rounded, about] = readFigures("12 byar, 24,7 miljoner kronor, cirka 40 byar") as [Figure, Figure, Figure];
    expect(bounds(exact)).toEqual({ low: 12, high: 12 });
    expect(bounds(rounded)).toEqual({ low: 24_650_000, high: 24_750_000 });
    expect(bounds(about)).toEqual({ low: 36, high: 44 });
    expect([exact, rounded, about].map(isExact)).toEqual([true, true, false]);
  });
});

const UNITS = ["", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"];
const TENS = ["", "", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

/** A number below a million in Swedish words, written together. */
function inWords(value: number): string {
  if (value >= 1000) return `${value < 2000 ? "ett" : inWords(Math.floor(value / 1000))}tusen${value % 1000 === 0 ? "" : inWords(value % 1000)}`;
  if (value >= 100) return `${value < 200 ? "ett" : UNITS[Math.floor(value / 100)]}hundra${value % 100 === 0 ? "" : inWords(value % 100)}`;
  return value < 20 ? UNITS[value]! : TENS[Math.floor(value / 10)]! + UNITS[value % 10]!;
}

const grouped = (value: number, sign: string) => String(value).replace(/\B(?=(\d{3})+$)/g, sign);

describe("for any text", () => {
  const pieces = fc.constantFrom("23", "1 581", "2023", " ", ",", ".", "%", "–", "-", "(", ")", ":", "/", "\n", "•", "kr", "miljoner", "procent", "två", "hundra", "en", "av", "till", "mellan", "och", "kvinnor", "delmål", "tredjedel", "mars", "-tal", "+", "å", "\u00a0", "😀");
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")), fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(" ")));

  it("never throws, and each figure is a piece of the text, in order, without overlap", () => {
    fc.assert(
      fc.property(text, (sample) => {
        let from = 0;
        for (const figure of readFigures(sample)) {
          expect(sample.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.start).toBeGreaterThanOrEqual(from);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.high).toBeGreaterThanOrEqual(figure.low);
          expect(Number.isFinite(figure.low) && Number.isFinite(figure.high) && figure.step > 0).toBe(true);
          from = figure.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("reads a number back from any Swedish way of writing it", () => {
    const value = fc.integer({ min: 2, max: 999_999 });
    const writings: ((value: number) => [string, number])[] = [
      (n) => [`minst ${n} byar`, n],
      (n) => [`${grouped(n, " ")} st`, n],
      (n) => [`${grouped(n, "\u00a0")} st`, n],
      (n) => [`${grouped(n, "\u202f")} st`, n],
      (n) => [`${grouped(n, ".")} kr`, n],
      (n) => [`${inWords(n)} byar`, n],
      (n) => [`${n},5 miljoner kronor`, (n + 0.5) * 1e6],
      (n) => [`${n} tkr`, n * 1e3],
      (n) => [`${n}%`, n],
    ];
    fc.assert(
      fc.property(value, fc.constantFrom(...writings), (n, write) => {
        const [written, expected] = write(n);
        expect([written, readFigures(written).map(({ low }) => low)]).toEqual([written, [expected]]);
      }),
      { numRuns: 2000 },
    );
  });
});
