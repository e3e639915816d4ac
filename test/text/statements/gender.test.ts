import { readPassage } from "../../../src/text/numbers/passage";
import type { GenderField, Statement, StatementKind } from "../../../src/text/statements";
import { genderStatements } from "../../../src/text/statements/gender";

const statementsOf = (text: string): Statement[] => genderStatements(readPassage(text), { year: 2023 });

/** What is printed, without what is derived; the kind where it is not an outcome. */
type Told = Partial<Record<GenderField, number>> & { kind?: StatementKind };

function told({ kind, split }: Statement): Told {
  const { derived, ...fields } = split!;
  const printed = Object.entries(fields).filter(([field, value]) => value !== null && !derived.includes(field as GenderField));
  return { ...Object.fromEntries(printed), ...(kind !== "outcome" && { kind }) };
}

describe("what a text says of women and men", () => {
  it.each<[string, Told[]]>([
    ["I kursen deltog 14 kvinnor och 6 män.", [{ women: 14, men: 6 }]],
    ["Totalt 48 deltagare (30 kvinnor, 18 män)", [{ women: 30, men: 18, total: 48 }]],
    ["Totalt 48 deltagare (30 kvinnor och 18 män) gick kursen", [{ women: 30, men: 18, total: 48 }]],
    ["48 deltagare, därav 30 kvinnor", [{ women: 30, total: 48 }]],
    ["Av de 48 deltagarna var 30 kvinnor och 18 män.", [{ women: 30, men: 18, total: 48 }]],
    ["Av 48 deltagare är 30 kvinnor.", [{ women: 30, total: 48 }]],
    ["Antalet deltagare uppgick till 48, varav 30 kvinnor.", [{ women: 30, total: 48 }]],
    ["Projektet nådde 120 personer, varav 70 kvinnor, 48 män och 2 icke-binära.", [{ women: 70, men: 48, total: 120 }]],
    ["Projektet nådde 120 personer. 70 av dem var kvinnor.", [{ women: 70, total: 120 }]],
    ["Projektet nådde 120 personer. Av dessa var 70 kvinnor och 50 män.", [{ women: 70, men: 50, total: 120 }]],
    ["Projektet har hittills nått 120 personer, 70 kvinnor och 50 män.", [{ women: 70, men: 50, total: 120 }]],
    ["Av 60 beviljade stöd gick 27 till kvinnor.", [{ women: 27, total: 60 }]],
    ["Av 60 beviljade stöd gick 27 till företag som leds av kvinnor.", [{ women: 27, total: 60 }]],
    ["27 av 60 stöd gick till kvinnor", [{ women: 27, total: 60 }]],
    ["60 företag har fått stöd, varav 27 ägs av kvinnor, 30 av män och 3 ägs gemensamt.", [{ women: 27, men: 30, total: 60 }]],
    ["27 kvinnoägda företag och 30 mansägda företag fick stöd", [{ women: 27, men: 30 }]],
    ["27 företag med kvinnlig ägare fick stöd", [{ women: 27 }]],
    ["27 kvinnliga företagare har fått rådgivning.", [{ women: 27 }]],
    ["60 ansökningar inkom, 27 från kvinnor och 33 från män.", [{ women: 27, men: 33, total: 60 }]],
    ["Stöd har getts till 27 kvinnor och 33 män.", [{ women: 27, men: 33 }]],
    ["Kvinnor beviljades 27 stöd och män 33.", [{ women: 27, men: 33 }]],
    ["Kvinnor fick 4,5 miljoner kronor och män 5,5 miljoner kronor.", [{ women: 4500000, men: 5500000 }]],
    ["4,5 mnkr till kvinnor och 5,5 mnkr till män", [{ women: 4500000, men: 5500000 }]],
    ["Kvinnor: 4 500 000 kr, män: 5 500 000 kr", [{ women: 4500000, men: 5500000 }]],
    ["12 deltagare varav 6 kvinnor och 6 män", [{ women: 6, men: 6, total: 12 }]],
    ["Totalt 12 stycken, 6 kvinnor och 6 män", [{ women: 6, men: 6, total: 12 }]],
    ["12 stycken (6 kv, 6 m)", [{ women: 6, men: 6, total: 12 }]],
    ["12 st (6 kv och 6 män)", [{ women: 6, men: 6, total: 12 }]],
    ["Antal kvinnor: 12\nAntal män: 9\nTotalt antal: 21", [{ women: 12, men: 9, total: 21 }]],
    ["Antal deltagare: 21\n- varav kvinnor: 12\n- varav män: 9", [{ women: 12, men: 9, total: 21 }]],
    ["• 21 deltagare\n• 12 kvinnor\n• 9 män", [{ women: 12, men: 9, total: 21 }]],
    ["Deltagare totalt 21, kvinnor 12 och män 9.", [{ women: 12, men: 9, total: 21 }]],
    ["12 flickor och 9 pojkar", [{ women: 12, men: 9 }]],
    ["21 ungdomar (12 tjejer, 9 killar)", [{ women: 12, men: 9, total: 21 }]],
    ["21 barn, 12 flickor och 9 pojkar", [{ women: 12, men: 9, total: 21 }]],
    ["Av ledamöterna är 12 kvinnor och 9 män.", [{ women: 12, men: 9 }]],
    ["Styrelsen består av 5 kvinnor och 4 män.", [{ women: 5, men: 4 }]],
    ["Styrelsen består av fem kvinnor och fyra män", [{ women: 5, men: 4 }]],
    ["Partnerskapet har 9 ledamöter: 5 kvinnor och 4 män.", [{ women: 5, men: 4, total: 9 }]],
    ["Panelen bestod av två kvinnor och en man.", [{ women: 2, men: 1 }]],
    ["En man och två kvinnor talade", [{ women: 2, men: 1 }]],
    ["Fler än 12 kvinnor deltog.", [{ women: 12 }]],
    ["Cirka 300 kvinnor har nåtts.", [{ women: 300 }]],
    ["20 kvinnor av totalt 50 deltagare", [{ women: 20, total: 50 }]],
    ["Totalt deltog 50 personer på mötet, 20 kvinnor och 30 män, och 12 av dem var under 30 år.", [{ women: 20, men: 30, total: 50 }]],
    ["I utbildningen deltog 18 personer från 12 företag, varav 7 kvinnor.", [{ women: 7, total: 18 }]],
    ["Vi har haft 9 kurser med 150 deltagare (90 kvinnor, 60 män).", [{ women: 90, men: 60, total: 150 }]],
    ["Vi har haft 9 kurser med totalt 90 kvinnor och 60 män.", [{ women: 90, men: 60 }]],
    ["Under 2023 deltog 90 kvinnor och 60 män.", [{ women: 90, men: 60 }]],
    ["Under 2023 har 32 personer skrivits in, 20 män och 12 kvinnor, i åldern 18–29 år.", [{ women: 12, men: 20, total: 32 }]],
    ["32 inskrivna varav 12 kvinnor", [{ women: 12, total: 32 }]],
    ["32 har skrivits in varav 12 kvinnor", [{ women: 12, total: 32 }]],
    ["32 nya jobb varav 12 till kvinnor", [{ women: 12, total: 32 }]],
    ["Projektet har skapat 32 arbetstillfällen, 12 för kvinnor och 20 för män.", [{ women: 12, men: 20, total: 32 }]],
    ["32 nya arbetstillfällen (12 kvinnor/20 män)", [{ women: 12, men: 20, total: 32 }]],
    ["80 personer deltog, varav en majoritet kvinnor", [{ total: 80 }]],
    ["80 personer deltog. De flesta var kvinnor.", [{ total: 80 }]],
    ["Projektgruppen består av enbart kvinnor (4 st).", [{ women: 4 }]],
    ["15 deltagare, samtliga kvinnor", [{ women: 15, total: 15 }]],
    ["15 utrikesfödda kvinnor har fått praktik", [{ women: 15 }]],
    ["Totalt 45 utrikesfödda, varav 15 kvinnor", [{ women: 15, total: 45 }]],
    ["8 av 10 företag leds av män", [{ men: 8, total: 10 }]],
    ["Av företagen leds 8 av män och 2 av kvinnor.", [{ women: 2, men: 8 }]],
    ["23 kvinnor, 12 män och 3 företag", [{ women: 23, men: 12 }]],
    ["Vid mötet deltog 23 kvinnor samt 12 män", [{ women: 23, men: 12 }]],
    ["35 deltagare = 23 kvinnor + 12 män", [{ women: 23, men: 12, total: 35 }]],
    ["35 deltagare – 23 kvinnor, 12 män", [{ women: 23, men: 12, total: 35 }]],
    ["Totalt: 35 deltagare. Kvinnor: 23. Män: 12.", [{ women: 23, men: 12, total: 35 }]],
    ["Kv/m: 23/12", [{ women: 23, men: 12 }]],
    ["Könsfördelning: 23 kvinnor, 12 män", [{ women: 23, men: 12 }]],
    ["23 kvinnliga och 12 manliga deltagare", [{ women: 23, men: 12 }]],
    ["Totalt fick 89 företag stöd. Av dessa leds 31 av kvinnor, 52 av män och 6 av både kvinnor och män.", [{ women: 31, men: 52, total: 89 }]],
    ["Av de 89 företag som fick stöd leddes 31 av kvinnor.", [{ women: 31, total: 89 }]],
    ["Av de 89 företag som fått stöd är 31 kvinnoledda.", [{ women: 31, total: 89 }]],
    ["31 av de 89 företagen leds av en kvinna.", [{ women: 31, total: 89 }]],
    ["Könsfördelningen i styrgruppen är 4 kvinnor och 5 män.", [{ women: 4, men: 5 }]],
    ["Styrgruppen har bestått av nio personer, varav fyra kvinnor.", [{ women: 4, total: 9 }]],
    ["Projektet hade 36 deltagare (24 kvinnor och 12 män) från 9 kommuner.", [{ women: 24, men: 12, total: 36 }]],
    ["Totalt har 36 deltagare, 24 kvinnor och 12 män, från 9 kommuner deltagit.", [{ women: 24, men: 12, total: 36 }]],
    ["Vi nådde 2 340 elever (1 210 flickor och 1 130 pojkar).", [{ women: 1210, men: 1130, total: 2340 }]],
    ["Vi nådde 2 340 elever, 1 210 tjejer och 1 130 killar, på 14 skolor.", [{ women: 1210, men: 1130, total: 2340 }]],
    ["Mentorsprogrammet har haft 22 adepter och 22 mentorer, varav 14 kvinnor.", [{ women: 14, total: 22 }]],
    ["Kvinnor 41\nMän 23\nTotalt 64", [{ women: 41, men: 23, total: 64 }]],
    ["Antal deltagare\nKvinnor: 41\nMän: 23", [{ women: 41, men: 23 }]],
    ["Sammanlagt 64 deltagare. 41 kvinnor och 23 män.", [{ women: 41, men: 23, total: 64 }]],
    ["9 av 10 deltagare är kvinnor.", [{ women: 9, total: 10 }]],
    ["På kursen gick 11 kvinnor, 6 från Sjöstad och 5 från Norrvik.", [{ women: 11 }]],
    ["11 kvinnor från sex länder deltog.", [{ women: 11 }]],
    ["11 kvinnliga entreprenörer och 4 mentorer deltog.", [{ women: 11 }]],
    ["Fem kvinnor berättade om sina företag.", [{ women: 5 }]],
    ["Fyra av deltagarna (alla kvinnor) har startat företag.", [{ women: 4, total: 4 }]],
    ["Totalt 120 intervjuer med 80 kvinnor och 40 män", [{ women: 80, men: 40, total: 120 }]],
    ["400 000 kronor har gått till kvinnor och 600 000 kronor till män.", [{ women: 400000, men: 600000 }]],
    ["10,2 mnkr har beviljats 34 företag varav 12 drivs av kvinnor.", [{ women: 12, total: 34 }]],
    ["10,2 mnkr har beviljats till 34 företag (12 kvinnor och 22 män).", [{ women: 12, men: 22, total: 34 }]],
    ["34 stöd beviljades varav 12 till kvinnor, 20 till män och 2 till företag med blandat ägande.", [{ women: 12, men: 20, total: 34 }]],
    ["Antal sysselsatta kvinnor: 12, antal sysselsatta män: 22", [{ women: 12, men: 22 }]],
    ["Under perioden har 72 kvinnor och 68 män, totalt 140 personer, fått arbete.", [{ women: 72, men: 68, total: 140 }]],
    ["Sedan starten har projektet haft 350 deltagare, 200 kvinnor och 150 män. Av dessa har 140 (72 kvinnor, 68 män) gått vidare till arbete.", [{ women: 200, men: 150, total: 350 }, { women: 72, men: 68, total: 140 }]],
    ["48 personer (varav 28 kvinnor) har fått jobb och 22 (varav 15 kvinnor) har börjat studera.", [{ women: 28, total: 48 }, { women: 15, total: 22 }]],
    ["Det deltog 55 kvinnor respektive 45 män.", [{ women: 55, men: 45 }]],
    ["90 har deltagit, 55 kvinnor och 35 män", [{ women: 55, men: 35, total: 90 }]],
    ["Antal som deltagit är 90 varav 55 kvinnor", [{ women: 55, total: 90 }]],
    ["Till och med december har 90 unga (55 tjejer/35 killar) mött coacher.", [{ women: 55, men: 35, total: 90 }]],
    ["Resultat: 83 deltagare, kvinnor 51, män 32.", [{ women: 51, men: 32, total: 83 }]],
    ["Av 120 enkätsvar kom 70 från kvinnor och 50 från män.", [{ women: 70, men: 50, total: 120 }]],
    ["120 intervjuer genomfördes, 80 med kvinnor och 40 med män", [{ women: 80, men: 40, total: 120 }]],
    ["35 deltagare (k:23 m:12)", [{ women: 23, men: 12, total: 35 }]],
    ["Könsfördelning: 23 K / 12 M", [{ women: 23, men: 12 }]],
    ["Könsfördelning (k/m): 23/12", [{ women: 23, men: 12 }]],
    ["23 (kvinnor) och 12 (män) har startat företag.", [{ women: 23, men: 12 }]],
    ["Enkäten gick till kvinnor (n=23) och män (n = 12).", [{ women: 23, men: 12 }]],
    ["35 anmälde sig till kursen, däribland 23 kvinnor.", [{ women: 23, total: 35 }]],
    ["Kursen för barn i årskurs 7–9, 23 flickor och 12 pojkar", [{ women: 23, men: 12 }]],
    ["23 beställningar gjordes av kvinnor och 12 av män.", [{ women: 23, men: 12 }]],
    ["35 besök, 23 från kvinnor och 12 från män", [{ women: 23, men: 12, total: 35 }]],
    ["Nätverket har 35 medlemmar. 23 är kvinnor.", [{ women: 23, total: 35 }]],
    ["Nätverket har 35 medlemmar. Av ledarna var 3 kvinnor.", [{ women: 3 }]],
    ["35 personer kom till mässan. Bland utställarna och talarna var könsfördelningen 4 kvinnor och 5 män.", [{ women: 4, men: 5 }]],
    ["Av 60 företag ska minst hälften ledas av kvinnor. Hittills har 35 företag anmält sig och 12 av dessa leds av kvinnor.", [{ kind: "target", womenShare: 50, total: 60 }, { women: 12, total: 35 }]],
    ["Nästan alla är kvinnor, 33 av 35.", [{ women: 33, total: 35 }]],
    ["Av de 35 som kom var kvinnorna 12 till antalet.", [{ women: 12, total: 35 }]],
    ["Antal kvinnor som fått arbete: 23", [{ women: 23 }]],
    ["12 av 40 företag ägs helt eller delvis av kvinnor.", [{ women: 12, total: 40 }]],
    ["23 kvinnor och 12 män från 9 företag deltog, varav 3 kvinnor och 2 män i styrelser.", [{ women: 23, men: 12 }, { women: 3, men: 2 }]],
    ["23 kvinnor deltog och 9 har fått arbete.", [{ women: 23 }, { women: 9 }]],
    ["23 kvinnor deltog, varav 9 har fått arbete.", [{ women: 23 }, { women: 9 }]],
    ["23 kvinnor deltog och 9 företag har fått råd.", [{ women: 23 }]],
    ["35 deltagare (23 kvinnor, 12 män). Bland kvinnorna har 9 fått arbete och bland männen 5.", [{ women: 23, men: 12, total: 35 }, { women: 9, men: 5 }]],
    ["Företag med kvinnlig ägare fick 2,4 mkr, företag med manlig ägare 3,1 mkr.", [{ women: 2400000, men: 3100000 }]],
    ["Antal sökande var 300 (180 kvinnor, 120 män) och antalet antagna 60 (33 kvinnor, 27 män).", [{ women: 180, men: 120, total: 300 }, { women: 33, men: 27, total: 60 }]],
  ])("counts: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Av deltagarna var 62 procent kvinnor.", [{ womenShare: 62 }]],
    ["62 % av deltagarna är kvinnor och 38 % är män", [{ womenShare: 62, menShare: 38 }]],
    ["Andelen kvinnor bland deltagarna var 62 procent.", [{ womenShare: 62 }]],
    ["Andelen kvinnor uppgick till 62 %.", [{ womenShare: 62 }]],
    ["Andel kvinnor: 62 %", [{ womenShare: 62 }]],
    ["Könsfördelning: 62 % kvinnor, 38 % män", [{ womenShare: 62, menShare: 38 }]],
    ["Könsfördelningen bland deltagarna är 62/38 (kvinnor/män).", [{ womenShare: 62, menShare: 38 }]],
    ["Fördelningen mellan kvinnor och män var 62 respektive 38 procent.", [{ womenShare: 62, menShare: 38 }]],
    ["Fördelningen kvinnor/män var 62/38 procent.", [{ womenShare: 62, menShare: 38 }]],
    ["Fördelning kvinnor och män: 62 % / 38 %", [{ womenShare: 62, menShare: 38 }]],
    ["Kvinnor 62 %, män 38 %", [{ womenShare: 62, menShare: 38 }]],
    ["62 procent kvinnor, 37 procent män och 1 procent annan könsidentitet", [{ womenShare: 62, menShare: 37 }]],
    ["Projektet nådde 120 personer. Av dessa var 58 % kvinnor.", [{ total: 120, womenShare: 58 }]],
    ["120 personer (58 % kvinnor) har deltagit.", [{ total: 120, womenShare: 58 }]],
    ["120 personer har deltagit (58 % kvinnor, 42 % män).", [{ total: 120, womenShare: 58, menShare: 42 }]],
    ["Nyföretagarcentrum gav råd till 340 personer, varav 53 % kvinnor.", [{ total: 340, womenShare: 53 }]],
    ["340 personer fick rådgivning, 53 procent var kvinnor.", [{ total: 340, womenShare: 53 }]],
    ["340 personer fick rådgivning och 53 procent av dem var kvinnor.", [{ total: 340, womenShare: 53 }]],
    ["Under året startades 210 företag, 45 % av kvinnor och 55 % av män.", [{ total: 210, womenShare: 45, menShare: 55 }]],
    ["210 företag startades, varav 45 % startades av kvinnor.", [{ total: 210, womenShare: 45 }]],
    ["Av de nystartade företagen drivs 45 % av kvinnor.", [{ womenShare: 45 }]],
    ["45 % av företagen drivs av kvinnor.", [{ womenShare: 45 }]],
    ["45 % av företagen ägs eller leds av kvinnor", [{ womenShare: 45 }]],
    ["45 procent av de beviljade stöden gick till kvinnor.", [{ womenShare: 45 }]],
    ["Av beviljade stöd gick 45 procent till kvinnor och 55 procent till män.", [{ womenShare: 45, menShare: 55 }]],
    ["Av 10 miljoner kronor gick 4,5 miljoner kronor (45 %) till kvinnor.", [{ women: 4500000, total: 10000000, womenShare: 45 }]],
    ["Två tredjedelar av deltagarna är kvinnor.", [{ womenShare: 66.7 }]],
    ["Ungefär hälften av deltagarna är kvinnor.", [{ womenShare: 50 }]],
    ["Drygt hälften av de 48 deltagarna var kvinnor.", [{ total: 48, womenShare: 50 }]],
    ["Var tredje företagare är kvinna.", [{ womenShare: 33.3 }]],
    ["En tredjedel kvinnor och två tredjedelar män", [{ womenShare: 33.3, menShare: 66.7 }]],
    ["Jämn könsfördelning, 50/50.", [{ womenShare: 50, menShare: 50 }]],
    ["Jämn könsfördelning med 52 % kvinnor och 48 % män", [{ womenShare: 52, menShare: 48 }]],
    ["Kvinnor: 12 (57 %). Män: 9 (43 %). Totalt: 21.", [{ women: 12, men: 9, total: 21, womenShare: 57, menShare: 43 }]],
    ["20 kvinnor (40 %) och 30 män (60 %)", [{ women: 20, men: 30, womenShare: 40, menShare: 60 }]],
    ["50 deltagare: 20 kvinnor (40%), 30 män (60%)", [{ women: 20, men: 30, total: 50, womenShare: 40, menShare: 60 }]],
    ["20 (40 %) kvinnor och 30 (60 %) män", [{ women: 20, men: 30, womenShare: 40, menShare: 60 }]],
    ["40 % (20 st) var kvinnor", [{ women: 20, womenShare: 40 }]],
    ["20 st, dvs 40 %, var kvinnor", [{ women: 20, womenShare: 40 }]],
    ["20 av 50 (40 %) var kvinnor", [{ women: 20, total: 50, womenShare: 40 }]],
    ["Av de som svarade var 70 % kvinnor", [{ womenShare: 70 }]],
    ["Av 500 svarande var 70 % kvinnor och 30 % män", [{ total: 500, womenShare: 70, menShare: 30 }]],
    ["Enkäten besvarades av 500 personer (70 % kvinnor).", [{ total: 500, womenShare: 70 }]],
    ["Kvinnorna utgjorde 66 % av deltagarna", [{ womenShare: 66 }]],
    ["Kvinnor stod för 66 procent av ansökningarna.", [{ womenShare: 66 }]],
    ["66 % av ansökningarna kom från kvinnor", [{ womenShare: 66 }]],
    ["66 procent av stödet har gått till kvinnoledda företag", [{ womenShare: 66 }]],
    ["66 % kvinnliga deltagare", [{ womenShare: 66 }]],
    ["34 % manliga och 66 % kvinnliga deltagare", [{ womenShare: 66, menShare: 34 }]],
    ["Av deltagarna var 23 kvinnor (66 %).", [{ women: 23, womenShare: 66 }]],
    ["Projektet har nått 400 unga, 55 % tjejer och 45 % killar", [{ total: 400, womenShare: 55, menShare: 45 }]],
    ["55 procent av eleverna är flickor", [{ womenShare: 55 }]],
    ["Under året har Mellansjö Business gett rådgivning till 512 personer, varav 48 procent kvinnor och 31 procent med utländsk bakgrund.", [{ total: 512, womenShare: 48 }]],
    ["Av Almis nyutlåning gick 34 procent till kvinnor och 22 procent till personer med utländsk bakgrund.", [{ womenShare: 34 }]],
    ["26 procent av Almis lån gick till företag som drivs av kvinnor.", [{ womenShare: 26 }]],
    ["Andelen företag som leds av kvinnor var 35 procent.", [{ womenShare: 35 }]],
    ["Andelen kvinnor som driver företag är 27 procent.", [{ womenShare: 27 }]],
    ["Fördelningen av beviljade medel är 44 % till kvinnor, 39 % till män och 17 % till blandade grupper.", [{ womenShare: 44, menShare: 39 }]],
    ["Vid invigningen deltog cirka 150 personer. Av dem var ungefär 60 procent kvinnor.", [{ total: 150, womenShare: 60 }]],
    ["Deltagare i yrkesutbildningen 2023: 64 st, varav 41 kvinnor (64 %) och 23 män (36 %).", [{ women: 41, men: 23, total: 64, womenShare: 64, menShare: 36 }]],
    ["Deltagare: 64\nKvinnor: 41 (64 %)\nMän: 23 (36 %)", [{ women: 41, men: 23, total: 64, womenShare: 64, menShare: 36 }]],
    ["Sammanlagt 64 deltagare, hälften kvinnor och hälften män.", [{ total: 64, womenShare: 50, menShare: 50 }]],
    ["Av de 64 deltagarna var två tredjedelar kvinnor.", [{ total: 64, womenShare: 66.7 }]],
    ["Knappt en tredjedel av deltagarna var män.", [{ menShare: 33.3 }]],
    ["Nästan 70 procent av besökarna var kvinnor.", [{ womenShare: 70 }]],
    ["Tre fjärdedelar av de sökande var män.", [{ menShare: 75 }]],
    ["Gruppen bestod av 75 % män.", [{ menShare: 75 }]],
    ["Gruppen bestod till 75 % av män.", [{ menShare: 75 }]],
    ["En klar majoritet (75 %) av deltagarna var män.", [{ menShare: 75 }]],
    ["De manliga deltagarna var 75 % och de kvinnliga 25 %.", [{ womenShare: 25, menShare: 75 }]],
    ["Av länets chefer är 41 procent kvinnor.", [{ kind: "population", womenShare: 41 }]],
    ["Andelen kvinnor i bolagsstyrelser har ökat till 19 procent.", [{ womenShare: 19 }]],
    ["Av beviljade medel gick 40 % till kvinnor, 50 % till män och 10 % till juridiska personer med jämn ägarfördelning.", [{ womenShare: 40, menShare: 50 }]],
    ["I snitt var 55 % av deltagarna på träffarna kvinnor.", [{ womenShare: 55 }]],
    ["Andelen kvinnor var 55 % och andelen män 45 %.", [{ womenShare: 55, menShare: 45 }]],
    ["Andelen kvinnor/män var 55/45 %.", [{ womenShare: 55, menShare: 45 }]],
    ["Kvinnor utgör 55 %.", [{ womenShare: 55 }]],
    ["Kvinnor och män utgör 55 respektive 45 procent av deltagarna.", [{ womenShare: 55, menShare: 45 }]],
    ["Av de antagna var 55 (61 %) kvinnor.", [{ women: 55, womenShare: 61 }]],
    ["55 (61 %) av de antagna var kvinnor.", [{ women: 55, womenShare: 61 }]],
    ["Projektet har haft sammanlagt 90 deltagare varav 55 st (61%) kvinnor.", [{ women: 55, total: 90, womenShare: 61 }]],
    ["Projektet har haft 90 deltagare, varav 55 kvinnor (61 procent).", [{ women: 55, total: 90, womenShare: 61 }]],
    ["90 deltagare, varav 61 procent (55 st) kvinnor", [{ women: 55, total: 90, womenShare: 61 }]],
    ["Totalt har 90 unika individer deltagit, 61 % kvinnor.", [{ total: 90, womenShare: 61 }]],
    ["83 personer har påbörjat en utbildning. Andelen kvinnor är 61 procent.", [{ total: 83, womenShare: 61 }]],
    ["36 % av bolagen har minst en kvinna i grundarteamet.", [{ womenShare: 36 }]],
    ["Två av tre är kvinnor.", [{ womenShare: 66.7 }]],
    ["Männen är i majoritet (75 %).", [{ menShare: 75 }]],
    ["Kvinnors andel av stöden var 61 procent.", [{ womenShare: 61 }]],
    ["Kvinnoandelen var 61 procent.", [{ womenShare: 61 }]],
    ["Andelen kvinnor i gruppen är hög, 61 procent.", [{ womenShare: 61 }]],
    ["På kurserna är andelen kvinnor i snitt 61 procent.", [{ womenShare: 61 }]],
    ["Kursen lockar främst kvinnor, 61 procent, i åldern 30–50 år.", [{ womenShare: 61 }]],
    ["90 seniorer fick hjälp, merparten kvinnor (61 %).", [{ total: 90, womenShare: 61 }]],
    ["61 % av besökarna, som var 900, var kvinnor.", [{ total: 900, womenShare: 61 }]],
    ["Vi har haft 90 deltagare. 61 % var kvinnor.", [{ total: 90, womenShare: 61 }]],
    ["90 företag fick råd. 21 procent har en kvinnlig vd.", [{ total: 90, womenShare: 21 }]],
    ["61 % av deltagarna var kvinnor. Totalt har 90 personer deltagit.", [{ total: 90, womenShare: 61 }]],
    ["90 personer deltog. Könsfördelningen skiljer sig, på svetskursen var 12 % kvinnor.", [{ womenShare: 12 }]],
    ["Av de 900 besökarna var en majoritet, 61 procent, kvinnor.", [{ total: 900, womenShare: 61 }]],
    ["900 besökare, ca 2/3 kvinnor", [{ total: 900, womenShare: 66.7 }]],
    ["Var tionde besökare var man.", [{ menShare: 10 }]],
    ["Kvinnor 61 %\nMän 39 %\nTotalt antal: 900", [{ womenShare: 61, menShare: 39, total: 900 }]],
    ["Stöden till kvinnor uppgår till 1,5 mkr (37 %) och till män 2,5 mkr (63 %).", [{ women: 1500000, men: 2500000, womenShare: 37, menShare: 63 }]],
    ["35 checkar med fördelning 23 till män, 66 % och 12 till kvinnor, 34 %", [{ women: 12, men: 23, total: 35, womenShare: 34, menShare: 66 }]],
    ["Hälften män, jämn könsfördelning 50/50", [{ menShare: 50 }, { womenShare: 50, menShare: 50 }]],
    ["Stöd om 8 mkr beviljades. 40 % av medlen gick till kvinnor.", [{ total: 8000000, womenShare: 40 }]],
    ["Kvinnor fick 30 % av stödet (3 mkr), män 55 % (5,5 mkr).", [{ women: 3000000, men: 5500000, womenShare: 30, menShare: 55 }]],
    ["Sökande: 61 % kvinnor, 39 % män. Antagna: 55 % kvinnor, 45 % män.", [{ womenShare: 61, menShare: 39 }, { womenShare: 55, menShare: 45 }]],
  ])("shares, alone or beside counts: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Andelen som gick vidare till arbete var 45 % för kvinnor och 52 % för män.", [{ kind: "within-gender rate", womenRate: 45, menRate: 52 }]],
    ["45 % av kvinnorna och 52 % av männen fick arbete", [{ kind: "within-gender rate", womenRate: 45, menRate: 52 }]],
    ["Bland kvinnorna gick 45 % vidare till arbete.", [{ kind: "within-gender rate", womenRate: 45 }]],
    ["Av kvinnorna gick 45 procent vidare och av männen 52 procent.", [{ kind: "within-gender rate", womenRate: 45, menRate: 52 }]],
    ["20 kvinnor (45 %) och 30 män (52 %) gick vidare till arbete", [{ kind: "within-gender rate", women: 20, men: 30, womenRate: 45, menRate: 52 }]],
    ["Sysselsättningen är 75 % bland kvinnor och 79 % bland män", [{ kind: "within-gender rate", womenRate: 75, menRate: 79 }]],
    ["9 av 16 kvinnor och 11 av 20 män fick arbete", [{ kind: "within-gender rate", women: 9, men: 11 }]],
    ["45 % av kvinnorna (18 st) och 52 % av männen (13 st) fick arbete", [{ kind: "within-gender rate", women: 18, men: 13, womenRate: 45, menRate: 52 }]],
    ["45 procent av kvinnorna läser vidare mot 31 procent av männen", [{ kind: "within-gender rate", womenRate: 45, menRate: 31 }]],
    ["Frånvaron bland utrikes födda kvinnor är hög, 19,8 procent, jämfört med 15,1 procent bland utrikes födda män.", [{ kind: "within-gender rate", womenRate: 19.8, menRate: 15.1 }]],
    ["140 personer (72 kvinnor, 68 män) har fått arbete, vilket är 40 % av alla deltagare (43 % av kvinnorna och 37 % av männen).", [{ women: 72, men: 68, total: 140 }, { kind: "within-gender rate", womenRate: 43, menRate: 37 }]],
  ])("rates within a gender: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Minst 40 procent av deltagarna ska vara kvinnor.", [{ kind: "target", womenShare: 40 }]],
    ["Målet är att 40 procent av deltagarna ska vara kvinnor.", [{ kind: "target", womenShare: 40 }]],
    ["Målet är att nå 100 personer, varav 50 kvinnor och 50 män.", [{ kind: "target", women: 50, men: 50, total: 100 }]],
    ["Projektet beräknas nå 200 deltagare, varav 100 kvinnor.", [{ kind: "expected", women: 100, total: 200 }]],
    ["Av 14 nya medlemmar i nätverket är 9 kvinnor, vilket är en ökning från 4 året innan.", [{ women: 9, total: 14 }, { kind: "comparison", women: 4 }]],
    ["I Mellansjö län drivs 27 procent av företagen av kvinnor.", [{ kind: "population", womenShare: 27 }]],
    ["I länet är 35 procent av cheferna kvinnor.", [{ kind: "population", womenShare: 35 }]],
    ["I riket är andelen kvinnor 35 procent.", [{ kind: "population", womenShare: 35 }]],
    ["Andelen kvinnor var 38 procent jämfört med 35 procent året innan.", [{ womenShare: 38 }, { kind: "comparison", womenShare: 35 }]],
    ["Andelen kvinnor har ökat från 35 % 2022 till 38 % 2023.", [{ womenShare: 38 }, { kind: "comparison", womenShare: 35 }]],
    ["Andelen kvinnoledda företag var 35 procent (2022: 31 procent).", [{ womenShare: 35 }, { kind: "comparison", womenShare: 31 }]],
    ["Målsättningen att 40 % av ledamöterna ska vara kvinnor uppnåddes, utfallet blev 46 %.", [{ kind: "target", womenShare: 40 }, { womenShare: 46 }]],
    ["48 personer deltog, 28 kvinnor och 20 män, 2022 var det 40 personer, 22 kvinnor och 18 män.", [{ women: 28, men: 20, total: 48 }, { kind: "comparison", women: 22, men: 18, total: 40 }]],
    ["Målet är att minst 40 procent av deltagarna ska vara kvinnor. Utfallet för 2023 blev 46 procent.", [{ kind: "target", womenShare: 40 }, { womenShare: 46 }]],
    ["Andel kvinnor: mål minst 40 %, utfallet blev 46 %.", [{ kind: "target", womenShare: 40 }, { womenShare: 46 }]],
    ["46 % av deltagarna är kvinnor trots ett mål på 40 %.", [{ womenShare: 46 }, { kind: "target", womenShare: 40 }]],
    ["Andelen kvinnor var 38 procent, en ökning jämfört med 2022 då andelen var 35 procent.", [{ womenShare: 38 }, { kind: "comparison", womenShare: 35 }]],
    ["38 procent av bolagen leds av kvinnor. Motsvarande andel 2020 var 35 procent.", [{ womenShare: 38 }, { kind: "comparison", womenShare: 35 }]],
    ["Antal deltagare 2023: 48 (28 kvinnor, 20 män). Antal deltagare 2022: 40 (22 kvinnor, 18 män).", [{ women: 28, men: 20, total: 48 }, { kind: "comparison", women: 22, men: 18, total: 40 }]],
    ["2022: 22 kvinnor, 18 män\n2023: 28 kvinnor, 20 män", [{ kind: "comparison", women: 22, men: 18 }, { women: 28, men: 20 }]],
    ["54 % av cheferna är kvinnor (riket 42 %).", [{ womenShare: 54 }, { kind: "population", womenShare: 42 }]],
    ["Andelen kvinnor är 54 %, att jämföra med riksgenomsnittet på 42 %.", [{ womenShare: 54 }, { kind: "population", womenShare: 42 }]],
    ["12 kvinnor har anställts där andelen kvinnor tidigare var 9 procent.", [{ women: 12 }, { kind: "comparison", womenShare: 9 }]],
    ["Vi räknar med 60 deltagare, varav hälften kvinnor.", [{ kind: "expected", womenShare: 50, total: 60 }]],
    ["Satsningen riktar sig till 20 kvinnor.", [{ kind: "expected", women: 20 }]],
    ["Andelen kvinnor inom IT-branschen är 26 procent.", [{ kind: "population", womenShare: 26 }]],
    ["Av dem som pendlar är 38 procent kvinnor.", [{ kind: "population", womenShare: 38 }]],
    ["Antalet inskrivna i regionen var 90, varav 60 % kvinnor.", [{ womenShare: 60, total: 90 }]],
  ])("what was not reached this year: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each([
    "Lika många kvinnor som män deltog.",
    "Könsfördelningen var jämn.",
    "Andelen kvinnor har ökat med 3 procentenheter.",
    "Antalet kvinnor har ökat med 12.",
    "Antalet kvinnliga företagare ökade med 12 procent.",
    "12 % fler kvinnor deltog än i fjol.",
    "Över 300 besökare, både kvinnor och män",
    "300 kvinnor och män deltog",
    "300 män och kvinnor från länet",
    "300 kvinnor och ungdomar deltog",
    "12 nätverk för kvinnor",
    "12 utbildningar riktade till kvinnor",
    "3 miljoner till projekt om mäns våld mot kvinnor",
    "Sedan 2019 arbetar 12 tjänstemän och 3 huvudmän med detta.",
    "5 förebilder, Årets kvinna och 100-listan",
    "Majoriteten av deltagarna var kvinnor.",
    "3 kurser för kvinnor med 11 deltagare",
    "Nätverket för kvinnor har 45 medlemmar.",
    "Kvinnor i teknik, 45 deltagare",
    "Satsningen Kvinnor i skogen nådde 120 personer.",
    "Föreläsning om kvinnor i arbetslivet med 120 deltagare",
    "Under året arrangerades 4 träffar om mäns hälsa och 3 om kvinnor i idrotten.",
    "Mäns våld mot kvinnor: 12 utbildningar har genomförts.",
    "Kvinnofridslinjen har tagit emot 340 samtal.",
    "12 handläggare, tjänstemän och politiker deltog.",
    "Män och kvinnor ska ha samma makt. 5 av 12 mål är uppnådda.",
    "Insatsen bidrar till mål 5 (jämställdhet) och når både kvinnor och män i 12 kommuner.",
    "Delmål 5.1 handlar om att alla kvinnor och flickor ska fri från våld.",
    "Vi har ökat antalet kvinnor med 15 procent sedan 2020.",
    "15 procent fler kvinnor startade företag 2023.",
    "Stödet till kvinnor ökade med 2 miljoner kronor.",
    "Skillnaden mellan kvinnor och män är 4 procentenheter.",
    "Kvinnors löner är 90 procent av mäns.",
    "Medellönen för kvinnor är 31 000 kronor och för män 34 000 kronor.",
    "Kvinnor tjänar i snitt 3 000 kronor mindre än män.",
    "Kvinnor i åldern 20–35 år är målgruppen för 3 av projekten.",
    "Kvinnor 20–35 år har prioriterats.",
    "På 8 av 10 arbetsplatser är män i majoritet.",
    "Programmet för kvinnor hade 62 deltagare från 14 företag.",
    "Utbildning om jämställdhet för 45 chefer, både män och kvinnor.",
    "Föreningar för flickor och pojkar fick 200 000 kronor.",
    "Leden är 12 m bred och i kv. Ugglan 14 m.",
    "Andelen med utländsk bakgrund var 22 procent bland både kvinnor och män.",
  ])("nothing: %s", (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
describe("a statement of women and men", () => {
  const words = (text: string) => statementsOf(text).map(({ start, end }) => text.slice(start, end));

  it("reaches from its first number or word to its last", () => {
    expect(words("Under året deltog 14 kvinnor och 6 män i kursen.")).toEqual(["14 kvinnor och 6 män"]);
    expect(words("Dit kom drygt 48 deltagare (30 kvinnor och 18 män) från länet.")).toEqual(["drygt 48 deltagare (30 kvinnor och 18 män)"]);
    expect(words("Dit kom 20 kvinnor av totalt 50 nya deltagare i år.")).toEqual(["20 kvinnor av totalt 50 nya deltagare"]);
    expect(words("Stöd gavs till 27 kvinnliga företagare i år.")).toEqual(["27 kvinnliga företagare"]);
    expect(words("Till kursen kom 48 deltagare, varav 30 kvinnor, från hela länet.")).toEqual(["48 deltagare, varav 30 kvinnor"]);
  });

  it("counts women and men together, what they are and how exactly", () => {
    expect(statementsOf("drygt 48 elever, varav 30 flickor")).toMatchObject([{ low: 48, high: 48, unit: "count", noun: "elever", counted: "persons", qualifier: "over" }]);
    expect(statementsOf("14 kvinnor och 6 män")).toMatchObject([{ low: 20, high: 20, unit: "count", noun: null, counted: "persons", qualifier: null }]);
    expect(statementsOf("ca 14 kvinnor")).toMatchObject([{ low: 14, noun: "kvinnor", counted: "persons", qualifier: "about" }]);
    expect(statementsOf("48 företag, varav 12 drivs av kvinnor")).toMatchObject([{ low: 48, noun: "företag", counted: "companies" }]);
    expect(statementsOf("4 mkr till kvinnor och 6 mkr till män")).toMatchObject([{ low: 10e6, unit: "kronor", counted: "money" }]);
  });

  it("has no number where shares stand alone", () => {
    expect(statementsOf("60 % av eleverna var flickor")).toMatchObject([{ low: null, high: null, unit: "percent", noun: "eleverna", counted: "persons" }]);
  });

  it("never has the letters or words for a gender as the noun of all", () => {
    expect(statementsOf("25 (14 k, 11 m)")).toMatchObject([{ low: 25, noun: null }]);
    expect(statementsOf("14 kvinnor av 25")).toMatchObject([{ low: 25, noun: null }]);
  });

  it("counts how large a part of a gender is told", () => {
    expect(statementsOf("9 av 16 kvinnor fick arbete")[0]!.split).toMatchObject({ women: 9, total: null, womenRate: 56.3, derived: ["womenRate"] });
  });

  it("is a part of one before that it points back to", () => {
    const parts = (text: string) => statementsOf(text).map(({ partOf }) => partOf);
    expect(parts("48 deltagare, varav 30 kvinnor. Av dem blev 12 lärlingar, 8 kvinnor och 4 män.")).toEqual([null, 0]);
    expect(parts("30 kvinnor deltog och 12 har fått arbete.")).toEqual([null, 0]);
    expect(parts("48 elever, varav 30 kvinnor. 16 av eleverna fick arbete, varav 9 kvinnor.")).toEqual([null, 0]);
    expect(parts("48 deltagare, varav 30 kvinnor. Till nästa kurs kom 12 elever, varav 9 flickor.")).toEqual([null, null]);
  });

  it("derives nothing of the men where the rest need not be theirs", () => {
    expect(statementsOf("48 företag, varav 12 drivs av kvinnor")[0]!.split).toMatchObject({ women: 12, men: null, womenShare: 25, derived: ["womenShare"] });
    expect(statementsOf("48 elever, varav 12 flickor")[0]!.split).toMatchObject({ women: 12, men: 36, womenShare: 25, menShare: 75, derived: ["men", "womenShare", "menShare"] });
  });
});
