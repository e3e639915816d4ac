import { parseArea } from "../../table/address";
import type { ExcelTable } from "../../table/grid";
import { readRelations, type SheetPart } from "./contents";
import type { Budget } from "../limits";
import { readXml } from "../xml";
import type { Zip } from "../zip";

/** The Excel tables ("Formatera som tabell") that lie on a sheet. */
export async function readTables(zip: Zip, { path }: SheetPart, budget: Budget): Promise<ExcelTable[]> {
  const tables: ExcelTable[] = [];
  for (const relation of await readRelations(zip, path, budget)) {
    if (relation.type !== "table" || !zip.has(relation.path)) continue;
    await readXml(zip, relation.path, {
      open(element, { displayName, name = "", ref = "" }) {
        const area = element === "table" ? parseArea(ref) : null;
        if (!area) return;
        budget.spend("cells", 1);
        tables.push({ name: displayName ?? name, ...area });
      },
    });
  }
  return tables;
}
