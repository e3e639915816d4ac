/** A copy with cells written holds what was written, and all else as it was. */
import { unzipSync } from "fflate";
import fc from "fast-check";
import { writeXlsx } from "hucre";
import type { CellValue, Grid } from "../../src/table/grid";
import { FileProblem, readWorkbookFile, withCells, type CellText } from "../../src/workbook-file";
import { sheetBytes, textCell, workbookBytes } from "./make";

const valueIn = ({ values, firstRow, firstColumn }: Grid, row: number, column: number): CellValue => values[row - firstRow]?.[column - firstColumn] ?? null;

const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.constantFrom("=1+1", "_x000D_", "a & <b>", " mellanslag ", "rad\r\nrad\ntabb\t", "\u0001\u001f\ufffe", "\ud800", "]]>", "#REF!", "1:1"),
);
const place = { row: fc.integer({ min: 0, max: 12 }), column: fc.integer({ min: 0, max: 30 }) };
/** No text twice in a cell: the last would win. */
const texts = fc.uniqueArray(fc.record({ ...place, value: fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: fc.constant(null) }) }), { selector: ({ row, column }) => `${row},${column}`, maxLength: 12 });
const cells = fc.array(fc.array(fc.oneof(fc.constant(null), fc.constantFrom("a", "b & c"), fc.integer(), fc.boolean()), { maxLength: 6 }), { maxLength: 9 });

test("read again, the copy has the new cells and every old one unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(cells, texts, async (rows, written) => {
      const bytes = await writeXlsx({ sheets: [{ name: "Orört", rows: [["x"]] }, { name: "3.4", rows }] });
      const before = await readWorkbookFile(bytes, "bok.xlsx");
      const after = await readWorkbookFile(await withCells(bytes, "bok.xlsx", written.map((cell) => ({ sheet: "3.4", ...cell }))), "bok.xlsx");
      expect(after.grids[0]).toEqual(before.grids[0]);
      const expected = new Map(written.map(({ row, column, value }) => [`${row},${column}`, value]));
      for (let row = 0; row <= 13; row++) {
        for (let column = 0; column <= 31; column++) {
          const old = valueIn(before.grids[1]!, row, column);
          const wanted = expected.get(`${row},${column}`);
          expect(valueIn(after.grids[1]!, row, column)).toBe(wanted === undefined ? old : wanted);
        }
      }
    }),
    { numRuns: 60 },
  );
});

const write = async (bytes: Uint8Array, ...written: [row: number, column: number, value: string | null][]) => withCells(bytes, "bok.xlsx", written.map(([row, column, value]): CellText => ({ sheet: "3.4", row, column, value })));
const sheetXml = (bytes: Uint8Array) => new TextDecoder().decode(Object.entries(unzipSync(bytes)).find(([path]) => path.endsWith("sheet1.xml"))![1]);

test("every part but the sheet is carried over byte by byte", async () => {
  const other = { "xl/media/bild.png": new Uint8Array([137, 80, 78, 71, 0, 255]), "xl/drawings/ritning1.xml": "<r/>", "customXml/item1.xml": "<egen>å</egen>" };
  const bytes = workbookBytes({ sheets: [["3.4", "<sheetData/>"], ["4.4", `<sheetData><row r="1">${textCell("A1", "b")}</row></sheetData>`]], parts: other });
  const [before, after] = [unzipSync(bytes), unzipSync(await write(bytes, [0, 0, "a"]))];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const changed = Object.keys(before).filter((path) => Buffer.compare(Buffer.from(before[path]!), Buffer.from(after[path]!)) !== 0);
  expect(changed).toEqual([expect.stringMatching(/sheet1\.xml$/)]);
});

test("formats, formulas, attributes and what is unknown stay as they are", async () => {
  const inside = `<dimension ref="A1:B3"/><sheetFormatPr x="1"/><sheetData><row r="1" spans="1:2" ht="30" customHeight="1"><c r="A1" s="3"><f>1+1</f><v>2</v></c><c r="B1" s="4" t="s"><v>0</v></c></row><!-- anm --><row r="3" s="7"/></sheetData><mergeCells count="1"><mergeCell ref="A5:A6"/></mergeCells><okänt/>`;
  const bytes = workbookBytes({ sheets: [["3.4", inside]], strings: "<si><t>hej</t></si>" });
  const xml = sheetXml(await write(bytes, [0, 2, "Märkt"], [1, 1, "ny rad"], [2, 0, "i tom rad"], [7, 0, "sist"], [0, 1, null]));
  const added = (address: string, value: string, style = "") => `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
  expect(xml).toContain(
    `<dimension ref="A1:C8"/><sheetFormatPr x="1"/><sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="3"><f>1+1</f><v>2</v></c><c r="B1" s="4"/>${added("C1", "Märkt", ' s="4"')}</row><!-- anm --><row r="2">${added("B2", "ny rad")}</row><row r="3" s="7">${added("A3", "i tom rad")}</row><row r="8">${added("A8", "sist")}</row></sheetData><mergeCells count="1"><mergeCell ref="A5:A6"/></mergeCells><okänt/>`,
  );
});

test("columns get a width, but for those that have one", async () => {
  const widths = [0, 3, 5].map((column) => ({ sheet: "3.4", column, width: 30 }));
  const col = (number: number) => `<col min="${number}" max="${number}" width="30" customWidth="1"/>`;
  const written = async (columns: string) => sheetXml(await withCells(workbookBytes({ sheets: [["3.4", `${columns}<sheetData/>`]] }), "bok.xlsx", [], { widths }));
  expect(await written("")).toContain(`<cols>${col(1)}${col(4)}${col(6)}</cols><sheetData>`);
  expect(await written('<cols><col min="2" max="4" width="9"/></cols>')).toContain(`<cols>${col(1)}<col min="2" max="4" width="9"/>${col(6)}</cols><sheetData>`);
  expect(await written('<cols><col min="1" max="16384" width="9"/></cols>')).toContain('<cols><col min="1" max="16384" width="9"/></cols><sheetData>');
});

test("rows and cells without numbers, a prefix, and UTF-16", async () => {
  const bare = sheetBytes("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
  const [grid] = (await readWorkbookFile(await write(bare, [0, 1, "två"], [1, 1, "fyra"]), "bok.xlsx")).grids;
  expect(grid!.values).toEqual([[1, "två"], [3, "fyra"]]);
  const prefixed = '<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([...prefixed].map((letter) => letter.charCodeAt(0))).buffer)]);
  const path = Object.keys(unzipSync(bare)).find((name) => name.endsWith("sheet1.xml"))!;
  const copy = await write(workbookBytes({ sheets: [["3.4", "<sheetData/>"]], parts: { [path]: utf16 } }), [0, 1, "å"]);
  expect(sheetXml(copy)).toContain('encoding="UTF-8"');
  expect((await readWorkbookFile(copy, "bok.xlsx")).grids[0]!.values).toEqual([[1, "å"]]);
});

test("what cannot be read is not written either", async () => {
  const rowsAstray = sheetBytes('<row r="2"/><row r="1"/>');
  await expect(write(rowsAstray, [4, 0, "x"])).rejects.toMatchObject({ kind: "damaged", values: { file: "bok.xlsx" } });
  for (const [first, second] of [["C1", "A1"], ["A1", "A1"], ["A1", "B2"]]) {
    const cellsAstray = sheetBytes(`<row r="1">${textCell(first!, "ett")}${textCell(second!, "två")}</row>`);
    await expect(write(cellsAstray, [0, 1, "x"])).rejects.toMatchObject({ kind: "damaged" });
  }
  await expect(write(new Uint8Array([1, 2, 3]), [0, 0, "x"])).rejects.toBeInstanceOf(FileProblem);
  await expect(withCells(sheetBytes(""), "bok.xlsx", [{ sheet: "finns inte", row: 0, column: 0, value: "x" }])).rejects.toThrow("No sheet");
});
