/** Texts with separators as grids, however they were written. */
import fc from "fast-check";
import { csvLine } from "../../../src/cli/consolidate/csv";
import type { Grid } from "../../../src/table/grid";
import { FileProblem, LIMITS, readWorkbookFile, type Limits } from "../../../src/workbook-file";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian = true) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(littleEndian ? bytes : bytes.swap16());
};
/** Windows-1252 by hand: Latin-1, and the few characters that it has of its own. */
const windows1252 = (text: string) => new Uint8Array([...text].map((character) => ({ "–": 0x96, "”": 0x94, "€": 0x80, "Š": 0x8a })[character] ?? character.charCodeAt(0)));
/** Mac Roman by hand, as far as it is needed here. */
const macRoman = (text: string) => new Uint8Array([...text].map((character) => ({ å: 0x8c, ä: 0x8a, ö: 0x9a, "–": 0xd0, "”": 0xd3, "€": 0xdb })[character] ?? character.charCodeAt(0)));

async function gridOf(content: string | Uint8Array, fileName = "lista.csv", limits?: Limits): Promise<Grid> {
  const { grids } = await readWorkbookFile(typeof content === "string" ? utf8(content) : content, fileName, limits);
  expect(grids).toHaveLength(1);
  return grids[0]!;
}

async function kind(content: string | Uint8Array, fileName?: string, limits?: Limits): Promise<string> {
  const caught: unknown = await gridOf(content, fileName, limits).catch((error: unknown) => error);
  if (!(caught instanceof FileProblem)) throw new Error(`read without a problem: ${String(caught)}`);
  return caught.kind;
}

test("is one sheet, named after the file", async () => {
  expect(await gridOf("a;b\nc;d\n", "rapporter/3.4 Boende.csv")).toEqual({ name: "3.4 Boende", visibility: "visible", values: [["a", "b"], ["c", "d"]], firstRow: 0, firstColumn: 0, merges: [], shown: {}, formulas: [], tables: [] });
  expect((await gridOf("a\tb", "C:\\rapporter\\Mellansjo\u0308.2023.tsv")).name).toBe("Mellansjö.2023");
});

describe("the separator", () => {
  test.each([
    ["semicolons, with commas in the texts", "Namn;Resultat, effekter;År\nByar;Plan, karta, råd;2023\nHamn;Brygga;2023\n", ["Hamn", "Brygga", 2023]],
    ["semicolons between decimals", "1,5;2,5;3,5\n4,5;5,5;6,5", ["4,5", "5,5", "6,5"]],
    ["commas, with semicolons in quotes", 'Namn,Resultat,År\nByar,"Plan; karta; råd",2023\nHamn,"Brygga; kaj",2023', ["Hamn", "Brygga; kaj", 2023]],
    ["tabs, with both in the texts", "Namn\tResultat\nByar, hamnar; sjöar\tPlan, karta; råd", ["Byar, hamnar; sjöar", "Plan, karta; råd"]],
    ["what the first line says", "sep=,\r\na;b,c\r\nd;e,f", ["d;e", "f"]],
    ["a header that begins as zip files do", "PKnr;Namn\n5;Byar", [5, "Byar"]],
  ["a title above the table, rows of any length", "Region Mellansjö, 2023\n\nNamn;Resultat;Effekt;Mål\na, b;c, d\nx;y;z;ö;å", ["x", "y", "z", "ö", "å"]],
    ["none", "Namn\nByar", ["Byar"]],
    ["line breaks in quotes", 'Namn;Resultat\n"ett, två\ntre, fyra\nfem, sex";"ja;\nnej"', ["ett, två\ntre, fyra\nfem, sex", "ja;\nnej"]],
  ])("%s", async (_, text, lastRow) => {
    expect((await gridOf(text)).values.at(-1)).toEqual(lastRow);
  });
});

test.each([
  ["UTF-8", utf8("åäö – ”€” Š;b")],
  ["UTF-8 with its mark", utf8("\ufeffåäö – ”€” Š;b")],
  ["UTF-8 with its mark, cut within a character", new Uint8Array([...utf8("\ufeffåäö – ”€” Š;b"), 0xc3])],
  ["UTF-16", utf16("åäö – ”€” Š;b")],
  ["UTF-16, the other way round", utf16("åäö – ”€” Š;b", false)],
  ["Windows-1252", windows1252("åäö – ”€” Š;b")],
])("%s is told from the bytes", async (_, bytes) => {
  expect((await gridOf(bytes)).values[0]!.map((text) => String(text).replace("\ufffd", ""))).toEqual(["åäö – ”€” Š", "b"]);
});

test("what Excel on a Mac writes is told from Windows-1252 by its å, ä and ö", async () => {
  expect((await gridOf(macRoman("Båten går över ån – ”i år”;€"))).values).toEqual([["Båten går över ån – ”i år”", "€"]]);
  expect((await gridOf(windows1252("Båten Šubo går;b"))).values).toEqual([["Båten Šubo går", "b"]]);
});

test("whole numbers are numbers; everything else is the text that stands there", async () => {
  const fields = ["2023", "-5", "0", "0012", "-0", "1 581", "0,5", "0.5", "1e5", "12345678901234567", "2023-05-12", "SANT", "#SAKNAS!", " 7", "=1+1", "'", "'=1+1", "''-5", "'ord"];
  const { values, shown } = await gridOf(`${fields.join(";")}\n`);
  expect(values).toEqual([[2023, -5, 0, "0012", "-0", "1 581", "0,5", "0.5", "1e5", "12345678901234567", "2023-05-12", "SANT", "#SAKNAS!", " 7", "=1+1", "'", "=1+1", "'-5", "'ord"]]);
  expect(shown).toEqual({});
});

test("quotes, empty fields and line ends of every kind", async () => {
  expect((await gridOf('a;"b ""c""";""\r\n;;d\r"x"y;"";"""";\n\nslut')).values).toEqual([["a", 'b "c"'], [null, null, "d"], ["xy", null, '"'], [], ["slut"]]);
});

/** Texts with all that separates, quotes and begins formulas; no number, which comes back as one. */
const field = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'a å"\'=+-@;,\t\r\n\u0001😀') }),
  fc.string({ unit: "grapheme" }),
).filter((text) => !text.includes("\u0000") && !text.startsWith("\ufeff") && !/^-?\d+$/.test(text));
const table = fc.integer({ min: 2, max: 5 }).chain((columns) => fc.array(fc.array(field, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }));

/** A table as it is read again: rows from the first with something to the last, without what is empty at their ends. */
function trimmed(rows: readonly (readonly unknown[])[]): unknown[][] {
  const kept = rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== null && value !== "") + 1).map((value) => (value === "" ? null : value)));
  return kept.slice(kept.findIndex((row) => row.length > 0), kept.findLastIndex((row) => row.length > 0) + 1);
}

test("what we write is read back letter for letter", async () => {
  await fc.assert(fc.asyncProperty(table, async (rows) => {
    const all = [["Namn", "Resultat"], ...rows];
    expect(trimmed((await gridOf(`\ufeff${all.map(csvLine).join("")}`)).values)).toEqual(trimmed(all));
  }));
});

test.each(["\t", ";", ","])("what other programs write with %j is read back, all fields quoted", async (separator) => {
  await fc.assert(fc.asyncProperty(table, fc.constantFrom("\n", "\r\n", "\r"), async (rows, lineEnd) => {
    const unguarded = rows.map((row) => row.map((text) => text.replace(/^'+/, "")));
    const text = [["Namn", "Resultat"], ...unguarded].map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(separator)).join(lineEnd);
    expect(trimmed((await gridOf(text)).values.slice(1))).toEqual(trimmed(unguarded));
  }));
});

test.each([
  ["empty", "\ufeff \r\n\r\n"],
  ["notWorkbook", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 0, 200])],
  ["otherKind", "<html><table><tr><td>a</td></tr></table></html>"],
  ["damaged", 'Namn;Resultat\nByar;"Planen är'],
  ["tooLarge", ",".repeat(20_000)],
  ["tooLarge", "a\n".repeat(1_048_577)],
])("%s: what cannot be read as a table is told of: %#", async (expected, content) => {
  expect(await kind(content)).toBe(expected);
});

test("a file without measure is stopped by the limits", async () => {
  expect(await kind("a;b\n".repeat(100), "a.csv", { ...LIMITS, cells: 100 })).toBe("tooLarge");
  expect(await kind("åäö;b\n".repeat(100), "a.csv", { ...LIMITS, characters: 100 })).toBe("tooLarge");
});
