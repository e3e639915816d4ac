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
  const bytes = await writeXlsx({ sheets: Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows: [...title, [...header], ...rows.map((row) => [...row])] })) });
  return new File([bytes as BlobPart], name);
}

/** The template's header, with a column that is called as none of the template's. */
const OWN_HEADER = HEADER.with(1, "Berättelse");

/** Västmanland's report; `outputs`: what its second insats has done, as a later version may say otherwise. `twice`: its third stands there twice. */
export function vastmanland({ outputs = BUSES[1]!, twice = false } = {}): Promise<File> {
  return report("Västmanland-2023.xlsx", { region: "Region Västmanland", sheets: { "3.4": [MEETINGS, BUSES.with(1, outputs)], "4.4": twice ? [SAILS, SAILS] : [SAILS] } });
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
