/** Workbook files of regions, with made-up insatser, as a coordinator gets them. */
import { writeXlsx } from "hucre";
import { HEADER } from "../workbooks";

export type Row = readonly (string | null)[];

export const MEETINGS: Row = ["Mötesplatser vid hamnen", "Fyra träffar med 60 deltagare genomfördes.", "Enligt utvärderingen fick fler företag anställda.", "Mål 3: Ett starkt näringsliv"];
export const BUSES: Row = ["Lokalbuss till byarna i Norrnäs", "Tre linjer kördes på prov.", "Egen bedömning: fler åker till skolan.", "Mål 1: Goda livsmiljöer"];
export const SAILS: Row = ["Segelverkstad i Sundby", "En verkstad för nya segel har öppnat.", "Uppföljningen visar nio nya företag.", "Mål 2: Rätt kompetens"];

interface Report {
  /** Sheets by name: insatser under the template's header, or under another. */
  sheets: Readonly<Record<string, readonly Row[]>>;
  /** "Region Västmanland"; absent: the report does not say. */
  region?: string;
  header?: readonly string[];
}

/** A region's report as a file. */
export async function report(name: string, { sheets, region, header = HEADER }: Report): Promise<File> {
  const title = region === undefined ? [] : [[`Återrapportering 2023, ${region}`], []];
  return workbook(name, Object.fromEntries(Object.entries(sheets).map(([sheet, rows]) => [sheet, [...title, header, ...rows]])));
}

async function workbook(name: string, sheets: Readonly<Record<string, readonly Row[]>>): Promise<File> {
  const bytes = await writeXlsx({ sheets: Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows: rows.map((row) => [...row]) })) });
  return new File([bytes as BlobPart], name);
}

/** The template's header, with a column that is called as none of the template's. */
const OWN_HEADER = HEADER.with(1, "Berättelse");

/** Västmanland's report; `outputs`: what its second insats has done, as a later version may say otherwise. `twice`: its third stands there twice. */
export function vastmanland({ name = "Västmanland-2023.xlsx", outputs = BUSES[1]!, twice = false } = {}): Promise<File> {
  return report(name, { region: "Region Västmanland", sheets: { "3.4": [MEETINGS, BUSES.with(1, outputs)], "4.4": twice ? [SAILS, SAILS] : [SAILS] } });
}

/** Two good reports, one that says not whose it is, one with a column in its own words, and a letter. */
export async function chosenFiles(): Promise<File[]> {
  return [
    await vastmanland(),
    await report("Dalarna-2023.xlsx", { region: "Region Dalarna", sheets: { "3.4": [["Cykelleder i dalen", "Två leder har skyltats.", "Egen bedömning: fler cyklar.", "Mål 1"]] } }),
    await report("rapport.xlsx", { sheets: { "3.4": [["Bredband på öarna", "Fem öar har fått fiber.", "Enligt en enkät arbetar fler hemifrån.", "Mål 4"]] } }),
    await report("Uppsala-2023.xlsx", { region: "Region Uppsala", header: OWN_HEADER, sheets: { "8.2": [["Språkcafé i biblioteket", "Sex kvällar med 80 deltagare.", "Uppföljning: hälften läser vidare.", "Mål 5"]] } }),
    new File(["Hej! Här kommer vår rapport."], "brev.docx"),
  ];
}

const ASKED = ["10.3", "Har bidraget hjälpt byarna?"];
const ASKED_TOO = ["10.4", "Beskriv hur kustens delar har beaktats."];

/** Västmanland's report with answers; `answer`: what it says of the coast, as a later version may say otherwise. */
export function answered({ answer = "Tre delar." } = {}): Promise<File> {
  return workbook("Västmanland-2023.xlsx", { "3.4": [HEADER, MEETINGS, BUSES], "4.4": [HEADER, SAILS], Svar: [["Nr", "Fråga", "Svar"], [...ASKED, "Nej"], [...ASKED_TOO, answer]] });
}

/** A compilation as somebody printed it: of Västmanland's a no has become a yes, three lines thirty, and a sentence is in other words. */
export function printed(): Promise<File> {
  const rows = [
    ["Västmanland", ...MEETINGS.with(1, "Fyra träffar genomfördes, med 60 deltagare på plats.")],
    ["Västmanland", ...BUSES.with(1, "Trettio linjer kördes på prov.")],
    ["Örebro", "Torg i byarna", "Två torg har fått bänkar.", "Egen bedömning: fler möten.", "Mål 2"],
  ];
  const answer = ([number, question]: readonly string[], region: string, text: string) => [number!, question!, region, "2023", text];
  return workbook("Tryckt 2023.xlsx", {
    1: [["Region", ...HEADER], ...rows],
    2: [["Region", ...HEADER], ["Västmanland", ...SAILS], ["Örebro", "Stickning i Hallsberg", "Nio kvällar hölls.", "Fler stickar.", "Mål 2"]],
    Svar: [["Nr", "Fråga", "Region", "År", "Svar"], answer(ASKED, "Västmanland", "Ja."), answer(ASKED_TOO, "Västmanland", "Tre delar."), answer(ASKED, "Örebro", "Ja.")],
  });
}
