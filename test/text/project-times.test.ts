/** When projects run by their own words, and what is told to have been done at a time. */
import fc from "fast-check";
import { doneThen, lastDayIn, ownTimes, timeInName } from "../../src/text/project-times";

const inText = (text: string) => ownTimes(text).map(({ what, first, last }) => `${what} ${String(first)}–${String(last)}`);

test.each([
  ["Projektperiod: 2022–2024", "period 20220101–20241231"],
  ["Projekttiden är 1 mars 2022 till 28 februari 2025.", "period 20220301–20250228"],
  ["Löptid 2022-03-01–2024-12-31", "period 20220301–20241231"],
  ["Genomförandeperioden mellan 2022 och 2023 är slut.", "period 20220101–20231231"],
  ["Projektet drivs under åren 2022–2024 i tre byar.", "period 20220101–20241231"],
  ["Insatsen har vuxit. Satsningen startade hösten 2021.", "start 20210701–20211231"],
  ["Projektet, som startade i mars 2022, har vuxit.", "start 20220301–20220331"],
  ["Projektet har pågått sedan okt. 2022.", "start 20221001–20221031"],
  ["Projektstart: maj 2022", "start 20220501–20220531"],
  ["Uppstart 20220915, med sex byar.", "start 20220915–20220915"],
])("%s", (text, expected) => {
  expect(inText(text)).toEqual([expected]);
});

test.each([
  "Byaliv startade 2021.",
  "Projektet startade 2021/2022.",
  "Startbidrag 2021 och projekt 2022.",
  "Projektet nådde 2022 personer.",
])("no time of its own in: %s", (text) => {
  expect(inText(text)).toEqual([]);
});

test("years in a name are the project's, but not a document's or a fund's", () => {
  const years = (name: string) => timeInName(name)?.first ?? null;
  expect(["Byaliv (2022–2024)", "Byaliv 2022 - 2024", "Byaliv (2022-03-01 – 2024-08-31)", "Byaliv, mars 2022 till aug 2024", "Byaliv RUN 2022-101"].map(years)).toEqual([20_220_101, 20_220_101, 20_220_301, 20_220_301, null]);
  expect(["Bygdeplan 2022–2024", "Strategi för byar 2022–2030", "Byaliv, ERUF 2021–2027", "Byaliv 2024–2022", "Byaliv 2022"].map(years)).toEqual([null, null, null, null, null]);
});

test.each([
  ["Sex möten hölls våren 2021.", "hölls våren 2021", 20_210_631],
  ["Under 2021 deltog sex byar.", "Under 2021 deltog", 20_211_231],
  ["Hösten 2021 har sex möten hållits i byarna.", "Hösten 2021 har sex möten hållits", 20_211_231],
  ["Kursen genomfördes i Mellansjö den 4 maj 2021.", "genomfördes i Mellansjö den 4 maj 2021", 20_210_504],
  ["Den 4 maj 2021 hölls en träff.", "Den 4 maj 2021 hölls", 20_210_504],
  ["Sex kurser har genomförts under 2021.", "genomförts under 2021", 20_211_231],
  ["Kurser hölls 2020–2021.", "hölls 2020–2021", 20_211_231],
])("done then: %s", (text, words, last) => {
  expect(doneThen(text).map(({ event }) => [text.slice(event.start, event.end), event.last])).toEqual([[words, last]]);
});

test.each([
  "En förstudie genomfördes 2021.",
  "Beslutet fattades våren 2021 och arbetet avslutades 2022.",
  "Arbetet bygger på det möte som hölls 2021.",
  "Fler deltog än 2021.",
  "Byarna fick stöd till 2021.",
  "Byarna fick 2021 kronor.",
])("nothing done in: %s", (text) => {
  expect(doneThen(text)).toEqual([]);
});

test("the last day that a text speaks of", () => {
  expect(lastDayIn("Mötet 2021-03-04, kursen våren 2022 och boken 2019")).toBe(20_220_631);
  expect(lastDayIn("Sex möten")).toBe(0);
});

test("in any text, times are days and lie in its characters", () => {
  const pieces = fc.constantFrom("Projektperiod:", "projektet", "startade", "pågår", "hölls", "genomfördes", "Under", "våren", "1 mars", "maj", "2021", "2022", "2022-03-01", "20220301", "–", "till", "och", "mellan", "deltog", ".", "\n", "i Sjöbo");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(" ")), (text) => {
      for (const { first, last, start, end } of [...ownTimes(text), ...doneThen(text).map(({ event }) => event)]) {
        expect(text.slice(start, end)).toMatch(/20\d\d/);
        expect([first, last].every((day) => day > 20_000_000 && day < 20_500_000)).toBe(true);
      }
    }),
  );
});
