/** What was written beside the rows of a national table: its files, notes and answers, and how duplicates are counted. */
import { consolidationTexts } from "../../language/national-table";
import { parseArea } from "../../table/address";
import type { Grid } from "../../table/grid";
import type { AskedQuestion, GatheredAnswer } from "../answers";
import { DUPLICATE_KINDS, type DuplicateKind } from "../duplicates";
import type { ConsolidatedNote } from "../row";
import type { ToldPlace } from "../told-place";
import type { MissingChoices, ToldCell } from "./told";
import { regionIn, sectionIn, yearIn } from "./typed";
import { cellOf, WrittenList, type PlaceInFile } from "./written-list";

export interface WrittenFile {
  file: string;
  fingerprint: string;
  /** The day it was read. */
  read: string;
  /** How many insatser it was read as; `null`: nobody knows. */
  insatser: number | null;
  /** As the sheet has them; "" where it says nothing. */
  region: string;
  year: string;
  template: string;
  problems: string;
}

/** How a duplicate is to be counted, where somebody has said anything else than that each row counts. */
export interface WrittenCount {
  /** `null`: it says none. */
  kind: DuplicateKind | null;
  /** Those of its rows. */
  places: readonly ToldPlace[];
  /** What is said, where that is no choice; `null`: once. */
  unread: ToldCell | null;
}

export interface WrittenNote extends Omit<ConsolidatedNote, "place"> {
  file: string;
  place: PlaceInFile;
}

export interface WrittenAnswer extends AskedQuestion {
  file: string;
  /** Where it stands in the written sheet. */
  standing: PlaceInFile;
  answer: Omit<GatheredAnswer, "place"> & { place: PlaceInFile };
}

const { sv, en } = consolidationTexts;
const DUPLICATES = { sv: sv.sheets.duplicates.headers, en: en.sheets.duplicates.headers };

/** The files; `null`: no sheet has them. */
export function* writtenFiles(grids: readonly Grid[]): Generator<undefined, WrittenFile[] | null> {
  const list = WrittenList.among(grids, { sv: sv.sheets.files.headers, en: en.sheets.files.headers }, ["file", "template", "fingerprint"]);
  if (!list) return null;
  const texts = (row: number, ...columns: (keyof Omit<WrittenFile, "insatser">)[]) => Object.fromEntries(columns.map((column) => [column, list.at(row, column)])) as Omit<Record<keyof WrittenFile, string>, "insatser">;
  const files = yield* list.each((row): WrittenFile => ({ ...texts(row, "file", "fingerprint", "read", "region", "year", "template", "problems"), insatser: list.countAt(row, "insatser") }));
  return files.filter(({ file }) => file !== "");
}

/** What regions write in their tables instead of insatser. */
export function* writtenNotes(grids: readonly Grid[]): Generator<undefined, WrittenNote[]> {
  const list = WrittenList.among(grids, { sv: sv.sheets.notes.headers, en: en.sheets.notes.headers }, ["text", "saysNone", "file"]);
  if (!list) return [];
  const notes = yield* list.each((row): WrittenNote[] => {
    const place = placeIn(list.at(row, "sheet"), list.at(row, "cell"));
    const saysNone = list.at(row, "saysNone").trim() !== "";
    return place ? [{ section: sectionIn(list.at(row, "section")), region: regionIn(list.at(row, "region")), year: yearIn(list.at(row, "year")), text: list.at(row, "text"), saysNone, file: list.at(row, "file"), place }] : [];
  });
  return notes.flat();
}

export function* writtenAnswers(grids: readonly Grid[]): Generator<undefined, WrittenAnswer[]> {
  const list = WrittenList.among(grids, { sv: sv.sheets.answers.headers, en: en.sheets.answers.headers }, ["question", "answer", "file", "cell"]);
  if (!list) return [];
  const answers = yield* list.each((row): WrittenAnswer[] => {
    const place = placeIn(list.at(row, "sheet"), list.at(row, "cell"));
    const answer = { region: regionIn(list.at(row, "region")), year: yearIn(list.at(row, "year")), text: list.at(row, "answer") };
    return place ? [{ number: list.at(row, "number"), question: list.at(row, "question"), file: list.at(row, "file"), standing: list.placeOf(row, "answer"), answer: { ...answer, place } }] : [];
  });
  return answers.flat();
}

/** What is said of duplicates. */
export function* writtenCounts(grids: readonly Grid[]): Generator<undefined, WrittenCount[]> {
  const list = WrittenList.among(grids, DUPLICATES, ["group", "similarity", "counted"]);
  if (!list) return [];
  const { counted, duplicates } = consolidationTexts[list.language];
  const groups = new Map<string, { kind: DuplicateKind | null; places: ToldPlace[]; isOnce: boolean; unread: ToldCell | null }>();
  yield* list.each((row) => {
    const number = list.at(row, "group");
    const group = groups.get(number) ?? { kind: DUPLICATE_KINDS.find((kind) => duplicates[kind] === list.at(row, "kind")) ?? null, places: [], isOnce: false, unread: null };
    groups.set(number, group);
    group.places.push({ file: list.at(row, "file"), sheet: list.at(row, "sheet"), cell: list.at(row, "cell") });
    const text = list.at(row, "counted").replace(/\s+/g, " ").trim();
    const said = text.toLowerCase();
    if (said === counted.once && group.kind) group.isOnce = true;
    else if (said !== "" && said !== counted.all) group.unread ??= { ...cellOf(list.placeOf(row, "counted")), text };
  });
  return [...groups.values()].flatMap(({ isOnce, unread, ...group }) => (isOnce || unread ? [{ ...group, unread: isOnce ? null : unread }] : []));
}

/** The column of what is said of duplicates, where their sheet stands without it. */
export function missingChoices(grids: readonly Grid[]): MissingChoices | null {
  if (WrittenList.among(grids, DUPLICATES, ["group", "similarity", "counted"])) return null;
  const list = WrittenList.among(grids, DUPLICATES, ["group", "similarity"]);
  return list && { sheet: list.grid.name, column: DUPLICATES[list.language].counted };
}

/** Where something stands in a file; `null`: that is no cell. */
export function placeIn(sheet: string, cell: string): PlaceInFile | null {
  const area = parseArea(cell);
  return area && { sheet, row: area.row, column: area.column };
}
