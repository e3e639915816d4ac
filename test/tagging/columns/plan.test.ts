import fc from "fast-check";
import { settledByHand, VALUE_COLUMNS } from "../../../src/tagging";
import { MOST_REMEMBERED, readWritten, writtenText } from "../../../src/tagging/columns/written";
import { gridOf } from "../../checks/reading";
import { COURSES, FIBRE, HEADER, PIERS, planned, type Rows } from "./books";

const TAGS = ["Strategiskt område", "Prioritering", "RUS-mål", "Agenda 2030", "ERUF", "Underlag", "Märkt av"];
const sheet: Rows = [HEADER, FIBRE, COURSES, PIERS];
const [AREA, AGENDA, BASIS, TAGGED_BY] = [4, 7, 9, 10] as const;

test("new columns stand to the right of the table and are known again as ours", () => {
  const { after, plan } = planned(sheet);
  expect(after[0]!.slice(4)).toEqual(TAGS);
  expect(after[1]![AGENDA]).toBe("9 Hållbar industri, innovationer och infrastruktur");
  expect(after.map((row) => row[BASIS])).toEqual(["Underlag", "utvärdering", "egen bedömning", "uppföljning"]);
  const again = planned(after, { written: plan.written });
  expect(again.reading.tables[0]!.columns.slice(4).map(({ tag, role }) => [tag, role.value])).toEqual([...VALUE_COLUMNS, "taggedBy"].map((tag) => [tag, null]));
  expect(again.plan).toMatchObject({ headers: [], cells: [], counts: { new: 0, changed: 0, kept: 0 }, written: plan.written });
  expect(again.rows.map(({ tags }) => tags)).toEqual(planned(sheet).rows.map(({ tags }) => tags));
});

test("in English the columns have English names, and are the same columns", () => {
  const { after, plan } = planned(sheet, { language: "en" });
  expect(after[0]!.slice(4)).toEqual(["Strategic area", "Priority", "RUS goals", "Agenda 2030", "ERDF", "Basis", "Tagged by"]);
  expect(planned(after, { written: plan.written, language: "sv" }).plan).toMatchObject({ headers: [], counts: { new: 0, changed: 0, kept: 0 } });
});

test("a cell that a person changed, emptied or filled is left, and the row says so", () => {
  const first = planned(sheet);
  const edited = first.after;
  edited[1]![AREA] = "kanske 3?";
  edited[2]![BASIS] = null;
  edited[3]![AGENDA] = "14";
  const { plan, after, settled } = planned(edited, { written: first.plan.written });
  expect(plan.counts.kept).toBe(3);
  expect([after[1]![AREA], after[2]![BASIS], after[3]![AGENDA]]).toEqual(["kanske 3?", null, "14"]);
  expect(settled.map(({ own }) => own)).toEqual([{ area: "kanske 3?" }, { basis: "" }, { agenda2030: "14" }]);
  expect(settled.map((row) => row.settled.byHand)).toEqual([[], ["basis"], ["agenda2030"]]);
  expect(after[1]![TAGGED_BY]).toBe("Insatskollen, för hand: Strategiskt område");
  const again = planned(after, { written: plan.written });
  expect(again.plan.counts).toMatchObject({ new: 0, changed: 0, kept: 3 });
});

test("what changes in the texts changes our cells, and only ours", () => {
  const first = planned(sheet);
  const edited = first.after;
  edited[1]![3] = "Agenda 2030: mål 11";
  edited[3]![2] = "Utvärdering: fler båtar lägger till.";
  edited[3]![BASIS] = "egen bedömning";
  const { plan } = planned(edited, { written: first.plan.written });
  expect(plan.cells.map(({ row, tag, fate, text }) => [row, tag, fate, text])).toEqual([
    [1, "agenda2030", "changed", "11 Hållbara städer och samhällen"],
    [3, "basis", "kept", "egen bedömning"],
    [3, "taggedBy", "changed", "Insatskollen, för hand: Underlag"],
  ]);
});

test("what is settled in the panel is written over anything, and stands the next time", () => {
  const first = planned(sheet);
  const edited = first.after;
  edited[1]![AREA] = "kanske 3?";
  const decided = planned(edited, { written: first.plan.written }, (rows) => {
    rows[0]!.settled = settledByHand(rows[0]!.settled, { area: 2, agenda2030: [] });
  });
  expect([decided.after[1]![AREA], decided.after[1]![AGENDA]]).toEqual(["2 Kompetensförsörjning och kompetensutveckling i hela landet", null]);
  const again = planned(decided.after, { written: decided.plan.written });
  expect(again.settled[0]!.settled).toMatchObject({ area: 2, agenda2030: [], byHand: ["area", "agenda2030"] });
  expect(again.plan.counts).toMatchObject({ new: 0, changed: 0 });
});

test("rows are known again where they have moved, and a row with a new name is left as it stands", () => {
  const first = planned(sheet);
  const [header, fibre, courses, piers] = first.after as [Rows[0], Rows[0], Rows[0], Rows[0]];
  courses[BASIS] = "utvärdering";
  fibre[0] = "Fiber till alla öar";
  const { plan, after } = planned([header, ["Ny insats", "Vägen är klar.", "Enligt uppföljningen är den rak.", ""], piers, courses, fibre], { written: first.plan.written });
  expect(after.map((row) => row[BASIS])).toEqual(["Underlag", "uppföljning", "uppföljning", "utvärdering", "utvärdering"]);
  expect(plan.cells.filter(({ row }) => row === 2)).toEqual([]);
  expect(plan.cells.filter(({ fate }) => fate === "kept").map(({ row, tag }) => [row, tag])).toEqual([[3, "basis"]]);
});

test("without a memory, what stands in a tagged row is left and not called a person's", () => {
  const first = planned(sheet);
  first.after[1]![AREA] = "1";
  const { plan } = planned(first.after);
  expect(plan.counts).toMatchObject({ new: 0, changed: 0 });
  expect(plan.cells.every(({ fate, tag }) => fate === "kept" && tag === "area")).toBe(true);
});

test("the report's own columns of the same names are read, never written, and told apart", () => {
  const own: Rows = [[...HEADER.slice(0, 3), "RUS-mål", "Underlag"], [...FIBRE, "Utvärdering"], [...COURSES, ""]];
  const { after, plan } = planned(own, { columns: ["agenda2030", "basis"] });
  expect(after[0]!.slice(3)).toEqual(["RUS-mål", "Underlag", "Agenda 2030 (märkt)", "Underlag (märkt)", "Märkt av"]);
  expect(after.map((row) => row.slice(0, 5))).toEqual(own);
  const again = planned(after, { columns: VALUE_COLUMNS, written: plan.written });
  expect(again.reading.tables[0]!.columns.slice(3, 8).map(({ role, tag }) => role.value ?? tag)).toEqual(["goals", "basis", "agenda2030", "basis", "taggedBy"]);
  expect(again.after[0]!.slice(8)).toEqual(["Strategiskt område (märkt)", "Prioritering (märkt)", "RUS-mål (märkt)", "ERUF (märkt)"]);
});

describe("a report with columns of its own that are called RUS-mål and Märkt av", () => {
  const OWN: Rows = [[...HEADER.slice(0, 3), "RUS-mål", "Märkt av"], [...FIBRE, "Maj"], [...COURSES, null], [...PIERS, "Olle"]];
  const kinds = ({ reading }: ReturnType<typeof planned>) => reading.tables[0]!.columns.map(({ header, role, tag }) => [header, tag ?? role.value]);

  test("they are the report's: its goals are read, nothing is written in them, and ours are called something else", () => {
    const first = planned(OWN);
    expect(kinds(first).slice(3)).toEqual([["RUS-mål", "goals"], ["Märkt av", null]]);
    expect(first.rows[0]!.tags.agenda2030.map(({ code, kind }) => [code, kind])).toEqual([["9", "named"]]);
    expect(first.after[0]!.slice(5)).toEqual(TAGS.map((header) => `${header} (märkt)`));
    expect(first.after.map((row) => row.slice(0, 5))).toEqual(OWN);
    expect(first.after[1]!.at(-1)).toBe("Insatskollen");
  });

  test("ours are known again beside them, on either side, and written in", () => {
    const first = planned(OWN);
    first.after[1]![7] = null;
    const again = planned(first.after, { written: first.plan.written });
    expect(kinds(again).slice(3, 8)).toEqual([["RUS-mål", "goals"], ["Märkt av", null], ["Strategiskt område (märkt)", "area"], ["Prioritering (märkt)", "priority"], ["RUS-mål (märkt)", "goals"]]);
    expect(again.plan.headers).toEqual([]);
    const ours = planned([HEADER, FIBRE, COURSES]);
    const beside = planned(ours.after.map((row, at) => [...row, ["Märkt av", "Maj", "Olle"][at]]), { written: ours.plan.written });
    expect(kinds(beside).slice(-2)).toEqual([["Märkt av", "taggedBy"], ["Märkt av", null]]);
    expect(beside.plan).toMatchObject({ headers: [], counts: { new: 0, changed: 0 } });
  });

  test("an empty Märkt av makes no column with content ours", () => {
    const { after, ...first } = planned(OWN.map((row, at) => (at === 0 ? row : row.slice(0, 4))));
    expect(kinds({ after, ...first }).slice(3)).toEqual([["RUS-mål", "goals"], ["Märkt av", null]]);
    expect(after.slice(1).map((row) => row[4] ?? null)).toEqual([null, null, null]);
  });

  test("with nothing under any of the headers they are there for us to fill", () => {
    const { after, plan } = planned([[...HEADER, "Agenda 2030", "Märkt av"], FIBRE, COURSES], { columns: ["agenda2030"] });
    expect(plan.headers).toEqual([]);
    expect(after[1]!.slice(4)).toEqual(["9 Hållbar industri, innovationer och infrastruktur", "Insatskollen"]);
  });
});

test("an empty column that a person has prepared is used where it stands", () => {
  const { plan, after } = planned([["Agenda 2030", ...HEADER], [null, ...FIBRE], [null, ...COURSES]], { columns: ["agenda2030"] });
  expect(plan.headers.map(({ column, text }) => [column, text])).toEqual([[5, "Märkt av"]]);
  expect(after[1]![0]).toBe("9 Hållbar industri, innovationer och infrastruktur");
});

test("notes beside the table are gone around, and the columns beyond are known again", () => {
  const beside: Rows = [HEADER, [...FIBRE, null, null, "Ring Maj!"], COURSES];
  const { after, plan } = planned(beside);
  expect(after[0]!.slice(7)).toEqual(TAGS);
  const again = planned(after, { written: plan.written });
  expect(again.plan).toMatchObject({ headers: [], counts: { new: 0, changed: 0, kept: 0 } });
  expect(again.reading.tables).toHaveLength(1);
});

test("a table with another close to its right is left and named", () => {
  const { plan } = planned([[...HEADER, null, ...HEADER], [...FIBRE, null, ...COURSES], [...PIERS, null, ...PIERS]]);
  expect(plan.noRoom.map(({ area }) => area.column)).toEqual([0]);
  expect(plan.headers.map(({ column }) => column)).toEqual([9, 10, 11, 12, 13, 14, 15]);
});

test("chosen rows and columns alone are written; of the others all is remembered", () => {
  const first = planned(sheet);
  first.after[1]![3] = first.after[2]![3] = "Agenda 2030: mål 3";
  const { plan } = planned(first.after, { written: first.plan.written, chosen: new Set([1]), columns: ["agenda2030"] });
  expect(plan.cells.map(({ row, tag, fate }) => [row, tag, fate])).toEqual([[2, "agenda2030", "new"]]);
  expect(readWritten(plan.written).size).toBe(3);
  expect(planned(sheet, { columns: [] }).plan).toMatchObject({ headers: [], cells: [], lists: [], columns: 0, tables: 0 });
});

test("two insatser of one name are told apart by what they say", () => {
  const twins: Rows = [HEADER, FIBRE, [FIBRE[0], "Tio byar har fått bredband.", "Egen bedömning: bra.", ""]];
  const first = planned(twins);
  first.after[2]![BASIS] = "utvärdering";
  const { plan } = planned(first.after, { written: first.plan.written });
  expect(plan.cells.filter(({ fate }) => fate === "kept").map(({ row, tag }) => [row, tag])).toEqual([[2, "basis"]]);
});

test("no run ever writes over what a person typed, whatever and wherever it is", () => {
  const edits = fc.array(fc.record({ row: fc.integer({ min: 1, max: 3 }), column: fc.integer({ min: AREA, max: TAGGED_BY - 1 }), text: fc.oneof(fc.constant(null), fc.string({ minLength: 1 }), fc.constantFrom("1", "9", "uppföljning")) }), { maxLength: 5 });
  fc.assert(
    fc.property(edits, edits, (once, twice) => {
      let { after, plan } = planned(sheet);
      const typed = new Map<string, string | null>();
      for (const round of [once, twice]) {
        for (const { row, column, text } of round) {
          if (after[row]![column] === text || (after[row]![column] ?? null) === text) continue;
          after[row]![column] = text;
          typed.set(`${row},${column}`, text);
        }
        ({ after, plan } = planned(after, { written: plan.written }));
        for (const [place, text] of typed) {
          const [row, column] = place.split(",").map(Number) as [number, number];
          expect(after[row]![column] ?? null).toBe(text);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("the memory is text of known size: what is not ours reads as nothing, and what is too much is left out", () => {
  const { plan } = planned(sheet);
  expect(plan.written).toHaveLength(1 + 3 * 27);
  expect(writtenText(readWritten(plan.written))).toBe(plan.written);
  for (const other of ["", "x", "1abc", `2${plan.written.slice(1)}`]) expect(readWritten(other).size).toBe(0);
  const many = new Map(Array.from({ length: MOST_REMEMBERED + 5 }, (_, at) => [String(at).padStart(6, "0"), ".".repeat(21)] as const));
  expect(readWritten(writtenText(many)).size).toBe(MOST_REMEMBERED);
});

test("a formula is a person's, even where it shows nothing", () => {
  const first = planned(sheet);
  const { plan } = planned(gridOf("6.4", first.after.map((row, at) => row.map((value, column) => (at === 1 && column === AGENDA ? null : (value ?? null)))), { formulas: ["H2"] }));
  expect(plan.cells.filter(({ row, tag }) => row === 1 && tag === "agenda2030").map(({ fate }) => fate)).toEqual(["kept"]);
  const beside = planned(gridOf("6.4", sheet.map((row) => row.map((value) => value ?? null)), { formulas: ["E3"] }));
  expect(beside.plan.headers[0]!.column).toBe(5);
});

test("a sheet whose cells do not begin at A1, with sections under one header", () => {
  const rows = [["Fråga", ...HEADER], ["3.4", ...PIERS], ["6.4", ...FIBRE]];
  const { plan, reading } = planned(gridOf("Insatser", rows, { firstRow: 4, firstColumn: 2 }));
  expect(reading.tables.length).toBeGreaterThan(1);
  expect(plan.headers.map(({ row, column }) => [row, column])).toEqual([7, 8, 9, 10, 11, 12, 13].map((column) => [4, column]));
  expect(plan.tables).toBe(1);
});
