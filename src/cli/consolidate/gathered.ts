/** The files asked for, gathered one by one: what was read, and what could not be. */
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { Consolidation, type Duplicate, type GatheredFile, type NationalTable, type OwnColumn, type Refresh, type RowStore } from "../../consolidation";
import { troubleText } from "../../language/national-table";
import { inOneGo } from "../../slices/in-one-go";
import type { ConsolidateRequest } from "../arguments";
import { eachFile, withFile, type UnreadFile } from "../reading";
import type { Surroundings } from "../surroundings";
import { namesApart } from "./file-names";
import { tidying } from "./memory";

export interface Gathered {
  consolidation: Consolidation;
  /** Every file that was asked for, in order. */
  files: readonly (GatheredFile | UnreadFile)[];
  /** Where those that were read lie, as it was asked for, by what they are called in the table. */
  paths: ReadonlyMap<string, string>;
}

/** What is told of them. */
export interface ToldGathered extends Gathered {
  /** What is written, if it is. */
  table: NationalTable;
  duplicates: readonly Duplicate[];
  /** The reports' own columns. */
  columns: readonly OwnColumn[];
  /** What has changed since a table was written before, where one was given. */
  refresh: Refresh | null;
}

/** Reads the files in order; nothing is kept of a file but what it gave. @param room No more are read when there are more insatser than this. */
export async function gather(request: ConsolidateRequest, surroundings: Surroundings, rows: RowStore, room: number): Promise<Gathered> {
  const consolidation = new Consolidation(rows);
  const files: (GatheredFile | UnreadFile)[] = [];
  const paths = new Map<string, string>();
  let names: readonly string[] | null = null;
  const read = (path: string, all: readonly string[]) => {
    names ??= namesApart(all.map((one) => resolve(surroundings.folder, one)));
    const file = names[all.indexOf(path)]!;
    paths.set(file, path);
    return withFile(path, surroundings.folder, request, (reading, bytes) => ({
      gathered: inOneGo(consolidation.add(reading, { file, fingerprint: createHash("sha256").update(bytes).digest("hex") })),
    }));
  };
  const tidy = tidying();
  // The table to go on from may lie among the reports: read as one of them, all that it says would be there twice.
  for await (const file of eachFile(request, surroundings, read, request.earlier === undefined ? [] : [request.earlier])) {
    files.push("problem" in file ? file : file.gathered);
    tidy();
    if (rows.length > room) break;
  }
  return { consolidation, files, paths };
}

/** Why a file gave nothing, in the language asked for; `null`: it gave something. */
export function whyNothing(file: GatheredFile | UnreadFile, { language }: Pick<ConsolidateRequest, "language">): string | null {
  if ("problem" in file) return file.problem;
  const nothing = file.problems.find(({ kind }) => kind === "noTables");
  return nothing ? troubleText(nothing, language) : null;
}
