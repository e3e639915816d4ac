/** A small workbook of a fictitious region, written as a file, with mistakes that are meant to be found. */
import { writeXlsx } from "hucre";

const HEADER = [
  "Namn på insats och kort beskrivning",
  "Resultat i form av uppnådda prestationer under året",
  "Om möjligt resultat i form av uppnådda effekter under året",
  "Mål",
];
const GOOD = ["Mötesplatser för företag i Mellansjö", "Fyra träffar med 60 deltagare genomfördes.", "Enligt utvärderingen fick fler företag anställda.", "Mål 3: Ett starkt näringsliv"];

/** A header in a region's own words, and the template's. */
export const RENAMED = "Vad vi har gjort under året";
export const TEMPLATES_OWN = HEADER[1]!;
/** The user's own colour on the cell with the renamed header. */
export const OWN_FILL = "#FFCC00";

/** 3.4: outputs missing in B3. 4.4: the header in B1 in other words, on a yellow ground of the user's own. */
export function madeWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      { name: "3.4", rows: [HEADER, GOOD, ["Lokalbuss till byarna i Norrnäs", null, GOOD[2]!, GOOD[3]!]] },
      {
        name: "4.4",
        rows: [[HEADER[0]!, RENAMED, ...HEADER.slice(2)], ["Lärlingar i verkstäderna", ...GOOD.slice(1)]],
        cells: new Map([["0,1", { value: RENAMED, style: { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: OWN_FILL.slice(1) } } } }]]),
      },
    ],
  });
}

/** A workbook without insatser, or with nothing at all. */
export function otherWorkbook(rows: (string | number)[][]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "Blad1", rows }] });
}
