import { readStatements } from "../../../src/text/statements";
import { type Told, statementsOf, told } from "./gender-told";

describe("what is told of one gender and goes on with the other", () => {
  it.each<[string, Told[]]>([
    ["45 kvinnor har fått lån. Motsvarande siffra för män är 32.", [{ women: 45, men: 32 }]],
    ["38 procent av lånen gick till kvinnor, motsvarande andel för män var 54 procent.", [{ womenShare: 38, menShare: 54 }]],
    ["45 procent av kvinnorna har fått arbete. Motsvarande siffra för männen är 52 procent.", [{ womenRate: 45, menRate: 52, kind: "within-gender rate" }]],
    ["Bland säljarna är 85 % män och 15 % kvinnor, bland köparna är motsvarande siffror 72 % och 28 %.", [{ womenShare: 15, menShare: 85 }, { womenShare: 28, menShare: 72 }]],
    ["Till lägret kom 49 flickor och fler väntas. Antalet pojkar har legat stilla på 40.", [{ women: 49, men: 40 }]],
    ["Av seglarna är 24 kvinnor medan 36 är män.", [{ women: 24, men: 36 }]],
    ["Antalet kvinnliga seglare minskade från 42 till 31, medan antalet manliga ökade från 20 till 28.", [{ women: 31, men: 28 }, { women: 42, men: 20, kind: "comparison" }]],
    ["11 kvinnor och lika många män seglade.", [{ women: 11, men: 11 }]],
    ["Lika många kvinnor som män, 11 vardera, seglade.", [{ women: 11, men: 11 }]],
    ["Fler kvinnor än män seglade, 118 mot 94.", [{ women: 118, men: 94 }]],
    ["Bland seglarna var kvinnorna fler, 19 mot 14 män.", [{ women: 19, men: 14 }]],
    ["Utrikes födda kvinnor hade en sysselsättningsgrad på 58 procent, utrikes födda män 68 procent.", [{ womenRate: 58, menRate: 68, kind: "within-gender rate" }]],
    ["45 procent av lånen och 38 procent av beloppet gick till kvinnor.", [{ womenShare: 45 }, { womenShare: 38 }]],
    ["Rådet har 3 kvinnor och 4 män och ordföranden är man.", [{ women: 3, men: 4 }]],
  ])("%s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["24 seglare kom. Männen var 15.", [{ men: 15, total: 24 }]],
    ["24 seglare kom. Kvinnorna var i majoritet, 15 stycken.", [{ women: 15, total: 24 }]],
    ["Av 90 seglare antogs 30, varav 18 kvinnor.", [{ women: 18, total: 30 }]],
    ["Av de 90 sökande var 50 kvinnor och av de antagna 18.", [{ women: 50, total: 90 }, { women: 18 }]],
    ["Av seglarna var 12 kvinnor, av kurserna 3.", [{ women: 12 }]],
    ["I länet är 26 procent av företagarna kvinnor. Bland våra kunder är andelen 41 procent.", [{ womenShare: 26, kind: "population" }, { womenShare: 41 }]],
    ["2022 var 36 procent av seglarna kvinnor. 2023 är siffran 41 procent.", [{ womenShare: 36, kind: "comparison" }, { womenShare: 41 }]],
    ["I fjol var 36 procent kvinnor, i år 41 procent.", [{ womenShare: 36, kind: "comparison" }, { womenShare: 41 }]],
    ["Andel kvinnor 2022: 36 %. Andel kvinnor 2023: 41 %.", [{ womenShare: 36, kind: "comparison" }, { womenShare: 41 }]],
    ["Andelen lån som gått till kvinnor har ökat från 24 till 31 procent.", [{ womenShare: 24, kind: "comparison" }, { womenShare: 31 }]],
    ["Vi fick inte de 50 kvinnor som planerats, utan 31 kvinnor kom.", [{ women: 50, kind: "expected" }, { women: 31 }]],
    ["Förra året seglade 22 kvinnor och 30 män, i år 28 kvinnor och 32 män.", [{ women: 22, men: 30, kind: "comparison" }, { women: 28, men: 32 }]],
    ["Antalet kvinnor ökade från 22 förra året till 28 i år.", [{ women: 22, kind: "comparison" }, { women: 28 }]],
    ["Från 9 procent kvinnor 2019 till 22 procent 2023.", [{ womenShare: 9, kind: "comparison" }, { womenShare: 22 }]],
    ["28 kvinnor seglade. 30 kvinnor kom, vilket är under målet på 50.", [{ women: 28 }, { women: 30 }, { women: 50, kind: "target" }]],
    ["Ambitionen är att kvinnor ska utgöra minst 40 procent av seglarna.", [{ womenShare: 40, kind: "target" }]],
    ["I Mellansjö drivs 26 procent av verkstäderna av kvinnor, vilket kan jämföras med deltagarna där 41 procent är kvinnor.", [{ womenShare: 26, kind: "population" }, { womenShare: 41 }]],
    ["Byggbranschen består till 91 procent av män.", [{ menShare: 91, kind: "population" }]],
    ["I Norra Mellansjö är 24 procent av företagen kvinnoledda.", [{ womenShare: 24, kind: "population" }]],
    ["Under 2022 seglade 140 kvinnor, under 2023 var antalet 171.", [{ women: 140, kind: "comparison" }, { women: 171 }]],
    ["Antalet kvinnor var 171 under 2023, att jämföra med 140 under 2022.", [{ women: 171 }, { women: 140, kind: "comparison" }]],
    ["På svetskursen är 8 procent kvinnor, på sykursen 66 procent.", [{ womenShare: 8 }, { womenShare: 66 }]],
    ["34 procent av våra kunder var kvinnor, jämfört med 31 procent i hela landet.", [{ womenShare: 34 }, { womenShare: 31, kind: "population" }]],
    ["Tidigare studier visar att kvinnor får 30 procent av stöden.", [{ womenShare: 30, kind: "population" }]],
    ["Målgrupp: 200 nyanlända, varav 120 kvinnor.", [{ women: 120, total: 200, kind: "expected" }]],
    ["Lånen väntas ge 84 jobb, varav 29 förväntas gå till kvinnor.", [{ women: 29, total: 84, kind: "expected" }]],
  ])("what is told of others and of other times: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expect.arrayContaining(expected));
    expect(statementsOf(text)).toHaveLength(expected.length);
  });

  it.each<[string, Told[]]>([
    ["Två tredjedelar av de 21 antagna, 14 personer, var kvinnor.", [{ women: 14, womenShare: 66.7, total: 21 }]],
    ["14 av 21, det vill säga två tredjedelar, var kvinnor.", [{ women: 14, womenShare: 66.7, total: 21 }]],
    ["11 av seglarna, hälften, var kvinnor.", [{ women: 11, womenShare: 50 }]],
    ["Majoriteten, 81 procent, av seglarna var kvinnor.", [{ womenShare: 81 }]],
    ["Mer än hälften (56 procent) av seglarna är kvinnor.", [{ womenShare: 56 }]],
    ["Andelen kvinnor bland våra 212 seglare är 56 procent.", [{ womenShare: 56, total: 212 }]],
    ["Det är en övervikt av män, 60 procent.", [{ menShare: 60 }]],
    ["I vart fjärde företag är ägaren en kvinna.", [{ womenShare: 25 }]],
    ["Kvinnor låg bakom 15 av 33 ansökningar.", [{ women: 15, total: 33 }]],
    ["Vi har skapat 25 arbetstillfällen i 12 företag, varav 10 för kvinnor.", [{ women: 10, total: 25 }]],
    ["Kvinnor dominerar stort med 81 procent av seglarna.", [{ womenShare: 81 }]],
  ])("told twice over: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Verkstäder ledda av kvinnor 29 st, verkstäder ledda av män 24 st.", [{ women: 29, men: 24 }]],
    ["Nya lån: 50 st. Kvinnoledda verkstäder 29 st, mansledda verkstäder 21 st.", [{ women: 29, men: 21, total: 50 }]],
    ["Kvinnliga seglare 24 st, manliga seglare 36 st.", [{ women: 24, men: 36 }]],
    ["340 rådgivningstimmar gick till kvinnor och 410 till män.", [{ women: 340, men: 410 }]],
    ["Kvinnor fick 340 timmar rådgivning och män 410 timmar.", [{ women: 340, men: 410 }]],
    ["Totalt gavs 750 timmar rådgivning, varav 340 timmar till kvinnor.", [{ women: 340, total: 750 }]],
    ["Kvinnor fick i snitt 6 timmar rådgivning.", []],
    ["Till verkstäder ledda av kvinnor betalades 5 mkr ut och till verkstäder ledda av män 7 mkr.", [{ women: 5e6, men: 7e6 }]],
    ["42 procent av beloppet om 12 mkr gick till kvinnor.", [{ womenShare: 42, total: 12e6 }]],
    ["Kvinnor har en högre frånvaro (6,1 procent) än män (3,4 procent).", [{ womenRate: 6.1, menRate: 3.4, kind: "within-gender rate" }]],
    ["Vi fick 228 förfrågningar. Kvinnor stod för 96 av dessa, män för 121.", [{ women: 96, men: 121, total: 228 }]],
    ["61 lån, 34 % till kvinnor", [{ womenShare: 34, total: 61 }]],
    ["Lotsen: 203 rådgivningar, 54 % kvinnor.", [{ womenShare: 54, total: 203 }]],
    ["Av 90 sökande antogs 30. 18 av de antagna är kvinnor.", [{ women: 18, total: 30 }]],
    ["Vi beviljade 37 checkar. Av de beviljade gick 14 till verkstäder som leds av kvinnor.", [{ women: 14, total: 37 }]],
    ["Klustret har 60 bolag med 3 100 anställda. Knappt var tredje anställd är kvinna.", [{ womenShare: 33.3, total: 3100 }]],
    ["De flesta av de 35 deltagarna var kvinnor.", [{ total: 35 }]],
    ["Dit kom 35 deltagare, mestadels kvinnor.", [{ total: 35 }]],
    ["35 elever kom, flest pojkar (24).", [{ men: 24, total: 35 }]],
  ])("what each gets and has: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each([
    "Kvinnor fick 38 lån, män 54 och resterande 8 gick till blandade grupper.",
    "42 flickor, 36 pojkar och 2 icke-binära seglade.",
  ])("both make no total where others are counted too: %s", (text) => {
    expect(statementsOf(text)[0]!.split).toMatchObject({ total: null, womenShare: null, menShare: null });
  });

  it("is of the time that is told between the whole and its part", () => {
    const [statement] = readStatements("1 600 seglare har under projektets sex år gått kursen, varav 30 % kvinnor.", { year: 2023 });
    expect(statement).toMatchObject({ low: 1600, period: { kind: "project" } });
  });
});
