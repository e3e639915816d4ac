/** Lines that name a section: between the blocks of a sheet that holds several, and above a table. */
import type { Belonging } from "./body";
import { plainText } from "../text/words/normalise";
import { isProse, pointsElsewhere, saysNone } from "./notes";
import { bareNumber, mentionedSection } from "./section-text";
import type { FilledCell, SheetCells } from "./sheet-cells";

const LONGEST = 300;
const PREFIX = /^(tabell|fråga|avsnitt|område|kapitel|strategiskt område|insatser (inom|för)|redovisning)(?![\p{L}])/u;
/** The number is of another place, pointed to: "Byaliv, se tabell 3.4", "Byaliv (redovisas under 3.4)". */
const POINTED_TO = /(?<![a-zà-öø-ɏ])(?:se|jfr|jämför|see|redovisa[ds]|rapportera[ds]|beskriv[sn][a-zà-öø-ɏ]{0,3}|hänvis[a-zà-öø-ɏ]{0,5}|återfinns|ingår|finns)(?![a-zà-öø-ɏ])[^.\d]{0,40}\d{1,2}[.,:]\s?\d/i;

/**
 * The section that a line names as a heading, or `null` when it is an insats or anything else. One cell, or a number
 * beside a name; sure by its number, by the area's whole name, or by being merged over the table. A known short name
 * ("Integration") is enough only where the sheet does not already tell its section (`settled`).
 */
export function sectionHeading(
  filled: readonly FilledCell[],
  row: number,
  sheet: SheetCells,
  columns: ReadonlySet<number>,
  settled: boolean,
): Belonging | null {
  const [first, second] = filled;
  if (!first || filled.length > 2 || first.text.length > LONGEST) return null;
  if (second && (bareNumber(first.text) ?? mentionedSection(first.text)) === null) return null;
  const text = filled.map((cell) => cell.text).join(" ");
  const mention = mentionedSection(text);
  if (!mention || saysNone(first.text) || pointsElsewhere(text) || POINTED_TO.test(text) || (mention.strength < 3 && isProse(text))) return null;
  const merged = (sheet.mergeAt(row, first.column)?.columns ?? 1) >= Math.max(2, columns.size - 1) && mention.strength >= 2;
  const numbered = /^\s*(\w+\s)?\(?\d/.test(text) && mention.strength === 3;
  const whole = mention.strength === 3 && !second && plainText(text).split(" ").length <= 12;
  const known = mention.strength === 2 && !settled && plainText(text).split(" ").length <= 4;
  const prefixed = PREFIX.test(plainText(text)) && mention.strength >= 2;
  if (second && !numbered) return null;
  if (second && [...columns].indexOf(second.column) > 2) return null;
  return merged || numbered || whole || known || prefixed ? { mention, bare: null, from: "heading", text } : null;
}
