import { readStatements } from "../../../src/text/statements";
import { unwrapped } from "../../../src/text/statements/unwrapped";
import { type Told, statementsOf, told } from "./gender-told";

describe("women and men in labels and tables within a cell", () => {
  it.each<[string, Told[]]>([
    ["Kvinnor: 3 410 Män: 2 905", [{ women: 3410, men: 2905 }]],
    ["Kvinnor: 14 Män: 12 Totalt: 26", [{ women: 14, men: 12, total: 26 }]],
    ["Flickor 14 Pojkar 12", [{ women: 14, men: 12 }]],
    ["Kvinnor 45% Män 55%", [{ womenShare: 45, menShare: 55 }]],
    ["Kvinnliga sökande 84 (68 %), manliga 40 (32 %).", [{ women: 84, men: 40, womenShare: 68, menShare: 32 }]],
    ["12 kvinnor 8 män", [{ women: 12, men: 8 }]],
    ["Antal kvinnor (mål 60): 70. Antal män (mål 60): 50.", [{ women: 60, men: 60, kind: "target" }, { women: 70, men: 50 }]],
  ])("a label tells of the number after it, also with the next one close behind: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it("makes no total of both where others are counted by a label", () => {
    expect(statementsOf("Kvinnor: 14, Män: 12, Annat: 1")[0]!.split).toMatchObject({ women: 14, men: 12, total: null });
    expect(statementsOf("14 män, 22 kvinnor och 3 som inte angett kön.")[0]!.split).toMatchObject({ women: 22, men: 14, total: null });
  });

  it.each<[string, Told[]]>([
    ["Seglare, antal (kvinnor/män): 50 (32/18)", [{ women: 32, men: 18, total: 50 }]],
    ["Antal seglare (varav kvinnor): 64 (40)", [{ women: 40, total: 64 }]],
    ["Könsfördelningen är 62/38 (andel kvinnor/andel män i procent).", [{ womenShare: 62, menShare: 38 }]],
    ["Andel kvinnor/män (%): 58/42", [{ womenShare: 58, menShare: 42 }]],
    ["Andel (%) kvinnor: 58, män: 42", [{ womenShare: 58, menShare: 42 }]],
    ["Kvinnor 45 och män 55 procent.", [{ womenShare: 45, menShare: 55 }]],
    ["Dubbelt så många män som kvinnor sökte, 84 mot 40.", [{ women: 40, men: 84 }]],
  ])("names come first, with their whole, their sign or their order: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Kön | Antal | Andel\nKvinnor | 33 | 55 %\nMän | 27 | 45 %\nTotalt | 60 | 100 %", [{ women: 33, men: 27, total: 60, womenShare: 55, menShare: 45 }]],
    ["Kvinnor\t33\nMän\t27", [{ women: 33, men: 27 }]],
    ["Kvinnor | Män | Totalt\n33 | 27 | 60", [{ women: 33, men: 27, total: 60 }]],
    ["| Kurs | Kvinnor | Män |\n|---|---|---|\n| Höst | 12 | 8 |\n| Vår | 14 | 10 |\n| Totalt | 26 | 18 |", [{ women: 12, men: 8 }, { women: 14, men: 10 }]],
    ["Kurs\tFlickor\tPojkar\nHöst\t12\t8", [{ women: 12, men: 8 }]],
    ["Kurs | Flickor | Pojkar\nHöst: 12 seglare på 8 båtar", []],
    ["Kurs | Flickor | Pojkar\nHöst | 12 av 40 | 8", [{ men: 8 }]],
  ])("a table is read by its rows and by its headings: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it("takes the line of an earlier year for that year's", () => {
    const kinds = statementsOf("År\tKvinnor\tMän\n2022\t12\t8\n2023\t14\t10").map(({ kind }) => kind);
    expect(kinds).toEqual(["comparison", "outcome"]);
  });

  it.each<[string, Told[]]>([
    ["Sammanlagt 310 seg-\nlare, varav 120\nkvinnor och 190 män, har fått råd.", [{ women: 120, men: 190, total: 310 }]],
    ["Under året har 45\nkvinnor och 38 män seglat.", [{ women: 45, men: 38 }]],
    ["kvinnor 12\nmän 8", [{ women: 12, men: 8 }]],
  ])("goes on in the next line where the page broke it: %s", (text, expected) => {
    const statements = readStatements(text, { year: 2023 });
    expect(statements.map(told)).toEqual(expected);
  });

  it("keeps every character in its place, and the lines of a list", () => {
    expect(unwrapped("varav 120\nkvinnor och\r\nmän.\nNästa rad")).toBe("varav 120 kvinnor och\r män.\nNästa rad");
    for (const list of ["Seglare\nkvinnor: 12\nmän: 8\n- flickor", "Könsfördelning\nkvinnor 60 %\nmän 40 %"]) expect(unwrapped(list)).toBe(list);
  });

  it.each<[string, Told[]]>([
    ["- 9 kurser har getts och till dem kom 24 kvinnor och\n86 män från 17 byar.\n- 40 timmar", [{ women: 24, men: 86 }]],
    ["Etapp 1 – 41 sökande, varav 18 kvinnor. Etapp 2 – 39 deltagare, varav 22 kvinnor.", [{ women: 18, total: 41 }, { women: 22, total: 39 }]],
    ["Antal seglare (kvinnor/män): Nybörjare 48/13, Havskurs 22/9. Totalt 70 kvinnor och 22 män.", [{ women: 48, men: 13 }, { women: 22, men: 9 }, { women: 70, men: 22 }]],
    ["I länets kurs var 6 av 15 deltagande vd:ar kvinnor.", [{ women: 6, total: 15 }]],
  ])("the number of a stage, the colon of a word and the end of a line after \"och\" part nothing: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });
});

describe("numbers beside women and men that count none of them", () => {
  it.each([
    "Kvinnorna fick i snitt 12 timmar rådgivning, männen 9.",
    "Kvinnor seglade 34 timmar per vecka och män 39 timmar.",
    "Kvinnorna hade 12 sjukdagar och männen 9.",
    "Kvinnor tar ut 70 procent av ledigheten, män 30 procent.",
    "Kvinnor fick 24 300 kr i månaden, män 27 100 kr i månaden.",
    "Kvinnor gav betyget 4,2 och män 3,9.",
    "Antal nya varv per 1 000 invånare: kvinnor 8, män 14.",
    "Alla seglare utom två var män.",
    "Alla utom tre av de 20 seglarna var kvinnor.",
    "Det saknas 200 kvinnor i branschen.",
  ])("%s", (text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it("reads halves of people's work", () => {
    expect(statementsOf("23 årsarbetskrafter, fördelat på 8,5 för kvinnor och 14,5 för män.").map(told)).toEqual([{ women: 8.5, men: 14.5, total: 23 }]);
  });

  it.each<[string, Told]>([
    ["Sjukfrånvaron: kvinnor 7,2 %, män 4,1 %.", { womenRate: 7.2, menRate: 4.1 }],
    ["I arbete var 42 procent (kvinnor 45 procent, män 39 procent).", { womenRate: 45, menRate: 39 }],
    ["Andelen som seglar är högre bland männen (48 %) än bland kvinnorna (39 %).", { womenRate: 39, menRate: 48 }],
    ["Av seglarna gick 42 procent till hamn (kvinnor 45 procent, män 39 procent).", { womenRate: 45, menRate: 39 }],
    ["Kvinnornas frånvaro var 6 procent, männens 4 procent.", { womenRate: 6, menRate: 4 }],
  ])("how each gender fares is no share: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual([{ ...expected, kind: "within-gender rate" }]);
  });

  it("keeps apart those who are told of in different places", () => {
    expect(statementsOf("I projektet ingår 14 män och i styrgruppen 6 kvinnor.").map(told)).toEqual([{ men: 14 }, { women: 6 }]);
  });
});

describe("when what is told of women and men was so", () => {
  it.each<[string, string[]]>([
    ["Året innan, 2022, var andelen kvinnor 24 procent.", ["comparison"]],
    ["I förra omgången var 20 procent kvinnor.", ["comparison"]],
    ["Tidigare terminer har haft 20 procent kvinnor.", ["comparison"]],
    ["Under det första året, 2022, seglade 11 kvinnor och 7 män. Under 2023 har 27 kvinnor och 17 män seglat.", ["comparison", "outcome"]],
    ["2022 seglade 40 kvinnor och 33 män och 2023 seglade 50 kvinnor och 44 män.", ["comparison", "outcome"]],
    ["Fjolårets kurs hade 20 kvinnor och 10 män, årets kurs hade 24 kvinnor och 12 män.", ["comparison", "outcome"]],
    ["2022 års kurs hade 20 kvinnor och 10 män.", ["comparison"]],
    ["2023 års kurs hade 20 kvinnor och 10 män.", ["outcome"]],
    ["År 2018 var 15 procent av lotsarna kvinnor.", ["comparison"]],
    ["Före pandemin var 45 procent av seglarna kvinnor.", ["comparison"]],
    ["Vid projektstarten var 15 procent kvinnor.", ["comparison"]],
    ["Sedan starten 2019 har 140 kvinnor och 90 män seglat.", ["outcome"]],
    ["Enligt ansökan skulle 50 % av seglarna vara kvinnor, men vi nådde 38 %.", ["target", "outcome"]],
    ["Nästa år räknar vi med 100 seglare, hälften kvinnor.", ["expected"]],
    ["Till 2028 ska andelen kvinnor bland seglarna vara minst 40 procent.", ["target"]],
    ["Senast 2030 ska hälften av seglarna vara kvinnor.", ["target"]],
    ["Kravet är att minst 40 procent av seglarna är kvinnor.", ["target"]],
    ["I branschen är 8 procent kvinnor, bland våra deltagare 22 procent.", ["population", "outcome"]],
  ])("%s", (text, kinds) => {
    expect(statementsOf(text).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe("the same told several times in a row", () => {
  it.each<[string, Told[]]>([
    ["Andel kvinnor 2021: 31 %, 2022: 34 %, 2023: 38 %.", [{ womenShare: 31, kind: "comparison" }, { womenShare: 34, kind: "comparison" }, { womenShare: 38 }]],
    ["Andelen kvinnor var 31 procent 2022 och 38 procent 2023.", [{ womenShare: 31, kind: "comparison" }, { womenShare: 38 }]],
    ["Andelen kvinnor var 38 procent 2023 och 50 procent 2030.", [{ womenShare: 38 }]],
    ["Andelen kvinnor är 60 procent i ledningen och 44 procent i styrelsen.", [{ womenShare: 60 }, { womenShare: 44 }]],
    ["Andelen kvinnor är 60 procent i ledningen och 44 procent i styrelsen har seglat.", [{ womenShare: 60 }]],
  ])("of years and of places: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it("tells of the other gender with the same words", () => {
    const [statement] = statementsOf("8 varv har kvinnliga ägare, 12 har manliga och 5 har blandat ägande.");
    expect(told(statement!)).toEqual({ women: 8, men: 12 });
    expect(statement!.split!.total).toBeNull();
  });
});

describe("what cannot be the whole of women and men", () => {
  it.each<[string, Told[]]>([
    ["49 elever seglade, 26 tjejer och 23 killar. I riket är 22 procent av eleverna på seglarprogrammet tjejer.", [{ women: 26, men: 23, total: 49 }, { womenShare: 22, kind: "population" }]],
    ["Av 58 checkar gick 22 till kvinnor. Året innan var fördelningen 29 % till kvinnor och 71 % till män.", [{ women: 22, total: 58 }, { womenShare: 29, menShare: 71, kind: "comparison" }]],
    ["90 lotsar, 50 kvinnor och 40 män. Av dem har 15 kvinnor (30 %) respektive 14 män (35 %) fått båt.", [{ women: 50, men: 40, total: 90 }, { women: 15, men: 14, womenRate: 30, menRate: 35, kind: "within-gender rate" }]],
    ["38 varv har fått stöd, varav 11 drivs av kvinnor, 21 av män och 6 av kvinnor och män gemensamt.", [{ women: 11, men: 21, total: 38 }]],
    ["61 varv fick del av stöden och 23 av dessa leds av kvinnor.", [{ women: 23, total: 61 }]],
    ["Enkäten besvarades av 1 140 anställda. Bland de svarande var 24 % kvinnor.", [{ womenShare: 24, total: 1140 }]],
    ["Nätverket har 300 medlemmar. Bland de svarande var 24 % kvinnor.", [{ womenShare: 24 }]],
    ["Nu är 29 procent av de anställda i de medverkande varven kvinnor.", [{ womenShare: 29 }]],
    ["Projektet har samlat 63 företagare till fyra kursdagar, alla kvinnor.", [{ women: 63, total: 63 }]],
    ["Projektet har samlat 63 företagare till fyra seglardagar, 60 % kvinnor.", [{ womenShare: 60, total: 63 }]],
    ["Kvinnor står för 57 procent av seglatserna. Antalet seglatser ökade med 1 200.", [{ womenShare: 57 }]],
    ["Seglingen växte med 46 årsarbetskrafter, fördelat på 17 kvinnor och 29 män.", [{ women: 17, men: 29, total: 46 }]],
    ["Hamnkoll har gjorts hos 51 varv, fördelning på kön: kvinnor 43 procent, män 57 procent.", [{ womenShare: 43, menShare: 57, total: 51 }]],
    ["Under 2022 startade 1 870 personer varv i länet. 33 procent av dem var kvinnor.", [{ womenShare: 33, total: 1870, kind: "population" }]],
  ])("%s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });
});
