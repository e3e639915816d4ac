/** OpenDocument files made part by part, so that a test can make any part as strange as it likes. */
import { zipSync } from "fflate";

const utf8 = new TextEncoder();

export interface OdsParts {
  /** What stands in the sheets' element. */
  sheets: string;
  /** What stands among the styles. */
  styles?: string;
  /** Parts that replace or join those made here. */
  parts?: Readonly<Record<string, string | Uint8Array>>;
}

export function odsBytes({ sheets, styles = "", parts = {} }: OdsParts): Uint8Array {
  const names = ["office", "style", "table", "text", "draw", "calcext"].map((name) => `xmlns:${name}="urn:${name}"`).join(" ");
  const made: Record<string, string | Uint8Array> = {
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`,
    "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="urn:manifest"/>',
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(made).map(([path, part]) => [path, typeof part === "string" ? utf8.encode(part) : part])));
}

/** A file of one sheet, "3.4", with these rows. */
export function odsOf(rows: string, rest: Partial<OdsParts> = {}): Uint8Array {
  return odsBytes({ sheets: sheetOf("3.4", rows), ...rest });
}

export function sheetOf(name: string, rows: string, attributes = ""): string {
  return `<table:table table:name="${name}" ${attributes}>${rows}</table:table>`;
}

export function rowOf(cells: string, attributes = ""): string {
  return `<table:table-row ${attributes}>${cells}</table:table-row>`;
}

/** A cell with a text; `inside` stands for the paragraphs. */
export function cellOf(inside: string, attributes = ""): string {
  return `<table:table-cell office:value-type="string" ${attributes}>${inside}</table:table-cell>`;
}

/** A cell with a value of a kind, and what it shows. */
export function valueCell(type: string, value: string, shown: string): string {
  const attribute = type === "date" || type === "time" || type === "boolean" ? `${type}-value` : "value";
  return `<table:table-cell office:value-type="${type}" office:${attribute}="${value}">${shown === "" ? "" : `<text:p>${shown}</text:p>`}</table:table-cell>`;
}

export const p = (text: string) => `<text:p>${text}</text:p>`;
