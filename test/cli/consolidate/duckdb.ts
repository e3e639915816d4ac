/** DuckDB, with nothing but what a query names. */
import { DuckDBInstance, type Json } from "@duckdb/node-api";

/** The rows that a query gives, their values as plain data. */
export async function inDuckDb(query: string): Promise<Record<string, Json>[]> {
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  try {
    return (await connection.runAndReadAll(query)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}
