/** OpenDocument spreadsheets (.ods), as LibreOffice, Excel and Google write them. */
import type { Grid } from "../../table/grid";
import type { Budget } from "../limits";
import { FileProblem } from "../problem";
import { readXml } from "../xml";
import type { Zip } from "../zip";
import { DocumentReader } from "./document";

const CONTENT = "content.xml";
const MANIFEST = "META-INF/manifest.xml";

/** Whether the file is an OpenDocument, of whatever kind. */
export function isOpenDocument(zip: Zip): boolean {
  return zip.has(CONTENT) || zip.has("encrypted-package");
}

/** Every sheet in the file's order. Throws FileProblem: `password` and `otherKind` (a letter, say) too. */
export async function readOpenDocument(zip: Zip, budget: Budget): Promise<Grid[]> {
  await refuseEncrypted(zip);
  const reader = new DocumentReader(budget);
  await readXml(zip, CONTENT, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  if (!reader.isSpreadsheet) throw new FileProblem("otherKind", { what: "OpenDocument" });
  return reader.grids();
}

async function refuseEncrypted(zip: Zip): Promise<void> {
  if (!zip.has(MANIFEST)) return;
  await readXml(zip, MANIFEST, {
    open(name) {
      if (name === "encryption-data") throw new FileProblem("password");
    },
  });
}
