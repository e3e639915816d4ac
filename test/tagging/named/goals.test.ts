import { namedReferences } from "../../../src/tagging/named";
import { goalsOf, nameOf } from "./read";

describe("goals by name", () => {
  test.each([
    ["the name by itself", nameOf("19-17"), ["19-17"]],
    ["in a sentence", `Vi räknar med att ${nameOf("19-22").toLowerCase()} i hela länet.`, ["19-22"]],
    ["with its number", `delmål 15, ${nameOf("19-18")}`, ["19-18"]],
    ["several under a heading, without anything between", `Mål i RUS: ${nameOf("19-08")} ${nameOf("19-12")}`, ["19-08", "19-12"]],
    ["up to where the name tells how", "Ett nyskapande Västmanland", ["19-03"]],
    ["several together", "Ett välmående och tillgängligt Västmanland", ["19-01", "19-02"]],
    ["after a number, joined with it", "RUS: delmål 14 och Ett tillgängligt Västmanland", ["19-02", "19-17"]],
    ["three together", "ett tillgängligt, nyskapande och välmående Västmanland", ["19-01", "19-02", "19-03"]],
  ])("are found: %s", (_, text, expected) => {
    expect(goalsOf(text)).toEqual(expected);
  });

  test("a misspelt name means the goal, less surely", () => {
    const [goal] = namedReferences({ goals: "RUS: Öka antalet exporterande företagg" }, "19", 2023).goals;
    expect(goal).toMatchObject({ id: "19-18", kind: "named" });
    expect(goal!.confidence).toBeLessThan(1);
    expect(goal!.confidence).toBeGreaterThan(0.9);
  });

  test("another wording of a goal means the goal and says which wording it is", () => {
    expect(namedReferences({ goals: `RUS: ${nameOf("25-01")}` }, "25", 2023).goals).toMatchObject([{ id: "25-02", wording: "25-01" }]);
  });

  test("every place that names a goal is evidence, word for word", () => {
    const text = `RUS: delmål 16 ${nameOf("19-19")}. Även mål 16 nämns.`;
    const [goal] = namedReferences({ goals: text }, "19", 2023).goals;
    expect(goal!.evidence.map(({ text: words }) => words)).toEqual(["delmål 16", nameOf("19-19"), "mål 16"]);
    for (const { field, start, end, text: words } of goal!.evidence) expect([field, text.slice(start, end)]).toEqual(["goals", words]);
  });

  test("short names that are everyday words count where they stand as goals", () => {
    expect(goalsOf("RUS: Digitalisering", "14")).toEqual(["14-11"]);
    expect(goalsOf("Kraftsamlingarna digitalisering och elektrifiering.", "14")).toEqual(["14-11", "14-12"]);
    expect(goalsOf("RUS: Båtarna fick digitalisering på köpet i hamnen", "14")).toEqual([]);
    expect(goalsOf("Nätverket talar om digitalisering av bryggor", "14")).toEqual([]);
  });

  test("a part of a name that falls in two names the goal", () => {
    expect(goalsOf("RUS: Förbättrad matchning", "07")).toEqual(["07-02"]);
  });

  test.each([
    ["without its first words", "RUS: konkurrenskraft", "05", ["05-05"]],
    ["without its first word, announced after a fund's objective", "ERUF PO1: Särskilt mål 1.1. Prioriterat område: ett mer digitalt Östergötland.", "05", ["05-06"]],
    ["cut short, with a slip", "Gotland är ett trygt och inkluderande samhälle", "09", ["09-02"]],
    ["without its last words", "Bygga kunskap och kompetens; hållbara transporter", "05", ["05-04"]],
    ["without some in between", "Mål: en hållbar tillgänglighet och mobilitet", "04", ["04-04"]],
    ["after what is said of the region", "Förebild i energiomställningen. Nytänkande tillväxtregion", "09", ["09-01"]],
    ["in another order", "RUS: minskad klimatpåverkan", "07", ["07-05"]],
    ["in a list after a goal", `${nameOf("25-05")} och flexibel kompetensförsörjning`, "25", ["25-04", "25-05"]],
    ["before what it is in line with", "Minskad klimatpåverkan i linje med RUS", "07", ["07-05"]],
    ["in a quotation that is cut", 'RUS: "Skapa förnyelseförmåga…" och "Skapa ett grönare…"', "05", ["05-05"]],
    ["listed after a goal", "Effektmål: klimatneutralt Gotland, förnybar energi", "09", ["09-05", "09-06"]],
    ["as a sentence after a fund", "Interreg Aurora. Hållbara transporter.", "25", ["25-05"]],
    ["after what the row says it serves", "Rodden bidrar till en flexibel kompetensförsörjning", "25", ["25-04"]],
    ["after what it aims at", "Syftar till ett mer digitalt Östergötland", "05", ["05-06"]],
    ["after a verb between two goals", "RUS: skapa förnyelseförmåga samt att arbeta för ett mer digitalt Östergötland", "05", ["05-05", "05-06"]],
    ["with the region's name after it", "RUS: flexibel kompetensförsörjning i Norrbotten", "25", ["25-04"]],
    ["with one other word in its midst", "Jämlika livsvillkor och god trivsel för alla", "04", ["04-05"]],
    ["without what is said of the region first, misspelt", "ett trygt och inkluderande samhälle med livskraft för alla", "09", ["09-02"]],
    ["after what the county is to become", "Länets mål är att bli ett plusenergilän", "07", ["07-06"]],
    ["by a word of it that the goals are about", "Roddarnas mål i RUS om attraktivitet och matchning", "07", ["07-01", "07-02"]],
    ["with its halves turned round", "RUS: minskade hälsoskillnader och förbättrad hälsa", "13", ["13-10"]],
    ["before brackets with a plan", "RUS: Attraktiva livsmiljöer (roddstrategin)", "25", ["25-02"]],
    ["numbered in a list", "1. En hållbar och attraktiv region, 2. En region med internationell konkurrenskraft", "13", ["13-01", "13-02"]],
  ])("a part of a name that stands by itself names the goal: %s", (_, text, region, expected) => {
    expect(goalsOf(text, region)).toEqual(expected);
  });

  test.each([
    ["with two other words in its midst", "Roddens mål: jämlika båtar och god trivsel för alla", "04"],
    ["that goes on about something else in the region", "Flexibel kompetensförsörjning i båthusen", "25"],
    ["with other words in it", "RUS: roddarnas konkurrenskraft", "05"],
    ["that leads to a word left out", "RUS: en trygg och attraktiv", "09"],
    ["as a quality", "RUS: Konkurrenskraftigt näringsliv", "05"],
    ["going on", "Bygga kompetens i roddklubbarna är syftet", "05"],
    ["in running text", "Klubbarna vill ha en hållbar mobilitet för båtar", "04"],
    ["that two goals have", "RUS: jämlik hälsa", "13"],
    ["that is the region's name alone", "RUS: Östergötland", "05"],
    ["that is a goal of Agenda 2030", "Hållbara städer och samhällen", "25"],
    ["under the heading of a fund", "Interreg: Flexibel kompetensförsörjning i norr", "25"],
    ["that is announced after another plan", "Roddprogrammet, målet kunskap och kompetens", "05"],
    ["of one word with another beside it", "Produktivitet och lönsamhet i roddsporten", "07"],
    ["in another plan's brackets after its sentence", "RUS: roddleder. Attraktiva livsmiljöer (roddstrategin)", "25"],
    ["of the national strategy", "Nationella strategin: kompetensförsörjning", "25"],
  ])("a part of a name names no goal: %s", (_, text, region) => {
    expect(goalsOf(text, region)).toEqual([]);
  });

  test("a part of a name is less sure than the name", () => {
    const [goal] = namedReferences({ goals: "RUS: konkurrenskraft" }, "05", 2023).goals;
    expect(goal).toMatchObject({ id: "05-05", evidence: [{ text: "konkurrenskraft" }] });
    expect(goal!.confidence).toBeLessThan(1);
  });

  test("the goals are those of the year", () => {
    expect(goalsOf(nameOf("19-b2"), "19", 2025)).toEqual(["19-b2"]);
    expect(goalsOf(nameOf("19-b2"), "19", 2023)).toEqual([]);
    expect(goalsOf(nameOf("19-b2"), "19", null)).toEqual(["19-b2"]);
  });

  test("no region, no goals", () => {
    expect(namedReferences({ goals: nameOf("19-17") }, null, 2023).goals).toEqual([]);
  });
});

test("short names in a numbered list that lost its line breaks are goals", () => {
  expect(goalsOf("RUS: 1. Förbättrad matchning 2. Ökad attraktivitet 3. Nya broar", "07")).toEqual(["07-01", "07-02"]);
});

describe("goals by number", () => {
  test.each([
    ["delmål 14", ["19-17"]],
    ["Målområdet omfattar delmål 7 & 8.", ["19-10", "19-11"]],
    ["#16", ["19-19"]],
    ["RUS mål 2 och 3", ["19-05", "19-06"]],
    ["RUS: 7, 8 samt 12", ["19-10", "19-11", "19-15"]],
    ["mål 2 och 3 i RUS", ["19-05", "19-06"]],
    ["RUS delmål 7–9", ["19-10", "19-11", "19-12"]],
    ["Delmål:\n7\n8\n12", ["19-10", "19-11", "19-15"]],
    ["delmål 7; delmål 9", ["19-10", "19-12"]],
    ["RUS delmål nr 20", ["19-23"]],
    ["mål 14", []],
    ["RUS: delmål 77", []],
    ["RUS: Samtliga mål", []],
    ["delmål 14 % högre", []],
    ["RUS: 12 personer deltog", []],
  ])("%s", (text, expected) => {
    expect(goalsOf(text)).toEqual(expected);
  });

  test("levels of their own numbering are told apart by the word before", () => {
    expect(goalsOf("RUFS 2050: mål 3", "01")).toEqual(["01-03"]);
    expect(goalsOf("RUFS 2050: delmål 3", "01")).toEqual(["01-05"]);
    expect(goalsOf("RUFS 2050: 1, 2 och 4", "01")).toEqual(["01-01", "01-02", "01-04"]);
    expect(goalsOf("Gotland 2040: effektmål 5 och 8", "09")).toEqual(["09-05", "09-07"]);
  });

  test("an area of goals is a goal where the region calls none so", () => {
    expect(goalsOf("Målområde 3", "22")).toEqual(["22-04"]);
    expect(goalsOf("målområde 14", "19")).toEqual([]);
  });

  test("numbers of other plans and policies are none of the region's", () => {
    expect(goalsOf("Kulturplanens mål 1 och roddprogrammets mål 3", "22")).toEqual([]);
    expect(goalsOf("Roddförbundets styrkort, mål 2", "22")).toEqual([]);
    expect(goalsOf("Folkhälsopolitiken: målområde 1", "22")).toEqual([]);
    expect(goalsOf("Miljömålen 1 och 3", "22")).toEqual([]);
    expect(goalsOf("Mål 1 i projektplanen: fler åror. Mål 2: fler båtar", "22")).toEqual([]);
    expect(goalsOf("Mål 1 (nationella miljömål) samt RUS mål 3", "22")).toEqual(["22-04"]);
    expect(goalsOf("Roddprogrammets mål i RUS: mål 3", "22")).toEqual(["22-04"]);
    expect(goalsOf("Västernorrlandsstrategins mål 3", "22")).toEqual(["22-04"]);
  });

  test("what is counted after a colon is no number of a goal", () => {
    expect(goalsOf("Mål: 3 båthus", "22")).toEqual([]);
    expect(goalsOf("Mål: 3", "22")).toEqual(["22-04"]);
    expect(goalsOf("RUS, mål: 1 och 3", "22")).toEqual(["22-01", "22-04"]);
  });

  test("a heading right after a number closes what is said of it", () => {
    expect(goalsOf("Mål 2 RUS, Agenda 2030: 6", "22")).toEqual(["22-02"]);
    expect(goalsOf("RUS mål 3 Agenda 2030, mål 1", "22")).toEqual(["22-04"]);
    expect(goalsOf("Hög livskvalitet i attraktiva livsmiljöer Agenda 2030", "25")).toEqual(["25-02"]);
  });

  test("a goal is meant above all the others", () => {
    expect(goalsOf("Alla mål i RUS, särskilt mål 3", "22")).toEqual(["22-04"]);
    expect(goalsOf("RUS. ERUF: särskilt mål 3", "22")).toEqual([]);
  });

  test("a number that the catalogue also has for itself is the goal's with a name", () => {
    expect(goalsOf("RUS mål 2", "22")).toEqual(["22-02"]);
  });

  test("numbers in words", () => {
    expect(goalsOf("RUS: mål ett och tre", "22")).toEqual(["22-01", "22-04"]);
    expect(goalsOf("RUS har som mål ett renare vatten för roddare", "22")).toEqual([]);
  });

  test("a goal that lies under the numbered one goes with it", () => {
    expect(goalsOf(`RUS mål 3: ${nameOf("22-08")}`, "22")).toEqual(["22-04", "22-08"]);
    expect(goalsOf(`RUS mål 3: ${nameOf("22-07")}`, "22")).toEqual(["22-07"]);
  });

  test("a goal of another level, under no known goal, goes with the numbered one", () => {
    expect(goalsOf(`RUS mål 3: ${nameOf("22-10")}`, "22")).toEqual(["22-04", "22-10"]);
  });

  test("a name right after the number says more than the number", () => {
    expect(goalsOf(`delmål 15 ${nameOf("19-19")}`)).toEqual(["19-19"]);
    expect(goalsOf("Mål 3: God hälsa och välbefinnande", "01")).toEqual([]);
    expect(goalsOf("Mål 3: Roddbåtar åt alla", "01")).toEqual([]);
    expect(goalsOf("Mål 2: 60 roddare tar märket", "22")).toEqual([]);
    expect(goalsOf("Mål 3: 12 åror", "22")).toEqual([]);
  });
});

describe("whose goals they are", () => {
  test("numbers belong to the framework of their heading", () => {
    const named = namedReferences({ goals: "RUS: mål 7. Agenda 2030: mål 8 och 9. ERUF: 1.3" }, "19", 2023);
    expect(named.goals.map(({ id }) => id)).toEqual(["19-10"]);
    expect(named.agenda2030.map(({ code }) => code)).toEqual(["8", "9"]);
    expect(named.eruf.map(({ code }) => code)).toEqual(["1.3"]);
  });

  test("a comma parts a goal from the heading after it", () => {
    expect(goalsOf("RUS delmål 7, Agenda 2030 mål 8, ERUF PO1")).toEqual(["19-10"]);
    expect(goalsOf("mål 7, RUS")).toEqual(["19-10"]);
  });

  test("a region's own name of its strategy is a heading too", () => {
    expect(goalsOf("Agenda 2030: mål 5. Det öppna Skåne 2030: Skåne ska utveckla framtidens välfärd", "12")).toEqual(["12-04"]);
    expect(goalsOf("Agenda 2030: mål 5. Hallandsstrategin: hållbart resursutnyttjande", "13")).toEqual(["13-11"]);
    expect(goalsOf("Region Hallands strategi för hållbar tillväxt: Hållbart resursutnyttjande", "13")).toEqual(["13-11"]);
    expect(goalsOf("Hallands strategi för hållbar tillväxt, delmål hållbart resursutnyttjande och roddled", "13")).toEqual(["13-11"]);
  });

  test("what sounds like the region's goal is the fund's under the fund's heading", () => {
    const text = "ERUF: 1.1 Stärkt forskning och innovation";
    expect(goalsOf(text, "10")).toEqual([]);
    expect(goalsOf("Stärkt forskning och innovation", "10")).toEqual(["10-08"]);
  });

  test("a region's goals under another heading count only word for word, and less surely", () => {
    const named = (goals: string) => namedReferences({ goals }, "19", 2023).goals.map(({ id, confidence }) => [id, confidence < 1]);
    expect(named(`Interreg: ${nameOf("19-17")}`)).toEqual([["19-17", true]]);
    expect(named(`Interreg: ${nameOf("19-17").replace("regionala", "regional")}`)).toEqual([]);
  });

  test("an area of the national strategy is a goal of the region only where it is given as one", () => {
    expect(goalsOf(nameOf("25-06"), "25")).toEqual([]);
    expect(goalsOf(`Mål i RUS: ${nameOf("25-06")}`, "25")).toEqual(["25-06"]);
  });
});

describe("what is taken away is not named", () => {
  test.each([
    ["Alla delmål utom delmål 5 och 6", []],
    ["Samtliga mål i RUS förutom mål 5", []],
    ["Förutom delmål 5 nås även delmål 6", ["19-08", "19-09"]],
    ["Insatsen hör inte till delmål 14 utan till delmål 15.", ["19-18"]],
    ["Inte bara delmål 7 utan också delmål 9", ["19-10", "19-12"]],
    ["Delmål 5 berörs inte, däremot delmål 7", ["19-10"]],
    ["RUS: mål 5 är inte aktuellt, mål 6 är det", ["19-09"]],
    ["varken delmål 5 eller delmål 6", []],
    ["Interreg: roddled. RUS: delmål 7", ["19-10"]],
  ])("%s", (text, expected) => {
    expect(goalsOf(text)).toEqual(expected);
  });
});

describe("which text is read", () => {
  const ids = (texts: Parameters<typeof namedReferences>[0]) => namedReferences(texts, "19", 2023).goals.map(({ id }) => id);

  test("the column for goals, and a text that stands alone", () => {
    expect(ids({ name: "Roddleden, delmål 9", goals: "delmål 7" })).toEqual(["19-10"]);
    expect(ids({ name: "Roddleden, delmål 9" })).toEqual(["19-12"]);
  });

  test("where the column is empty, what other texts say under a heading", () => {
    expect(ids({ name: "Roddleden bidrar till RUS delmål 9", outputs: "delmål 7", goals: " " })).toEqual(["19-12"]);
  });
});
