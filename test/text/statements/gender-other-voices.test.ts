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
});
