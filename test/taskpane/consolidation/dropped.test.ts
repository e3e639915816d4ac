/** Files out of a drop: alone, in folders and in folders within them, a hundred at a time. */
import { chosenFiles, droppedFiles } from "../../../src/taskpane/consolidation/dropped";

type Entry = Partial<FileSystemFileEntry & FileSystemDirectoryEntry>;

const file = (name: string): Entry => ({ name, isFile: true, isDirectory: false, file: (done: FileCallback) => done(new File(["x"], name)) });

/** A folder that gives its entries a few at a time, as a browser does. */
function folder(name: string, entries: readonly Entry[], atATime = 2): Entry {
  const createReader = () => {
    let at = 0;
    return { readEntries: (done: FileSystemEntriesCallback) => done(entries.slice(at, (at += atATime)) as FileSystemEntry[]) };
  };
  return { name, isFile: false, isDirectory: true, createReader };
}

function dropped(...entries: readonly Entry[]) {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry })) as unknown as DataTransferItemList;
  return droppedFiles({ items, files: [] as unknown as FileList });
}

const names = (files: readonly { name: string }[]) => files.map(({ name }) => name);

test("files are taken in the order of their names", async () => {
  expect(names(await dropped(file("Örnäs.xlsx"), file("Almö.csv"), file("Zonen.ods")))).toEqual(["Almö.csv", "Zonen.ods", "Örnäs.xlsx"]);
});

test("a file that is dropped by itself is taken whatever it is, so that it is answered for", async () => {
  expect(names(await dropped(file("brev.docx")))).toEqual(["brev.docx"]);
});

test("a folder is walked to the bottom, and only its workbooks are taken, with their folders in their names", async () => {
  const whole = folder("Inkommet", [file("Almö.xlsx"), file("~$Almö.xlsx"), file(".gömd.xlsx"), file("brev.docx"), folder("Örnäs", [file("RAPPORT.XLSM"), folder("äldre", [file("rapport.ods")])])]);
  expect(names(await dropped(whole))).toEqual(["Almö.xlsx", "Örnäs/RAPPORT.XLSM", "Örnäs/äldre/rapport.ods"]);
});

test("where the browser knows no entries, the files themselves are taken", async () => {
  const items = [{ webkitGetAsEntry: () => null }] as unknown as DataTransferItemList;
  const files = [new File(["x"], "Almö.xlsx")] as unknown as FileList;
  expect(names(await droppedFiles({ items, files }))).toEqual(["Almö.xlsx"]);
});

test("a folder that cannot be read is no silent loss", async () => {
  const broken: Entry = { name: "Trasig", isFile: false, isDirectory: true, createReader: () => ({ readEntries: (_: FileSystemEntriesCallback, failed?: ErrorCallback) => failed?.(new DOMException("no", "NotReadableError")) }) };
  await expect(dropped(broken)).rejects.toThrow("no");
});

test("files of a dialogue keep their content", async () => {
  const [first] = chosenFiles([new File(["abc"], "Almö.xlsx")]);
  expect(first!.content.size).toBe(3);
});
