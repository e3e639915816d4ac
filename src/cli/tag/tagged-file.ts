/** One file with the tags of its insatser. */
import { tagWorkbook, type TaggedRow } from "../../tagging";
import type { TagRequest } from "../arguments";
import { withFile, type ReadFile, type UnreadFile } from "../reading";

export interface TaggedFile extends ReadFile {
  rows: readonly TaggedRow[];
}

/** Tags one file. Whatever is wrong with it becomes an UnreadFile. */
export function tagFile(file: string, folder: string, request: TagRequest): Promise<TaggedFile | UnreadFile> {
  return withFile(file, folder, request, (reading) => ({ rows: tagWorkbook(reading) }));
}
