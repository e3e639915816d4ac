import { readStatements } from "../../../src/text/statements";

/** Values, each with the value that it is told to be a part of. */
const parts = (text: string) => {
  const statements = readStatements(text, { year: 2023 });
  return statements.filter(({ unit }) => unit !== "percent").map(({ low, partOf }) => [low, partOf === null ? null : statements[partOf]!.low]);
};

describe("parts and wholes", () => {
  it.each([
    ["76 företag fick råd, varav 20 företag vid kusten.", [[76, null], [20, 76]]],
    ["Över 100 deltagare, varav 45 investerare och 35 kustbolag.", [[100, null], [45, 100], [35, 100]]],
    ["150 deltagare varav 60 bolag, sex seminarier och tre talare.", [[150, null], [60, 150], [6, null], [3, null]]],
    ["137 personer från 120 byar kom, fördelat på 85 deltagare i öppna kurser och 52 ytterligare personer på mässan.", [[137, null], [120, null], [85, 137], [52, 137]]],
    ["137 personer kom, fördelat på 85 deltagare i kurser och 40 på mässan.", [[137, null], [85, null], [40, null]]],
    ["33 ansökningar beviljades. Till kusten gick 27 stöd (82 %) och 6 stöd (18 %) till skogen.", [[33, null], [27, 33], [6, 33]]],
    ["70 företag fick stöd. 25 av dessa ligger vid kusten.", [[70, null], [25, 70]]],
    ["80 personer kom. Av dessa var 12 politiker.", [[80, null], [12, 80]]],
    ["17 av 19 bolag växte.", [[17, 19], [19, null]]],
    ["17 utav 19 bolag växte.", [[17, 19], [19, null]]],
    ["17/19 bolag växte.", [[17, 19], [19, null]]],
    ["17 / 19 bolag växte.", [[17, 19], [19, null]]],
    ["17/19 av bolagen växte.", [[17, 19], [19, null]]],
    ["17 (av 19) bolag växte.", [[17, 19], [19, null]]],
    ["17 bolag (av totalt 19) växte.", [[17, 19], [19, null]]],
    ["Av de 19 bolagen har 17 anställt.", [[19, null], [17, 19]]],
    ["Av 30 sökande antogs 14.", [[30, null], [14, 30]]],
    ["Av 30 sökande var 14 bolag nya.", [[30, null], [14, null]]],
    ["Fem av länets nio kommuner är med.", [[5, null], [9, null]]],
    ["19,1 miljoner kronor gick till företag varav 453 420 kronor till hamnar.", [[19_100_000, null], [453_420, 19_100_000]]],
    ["Totalt 43,8 miljoner kronor. Hamnar fick 24,7 miljoner kronor och leder 19,1 miljoner kronor.", [[43_800_000, null], [24_700_000, 43_800_000], [19_100_000, 43_800_000]]],
    ["Totalt 43,8 miljoner kronor. Hamnar fick 17,6 miljoner kronor och leder 17,8 miljoner kronor.", [[43_800_000, null], [17_600_000, null], [17_800_000, null]]],
    ["8 kommuner i norr och 14 kommuner i söder. Totalt 22 kommuner.", [[8, 22], [14, 22], [22, null]]],
    ["Vi fick 1,8 miljoner kronor. Av de 1,8 miljoner kronorna gick allt till hamnar.", [[1_800_000, null], [1_800_000, 1_800_000]]],
    ["Utöver 40 företag nåddes 12 företag till.", [[40, null], [12, null]]],
    ["Insatsen hade 226 deltagare. 89 deltagare (39 %) gick vidare till studier.", [[226, null], [89, 226]]],
    ["Kursen hade 24 elever varav flera från öarna, och 18 elever klarade seglarprovet.", [[24, null], [18, 24]]],
    ["Kursen hade 24 elever varav 9 flickor och 15 pojkar, och 18 elever klarade seglarprovet.", [[24, null], [18, 24]]],
    ["Kursen hade 24 elever varav 9 flickor och 15 pojkar. 22 av deltagarna kom till slutet. 18 elever klarade seglarprovet.", [[24, null], [22, 24], [18, 24]]],
    ["Kursen hade 24 elever varav 9 flickor och 15 pojkar. På den andra kursen klarade 18 elever provet.", [[24, null], [18, null]]],
    ["Kursen hade 24 elever varav 9 flickor och 15 pojkar. 18 elever gick den andra kursen.", [[24, null], [18, null]]],
    ["Kursen i norr hade 24 elever varav flera från öarna, och den i söder 18 elever.", [[24, null], [18, null]]],
    ["Kursen hade 24 elever varav flera från öarna, och dessutom 18 elever klarade provet på egen hand.", [[24, null], [18, null]]],
    ["Hamnen hade 4 000 besökare. Resultatet bygger på de 300 gästerna som fyllde i ett kort.", [[4_000, null], [300, 4_000]]],
    ["Hamnen hade 4 000 besökare. Nio bolag kom. En femtedel av de 300 besökare som svarade kom tillbaka.", [[4_000, null], [9, null], [300, 4_000]]],
    ["Hamnen hade 200 besökare. De 300 seglarna bodde på öarna.", [[200, null], [300, null]]],
    ["Nio möten hölls. De fyra kurserna var fulla.", [[9, null], [4, null]]],
    ["Hamnen hade 4 000 besökare. Till detta kom 300 seglare.", [[4_000, null], [300, null]]],
    ["Målet är 40 företag. 12 av dessa har nåtts.", [[40, null], [12, null]]],
  ])("%s", (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it("takes what was reached of a goal for no part", () => {
    expect(parts("Utfallet blev 17/19 bolag.")).toEqual([]);
  });

  it("tells parts of what is told by gender", () => {
    expect(parts("50 personer kom varav 24 kvinnor och 26 män. Av dessa var 8 unga.")).toEqual([[50, null], [8, 50]]);
  });
});
