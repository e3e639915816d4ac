/** Years and dates that cannot be, and numbers that only look so. */
import { faultyDates } from "../../../src/text/slips/faulty-dates";

const inText = (text: string) => faultyDates(text).map(({ start, end, fault }) => `${fault}: ${text.slice(start, end)}`);

test.each([
  ["Byaliv 202–2024.", "digits: 202–2024"],
  ["Byaliv 2021 - 20224", "digits: 2021 - 20224"],
  ["Projekttid 1 mars 2021 till 31 december 202", "digits: 31 december 202"],
  ["Klart i mars 20244.", "digits: mars 20244"],
  ["Enkäten gick ut i maj 202 på tre språk", "perhaps digits: maj 202"],
  ["Sedan starten 20019 har sju byar fått råd", "digits: Sedan starten 20019"],
  ["Planen 202– 2027 för byarna", "digits: 202– 2027"],
  ["Råden gavs under hela 202 i byarna", "digits: under hela 202"],
  ["Byarna fick råd under 202.", "perhaps digits: under 202"],
  ["Under 202 har sju byar fått råd", "digits: Under 202"],
  ["Av 202 års anslag gick hälften till byarna", "digits: 202"],
  ["Under 20233 träffade byalaget sju byar", "digits: Under 20233"],
  ["Avtalet om bron gäller till och med 20024.", "digits: till och med 20024"],
  ["Den 35 mars möttes byarna", "no such day: 35 mars"],
  ["Målet nås år 2203", "far: år 2203"],
  ["Perioden 2027–2021 gäller", "backwards: 2027–2021"],
  ["Beslut 2023-02-29", "no such day: 2023-02-29"],
  ["Möte den 31 april 2023", "no such day: 31 april 2023"],
])("%s", (text, expected) => {
  expect(inText(text)).toEqual([expected]);
});

test.each([
  "Mellan 202 och 2024 besök, 202–2024 deltagare och 201–2010 kr",
  "Dnr RUN 2023-2019, TVV Ä2023-2905 och N2022/02395",
  "Förordning 2022:1468, projekt 20357617 och 2035-76",
  "Perioden 2021–2027, läsåret 2023-24 och 29 februari 2024",
  "I december 203 personer, 40 mars och 12 maj",
  "Under 202 möten, sedan 202 byar fick råd och till 202 av dem",
  "I maj 202 byar, våren 203 kurser och sedan starten 20150 besök",
  "Hela 203 fick jobb, antalet var under 203.",
  "Antalet besök i mars 201 och i april 190",
  "I juni 204 har anmält sig, i mars 201 och 40 i maj",
  "I december 201 på plats och 40 digitalt",
  "Ett 20150 års gammalt träd och 201 års erfarenhet",
  "Bidraget blev 2023-12-31, 2 300 kr i mars 2023",
])("nothing in: %s", (text) => {
  expect(inText(text)).toEqual([]);
});
