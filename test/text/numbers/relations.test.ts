/** What figures say together: shares of counts, totals and parts, wholes, changes, periods, genders. */
import { readFigures } from "../../../src/text/numbers";
import { amountChangesOf, changesOf } from "../../../src/text/numbers/changes";
import { genderOf } from "../../../src/text/numbers/gender";
import { pairsOf } from "../../../src/text/numbers/pairs";
import { readPassage } from "../../../src/text/numbers/passage";
import { periodsOf } from "../../../src/text/numbers/periods";
import { splitsOf } from "../../../src/text/numbers/splits";
import { makesHundred, sharesOfOne } from "../../../src/text/numbers/wholes";

describe("the gender of a figure", () => {
  const genders = (text: string) => readFigures(text).map((figure) => genderOf(text, figure)?.gender ?? null);

  it.each([
    ["23 till män (68%) och 10 till kvinnor (32%)", ["men", "men", "women", "women"]],
    ["23 till män, 68 % och 10 till kvinnor, 32 %", ["men", null, "women", null]],
    ["91 kvinnor (74%) och 31 (26%) män", ["women", "women", "men", null]],
    ["27 elever varav 17 killar och 10 tjejer", [null, "men", "women"]],
    ["Kvinnor: 12, män: 15", ["women", "men"]],
    ["60 % av deltagarna var kvinnor", ["women"]],
    ["151 av byarna har en kvinna som ordförande", [null]],
    ["12 huvudmän och 14 tjänstemän", [null, null]],
    ["2021–2023 års satsning mot mäns våld mot kvinnor", [null]],
    ["Alla: 245\nFlickor: 120\nPojkar: 125", [null, "women", "men"]],
  ])("%s", (text, expected) => {
    expect(genders(text)).toEqual(expected);
  });

  it("tells a rate within the gender from its share", () => {
    const text = "19 % av kvinnorna och 32 % av männen";
    expect(readFigures(text).map((figure) => genderOf(text, figure)?.within)).toEqual([true, true]);
  });
});

describe("counts with shares", () => {
  const pairs = (text: string) => {
    const passage = readPassage(text);
    return passage.sentences.flatMap((sentence) => pairsOf(text, sentence)).map(({ part, share, whole }) => [part.low, share.low, whole?.low ?? null]);
  };

  it.each([
    ["23 till män (68%) och 10 till kvinnor (32%)", [[23, 68, null], [10, 32, null]]],
    ["26 av Mellansjös 33 kommuner (79 %)", [[26, 79, 33]]],
    ["117 av byarna, varav 72 st (62%) vid kusten", [[72, 62, 117]]],
    ["Bland 710 byar har 151 en butik, det vill säga en skola, vilket motsvarar 21%.", [[151, 21, 710]]],
    ["68 % (23 st) kom från kusten", [[23, 68, null]]],
    ["70 procent (28 av 40) svarade", [[28, 70, 40]]],
    ["hälften (20 av 40) svarade", [[20, 50, 40]]],
    ["En tredjedel av byarna, 12 av 36, svarade", [[12, 100 / 3, 36]]],
    ["Av anslagsramen på 52 mkr gick 34 mkr (65 %) till byar", [[34e6, 65, 52e6]]],
    ["Kursen nådde 90 kvinnor / 60 % och 60 män / 40 %", [[90, 60, null], [60, 40, null]]],
    ["8,4 av totalt 21 miljoner kronor (40 %)", [[8.4e6, 40, 21e6]]],
    ["Av årets 118 stöd har 44 stycken, eller 37 procent, gått till byar", [[44, 37, 118]]],
    ["Fyra byar eller 60 % kvinnor", []],
    ["I år kom 630 seglare, en ökning med 30 seglare, eller 5 procent, sedan förra året.", []],
    ["Antalet båtar minskade med drygt 12 (8 %) till 138.", []],
    ["40 deltagare, 60 % kvinnor", []],
    ["40 byar. 60 % av dem vid kusten.", []],
  ])("%s", (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});

describe("totals and parts", () => {
  const splits = (text: string) => splitsOf(readPassage(text)).map(({ total, parts, by }) => [total.low, parts.map(({ low }) => low), by]);

  it.each([
    ["19 deltagare varav 4 kvinnor och 15 män.", [[19, [4, 15], "gender"]]],
    ["Kursen hade 12 kvinnor och 14 män, totalt 26 deltagare.", [[26, [12, 14], "gender"]]],
    ["Det kom 22 kvinnor samt 19 män, det vill säga 41 deltagare.", [[41, [22, 19], "gender"]]],
    ["126 personer från 10 byar kom, varav 81 män och 45 kvinnor.", [[126, [81, 45], "gender"]]],
    ["52 stöd fördelat på 30 till byar och 22 till orter.", [[52, [30, 22], "all"]]],
    ["Antal barn: 245\nFlickor: 120\nPojkar: 125", [[245, [120, 125], "gender"]]],
    ["Totalt kom 54 seglare: 30 flickor, 22 pojkar och 2 som inte svarade.", []],
    ["47 kurser fördelat på 82 tillfällen och 63 orter.", []],
    ["60 kurser fördelade på 35 kvällskurser och 25 helgkurser.", [[60, [35, 25], "all"]]],
    ["Totalt 18 kurser har getts: 6 i norr, 5 i mitten och 7 i söder.", [[18, [6, 5, 7], "some"]]],
    ["Totalt 18 byar fick råd: 6 om vägar, 5 om vatten och 9 om båda.", []],
    ["Totalt 18 byar fick råd: 6 för vägar och 15 för vatten (några för båda).", []],
    ["Elva byar har fått råd: sju i norr och fyra inom kommunen.", [[11, [7, 4], "some"]]],
    ["31 mkr gick till byar, 14 mkr till orter och 1 mkr till leder, totalt 46 mkr.", [[46e6, [31e6, 14e6, 1e6], "all"]]],
    ["Två kurser gavs: 12 i norr och 14 i söder.", []],
    ["9 mkr varav 4 mkr från anslag 1:1 och 5 mkr från kommunerna.", [[9e6, [4e6, 5e6], "some"]]],
    ["31 mkr söktes. 14 mkr gick till byar, 2 mkr till orter, totalt 16 mkr.", [[16e6, [14e6, 2e6], "all"]]],
    ["31 mkr söktes, 14 mkr gick till byar och 2 mkr till orter, totalt 47 mkr.", []],
    ["93 kvinnor och 29 män från de sammanlagt 63 parterna.", []],
    ["12 kurser\n93 kvinnor\n29 män", []],
    ["Deltagarna kom från 10 kommuner, varav 81 män.", []],
    ["40 deltagare, varav 52 kvinnor.", [[40, [52], "some"]]],
    ["70 deltagare, 40 kvinnor och 30 män, varav 15 unga kvinnor och 5 unga män.", [[70, [40, 30], "gender"]]],
  ])("%s", (text, expected) => {
    expect(splits(text)).toEqual(expected);
  });
});

describe("shares of one whole", () => {
  const wholes = (text: string) => sharesOfOne(readPassage(text)).map(({ shares, by }) => [shares.map(({ low }) => low), by]);

  it.each([
    ["Deltagarna var 45 % kvinnor och 55 % män.", [[[45, 55], "gender"]]],
    ["Stöden fördelades med 72 % till projekt, 20 % till företag samt 8 % till service.", [[[72, 20, 8], "list"]]],
    ["61 procent av stöden gick till kusten och 39 procent till övriga.", [[[61, 39], "list"]]],
    ["40 % kvinnor, 55 % män och 5 % annat kön.", [[[40, 55, 5], "gender"]]],
    ["61 % kvinnor, 36 % män och 3 % utan uppgift.", [[[61, 36, 3], "gender"]]],
    ["58 % kvinnor, 37 % män och 5 % par.", [[[58, 37, 5], "gender"]]],
    ["58 % kvinnor, 37 % män och 8 % par.", [[[58, 37], "gender"]]],
    ["Av medlen gick 45 % till projekt och 55 % till företag.", [[[45, 55], "list"]]],
    ["19 % av kvinnorna och 32 % av männen fick arbete.", []],
    ["Minst 40 % kvinnor och 40 % män är målet.", []],
    ["Sysselsättningsgraden är 80 % kvinnor och 84 % män.", []],
    ["40 % av byarna har butik och 20 % har skola.", []],
  ])("%s", (text, expected) => {
    expect(wholes(text)).toEqual(expected);
  });

  it("lets each share be rounded by itself", () => {
    expect(makesHundred(readFigures("33 %, 33 %, 33 %"))).toBe(true);
    expect(makesHundred(readFigures("33,3 %, 33,3 %, 33,3 %"))).toBe(true);
    expect(makesHundred(readFigures("45 %, 53 %"))).toBe(false);
  });
});

describe("changes and periods", () => {
  it.each([
    ["ökat från 28 procent till 48 procent", [[28, 48]]],
    ["ökat från 28 till 48 procent", [[28, 48]]],
    ["minskat till 15 % från 33 %", [[33, 15]]],
    ["55 % gick till kusten jämfört med 52 % för 2022", [[52, 55]]],
    ["25 % kvinnor och 75 % män", []],
  ])("%s", (text, expected) => {
    expect(readPassage(text).sentences.flatMap((sentence) => changesOf(text, sentence)).map(({ before, now }) => [before.low, now.low])).toEqual(expected);
  });

  it.each([
    ["Besöken ökade från 120 till 150, en ökning med 25 procent.", [[120, 150, 25, "up"]]],
    ["Från 80 varsel 2022 till 60 varsel 2023, vilket är en minskning på 25 %.", [[80, 60, 25, "down"]]],
    ["Omsättningen har ökat med 20 %, från 10 mkr till 12 mkr.", [[10e6, 12e6, 20, "up"]]],
    ["Från 12 till 18 byar, och besöken ökade med 10 procent.", []],
    ["Andelen ökade från 28 till 48 procent.", []],
  ])("%s", (text, expected) => {
    const found = readPassage(text).sentences.flatMap((sentence) => amountChangesOf(text, sentence));
    expect(found.map(({ before, now, said, way }) => [before.low, now.low, said.low, way])).toEqual(expected);
  });

  it.each([
    ["Under en sjuårsperiod, 2021–2028, byggs vägar.", [[7, 2021, 2028, null]]],
    ["Ett 3-årigt projekt (2021–2023).", [[3, 2021, 2023, null]]],
    ["Under tre år, september 2021–augusti 2024.", [[3, 2021, 2024, 36]]],
    ["2021–2023, totalt tre år", [[3, 2021, 2023, null]]],
    ["Ett treårigt projekt inom programperioden 2021–2027.", []],
    ["För tre år sedan, 2019–2020, byggdes vägen.", []],
    ["Ett treårigt projekt. 2019–2024 gäller planen.", []],
  ])("%s", (text, expected) => {
    expect(periodsOf(readPassage(text)).map(({ years, first, last, months }) => [years, first, last, months])).toEqual(expected);
  });
});
