import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesAt, readBytes } from "../../src/cli/files";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "insats-"));
  mkdirSync(join(folder, "rapporter", "äldre"), { recursive: true });
  mkdirSync(join(folder, "tom"));
  mkdirSync(join(folder, "rapporter", "mapp.xlsx"));
  for (const name of ["b.xlsx", "Å.xlsx", "a.xlsm", "~$a.xlsm", ".dold.xlsx", "brev.docx", "äldre/c.xlsx"]) {
    writeFileSync(join(folder, "rapporter", name), name);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test("files stay in the order given, each once however it is spelled", () => {
  expect(filesAt(["rapporter/b.xlsx", "rapporter/a.xlsm", "./rapporter/b.xlsx", join(folder, "rapporter", "b.xlsx")], folder)).toEqual([
    "rapporter/b.xlsx",
    "rapporter/a.xlsm",
  ]);
});

test("a folder means the workbooks in it, in Swedish order", () => {
  expect(filesAt(["rapporter"], folder)).toEqual(["a.xlsm", "b.xlsx", "Å.xlsx"].map((name) => join("rapporter", name)));
});

test("a folder means what other programs write too", () => {
  mkdirSync(join(folder, "blandat"));
  for (const name of ["a.ods", "b.CSV", "c.xlsx", "d.txt", ".~lock.a.ods#"]) writeFileSync(join(folder, "blandat", name), name);
  expect(filesAt(["blandat"], folder)).toEqual(["a.ods", "b.CSV", "c.xlsx"].map((name) => join("blandat", name)));
});

test("a folder without workbooks and a path to nothing stay, to be told of", () => {
  expect(filesAt(["tom", "finns-inte.xlsx"], folder)).toEqual(["tom", "finns-inte.xlsx"]);
});

test("a report in another of Excel's formats is not passed over", () => {
  mkdirSync(join(folder, "äldre"));
  for (const name of ["a.xls", "b.xlsb", "c.xlsx"]) writeFileSync(join(folder, "äldre", name), name);
  expect(filesAt(["äldre"], folder)).toEqual(["a.xls", "b.xlsb", "c.xlsx"].map((name) => join("äldre", name)));
});

test("what is no part of it is left out, however it is spelled", () => {
  expect(filesAt(["rapporter", "rapporter/b.xlsx"], folder, ["./rapporter/b.xlsx", "annat.xlsx"])).toEqual(["a.xlsm", "Å.xlsx"].map((name) => join("rapporter", name)));
});

test("patterns that the shell left alone are matched", () => {
  expect(filesAt(["rapporter/*.XLSX"], folder)).toEqual([".dold.xlsx", "b.xlsx", "Å.xlsx"].map((name) => join("rapporter", name)));
  expect(filesAt(["rapporter/?.xlsm", "finns/*.xlsx"], folder)).toEqual([join("rapporter", "a.xlsm"), "finns/*.xlsx"]);
});

test("å is found whether typed as one character or two", async () => {
  const typed = "rapporter/Å.xlsx".normalize("NFD");
  expect(filesAt([typed, "rapporter/Å.xlsx"], folder)).toHaveLength(1);
  expect(new TextDecoder().decode(await readBytes(filesAt([typed], folder)[0]!, folder))).toBe("Å.xlsx");
});

test.each([
  ["finns-inte.xlsx", "missing"],
  ["rapporter/b.xlsx/c.xlsx", "missing"],
  ["tom", "emptyFolder"],
  ["rapporter", "folder"],
])("%s cannot be read: %s", async (path, kind) => {
  await expect(readBytes(path, folder)).rejects.toMatchObject({ kind, values: { file: path } });
});
