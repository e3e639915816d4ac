import { readdirSync } from "node:fs";
import { extname } from "node:path";
import { grouped } from "../src/text/grouped";

/** As a disk that takes no notice of capitals, and an import without its ending, see it. */
const plain = (file: string) => file.slice(0, file.length - extname(file).length).toLowerCase();

/** Those told apart by capitals alone, as `List.tsx` and `list.ts` in one folder. */
function indistinct(files: readonly string[]): string[][] {
  const scripts = files.filter((file) => /\.tsx?$/.test(file));
  return [...grouped(scripts, plain).values()].filter((same) => same.length > 1);
}

test.each(["src", "workbench", "scripts", "bench", "test"])("every file of %s can be told apart on Windows and macOS", (folder) => {
  expect(indistinct(readdirSync(folder, { recursive: true, encoding: "utf8" }))).toEqual([]);
});

test("files that differ by capitals or by ending alone cannot", () => {
  expect(indistinct(["a/List.tsx", "a/list.ts", "b/list.ts"])).toEqual([["a/List.tsx", "a/list.ts"]]);
});
