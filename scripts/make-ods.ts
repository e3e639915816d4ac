/** Writes test/workbook-file/ods/mellansjo.ods, as the LibreOffice of this machine saves it: `npx tsx scripts/make-ods.ts`. */
import { writeFileSync } from "node:fs";
import { bookOfMellansjo } from "../test/workbook-file/ods/book";
import { savedByOffice } from "../test/workbook-file/office";

writeFileSync("test/workbook-file/ods/mellansjo.ods", savedByOffice(await bookOfMellansjo(), "ods"));
