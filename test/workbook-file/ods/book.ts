/** A workbook of Region Mellansjö with what tends to get lost on the way between programs. */
import { writeXlsx } from "hucre";
import { flawless, sevenTables } from "../../cli/workbooks";

const ODD = [
  ["Insats", "Prestationer", "Effekter", "Mål", "År"],
  ["  två blanksteg först", "två sist  ", "mitt  i   texten", "flik\thär", 2023],
  ["rad ett\nrad två\n\nrad fyra", "\nförst tom", "sist tom\n", " \n ", -5],
  ["'apostrof", "+46", "@hej", "–", 1581],
  ["å ä ö – ” 😀 <b>&amp;", "1 234", "0012", "3.4", 16],
  ["\u00a0hårt\u00a0", "mjukt\u00adbindestreck", null, "slut", 1],
];

/** The workbook as Excel would have it. */
export function bookOfMellansjo(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      ...sevenTables(flawless()),
      { name: "Bo'ende & <mer>", rows: ODD, merges: [{ startRow: 3, startCol: 1, endRow: 4, endCol: 1 }, { startRow: 7, startCol: 0, endRow: 8, endCol: 3 }] },
      { name: "Dolt", hidden: true, rows: [["Nr", "Namn"], ["1", "Levande bygd"]], tables: [{ name: "Mål", range: "A1:B2", columns: [{ name: "Nr" }, { name: "Namn" }] }] },
      { name: "Långt ned", rows: [...Array.from({ length: 2000 }, () => []), [null, null, "x"]] },
      { name: "Tomt", rows: [] },
    ],
  });
}
