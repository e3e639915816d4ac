/** What a workbook file holds and where: its sheets in order, and the parts that the sheets need. */
import type { Grid } from "../../table/grid";
import type { Budget } from "../limits";
import { damaged } from "../problem";
import { readXml } from "../xml";
import type { Zip } from "../zip";

export interface SheetPart {
  name: string;
  visibility: Grid["visibility"];
  path: string;
}

export interface Contents {
  sheets: SheetPart[];
  sharedStrings: string | null;
  styles: string | null;
  /** Dates count from 1904 instead of 1900 (older Excel for Mac). */
  from1904: boolean;
}

export interface Relation {
  id: string;
  /** Last word of the relation's type: "worksheet", "sharedStrings", "table". */
  type: string;
  /** What stands before it: the format that the file is written in. */
  schema: string;
  /** Path of the part it points at. */
  path: string;
}

/** Reads the list of sheets. Sheets that are not of cells (chart sheets, dialogs) are left out. */
export async function readContents(zip: Zip, budget: Budget): Promise<Contents> {
  const workbook = await workbookPath(zip, budget);
  const relations = await readRelations(zip, workbook, budget);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const part = (type: string) => relations.find((relation) => relation.type === type && zip.has(relation.path))?.path ?? null;
  const contents: Contents = { sheets: [], sharedStrings: part("sharedStrings"), styles: part("styles"), from1904: false };
  await readXml(zip, workbook, {
    open(name, attributes) {
      if (name === "workbookPr") contents.from1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      budget.spend("sheets", 1);
      const relation = byId.get(relationId(attributes));
      if (!relation) throw damaged(`sheet ${attributes.name} points nowhere`);
      if (relation.type !== "worksheet") return;
      contents.sheets.push({ name: attributes.name ?? "", visibility: visibility(attributes.state), path: relation.path });
    },
  });
  return contents;
}

/** Where the part is that names the sheets. */
export async function workbookPath(zip: Zip, budget: Budget): Promise<string> {
  return (await readRelations(zip, "", budget)).find(({ type }) => type === "officeDocument")?.path ?? "xl/workbook.xml";
}

/** What a part points at; nothing when it has no relations of its own. `""` is the whole file. */
export async function readRelations(zip: Zip, part: string, budget: Budget): Promise<Relation[]> {
  const path = relationsPath(part);
  const relations: Relation[] = [];
  if (!zip.has(path)) return relations;
  await readXml(zip, path, {
    open(element, { Id = "", Type = "", Target = "", TargetMode }) {
      if (element !== "Relationship" || TargetMode === "External") return;
      budget.spend("parts", 1);
      const cut = Type.lastIndexOf("/") + 1;
      relations.push({ id: Id, type: Type.slice(cut), schema: Type.slice(0, cut), path: resolve(folderOf(part), Target) });
    },
  });
  return relations;
}

/** Where it stands what a part points at. */
export function relationsPath(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** "xl/" of "xl/workbook.xml". */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The attribute is `r:id` in Excel's files, but the prefix is the writer's own. */
function relationId(attributes: Readonly<Record<string, string>>): string {
  const name = Object.keys(attributes).find((attribute) => attribute.endsWith(":id"));
  return name === undefined ? "" : attributes[name]!;
}

function visibility(state: string | undefined): Grid["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
