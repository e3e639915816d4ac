import { readStatements } from "../../../src/text/statements";
import { type Told, statementsOf, told } from "./gender-told";

describe("women and men told in few words", () => {
  it.each<[string, Told[]]>([
    ["Kvinnor utgör 44 procent, män 56.", [{ womenShare: 44, menShare: 56 }]],
    ["44 procent är kvinnor, 56 män.", [{ womenShare: 44, menShare: 56 }]],
    ["Procentuell fördelning: kvinnor 44, män 56.", [{ womenShare: 44, menShare: 56 }]],
    ["Seglarna är 44 procent kvinnor och 12 män.", [{ womenShare: 44, men: 12 }]],
    ["356 kvinnor och 248 män (59 – 41 %) seglar.", [{ women: 356, men: 248, womenShare: 59, menShare: 41 }]],
    ["Kvinnor 34 57 %\nMän 26 43 %\nTotalt 60 100 %", [{ women: 34, men: 26, total: 60, womenShare: 57, menShare: 43 }]],
  ])("one sign is of both where they make all: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Ägare kvinna: 14 st. Ägare man: 19 st.", [{ women: 14, men: 19 }]],
    ["Huvudägare är kvinna i 14 fall och man i 19 fall.", [{ women: 14, men: 19 }]],
    ["Kvinnor lämnade in 17 anbud och män 31.", [{ women: 17, men: 31 }]],
    ["Andel båtar ägda av kvinnor som fått bidrag 2023: 31 %", [{ womenShare: 31 }]],
    ["Antal lotsar: 50, andel kvinnor: 12 %.", [{ womenShare: 12, total: 50 }]],
    ["Andel kvinnor bland seglarna, mål 40 %, utfall 36 %. Antal båtar som rustas, mål 90, utfall 104.", [{ womenShare: 40, kind: "target" }, { womenShare: 36 }]],
    ["49 seglare fick arbete (34 % av kvinnorna och 28 % av männen).", [{ womenRate: 34, menRate: 28, kind: "within-gender rate" }]],
    ["Av 57 bryggor gick 35 till män (61 %) och 22 till kvinnor (39 %). Motsvarande fördelning 2022 var 70 % till män och 30 % till kvinnor.", [{ women: 22, men: 35, total: 57, womenShare: 39, menShare: 61 }, { womenShare: 30, menShare: 70, kind: "comparison" }]],
    ["Förväntade prestationer: Seglare: 400 varav kvinnor: 220 varav män: 180. Uppnått hittills (oktober 2023): 131 seglare, 64 kvinnor och 67 män.", [{ women: 220, men: 180, total: 400, kind: "expected" }, { women: 64, men: 67, total: 131 }]],
    ["Kvinnor: 41 st. Män: 36 st. Annat/vill ej uppge: 2 st.", [{ women: 41, men: 36 }]],
    ["Andelen tjejer har legat stadigt kring 35 procent.", [{ womenShare: 35 }]],
    ["Bland kaptenerna i hamnen är det 12 % kvinnor, i den privata flottan 9 %.", [{ womenShare: 12 }, { womenShare: 9 }]],
  ])("labels and cases: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each([
    "Kvinnliga och manliga seglarnätverk, 5 respektive 4, har besökts.",
    "Damernas regatta lockade 900 åskådare.",
    "Nätverket för kvinnliga lotsar träffades 4 gånger med 85 deltagare.",
    "Mannen bakom varvet har anställt 4 personer.",
    "12 artiklar om kvinnor till sjöss.",
    "Av 21 hamnar har 14 en plan mot mäns våld mot kvinnor.",
  ])("nothing of them is told: %s", (text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it.each<[string, Told[]]>([
    ["Kvinnors andel av båtarna var 31 procent och männens 69.", [{ womenShare: 31, menShare: 69 }]],
    ["Flickorna utgjorde 45 procent och pojkarna 55.", [{ womenShare: 45, menShare: 55 }]],
    ["Andelen kvinnor var 31 procent och andelen män 69.", [{ womenShare: 31, menShare: 69 }]],
    ["Av seglarna var 31 procent kvinnor och 12 män slutade.", [{ men: 12, womenShare: 31 }]],
  ])("the second of two shares needs no sign where they make all: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Roddklubben har 190 medlemmar där kvinnorna är i majoritet (64 procent).", [{ womenShare: 64, total: 190 }]],
    ["Roddklubben har 190 medlemmar där kvinnorna dominerar (64 procent).", [{ womenShare: 64, total: 190 }]],
    ["Roddklubben har 190 medlemmar och kvinnorna är i majoritet (64 procent).", [{ womenShare: 64, total: 190 }]],
    ["Det finns 14 varv där kvinnor är delägare.", [{ women: 14 }]],
  ])("who are most of them are not all of them: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["På regattan seglade 90 kvinnor och 110 män, vilket ger en fördelning på 45 - 55 %.", [{ women: 90, men: 110, womenShare: 45, menShare: 55 }]],
    ["På regattan seglade 110 män och 90 kvinnor, en fördelning på 55–45 %.", [{ women: 90, men: 110, womenShare: 45, menShare: 55 }]],
    ["På regattan seglade 90 kvinnor och 110 män. Målet är 40–60 %.", [{ women: 90, men: 110 }]],
  ])("two shares with a dash between them: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it("a whole may have two names", () => {
    expect(statementsOf("En tredjedel av de 96 roddarna och seglarna var kvinnor.").map(told)).toEqual([{ womenShare: 33.3, total: 96 }]);
  });

  it.each(["Efter tre månader", "I sex hamnar"])("what is no count of people before a rate is none of women: %s", (words) => {
    expect(statementsOf(`31 % seglade än ${words.toLowerCase()} (27 % av kvinnorna och 36 % av männen).`).map(told)).toEqual([{ womenRate: 27, menRate: 36, kind: "within-gender rate" }]);
  });

  it("so many of ten is a share where it is told roughly", () => {
    expect(statementsOf("Drygt 6 av 10 seglare är kvinnor.").map(told)).toEqual([{ womenShare: 60 }]);
    expect(statementsOf("6 av 10 seglare är kvinnor.").map(told)).toEqual([{ women: 6, total: 10 }]);
  });

  it("ages and times are no counts beside them", () => {
    expect(readStatements("Seglarna är 8 kvinnor och 5 män i åldrarna 19 till 71.").map(({ low }) => low)).toEqual([13]);
    expect(readStatements("Det kom tre gånger så många båtar.")).toEqual([]);
  });
});
