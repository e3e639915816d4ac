/**
 * Measures what is read of figures: `npm run evaluate -- figures`. `figures misses` names what is missed and what is only
 * found here, `figures all` every statement of women and men.
 */
import { hasWrittenRows } from "../written-rows";
import { type Found, ratesOf } from "./gender";
import { measureFigures } from "./section";

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function shown({ cell, statement, printed }: Found): string {
  const values = Object.entries(printed).flatMap(([field, value]) => (value === null ? [] : [`${field} ${value}`]));
  const words = cell.text.slice(Math.max(0, statement.start - 40), Math.min(statement.end, statement.start + 260) + 40).replace(/\s+/gu, " ");
  return `${cell.region} ${cell.line ?? cell.document} ${statement.kind} ${values.join(", ")}${statement.partOf === null ? "" : " (part)"}: …${words}…`;
}

/** Prints the figures. Without the real reports there is nothing to measure. */
export async function figures([asked]: readonly string[]): Promise<boolean> {
  const measured = hasWrittenRows() ? measureFigures() : null;
  if (!measured) {
    console.log("No reports read for figures in ../shared: nothing to measure.");
    return true;
  }
  const { gender, others } = measured;
  const { precision, recall, f1 } = ratesOf(gender);
  const inRead = gender.inReadRows.filter(({ same }) => same.length > 0).length;
  console.log(`Statements by gender: ${gender.sought.filter(({ found }) => found).length} of ${gender.sought.length} found, recall ${percent(recall)}; ${gender.found.length} in all reports, precision ${percent(precision)}, F1 ${f1.toFixed(3)}.`);
  console.log(`In rows read for everything: ${inRead} of ${gender.inReadRows.length} right. On ${gender.hardNegatives} passages without figures by gender: ${gender.onHardNegatives.length}.`);
  console.log(`Other figures: value and unit right in ${others.filter(({ found }) => found).length} of ${others.length}, ${percent(others.filter(({ found }) => found).length / others.length)}.`);
  if (asked === "all") for (const found of gender.found) console.log(`${found.same.length > 0 ? "Same" : "Only here"}: ${shown(found)}`);
  if (asked !== "misses") return true;
  for (const { statement, found } of gender.sought) if (!found) console.log(`Missed: ${statement.document} ${statement.region} ${statement.line ?? ""} ${statement.kind} ${JSON.stringify(statement.printed)}: ${statement.text.slice(0, 200)}`);
  for (const found of gender.found) if (found.same.length === 0) console.log(`Only here: ${shown(found)}`);
  for (const { passage } of gender.onHardNegatives) console.log(`On a passage without: ${passage.slice(0, 200)}`);
  for (const { text, value, units, found } of others) if (!found) console.log(`Other figure missed: ${value} ${units.join("/")}: ${text.slice(0, 120)}`);
  return true;
}
