/** The core: what checking and tagging take beside reading the same files, and how it grows with the number of rows. */
import { runChecks } from "../src/checks";
import { recogniseWorkbook } from "../src/table";
import { tagWorkbook } from "../src/tagging";
import type { Grid } from "../src/table/grid";
import { readWorkbookFile } from "../src/workbook-file";
import { tableOf, type Material } from "./material";
import { timed, timedOn } from "./time";

export interface FilesResult {
  files: number;
  cells: number;
  characters: number;
  insatser: number;
  findings: number;
  /** Milliseconds for all files. */
  parse: number;
  recognise: number;
  check: number;
  tag: number;
  onePass: number;
  wordPass: number;
}

export interface RowsResult {
  rows: number;
  insatser: number;
  findings: number;
  recognise: number;
  check: number;
  onePass: number;
  wordPass: number;
}

const TIMES = 7;

/** Reads, recognises, checks and tags the same files, each step timed by itself over all of them. */
export async function measureFiles({ files }: Material): Promise<FilesResult> {
  const parse = await timed(async () => {
    const read: Awaited<ReturnType<typeof readWorkbookFile>>[] = [];
    for (const { bytes, name } of files) read.push(await readWorkbookFile(bytes, name));
    return read;
  }, TIMES);
  const recogniseAll = () => parse.result.map(({ grids, fileName }) => recogniseWorkbook(grids, { fileName }));
  const recognise = await timed(recogniseAll, TIMES);
  const check = await timedOn(recogniseAll, (readings) => readings.flatMap((reading) => runChecks(reading)), TIMES);
  const tag = await timedOn(recogniseAll, (readings) => readings.flatMap((reading) => tagWorkbook(reading)), TIMES);
  const grids = parse.result.flatMap((file) => file.grids);
  const onePass = await timed(() => charactersIn(grids), TIMES);
  const wordPass = await timed(() => wordsIn(grids), TIMES);
  return {
    files: files.length,
    cells: grids.reduce((sum, { values }) => sum + values.flat().filter((value) => value !== null).length, 0),
    characters: onePass.result.characters,
    insatser: recognise.result.reduce((sum, { tables }) => sum + tables.reduce((rows, table) => rows + table.insatser.length, 0), 0),
    findings: check.result.length,
    ...{ parse: parse.ms, recognise: recognise.ms, check: check.ms, tag: tag.ms, onePass: onePass.ms, wordPass: wordPass.ms },
  };
}

/** Recognises and checks one table of so many rows. */
export async function measureRows(rows: number): Promise<RowsResult> {
  const grid = tableOf(rows);
  const times = rows > 50_000 ? 1 : 3;
  const recogniseIt = () => recogniseWorkbook([grid]);
  const recognise = await timed(recogniseIt, times);
  const check = await timedOn(recogniseIt, (reading) => runChecks(reading), times);
  const onePass = await timed(() => charactersIn([grid]), TIMES);
  const wordPass = await timed(() => wordsIn([grid]), times);
  return {
    rows,
    insatser: recognise.result.tables.reduce((sum, table) => sum + table.insatser.length, 0),
    findings: check.result.length,
    ...{ recognise: recognise.ms, check: check.ms, onePass: onePass.ms, wordPass: wordPass.ms },
  };
}

/** One pass over every character: the least that anything which reads the texts can take. The sum keeps it honest. */
export function charactersIn(grids: readonly Grid[]): { characters: number; sum: number } {
  let [characters, sum] = [0, 0];
  for (const { values } of grids) {
    for (const row of values) {
      for (const value of row) {
        if (typeof value !== "string") continue;
        characters += value.length;
        sum = (sum + codesIn(value)) | 0;
      }
    }
  }
  return { characters, sum };
}

/** A function of its own: compiled for one text, it takes the same time whatever kinds of texts came before. */
function codesIn(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** One pass of a plain pattern over every word: the least that anything which reads the texts as words can take. */
function wordsIn(grids: readonly Grid[]): number {
  let words = 0;
  for (const { values } of grids) {
    for (const row of values) {
      for (const value of row) {
        if (typeof value !== "string") continue;
        for (const { 0: word } of value.matchAll(/\p{L}+/gu)) words += word === "" ? 0 : 1;
      }
    }
  }
  return words;
}
