/** A chosen file, opened: its sheets, and what tells it from other versions. */
import type { Grid } from "../../table/grid";
import { FileProblem, LIMITS, readWorkbookFile } from "../../workbook-file";

export interface OpenedFile {
  /** What it is called among those gathered. */
  file: string;
  /** SHA-256 of its bytes in hexadecimal. */
  fingerprint: string;
  grids: readonly Grid[];
}

/** Opens a file; gives what is known of it where it is unchanged. Throws FileProblem, whatever is wrong with it. */
export async function openFile(file: string, content: Blob, known?: OpenedFile): Promise<OpenedFile> {
  try {
    if (content.size > LIMITS.fileBytes) throw new FileProblem("tooLarge", { file });
    const bytes = await bytesOf(file, content);
    const fingerprint = hexadecimal(await crypto.subtle.digest("SHA-256", bytes));
    if (known?.fingerprint === fingerprint) return known;
    const { grids } = await readWorkbookFile(bytes, file);
    return { file, fingerprint, grids };
  } catch (thrown) {
    throw asProblem(file, thrown);
  }
}

/** What went wrong with a file, as a problem of it. */
export function asProblem(file: string, thrown: unknown): FileProblem {
  if (thrown instanceof FileProblem) return thrown;
  return new FileProblem("failed", { file, what: thrown instanceof Error ? thrown.message : String(thrown) }, { cause: thrown });
}

/** Since it was chosen a file may have been taken away, or locked by the program that has it open. */
async function bytesOf(file: string, content: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch (cause) {
    throw new FileProblem((cause as Partial<Error>).name === "NotFoundError" ? "missing" : "noAccess", { file }, { cause });
  }
}

function hexadecimal(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
