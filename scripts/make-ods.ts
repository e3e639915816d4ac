/** Writes test/workbook-file/ods/mellansjo.ods, as the LibreOffice of this machine saves it: `npx tsx scripts/make-ods.ts`. */
import { writeFileSync } from "node:fs";
import { bookOfMellansjo } from "../test/workbook-file/ods/book";
import { office, savedByOffice } from "../test/workbook-file/office";

if (office === undefined) throw new Error("LibreOffice is not installed.");
writeFileSync("test/workbook-file/ods/mellansjo.ods", savedByOffice(office, await bookOfMellansjo(), "ods"));
