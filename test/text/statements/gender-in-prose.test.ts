import { type Told, statementsOf, told } from "./gender-told";

describe("women and men in the prose of news and evaluations", () => {
  it.each<[string, Told[]]>([
    ["Satsningen landade i en kvinnoandel om drygt 35 procent bland lotsarna.", [{ womenShare: 35 }]],
    ["I juni var kvinnoandelen bland de invalda till båtklubbens råd 41,5 procent.", [{ womenShare: 41.5 }]],
    ["Mäns andel av lotsarna har länge varit högre än kvinnornas men uppgår nu till 52 procent.", [{ menShare: 52 }]],
    ["Andelen kvinnor som anmälde sig till fisketurerna i vår slog alla tidigare rekord och uppgick till 61 %.", [{ womenShare: 61 }]],
    ["Männens andel av besättningen var 412 personer, det vill säga 71 procent.", [{ men: 412, menShare: 71 }]],
    ["Av de nya båtlagen står kvinnorna för 44 procent.", [{ womenShare: 44 }]],
    ["2 procent av stödet under 2023 gick till båtlag ägda av kvinnor.", [{ womenShare: 2 }]],
    ["30 procent av båtlagen har en eller flera kvinnliga ombud i styrelsen.", [{ womenShare: 30 }]],
    ["Det är färre kvinnor, 1 150, än män, 1 420, som fiskar.", [{ women: 1150, men: 1420 }]],
    ["Det var fler män, 24, än kvinnor, 18, på båtarna.", [{ women: 18, men: 24 }]],
  ])("many words lie between the gender and its number: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Bland lotsar och fogdar är andelen kvinnor 21 respektive 34 procent.", [{ womenShare: 21 }, { womenShare: 34 }]],
    ["Andelen kvinnliga lotsar i hamnen är 38 procent, på öppet hav 12 procent och i sluss och kanal drygt 25 procent.", [{ womenShare: 38 }, { womenShare: 12 }, { womenShare: 25 }]],
    ["Andelen kvinnliga fiskare var år 2019 14 %, och år 2023 var andelen kvinnliga båtägare 19 %.", [{ womenShare: 19 }, { womenShare: 14, kind: "comparison" }]],
    ["Andelen kvinnor i hamnen har ökat från runt 12 % år 2015 till 23 % år 2023.", [{ womenShare: 23 }, { womenShare: 12, kind: "comparison" }]],
    ["Andel kvinnor bland lotsarna: 41 % (2021: 36, 2022: 38).", [{ womenShare: 41 }, { womenShare: 36, kind: "comparison" }, { womenShare: 38, kind: "comparison" }]],
  ])("the same is told of several places and times: %s", (text, expected) => {
    expect(statementsOf(text).map(told).sort((one, other) => Number("kind" in one) - Number("kind" in other))).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Året dessförinnan var det tvärtom, 31 män mot 22 kvinnor.", [{ women: 22, men: 31, kind: "comparison" }]],
    ["Kurserna samlade fler kvinnor än män: 62 procent kvinnor under våren mot 38 procent män.", [{ womenShare: 62, menShare: 38 }]],
    ["Kvinnor–män: 29–33", [{ women: 29, men: 33 }]],
    ["Antal lotsar 61 (29 K)", [{ women: 29, total: 61 }]],
  ])("both stand beside each other: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Var femte kvinna i byn driver båt.", [{ womenRate: 20 }]],
    ["Ungefär var tredje kvinnlig fiskare säljer själv.", [{ womenRate: 33.3 }]],
    ["I hela byn är 8,5 procent av alla män i åldern utbildade fiskare.", [{ menRate: 8.5 }]],
    ["Konkurserna låg på två procent bland båtlag ledda av kvinnor och på fem procent bland båtlag ledda av män.", [{ womenRate: 2, menRate: 5 }]],
    ["Drygt 60 procent av ansökningarna från kvinnor beviljades medan 70 procent av männens ansökningar beviljades.", [{ womenRate: 60, menRate: 70 }]],
    ["Utfallet ger kvinnor en beviljandegrad på 25 procent och män en beviljandegrad på 31 procent.", [{ womenRate: 25, menRate: 31 }]],
    ["I hamnen är kvinnors sjukfrånvaro 7,5 procent. Motsvarande siffra för män är 4,1 procent.", [{ womenRate: 7.5, menRate: 4.1 }]],
    ["Bland kvinnor som fiskar är andelen 65 år eller äldre 22 procent, medan andelen bland männen är 35 procent.", [{ womenRate: 22, menRate: 35 }]],
    ["Att bo ombord är vanligare bland kvinnor än män: 62 procent mot 48 procent.", [{ womenRate: 62, menRate: 48 }]],
    ["För kvinnor (lotsar) ökade frånvaron från 1,64 % (2022) till 1,73 % (2023).", [{ womenRate: 1.73 }, { womenRate: 1.64 }]],
    ["58 % av männen och 64 procent kvinnor seglade igen två år efter kursen.", [{ womenRate: 64, menRate: 58 }]],
  ].map(([text, rates]) => [text, (rates as Told[]).map((rate) => ({ ...rate, kind: "within-gender rate" as const }))] as [string, Told[]]))("how they fare is no share of a whole: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Bland byns seglare är var femte kvinna.", [{ womenShare: 20 }]],
    ["60 procent av ansökningarna kom från kvinnor.", [{ womenShare: 60 }]],
    ["Av alla båtlag med färre än tio anställda ägs 70 procent av män och 30 procent av kvinnor.", [{ womenShare: 30, menShare: 70 }]],
    ["Seglarna ökade med 300. Kvinnors andel är 58 procent.", [{ womenShare: 58 }]],
  ])("a share is of those whom the words name: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["36 procent av de medel som beviljades i våras gick till kvinnor.", [{ womenShare: 36 }]],
    ["Ambitionen var att 40 % av det stöd som delas ut av hamnen ska gå till kvinnor.", [{ womenShare: 40, kind: "target" }]],
    ["Drygt två tredjedelar av de sökande och antagna är kvinnor.", [{ womenShare: 66.7 }]],
    ["Idag är 5 procent av lotsarna och lite mer än 9 procent av fogdarna kvinnor.", [{ womenShare: 5 }, { womenShare: 9 }]],
    ["En fjärdedel av alla nya båtlag, 26 procent, startas av kvinnor.", [{ womenShare: 26 }]],
    ["Båtarna hade en kvinnlig lots i sju av tio fall.", [{ womenShare: 70 }]],
    ["Styrelsen hade en kvinnlig ordförande i 12 av 30 båtlag.", [{ women: 12, total: 30 }]],
    ["I hamnen är andelen kvinnor bland lotsar 30 procent, fogdar 35 procent och seglare 32 procent.", [{ womenShare: 30 }, { womenShare: 35 }, { womenShare: 32 }]],
    ["65 procent av de båtlag som drivs av kvinnor har vuxit.", [{ womenRate: 65, kind: "within-gender rate" }]],
    ["Åtta av tio av de båtlag som drivs av kvinnor går runt.", [{ womenRate: 80, kind: "within-gender rate" }]],
    ["65 procent av båtlagen drivs av kvinnor.", [{ womenShare: 65 }]],
    ["En fjärdedel av de behöriga sökande till hamnens lots/fogde-utbildning var kvinnor.", [{ womenShare: 25 }]],
    ["Andelen sattes högt: 45 procent av alla lotsar som anställdes mellan 2018 och 2020 skulle vara kvinnor.", [{ womenShare: 45, kind: "target" }]],
    ["Kvinnor är sällsynta på flera av öarna och utgör bara omkring en femtedel av lotsarna.", [{ womenShare: 20 }]],
    ["Byn ska ta reda på varför bara en fjärdedel av båtlagen drivs av en kvinna.", [{ womenShare: 25 }]],
    ["Av tolv lotsar är åtta män och samtliga fogdar är kvinnor.", [{ men: 8, total: 12 }, { womenShare: 100 }]],
  ])("who is meant by all is told between: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Andelen kvinnliga lotsar är 6,4 procent (26 kvinnor).", [{ women: 26, womenShare: 6.4 }]],
    ["Andelen kvinnliga lotsar är bara 74 av totalt 1 000.", [{ women: 74, total: 1000 }]],
    ["Antalet kvinnliga lotsar i beredskap (lib:are) var 70 stycken.", [{ women: 70 }]],
    ["Antalet antagna sökande kvinnor ökade till 1 240 (+3 %).", [{ women: 1240 }]],
    ["Antalet antagna kvinnor ökar med fem procent (1 663 jämfört med 1 584 förra året).", [{ women: 1663 }, { women: 1584, kind: "comparison" }]],
    ["Satsningen görs för att höja andelen kvinnligt ägda båtlag till omkring 40 procent.", [{ womenShare: 40, kind: "target" }]],
    ["Ett djärvt mål om 50-50, dvs 50 % av platserna till kvinnliga lotsar och 50 % av platserna till manliga lotsar, sattes.", [{ womenShare: 50, menShare: 50, kind: "target" }]],
    ["Strax efter kommer hamnen med 44 procent kvinnliga seglare.", [{ womenShare: 44 }]],
    ["Längst ned kommer hamnen med 19 % kvinnorepresentation.", [{ womenShare: 19 }]],
    ["Mer än vart tredje båtlag i hamnen drivs idag av en kvinna.", [{ womenShare: 33.3 }]],
    ["Av öns båtlag ägs numera 41 procent av kvinnor.", [{ womenShare: 41 }]],
    ["Trots allt är bara lite drygt 34 procent av lotsarna kvinnor.", [{ womenShare: 34 }]],
    ["I hamnen är fortfarande 8 av 10 som styr ett båtlag män.", [{ menShare: 80 }]],
    ["31 procent av platserna togs av kvinnor.", [{ womenShare: 31 }]],
    ["Andelen kvinnor på andra öar är också totalt en femtedel.", [{ womenShare: 20 }]],
    ["Kvinnor 54 % (49 %), män 46 % (51 %).", [{ womenShare: 54, menShare: 46 }, { womenShare: 49, menShare: 51, kind: "comparison" }]],
    ["Sjön har 14 båtlag, 6 med kvinnlig vd och 8 med manlig.", [{ women: 6, men: 8, total: 14 }]],
    ["Kvinnors andel av båtarna var 62 procent, mäns 38 procent.", [{ womenShare: 62, menShare: 38 }]],
    ["Tre av fyra seglare (73 %) var kvinnor.", [{ womenShare: 73 }]],
    ["Sex av tio (61 procent) var kvinnor.", [{ womenShare: 61 }]],
    ["Tre av fyra seglare (75 %) var kvinnor.", [{ women: 3, total: 4, womenShare: 75 }]],
  ])("counts and shares of one gender: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Motsvarande siffra för båtlag som leds av män är 61 procent.", [{ menRate: 61, kind: "within-gender rate" }]],
    ["I båtlag som ägs av kvinnor är 58 procent nöjda.", [{ womenRate: 58, kind: "within-gender rate" }]],
    ["44 procent av de kvinnoledda båtlagen fick stöd.", [{ womenRate: 44, kind: "within-gender rate" }]],
    ["44 procent av kvinnors företag växte.", [{ womenRate: 44, kind: "within-gender rate" }]],
    ["44 procent av männens företag fick stöd och 39 procent av kvinnornas.", [{ menRate: 44, womenRate: 39, kind: "within-gender rate" }]],
    ["Andelen stöd till båtlag som leds av kvinnor är 40 procent.", [{ womenShare: 40 }]],
    ["För kvinnor ligger sjötrafiksnivån 2021 på 63,5 procent.", [{ womenRate: 63.5, kind: "within-gender rate" }]],
    ["För männen uppgick vågfrånvaron till 6 procent.", [{ menRate: 6, kind: "within-gender rate" }]],
    ["Av kvinnorna gick 21 av 42 (50 %) vidare, av männen 18 av 60 (30 %).", [{ women: 21, men: 18, womenRate: 50, menRate: 30, kind: "within-gender rate" }]],
  ])("how they, and what they lead, fare: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each([
    "Vi får ungefär tre samtal i veckan från kvinnor som vill segla.",
    "Turerna riktades till kvinnor, 45+, som vill börja om.",
    "Byn hamnar på plats 17 när det gäller kvinnors båtliv.",
    "Stödet var 61 kronor (29 k).",
    "Av männen fick 18 av 60 segla.",
    "Kvinnorna hade 12 (10) sjukdagar och männen 9 (8).",
    "Kvinnors vanliga lön är 91 procent av männens.",
    "Kvinnor tjänar 91 procent av männens genomsnittliga lön.",
    "På öarna finns 27 kvinnliga lotsar av 1000 kvinnor.",
  ])("looks like women and men, and is not: %s", (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
