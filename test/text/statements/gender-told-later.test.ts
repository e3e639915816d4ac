import { type Told, statementsOf, told } from "./gender-told";

describe("shares that come only after other words", () => {
  it.each<[string, Told[]]>([
    ["Andelen kvinnor på båtarna har, efter många år av möda, till sist nått 40 procent.", [{ womenShare: 40 }]],
    ["Andelen kvinnor bland de sökande till hamnens kurser har länge varit så låg som 12 procent.", [{ womenShare: 12 }]],
    ["Andelen kvinnor har stigit och är nu, efter tre år, uppe i 31 procent.", [{ womenShare: 31 }]],
    ["Andelen kvinnor på bryggorna har ökat endast med en procentenhet – från 35 till 36 procent.", [{ womenShare: 36 }, { womenShare: 35, kind: "comparison" }]],
    ["Representationen av kvinnor i båtlagen uppgår till 32 procent.", [{ womenShare: 32 }]],
    ["På lotskursen är kvinnliga sökande representerade till 39 procent.", [{ womenShare: 39 }]],
    ["Målet är att andelen kvinnor 2030 ska vara 40 procent.", [{ womenShare: 40, kind: "target" }]],
    ["Fyra av tio seglare är i dag kvinnor.", [{ womenShare: 40 }]],
    ["42 procent av lotsarna är för närvarande kvinnor.", [{ womenShare: 42 }]],
    ["Turerna lockade 73 kvinnor. För männen var motsvarande siffra 58.", [{ women: 73, men: 58 }]],
    ["Drygt 900 personer kom, varav 38 procent kvinnor. Hamnens mål är att minst 45 procent av lotsarna ska vara kvinnor.", [{ womenShare: 38, total: 900 }, { womenShare: 45, kind: "target" }]],
    ["Till hamnen kom 97 båtar. Det kan jämföras med föregående år då fördelningen var 71 % till män och 29 % till kvinnor.", [{ menShare: 71, womenShare: 29, kind: "comparison" }]],
    ["64 ansökningar kom, varav 21 från kvinnor. Det är fler än väntat jämfört med den första resan då 11 av 58 sökande var kvinnor.", [{ women: 21, total: 64 }, { women: 11, total: 58, kind: "comparison" }]],
    ["187 båtlag har startat, varav 46 procent av kvinnor.", [{ womenShare: 46, total: 187 }]],
    ["Antalet kvinnor ökade från 118 till 143 mellan 2022 och 2023.", [{ women: 143 }, { women: 118, kind: "comparison" }]],
    ["Förväntade prestationer: Lotsar: 240 st, varav 120 kvinnor. Utfall t.o.m. december: 96 lotsar, varav 41 kvinnor.", [{ women: 120, total: 240, kind: "expected" }, { women: 41, total: 96 }]],
    ["Lotsar är 34 män och 13 kvinnor, vilket ger 28 procent kvinnor (2022: 22 procent).", [{ men: 34, women: 13, womenShare: 28 }, { womenShare: 22, kind: "comparison" }]],
    ["Förväntat antal seglare är 110, varav 30 procent män. Andelen närodlad mat ombord har ökat från 21 till 26 procent.", [{ menShare: 30, total: 110, kind: "expected" }]],
    ["Lägret hade 112 barn, varav 40 % flickor, vilket kan jämföras med vårens 97 barn, varav 34 % flickor.", [{ womenShare: 40, total: 112 }, { womenShare: 34, total: 97, kind: "comparison" }]],
    ["Båten har haft 133 deltagare, 61 kvinnor och 72 män. Av dem som avslutats har 24 kvinnor och 39 män fått arbete.", [{ women: 61, men: 72, total: 133 }, { women: 24, men: 39 }]],
    ["Sju kurser har hållits med i snitt 25 deltagare. 88 procent av deltagarna är kvinnor.", [{ womenShare: 88 }]],
    ["Tre möten hölls med 19, 26 respektive 25 deltagare. Sammantaget var 60 % av deltagarna kvinnor.", [{ womenShare: 60 }]],
    ["Målet var att 40 procent av båtarna skulle ledas av kvinnor. Utfallet blev 47 procent (54 av 115 båtar).", [{ womenShare: 40, kind: "target" }, { women: 54, womenShare: 47, total: 115 }]],
    ["Kvinnor leder 44 % av de varv som fått stöd, att jämföra med att 29 % av länets lotsar är kvinnor.", [{ womenShare: 44 }, { womenShare: 29, kind: "population" }]],
    ["60 procent av kvinnorna svarade. För männen var siffran 52 procent.", [{ womenRate: 60, menRate: 52, kind: "within-gender rate" }]],
  ])("whatever is told of the share on the way: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each([
    "Andelen kvinnor har ökat, och hamnen har nått 45 procent av målet.",
    "Andelen kvinnor på kursen ökade, men svarsfrekvensen var 45 procent.",
    "Andelen kvinnor är högre på den kurs som ges till sjöss, som utgör 20 procent av utbudet.",
    "Antalet kvinnor har ökat och andelen nöjda är 80 procent.",
    "Andelen kvinnor är låg trots att 40 procent av båtplatserna är vikta för dem.",
    "Representationen är låg och 45 procent av båtlagen saknar kvinnor ombord.",
  ])("but not of something else that the sentence goes on to: %s", (text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it.each<[string, Told[]]>([
    ["I dag är närmare 40 procent av lotsarna kvinnor.", [{ womenShare: 40 }]],
    ["Kvinnorna utgör lite mer än 30 procent av skepparna.", [{ womenShare: 30 }]],
    ["Bland skepparna är andelen kvinnor så hög som 57 procent.", [{ womenShare: 57 }]],
    ["Drygt 60 procent av fiskarna är män medan knappt 40 procent är kvinnor.", [{ womenShare: 40, menShare: 60 }]],
    ["28 procent – av de antagna är kvinnor.", [{ womenShare: 28 }]],
  ])("how exact a share is changes nothing: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["I hamnen har vart fjärde stort båtlag en kvinna som skeppare.", [{ womenShare: 25 }]],
    ["I hamnen har 60 procent av båtlagen minst en kvinna i ledningen.", [{ womenShare: 60 }]],
    ["I hamnen har 60 procent av båtlagen anställt kvinnor.", []],
  ])("a share of those that have one in charge: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Andelen kvinnor på båtarna minskar från nästan 42 procent till 40 procent.", [{ womenShare: 40 }, { womenShare: 42, kind: "comparison" }]],
    ["Andelen kvinnor har gått från drygt 28 till knappt 40 procent.", [{ womenShare: 40 }, { womenShare: 28, kind: "comparison" }]],
    ["Antalet män på båtarna minskade från knappt 430 till 400.", [{ men: 400 }, { men: 430, kind: "comparison" }]],
    ["Hamnen har näst lägst andel kvinnor, 37,1 procent bland dem som valts in.", [{ womenShare: 37.1 }]],
  ])("a change between two rough shares: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Fler kvinnor än män lämnar båten i förtid (25 procent kvinnor mot 22 procent män).", [{ womenRate: 25, menRate: 22, kind: "within-gender rate" }]],
    ["I hamnen finns 62 procent kvinnor mot 38 procent män.", [{ womenShare: 62, menShare: 38 }]],
    ["84 procent av kvinnorna sköter mer än hälften av båten.", [{ womenRate: 84, kind: "within-gender rate" }]],
  ])("shares that are held against each other are of each, unless they make all: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Andelen kvinnor som tagit båten uppgick under 2023 till 47 procent (45 procent 2022).", [{ womenShare: 47 }, { womenShare: 45, kind: "comparison" }]],
    ["Antalet kvinnor på bryggan uppgick i slutet av 2023 till 41.", [{ women: 41 }]],
    ["Andelen kvinnor i 2023 års segling är 41 procent.", [{ womenShare: 41 }]],
    ["Kvinnor stod 2023 för 41 procent av ansökningarna.", [{ womenShare: 41 }]],
    ["Kvinnor har under perioden 2021–2023 stått för 41 procent av ansökningarna.", [{ womenShare: 41 }]],
    ["41 procent av de som under perioden 2021–2023 fick en båt var kvinnor.", [{ womenShare: 41 }]],
    ["Av de 214 seglarna är 61 procent kvinnor, vilket är fler än i fjol då siffran var 55 procent.", [{ womenShare: 61, total: 214 }, { womenShare: 55, kind: "comparison" }]],
  ])("years on the way: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it("how much of it makes an owner is no share of the owners", () => {
    expect(statementsOf("Av båtarna ägs 28 procent till minst hälften av kvinnor.")).toEqual([]);
  });
});
