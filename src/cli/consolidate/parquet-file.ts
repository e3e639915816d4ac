/** One Parquet file: rows of the long table under names that are the same in every language. */
import { fileWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { LongColumn } from "../../consolidation/sheets";
import type { Language } from "../../language";
import { consolidationTexts } from "../../language/national-table";

/** Rows are written, and later read, together: as many as this, or as hold this many characters. */
const MOST_ROWS = 20_000;
const MOST_CHARACTERS = 8e6;

type Row = Parameters<LongColumn["value"]>[0];
type Value = string | number | Date | null;

export interface ParquetColumn {
  name: string;
  type: Pick<SchemaElement, "type" | "converted_type">;
  value(row: Row): Value;
}

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
const NUMBER = { type: "INT32" } as const;
const SHARE = { type: "DOUBLE" } as const;
const DAY = { type: "INT32", converted_type: "DATE" } as const;

/** The columns as they stand in the file. What is empty is nothing at all, as in the CSV's schema. */
export function parquetColumns(columns: readonly LongColumn[], language: Language): ParquetColumn[] {
  const named = names(columns, language);
  return columns.map(({ type, value }, index) => {
    const name = named[index]!;
    if (type === "date") return { name, type: DAY, value: (row) => dayOf(value(row)) };
    if (type === "string") return { name, type: TEXT, value: (row) => value(row) || null };
    return { name, type: type === "integer" ? NUMBER : SHARE, value };
  });
}

/** Our own names, and the reports' headers where they are no such name: queries know no upper and lower case. */
function names(columns: readonly LongColumn[], language: Language): string[] {
  const { own } = consolidationTexts[language].sheets.rows;
  const taken = new Set<string>(columns.flatMap(({ key }) => key ?? []));
  return columns.map(({ key, header }) => {
    if (key !== null) return key;
    let name = header;
    while (taken.has(name.toLowerCase())) name = own(name);
    taken.add(name.toLowerCase());
    return name;
  });
}

function dayOf(text: string | number | null): Date | null {
  return typeof text === "string" && /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(text) : null;
}

/** Writes the rows as they come; what is kept of them at a time is bounded by the characters they hold. */
export function writeParquetFile(path: string, columns: readonly ParquetColumn[], rows: Iterable<Row>): void {
  const schema: SchemaElement[] = [{ name: "insatser", num_children: columns.length }, ...columns.map(({ name, type }): SchemaElement => ({ name, ...type, repetition_type: "OPTIONAL" }))];
  const writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: "Insatskollen" });
  let group: Value[][] = columns.map(() => []);
  let [count, characters] = [0, 0];
  const writeGroup = () => {
    writer.write({ columnData: columns.map(({ name }, index) => ({ name, data: group[index]! })), rowGroupSize: count });
    group = columns.map(() => []);
    [count, characters] = [0, 0];
  };
  for (const row of rows) {
    for (const [index, { value }] of columns.entries()) {
      const held = value(row);
      group[index]!.push(held);
      if (typeof held === "string") characters += held.length;
    }
    count += 1;
    if (count === MOST_ROWS || characters > MOST_CHARACTERS) writeGroup();
  }
  if (count > 0) writeGroup();
  writer.finish();
}
