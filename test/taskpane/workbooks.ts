/** Small workbooks of a fictitious region for the pane's tests. */
import { templateByName } from "../../src/catalogue";
import type { Sheets } from "../host/boot";

export const HEADER = [
  "Namn på insats och kort beskrivning",
  "Resultat i form av uppnådda prestationer under året",
  "Om möjligt resultat i form av uppnådda effekter under året",
  "Mål",
];
const BASIS = "Enligt utvärderingen fick fler företag anställda.";

/** A table with nothing to complain of, apart from what the caller changes. */
export function table(rows: readonly (readonly (string | null)[])[], header: readonly string[] = HEADER) {
  return [[...header], ...rows.map((row) => [...row])];
}

export const GOOD = ["Mötesplatser för företag i Mellansjö", "Fyra träffar med 60 deltagare genomfördes.", BASIS, "Mål 3: Ett starkt näringsliv"];

/** Two tables with two errors (outputs missing), and a header in other words. */
export const FAULTY: Sheets = {
  "3.4": table([GOOD, ["Lokalbuss till byarna i Norrnäs", null, BASIS, "Mål 1: Goda livsmiljöer"]]),
  "4.4": table([["Lärlingar i verkstäderna", null, BASIS, "Mål 2: Rätt kompetens"]], ["Insatser", ...HEADER.slice(1)]),
};

/** Answers to the template's first questions and no tables; the last one as given. */
export function answers(last: string): Sheets {
  const given = ["Två analyser visar att byarna växer.", "Verkstäderna i byarna har fått stöd.", last];
  const rows = templateByName("mall-2023")!.questions.slice(0, given.length).map(({ number, wording }, at) => [number, wording, given[at]!]);
  return { Svar: [["Återrapportering 2023, Region Mellansjö"], ["Nr", "Fråga", "Svar"], ...rows] };
}

export const EMPTY: Sheets = { Blad1: [] };
export const NO_TABLE: Sheets = { Blad1: [["Inköpslista"], ["Kaffe", 2], ["Bullar", 12]] };
