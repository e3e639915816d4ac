/** Writes docs/checks from the checks: `npm run docs`. Pages of checks that are no more are removed. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkPages } from "./docs/pages";

const folder = join(import.meta.dirname, "../docs/checks");
mkdirSync(folder, { recursive: true });
const pages = checkPages();
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
console.log(`${pages.size} sidor skrivna i docs/checks`);
