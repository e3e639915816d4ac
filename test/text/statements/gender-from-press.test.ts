import { type Told, statementsOf, told } from "./gender-told";

describe("shares and counts as the press tells them", () => {
  it.each<[string, Told[]]>([
    ["På kartan är 14 procent av skepparna i de tio största hamnarna kvinnor.", [{ womenShare: 14 }]],
    ["På kartan är 14 procent av skepparna i de 20 största hamnarna kvinnor.", [{ womenShare: 14 }]],
    ["Vi räknade, och 15 av 16 vana seglare under våren var kvinnor.", [{ women: 15, total: 16 }]],
    ["Var tredje båtägare som svarat på enkäten är i dag en kvinna.", [{ womenShare: 33.3 }]],
  ])("of whom, in more words: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["På kartan är 61 procent av bilderna målade av kvinnor.", [{ womenShare: 61 }]],
    ["Av båtarna är 78 procent byggda av män, 22 procent av kvinnor.", [{ womenShare: 22, menShare: 78 }]],
    ["På kajen är 12 procent av de 40 båtarna byggda av kvinnor.", [{ womenShare: 12, total: 40 }]],
    ["Är 40 procent av deltagarna påverkade av män?", []],
  ])("what is made by them: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["På fyrskeppen är det 88 procent av lotsarna som är män.", [{ menShare: 88 }]],
    ["88 procent av lotsarna som är män har egen båt.", [{ menRate: 88, kind: "within-gender rate" }]],
    ["Av hamnens alla kvinnor har 23 procent egen båt.", [{ womenRate: 23, kind: "within-gender rate" }]],
    ["Skillnaden i svarsfrekvens mellan kvinnor (44 procent) och män (38 procent) är liten.", [{ womenRate: 44, menRate: 38, kind: "within-gender rate" }]],
  ])("a share of all, or of a gender: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Kursen hade en kvinnlig andel på endast 8,6 procent.", [{ womenShare: 8.6 }]],
    ["Antalet kvinnor har fördubblats sedan 2015 och andelen ligger nu på 18 procent.", [{ womenShare: 18 }]],
    ["Antalet kvinnor ökade med 8 % till 412 personer.", [{ women: 412 }]],
    ["Antalet kvinnor ökade med 8 % medan antalet båtar ökade till 412.", []],
    ["Kvinnor håller i klubban bara i 15 procent av båtlagens styrelser.", [{ womenShare: 15 }]],
  ])("how many there are by now: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each(["Av båtlagen har 7 procent inte en enda kvinna ombord.", "Av styrelserna saknar 12 procent kvinnor."])("a share of those that have none is no share of women: %s", (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
