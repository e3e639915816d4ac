/** Writes `src/functions/signatures.json` from the functions: `npm run signatures`. Refuses when one has not only grown. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { functionsMetadata } from "./functions-metadata.mjs";
import { broken, signaturesOf, type Signature } from "./signatures";

const folder = fileURLToPath(new URL("../src/functions/", import.meta.url));
const file = `${folder}signatures.json`;
const { metadata, errors } = await functionsMetadata(folder);
const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Signature[]) : [];
const now = signaturesOf(metadata);
const problems = [...errors, ...broken(before, now)];
if (problems.length > 0) {
  console.error(["Nothing was written. Functions may only grow:", ...problems].join("\n  "));
  process.exitCode = 1;
} else {
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  console.log(`${now.length} funktioner skrivna i src/functions/signatures.json`);
}
