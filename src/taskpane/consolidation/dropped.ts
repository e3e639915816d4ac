/** Files out of what is dropped on the pane: files by themselves, and whole folders walked to the bottom. */
import type { ChosenFile } from "../gathering/gatherer";

/** What a folder may hold for us; files that are dropped by themselves are all taken, so that each is answered for. */
const WORKBOOKS = /\.(?:xlsx|xlsm|ods|csv)$/iu;
/** What Excel keeps beside a file that is open somewhere, and hidden files. */
const HIDDEN = /^(?:~\$|\.)/u;

/** The endings, as a file dialogue wants them. */
export const ACCEPTED = ".xlsx,.xlsm,.ods,.csv";

/** Files of a drop in the order of their names. Must be called before the event is over; the answer may take its time. */
export function droppedFiles({ items, files }: Pick<DataTransfer, "items" | "files">): Promise<ChosenFile[]> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return entries.length === 0 ? Promise.resolve(chosenFiles(files)) : walked(entries);
}

/** Files of a dialogue in the order of their names. */
export function chosenFiles(files: Iterable<File>): ChosenFile[] {
  return inOrder(Array.from(files, (content) => ({ name: content.name, content })));
}

async function walked(entries: readonly FileSystemEntry[]): Promise<ChosenFile[]> {
  const found: ChosenFile[] = [];
  for (const entry of entries) {
    if (isFile(entry)) found.push({ name: entry.name, content: await fileOf(entry) });
    else if (isFolder(entry)) await walk(entry, "", found);
  }
  return inOrder(found);
}

/** The name is that below the dropped folder: next week's folder may be called something else. */
async function walk(folder: FileSystemDirectoryEntry, path: string, found: ChosenFile[]): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    if (HIDDEN.test(entry.name)) continue;
    const name = `${path}${entry.name}`;
    if (isFolder(entry)) await walk(entry, `${name}/`, found);
    else if (isFile(entry) && WORKBOOKS.test(name)) found.push({ name, content: await fileOf(entry) });
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((done, failed) => entry.file(done, failed));
}

/** A reader gives a hundred at a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function inOrder(files: ChosenFile[]): ChosenFile[] {
  return files.sort((a, b) => a.name.localeCompare(b.name, "sv"));
}
