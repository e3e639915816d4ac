/** `insats tag --out`: a copy of the file with the tags beside its tables. */
import { extname, resolve } from "node:path";
import { withOwnGoals } from "../../catalogue/goals";
import { cliTexts } from "../../language/cli";
import { fileProblemText } from "../../language/files";
import { cellAddress } from "../../table/address";
import { tagColumnTexts } from "../../language/tag-columns";
import { LONGEST_TEXT, type Grid } from "../../table/grid";
import { headerKey } from "../../table/outline";
import { choicesOf, LISTED, planTags, settledRows, VALUE_COLUMNS, type TagPlan } from "../../tagging";
import { FileProblem, withCells, type CellText, type ChoiceLists, type ColumnWidth } from "../../workbook-file";
import type { TagRequest, WithOut } from "../arguments";
import { readBytes } from "../files";
import { noPlaceFor, whyNotWritten, writeNewFile, type WriteOutcome } from "../new-file";
import type { TaggedFile } from "./tagged-file";

/** Why no copy of these files can be written there, in the language asked for; `null`: it can. */
export function copyProblem(files: readonly string[], { out, language }: WithOut<TagRequest>, folder: string): string | null {
  const { takesOne, onlyExcel, otherKind } = cliTexts[language].copy;
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return takesOne(files.length);
  const ending = extname(file);
  if (!/^\.xls[xm]$/i.test(ending)) return onlyExcel(file);
  // Excel opens a file only where its name says what it is.
  return extname(out).toLowerCase() === ending.toLowerCase() ? noPlaceFor(out, folder, language) : otherKind(out, ending);
}

/** Writes the copy: whole or not at all, and never over a file that exists. */
export async function writeCopy({ file, reading, rows }: TaggedFile, { out, language }: WithOut<TagRequest>, folder: string): Promise<WriteOutcome> {
  const { nothing, failed, overfull, written } = cliTexts[language].copy;
  const { grids, goals } = reading;
  const settled = withOwnGoals(goals, () => settledRows(grids, rows, "")).map((row) => row.settled);
  const plan = planTags({ grids, rows, settled, columns: VALUE_COLUMNS, written: "", goals, language });
  const cells = textsOf(plan);
  const tooLong = cells.find(({ value }) => typeof value === "string" && value.length > LONGEST_TEXT);
  if (tooLong) return { written: false, message: overfull(out, `${tooLong.sheet}!${cellAddress(tooLong.row, tooLong.column)}`) };
  if (cells.length === 0) return { written: false, message: [nothing(out), ...remarks(plan, language)].join(" ") };
  try {
    await writeNewFile(resolve(folder, out), await withCells(await readBytes(file, folder), file, cells, { widths: widthsOf(plan), choices: choicesIn(plan, grids, language) }));
  } catch (cause) {
    return { written: false, message: cause instanceof FileProblem ? failed(out, fileProblemText(cause, language)) : whyNotWritten(cause, out, language) };
  }
  return { written: true, message: [written(out, cells.length - plan.headers.length), ...remarks(plan, language)].join(" ") };
}

/** Characters a line of a new column takes. */
const READABLE = 30;

const widthsOf = ({ headers }: TagPlan): ColumnWidth[] => headers.map(({ sheet, column }) => ({ sheet, column, width: READABLE }));

/** The lists of the columns with one value, as the pane gives them. */
function choicesIn({ lists: cells }: TagPlan, grids: readonly Grid[], language: TagRequest["language"]): ChoiceLists {
  const lists = LISTED.map(choicesOf);
  const there = grids.find(({ firstRow, firstColumn, values }) => firstRow === 0 && firstColumn === 0 && lists.every((list, column) => list.every((text, row) => values[row]?.[column] === text)));
  return { lists, sheet: there?.name ?? null, newSheet: tagColumnTexts[language].listSheet, cells: cells.map(({ tag, ...cell }) => ({ ...cell, list: LISTED.indexOf(tag) })) };
}

function textsOf({ headers, cells }: TagPlan): CellText[] {
  const changed = cells.filter(({ fate }) => fate !== "kept");
  return [...headers, ...changed].map(({ sheet, row, column, text }) => ({ sheet, row, column, value: text === "" ? null : text }));
}

/** What was left, and where there was no room. */
function remarks({ counts, noRoom }: TagPlan, language: TagRequest["language"]): string[] {
  const texts = cliTexts[language].copy;
  const tables = noRoom.map(headerKey);
  return [...(counts.kept > 0 ? [texts.kept(counts.kept)] : []), ...(tables.length > 0 ? [texts.noRoom([...new Set(tables)].join(", "))] : [])];
}
