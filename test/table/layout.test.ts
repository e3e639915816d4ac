import fc from "fast-check";
import { squeezeSpaces } from "../../src/text/words/normalise";
import { recogniseWorkbook } from "../../src/table";
import type { Insats } from "../../src/table/reading";
import { ROLES, type Laid, type LaidWorkbook } from "./layout";
import { books } from "./layout-books";

const RUNS = 300;

/** What is compared of an insats: the texts by role, nothing of where they stand. */
const textsOf = ({ cells }: Insats) => Object.fromEntries(ROLES.map((role) => [role, squeezeSpaces((cells[role] ?? []).map(({ text }) => text).join(" "))]));
const laidTexts = ({ cells }: Laid, columns: ReadonlySet<string>) => Object.fromEntries(ROLES.map((role) => [role, columns.has(role) ? squeezeSpaces(cells[role]) : ""]));

/** Sections with their insatser and notes, as found and as laid out. */
function compare({ grids, expected, fileName }: LaidWorkbook): void {
  const reading = recogniseWorkbook(grids, { fileName });
  const found = reading.tables.map((table) => ({
    section: table.section.value,
    insatser: table.insatser.map(textsOf),
    notes: table.notes.map(({ text }) => text),
  }));
  const columns = new Set(reading.tables.flatMap((table) => table.columns.map(({ role }) => String(role.value))));
  const laid = expected.map(({ section, insatser, notes }) => ({ section, insatser: insatser.map((one) => laidTexts(one, columns)), notes }));
  const sorted = <T extends { section: string | null }>(tables: T[]) => [...tables].sort((a, b) => String(a.section).localeCompare(String(b.section)));
  expect(sorted(found)).toEqual(sorted(laid));
  expect(reading.region.value).toBe("03");
  expect(reading.year.value).toBe(2023);
}

describe("whatever the layout, recognition finds what was laid out", () => {
  it.each(Object.entries(books))("%s", (_, book) => {
    fc.assert(fc.property(book, compare), { numRuns: RUNS, seed: 20230221 });
  });
});
