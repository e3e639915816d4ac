/** A file that is there whole or not at all, and never in the place of another. */
import { link, rename, rm, writeFile } from "node:fs/promises";

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

/** A link is refused where the name is taken; disks that know no links (FAT) have only the renaming. */
async function giveName(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") throw cause;
    await rename(draft, path);
  }
}
