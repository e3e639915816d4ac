/** A file that is there whole or not at all, and never in the place of another. */
import { existsSync } from "node:fs";
import { link, rename, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Language } from "../language";
import { cliTexts } from "../language/cli";
import { statOf } from "./stat";

/** What came of writing a file. */
export interface WriteOutcome {
  written: boolean;
  /** What happened, in the language asked for. */
  message: string;
}

/** Writes a new file. Rejects with the code EEXIST where there is one already. */
export async function writeNewFile(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, bytes, { flag: "wx" });
    await giveName(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Gives a draft its name. A link is refused where the name is taken; disks that know no links (FAT) have only the renaming. */
export async function giveName(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") throw cause;
    await rename(draft, path);
  }
}

/** Why no new file can have this name, seen before anything is done for it; `null`: it can. */
export function noPlaceFor(file: string, folder: string, language: Language): string | null {
  const { exists, noFolder } = cliTexts[language].copy;
  if (!statOf(dirname(resolve(folder, file)))?.isDirectory()) return noFolder(dirname(file));
  return existsSync(resolve(folder, file)) ? exists(file) : null;
}

/** Why a file was not written, in plain words, and what to do about it. `file`: as the user wrote its name. */
export function whyNotWritten(cause: unknown, file: string, language: Language): string {
  const { exists, noFolder, noAccess, diskFull, longName, failed } = cliTexts[language].copy;
  const { code, message } = cause as NodeJS.ErrnoException;
  switch (code) {
    case "EEXIST":
    case "ENOTEMPTY":
    case "ENOTDIR":
      return exists(file);
    case "ENOENT":
      return noFolder(dirname(file));
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return noAccess(file);
    case "ENOSPC":
    case "EDQUOT":
      return diskFull(file);
    case "ENAMETOOLONG":
      return longName(file);
    default:
      return failed(file, message);
  }
}
