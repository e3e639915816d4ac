/**
 * What was mapped by hand once is remembered: next week's version of a file, or another region's file with the same
 * unknown headers, is then read the same way. Plain data that the workbook keeps.
 */
import { columnLetters } from "../table/address";
import { headerKey, type TableOutline, type WorkbookOutline } from "../table/outline";
import type { Corrections, InsatsTable, Judged } from "../table/reading";
import { digestOf, writtenDigest } from "../text/likeness/digest";
import { plainText } from "../text/words/normalise";

/** What is said of a table. */
type Said = NonNullable<Corrections["tables"]>[string];

export interface RememberedMappings {
  /** Region, year and template of files by digests of their names and of what they say for certain; also their tables where only a person found them. */
  files: Readonly<Record<string, Corrections>>;
  /** What is said of tables by digests of what tells them; their columns by digests of headers. */
  tables: Readonly<Record<string, Said>>;
}

export const NO_MAPPINGS: RememberedMappings = { files: {}, tables: {} };

/** A file as it is recognised where nothing is said of it. */
export interface Unmapped extends Pick<WorkbookOutline, "region" | "year"> {
  /** Its name among those gathered. */
  file: string;
  tables: readonly Pick<TableOutline, "id" | "sheet" | "section" | "columns">[];
}

/** So many files and tables; the earliest are forgotten. A digest and what is said take some hundred characters. */
const MOST = 500;
const OF_FILE = ["region", "year", "template"] as const;
const OF_TABLE = ["section", "template", "ignored"] as const;
/** Sheets that are called only this say nothing of what stands on them. */
const GENERIC = new Set(["ark", "av", "blad", "copy", "data", "insatser", "kalkylblad", "kopia", "of", "sheet", "tabell", "table"]);

/** What is remembered once a person has changed what is said of a file. Only what was changed counts: the rest may be said elsewhere. */
export function remembering(mappings: RememberedMappings, unmapped: Unmapped, before: Corrections, after: Corrections): RememberedMappings {
  const tables = new Map(Object.entries(mappings.tables));
  const known = knownTables(unmapped);
  for (const table of known) {
    const [was, is] = [before.tables?.[table.key] ?? {}, after.tables?.[table.key] ?? {}];
    for (const what of OF_TABLE) if (was[what] !== is[what]) for (const teller of table.placeTellers) put(tables, teller, (said) => withValue(said, what, is[what]));
    for (const { letters, header, tellers } of table.columns) {
      const role = is.columns?.[letters];
      if (was.columns?.[letters] !== role) for (const teller of tellers) put(tables, teller, (said) => withValue(said, "columns", withValue(said.columns ?? {}, header, role)));
    }
  }
  const files = new Map(Object.entries(mappings.files));
  const tellers = fileTellers(unmapped);
  for (const what of OF_FILE) if (before[what] !== after[what]) put(files, tellers[what], (said) => withValue(said, what, after[what]));
  put(files, tellers.tables, (said) => withValue(said, "tables", without(after.tables, known)));
  return { files: newest(files), tables: newest(tables) };
}

/** What is to be said of a file by what is remembered. */
export function recalled({ files, tables }: RememberedMappings, unmapped: Unmapped): Corrections {
  // As a rule nothing is, and what tells files and tables need not be worked out.
  if (isEmpty(files) && isEmpty(tables)) return {};
  const tellers = fileTellers(unmapped);
  const file = OF_FILE.reduce<Corrections>((all, what) => withValue(all, what, files[tellers[what]]?.[what]), {});
  const said: Record<string, Said> = { ...files[tellers.tables]?.tables };
  for (const { key, placeTellers, columns } of knownTables(unmapped)) {
    let table: Said = {};
    for (const teller of placeTellers) for (const what of OF_TABLE) table = withValue(table, what, table[what] ?? tables[teller]?.[what]);
    for (const { letters, header, tellers } of columns) {
      const role = tellers.map((teller) => tables[teller]?.columns?.[header]).find((one) => one !== undefined);
      table = withValue(table, "columns", withValue(table.columns ?? {}, letters, role));
    }
    if (!isEmpty(table)) said[key] = table;
  }
  return withValue(file, "tables", isEmpty(said) ? undefined : said);
}

/**
 * What tells a file, and what it says of itself for certain: one that comes to say another region or year than the one
 * that a person corrected is to be believed.
 */
function fileTellers({ file, region, year }: Unmapped): Record<keyof Corrections, string> {
  const name = file.normalize("NFC").toLowerCase();
  const certain = (said: Judged<string | number | null>): string | number => (isUnsure(said) ? "" : (said.value ?? ""));
  return { region: digest("region", name, certain(region)), year: digest("year", name, certain(year)), template: digest("template", name), tables: digest("tables", name) };
}

interface KnownTable {
  /** What its corrections are known by. */
  key: string;
  /** What tells its section, the narrowest first. */
  placeTellers: readonly string[];
  columns: readonly { letters: string; header: string; tellers: readonly string[] }[];
}

/** The tables of a file with what tells each: that it is this one of this file, or that it is like those of others. */
function knownTables({ file, tables }: Unmapped): KnownTable[] {
  const times = new Map<string, number>();
  const byHeader = new Map(tables.map((table) => [headerKey(table), table]));
  return [...byHeader].map(([key, { sheet, section, columns }]) => {
    const headers = headersOf(columns);
    const place = [plainText(sheet), section.value ?? "", ...headers].join("\n");
    const time = (times.get(place) ?? 0) + 1;
    times.set(place, time);
    const own = digest("file", file, place, time);
    const placeTellers = isUnsure(section) && isTelling(sheet) ? [own, digest("sheet", place, time)] : [own];
    const alike = digest("headers", ...headers);
    return {
      key,
      placeTellers,
      columns: columns.map(({ column, role }, at) => ({ letters: columnLetters(column), header: digest(headers[at]!), tellers: isUnsure(role) ? [own, alike] : [own] })),
    };
  });
}

/** Headers made comparable; one that comes twice is two. */
function headersOf(columns: InsatsTable["columns"]): string[] {
  const times = new Map<string, number>();
  return columns.map(({ header }) => {
    const plain = plainText(header);
    const time = (times.get(plain) ?? 0) + 1;
    times.set(plain, time);
    return `${plain} ${time}`;
  });
}

/** What was recognised for certain in one file, and corrected there, says nothing of others. */
const isUnsure = ({ value, certainty }: Judged<string | number | null>): boolean => value === null || certainty !== "certain";

const isTelling = (sheet: string): boolean => plainText(sheet).split(" ").some((word) => /\p{L}{2}/u.test(word) && !GENERIC.has(word));

const digest = (...parts: readonly (string | number)[]): string => writtenDigest(digestOf(parts.join("\n")));

/** Changes what is said of one; it is then the newest, or gone where nothing is said of it any more. */
function put<T extends object>(all: Map<string, T>, teller: string, change: (said: Partial<T>) => T): void {
  const said = change(all.get(teller) ?? {});
  all.delete(teller);
  if (!isEmpty(said)) all.set(teller, said);
}

/** With another value, or without any; a record of nothing is no value either. */
function withValue<T extends object, K extends keyof T>(all: T, key: K, value: T[K] | undefined): T {
  const changed = { ...all };
  delete changed[key];
  const isNothing = value === undefined || (typeof value === "object" && value !== null && isEmpty(value));
  return isNothing ? changed : { ...changed, [key]: value };
}

/** The tables that are not among those known. */
function without(tables: Corrections["tables"], known: readonly KnownTable[]): Corrections["tables"] {
  const keys = new Set(known.map(({ key }) => key));
  return Object.fromEntries(Object.entries(tables ?? {}).filter(([key]) => !keys.has(key)));
}

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;
const newest = <T>(all: ReadonlyMap<string, T>): Record<string, T> => Object.fromEntries([...all].slice(-MOST));
