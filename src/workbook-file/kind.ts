/** What kind of file the bytes are, so that the message can say what to do about it. */
import { FileProblem } from "./problem";
import type { Zip } from "./zip";

const latin1 = new TextDecoder("latin1");
/** The mark at the beginning of a text in UTF-8, byte by byte. */
const UTF_8 = "\u00ef\u00bb\u00bf";

/** Whether the bytes begin as a zip file does, which .xlsx, .xlsm and .ods are. */
export function isZip(bytes: Uint8Array): boolean {
  return /^PK[\u0003\u0005\u0007]/.test(latin1.decode(bytes.subarray(0, 3)));
}

/** Whether the file calls itself a text with separators. Bytes alone do not tell it from a letter. */
export function isNamedAsText(fileName: string): boolean {
  return /\.(?:csv|tsv|tab|txt)$/i.test(fileName);
}

/** Turns away what is neither a zip file nor text. Throws FileProblem: `password`, `oldExcel`, `otherKind` or `notWorkbook`. */
export function refuseOtherBytes(bytes: Uint8Array): void {
  const start = latin1.decode(bytes.subarray(0, 1024)).replace(UTF_8, "").trimStart();
  if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) throw new FileProblem(insideOldContainer(bytes));
  const [, what] = SIGNS.find(([sign]) => sign.test(start)) ?? [];
  if (what !== undefined) throw new FileProblem("otherKind", { what });
}

const SIGNS: readonly (readonly [sign: RegExp, what: string])[] = [
  [/^%PDF/, "PDF"],
  [/^\{\\rtf/, "RTF"],
  [/^<(?:!doctype html|html|head|body|table|meta)\b/i, "HTML"],
  [/^<\?xml/, "XML"],
];

/** Microsoft's older container: an .xls file, or any workbook locked with a password. Names in it are UTF-16. */
function insideOldContainer(bytes: Uint8Array): "password" | "oldExcel" | "notWorkbook" {
  const whole = latin1.decode(bytes);
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

/** Turns away zip files that are no Excel workbooks. Throws FileProblem: `otherKind` or `notWorkbook`. */
export function refuseOtherZips(zip: Zip): void {
  const other = OTHERS.find(([part]) => zip.has(part));
  if (other) throw new FileProblem("otherKind", { what: other[1] });
  if (!zip.has("[Content_Types].xml")) throw new FileProblem("notWorkbook");
}
