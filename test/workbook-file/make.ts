/** Workbook files made part by part, so that a test can make any part as strange as it likes. */
import { zipSync, type Zippable } from "fflate";

export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const utf8 = new TextEncoder();

export interface Parts {
  /** Sheet name to what stands in its worksheet element. */
  sheets: readonly (readonly [name: string, inside: string])[];
  /** Attributes of sheet elements, by name of the sheet. */
  states?: ReadonlyMap<string, string>;
  /** What stands in the shared strings. */
  strings?: string;
  /** What stands in the style sheet. */
  styles?: string;
  workbookPr?: string;
  /** Parts that replace or join those made here; `null` takes one away. */
  parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** The parts of a workbook by path, ready to be packed. */
export function workbookParts({ sheets, states = new Map(), strings, styles, workbookPr = "", parts = {} }: Parts): Record<string, Uint8Array> {
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const made: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${workbookPr}<sheets>${sheets
      .map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}" ${states.get(name) ?? ""} r:id="rId${i + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      sheets.map((_, i) => relation(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)).join("") +
        (strings === undefined ? "" : relation("rIdStrings", "sharedStrings", "sharedStrings.xml")) +
        (styles === undefined ? "" : relation("rIdStyles", "styles", "/xl/styles.xml")),
    ),
    ...Object.fromEntries(sheets.map(([, inside], i) => [`xl/worksheets/sheet${i + 1}.xml`, `<worksheet xmlns="${MAIN}">${inside}</worksheet>`])),
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(made).flatMap(([path, part]) => (part === null ? [] : [[path, typeof part === "string" ? utf8.encode(part) : part]])),
  );
}

export function workbookBytes(parts: Parts, packing: Zippable = {}): Uint8Array {
  return zipSync({ ...workbookParts(parts), ...packing });
}

/** A workbook of one sheet, named "3.4", with these rows of cells. */
export function sheetBytes(rows: string, rest: Partial<Parts> = {}): Uint8Array {
  return workbookBytes({ sheets: [["3.4", `<sheetData>${rows}</sheetData>`]], ...rest });
}

/** An inline text cell. */
export function textCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** Where a part's entry stands in the zip file's directory. */
export function directoryEntry(bytes: Uint8Array, path: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 46; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === path) return at;
  }
  throw new Error(`no entry ${path}`);
}
