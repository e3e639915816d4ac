import { namedReferences } from "../../../src/tagging/named";
import type { RowTexts } from "../../../src/tagging/tag";

const named = (goals: string, region: string | null = null) => namedReferences({ goals }, region, 2023);
const agenda = (goals: string, region: string | null = null) => named(goals, region).agenda2030.map(({ code }) => code);
const fund = (goals: string, region: string | null = null) => named(goals, region).eruf.map(({ code }) => code);

describe("Agenda 2030", () => {
  test.each([
    ["Sjöns mål i Agenda 2030: 6 Rent vatten och sanitet för alla 14 Hav och marina resurser", ["6", "14"]],
    ["Agenda 2030\nMål 2: ingen hunger\nMål 15: ekosystem och biologisk mångfald", ["2", "15"]],
    ["Agenda 2030: 3, 5, 8 och 10", ["3", "5", "8", "10"]],
    ["Agenda 2030 (mål 4, 5)", ["4", "5"]],
    ["A2030: 6, 14", ["6", "14"]],
    ["Agenda 2030: 4,6,12,14", ["4", "6", "12", "14"]],
    ["Agenda 2030 mål 4,6,14", ["4", "6", "14"]],
    ["Agenda 2030 mål 14,2", ["14"]],
    ["Båtarna i AG2030-listan: mål 14", ["14"]],
    ["AGENDA 2030; 6 & 14", ["6", "14"]],
    ["Agenda mål 14", ["14"]],
    ["Dagens agenda: mål och rodd", []],
    ["Globala mål nr 6, 7 o 14", ["6", "7", "14"]],
    ["Globala målen 6 resp. 14", ["6", "14"]],
    ["KA2030: 6, 14", []],
    ["Agenda 2030-målen 3–5", ["3", "4", "5"]],
    ["Agenda 2030\n3\n8\n11", ["3", "8", "11"]],
    ["mål 8 och 9 i Agenda 2030", ["8", "9"]],
    ["Globala målen: 13 klimat, 8 anständigt arbete", ["13", "8"]],
    ["agenda 2030: mål 8.5", ["8"]],
    ["SDG 5", ["5"]],
    ["FN:s globala mål nr 11", ["11"]],
    ["Agenda 2030: Jämställdhet och god hälsa och välbefinande", ["5", "3"]],
    ["Agenda 2030: alla 17 globala mål", []],
    ["Agenda 2030: 12 båtar såldes", []],
    ["Agenda 2030:\n- 4\n- 6\n- 14", ["4", "6", "14"]],
    ["Agenda 2030-målen 6 (Rent vatten och sanitet för alla), 14 och 15", ["6", "14", "15"]],
    ["Mål 5 jämställdhet och mål 14 hav och marina resurser (Agenda 2030)", ["5", "14"]],
    ["Nr 5: Jämställdhet\nNr 14: Hav och marina resurser", ["5", "14"]],
    ["Interreg South Baltic. Mål 2 Ingen hunger", ["2"]],
    ["SDG6 och SDG14", ["6", "14"]],
    ["SDG123", []],
    ["Agenda 2030 mål 14.1 (renare hav) och 6.3", ["14", "6"]],
    ["Mål 6\nMål 14\n(Agenda 2030)", ["6", "14"]],
    ["Ingen hunger (mål 2)", ["2"]],
    ["Ingen hunger (12 båtar)", []],
    ["5 jämställdhet", []],
    ["Jämställdhet (roddklubben). Agenda 2030", []],
    ["Agenda 2030: mål 18", []],
    ["Mål 3, 8 och 11", []],
    ["Hållbar energi för alla", ["7"]],
    ["8 Anständiga arbetsvillkor och ekonomisk tillväxt", ["8"]],
    ["Smarta hållbara städer och samhällen", []],
    ["jämställdhet", []],
    ["Agenda 2030: 3, 5 och 8, dock inte 9", ["3", "5", "8"]],
    ["Agenda 2030: mål 9 Minskad ojämlikhet", ["10"]],
    ["SDG 14.a, 6.3 och 2.c", ["14", "6", "2"]],
    ["Agenda 2030: Nr 6 och nr 14", ["6", "14"]],
    ["SDG 14: Life below water", ["14"]],
    ["Agendamål 14", ["14"]],
    ["Vi bidrar till flera mål i Agenda 2030, bland annat 2, 6 och 14.", ["2", "6", "14"]],
    ["FN:s globala mål för hållbar utveckling nr 6 och 14", ["6", "14"]],
    ["Agenda 2030 hör ihop med hamnens arbete, alltså 6 och 14.", ["6", "14"]],
    ["Agenda 2030 spreds i 6 hamnar", []],
    ["Agenda 2030 spreds i 6 och 14 hamnar", []],
    ["Agenda 2030 spreds. Läger 6, 14", []],
    ["Agenda: mål 6 och 14", ["6", "14"]],
    ["Agendan för mötet. Mål 6", []],
    ["Agenda 2030, särskilt mål 6 och mål 14", ["6", "14"]],
    ["Agenda 2030 (särskilt målen om hunger och hav)", ["2", "14"]],
    ["Av Agenda 2030:s mål berörs främst 2, 6 samt 14.", ["2", "6", "14"]],
    ["AGENDA 2030: 6", ["6"]],
    ["FN-målen 6 och 14", ["6", "14"]],
    ["Agenda 2030: mål 6. Kulturplanen mål 14.", ["6"]],
    ["De globala målen för utbildning, klimat och hav", ["4", "13", "14"]],
    ["Globala målen: vatten (6), marina resurser (14)", ["6", "14"]],
    ["Agenda 2030: Jämställdhet, biologisk mångfald samt partnerskap", ["5", "15", "17"]],
    ["Agenda 2030:\n- Anständiga arbetsvillkor\n- Hållbara städer", ["8", "11"]],
    ["Agenda 2030-kurs för roddare den 3, 5 och 8 maj", []],
    ["Agenda 2030 och sjölagens artikel 3, 6 och 12", []],
    ["Agenda 2030 lyfts i årskurs 7, 8 och 9", []],
    ["Agenda 2030 kurser hölls för 3, 4 och 5 roddklubbar", []],
    ["Agenda 2030, insatsen bidrar till 3, 4 och 5", ["3", "4", "5"]],
    ["Globala målen: hav (6)", []],
    ["Globala målen: havsbad", []],
    ["Agenda 2030: mål 6. Vi vill ha utbildning och klimat", ["6"]],
    ["Agenda 2030\n14.1 Minska skräpet i sjön\n6.3 Renare avlopp", ["14", "6"]],
    ["Agenda 2030\n14.1 minska skräpet i sjön", ["14"]],
    ["Agenda 2030: 2.5 miljoner till båtar. 14.30 Rodd", []],
    ["Delmål 14.1 Minska skräpet. Delmål 6.3 Renare avlopp (Agenda 2030)", ["14", "6"]],
    ["Delmål 4 i planen. Mål 6 (Agenda 2030)", ["6"]],
    ["RUS: 6.3 Renare avlopp. Mål 14 (Agenda 2030)", ["14"]],
    ["RUS 6.3 Renare vatten", []],
    ["Mål6 Rent vatten och sanitet för alla", ["6"]],
    ["Mål 13. Bekämpa klimatförändringen", ["13"]],
    ["Bekämpa klimatförändringen", []],
    ["Mål 14. Hav och marina resurser, mål 6. Rent vatten och sanitet", ["14", "6"]],
    ["Rent vatten och sanitet", []],
    ["Mål 14 – Hav och marina resurser. Mål 12 – produktion och konsumtion", ["14", "12"]],
    ["Ingen hunger, Hållbara städer och samhällen", ["2", "11"]],
    ["6 Rent vatten och sanitet för alla\n13 Bekämpa klimatförändringen", ["6", "13"]],
    ["Roddarna arbetar med Agenda 2030. De främjar också jämställdhet och lek.", []],
    ["Roddarna arbetar med Agenda 2030. De främjar också mål 5 jämställdhet.", ["5"]],
    ["Utbildning, klimat och hav", []],
    ["RUS: levande sjöar. Nr 6: Rent vatten och sanitet för alla Nr 5: Jämställdhet", ["6", "5"]],
    ["RUS: levande sjöar. Nr 5: Jämställdhet", []],
  ])("%s", (text, expected) => {
    expect(agenda(text)).toEqual(expected);
  });

  test("each number is evidence once", () => {
    const [goal] = named("Agenda 2030: 3, 5 och 8", "19").agenda2030;
    expect(goal!.evidence.map(({ text }) => text)).toEqual(["3"]);
  });

  test("a heading in brackets with goals in them goes no further", () => {
    const { goals, agenda2030 } = named("RUS: delmål 7 (Agenda 2030: mål 6), delmål 9", "19");
    expect([...goals.map(({ id }) => id).sort(), ...agenda2030.map(({ code }) => code)]).toEqual(["19-10", "19-12", "6"]);
    expect(agenda("Våra mål (Agenda 2030): mål 6")).toEqual(["6"]);
  });

  test("a goal under the region's heading is the region's, also when Agenda 2030 has one that sounds alike", () => {
    expect(agenda("RUS: minskad ojämlikhet")).toEqual([]);
    expect(agenda("Mål i RUS: 14 Hav och marina resurser")).toEqual(["14"]);
  });
});

describe("the regional fund", () => {
  test.each([
    ["ERUF: PO1", ["PO1"]],
    ["Politiskt mål 1", ["PO1"]],
    ["ERUF, Programområde 2", ["PO2"]],
    ["ERUF mål 2: Ett grönare Europa, därav 2.2 – Främja förnybar energi", ["PO2", "2.2"]],
    ["Ett grönare Europa", ["PO2"]],
    ["Särskilt mål: 1.1", ["1.1"]],
    ["SM2.1", ["2.1"]],
    ["ERUF PO2.6", ["2.6"]],
    ["ERUF mål 2,6", ["2.6"]],
    ["ERUF 2.1-2.2", ["2.1", "2.2"]],
    ["ERUF: 1:3 och 1:4", ["1.3", "1.4"]],
    ["ERUF 2.vii", ["2.7"]],
    ["Programområde 2, särskilt mål 3 (ERUF)", ["PO2", "2.3"]],
    ["Programområde 2 i roddförbundet", []],
    ["ERUF: särskilt mål 1 (iii)", ["1.3"]],
    ["ERUF, RSO2.1", ["2.1"]],
    ["2.vii roddbåtar", []],
    ["ERUF 1 (i hela länet)", []],
    ["ERUF, politiskt mål 2 (i första hand)", ["PO2"]],
    ["ERUF 1.i juni", []],
    ["Sjöarnas ERUF-program, programområde 2, mål 2.2", ["PO2", "2.2"]],
    ["Förbättra den digitala konnektiviteten", ["1.5"]],
    ["Främja förnybar energi", []],
    ["Agenda 2030: mål 6, särskilt mål 2.2", ["2.2"]],
    ["ERUF: 1:1 Stärkt forskning och innovation", ["1.1"]],
    ["ERUF Politiskt mål 1 och särskilt mål 2", ["PO1", "1.2"]],
    ["ERUF: Smarta energisystem", ["2.3"]],
    ["ERUF: Förbättra de små och medelstora företagens hållbara tillväxt och konkurrenskraft", ["1.3"]],
    ["ERUF: 1.1 Främja förnybar energi", ["2.2"]],
    ["anslag 1:1", []],
    ["ERUF och 1:1-medel", []],
    ["ERUF, med stöd av 1:1 och villkor 1:1", []],
    ["ERUF: 1:1", []],
    ["ERUF: se avsnitt 3.1 och 2,5 miljoner", []],
    ["ERUF: 1.9 och 9.1", []],
    ["1.3", []],
    ["RUS: smarta energisystem", []],
    ["AMIF: specifikt mål 2.1", []],
    ["ESF+ programområde 1", []],
    ["Interreg, 2.1 Sjövägar", []],
    ["Interreg: 1.1 Stärkt forskning och innovation", ["1.1"]],
    ["ERUF: inte PO1 utan PO2", ["PO2"]],
    ["Specifika mål 1.1, 1.3 och 2.6", ["1.1", "1.3", "2.6"]],
    ["AMIF: specifika mål 1.1 och 1.3", []],
    ["1.4 Utveckla färdigheter för smart specialisering", ["1.4"]],
    ["1.4 Främja förnybar energi", []],
    ["ett grönare och friskare Europa", ["PO2"]],
    ["Politiska målen 1 och 2", ["PO1", "PO2"]],
    ["det politiska målet 2", ["PO2"]],
    ["ett grönare och friskare hav i Europa", []],
    ["ERUF, särskilda målet om digital konnektivitet", ["1.5"]],
    ["ERUF Övre Norrland 2021–2027: digitalisering, smart specialisering", ["1.2", "1.4"]],
    ["ERUF: ett grönare Europa, specifikt mål cirkulär ekonomi", ["PO2", "2.6"]],
    ["ERUF-pengar till digitalisering av åror", []],
    ["ERUF. Rodden främjar smart specialisering", []],
    ["RUS: digitalisering", []],
  ])("%s", (text, expected) => {
    expect(fund(text).sort()).toEqual([...expected].sort());
  });
});

describe("Interreg and the social fund", () => {
  const funds = (goals: string) => {
    const { interreg, esf } = named(goals);
    return { interreg: interreg.map(({ text }) => text), esf: esf.map(({ text }) => text) };
  };

  test.each([
    ["Interreg: en roddled", ["Interreg"], []],
    ["Central Baltic", ["Central Baltic"], []],
    ["Seglats på Nordsjön", [], []],
    ["ESF+ prioritering A.1", [], ["ESF+", "A.1"]],
    ["Europeiska socialfonden", [], ["Europeiska socialfonden"]],
    ["Inte Interreg", [], []],
    ["Paviljong A.1", [], []],
  ])("%s", (text, interreg, esf) => {
    expect(funds(text)).toEqual({ interreg, esf });
  });

  test.each<[RowTexts, string[]]>([
    [{ name: "Roddlotsen (ESF)" }, ["ESF"]],
    [{ name: "Roddlotsen (ESF, PO1)" }, ["ESF"]],
    [{ name: "Roddlotsen, ett socialfondsprojekt" }, ["socialfondsprojekt"]],
    [{ name: "Roddlotsen är ett Interreg Europe-projekt" }, ["Interreg Europe-projekt"]],
    [{ name: "Roddlotsen", outputs: "Kurser har hållits med finansiering av ESF+." }, ["ESF+"]],
    [{ name: "Roddlotsen", outputs: "Finansierades av Europeiska socialfonden och medfinansieras av Central Baltic." }, ["Central Baltic", "Europeiska socialfonden"]],
    [{ name: "En förstudie till Interreg och ESF+" }, []],
    [{ name: "Roddlotsen, som tidigare ESF-projektet Lots" }, []],
    [{ name: "Roddlotsen och deras Interregprojekt" }, []],
    [{ name: "Roddlotsen", outputs: "En träff om Interregprojekt, inte finansierad av Interreg." }, []],
    [{ name: "Roddlotsen", outcomes: "Finansieras av ESF+" }, []],
  ])("are named outside the goals where they pay: %j", (row, expected) => {
    const { interreg, esf } = namedReferences({ ...row, goals: "Levande kust" }, "19", 2023);
    expect([...interreg, ...esf].map(({ text }) => text)).toEqual(expected);
  });

  test("are told once where a text stands alone", () => {
    const { interreg } = namedReferences({ name: "Finansieras av Interreg Europe" }, "19", 2023);
    expect(interreg.map(({ text }) => text)).toEqual(["Interreg Europe"]);
  });
});
