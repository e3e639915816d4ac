import { type Told, statementsOf, told } from "./gender-told";

describe("the whole, whatever it counts", () => {
  it.each<[string, Told[]]>([
    ["Ca 830 mejl besvarades, varav 58 procent från kvinnor.", [{ womenShare: 58, total: 830 }]],
    ["Under året har 61 utskick gjorts, varav 24 till kvinnor.", [{ women: 24, total: 61 }]],
    ["Antal sysselsatta: 88 (plan: 80), varav kvinnor 41.", [{ women: 41, total: 88 }]],
    ["Vi köpte in 19 konstverk, varav 11 av kvinnliga konstnärer.", [{ women: 11, total: 19 }]],
    ["I årets omgång ingick 33 mentorspar, varav 21 med en kvinnlig adept.", [{ women: 21, total: 33 }]],
    ["Vi har 16 lägergårdar med, 5 drivs av kvinnor.", [{ women: 5, total: 16 }]],
    ["Antal vägledningar 312, varav med kvinnor 140", [{ women: 140, total: 312 }]],
  ])("stands before 'varav' or a comma: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Vi har anlitat 18 skulptörer. Sju var kvinnor och nio män.", [{ women: 7, men: 9, total: 18 }]],
    ["Dagen lockade 340 simmare. Närmare 45 procent var män.", [{ menShare: 45, total: 340 }]],
    ["Tolv kurser gavs. 94 seglare kom. Omkring 80 procent var män.", [{ menShare: 80, total: 94 }]],
    ["Vi gav medel till 26 scenproduktioner. I elva av dem var regissören kvinna.", [{ women: 11, total: 26 }]],
    ["Under året sjösattes 9 poddserier. Av dessa har fyra en kvinna som programledare.", [{ women: 4, total: 9 }]],
    ["Inkomna motioner: 90. Svar: 12. Kvinnor låg bakom 38 av motionerna.", [{ women: 38, total: 90 }]],
    ["Vi har gjort 70 energibesök. I 14 av företagen var kontaktpersonen kvinna.", [{ women: 14, total: 70 }]],
    ["Till lägret anmälde sig 205 scouter och 170 kom. Av de som kom var 102 flickor.", [{ women: 102, total: 170 }]],
    ["Av 140 nya gårdar startades 52 av kvinnor. Det motsvarar 37 procent.", [{ women: 52, total: 140, womenShare: 37 }]],
    ["72 elever 12 företag i två byar. 60 procent av eleverna var tjejer.", [{ womenShare: 60, total: 72 }]],
    ["Av 48 klubbar hade tre en kvinna som ordförande. Bland de lotsar som gick kursen var 11 % kvinnor.", [{ women: 3, total: 48 }, { womenShare: 11 }]],
    ["18 varv i ledningsgrupperna, där 40 % av ledamöterna är kvinnor.", [{ womenShare: 40 }]],
    ["9 kvinnodrivna bolag av totalt 52 bolag.", [{ women: 9, total: 52 }]],
    ["Av de 48 varv som sökte fick 30 stöd. Av de varv som fick stöd leds 12 % av kvinnor.", [{ womenShare: 12 }]],
    ["Enkäten besvarades av 915 hushåll. I 60 procent av fallen var den svarande en man.", [{ menShare: 60, total: 915 }]],
  ])("is the one count of the sentence before: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Alla 24 antagna var kvinnor.", [{ women: 24, total: 24 }]],
    ["Våra fyra lotsar är alla kvinnor.", [{ women: 4, total: 4 }]],
    ["19 roddare, alla är kvinnor.", [{ women: 19, total: 19 }]],
    ["Kursen hade 19 roddare. Samtliga var män.", [{ men: 19, total: 19 }]],
    ["Vi tog emot 19 elever från fem byar, samtliga flickor.", [{ women: 19, total: 19 }]],
    ["Lotsarna är uteslutande män (19 st).", [{ men: 19 }]],
    ["Alla deltagare var kvinnor och 3 kurser hölls.", [{ womenShare: 100 }]],
    ["Nästan alla är kvinnor och 3 kurser hölls.", []],
    ["Samtliga kvinnor och 3 män har fått praktik.", [{ men: 3 }]],
  ])("is all of them: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Ingen av de 14 lotsarna var kvinna.", [{ women: 0, total: 14 }]],
    ["Av 14 sökande var ingen man.", [{ men: 0, total: 14 }]],
    ["14 elever deltog, inga flickor.", [{ women: 0, total: 14 }]],
    ["14 pojkar och inga flickor deltog.", [{ women: 0, men: 14 }]],
    ["Inga kvinnor sökte till våra 3 kurser.", []],
    ["Av fem nya lotsar är en kvinna.", [{ women: 1, total: 5 }]],
    ["Fem nya lotsar, varav en man.", [{ men: 1, total: 5 }]],
  ])("has none or one of them: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Vi genomförde 14 träffar där 60 procent av deltagarna var kvinnor.", [{ womenShare: 60 }]],
    ["Vi höll 9 kurser i 4 kommuner. Knappt 30 procent var män.", [{ menShare: 30 }]],
    ["Insatsen hade 2 etapper. 64 procent är kvinnor.", [{ womenShare: 64 }]],
    ["Två nya processledare anställdes. 55 procent av deltagarna i processen var kvinnor.", [{ womenShare: 55 }]],
    ["Kursen hade 41 simmare, 19 kvinnor. Det är 30 procent fler än i fjol.", [{ women: 19, total: 41 }]],
    ["Fem kluster har 310 medlemmar. 18 procent av klustrens mentorer är kvinnor.", [{ womenShare: 18 }]],
    ["Tre delprojekt har startat. Lotsarna är två kvinnor och en man.", [{ women: 2, men: 1 }]],
    ["Kontoret har 6 anställda. Under året har 14 kvinnor startat eget.", [{ women: 14 }]],
  ])("is nothing that many take part in, nor what cannot give such a share: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });
});

describe("what a label says of the numbers up to the next", () => {
  it.each<[string, Told[]]>([
    ["Nya jobb (förväntat): 28, kvinnor 12, män 16.", [{ women: 12, men: 16, total: 28, kind: "expected" }]],
    ["Antal unga: mål 90 (45 flickor, 45 pojkar), utfall 77 (50 flickor, 27 pojkar).", [{ women: 45, men: 45, total: 90, kind: "target" }, { women: 50, men: 27, total: 77 }]],
    ["Deltagare: mål 200 varav 100 kvinnor, utfall 184 varav 97 kvinnor.", [{ women: 100, total: 200, kind: "target" }, { women: 97, total: 184 }]],
    ["Beräknade nya jobb: 50 (kvinnor 20, män 30). Faktiska nya jobb: 38 (kvinnor 12, män 26).", [{ women: 20, men: 30, total: 50, kind: "expected" }, { women: 12, men: 26, total: 38 }]],
    ["Beräknade nya jobb: 50 (kvinnor 20, män 30). Nya medlemmar: 38 (kvinnor 12, män 26).", [{ women: 20, men: 30, total: 50, kind: "expected" }, { women: 12, men: 26, total: 38 }]],
    ["Planerat: 60 seglare (30 kvinnor/30 män). Genomfört: 48 seglare (21 kvinnor/27 män).", [{ women: 30, men: 30, total: 60, kind: "expected" }, { women: 21, men: 27, total: 48 }]],
    ["Tidigare år har andelen kvinnor legat på 25 procent. I år blev den 34 procent.", [{ womenShare: 25, kind: "comparison" }, { womenShare: 34 }]],
    ["Planerat antal praktikanter var 40 (20 kvinnor, 20 män).", [{ women: 20, men: 20, total: 40, kind: "expected" }]],
    ["Målvärdet för andelen kvinnor, 45 %, har inte nåtts.", [{ womenShare: 45, kind: "target" }]],
    ["Vi besökte 15 verkstäder, 4 ägs av kvinnor, målet var 6.", [{ women: 4, total: 15 }, { women: 6, kind: "target" }]],
    ["Programmet ska nå 120 personer, minst 50 kvinnor och minst 50 män.", [{ women: 50, men: 50, total: 120, kind: "expected" }]],
    ["Gymnasieskolan i länet hade totalt 9 400 elever, 52 procent flickor.", [{ womenShare: 52, total: 9400, kind: "population" }]],
  ])("%s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });
});

describe("who does, has or gets", () => {
  it.each<[string, Told[]]>([
    ["Beviljade bidrag: kvinnor 8 ärenden (900 000 kr), män 21 ärenden (4 100 000 kr).", [{ women: 8, men: 21 }, { women: 900000, men: 4100000 }]],
    ["Kvinnor stod som sökande i 19 av ärendena.", [{ women: 19 }]],
    ["Nätverket består av 74 personer, och kvinnorna är i majoritet med 41 medlemmar.", [{ women: 41, total: 74 }]],
    ["Vägledning för kvinnor 41 st. Vägledning för män 55 st.", [{ women: 41, men: 55 }]],
    ["Av 38 platser tillsattes 17 med kvinnor.", [{ women: 17, total: 38 }]],
    ["Vi har hjälpt 64 ateljéer. Kvinnors företag fick 19 av dessa.", [{ women: 19, total: 64 }]],
    ["Kvinnliga sökande: 28 av 61.", [{ women: 28, total: 61 }]],
    ["Nya tjänster +37 (kvinnor +11, män +26).", [{ women: 11, men: 26, total: 37 }]],
    ["120 män deltog, att jämföra med 95 män året före. Även antalet kvinnor ökade, till 88.", [{ men: 120 }, { men: 95, kind: "comparison" }, { women: 88 }]],
  ])("%s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });
});
