/**
 * Measures the project on the real reports: `npm run evaluate -- checks`. Without a name, tables, checks,
 * tagging, figures and consolidation. `judge` keeps what a reader thinks of findings, `write` writes the figures to docs/evaluation.md.
 */
import { checks } from "./checks";
import { consolidation } from "./consolidation";
import { figures } from "./figures/main";
import { judge } from "./judge";
import { tables } from "./tables";
import { tagging } from "./tagging/main";
import { write } from "./write";

const parts: Readonly<Record<string, (asked: readonly string[]) => Promise<boolean>>> = { tables, checks, tagging, figures, consolidation, judge, write };
const MEASURING = ["tables", "checks", "tagging", "figures", "consolidation"];

const [asked, ...rest] = process.argv.slice(2);
if (asked !== undefined && !Object.hasOwn(parts, asked)) {
  console.error(`There is no part ${asked}. Parts: ${Object.keys(parts).join(", ")}.`);
  process.exitCode = 2;
} else {
  for (const name of asked === undefined ? MEASURING : [asked]) {
    if (!(await parts[name]!(rest))) process.exitCode = 1;
  }
}
