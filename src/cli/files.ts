/** From paths as typed to files to read, and their bytes. */
import { readdirSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { FileProblem, LIMITS } from "../workbook-file";
import { statOf } from "./stat";

/**
 * The files that the paths mean, each once, in the order given. A folder gives the workbooks that lie in it, and a
 * name with `*` or `?` the files that match, for shells that leave that to the program. A path that leads nowhere
 * stays in the list, so that reading it says so.
 * @param except Files that are no part of it, though they lie in the folder.
 */
export function filesAt(paths: readonly string[], folder: string, except: readonly string[] = []): string[] {
  const full = (path: string) => resolve(folder, path).normalize("NFC");
  const seen = new Set(except.map(full));
  return paths.flatMap((path) => expand(path, folder)).filter((path) => !seen.has(full(path)) && seen.add(full(path)));
}

function expand(path: string, folder: string): string[] {
  const at = existing(path, folder);
  if (at !== null) return statOf(resolve(folder, at))?.isDirectory() ? workbooksIn(at, folder) : [at];
  const pattern = basename(path);
  if (!/[*?]/.test(pattern)) return [path];
  const matching = namesIn(dirname(path), folder).filter((name) => matcher(pattern).test(name.normalize("NFC")));
  return matching.length > 0 ? matching.map((name) => join(dirname(path), name)) : [path];
}

/** å, ä and ö can be written as one character or two, and disks keep whichever they were given. */
function existing(path: string, folder: string): string | null {
  const spelled = [path, path.normalize("NFC"), path.normalize("NFD")];
  return spelled.find((name) => statOf(resolve(folder, name))) ?? null;
}

/**
 * Workbooks in a folder, but not the lock files of Excel (~$…) and LibreOffice (.~lock…), and hidden files. Those of
 * Excel's other formats are there too: a report that cannot be read is to be told of. A folder without any stands for itself.
 */
function workbooksIn(path: string, folder: string): string[] {
  const names = namesIn(path, folder).filter((name) => /\.(?:xls[xmb]?|ods|csv)$/i.test(name) && !/^[.~]/.test(name));
  return names.length > 0 ? names.map((name) => join(path, name)) : [path];
}

/** What lies in a folder, but not the folders in it. */
function namesIn(path: string, folder: string): string[] {
  try {
    const entries = readdirSync(resolve(folder, path), { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [] : entry.name)).sort((a, b) => a.localeCompare(b, "sv"));
  } catch {
    return [];
  }
}

function matcher(pattern: string): RegExp {
  const literal = pattern.normalize("NFC").replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("*", ".*").replaceAll("?", ".")}$`, "i");
}

/** The file's bytes. Throws FileProblem: `missing`, `noAccess`, `emptyFolder`, `folder`, `notWorkbook` (a device, say) or `tooLarge`. */
export async function readBytes(path: string, folder: string): Promise<Uint8Array> {
  const full = resolve(folder, path);
  try {
    const found = await stat(full);
    if (found.isDirectory()) {
      // One that may not be listed says so.
      await readdir(full);
      throw new FileProblem(workbooksIn(path, folder)[0] === path ? "emptyFolder" : "folder", { file: path });
    }
    if (!found.isFile()) throw new FileProblem("notWorkbook", { file: path });
    if (found.size > LIMITS.fileBytes) throw new FileProblem("tooLarge", { file: path });
    return await readFile(full);
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    const isMissing = ["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"].includes((cause as NodeJS.ErrnoException).code ?? "");
    throw new FileProblem(isMissing ? "missing" : "noAccess", { file: path }, { cause });
  }
}
