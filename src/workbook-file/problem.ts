import type { FileProblemKind, FileProblemValues } from "../language/files";

/** Why a file could not be read. The sentence for each kind, which names the file, is in `language/files.ts`. */
export class FileProblem extends Error {
  constructor(
    readonly kind: FileProblemKind,
    readonly values: Partial<FileProblemValues> = {},
    options?: ErrorOptions,
  ) {
    super(kind, options);
    this.name = "FileProblem";
  }
}

/** The file is not whole: cut off, overwritten, or put together wrongly. `cause` says where, for the curious. */
export function damaged(cause: unknown): FileProblem {
  return new FileProblem("damaged", {}, { cause });
}
