import { statesBasis } from "../../src/text/basis";

test.each([
  "Egen bedömning: fler flyttar in.",
  "Egen bedömning Fler flyttar in",
  "Uppföljning + egen bedömning:\nFler flyttar in.",
  "Utvärdering (alla år): fler flyttar in",
  "Fler flyttar in (egen bedömning).",
  "Fler flyttar in. Uppföljning.",
  "Resultatet baseras på utvärdering.",
  "Effekterna bygger på en extern slututvärdering av Sjö & Strand AB",
  "Enligt uppföljning bor de flesta kvar.",
  "Uppföljningen visar att de flesta bor kvar.",
  "En utvärdering som gjordes av högskolan under hösten visade att de flesta bor kvar.",
  "Deltagarna har följts upp efter ett halvår.",
  "Insatsen har utvärderats av högskolan.",
  "Vi bedömer att fler flyttar in.",
  "Insatsen bedöms ha lett till fler inflyttade.",
  "Bedömning på kort sikt – fler flyttar in",
  "Kursen visade i en enkät goda resultat.",
  "Preliminär bedömning: fler flyttar in.",
  "Källa: egen uppföljning",
  "En extern utvärdering har gjorts av högskolan.",
])("%j says what it rests on", (text) => {
  expect(statesBasis(text)).toBe(true);
});

test.each([
  "Fler flyttar in.",
  "Ett arbete med systematisk uppföljning har bidragit till att skolorna samarbetar.",
  "Ett planeringsunderlag har tagits fram för byarna.",
  "På mötet diskuterades upphandling och uppföljning med kommunerna.",
  "Stödet ledde till att kommunerna har en plan för utvärdering av sina bygder.",
])("%j does not say what it rests on", (text) => {
  expect(statesBasis(text)).toBe(false);
});
