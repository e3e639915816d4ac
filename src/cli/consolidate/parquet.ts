/**
 * The long table as Parquet, for who outgrows a worksheet: a folder with a file for each year and region, in folders
 * named as DuckDB, Spark and Power BI know them ("year=2023/region=Dalarna").
 */
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { inOfficialOrder, type NationalTable } from "../../consolidation";
import { longColumns, type LongColumn } from "../../consolidation/sheets";
import { addTo } from "../../text/grouped";
import type { CsvWishes } from "./csv";
import { tidying } from "./memory";
import { parquetColumns, writeParquetFile } from "./parquet-file";

/** The columns that the folders are named after, and that stand in no file. */
const FOLDERS = ["year", "region"] as const;
/** What a folder is called whose year or region is not known. */
const UNKNOWN = "__HIVE_DEFAULT_PARTITION__";

/** What a long table is made of. */
type LongTable = Pick<NationalTable, "heads" | "rows"> & Parameters<typeof longColumns>[0];

/** Writes the folder: whole or not at all. Rejects with ENOTEMPTY or ENOTDIR where there is something by that name. */
export async function writeParquet(table: LongTable, path: string, { language, read }: CsvWishes): Promise<void> {
  const all = longColumns(table, read, language);
  const columns = parquetColumns(all.filter(({ key }) => !FOLDERS.some((folder) => folder === key)), language);
  const tidy = tidying();
  const draft = `${path}.${process.pid}.tmp`;
  await mkdir(draft);
  try {
    for (const [folder, numbers] of rowsByFolder(table, all)) {
      await mkdir(join(draft, folder), { recursive: true });
      writeParquetFile(join(draft, folder, "insatser.parquet"), columns, rowsAt(table, numbers, tidy));
    }
    await rename(draft, path);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The numbers of the rows that belong in each folder, in the order of the table. */
function rowsByFolder({ heads, rows }: LongTable, columns: readonly LongColumn[]): Map<string, number[]> {
  const folders = new Map<string, number[]>();
  const named = FOLDERS.map((name) => columns.find(({ key }) => key === name)!);
  for (const number of inOfficialOrder(heads)) {
    const row = rows.at(number);
    const folder = join(...named.map(({ key, value }) => `${key}=${escaped(value(row)) || UNKNOWN}`));
    addTo(folders, folder, number);
  }
  return folders;
}

/** What may not stand in a folder's name is written as in an address ("%2F"), and read back by whoever reads the folders. */
function escaped(value: string | number | null): string {
  return String(value ?? "").replace(/[\p{Cc}"#%'*/:<=>?[\\\]^{|}]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

function* rowsAt({ rows }: LongTable, numbers: readonly number[], tidy: () => void) {
  for (const number of numbers) {
    yield rows.at(number);
    tidy();
  }
}
