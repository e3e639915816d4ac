/** OpenDocument files made to hurt, hurt on the way, or of another kind. */
import { FileProblem, LIMITS, readWorkbookFile, withCells, type Limits } from "../../../src/workbook-file";
import { cellOf, odsBytes, odsOf, p, rowOf, sheetOf } from "./make";

async function kind(bytes: Uint8Array, limits?: Limits): Promise<string> {
  const caught: unknown = await readWorkbookFile(bytes, "bok.ods", limits).catch((error: unknown) => error);
  if (!(caught instanceof FileProblem)) throw new Error(`read without a problem: ${String(caught)}`);
  return caught.kind;
}

const small = odsOf(rowOf(cellOf(p("Namn ".repeat(5000)))));

test.each([
  ["a letter", odsOf("", { parts: { "content.xml": "<office:document-content><office:body><office:text/></office:body></office:document-content>" } }), "otherKind"],
  ["locked, part by part", odsOf("", { parts: { "META-INF/manifest.xml": '<m:manifest><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>', "content.xml": new Uint8Array([1, 2, 3, 200]) } }), "password"],
  ["locked as a whole", odsOf("", { parts: { "encrypted-package": new Uint8Array([1, 2, 3, 200]), "META-INF/manifest.xml": "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>" } }), "password"],
  ["cut off", small.subarray(0, small.length / 2), "damaged"],
  ["markup that is not closed", odsOf("", { parts: { "content.xml": "<office:document-content><office:body>" } }), "damaged"],
  ["markup that multiplies", odsOf("", { parts: { "content.xml": '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>' } }), "unsafe"],
  ["markup that multiplies in the manifest", odsOf("", { parts: { "META-INF/manifest.xml": '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>' } }), "unsafe"],
  ["nested a million deep", odsOf(rowOf(cellOf(`${"<text:p>".repeat(1e6)}${"</text:p>".repeat(1e6)}`))), "damaged"],
  ["one cell that says it is a million wide", odsOf(rowOf(cellOf(p("x"), 'table:number-columns-repeated="1000000"'))), "damaged"],
  ["a cell outside any sheet", odsOf(rowOf(`<table:table-cell table:number-columns-repeated="16384"/>${cellOf(p("x"))}`)), "damaged"],
  ["a row below any sheet", odsOf(rowOf("", 'table:number-rows-repeated="1048576"') + rowOf(cellOf(p("x")))), "damaged"],
  ["a whole sheet filled by one cell", odsOf(rowOf(cellOf(p("x"), 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"')), "tooLarge"],
  ["formulas without end", odsOf(rowOf(cellOf("", 'table:formula="of:=A1" table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"')), "tooLarge"],
  ["merges without end", odsOf(rowOf('<table:table-cell table:number-columns-spanned="2"/>'.repeat(3), 'table:number-rows-repeated="1048576"')), "tooLarge"],
  ["spaces without end", odsOf(rowOf(cellOf(p('<text:s text:c="32767"/>x'), 'table:number-columns-repeated="10000"'))), "tooLarge"],
  ["sheets without end", odsBytes({ sheets: sheetOf("A", "").repeat(2000) }), "tooManySheets"],
  ["named tables without end", odsBytes({ sheets: `${sheetOf("A", rowOf(cellOf(p("x"))))}<table:database-ranges>${'<table:database-range table:name="T" table:target-range-address="A.A1:A.B1"/>'.repeat(20_000)}</table:database-ranges>` }), "tooLarge"],
])("%s is refused: %#", async (_, bytes, expected) => {
  expect(await kind(bytes, { ...LIMITS, cells: Math.min(LIMITS.cells, expected === "tooLarge" ? 19_000 : LIMITS.cells) })).toBe(expected);
});

test("a zip bomb is stopped by what comes out", async () => {
  expect(await kind(odsOf(" ".repeat(20e6)), { ...LIMITS, unpackedBytes: 1e6 })).toBe("tooLarge");
});

test("counts that are no numbers are one", async () => {
  const counts = ["0", "-5", "1e9", "x", "", "__proto__", "Infinity"];
  const cells = counts.map((times) => cellOf(p(`a<text:s text:c="${times}"/>b`), `table:number-columns-repeated="${times}" table:number-rows-spanned="${times}"`)).join("");
  const { grids } = await readWorkbookFile(odsOf(rowOf(cells, 'table:number-rows-repeated="-1"')), "bok.ods");
  expect(grids[0]!.values).toEqual([counts.map(() => "a b")]);
});

test("a merge over a whole sheet is as large as what it holds", async () => {
  const bytes = odsOf(rowOf(cellOf(p("x"), 'table:number-columns-spanned="16384" table:number-rows-spanned="1048576"')));
  const { grids } = await readWorkbookFile(bytes, "bok.ods");
  expect([grids[0]!.values, grids[0]!.merges]).toEqual([[["x"]], []]);
});

test("no copy is made of it", async () => {
  await expect(withCells(odsOf(""), "bok.xlsx", [])).rejects.toMatchObject({ kind: "otherKind", values: { file: "bok.xlsx", what: "OpenDocument" } });
});
