/** Which of the files that a table was made of are as they were, which are others now, which are new and which are not there. */
import { findRegion, regionName } from "../../catalogue";
import type { GatheredFile } from "../consolidation";
import { pairedByKeys } from "../matching/by-keys";
import type { RefreshedFile } from "./told";
import { yearIn } from "./typed";
import type { WrittenFile } from "./written-lists";
import type { WrittenRow } from "./written-rows";

/** A file of the written table that is not there now. */
export interface AbsentWritten extends WrittenFile {
  /** What it is called from now on: another name where a file that is there has its own. */
  name: string;
}

export interface FileMatch {
  /** Those that are there. */
  told: readonly RefreshedFile[];
  /** Those that are not. */
  absent: readonly AbsentWritten[];
  /** Numbers of the files now that are as they were, and give as many rows, notes or answers: what the table lacks of them a person has taken away. */
  same: Readonly<Record<"row" | "note" | "answer", ReadonlySet<number>>>;
  /** The number of the file now, by its name in the written table. */
  nowOf: ReadonlyMap<string, number>;
  /** When each unchanged file was read, by its number. */
  readOn: ReadonlyMap<number, string>;
}

/**
 * By fingerprint first, then by name, then by region and year: a new version may have any name. Of several files of one
 * name, those of the same folder or else of the same region and year belong together; what says another region or year
 * ("rapport.xlsx", as many call theirs) is another file.
 */
export function matchedFiles(written: readonly WrittenFile[], rows: readonly WrittenRow[], files: readonly GatheredFile[]): FileMatch {
  const tellers = tellersOf(rows);
  const tellerThen = ({ file }: WrittenFile) => tellers.get(file);
  const pairs = pairedByKeys<WrittenFile, GatheredFile>(written, files, [
    { then: ({ file, fingerprint }) => `${baseName(file)}\n${fingerprint}`, now: ({ file, fingerprint }) => `${baseName(file)}\n${fingerprint}` },
    { then: ({ fingerprint }) => fingerprint, now: ({ fingerprint }) => fingerprint },
    { then: ({ file }) => file, now: ({ file }) => file, fits: isTheSame },
    { then: (one) => also(baseName(one.file), tellerThen(one)), now: (file) => also(baseName(file.file), tellerNow(file)), fits: isTheSame },
    { then: ({ file }) => baseName(file), now: ({ file }) => baseName(file), fits: isTheSame },
    { then: tellerThen, now: tellerNow, fits: isTheSame },
  ]);
  const before = new Map(files.flatMap((file, number) => (pairs.has(file) ? [[number, pairs.get(file)!] as const] : [])));
  const there = new Set(before.values());
  const unchanged = new Map([...before].filter(([number, { fingerprint }]) => files[number]!.fingerprint === fingerprint));
  const giving = (asMany: (then: WrittenFile, now: GatheredFile) => boolean) => new Set([...unchanged].flatMap(([number, file]) => (asMany(file, files[number]!) ? [number] : [])));
  const readOn = new Map([...unchanged].filter(([, { read }]) => read !== "").map(([number, { read }]) => [number, read]));
  return {
    told: files.map(({ file, rows: count }, number): RefreshedFile => {
      const earlier = before.get(number);
      const state = !earlier ? "new" : unchanged.has(number) ? "unchanged" : "changed";
      const name = !earlier || earlier.file === file ? null : earlier.file;
      return { file, before: name, state, rows: count, read: readOn.get(number) ?? "" };
    }),
    absent: namedApart(written.filter((file) => !there.has(file)), files),
    same: {
      row: giving((then, now) => then.insatser === now.rows),
      note: giving((then, now) => then.notes === now.notes),
      answer: giving((then, now) => then.answers === now.answers),
    },
    nowOf: new Map([...before].map(([number, { file }]) => [file, number])),
    readOn,
  };
}

/** Whether a file says no other region or year than was read of the written one. */
function isTheSame(written: WrittenFile, { region, year }: GatheredFile): boolean {
  const agree = <T>(then: T | null, now: T | null) => then === null || now === null || then === now;
  return agree(regionOf(written), region) && agree(yearIn(written.year), year);
}

/** County code of the region that a file was read as; `null`: none is said. */
export const regionOf = ({ region }: WrittenFile): string | null => findRegion(region)?.code ?? null;

/** Files of the written table under names that none of those there have: a row is known by its file's. */
function namedApart(absent: readonly WrittenFile[], files: readonly GatheredFile[]): AbsentWritten[] {
  const taken = new Set([...files, ...absent].map(({ file }) => file));
  const now = new Set(files.map(({ file }) => file));
  return absent.map((written) => {
    const { file, year, fingerprint } = written;
    const region = regionOf(written);
    const told = [...(region === null ? [] : [regionName(region)]), ...(year === "" ? [] : [year])].join(" ");
    let name = file;
    // Those of the same name that were told apart the time before are taken too.
    if (now.has(file)) while (taken.has(name)) name += ` (${told || fingerprint.slice(0, 8)})`;
    taken.add(name);
    return { ...written, name };
  });
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
