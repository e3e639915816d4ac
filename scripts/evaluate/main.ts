/** Measures a part of the project on real material: `npm run evaluate -- tables`. Without a name, every part. */
import { checks } from "./checks";
import { mistakes } from "./mistakes";
import { tables } from "./tables";

const parts: Readonly<Record<string, () => Promise<boolean>>> = { checks, mistakes, tables };

const [asked] = process.argv.slice(2);
if (asked !== undefined && !Object.hasOwn(parts, asked)) {
  console.error(`There is no part ${asked}. Parts: ${Object.keys(parts).join(", ")}.`);
  process.exitCode = 2;
} else {
  for (const name of asked === undefined ? Object.keys(parts) : [asked]) {
    if (!(await parts[name]!())) process.exitCode = 1;
  }
}
