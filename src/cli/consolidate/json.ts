/** What `insats consolidate --json` prints: plain data for other programs. Fields may be added, never changed or taken away. */
import { regionName } from "../../catalogue";
import { overviewOf, SECTIONS, type DuplicateKind, type GatheredFile, type GatheredTable } from "../../consolidation";
import type { Language } from "../../language";
import { troubleText, type FileTroubleKind } from "../../language/national-table";
import { knownRegion } from "../known-region";
import type { UnreadFile } from "../reading";
import { changesOutput, type ChangesOutput } from "./changes";
import { whyNothing, type ToldGathered } from "./gathered";

export interface ConsolidateOutput {
  version: 1;
  files: FileOutput[];
  /** Insatser of all files. */
  rows: number;
  /** Those of section 1–7 of the national compilation. */
  perSection: Record<string, number>;
  /** Insatser whose section could not be told. */
  withoutSection: number;
  /** Regions that no file is from, by their plain names. */
  missing: string[];
  /** Whether there were so many rows that the last ones are not compared between regions. */
  comparedInPart: boolean;
  duplicates: { kind: DuplicateKind; similarity: number; rows: RowOutput[] }[];
  /** The reports' own columns, in how many rows each says something, and whether it is left out of the table. */
  columns: { header: string; rows: number; leftOut: boolean }[];
  /** What has changed since the table that `--earlier` names. */
  changes?: ChangesOutput;
}

interface FileOutput {
  /** As it was asked for. */
  file: string;
  /** What it is called in the table; `null`: it could not be read. */
  name: string | null;
  /** The region's plain name; `null`: several regions, or could not tell. */
  region: string | null;
  year: number | null;
  template: string | null;
  /** Every sheet, also those without a table. */
  sheets: string[];
  /** `section`: 1–7 of the national compilation; `templateSection`: the template's own number. */
  tables: GatheredTable[];
  rows: number;
  answers: number;
  /** What is worth a look, though the file was read. */
  problems: { kind: FileTroubleKind; message: string }[];
  fingerprint: string | null;
  error: string | null;
}

interface RowOutput {
  /** As it was asked for; of a file of the table that `--earlier` names, what it is called there. */
  file: string;
  sheet: string;
  /** The first line, as Excel numbers them. */
  row: number;
}

/** The whole output of a run. */
export function asJson({ consolidation, table, files, paths, duplicates, columns, refresh }: ToldGathered, language: Language): ConsolidateOutput {
  const { insatser, perSection, unplaced, missing } = overviewOf(table);
  const asAsked = (name: string): string => paths.get(name) ?? name;
  const rowOutput = (index: number): RowOutput => {
    const { place } = consolidation.rows.at(index);
    return { file: asAsked(consolidation.files[place.file]!.file), sheet: place.sheet, row: place.row + 1 };
  };
  return {
    version: 1,
    files: files.map((file) => fileOutput(file, asAsked(file.file), language)),
    rows: insatser,
    perSection: Object.fromEntries(SECTIONS.map((section) => [section, perSection[section - 1]!])),
    withoutSection: unplaced,
    missing: missing.map(regionName),
    comparedInPart: consolidation.isComparedInPart,
    duplicates: duplicates.map(({ kind, similarity, rows }) => ({ kind, similarity: Number(similarity.toFixed(3)), rows: rows.map(rowOutput) })),
    columns: columns.map(({ header, rows, stands }) => ({ header, rows, leftOut: !stands })),
    ...(refresh && { changes: changesOutput(refresh) }),
  };
}

function fileOutput(read: GatheredFile | UnreadFile, file: string, language: Language): FileOutput {
  const error = whyNothing(read, { language });
  if ("problem" in read) return { file, name: null, region: null, year: null, template: null, sheets: [], tables: [], rows: 0, answers: 0, problems: [], fingerprint: null, error };
  const { region, year, template, sheets, tables, rows, answers, problems, fingerprint } = read;
  return {
    ...{ file, name: read.file, region: knownRegion(region), year, template },
    ...{ sheets: [...sheets], tables: [...tables], rows, answers },
    problems: problems.filter(({ kind }) => kind !== "noTables").map((trouble) => ({ kind: trouble.kind, message: troubleText(trouble, language) })),
    ...{ fingerprint, error },
  };
}
