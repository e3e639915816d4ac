import { type Told, statementsOf, told } from "./gender-told";

describe("shares whose words are told at length", () => {
  it.each<[string, Told[]]>([
    ["54 procent av besluten om bidrag för nya nät och krokar gällde båtlag som leds av män.", [{ menShare: 54 }]],
    ["62 procent av de fiskare som sökt om hjälp för att byta motor är kvinnor.", [{ womenShare: 62 }]],
    ["60 procent av de nya båtplatserna i hamnen har gått till kvinnor.", [{ womenShare: 60 }]],
    ["35 procent av den väntade ökningen som bryggorna leder till faller på kvinnor.", [{ womenShare: 35 }]],
    ["Efter kursen är 45 procent av de som söker ett skepparbrev kvinnor.", [{ womenShare: 45 }]],
    ["Endast 29 procent av alla lotsar var kvinnor.", [{ womenShare: 29 }]],
  ])("whatever is said of whom they are: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each([
    "45 procent av båtlagen tror att de flesta köpare är kvinnor.",
    "40 procent av hamnarna har kurser där deltagarna är kvinnor.",
    "Av medlen är 40 procent av dem avsedda för kurser för unga kvinnor.",
    "70 procent av båtlagen vänder sig till köpare vars chefer är män.",
    "Tjejerna kommer att få fiska tillsammans med två lotsar.",
  ])("what is told of somebody else says nothing of the share: %s", (text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it.each<[string, Told[]]>([
    ["Andelen kvinnor bland lotsarna ligger nu på rekordhöga 44 procent.", [{ womenShare: 44 }]],
    ["Andelen kvinnliga skeppare är däremot pinsamt låga 8 procent.", [{ womenShare: 8 }]],
    ["Kvinnor tog emot 38 procent av de bidrag som delades ut.", [{ womenShare: 38 }]],
    ["Kvinnor är mottagare av 37 procent av bidragen.", [{ womenShare: 37 }]],
    ["Kvinnorna har utgjort en majoritet av lotsarna, närmare bestämt 68 procent.", [{ womenShare: 68 }]],
    ["Männen är få, bara 12 procent av lotsarna.", [{ menShare: 12 }]],
    ["Ägandet av båtarna domineras av män, 71 procent.", [{ menShare: 71 }]],
    ["Bland dem som började kursen var 62 procent män, men bland dem som avslutade den var andelen 55 procent.", [{ menShare: 62 }, { menShare: 55 }]],
  ])("how much it is may be said with feeling: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["54 procent av båtarna har kvinnliga skeppare.", [{ womenShare: 54 }]],
    ["45 procent av båtlagen hade en kvinna i ledande ställning.", [{ womenShare: 45 }]],
    ["I nästan vartannat båtlag finns en kvinna bland grundarna.", [{ womenShare: 50 }]],
    ["Hamnen har fått 14 nya båtlag och i fem av dem ingår kvinnor i ledningen.", [{ women: 5, total: 14 }]],
    ["Av de 48 ansökningarna hade 12 en kvinna som huvudsökande.", [{ women: 12, total: 48 }]],
    ["På två av tre platser i hamnens styrelse sitter män.", [{ menShare: 66.7 }]],
  ])("who leads, and who sits where: %s", (text, expected) => {
    expect(statementsOf(text).map(told).map(({ womenShare, menShare, ...rest }) => ({ ...rest, ...(womenShare !== undefined && { womenShare }), ...(menShare !== undefined && { menShare: Math.round(menShare * 10) / 10 }) }))).toEqual(expected);
  });

  it.each<[string, Told[]]>([
    ["Fördelningen är 32 procent kvinnor jämfört med 68 procent män.", [{ womenShare: 32, menShare: 68 }]],
    ["Kvinnorna på båtarna var fler än männen, 14 jämfört med 9.", [{ women: 14, men: 9 }]],
  ])("both may be compared with each other: %s", (text, expected) => {
    expect(statementsOf(text).map(told)).toEqual(expected);
  });

  it("a rate of those who were chosen among a gender", () => {
    expect(statementsOf("35 procent av de antagna kvinnorna har fått jobb på en båt.").map(told)).toEqual([{ womenRate: 35, kind: "within-gender rate" }]);
  });

  it("where ideas come from is no plan", () => {
    expect(statementsOf("Av förslagen kommer 31 procent från kvinnor.").map(told)).toEqual([{ womenShare: 31 }]);
  });

  it("ten who are nobody in particular are no whole, nor are those whose boards are told of", () => {
    expect(statementsOf("Efteråt vill 8 av 10 bli lotsar, hälften av dessa är kvinnor.").map(told)).toEqual([{ womenShare: 50 }]);
    expect(statementsOf("En genomgång av de 350 största företagens styrelser visar att 23 procent är kvinnor.").map(told)).toEqual([{ womenShare: 23 }]);
  });

  it("those who were taken in are the whole, and not those who asked", () => {
    expect(statementsOf("Av 48 sökande antogs 20, hälften kvinnor och hälften män.").map(told)).toEqual([{ total: 20, womenShare: 50, menShare: 50 }]);
  });

  it("the word for percent may stand close to its number", () => {
    expect(statementsOf("27procent av lotsarna är kvinnor.").map(told)).toEqual([{ womenShare: 27 }]);
  });
});
