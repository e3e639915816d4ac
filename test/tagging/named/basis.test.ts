import { namedReferences } from "../../../src/tagging/named";

const basisOf = (outcomes: string) => namedReferences({ outcomes, outputs: "Utvärdering: klar." }, "19", 2023).basis.map(({ basis }) => basis).sort();

test.each([
  ["Egen bedömning: fler ror.", ["ownAssessment"]],
  ["Egen bedömning Fler ror.", ["ownAssessment"]],
  ["Målet nåddes inte enligt vår uppföljning.", ["followUp"]],
  ["Inga nya klubbar syns enligt uppföljningen.", ["followUp"]],
  ["Utvärderingen har inte visat att fler ror.", ["evaluation"]],
  ["Utvärdering pågår men visar hittills att fler ror.", ["evaluation"]],
  ["Resultatet baseras på uppföljning och extern utvärdering.", ["evaluation", "followUp"]],
  ["Uppföljningen visar att fler ror.", ["followUp"]],
  ["Roddarna följs upp genom samtal efter ett år.", ["followUp"]],
  ["En slututvärdering genomfördes som visade att fler ror.", ["evaluation"]],
  ["Enligt vår bedömning ror fler.", ["ownAssessment"]],
  ["Bedömning kort sikt – fler ror.", ["ownAssessment"]],
  ["Resultatet bygger på roddarnas bedömning.", []],
  ["Följeforskningen pekar på att fler ror.", ["evaluation"]],
  ["En extern utvärderare har sett att fler ror.", ["evaluation"]],
  ["Utvärdering har skett med hjälp av roddförbundet.", ["evaluation"]],
  ["Vid uppföljningen i augusti hade nio klubbar nya åror.", ["followUp"]],
  ["Siffrorna är hämtade från klubbarnas uppföljning.", ["followUp"]],
  ["Handläggarens bedömning är att fler ror.", ["ownAssessment"]],
  ["Det är en bedömning av ansvarig handläggare.", ["ownAssessment"]],
  ["Bedömningen baseras på möten med klubbarna.", ["ownAssessment"]],
  ["Egen skattning: fler ror.", ["ownAssessment"]],
  ["Vi saknar utvärdering men vår bild är att fler ror.", ["ownAssessment"]],
  ["Det kommer enligt vår bedömning fler roddare.", ["ownAssessment"]],
  ["Utvärderingens slutsats är att fler ror.", ["evaluation"]],
  ["Samtal med klubbarna är underlag för bedömningen.", ["ownAssessment"]],
  ["Enligt regionens egen analys ror fler.", ["ownAssessment"]],
  ["Vår analys är att fler ror.", ["ownAssessment"]],
  ["Företagens egna bedömningar är goda.", []],
  ["Rodden utvärderas under 2031.", []],
  ["Klubbarna följs upp efter projektets slut.", []],
  ["Utvärdering har inte varit möjlig. Bedömningen är att fler ror.", ["ownAssessment"]],
  ["Svaren har samlats in genom uppföljande samtal.", ["followUp"]],
  ["Vi gör bedömningen att fler ror.", ["ownAssessment"]],
  ["Rodden har haft en extern utvärderare.", ["evaluation"]],
  ["Projektets utvärderare konstaterar att fler ror.", ["evaluation"]],
  ["Uppföljning av antalet båtar genom hamnens register.", ["followUp"]],
  ["Kvalitativ uppföljning i form av samtal.", ["followUp"]],
  ["Följeforskare vid högskolan ser att fler ror.", ["evaluation"]],
  ["Rodden har granskats av en oberoende utvärderare.", ["evaluation"]],
  ["Roddarna har i utvärderingar efter varje läger angett att de lärt sig mer.", ["evaluation"]],
  ["Sammantaget bedömer regionen att fler ror.", ["ownAssessment"]],
  ["Det är en bedömning gjord av Region Sjö.", ["ownAssessment"]],
  ["Uppföljning sker löpande och visar att fler ror.", ["followUp"]],
  ["Utvärderingar från tidigare läger visar att fler ror.", []],
  ["Klubbarna bedömer att fler ror.", []],
  ["Region Sjö bedömer att fler ror.", ["ownAssessment"]],
  ["Region Sjös bedömning är att fler ror.", ["ownAssessment"]],
  ["Styrgruppens bedömning är att fler ror.", ["ownAssessment"]],
  ["Effekterna är bedömda av projektledaren.", ["ownAssessment"]],
  ["I utvärderingsrapporten lyfts att fler ror.", ["evaluation"]],
  ["Utvärdering av första lägret: roddarna är nöjda.", ["evaluation"]],
  ["Vi följer kontinuerligt upp hur många som ror.", ["followUp"]],
  ["En uppföljande enkät visar att fler ror.", ["followUp"]],
  ["Rodden utvärderas först när lägren är slut.", []],
  ["Uppföljning: ej gjord.", []],
  ["Utvärdering: pågår.", []],
  ["Vi har själva bedömt att fler ror.", ["ownAssessment"]],
  ["Effekterna är bedömda internt.", ["ownAssessment"]],
  ["Antalet roddare mäts genom årlig uppföljning.", ["followUp"]],
  ["Fler ror, det ser vi i uppföljningen.", ["followUp"]],
  ["Vi ser ett behov av uppföljning.", []],
  ["Rodden har studerats inom ramen för en lärande utvärdering.", ["evaluation"]],
  ["Bedömningen av effekterna har gjorts av projektledaren.", ["ownAssessment"]],
  ["Utvärdering med hjälp av högskolan är påbörjad.", []],
  ["Effekterna är bekräftade genom följeforskning.", ["evaluation"]],
  ["En utvärdering genomförd av Sjö AB ger rodden goda betyg.", ["evaluation"]],
  ["Fler ror.", []],
  ["Uppföljning och utvärdering sker i maj.", []],
  ["Svaren är ett underlag för framtida uppföljning.", []],
  ["Det är för tidigt att bedöma effekterna.", []],
])("%s", (text, expected) => {
  expect(basisOf(text)).toEqual(expected);
});

test("the words that state it are evidence", () => {
  const text = "Fler ror. Egen bedömning.";
  expect(namedReferences({ outcomes: text }, null, null).basis).toEqual([{ basis: "ownAssessment", evidence: [{ field: "outcomes", start: 10, end: 24, text: "Egen bedömning" }] }]);
});

test("a text that stands alone is read", () => {
  expect(namedReferences({ name: "Utvärdering: fler ror." }, null, null).basis.map(({ basis }) => basis)).toEqual(["evaluation"]);
});
