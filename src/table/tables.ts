/** Puts blocks and notes together to insats tables: one for each section of a sheet. */
import { COMPILATION, findRegion, templateByName, templates } from "../catalogue";
import type { Template } from "../catalogue/template";
import type { Block, LooseNote, SheetReading } from "./blocks";
import type { Belonging, Body } from "./body";
import { CORE } from "./header-rows";
import { asSure, because, given, judged, lower } from "./judge";
import type { Certainty, Corrections, Insats, InsatsTable, Judged, Reason, TableNote } from "./reading";
import { regionOfSheet, yearOfSheet } from "./titled-origin";
import { layoutOf, numberingOf, ownSection, settleBlocks, type Numbering, type Settled } from "./sections";
import { cellAddress } from "./address";

const ITEMS_BETWEEN_PAUSES = 1000;
const MALL = "mall-2023";
const WHOLE_COUNTRY = /hela landet|nationell|sammanställning/i;
const EXAMPLE = /exempel|example|instruktion|anvisning/i;

interface Section {
  settled: Settled;
  blocks: Block[];
  lines: { row: number; endRow: number; insats: Insats | null; note: TableNote | null }[];
}

/** A table that waits for the workbook's region and year. */
export type Unplaced = Omit<InsatsTable, "region" | "year"> & { ownRegion: Judged<string | null> | null; ownYear: Judged<number | null> | null };

/** The template that a block follows, by its columns. */
function templateOf(block: Block, reading: SheetReading, said: string | undefined): Judged<string> {
  const named = said === undefined ? null : templateByName(said);
  if (named) return given(named.name);
  const sure = new Set(block.columns.filter(({ role }) => role.value && CORE.includes(role.value) && asSure(role.certainty, "certain")).map(({ role }) => role.value));
  const certainty: Certainty = sure.size >= 3 ? "certain" : sure.size === 2 ? "likely" : "maybe";
  const reasons: Reason[] = sure.size === CORE.length ? [because("templateColumns")] : [because("templateSomeColumns", { count: sure.size })];
  if (!block.columns.some(({ role }) => role.value === "region")) return judged(MALL, certainty, ...reasons);
  const national = [reading.sheet.grid.name, ...reading.titles].some((text) => WHOLE_COUNTRY.test(text));
  if (!national && isOfOneRegion(block)) return judged(MALL, lower(certainty, "likely"), because("templateOneRegion"), ...reasons);
  return judged(COMPILATION, certainty, because("templateRegionColumn"), ...reasons);
}

/** Whether all insatser are of one and the same region; stops at the second. */
function isOfOneRegion({ body }: Block): boolean {
  const texts = new Set<string>();
  let first: string | null = null;
  for (const { insats } of body.items) {
    for (const { text } of insats?.cells.region ?? []) {
      if (texts.has(text)) continue;
      texts.add(text);
      const region = findRegion(text)?.code ?? text;
      if (first !== null && region !== first) return false;
      first = region;
    }
  }
  return first !== null;
}

/** Where each line of a body says that it belongs; `undefined` now and then: time for a pause. */
function* belongingsOf({ items, named }: Body): Generator<Belonging | null | undefined> {
  yield* named;
  for (const [index, { belongs }] of items.entries()) {
    if (index % ITEMS_BETWEEN_PAUSES === 0) yield undefined;
    yield belongs;
  }
}

/** The numbers without a dot by which lines name their sections. Yields now and then. */
function* bareNumbers(blocks: readonly Block[]): Generator<undefined, ReadonlySet<number>> {
  const numbers = new Set<number>();
  for (const { body } of blocks) {
    for (const belongs of belongingsOf(body)) {
      if (belongs === undefined) yield;
      else if (belongs && belongs.bare !== null) numbers.add(belongs.bare);
    }
  }
  return numbers;
}

/** Whether all lines of a body name one section, or none. Yields now and then. */
function* areOfOne(body: Body, numbering: Numbering): Generator<undefined, boolean> {
  const places = new Set<number | null | undefined>();
  for (const belongs of belongingsOf(body)) {
    if (belongs === undefined) yield;
    else places.add(ownSection(belongs, numbering)?.value);
  }
  return places.size <= 1;
}

/** Parts a sheet's lines by section, tables with the same columns, section, region and year together. Yields now and then. */
function* sectionsOf(
  blocks: readonly Block[],
  settled: ReadonlyMap<Block, Settled>,
  corrections: NonNullable<Corrections["tables"]>,
): Generator<undefined, Section[]> {
  const numbering = numberingOf(yield* bareNumbers(blocks));
  const sections = new Map<string, Section>();
  for (const block of blocks) {
    const layout = [layoutOf(block), block.titled.region?.value, block.titled.year?.value].join(" ");
    const of = (at: Settled): Section => {
      const key = `${layout} ${at.value}`;
      const section = sections.get(key) ?? { settled: at, blocks: [], lines: [] };
      if (section.blocks.at(-1) !== block) section.blocks.push(block);
      sections.set(key, section);
      return section;
    };
    const told = placeGiven(corrections[block.key]?.section);
    const whole = told ?? settled.get(block)!;
    const { items, named } = block.body;
    const wins = told && (yield* areOfOne(block.body, numbering)) ? told : null;
    const settle = (belongs: Belonging | null): Settled => wins ?? ownSection(belongs, numbering) ?? whole;
    for (const belongs of named) of(settle(belongs));
    for (const [index, item] of items.entries()) {
      if (index % ITEMS_BETWEEN_PAUSES === ITEMS_BETWEEN_PAUSES - 1) yield;
      of(settle(item.belongs)).lines.push(item);
    }
    if (items.length === 0 && named.length === 0) of(whole);
  }
  return [...sections.values()];
}

/** A section that the user named, by its number in any template. */
function placeGiven(number: string | undefined): Settled | null {
  if (number === undefined) return null;
  for (const { sections } of templates()) {
    const section = sections.find((one) => one.number === number);
    if (section) return given(section.compilation as NonNullable<Settled["value"]>);
  }
  return null;
}

const numberIn = (template: Template, place: number | null): string | null =>
  template.sections.find(({ compilation }) => compilation === place)?.number ?? null;

/** The section by the template's own number; where a reason names a section, it does so too. */
function sectionIn(templateName: string, settled: Settled): Judged<string | null> {
  const template = templateByName(templateName)!;
  const reasons = settled.reasons.map((reason): Reason =>
    reason.key === "sectionDisagree" ? { ...reason, values: { ...reason.values, other: numberIn(template, Number(reason.values?.other)) ?? "" } } : reason,
  );
  return { ...settled, reasons, value: numberIn(template, settled.value) };
}

/** The one region that several blocks are said to be of, with every reason to doubt it; `null`: no title says it. */
function regionTitled(blocks: readonly Block[]): Judged<string | null> | null {
  const [first, ...others] = blocks.map(({ titled }) => titled.region);
  const doubts = [first, ...others].flatMap((region) => (region?.certainty === "maybe" ? region.reasons : []));
  return first && doubts.length > 0 ? judged(first.value, "maybe", ...new Set(doubts)) : (first ?? null);
}

function tableFrom({ settled, blocks, lines }: Section, reading: SheetReading, said: string | undefined, corrections: NonNullable<Corrections["tables"]>): Unplaced {
  const first = blocks[0]!;
  const { grid } = reading.sheet;
  const template = templateOf(first, reading, corrections[first.key]?.template ?? said);
  const section = sectionIn(template.value, settled);
  const firstColumn = first.columns[0]!.column;
  const lastRow = lines.reduce((last, { endRow }) => Math.max(last, endRow), first.header.row);
  // Of several sections below one header the first has it.
  const belowOthers = lines.length > 0 && first.body.items[0] !== lines[0];
  const topRow = belowOthers ? lines[0]!.row : first.header.topRow;
  const known = first.columns.filter(({ role }) => role.value && CORE.includes(role.value));
  const sure = known.filter(({ role }) => asSure(role.certainty, "certain")).length;
  const example = EXAMPLE.test(grid.name) && reading.mention === null;
  const joined = blocks.reduce((sum, { body }) => sum + body.joined, 0);
  const nameless = blocks.reduce((sum, { body }) => sum + body.nameless, 0);
  const certainty: Certainty = example ? "maybe" : sure >= 3 ? "certain" : sure === 2 ? "likely" : "maybe";
  return {
    id: `${first.key}#${section.value ?? ""}`,
    sheet: grid.name,
    area: {
      row: topRow,
      column: firstColumn,
      rows: lastRow - topRow + 1,
      columns: first.columns.at(-1)!.column - firstColumn + 1,
    },
    headerRow: first.header.row,
    template,
    section,
    // The compilation's tables are about many.
    ownRegion: template.value === COMPILATION ? judged(null, "certain", because("regionSeveral")) : (regionTitled(blocks) ?? regionOfSheet(grid.name)),
    ownYear: first.titled.year ?? yearOfSheet(grid.name),
    columns: first.columns,
    insatser: lines.flatMap(({ insats }) => insats ?? []),
    notes: lines.flatMap(({ note }) => note ?? []),
    hidden: grid.visibility !== "visible",
    certainty: joined + nameless > 0 ? lower(certainty, "likely") : certainty,
    reasons: [
      because("tableHeader", { count: known.length }),
      ...(first.header.excelTable ? [because("tableExcel", { text: first.header.excelTable.name })] : []),
      ...(blocks.length > 1 ? [because("tableRepeatedHeader")] : []),
      ...(example ? [because("tableExample")] : []),
      ...(joined > 0 ? [because("linesJoined", { count: joined })] : []),
      ...(nameless > 0 ? [because("linesNameless", { count: nameless })] : []),
    ],
  };
}

/** A section with nothing but a note, on a sheet without a table for it. */
function noteTable({ sheet, note, belongs, bySheet }: LooseNote, said: string | undefined): Unplaced {
  const { grid } = sheet;
  const template = said && templateByName(said) ? given(said) : judged(MALL, "likely", because("tableNoteOnly"));
  const reason = bySheet ? because("sectionSheet", { text: grid.name }) : because("sectionTitle", { text: belongs.text });
  const section = sectionIn(template.value, judged(belongs.place, belongs.strength === 3 ? "certain" : "likely", reason));
  return {
    id: `${grid.name}!${cellAddress(note.row, note.column)}#${section.value ?? ""}`,
    sheet: grid.name,
    area: { row: note.row, column: note.column, rows: 1, columns: 1 },
    headerRow: -1,
    template,
    section,
    ownRegion: null,
    ownYear: null,
    columns: [],
    insatser: [],
    notes: [note],
    hidden: grid.visibility !== "visible",
    certainty: "likely",
    reasons: [because("tableNoteOnly")],
  };
}

/** Every insats table of the workbook, sheet by sheet, top to bottom. Yields now and then. */
export function* makeTables(
  sheets: readonly SheetReading[],
  said: string | undefined,
  corrections: NonNullable<Corrections["tables"]>,
): Generator<undefined, Unplaced[]> {
  const settled = settleBlocks(sheets);
  const all: Unplaced[] = [];
  for (const reading of sheets) {
    const sections = yield* sectionsOf(reading.blocks, settled, corrections);
    const tables: Unplaced[] = [];
    for (const section of sections) {
      tables.push(tableFrom(section, reading, said, corrections));
      yield;
    }
    all.push(...withNotes(tables, reading.notes, said));
    yield;
  }
  return all;
}

/** A note above a table of the same section belongs to that table. */
function withNotes(tables: Unplaced[], notes: readonly LooseNote[], said: string | undefined): Unplaced[] {
  const alone: Unplaced[] = [];
  for (const loose of notes) {
    const own = noteTable(loose, said);
    const table = [...tables, ...alone].find(({ section }) => section.value === own.section.value);
    if (table) table.notes = [...table.notes, loose.note].sort((a, b) => a.row - b.row);
    else alone.push(own);
  }
  return [...alone, ...tables].sort((a, b) => a.area.row - b.area.row);
}
