/** A file that has been read, kept so that it can be gathered again: read by what is said of it by hand. */
import { recalled, type RememberedMappings, type Unmapped } from "../../consolidation/mapping";
import type { FileUnread } from "../../language/files";
import { drive, type Work } from "../../slices/drive";
import { recognising } from "../../table";
import { outlineOf, type WorkbookOutline } from "../../table/outline";
import type { Corrections, WorkbookReading } from "../../table/reading";
import { baseName } from "./naming";
import type { OpenedFile } from "./open-file";

export interface KeptFile extends OpenedFile {
  /** As it is recognised where nothing is said of it. */
  unmapped: Unmapped;
  /** What it is read by. */
  corrections: Corrections;
  reading: WorkbookReading;
  outline: WorkbookOutline;
  /** Why a newer version of it could not be read; `null`: none was chosen that could not. */
  newerUnread: FileUnread | null;
}

/** Recognises a file by itself. */
export async function keptFile(opened: OpenedFile, work: Work): Promise<KeptFile> {
  const read = await readBy({}, opened, work);
  const { region, year, tables } = read.outline;
  return { ...opened, ...read, newerUnread: null, unmapped: { file: opened.file, region, year, tables } };
}

/** The file as it is read by what is remembered; itself where that says nothing new. */
export async function mappedFile(kept: KeptFile, mappings: RememberedMappings, work: Work): Promise<KeptFile> {
  const corrections = recalled(mappings, kept.unmapped);
  // Both were made the same way, so that what is the same is written the same.
  if (JSON.stringify(corrections) === JSON.stringify(kept.corrections)) return kept;
  return { ...kept, ...(await readBy(corrections, kept, work)) };
}

async function readBy(corrections: Corrections, { file, grids }: OpenedFile, work: Work): Promise<Pick<KeptFile, "corrections" | "reading" | "outline">> {
  const reading = await drive(recognising(grids, { fileName: baseName(file), corrections }), work);
  return { corrections, reading, outline: outlineOf(reading) };
}
