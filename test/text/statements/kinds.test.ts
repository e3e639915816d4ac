import { readStatements } from "../../../src/text/statements";

const kinds = (text: string) => readStatements(text, { year: 2023 }).map(({ low, kind }) => [low, kind]);

describe("what a figure tells of", () => {
  it.each([
    ["Antalet har vuxit från 2 till 9 bryggor, 140 till 310 båtplatser och 3 till 5 krogar.", [[2, "comparison"], [9, "outcome"], [140, "comparison"], [310, "outcome"], [3, "comparison"], [5, "outcome"]]],
    ["Andelen ökade från 12 till 18 procent i norr och 20 till 30 procent i söder.", [[12, "comparison"], [18, "outcome"], [20, "comparison"], [30, "outcome"]]],
    ["Kusten har gått från två till nio bryggor och tre till fem krogar.", [[2, "comparison"], [9, "outcome"], [3, "comparison"], [5, "outcome"]]],
    ["Priset är från 20 till 90 kronor, 10 till 15 båtar kan hyras.", [[20, "comparison"], [90, "outcome"], [10, "outcome"]]],
    ["Antalet ökade från 2 till 9 bryggor. I varje hamn ligger 10 till 15 båtar.", [[2, "comparison"], [9, "outcome"], [10, "outcome"]]],
  ])("from what to what, one after another: %s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ["40 företag fick råd.", [[40, "outcome"]]],
    ["Kusten har fler bryggor än tidigare (14 stycken).", [[14, "outcome"]]],
    ["Under året har planerade insatser gjorts och 40 företag nåtts.", [[40, "outcome"]]],
    ["Kommunerna ska göra mer och 40 företag har redan nåtts.", [[40, "outcome"]]],
    ["Det blev fler än förväntat, nära 40 ansökningar kom in.", [[40, "outcome"]]],
    ["Enkäten riktade sig mot 40 företag.", [[40, "outcome"]]],
    ["Hamnen ska utreda varför 40 båtar har sålts.", [[40, "outcome"]]],
    ["Målgruppen är 120 seglare, varav 84 har börjat.", [[120, "expected"], [84, "outcome"]]],
    ["Målen uppnåddes under hösten: 45 seglare kom.", [[45, "outcome"]]],
    ["Under 2023 (40) seglare kom 62.", [[40, "outcome"], [62, "outcome"]]],
    ["Projektet omsätter 12 miljoner kronor.", [[12_000_000, "outcome"]]],
    ["Det planerade antalet seglare blev 45.", [[45, "outcome"]]],
    ["Av båtarna är 55 % (45 %) byggda av trä.", [[55, "outcome"], [45, "outcome"]]],
    ["Utöver planerat antal kom 12 seglare.", [[12, "outcome"]]],
    ["Planerat antal seglare överträffades med 12 personer.", [[12, "outcome"]]],
    ["Antal seglare (mål: 60): 84 personer på tre kurser.", [[60, "target"], [84, "outcome"], [3, "outcome"]]],
    ["Utan stödet skulle båten ligga vid 40 bryggor.", [[40, "outcome"]]],
  ])("something done: %s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ["Målet är 200 företag.", [[200, "target"]]],
    ["Syftet är att under året bygga bryggor i fyra hamnar.", [[4, "target"]]],
    ["Målsättningen i insatsen var att 10 personer skulle få jobb.", [[10, "target"]]],
    ["Minst 75 % skulle lära sig segla.", [[75, "target"]]],
    ["Minst 20 företag ska ha fått råd.", [[20, "target"]]],
    ["Alla ska ha högst 300 meter till en brygga.", [[300, "target"]]],
    ["Med 87 miljoner kronor sattes ett beslutsmål på 95 miljoner kronor.", [[87_000_000, "outcome"], [95_000_000, "target"]]],
    ["Besluten nådde inte målet utan stannade på 81,4 miljoner kronor.", [[81_400_000, "outcome"]]],
    ["62 företag nåddes (målvärde 50).", [[62, "outcome"], [50, "target"]]],
    ["Mål: 50 företag\nResultat: 62 företag", [[50, "target"], [62, "outcome"]]],
    ["62 företag (mål 50) nåddes.", [[62, "outcome"], [50, "target"]]],
    ["62 företag (mål 50 st) nåddes.", [[62, "outcome"], [50, "target"]]],
    ["62 företag nåddes, att jämföra med målet 50.", [[62, "outcome"], [50, "target"]]],
    ["Målvärdet för nya företag var 50 och utfallet 62.", [[50, "target"], [62, "outcome"]]],
    ["Minst 40 båtar var målet.", [[40, "target"]]],
    ["De kvantitativa målen för hamnen är:\n- 90 nya båtar\n- 20 lotsar", [[90, "target"], [20, "target"]]],
    ["Målet är att de tre bolagen växer.", [[3, "outcome"]]],
  ])("goals: %s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ["Insatsen kommer att nå drygt 2000 unga.", [[2000, "expected"]]],
    ["Insatsen kommer nå 90 seglare.", [[90, "expected"]]],
    ["En utbyggnad som planeras ge 500 jobb.", [[500, "expected"]]],
    ["300 kockar ska utbildas.", [[300, "expected"]]],
    ["Insatsen riktar sig till 300 kockar men har bara nått 80.", [[300, "expected"], [80, "outcome"]]],
    ["Totalt förväntas 240 seglare nås, varav 80 seglare ska få kurser.", [[240, "expected"], [80, "expected"]]],
    ["Förväntade prestationer: Företag som får stöd: 40 st Bolag med lån: 5 st", [[40, "expected"], [5, "expected"]]],
    ["Kursen kostade 400 kronor av planerade 600 kronor.", [[400, "outcome"], [600, "expected"]]],
    ["Seglarna bedömer att 150 platser behövs.", [[150, "expected"]]],
    ["Vi räknar med 90.", [[90, "expected"]]],
    ["Planerat antal nya seglare 45", [[45, "expected"]]],
    ["Det planerade antalet seglare var 45.", [[45, "expected"]]],
    ["0 till 3 planerade hamnar", [[0, "expected"]]],
  ])("expectations: %s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ["I Sverige är 18 procent seglare.", [[18, "population"]]],
    ["Vid kusten är 9 procent seglare, mot rikssnittet på 18 procent.", [[9, "outcome"], [18, "population"]]],
    ["Samverkan med länets nio kommuner.", [[9, "population"]]],
    ["Ett nätverk i de fem länen.", [[5, "population"]]],
    ["41 procent av länets gymnasieelever seglade.", [[41, "population"]]],
    ["I länet finns nu 1 280 bryggor.", [[1280, "population"]]],
    ["Fisket sysselsätter 450 personer.", [[450, "population"]]],
    ["Antalet inskrivna i regionen var 90.", [[90, "outcome"]]],
    ["Fem kommuner har byggt bryggor.", [[5, "outcome"]]],
  ])("how things are: %s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ["Över 900 (2022: 700) ansökningar kom in.", [[900, "outcome"], [700, "comparison"]]],
    ["48 procent seglade, jämfört med 39 procent 2022.", [[48, "outcome"], [39, "comparison"]]],
    ["Andelen ökade från 28 till 48 procent.", [[28, "comparison"], [48, "outcome"]]],
    ["Vi nådde 87 procent av målet (131 av 150).", [[87, "outcome"], [131, "outcome"], [150, "target"]]],
    ["Andelen ökade från 28 procent 2015 till 48 procent 2019.", [[28, "comparison"], [48, "outcome"]]],
    ["Flottan växte från 120 båtar år 2015 till närmare 180 båtar.", [[120, "comparison"], [180, "outcome"]]],
    ["Andelen minskade till 15 % från 33 % föregående år.", [[15, "outcome"], [33, "comparison"]]],
    ["308 unga seglade. (Motsvarande siffra för 2022 var 84 unga.)", [[308, "outcome"], [84, "comparison"]]],
    ["Det är bättre än föregående år då fördelningen var 46 % till hamnar och 54 % till leder.", [[46, "comparison"], [54, "comparison"]]],
    ["Vi gav sex stöd 2022 och i år endast två stöd.", [[6, "comparison"], [2, "outcome"]]],
    ["Under 2022 seglade 40 personer och under 2023 seglade 62 personer.", [[40, "comparison"], [62, "outcome"]]],
    ["62 seglare kom, att jämföra med 40 seglare förra året.", [[62, "outcome"], [40, "comparison"]]],
    ["62 seglare kom; fjolårets siffra var 40.", [[62, "outcome"], [40, "comparison"]]],
    ["Till skillnad från 2022, då 40 seglare kom, kom 62 seglare.", [[40, "comparison"], [62, "outcome"]]],
    ["62 (40) seglare kom.", [[62, "outcome"], [40, "comparison"]]],
    ["Antal seglare: 62 (40 år 2021)", [[62, "outcome"], [40, "comparison"]]],
    ["Jämfört med 2022 (40 seglare) kom i år 62 seglare.", [[40, "comparison"], [62, "outcome"]]],
    ["48 % (39 %) av hamnarna är öppna.", [[48, "outcome"], [39, "comparison"]]],
    ["Antal seglare: 62 (40) och båtar: 12", [[62, "outcome"], [40, "comparison"], [12, "outcome"]]],
    ["62 seglare (40 båtar) kom.", [[62, "outcome"], [40, "outcome"]]],
    ["Det är ungefär som föregående år, 27 stöd till hamnar.", [[27, "outcome"]]],
    ["För 2021–2022 har 64 företag fått råd.", [[64, "outcome"]]],
  ])("other years: %s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
