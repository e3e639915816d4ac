/** What LibreOffice makes of an Excel workbook reads the same: every text letter for letter. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbookFile } from "../../../src/workbook-file";
import { office, savedByOffice } from "../office";
import { bookOfMellansjo } from "./book";

/** Saved by LibreOffice once (`npx tsx scripts/make-ods.ts`), and anew where it is installed. */
const SAVED: readonly (readonly [string, (book: Uint8Array) => Uint8Array])[] = [
  ["kept", () => readFileSync(join(__dirname, "mellansjo.ods"))],
  ...(office === undefined ? [] : [["saved now", (book: Uint8Array) => savedByOffice(book, "ods")] as const]),
];

test.each(SAVED)("the file %s has the sheets, cells, merges, tables and visibility of the workbook", async (_, saved) => {
  const book = await bookOfMellansjo();
  const expected = (await readWorkbookFile(book, "bok.xlsx")).grids;
  const { grids } = await readWorkbookFile(saved(book), "bok.ods");
  expect(grids).toEqual(expected);
});
