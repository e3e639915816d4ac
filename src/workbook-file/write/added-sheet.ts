/** Adds a hidden sheet of texts to a workbook file: its part, and its place in the three parts that name it. */
import { folderOf, readRelations, relationsPath, workbookPath } from "../xlsx/contents";
import type { Budget } from "../limits";
import { readXml } from "../xml";
import type { Zip } from "../zip";
import { cellAddress } from "../../table/address";
import { freeName } from "../../table/free-names";
import { escaped } from "./text";
import { withLast } from "./within";
import { xmlOf } from "./zip";

export interface AddedSheet {
  name: string;
  /** The parts that are new or other, by path. */
  parts: ReadonlyMap<string, string>;
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

interface Workbook {
  names: string[];
  highestId: number;
  /** What the relation of a sheet is called there: "r:id". */
  relation: string;
  /** The namespace of its elements. */
  space: string;
  isProtected: boolean;
}

/** The sheet with its lists, a column each, last in the workbook; `null` where the workbook's structure is protected. */
export async function addedSheet(zip: Zip, wanted: string, lists: readonly (readonly string[])[], budget: Budget): Promise<AddedSheet | null> {
  const path = await workbookPath(zip, budget);
  const { names, highestId, relation, space, isProtected } = await readWorkbook(zip, path);
  if (isProtected) return null;
  const relations = await readRelations(zip, path, budget);
  const folder = folderOf(path);
  const name = freeName(wanted, names);
  const part = untaken((number) => `worksheets/sheet${number}.xml`, (one) => zip.has(folder + one));
  const id = untaken((number) => `rIdLists${number}`, (one) => relations.some((other) => other.id === one));
  const schema = relations.find(({ type }) => type === "worksheet")?.schema ?? RELATIONS;
  const beside = relationsPath(path);
  const types = "[Content_Types].xml";
  return {
    name,
    parts: new Map([
      [folder + part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${space}"><sheetData>${rowsOf(lists)}</sheetData></worksheet>`],
      [path, withLast(xmlOf(zip, path), path, "sheets", (prefix) => `<${prefix}sheet name="${escaped(name).replaceAll('"', "&quot;")}" sheetId="${highestId + 1}" state="hidden" ${relation}="${id}"/>`)],
      [beside, withLast(xmlOf(zip, beside), beside, "Relationships", (prefix) => `<${prefix}Relationship Id="${id}" Type="${schema}worksheet" Target="${part}"/>`)],
      [types, withLast(xmlOf(zip, types), types, "Types", (prefix) => `<${prefix}Override PartName="/${folder}${part}" ContentType="${SHEET_TYPE}"/>`)],
    ]),
  };
}

function rowsOf(lists: readonly (readonly string[])[]): string {
  const height = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => {
    const cells = lists.flatMap((list, column) => (list[row] === undefined ? [] : [`<c r="${cellAddress(row, column)}" t="inlineStr"><is><t xml:space="preserve">${escaped(list[row])}</t></is></c>`]));
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  }).join("");
}

async function readWorkbook(zip: Zip, path: string): Promise<Workbook> {
  const found: Workbook = { names: [], highestId: 0, relation: "r:id", space: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", isProtected: false };
  await readXml(zip, path, {
    open(name, attributes) {
      if (name === "workbook") found.space = Object.entries(attributes).find(([key, value]) => key.startsWith("xmlns") && value.endsWith("/main"))?.[1] ?? found.space;
      if (name === "workbookProtection") found.isProtected = ["1", "true"].includes(attributes.lockStructure ?? "");
      if (name !== "sheet") return;
      found.names.push(attributes.name ?? "");
      found.highestId = Math.max(found.highestId, Number(attributes.sheetId) || 0);
      found.relation = Object.keys(attributes).find((key) => key.endsWith(":id")) ?? found.relation;
    },
  });
  return found;
}

/** The first of what is made of 1, 2, 3 … that is not taken. */
function untaken(make: (number: number) => string, isTaken: (made: string) => boolean): string {
  for (let number = 1; ; number++) if (!isTaken(make(number))) return make(number);
}
