import { placeholders } from "../../../src/text/slips/placeholders";

const wordsOf = (text: string) => placeholders(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["XX möten har hållits", ["XX"]],
  ["ca X personer deltog, varav Y kvinnor", ["X", "Y"]],
  ["Under våren hölls X kurser", ["X"]],
  ["Klart 2023-01-xx, senast 20XX", ["2023-01-xx", "20XX"]],
  ["läs under rubrik x och avsnitt x.x", ["rubrik x", "avsnitt x.x"]],
  ["Klicka här för att ange text.", ["Klicka här för att ange text."]],
  ["Klicka eller tryck här för att ange text.", ["Klicka eller tryck här för att ange text."]],
  ["Antal: TBD", ["TBD"]],
  ["Lorem ipsum dolor", ["Lorem ipsum"]],
  ["[...] och [antal deltagare]", ["[...]", "[antal deltagare]"]],
  ["Möten (hur många?) med stort (ange hur stort) deltagande", ["(hur många?)", "(ange hur stort)"]],
  ["Tolv byar (?) fick stöd??", ["(?)", "??"]],
  ["Fyll i antal deltagare", ["Fyll i antal deltagare"]],
  ["Ansvarig: ____", ["____"]],
  ["X% av <antal deltagare>", ["X", "<antal deltagare>"]],
  ["ca ? deltagare och (antal) byar", ["?", "(antal)"]],
  ["Stödet blev X,X mkr till x antal byar", ["X,X", "x"]],
  ["Uppgiften kompletteras senare (uppdateras i mars)", ["kompletteras senare", "(uppdateras i mars)"]],
  ["Siffror kommer senare", ["Siffror kommer senare"]],
  ["Tolv byar (ska den vara med?) OBS! Kolla med Anna", ["(ska den vara med?)", "OBS! Kolla med Anna"]],
  ["Deltagare () från {namn}", ["()", "{namn}"]],
  ["Mötet hölls den X december", ["X"]],
  ["Kartan visas. Kompletteras med deltagarantal!", ["Kompletteras med deltagarantal"]],
  ["Läggs till senare.", ["Läggs till senare"]],
  ["Metoden har prövats av x byar och nått minst X hushåll år x i snitt", ["x", "X", "x"]],
  ["Antal deltagare: ?", ["?"]],
  ["Skriv effekt här", ["Skriv effekt här"]],
  ["Region X och kommunen NN har 00 deltagare", ["Region X", "kommunen NN", "00"]],
  ["<<kust/skog>> [uppdatera i mars] @@@", ["<<kust/skog>>", "[uppdatera i mars]", "@@@"]],
  ["Byarna är nöjda (väntar på svar från byalaget) (källa saknas)", ["(väntar på svar från byalaget)", "(källa saknas)"]],
  ["Talen (utkast) är nya (siffror kommer senare) (ska stämmas av)", ["(utkast)", "(siffror kommer senare)", "(ska stämmas av)"]],
  ["Skriv ert svar här", ["Skriv ert svar här"]],
  ["Byarna har beviljats x mkr av en budget på x kr", ["x", "x"]],
  ["Råd har getts till ca ... byar den __ maj", ["...", "__"]],
  ["Text saknas.", ["Text saknas"]],
])("in %j", (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

test.each([
  "Region Nord och kommunen Norr har 100 deltagare, 2 000 kr och 1,00 mkr",
  "Byarna är nöjda (siffran gäller alla) [Fjällbo] (kommer från Sjöbo)",
  "Unga fick beskriva effekter här i byn",
  "Kampanjen för X och nätverket för X har nått byar av x och y",
  "Karl XII:s väg har rustats",
  "Kampanjen på X nådde många",
  "Generation X deltog",
  "MAXXI och XXL-butiken",
  "Varför flyttar unga?",
  "Vågar du?!",
  "”… minst hälften […] ska vara unga”",
  "Deltagarna fick fylla i en enkät",
  "Bidrag (se hur det gick i avsnitt 3)",
  "Stödet (antal ansökningar: 12) ökade",
  "Vilka är målen? De är två.",
  "Byn lämnade X eftersom få såg den, och nådde fler med X genom annonser",
  "Kl 10 00 deltagare, planen (uppdateras årligen) och talen (verifieras av revisor)",
  "Ett x antal möten, och stödet kompletteras av andra insatser",
  "Fler texter kommer att läsas (är de korta) i byarna",
])("none in %j", (text) => {
  expect(wordsOf(text)).toEqual([]);
});
