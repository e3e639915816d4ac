/** Files to try the readers on: sheets and texts of which a piece is cut, repeated or put elsewhere. */
import { LONGEST_TEXT } from "../../src/table/grid";
import { FileProblem, LIMITS, readWorkbookFile } from "../../src/workbook-file";
import { sheetBytes } from "../../test/workbook-file/make";
import { cellOf, odsBytes, p, rowOf, sheetOf, valueCell } from "../../test/workbook-file/ods/make";
import { diceOf, type Dice } from "./dice";

const COUNTS = ["0", "-1", "1", "2", "3", "16384", "1048576", "999999999", "1e9", "NaN", "__proto__", ""];
const ODS_PIECES = ["<text:p>", "</text:p>", "<text:s/>", "<text:line-break/>", "<office:annotation>", "</office:annotation>", "</table:table>", "<table:table-row>", "</table:table-row>", "<table:covered-table-cell/>", "<!-- -->", "<![CDATA[", "]]>", "&amp;", "&x;", "<!DOCTYPE x>", "\n ", "å"];
const ODS_ATTRIBUTES = ["table:number-columns-repeated", "table:number-rows-repeated", "table:number-columns-spanned", "table:number-rows-spanned", "text:c", "office:value", "office:date-value", "table:formula", "table:name"];
const XLSX_PIECES = ["<v>", "</v>", "<c/>", "<row>", "</row>", "<is>", "<t>", "</t>", '<c r="XFD1048576">', '<mergeCell ref="A1:XFD1048576"/>', "&amp;", "<!DOCTYPE x>", "_x000D_", "å"];
const XLSX_ATTRIBUTES = ["r", "t", "s", "ref"];
const CSV_PIECES = [";", ",", "\t", '"', '""', "\n", "\r\n", "\r", "sep=;\n", "'=1", "2023", "0,5", "å", "😀", "\u0001", "Namn", "  ", "=", "-5"];

const ODS_ROWS = rowOf(cellOf(p("Namn")) + cellOf(p("ett") + p("två"), 'table:number-columns-repeated="2"')) + rowOf(cellOf("<office:annotation><text:p>x</text:p></office:annotation>") + valueCell("float", "1.5", "1,5") + valueCell("date", "2023-05-12", "12 maj"), 'table:number-rows-repeated="2"');
const ODS = `${sheetOf("3.4", ODS_ROWS)}<table:database-ranges><table:database-range table:name="T" table:target-range-address="'3.4'.A1:'3.4'.B2"/></table:database-ranges>`;
const XLSX = '<row r="1"><c r="A1" t="inlineStr"><is><t>Namn</t></is></c><c r="B1"><v>5</v></c></row><row r="3"><c r="C3" t="str"><f>A1</f><v>x</v></c></row>';

interface TriedFile {
  /** Give it with the seed to `tryFile` to have the same file again. */
  number: number;
  name: string;
  /** A problem that has a sentence is none; anything else that is thrown is, and so are cells that no sheet can have. */
  fault: string | null;
  wasRead: boolean;
}

/** Reads one file of a run. */
export async function tryFile(seed: number, number: number): Promise<TriedFile> {
  const { name, bytes } = fileOf(diceOf(seed, number));
  try {
    const { grids } = await readWorkbookFile(bytes, name, { ...LIMITS, cells: 50_000, places: 500_000 });
    const tooLong = grids.flatMap(({ values }) => values.flat()).some((value) => typeof value === "string" && (value === "" || value.length > LONGEST_TEXT));
    return { number, name, fault: tooLong ? "a text that no cell can hold" : null, wasRead: true };
  } catch (thrown) {
    return { number, name, fault: thrown instanceof FileProblem ? null : String(thrown), wasRead: false };
  }
}

function fileOf(dice: Dice): { name: string; bytes: Uint8Array } {
  const kind = dice.below(3);
  if (kind === 0) return { name: "bok.ods", bytes: odsBytes({ sheets: changed(dice, ODS, ODS_PIECES, ODS_ATTRIBUTES) }) };
  if (kind === 1) return { name: "bok.xlsx", bytes: sheetBytes(changed(dice, XLSX, XLSX_PIECES, XLSX_ATTRIBUTES)) };
  const text = Array.from({ length: dice.below(60) }, () => dice.pick(CSV_PIECES)).join("");
  return { name: "lista.csv", bytes: new Uint8Array(Buffer.from(text, dice.pick(["utf8", "latin1"] as const))) };
}

/** Markup changed in up to four places; most of it is still well-formed, so that it is read to the end. */
function changed(dice: Dice, markup: string, pieces: readonly string[], attributes: readonly string[]): string {
  let result = markup;
  for (let times = 1 + dice.below(4); times > 0; times--) {
    const at = dice.below(result.length + 1);
    const kind = dice.below(4);
    if (kind === 0) result = result.replace(new RegExp(`${dice.pick(attributes)}="[^"]*"`), (attribute) => attribute.replace(/"[^"]*"/, `"${dice.pick(COUNTS)}"`));
    else if (kind === 1) result = result.slice(0, at) + dice.pick(pieces).repeat(1 + dice.below(3)) + result.slice(at);
    else if (kind === 2) result = result.replace(/ ([a-z:-]+)="/, (attribute) => ` ${dice.pick(attributes)}="${dice.pick(COUNTS)}"${attribute}`);
    else result = result.slice(0, at) + result.slice(at + dice.below(12));
  }
  return result;
}
