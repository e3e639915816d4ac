/** Writes assets/exempel-2023.xlsx: `npx tsx scripts/make-sample.ts`. The same source gives the same bytes. */
import { writeFileSync } from "node:fs";
import { makeSample } from "./sample/workbook";

writeFileSync("assets/exempel-2023.xlsx", await makeSample());
