import { type Told, statementsOf, told } from "./gender-told";

describe("the whole that women and men are of", () => {
  it.each<[string, Told[]]>([
    ["Innovationsstöd: 26 beviljade, 2,6 mkr\nKvinnor: 9\nMän: 14\nDelat ägande: 3", [{ women: 9, men: 14, total: 26 }]],
    ["Nya lån: 64 st (kvinnor 22, män 35, gemensamt ägda 7)", [{ women: 22, men: 35, total: 64 }]],
    ["Deltagande ungdomar: 94 (flickor 52, pojkar 40, annat 2)", [{ women: 52, men: 40, total: 94 }]],
    ["Nystartade företag: 920 st (K 35 %, M 58 %, båda 7 %)", [{ womenShare: 35, menShare: 58, total: 920 }]],
    ["Antal beviljade stöd 42 (kv 19, män 23). Beviljat belopp 2 650 tkr (kv 1 240 tkr, män 1 410 tkr).", [{ women: 19, men: 23, total: 42 }, { women: 1240000, men: 1410000, total: 2650000 }]],
    ["12 beviljades, 5 till kvinnor.", [{ women: 5, total: 12 }]],
    ["31 påbörjade (20 kvinnor), 27 slutförde (18 kvinnor)", [{ women: 20, total: 31 }, { women: 18, total: 27 }]],
    ["75 började, 51 slutförde, av dem bara 6 kvinnor.", [{ women: 6, total: 51 }]],
    ["48 platser där 22 innehas av kvinnor", [{ women: 22, total: 48 }]],
    ["Inkubatorn antog 14 bolag; 5 har minst en kvinnlig grundare.", [{ women: 5, total: 14 }]],
    ["Antal unga i praktik: 148 st. Tjejer: 80 st. Killar: 66 st. Vill ej uppge: 2 st.", [{ women: 80, men: 66, total: 148 }]],
    ["34 besök av företagare, 19 av dem kvinnor.", [{ women: 19, total: 34 }]],
    ["32 företagare har gått utbildningen, majoriteten kvinnor (24 st).", [{ women: 24, total: 32 }]],
    ["Av ca 350 åhörare var omkring 80 procent män.", [{ total: 350, menShare: 80 }]],
    ["Av inkomna ansökningar (58 st) avsåg 26 företag ägda av kvinnor.", [{ women: 26, total: 58 }]],
    ["Företagsstöd har beviljats med 14 mkr: 3,1 mkr till kvinnor, 8,2 mkr till män och 2,7 mkr till jämställda bolag.", [{ women: 3100000, men: 8200000, total: 14000000 }]],
    ["Av utbetalda stöd om 33 mkr gick 36 % till företag som ägs av kvinnor.", [{ womenShare: 36, total: 33000000 }]],
    ["25 handledare och 60 elever deltog, 70 procent av eleverna var flickor.", [{ womenShare: 70, total: 60 }]],
    ["25 handledare och 60 elever deltog, av handledarna var 15 kvinnor.", [{ women: 15, total: 25 }]],
    ["90 platser erbjöds och 84 personer fullföljde. Av de som fullföljde var 50 kvinnor.", [{ women: 50, total: 84 }]],
  ])("it stands right before, with a third group or none: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Lotsen: 271 ärenden. Kvinnor 43 procent, män 57 procent.", [{ total: 271, womenShare: 43, menShare: 57 }]],
    ["* 120 individer har deltagit\n* 52 % kvinnor\n* 48 % män", [{ total: 120, womenShare: 52, menShare: 48 }]],
    ["Totalt deltog 56 personer. Kvinnor var något överrepresenterade (54 procent).", [{ total: 56, womenShare: 54 }]],
    ["Vi har nått 80 företag (mål 60). Kvinnor äger eller leder 29 av företagen.", [{ women: 29, total: 80 }]],
    ["Projektet har besökt 53 butiker. Butikerna ägs i 22 fall av kvinnor och i 24 fall av män.", [{ women: 22, men: 24, total: 53 }]],
    ["Hela 410 företag fick råd. Företag ledda av kvinnor: 149. Företag ledda av män: 228.", [{ women: 149, men: 228, total: 410 }]],
    ["Vi har gjort 96 företagsbesök. Vid 34 av besöken var det en kvinna som tog emot.", [{ women: 34, total: 96 }]],
    ["640 rådgivningar har getts. Av de rådgivna var 312 kvinnor.", [{ women: 312, total: 640 }]],
    ["64 unika bolag fick råd. 11 bolag ägs till minst 50 procent av kvinnor.", [{ women: 11, total: 64 }]],
    ["Beviljade stöd: 61 st. Till kvinnor: 24 st. Till män: 30 st.", [{ women: 24, men: 30, total: 61 }]],
    ["286 behovsanalyser har gjorts. Av företagen drivs 84 av kvinnor, 171 av män och 31 gemensamt.", [{ women: 84, men: 171, total: 286 }]],
    ["Kvinnor: 49 %\nMän: 51 %\nAntal svar: 1 318", [{ total: 1318, womenShare: 49, menShare: 51 }]],
    ["Bara tre kvinnor rekryterades till kursen, av totalt 24 platser.", [{ women: 3, total: 24 }]],
  ])("it stands in the sentence before, or is summed up after: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Projektet har besökt 30 arbetsplatser och intervjuat 12 kvinnor.", [{ women: 12 }]],
    ["Kurserna hade 90 deltagare. Dessutom har 14 kvinnor fått coachning.", [{ women: 14 }]],
    ["Totalt 120 deltagare. På slutkonferensen var könsfördelningen 60/40 (kvinnor/män).", [{ womenShare: 60, menShare: 40 }]],
    ["85 elever har fått praktik. Hela 90 procent är nöjda och 35 procent av handledarna är kvinnor.", [{ womenShare: 35 }]],
    ["Nätverket har 420 medlemmar. På bolagen är 26 % av de anställda kvinnor.", [{ womenShare: 26 }]],
    ["Under de 12 kurstillfällena deltog i snitt 9 kvinnor och 7 män.", [{ women: 9, men: 7 }]],
  ])("what is told of others is none: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

});

describe("how numbers are tied to women and men", () => {
  it.each<[string, Told[]]>([
    ["Flickor deltog oftare än pojkar, 340 respektive 265.", [{ women: 340, men: 265 }]],
    ["Fler män än kvinnor sökte stöd, 58 respektive 42 procent.", [{ womenShare: 42, menShare: 58 }]],
    ["Andel kvinnor resp. män bland sökande till basåret: 28 resp. 72 procent.", [{ womenShare: 28, menShare: 72 }]],
    ["40 kvinnor och 60 män, dvs. 40 respektive 60 procent", [{ women: 40, men: 60, womenShare: 40, menShare: 60 }]],
    ["Kvinnor 43 procent, män 57 procent (2020: 38 respektive 62 procent).", [{ womenShare: 43, menShare: 57 }, { kind: "comparison", womenShare: 38, menShare: 62 }]],
    ["Lika många kvinnor som män, 24 av varje, antogs till programmet.", [{ women: 24, men: 24 }]],
    ["48 procent av utlånen gick till flickor/kvinnor och 52 procent till pojkar/män.", [{ womenShare: 48, menShare: 52 }]],
    ["Könsfördelning deltagare (K/M): 56 %/44 %", [{ womenShare: 56, menShare: 44 }]],
    ["Kvinnor 45 st 39 %\nMän 70 st 61 %", [{ women: 45, men: 70, womenShare: 39, menShare: 61 }]],
    ["Kvinnor som startat företag: 2\nMän som startat företag: 3", [{ women: 2, men: 3 }]],
    ["Fördelning: kvinnoledda företag 22 %, mansledda företag 61 %, jämställt ägda 17 %.", [{ womenShare: 22, menShare: 61 }]],
    ["Deltagarnas kön: kvinna 64 %, man 36 %.", [{ womenShare: 64, menShare: 36 }]],
    ["36 procent kvinnor och 63 procent män (1 procent ville ej ange)", [{ womenShare: 36, menShare: 63 }]],
    ["De flesta ansökningarna kom från män (58 procent) medan kvinnor fick mer.", [{ menShare: 58 }]],
  ])("in order, in lists and by letters: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["97 av dem kvinnor", [{ women: 97 }]],
    ["Bland föreläsarna var 9 av 16 kvinnor.", [{ women: 9, total: 16 }]],
    ["Nu är 6 av 52 deltagare män.", [{ men: 6, total: 52 }]],
    ["Bland kunderna är kvinnor i majoritet med 63 procent.", [{ womenShare: 63 }]],
    ["Varannan företagare som fått stöd inom ramen för insatsen är kvinna.", [{ womenShare: 50 }]],
    ["Andelen kvinnor har ökat med 3 procentenheter till 33 procent.", [{ womenShare: 33 }]],
    ["Projektet har skapat 6 nya arbetstillfällen för kvinnor och 4 för män.", [{ women: 6, men: 4 }]],
    ["Antal deltagartillfällen för flickor var 41 och för pojkar 58.", [{ women: 41, men: 58 }]],
    ["I 27 av byarna är ordföranden en kvinna.", [{ women: 27 }]],
    ["10 ansökningar kom från företag där kvinnor är majoritetsägare.", [{ women: 10 }]],
    ["38 procent gick till företag med kvinnor i operativ ledning, 45 procent till företag ledda av män.", [{ womenShare: 38, menShare: 45 }]],
    ["29 ansökningar lämnades in, varav 12 av kvinnor.", [{ women: 12, total: 29 }]],
    ["31 tjänster har skapats, 13 har tillsatts med kvinnor och 18 med män.", [{ women: 13, men: 18, total: 31 }]],
    ["En större andel av stöden, 68 procent, gick till män.", [{ menShare: 68 }]],
    ["60 procent av rådgivningstiden har gått till kvinnor.", [{ womenShare: 60 }]],
    ["En av tre nya företagare är kvinna.", [{ womenShare: 33.3 }]],
    ["Av 95 ungdomar identifierar sig 50 som tjejer och 42 som killar.", [{ women: 50, men: 42, total: 95 }]],
    ["14 av projektets 31 deltagare är kvinnor.", [{ women: 14, total: 31 }]],
  ])("by what is between: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

});

describe("values beside each other", () => {
  it.each<[string, Told[]]>([
    ["Av deltagarna var 312 kvinnor (290 året innan).", [{ women: 312 }, { kind: "comparison", women: 290 }]],
    ["112 kvinnor har fått råd, mot planerade 90.", [{ women: 112 }, { kind: "target", women: 90 }]],
    ["Bland deltagarna var 38 kvinnor (mål 30) och 25 män (mål 28).", [{ women: 38, men: 25 }, { kind: "target", women: 30, men: 28 }]],
    ["Andelen kvinnor är 44 % (föregående år 47 %).", [{ womenShare: 44 }, { kind: "comparison", womenShare: 47 }]],
    ["Antalet kvinnor i nätverket har ökat från 24 till 41.", [{ women: 41 }, { kind: "comparison", women: 24 }]],
    ["Kvinnor fick 41 procent av antalet stöd men bara 29 procent av beloppet.", [{ womenShare: 41 }, { womenShare: 29 }]],
    ["Av dem som sökt sig till programmet är 27 procent kvinnor och av de antagna 31 procent.", [{ womenShare: 27 }, { womenShare: 31 }]],
    ["Förra året var 39 procent av låntagarna kvinnor, i år är andelen 42 procent.", [{ kind: "comparison", womenShare: 39 }, { womenShare: 42 }]],
    ["Deltagare i år: 58 kvinnor, 49 män. I fjol: 44 kvinnor, 51 män.", [{ women: 58, men: 49 }, { kind: "comparison", women: 44, men: 51 }]],
    ["Andelen kvinnor var 18 procent vid start. Efter programmet var siffran 26 procent.", [{ kind: "comparison", womenShare: 18 }, { womenShare: 26 }]],
    ["Antal anställda vid start 214 (kv 61, m 153), vid avslut 239 (kv 74, m 165).", [{ kind: "comparison", women: 61, men: 153, total: 214 }, { women: 74, men: 165, total: 239 }]],
    ["30 procent av deltagarna är kvinnor, vilket är lägre än målsättningen på 40 procent.", [{ womenShare: 30 }, { kind: "target", womenShare: 40 }]],
    ["17 (12) kvinnor och 25 (30) män har fått anställning.", [{ women: 17, men: 25 }]],
  ])("another year's, a goal, and the same of something else: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["70 procent fick anställning (kvinnor 65 procent, män 77 procent).", [{ kind: "within-gender rate", womenRate: 65, menRate: 77 }]],
    ["Kvinnor svarade ja i högre utsträckning (44 procent) än män (31 procent).", [{ kind: "within-gender rate", womenRate: 44, menRate: 31 }]],
    ["Pojkar når i lägre grad behörighet, 81,3 procent jämfört med flickornas 86,7 procent.", [{ kind: "within-gender rate", womenRate: 86.7, menRate: 81.3 }]],
    ["21 procent av kvinnornas resor sker med buss mot 14 procent av männens.", [{ kind: "within-gender rate", womenRate: 21, menRate: 14 }]],
    ["45 procent av de kvinnliga deltagarna och 38 procent av de manliga har fått jobb.", [{ kind: "within-gender rate", womenRate: 45, menRate: 38 }]],
    ["Bland kvinnor 25–34 år är andelen 61 procent, bland män 43 procent.", [{ kind: "within-gender rate", womenRate: 61, menRate: 43 }]],
    ["23 kvinnor har utbildats. Därefter har 9 av dessa startat företag.", [{ women: 23 }, { kind: "within-gender rate", women: 9 }]],
    ["Av de 42 kvinnor som deltog har 19 startat företag.", [{ women: 42 }, { kind: "within-gender rate", women: 19 }]],
  ])("rates of a gender: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Målet för 2024 är 75 bolag, varav 20 kvinnoägda.", [{ kind: "target", women: 20, total: 75 }]],
    ["Målvärde deltagande företag 40 (kvinnor 16, män 24)\nUtfall 37 (kvinnor 11, män 26)", [{ kind: "target", women: 16, men: 24, total: 40 }, { women: 11, men: 26, total: 37 }]],
    ["Enligt beslutet ska, om möjligt, andelen män uppgå till minst 20 procent.", [{ kind: "target", menShare: 20 }]],
    ["Projektet nådde inte en jämn fördelning (minst 40 % av vartdera könet).", [{ kind: "target", womenShare: 40, menShare: 40 }]],
    ["Enligt ansökan skulle 50 kvinnor och 50 män delta.", [{ kind: "target", women: 50, men: 50 }]],
    ["Planen är att utbilda 40 kvinnor och 40 män.", [{ kind: "expected", women: 40, men: 40 }]],
    ["Av länets 14 000 företagare är 31 procent kvinnor.", [{ kind: "population", womenShare: 31, total: 14000 }]],
    ["Riket: 32 % kvinnor. Projektet: 41 % kvinnor.", [{ kind: "population", womenShare: 32 }, { womenShare: 41 }]],
    ["Kvinnor utgjorde 23 % av rådet, vilket speglar branschen där andelen kvinnor är 19 %.", [{ womenShare: 23 }, { kind: "population", womenShare: 19 }]],
    ["Andelen kvinnliga chefer i länet är 43 procent, i riket är motsvarande siffra 44 procent.", [{ kind: "population", womenShare: 43 }, { kind: "population", womenShare: 44 }]],
    ["I början av året var 4 310 personer inskrivna som arbetslösa i länet, varav 2 190 kvinnor.", [{ kind: "population", women: 2190, total: 4310 }]],
  ])("what was not reached by the insats: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each(["Kvinnor tjänar i genomsnitt 33 100 kr i månaden och män 37 200 kr.", "Snittstödet till kvinnor var 84 000 kr och till män 112 000 kr.", "Flickor hade i genomsnitt 232 meritpoäng och pojkar 211.", "Av 9 kurser riktades två till kvinnor.", "Projekt för att öka andelen kvinnor i ledningen har beviljats 3,4 miljoner kronor."])("nothing: %s", (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
