import { type Told, statementsOf, told } from "./gender-told";

describe("when it was so, and what it was to be", () => {
  it.each<[string, Told[]]>([
    ["Målet på 35 % kvinnor nåddes med råge, 48 %.", [{ womenShare: 35, kind: "target" }, { womenShare: 48 }]],
    ["Målnivån 35 % kvinnor är ännu inte nådd (29 %).", [{ womenShare: 35, kind: "target" }, { womenShare: 29 }]],
    ["Indikatorn andel kvinnor har målvärde 35 % och utfall 29 %.", [{ womenShare: 35, kind: "target" }, { womenShare: 29 }]],
    ["Tanken var att 12 kvinnor skulle segla med, det blev 15.", [{ women: 12, kind: "target" }, { women: 15 }]],
    ["Projektets målvärden: seglare 60, varav kvinnor 30, varav män 30.", [{ women: 30, men: 30, total: 60, kind: "target" }]],
    ["Nästa säsong budgeterar vi för 16 seglare (hälften kvinnor).", [{ womenShare: 50, total: 16, kind: "expected" }]],
  ])("goals and what came of them: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["14 kvinnor och 9 män (11 respektive 12 år 2022) fick stöd.", [{ women: 14, men: 9 }, { women: 11, men: 12, kind: "comparison" }]],
    ["Sex år tidigare var bara 18 procent kvinnor.", [{ womenShare: 18, kind: "comparison" }]],
    ["När satsningen startade var 18 procent av lotsarna kvinnor; vid avslutet 31 procent.", [{ womenShare: 18, kind: "comparison" }, { womenShare: 31 }]],
    ["Tidigare omgångar har haft 18 procent kvinnor. Årets omgång hade 31 procent.", [{ womenShare: 18, kind: "comparison" }, { womenShare: 31 }]],
    ["Jämfört med den förra programperioden, då 18 procent av seglarna var kvinnor, har andelen stigit till 31 procent.", [{ womenShare: 18, kind: "comparison" }, { womenShare: 31 }]],
  ])("earlier times: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Oro är vanligare bland flickor (28 %) än bland pojkar (12 %).", [{ womenRate: 28, menRate: 12, kind: "within-gender rate" }]],
    ["Sjukvården domineras av kvinnor (79 %), sjöfarten av män (83 %).", [{ womenShare: 79 }, { menShare: 83 }]],
    ["51 procent av invånarna är män.", [{ menShare: 51, kind: "population" }]],
    ["Var femte seglare under 30 år är kvinna.", [{ womenShare: 20 }]],
    ["Kvinnor utgör en knapp tredjedel (32 %) av lotsarna.", [{ womenShare: 32 }]],
    ["Kvinnor har lämnat in sju av de 40 idéerna.", [{ women: 7, total: 40 }]],
    ["Kurs ett: 11 delt. (6 kv). Kurs två: 9 pers. (2 kv).", [{ women: 6, total: 11 }, { women: 2, total: 9 }]],
  ])("of whom it is told: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Av fjolårets 30 lotsar var 12 kvinnor.", [{ women: 12, total: 30, kind: "comparison" }]],
    ["Rederiföretaget sysselsätter i dag 21 personer, 9 kvinnor och 12 män.", [{ women: 9, men: 12, total: 21 }]],
    ["Länets 18 utsedda ambassadörer är 11 kvinnor och 7 män.", [{ women: 11, men: 7, total: 18 }]],
    ["Hälften av de 20 nya platserna ska tillsättas med kvinnor.", [{ womenShare: 50, total: 20, kind: "target" }]],
    ["Projektets 6 seglare utgörs av 4 kvinnor och 2 män, och rådets 8 lotsar av 3 kvinnor och 5 män.", [{ women: 4, men: 2, total: 6 }, { women: 3, men: 5, total: 8 }]],
    ["Av 40 bidrag har 17 gått till rederier där kvinnor äger minst 50 procent.", [{ women: 17, total: 40 }]],
    ["Av klubbens 11 platser är 6 tillsatta av kvinnor.", [{ women: 6, total: 11 }]],
    ["Kvinnors andel bland dem som fått båtlån: 58 %.", [{ womenShare: 58 }]],
    ["Intresset bland kvinnor (n=80) var större än bland män (n=40).", [{ women: 80, men: 40 }]],
    ["Utlysning 1: 14 sökande varav 6 kvinnor. Utlysning 2: 21 sökande varav 9 kvinnor.", [{ women: 6, total: 14 }, { women: 9, total: 21 }]],
    ["7 dialekter talas ombord, 40 procent är kvinnor.", [{ womenShare: 40 }]],
  ])("whose they are: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });
});
