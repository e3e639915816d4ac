/** Files made to hurt, and files hurt on the way: each gets a plain sentence that names it, and memory stays small. */
import { zipSync } from "fflate";
import { writeXlsx } from "hucre";
import { filesTexts } from "../../src/language/files";
import { FileProblem, LIMITS, readWorkbookFile, type Limits } from "../../src/workbook-file";
import { directoryEntry, sheetBytes, textCell, workbookBytes, workbookParts } from "./make";

async function problem(bytes: Uint8Array, fileName = "bok.xlsx", limits?: Limits): Promise<FileProblem> {
  const caught: unknown = await readWorkbookFile(bytes, fileName, limits).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(caught instanceof FileProblem)) throw new Error(`read without a problem: ${String(caught)}`);
  return caught;
}

async function kind(bytes: Uint8Array, fileName?: string, limits?: Limits): Promise<string> {
  return (await problem(bytes, fileName, limits)).kind;
}

const text = (content: string) => new TextEncoder().encode(content);
const oldContainer = (...names: string[]) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(600), ...names.flatMap((name) => [...Buffer.from(name, "utf16le")])]);

describe("a file that is no workbook", () => {
  test.each([
    ["empty", new Uint8Array(0), "bok.xlsx"],
    ["notWorkbook", text("Hej, det här är ett brev."), "bok.xlsx"],
    ["notWorkbook", new Uint8Array([1, 2, 3]), "bok.xlsx"],
    ["notWorkbook", text("namn;antal\na;1"), "lista.xlsx"],
    ["otherKind", text("%PDF-1.7"), "rapport.xlsx"],
    ["otherKind", text("<!DOCTYPE html><table><tr><td>namn"), "lista.csv"],
    ["otherKind", text("\ufeff <html>"), "lista.xls"],
    ["oldExcel", oldContainer("Workbook"), "bok.xls"],
    ["password", oldContainer("EncryptionInfo", "EncryptedPackage"), "bok.xlsx"],
    ["notWorkbook", oldContainer("WordDocument"), "brev.doc"],
    ["otherKind", zipSync({ "word/document.xml": text("<w/>") }), "brev.docx"],
    ["otherKind", zipSync({ mimetype: text("x"), "content.xml": text("<o/>") }), "brev.odt"],
    ["otherKind", zipSync({ "xl/workbook.bin": text("x") }), "bok.xlsb"],
    ["notWorkbook", zipSync({ "bilder/hund.png": text("x") }), "bilder.zip"],
  ])("is told apart: %s", async (expected, bytes, fileName) => {
    expect(await kind(bytes, fileName)).toBe(expected);
  });

  test("is named in the sentence, in both languages", async () => {
    const { kind, values } = await problem(text("%PDF-1.7"), "Mellansjö.pdf");
    const sentence = filesTexts.sv.problems[kind]({ file: values.file!, what: values.what! });
    expect(sentence).toBe("Mellansjö.pdf är av annat slag (PDF). Spara den som en Excel-arbetsbok (.xlsx) och försök igen.");
    expect(filesTexts.en.problems[kind]({ file: values.file!, what: values.what! })).toContain("Mellansjö.pdf");
  });
});

describe("a damaged file", () => {
  const whole = sheetBytes(`<row r="1">${textCell("A1", "Namn ".repeat(5000))}</row>`);

  test.each([0.1, 0.5, 0.9, 0.99])("cut off at %p of its length", async (share) => {
    expect(await kind(whole.subarray(0, Math.floor(whole.length * share)))).toBe("damaged");
  });

  test("with bytes overwritten in the middle", async () => {
    const bytes = sheetBytes(Array.from({ length: 200 }, (_, i) => `<row>${textCell(`A${i + 1}`, `${Math.sin(i)}`)}</row>`).join(""));
    const at = new DataView(bytes.buffer, bytes.byteOffset).getUint32(directoryEntry(bytes, "xl/worksheets/sheet1.xml") + 42, true);
    bytes.fill(0x55, at + 400, at + 420);
    expect(await kind(bytes)).toBe("damaged");
  });

  test.each([
    ["a sheet that is missing", { "xl/worksheets/sheet1.xml": null }],
    ["a workbook part that is missing", { "xl/workbook.xml": null }],
    ["a sheet that points nowhere", { "xl/_rels/workbook.xml.rels": "<Relationships/>" }],
    ["markup that is not closed", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" }],
    ["markup that is cut", { "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1' }],
    ["a part that is not text at all", { "xl/worksheets/sheet1.xml": new Uint8Array([0, 1, 2, 255]) }],
    ["a cell outside any sheet", { "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>' }],
    ["a cell far below any sheet", { "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1"><c r="A9999999"><v>1</v></c></row></sheetData></worksheet>' }],
    ["a cell with a nonsense address", { "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1"><c r="__proto__"><v>1</v></c></row></sheetData></worksheet>' }],
  ])("%s", async (_, parts) => {
    expect(await kind(sheetBytes("", { parts }))).toBe("damaged");
  });

  test("two parts of the same name", async () => {
    const bytes = workbookBytes({ sheets: [["A", ""]], parts: { "xl/worksheets/sheet9.xml": "<worksheet/>" } });
    const at = directoryEntry(bytes, "xl/worksheets/sheet9.xml");
    bytes.set(text("xl/worksheets/sheet1.xml"), at + 46);
    expect(await kind(bytes)).toBe("damaged");
  });

  test("a directory that claims more parts than there are", async () => {
    const bytes = sheetBytes("");
    new DataView(bytes.buffer, bytes.byteOffset).setUint16(bytes.length - 22 + 10, 5000, true);
    expect(await kind(bytes)).toBe("damaged");
  });
});

describe("markup that multiplies", () => {
  const laughs =
    '<!DOCTYPE lolz [<!ENTITY lol "lol">' +
    Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ""};`.repeat(10)}">`).join("") +
    "]>";

  test.each([
    ["xl/worksheets/sheet1.xml", `${laughs}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&lol9;</t></is></c></row></sheetData></worksheet>`],
    ["xl/workbook.xml", `${laughs}<workbook/>`],
    ["xl/sharedStrings.xml", `${laughs}<sst><si><t>&lol9;</t></si></sst>`],
    ["xl/styles.xml", `${laughs}<styleSheet/>`],
    ["_rels/.rels", `${laughs}<Relationships/>`],
    ["xl/_rels/workbook.xml.rels", `${laughs}<Relationships/>`],
  ])("is refused in %s", async (path, part) => {
    expect(await kind(sheetBytes("", { strings: "", styles: "", parts: { [path]: part } }))).toBe("unsafe");
  });

  test("is refused in UTF-16, which hides it from a search of the bytes", async () => {
    const part = new Uint8Array([0xff, 0xfe, ...Buffer.from(`${laughs}<worksheet/>`, "utf16le")]);
    expect(await kind(sheetBytes("", { parts: { "xl/worksheets/sheet1.xml": part } }))).toBe("unsafe");
  });

  test("nested a million deep is damaged, not a crash", async () => {
    const deep = `<worksheet>${"<a>".repeat(1e6)}${"</a>".repeat(1e6)}</worksheet>`;
    expect(await kind(sheetBytes("", { parts: { "xl/worksheets/sheet1.xml": deep } }))).toBe("damaged");
  });

  test("with a hundred thousand attributes is damaged", async () => {
    const wide = `<worksheet ${Array.from({ length: 1e5 }, (_, i) => `a${i}=""`).join(" ")}/>`;
    expect(await kind(sheetBytes("", { parts: { "xl/worksheets/sheet1.xml": wide } }))).toBe("damaged");
  });
});

describe("a zip bomb", () => {
  const small: Limits = { ...LIMITS, unpackedBytes: 1e6 };
  const bomb = () => sheetBytes("", { parts: { "xl/worksheets/sheet1.xml": `<worksheet>${" ".repeat(20e6)}</worksheet>` } });

  test("is stopped by the size that its directory declares, before anything is unpacked", async () => {
    const bytes = sheetBytes("");
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directoryEntry(bytes, "xl/worksheets/sheet1.xml") + 24, 4e9, true);
    expect(await kind(bytes)).toBe("tooLarge");
  });

  test("is stopped by what comes out, when the directory lies", async () => {
    const bytes = bomb();
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directoryEntry(bytes, "xl/worksheets/sheet1.xml") + 24, 100, true);
    expect(await kind(bytes, "bok.xlsx", small)).toBe("tooLarge");
    expect(await kind(bytes)).toBe("damaged");
  });

  test("in a part that a workbook does not use is never unpacked", async () => {
    const bytes = sheetBytes(`<row r="1">${textCell("A1", "x")}</row>`, { parts: { "xl/media/bild.png": new Uint8Array(20e6) } });
    expect((await readWorkbookFile(bytes, "bok.xlsx", small)).grids[0]!.values).toEqual([["x"]]);
  });

  test("of one sheet part used by every sheet is counted each time", async () => {
    const sheets = Array.from({ length: 100 }, (_, i) => [`Blad ${i}`, ""] as const);
    const links = sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="x/worksheet" Target="worksheets/sheet1.xml"/>`).join("");
    const bytes = workbookBytes({
      sheets,
      parts: { "xl/_rels/workbook.xml.rels": `<Relationships>${links}</Relationships>`, "xl/worksheets/sheet1.xml": `<worksheet>${" ".repeat(50_000)}</worksheet>` },
    });
    expect(await kind(bytes, "bok.xlsx", small)).toBe("tooLarge");
  });
});

describe("a workbook without measure", () => {
  test("declares a whole sheet of 1,048,576 × 16,384 cells and costs what it holds", async () => {
    const bytes = workbookBytes({
      sheets: [["A", `<dimension ref="A1:XFD1048576"/><cols>${'<col min="1" max="16384" width="9"/>'.repeat(1000)}</cols><sheetData><row r="1">${textCell("A1", "x")}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`]],
    });
    const grid = (await readWorkbookFile(bytes, "bok.xlsx")).grids[0]!;
    expect(grid.values).toEqual([["x"]]);
    expect(grid.merges).toEqual([]);
  });

  test("holds cells in opposite corners and keeps two rows", async () => {
    const bytes = sheetBytes(`<row r="1">${textCell("A1", "x")}</row><row r="1048576">${textCell("XFD1048576", "y")}</row>`);
    const before = process.memoryUsage().heapUsed;
    const { values } = (await readWorkbookFile(bytes, "bok.xlsx")).grids[0]!;
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100e6);
    expect(values).toHaveLength(1_048_576);
    expect(values[1_048_575]![16_383]).toBe("y");
    expect(values[500]).toEqual([]);
  });

  test("holds a cell at the far right of every row", async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join("");
    expect(await kind(sheetBytes(rows))).toBe("tooLarge");
  });

  test("has 100,000 sheets", async () => {
    const sheets = Array.from({ length: 100_000 }, (_, i) => `<sheet name="B${i}" sheetId="${i}" r:id="rId1"/>`).join("");
    const bytes = sheetBytes("", { parts: { "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>` } });
    expect(await kind(bytes)).toBe("tooManySheets");
  });

  test("is made of 20,000 parts", async () => {
    const parts = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`xl/skräp/${i}`, "x"]));
    expect(await kind(sheetBytes("", { parts }))).toBe("tooLarge");
  });

  test("repeats one long shared text in every cell", async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`).join("");
    expect(await kind(sheetBytes(rows, { strings: `<si><t>${"lång ".repeat(10_000)}</t></si>` }))).toBe("tooLarge");
  });

  test("has more cells than we keep", async () => {
    expect(await kind(sheetBytes("<row><c><v>1</v></c><c><v>2</v></c></row>"), "bok.xlsx", { ...LIMITS, cells: 1 })).toBe("tooLarge");
  });

  test("is larger than we open at all", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "A", rows: [["x"]] }] });
    expect(await kind(bytes, "bok.xlsx", { ...LIMITS, fileBytes: bytes.length - 1 })).toBe("tooLarge");
  });
});

describe("names and values that look like something else", () => {
  test("are names and values", async () => {
    const names = ["__proto__", "constructor", "toString"];
    const bytes = workbookBytes({
      sheets: names.map((name) => [name, `<sheetData><row r="1">${textCell("A1", name)}${textCell("B1", '=HYPERLINK("http://x")')}${textCell("C1", "+1;-1")}</row></sheetData>`]),
    });
    const { grids } = await readWorkbookFile(bytes, "__proto__");
    expect(grids.map(({ name }) => name)).toEqual(names);
    expect(grids[0]!.values).toEqual([["__proto__", '=HYPERLINK("http://x")', "+1;-1"]]);
    expect(grids[0]!.formulas).toEqual([]);
    expect(({} as Record<string, unknown>).A1).toBeUndefined();
  });

  test("a shared text that does not exist is an empty cell", async () => {
    const rows = ["99", "-1", "1e9", "x", "__proto__"].map((index, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${index}</v></c>${textCell(`B${i + 1}`, "y")}</row>`);
    const grid = (await readWorkbookFile(sheetBytes(rows.join(""), { strings: "<si><t>a</t></si>" }), "bok.xlsx")).grids[0]!;
    expect(grid.values).toEqual(Array.from({ length: 5 }, () => [null, "y"]));
  });

  test("a style that does not exist is no style", async () => {
    const grid = (await readWorkbookFile(sheetBytes('<row r="1"><c r="A1" s="4000000000"><v>1</v></c><c r="B1" s="x"><v>2</v></c></row>'), "bok.xlsx")).grids[0]!;
    expect(grid.values).toEqual([[1, 2]]);
  });

  test("parts with paths that climb are never followed outside the file", async () => {
    const parts = workbookParts({ sheets: [["A", `<sheetData><row r="1">${textCell("A1", "x")}</row></sheetData>`]] });
    const bytes = zipSync({ ...parts, "../../../etc/passwd": text("x"), "/xl/../../hemligt": text("y") });
    expect((await readWorkbookFile(bytes, "bok.xlsx")).grids[0]!.values).toEqual([["x"]]);
  });

  test("a sheet kept elsewhere on the net is not fetched", async () => {
    const rels = '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="https://exempel.se/blad.xml" TargetMode="External"/></Relationships>';
    expect(await kind(sheetBytes("", { parts: { "xl/_rels/workbook.xml.rels": rels } }))).toBe("damaged");
  });
});
