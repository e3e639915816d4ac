import { type Told, statementsOf, told } from "./gender-told";

describe("how other authors write of women and men", () => {
  it.each<[string, Told[]]>([
    ["Antagna elever: 38 kv/62 m (%).", [{ womenShare: 38, menShare: 62 }]],
    ["Styrelsen: kvinnor 45, män 55 (procent).", [{ womenShare: 45, menShare: 55 }]],
    ["Andel kvinnor: 36 pct. Andel män: 64 pct.", [{ womenShare: 36, menShare: 64 }]],
    ["Fördelningen är 52 respektive 48 procent för kvinnor respektive män.", [{ womenShare: 52, menShare: 48 }]],
    ["Av fiskarna är var femte en kvinna.", [{ womenShare: 20 }]],
    ["Kvinnorepresentationen i panelerna blev 41 procent.", [{ womenShare: 41 }]],
    ["Bland de sökande var 62 % kvinnor; bland de antagna 55 %.", [{ womenShare: 62 }, { womenShare: 55 }]],
    ["Tre kvinnor och sex män fick 25 000 kr vardera.", [{ women: 3, men: 6 }]],
  ])("the sign, the words between and the order are of many kinds: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["7 av 10 kvinnor och 6 av 10 män fick anställning.", [{ womenRate: 70, menRate: 60, kind: "within-gender rate" }]],
    ["Kvinnor uppgav i större utsträckning än män att de lärt sig något nytt (72 % mot 64 %).", [{ womenRate: 72, menRate: 64, kind: "within-gender rate" }]],
    ["Arbetslösheten är 12 procent för utrikes födda kvinnor, mot 9 procent för utrikes födda män.", [{ womenRate: 12, menRate: 9, kind: "within-gender rate" }]],
    ["41 procent av fiskarna som är kvinnor säljer sin fångst själva.", [{ womenRate: 41, kind: "within-gender rate" }]],
  ])("how they fare is no share of a whole: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it("shares in two places are of two wholes", () => {
    expect(statementsOf("Andelen tjejer på robotdagen var 48 %, och andelen killar på vårdlägret var 31 %.").map(told)).toEqual([{ womenShare: 48 }, { menShare: 31 }]);
  });

  it("the share goes on in a sentence of its own", () => {
    expect(statementsOf("Vid uppstarten var 18 % av medlemmarna kvinnor. Därefter har andelen ökat till 29 %.").map(told)).toEqual([{ womenShare: 18, kind: "comparison" }, { womenShare: 29 }]);
  });

  it.each<[string, Told[]]>([
    ["Tre (3) kvinnor och fem (5) män har anställts.", [{ women: 3, men: 5 }]],
    ["Bara sju (7) av seglarna var kvinnor.", [{ women: 7 }]],
    ["Programmet ”50 kvinnor leder” har 12 deltagare.", []],
    ["Utflyttning: kvinnor –40, män –25.", []],
    ["Kvinnors lön är 91 procent av männens.", []],
    ["Gruppen 65+ bestod av 14 kvinnor och 11 män.", [{ women: 14, men: 11 }]],
    ["Flickor 13–15 år: 44 st. Pojkar 13–15 år: 51 st.", [{ women: 44, men: 51 }]],
    ["Drygt var tredje seglare (36 %) är kvinna.", [{ womenShare: 36 }]],
  ])("a number is told once, and not at all where it counts nobody: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Av 18 lotsar var 5 kvinnor, av 24 fogdar 9.", [{ women: 5, total: 18 }, { women: 9, total: 24 }]],
    ["3 av 8 lotsar är kvinnor, liksom 6 av 15 i rådet.", [{ women: 3, total: 8 }, { women: 6, total: 15 }]],
    ["Bland de sökande var 44 % kvinnor och av dem som blev antagna 51 %.", [{ womenShare: 44 }, { womenShare: 51 }]],
    ["Ordföranden är en kvinna i 9 av 20 byalag.", [{ women: 9, total: 20 }]],
    ["Av 40 seglare var flertalet, 28 stycken, kvinnor.", [{ women: 28, total: 40 }]],
    ["Antal lotsar (varav kvinnor inom parentes): 31 (12)", [{ women: 12, total: 31 }]],
    ["Flickornas närvaro i skolan är 94 %, pojkarnas 91 %.", [{ womenRate: 94, menRate: 91, kind: "within-gender rate" }]],
    ["Av kvinnornas anbud antogs 30 procent, av männens 26 procent.", [{ womenRate: 30, menRate: 26, kind: "within-gender rate" }]],
    ["Kvinnors ansökningar: 17. Mäns ansökningar: 24.", [{ women: 17, men: 24 }]],
    ["Bland männen var det 8 som fått jobb och bland kvinnorna 13.", [{ women: 13, men: 8 }]],
    ["Andelen kvinnor i kåren är högre (39 %) än i länet (31 %).", [{ womenShare: 39 }, { womenShare: 31, kind: "population" }]],
  ])("the other gender, and others, are told in fewer words: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Vi strävar efter 40 procent kvinnor bland lotsarna.", [{ womenShare: 40, kind: "target" }]],
    ["Minst 30 % av respektive kön ska finnas i varje panel.", [{ womenShare: 30, menShare: 30, kind: "target" }]],
    ["Planerat antal lotsar 16 (8 kv/8 m), faktiskt antal 14 (9 kv/5 m).", [{ women: 8, men: 8, total: 16, kind: "expected" }, { women: 9, men: 5, total: 14 }]],
    ["39 % (35 %) av seglarna är kvinnor.", [{ womenShare: 39 }, { womenShare: 35, kind: "comparison" }]],
    ["Seglare: 34 % kvinnor, 66 % män (nationellt snitt 22/78).", [{ womenShare: 34, menShare: 66 }]],
  ])("goals, plans and earlier values are told apart: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["I år är fyra av nio vd:ar i klustret kvinnor.", [{ women: 4, total: 9 }]],
    ["2019 var 2 av 15 lotsar kvinnor, 2023 var det 6 av 16.", [{ women: 2, total: 15, kind: "comparison" }, { women: 6, total: 16 }]],
    ["Vid årets slut hade 8 av de 21 bolagen minst en kvinna i styrelsen.", [{ women: 8, total: 21 }]],
    ["Antal lån: 48. Andel till kvinnor: 25 %. Andel till män: 75 %.", [{ womenShare: 25, menShare: 75, total: 48 }]],
    ["Hon är en av 7 kvinnliga lotsar.", []],
  ])("what they are of stands beside them: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it("who they are of tells that two shares are not of one whole", () => {
    expect(statementsOf("80 procent av alla sökande till vården är kvinnor och nio av tio sökande till gruvan är män.").map(told)).toEqual([{ womenShare: 80 }, { menShare: 90 }]);
    expect(statementsOf("80 procent av eleverna i vården är kvinnor och 85 procent av eleverna i gruvan är män.").map(told)).toEqual([{ womenShare: 80 }, { menShare: 85 }]);
  });

  it.each<[string, Told[]]>([
    ["Det är främst kvinnor som söker sig till kvällskurserna (81 %).", [{ womenShare: 81 }]],
    ["Andelen kvinnor i målgruppen låg på 22 % vid start och är nu 35 %.", [{ womenShare: 22, kind: "comparison" }, { womenShare: 35 }]],
    ["Jämställdhetsmålet (40 % kvinnor) nåddes inte; andelen slutade på 33 %.", [{ womenShare: 40, kind: "target" }, { womenShare: 33 }]],
    ["Män gör 44 % av sina resor med bil, kvinnor 36 %.", [{ womenRate: 36, menRate: 44, kind: "within-gender rate" }]],
    ["Flickorna är tryggare än pojkarna: 8 av 10 respektive 7 av 10 trivs.", []],
  ])("what is said of them comes before the number: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["12 av 30 seglare var kvinnor och 25 av 30 i enkäten var nöjda.", [{ women: 12, total: 30 }]],
    ["8 av 20 fiskare var män och 15 av 20 på mässan fick råd.", [{ men: 8, total: 20 }]],
    ["12 av 30 seglare var kvinnor och 4 av 8 i styrelsen.", [{ women: 12, total: 30 }, { women: 4, total: 8 }]],
  ])("what others did is told of no gender: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toMatchObject(expected);
    expect(statementsOf(text)).toHaveLength(expected.length);
  });

  it("says nothing of what is held of others", () => {
    expect(statementsOf("Kvinnor tror att 30 % av bolagen växer.")).toEqual([]);
    expect(statementsOf("Kvinnor äter 40 % av fisken.")).toEqual([]);
  });
});
