import { onlyAims, onlyPlans, saysNothingYet } from "../../src/text/results";

test.each([
  "Projektet startar i mars 2024.",
  "Sex möten ska hållas. Därefter planeras en konferens.",
  "Ska verka för fler bostäder i byarna",
  "Resultatet kommer presenteras 2024",
  "Satsningen förväntas leda till fler inflyttade.",
  "Förväntade effekter: Fler bor i byarna. Ökad trivsel.",
  "Planerade prestationer:\n• Sex möten\n• En konferens",
  "Målet är att fler ska bo i byarna.",
  "Under 2024 kommer två konferenser att hållas.",
  "Resultatet redovisas nästa år.",
])("%j is only plans", (text) => {
  expect(onlyPlans(text, 2023)).toBe(true);
});

test.each([
  "",
  "Sex möten har hållits. En konferens planeras.",
  "Projektet startade i mars 2023 och avslutas 2024.",
  "Projektet pågår och redovisas 2024.",
  "Förstudien genomfördes. Den ska följas av ett projekt.",
  "Fler som ska bygga får råd.",
  "Insatsen bidrar till att fler ska kunna bo kvar.",
  "Förväntade effekter: Fler bor i byarna. Hittills har tolv familjer flyttat in.",
  "Två kurser.",
  "Deltagarna kommer från hela länet för att träffas.",
  "Under året kom deltagare från hela länet.",
  "Mötesplatsen invigs 2023 och används av alla byar.",
])("%j is not only plans", (text) => {
  expect(onlyPlans(text, 2023)).toBe(false);
});

test("what happens in a year to come is only a plan when the year reported on is known", () => {
  expect(onlyPlans("Analysen färdigställs 2024.", 2023)).toBe(true);
  expect(onlyPlans("Analysen färdigställs 2024.", 2024)).toBe(false);
  expect(onlyPlans("Analysen färdigställs 2024.", null)).toBe(false);
});

test.each(["För tidigt att rapportera.", "Inga resultat ännu.", "Svårt att se effekter redan i år.", "Projektet har inte startat ännu.", "Inga effekter har uppnåtts under året.", "Bygget har börjat men hittills har inga resultat redovisats.", "Projektperiod: 1 mars 2023 – 31 maj 2025.", "Projektstart i början av 2023, pågår under 2 år."])(
  "%j says that there is nothing yet",
  (text) => {
    expect(saysNothingYet(text)).toBe(true);
  },
);

test.each(["Tolv familjer har flyttat in.", "För tidigt att se alla effekter. Tolv familjer har flyttat in.", "Inga flyttade ut.", "Byn fick en handlare. Projektperiod: 2023–2025.", "Startade 2023 i sju byar.", "12", "Under 2023: 14"])("%j tells of something", (text) => {
  expect(saysNothingYet(text)).toBe(false);
});

test.each(["Främja resandet mellan byarna. Bidra med ökad kunskap om väl gestaltade torg.", "Att fler bor kvar.", "• Öka antalet resor\n• Skapa nya möten", "Stärka byalagen. Två kurser ska hållas."])("%j is only aims", (text) => {
  expect(onlyAims(text, 2023)).toBe(true);
});

test.each(["", "Sex möten ska hållas.", "Ökad kunskap om byarna.", "Öka resandet. Fler åker buss.", "Att handlaren har stannat ger trygghet.", "Bidrar till att fler bor kvar."])("%j is not only aims", (text) => {
  expect(onlyAims(text, 2023)).toBe(false);
});
