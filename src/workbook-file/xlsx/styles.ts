/** Number formats: which code each cell style has. Nothing else of the looks is read. */
import { readXml } from "../xml";
import type { Zip } from "../zip";

/** Codes that files refer to by number only (ECMA-376 part 1, 18.8.30); those that differ by country are dates. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
  14: "yyyy-mm-dd", 15: "yyyy-mm-dd", 16: "yyyy-mm-dd", 17: "yyyy-mm", 18: "hh:mm", 19: "hh:mm:ss", 20: "hh:mm", 21: "hh:mm:ss",
  22: "yyyy-mm-dd hh:mm", 37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 48: "0.0E+0",
};

/** Format code by style number; `General` where the file says nothing. */
export async function readFormats(zip: Zip, path: string | null): Promise<string[]> {
  const formats: string[] = [];
  if (path === null) return formats;
  const own = new Map<number, string>();
  let inCellStyles = false;
  await readXml(zip, path, {
    open(name, { numFmtId, formatCode }) {
      const id = Number(numFmtId);
      if (name === "numFmt") own.set(id, formatCode ?? "General");
      else if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles) formats.push(own.get(id) ?? BUILT_IN[id] ?? "General");
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return formats;
}
