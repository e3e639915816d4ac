/** A chosen file, opened: its sheets, and what tells it from other versions. */
import type { Grid } from "../../table/grid";
import { FileProblem, LIMITS, readWorkbookFile } from "../../workbook-file";
import type { ChosenFile } from "./gatherer";

export interface OpenedFile {
  /** What it is called among those gathered. */
  file: string;
  /** SHA-256 of its bytes in hexadecimal. */
  fingerprint: string;
  grids: readonly Grid[];
}

export interface FileBytes {
  bytes: Uint8Array;
  fingerprint: string;
}

/** Gives the bytes of files one after the other; those of the next are fetched while the one before is worked on. */
export function readingAhead(files: readonly ChosenFile[]): () => Promise<FileBytes | FileProblem> {
  let at = 0;
  const fetched = (): Promise<FileBytes | FileProblem> | null => (at < files.length ? bytesOf(files[at++]!) : null);
  let next = fetched();
  return () => {
    const current = next!;
    next = fetched();
    return current;
  };
}

/** Opens a file of these bytes; gives what is known of it where it is unchanged. Throws FileProblem, whatever is wrong with it. */
export async function openFile(file: string, read: FileBytes | FileProblem, known?: OpenedFile): Promise<OpenedFile> {
  if (read instanceof FileProblem) throw read;
  const { bytes, fingerprint } = read;
  if (known?.fingerprint === fingerprint) return known;
  return { file, fingerprint, grids: (await readWorkbookFile(bytes, file)).grids };
}

/** What went wrong with a file, as a problem of it. */
export function asProblem(file: string, thrown: unknown): FileProblem {
  if (thrown instanceof FileProblem) return thrown;
  return new FileProblem("failed", { file, what: thrown instanceof Error ? thrown.message : String(thrown) }, { cause: thrown });
}

/** Since it was chosen a file may have been taken away, or locked by the program that has it open. */
async function bytesOf({ name: file, content }: ChosenFile): Promise<FileBytes | FileProblem> {
  if (content.size > LIMITS.fileBytes) return new FileProblem("tooLarge", { file });
  try {
    const bytes = new Uint8Array(await content.arrayBuffer());
    return { bytes, fingerprint: hexadecimal(await crypto.subtle.digest("SHA-256", bytes)) };
  } catch (cause) {
    return new FileProblem((cause as Partial<Error>).name === "NotFoundError" ? "missing" : "noAccess", { file }, { cause });
  }
}

function hexadecimal(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
