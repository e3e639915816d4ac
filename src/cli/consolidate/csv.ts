/**
 * The long table as CSV (RFC 4180): commas, CRLF, UTF-8 with a mark at its beginning, by which Excel knows it. Beside it
 * a Table Schema (Frictionless) says what the columns hold.
 */
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { inOfficialOrder, type NationalTable } from "../../consolidation";
import { longColumns, readAsColumn, type LongColumn } from "../../consolidation/sheets";
import type { Language } from "../../language";
import { consolidationTexts } from "../../language/national-table";
import { guarded } from "../../workbook-file";
import { giveName, writeNewFile } from "../new-file";
import { tidying } from "./memory";

/** The mark at the beginning. */
const UTF_8 = "\ufeff";
/** Rows that are written together. */
const STEP = 500;

export interface CsvWishes {
  language: Language;
  /** When the files were read: "2024-02-21". */
  read: string;
}

/** The name of the schema beside a CSV file. */
export function schemaFile(out: string): string {
  return out.replace(/\.csv$/i, ".schema.json");
}

/** Writes both files, the table row by row. Rejects as `writeNewFile` does. */
export async function writeCsv(table: NationalTable, path: string, { language, read }: CsvWishes): Promise<void> {
  const columns = [...longColumns(table, read, language), readAsColumn(table, language)];
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await pipeline(Readable.from(csvPieces(table, columns)), createWriteStream(draft, { flags: "wx" }));
    await writeNewFile(schemaFile(path), new TextEncoder().encode(`${JSON.stringify(tableSchema(columns, language), null, 2)}\n`));
    await giveName(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

function* csvPieces({ heads, rows }: NationalTable, columns: readonly LongColumn[]): Iterable<string> {
  yield `${UTF_8}${csvLine(columns.map(({ header }) => header))}`;
  const numbers = inOfficialOrder(heads);
  const tidy = tidying();
  for (let at = 0; at < numbers.length; at += STEP) {
    yield numbers
      .slice(at, at + STEP)
      .map((number) => rows.at(number))
      .map((row) => csvLine(columns.map((column) => column.value(row))))
      .join("");
    tidy();
  }
}

/** One record. What has quotes, line breaks or what some program may part fields by stands in quotes. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(csvValue).join(",")}\r\n`;
}

function csvValue(value: string | number | null): string {
  if (value === null) return "";
  const text = typeof value === "string" ? guarded(value) : String(value);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function tableSchema(columns: readonly LongColumn[], language: Language) {
  const { title, guarded: description } = consolidationTexts[language].schema;
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    ...{ title, description },
    // Headers change with the language; keys do not, and are what the columns are called in Parquet.
    fields: columns.map(({ key, header, type }) => ({ name: header, ...(key === null ? {} : { key }), type })),
    missingValues: [""],
  };
}
