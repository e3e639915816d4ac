/** Which of the files that a table was made of are as they were, which are others now, which are new and which are not there. */
import type { GatheredFile } from "../consolidation";
import type { RefreshedFile } from "./told";
import type { WrittenFile } from "./written-lists";
import type { WrittenRow } from "./written-rows";

export interface FileMatch {
  /** Those that are there. */
  told: readonly RefreshedFile[];
  /** Those that are not. */
  absent: readonly WrittenFile[];
  /** Numbers of the files now that are as they were, and give as many rows: what the table lacks of them a person has taken away. */
  same: ReadonlySet<number>;
  /** The number of the file now, by its name in the written table. */
  nowOf: ReadonlyMap<string, number>;
  /** When each unchanged file was read, by its number. */
  readOn: ReadonlyMap<number, string>;
}

/**
 * By fingerprint first, then by name, then by region and year: a new version may have any name. Of several files of one
 * name, those of the same folder or else of the same region and year belong together.
 */
export function matchedFiles(written: readonly WrittenFile[], rows: readonly WrittenRow[], files: readonly GatheredFile[]): FileMatch {
  const before = new Map<number, WrittenFile>();
  const left = new Set(written);
  const tellers = tellersOf(rows);
  const tellerThen = ({ file }: WrittenFile) => tellers.get(file);
  const keys: readonly [ofWritten: (file: WrittenFile) => string | undefined, ofFile: (file: GatheredFile) => string | undefined][] = [
    [({ file, fingerprint }) => `${baseName(file)}\n${fingerprint}`, ({ file, fingerprint }) => `${baseName(file)}\n${fingerprint}`],
    [({ fingerprint }) => fingerprint, ({ fingerprint }) => fingerprint],
    [({ file }) => file, ({ file }) => file],
    [(written) => also(baseName(written.file), tellerThen(written)), (file) => also(baseName(file.file), tellerNow(file))],
    [({ file }) => baseName(file), ({ file }) => baseName(file)],
    [tellerThen, tellerNow],
  ];
  for (const [ofWritten, ofFile] of keys) {
    const waiting = new Map<string, WrittenFile[]>();
    for (const file of left) waiting.set(ofWritten(file) ?? "", [...(waiting.get(ofWritten(file) ?? "") ?? []), file]);
    for (const [number, file] of files.entries()) {
      const earlier = before.has(number) ? undefined : waiting.get(ofFile(file) ?? "-")?.shift();
      if (!earlier) continue;
      before.set(number, earlier);
      left.delete(earlier);
    }
  }
  const unchanged = new Map([...before].filter(([number, { fingerprint }]) => files[number]!.fingerprint === fingerprint));
  const readOn = new Map([...unchanged].filter(([, { read }]) => read !== "").map(([number, { read }]) => [number, read]));
  return {
    told: files.map(({ file, rows: count }, number): RefreshedFile => {
      const earlier = before.get(number);
      const state = !earlier ? "new" : unchanged.has(number) ? "unchanged" : "changed";
      const name = !earlier || earlier.file === file ? null : earlier.file;
      return { file, before: name, state, rows: count, read: readOn.get(number) ?? "" };
    }),
    absent: [...left],
    same: new Set([...unchanged].filter(([number, { insatser }]) => insatser === String(files[number]!.rows)).map(([number]) => number)),
    nowOf: new Map([...before].map(([number, { file }]) => [file, number])),
    readOn,
  };
}

/** The same file may have been named from another folder. */
const baseName = (file: string): string => file.split(/[\\/]/).at(-1)!.normalize("NFC").toLowerCase();

const also = (name: string, told: string | undefined): string | undefined => (told === undefined ? undefined : `${name}\n${told}`);

const tellerNow = ({ region, year, rows }: GatheredFile): string | undefined => (region === null || rows === 0 ? undefined : teller(region, String(year ?? "")));

const teller = (region: string, year: string): string => `${region} ${year}`;

/** The region and year of the rows of each file; none where they are several. */
function tellersOf(rows: readonly WrittenRow[]): Map<string, string> {
  const tellers = new Map<string, string>();
  const several = new Set<string>();
  for (const { origin, readAs } of rows) {
    if (readAs === null) continue;
    const own = teller(readAs.region, readAs.year);
    if ((tellers.get(origin.file) ?? own) !== own || readAs.region === "") several.add(origin.file);
    tellers.set(origin.file, own);
  }
  for (const file of several) tellers.delete(file);
  return tellers;
}
