import { readStatements } from "../../../src/text/statements";
import { type Told, statementsOf, told } from "./gender-told";

const others = (text: string) => readStatements(text, { year: 2023 }).filter(({ split }) => split === null).map(({ low, unit, kind }) => [low, unit, kind]);

describe("women and men as final reports tell of them", () => {
  it.each<[string, Told[]]>([
    ["En procent av sjöpengarna gick till båtlag ägda av kvinnor.", [{ womenShare: 1 }]],
    ["Av pengarna gick 72 procent till kvinnor gentemot 28 procent till män.", [{ womenShare: 72, menShare: 28 }]],
    ["Roret sköts av en kvinna i 15 procent av båtlagen.", [{ womenShare: 15 }]],
    ["Kvinnor ledde 14 av båtlagen och män ledde 12.", [{ women: 14, men: 12 }]],
    ["Kvinnor fick 60 procent av turerna och män fick 40 procent.", [{ womenShare: 60, menShare: 40 }]],
    ["18 båtlag leds av kvinnor, 6 av både kvinnor och män och 30 av män.", [{ women: 18, men: 30 }]],
    ["Kursen väntades nå 40 kvinnor och 35 män.", [{ women: 40, men: 35, kind: "expected" }]],
    ["3 procent bortfall bland båtlag drivna av män och 1 procent bortfall bland båtlag drivna av kvinnor.", [{ womenRate: 1, menRate: 3, kind: "within-gender rate" }]],
  ])("who did, got or led: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["I hamnen är andelen kvinnor 52 procent och andelen kvinnor som lotsar 43 procent.", [{ womenShare: 52 }, { womenShare: 43 }]],
    ["Styrelsens 6 män och 3 kvinnor är i snitt 54 år, och 67 % män är för många.", [{ women: 3, men: 6 }, { menShare: 67 }]],
  ])("what is told after another number stands alone: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Under våren hölls 14 kurser för 120 seglare. Av de som fått stipendium är 60 procent kvinnor.", [{ womenShare: 60 }]],
    ["Under våren fick 120 seglare stipendium. Av de som fått stipendiet är 60 procent kvinnor.", [{ womenShare: 60, total: 120 }]],
    ["Under fyra terminer har kurser hållits. Av dem är 60 procent kvinnor.", [{ womenShare: 60 }]],
    ["Sju av tio vill segla vidare, och hälften av dem är kvinnor.", [{ womenShare: 50 }]],
  ])("the whole is what is pointed at: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["I hamnen och på öarna var 46 respektive 44 procent av lotsarna kvinnor.", [{ womenShare: 46 }, { womenShare: 44 }]],
    ["På de tre lägren seglade 12, 15 respektive 18 flickor.", [{ women: 12 }, { women: 15 }, { women: 18 }]],
    ["Andelen kvinnor är lägre bland lotsar (12 procent) och ännu lägre bland skeppare (9 procent).", [{ womenShare: 12 }, { womenShare: 9 }]],
    ["Andelen kvinnor är störst på ön, 82 procent, och minst på varvet, 41 procent.", [{ womenShare: 82 }, { womenShare: 41 }]],
    ["Andelen kvinnliga lotsar är 41 procent och skeppare 63 procent.", [{ womenShare: 41 }, { womenShare: 63 }]],
    ["Andelen kvinnliga lotsar är 41 procent och svarsfrekvensen 63 procent.", [{ womenShare: 41 }]],
    ["I år är fem procent av lotsarna och sex procent av skepparna i hamnen kvinnor.", [{ womenShare: 5 }, { womenShare: 6 }]],
    ["Andelen kvinnor bland lotsarna är 45 procent och bland skeppare och båtsmän 25 respektive 20 procent.", [{ womenShare: 45 }, { womenShare: 25 }, { womenShare: 20 }]],
  ])("one after the other: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Andelen kvinnor 2023 uppgår till 61 procent.", [{ womenShare: 61 }]],
    ["Antalet kvinnliga lotsar har ökat från 48 år 2021 till preliminärt 59 år 2023.", [{ women: 59 }, { women: 48, kind: "comparison" }]],
    ["Kvinnornas sjukfrånvaro steg från 7,8 till 8,1 procent medan männens minskade från 4,6 till 4,5 procent.", [{ womenRate: 8.1, menRate: 4.5, kind: "within-gender rate" }, { womenRate: 7.8, menRate: 4.6, kind: "within-gender rate" }]],
    ["Kvinnornas sjukfrånvaro var 8 procent medan männens var 4 procent.", [{ womenRate: 8, menRate: 4, kind: "within-gender rate" }]],
    ["56 procent av kvinnorna hade båt efter kursen, männen 50 procent.", [{ womenRate: 56, menRate: 50, kind: "within-gender rate" }]],
    ["Av kvinnorna seglade 63 procent vidare och av männen 59.", [{ womenRate: 63, menRate: 59, kind: "within-gender rate" }]],
    ["63 procent av kvinnorna seglade och männen 59 gånger.", [{ womenRate: 63, kind: "within-gender rate" }]],
    ["Enligt enkäten var 70 procent av seglarna kvinnor (n=212).", [{ womenShare: 70, total: 212 }]],
    ["Kvinnornas andel var 62 procent, männens var 38 procent.", [{ womenShare: 62, menShare: 38 }]],
  ])("of one time and another, and of both: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["64 procent av båtplatserna upptas av flickor.", [{ womenShare: 64 }]],
    ["64 procent av sjökorten är ritade av kvinnor.", [{ womenShare: 64 }]],
    ["Drygt 30 procent av de totalt cirka 10 000 som seglar är kvinnor.", [{ womenShare: 30, total: 10000 }]],
    ["Andelen kvinnliga lotsar är däremot låga 8 procent.", [{ womenShare: 8 }]],
    ["Fyra av båtlagen domineras av kvinnor.", []],
    ["På ön har 7 av 24 båtlag en kvinna som ordförande, och i hamnen har 1 av 6 båtlag kvinnlig ordförande.", [{ women: 7, total: 24 }, { women: 1, total: 6 }]],
    ["På ön är 3 av 12 skeppare en kvinna.", [{ women: 3, total: 12 }]],
    ["Båtlaget har 14 medlemmar och en kvinnlig ordförande.", []],
  ])("who does it, and of how many: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Antal kvinnor (mål: 200, utfall: 154).", [{ women: 200, kind: "target" }, { women: 154 }]],
    ["Seglare: 154, varav 81 kvinnor (mål: 200 varav 100 kvinnor).", [{ women: 81, total: 154 }, { women: 100, total: 200, kind: "target" }]],
    ["Antal seglare (mål: 200 varav 100 kvinnor): 154 varav 81 kvinnor.", [{ women: 100, total: 200, kind: "target" }, { women: 81, total: 154 }]],
    ["Kursen skulle nå 60 kvinnor men nådde 48.", [{ women: 60, kind: "expected" }, { women: 48 }]],
    ["Totalt 300 seglare, 200 kvinnor och 100 män, ska nås.", [{ women: 200, men: 100, total: 300, kind: "expected" }]],
    ["Andelen kvinnor var lägre än målet, 34 procent mot 40 procent.", [{ womenShare: 34 }, { womenShare: 40, kind: "target" }]],
    ["Andelen kvinnor har stigit och är nu uppe i 40 procent.", [{ womenShare: 40 }]],
  ])("beside what was aimed at: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Kvinnor får 23 procent av stödet men står för 41 procent av båtlagen.", [{ womenShare: 23 }, { womenShare: 41 }]],
    ["Av de 1,2 miljoner kronor som delats ut har kvinnor fått 740 000 kronor.", [{ women: 740_000, total: 1_200_000 }]],
    ["I 17 av 30 regattor var domaren kvinna.", [{ women: 17, total: 30 }]],
    ["I sex byar är det fler pojkar än flickor som seglar.", []],
    ["Kvinnor är mer nöjda (4,3) än män (4,0).", []],
    ["NKI: kvinnor 78, män 74.", []],
  ])("what they got, and how content they are: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["62 procent av lotsarna på sjökrigsskolan (SKS) var kvinnor.", [{ womenShare: 62 }]],
    ["62 procent av lotsarna, bl.a. från Visby och Kalmar, var kvinnor.", [{ womenShare: 62 }]],
    ["62 procent av dem som t.ex. seglat i år är kvinnor.", [{ womenShare: 62 }]],
    ["62 procent av lotsarna i Hamn 2030-kursen var kvinnor.", [{ womenShare: 62 }]],
    ["62 procent av de 18–24-åringar som seglade är flickor.", [{ womenShare: 62 }]],
    ["62 procent av seglarna i åldern 18–24 år var kvinnor.", [{ womenShare: 62 }]],
    ["62 procent av jakt- och fiskelagen leds av kvinnor.", [{ womenShare: 62 }]],
    ["Andelen kvinnor i Hamn 2030-kursen var 62 procent.", [{ womenShare: 62 }]],
    ["87 kvinnor, motsvarande 62 procent av lotsarna, har seglat.", [{ women: 87, womenShare: 62 }]],
    ["87 kvinnor har seglat, vilket motsvarar 62 procent av målet.", [{ women: 87 }]],
    ["I 40 procent av båtlagen finns minst en kvinna bland grundarna.", [{ womenShare: 40 }]],
    ["62 av lotsarna (i huvudsak unga) har bytt båt, kvinnor mer än män.", []],
  ])("names, abbreviations and ages lie between: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it("how many more there are is not how many there are", () => {
    expect(readStatements("I år seglade 11 fler män än kvinnor.", { year: 2023 })).toEqual([]);
    expect(statementsOf("Hälften av styrelserna har fyra eller fler kvinnor.")).toEqual([]);
  });
});

describe("other figures of final reports", () => {
  it.each([
    ["Andelen båtar ökade med en procentenhet.", [[1, "percentagePoints", "outcome"]]],
    ["Av seglarna svarade 91 procent (1,1 miljon).", [[91, "percent", "outcome"], [1_100_000, "count", "outcome"]]],
    ["Av stödet betalades 91 procent (1,1 miljon).", [[91, "percent", "outcome"], [1_100_000, "kronor", "outcome"]]],
    ["Projektet förväntades nå 60 seglare.", [[60, "count", "expected"]]],
  ])("%s", (text, expected) => {
    expect(others(text)).toEqual(expected);
  });
});
