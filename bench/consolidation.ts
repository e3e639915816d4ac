/** Gathering of many workbooks: what it takes beside only reading the same files. */
import { createGatherer } from "../src/taskpane/gathering/create-gatherer";
import type { ChosenFile } from "../src/taskpane/gathering/gatherer";
import { readWorkbookFile } from "../src/workbook-file";
import type { Material, WorkbookBytes } from "./material";
import { median } from "./time";

export interface GatheringResult {
  files: number;
  insatser: number;
  duplicates: number;
  /** Milliseconds for all files: only read; gathered, with all that comes before and after reading. */
  parse: number;
  gather: number;
}

const TIMES = 7;
/** Milliseconds of a slice, as in the pane's worker. */
const BUDGET = 25;
const chosen = ({ name, bytes }: WorkbookBytes): ChosenFile => ({ name, content: new Blob([new Uint8Array(bytes)]) });

/** Gathers the files and only reads them, in turn, so that what else the machine does falls on both. */
export async function measureGathering({ files }: Material): Promise<GatheringResult> {
  // As they are chosen in the pane: both begin with files whose bytes are still to be fetched.
  const blobs = files.map(chosen);
  const gather = () => createGatherer({ budget: BUDGET }).take(blobs, new AbortController().signal);
  const parse = async () => {
    for (const { content, name } of blobs) await readWorkbookFile(new Uint8Array(await content.arrayBuffer()), name);
  };
  // The first of each warms up.
  let national = await gather();
  const times = { parse: [] as number[], gather: [] as number[] };
  for (let i = 0; i < TIMES; i++) {
    const start = performance.now();
    await parse();
    const between = performance.now();
    national = await gather();
    times.parse.push(between - start);
    times.gather.push(performance.now() - between);
  }
  const { overview, duplicates } = national;
  return { files: files.length, insatser: overview.insatser, duplicates: duplicates.length, parse: median(times.parse), gather: median(times.gather) };
}
