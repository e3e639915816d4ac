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

/** 3.4: outputs missing in B3. 4.4: the header in B1 in other words, on a yellow ground of the user's own; in 3.4 too when asked. */
export function madeWorkbook({ alsoRenamed = false } = {}): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      { name: "3.4", rows: [HEADER.with(1, alsoRenamed ? RENAMED : TEMPLATES_OWN), GOOD, ["Lokalbuss till byarna i Norrnäs", null, GOOD[2]!, GOOD[3]!]] },
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

/** A known mistake: its words, and the checks that may say so. */
export interface Known {
  quoted: readonly string[];
  checks: readonly string[];
}

/** A report of questions, answers and insatser with mistakes of many kinds, and what they are. The first can be mended with a click. */
export async function madeReport(): Promise<{ bytes: Uint8Array; known: Known[] }> {
  const answers = [
    ["2.1", "Beskriv de analyser som har gjorts.", "Två analyser visar att byarna växer."],
    ["5.2", "Beskriv arbetet med samhällsutmaningar.", "Verkstäderna i byarna har fått stöd, se kap 14.7. Av 40 stöd gick 10 till kvinnor (30 %) och 30 till män (70 %)."],
    ["9.1", "Beskriv hur anslaget har använts.", "Beslut väntas 2023-11-xx."],
  ];
  const bytes = await writeXlsx({
    sheets: [
      { name: "Svar", rows: [["Återrapportering 2023, Region Mellansjö"], ["Nr", "Fråga", "Svar"], ...answers] },
      { name: "3.4", rows: [HEADER, GOOD, ["Lokalbuss till byarna i Norrnäs", "Tre linjer med med 40 turer i veckan kördes.", GOOD[2]!, GOOD[3]!]] },
    ],
  });
  return {
    bytes,
    known: [
      { quoted: ["10 till kvinnor (30 %) och 30 till män (70 %)"], checks: ["share-mismatch"] },
      { quoted: ["se kap 14.7"], checks: ["reference-dangling"] },
      { quoted: ["2023-11-xx"], checks: ["placeholder"] },
      { quoted: ["med med"], checks: ["doubled-word"] },
    ],
  };
}
