/** What kind of file the bytes are, so that the message can say what to do about it. */
import { FileProblem } from "./problem";
import type { Zip } from "./zip";

const text = new TextDecoder("latin1");

/**
 * Turns away what cannot be a zip file. Throws FileProblem: `empty`, `password`, `oldExcel`, `otherKind` or
 * `notWorkbook`.
 */
export function refuseOtherBytes(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) throw new FileProblem("empty");
  const start = text.decode(bytes.subarray(0, 8));
  if (start.startsWith("PK")) return;
  if (start === "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1") throw new FileProblem(insideOldContainer(bytes));
  const ending = /\.(csv|tsv|txt|html?|pdf)$/i.exec(fileName)?.[1];
  if (ending) throw new FileProblem("otherKind", { what: ending.toUpperCase() });
  throw new FileProblem("notWorkbook");
}

/** Microsoft's older container: an .xls file, or any workbook locked with a password. Names in it are UTF-16. */
function insideOldContainer(bytes: Uint8Array): "password" | "oldExcel" | "notWorkbook" {
  const whole = text.decode(bytes);
  const holds = (name: string) => whole.includes([...name].join("\u0000"));
  if (holds("EncryptedPackage")) return "password";
  return holds("Workbook") || holds("Book") ? "oldExcel" : "notWorkbook";
}

const OTHERS: readonly (readonly [part: string, what: string])[] = [
  ["word/document.xml", "Word"],
  ["ppt/presentation.xml", "PowerPoint"],
  ["xl/workbook.bin", "Excel (.xlsb)"],
  ["content.xml", "OpenDocument"],
];

/** Turns away zip files of other programs. Throws FileProblem: `otherKind` or `notWorkbook`. */
export function refuseOtherZips(zip: Zip): void {
  const other = OTHERS.find(([part]) => zip.has(part));
  if (other) throw new FileProblem("otherKind", { what: other[1] });
  if (!zip.has("[Content_Types].xml")) throw new FileProblem("notWorkbook");
}
