/** Where a text sends its reader, and what it does not. */
import { pointersOf, thingBefore } from "../../../src/text/references/pointers";

const inText = (text: string) => pointersOf(text).map(({ start, end, kind, number }) => `${kind} ${number ?? "–"}: ${text.slice(start, end)}`);

test.each([
  ["Råd till byar (se kap 11.2) och vägar (se 2.5).", ["section 11.2: se kap 11.2", "section 2.5: se 2.5"]],
  ["Läs mer under 10.2 och i avsnitt 4.1.", ["section 10.2: Läs mer under 10.2", "section 4.1: avsnitt 4.1"]],
  ["Läs vidare under frågorna 3.6 och 4.1.", ["section 3.6: Läs vidare under frågorna 3.6", "section 4.1: 4.1"]],
  ["Se avsnitt 4.2–4.5.", ["section 4.2: Se avsnitt 4.2", "section 4.5: 4.5"]],
  ["Bo nära sjön, se tabell 3.", ["table 3: se tabell 3"]],
  ["Ett nätverk (se tabell).", ["table –: se tabell"]],
  ["Se även sista stycket under 7.1.", ["section 7.1: Se även sista stycket under 7.1"]],
  ["Det beskrivs i kapitel 3.1, 3.2 och 4.4.", ["section 3.1: beskrivs i kapitel 3.1", "section 3.2: 3.2", "section 4.4: 4.4"]],
  ["Nästa steg beskrivs i förstudiens avsnitt 12.3, och resten i arbetsboken Sjöbo-2023, blad 7.2.", []],
  ["Av åtta byprojekt är fem i 1.1 och tre i 2.6.", []],
  ["Råden beskrivs i punkt 4.1.3.", ["section 4.1.3: beskrivs i punkt 4.1.3"]],
  ["Det som står om vägar i 6.7. I tabellen under 7.4 finns baden.", ["section 6.7: i 6.7"]],
  ["Vägarna står i tabellen under 7.4, och baden kommenteras under 6.6.", ["section 7.4: under 7.4", "section 6.6: under 6.6"]],
  ["Mer står i bilaga 2 till Byalaget Norras verksamhetsberättelse.", ["report –: bilaga 2 till Byalaget Norras verksamhetsberättelse"]],
  ["Byarna framgår av sidan 14.", ["page –: framgår av sidan 14"]],
  ["Fler möten, se regionens återrapportering avsnitt 4.1.", ["report 4.1: se regionens återrapportering avsnitt 4.1"]],
  ["Andelen har minskat (se föregående sida).", ["page –: se föregående sida"]],
  ["I diagrammet nedan syns andelen. Se ovan.", ["picture –: I diagrammet nedan", "direction –: Se ovan"]],
])("%s", (text, expected) => {
  expect(inText(text)).toEqual(expected);
});

test.each([
  "Bygdespår 2.55 och anslag 1.1 gav 12.5 mkr.",
  "Mål 11.2 i Agenda 2030, delmål 14 och särskilt mål 1.3.",
  "Enligt avsnitt 14.2 i bygdeplanen och kap 2 § 3.",
  "Punkterna 4.2 och 4.5 i bygdeplanen är klara.",
  "Mötet 12.5 2023 samlade 4.1 procent, vilket finns i 2.5 procent av byarna.",
  "Programmets slutrapport, avsnitt 4.3, finns hos byarna. Mötet hölls enligt 4.1.23.",
  "Å ena sidan, se till att 3 av 4 deltar.",
  "Bidraget höjdes med 10.2 % (se 10.2 %).",
  "Nivån låg på 4.2 och steg i 2.5 miljoner fall.",
])("nothing in: %s", (text) => {
  expect(inText(text)).toEqual([]);
});

test.each([
  ["Stöd gavs till Fjällstuga Öppen (se kap 9.3).", "Fjällstuga Öppen"],
  ["Vi finansierar Kraftbyn Sjöbo som drivs av Mellansjö universitet, se mer under kapitel 2.7.", "Kraftbyn Sjöbo"],
  ["En utmaning är demografin, vilket beskrivs under avsnitt 5.2.", "demografin"],
  ["Alla byar fick råd. (Läs mer i kapitel 2.1)", null],
  ["Utbyggnaden av Campus Sjöbo som mötesplats redovisas i tabellen under 3.4.", "Campus Sjöbo"],
  ["Arbetet mot ensamhet bland äldre, projektet Kaffestugan, presenteras närmare i tabellen under 3.4.", "Kaffestugan"],
])("what is to be found: %s", (text, name) => {
  expect(thingBefore(text, pointersOf(text)[0]!, () => false)?.name ?? null).toBe(name);
});
