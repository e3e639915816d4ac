/** Lists of what stands beside the insatser: notes, answers, files. */
import { templateByName } from "../../catalogue";
import type { PlannedValue, SheetPlan } from "../../planned-sheets/plan";
import type { Language } from "../../language";
import { consolidationTexts, troubleText } from "../../language/national-table";
import { byQuestion } from "../answers";
import { ANSWERS, lineDigest, NOTES, type LineKind, type Said } from "../lines";
import { inOfficialOrder } from "../order";
import type { Place } from "../row";
import type { NationalTable, TableLine } from "../table";
import { changedText, regionText } from "./columns";
import { linksTo, placeCells, placeColumns } from "./links";
import { listSheet, type ListColumn } from "./list";

/** The regions' answers, question by question. */
export function answersSheet(table: NationalTable, language: Language): SheetPlan {
  const { answers, page } = consolidationTexts[language].sheets;
  const { headers } = answers;
  const told = byQuestion(table.answers);
  const columns: ListColumn[] = [
    { header: headers.number, width: 7, look: "text" },
    { header: headers.question, width: 44, look: "wrapped" },
    { header: headers.region, width: 16, look: "wrapped" },
    { header: headers.year, width: 7, look: "text" },
    { header: headers.answer, width: 80, look: "wrapped" },
    ...byHandColumns(headers),
  ];
  const at = placesOf(columns, headers);
  return listSheet({
    ...{ name: answers.name, summary: answers.summary, none: answers.none, table: answers.table, columns, footer: page, hidden: at("readAs") },
    tellers: [at("file", "sheet", "cell"), at("question", "region")],
    lines: told.map((line) => [line.number, line.question, regionText(line.region), line.year, line.text === "" ? null : line.text, ...byHandCells(ANSWERS, line, table, language)]),
    links: linksTo(told.map(({ place }) => place), table, at("cell")[0]!),
  });
}

/** What the regions write in their tables instead of insatser, with where it stands. */
export function notesSheet(table: NationalTable, language: Language): SheetPlan {
  const { notes, page } = consolidationTexts[language].sheets;
  const { headers, name, table: tableName, summary, none, yes } = notes;
  const columns: ListColumn[] = [
    { header: headers.section, width: 9, look: "text" },
    { header: headers.region, width: 16, look: "wrapped" },
    { header: headers.year, width: 7, look: "text" },
    { header: headers.text, width: 80, look: "wrapped" },
    { header: headers.saysNone, width: 14, look: "text" },
    ...byHandColumns(headers),
  ];
  const told = inOfficialOrder(table.notes).map((number) => table.notes[number]!);
  const at = placesOf(columns, headers);
  return listSheet({
    ...{ name, summary, none, table: tableName, columns, footer: page, hidden: at("readAs") },
    tellers: [at("file", "sheet", "cell"), at("text", "region")],
    lines: told.map((line) => [line.section, regionText(line.region) || null, line.year, line.text, line.saysNone ? yes : null, ...byHandCells(NOTES, line, table, language)]),
    links: linksTo(told.map(({ place }) => place), table, at("cell")[0]!),
  });
}

/** Finds columns by what they are. */
function placesOf<Key extends string>(columns: readonly ListColumn[], headers: Readonly<Record<Key, string>>): (...keys: Key[]) => number[] {
  return (...keys) => keys.map((key) => columns.findIndex(({ header }) => header === headers[key]));
}

/** What a person has changed, where a line came from and, out of sight, what was read there. */
function byHandColumns(headers: Readonly<Record<"changed" | "file" | "sheet" | "cell" | "readAs", string>>): ListColumn[] {
  return [{ header: headers.changed, width: 18, look: "wrapped" }, ...placeColumns(headers), { header: headers.readAs, width: 12, look: "text" }];
}

/** What stands in these columns. */
function byHandCells<Line extends { place: Place }>(kind: LineKind<Line>, line: TableLine<Line> & Said<Line>, table: NationalTable, language: Language): PlannedValue[] {
  const { byHand } = line;
  return [(byHand && changedText(byHand, language)) ?? null, ...placeCells(line, table), byHand ? byHand.readAs || null : lineDigest(kind, line)];
}

/** The files, and what is worth a look in them. */
export function filesSheet({ files, readOn }: NationalTable, read: string, language: Language): SheetPlan {
  const { sheets, unknownRegion, unknownTemplate } = consolidationTexts[language];
  const { headers, name, summary } = sheets.files;
  return listSheet({
    ...{ name, summary, footer: sheets.page },
    columns: [
      { header: headers.file, width: 32, look: "wrapped" },
      { header: headers.region, width: 18, look: "wrapped" },
      { header: headers.year, width: 7, look: "text" },
      { header: headers.template, width: 28, look: "wrapped" },
      { header: headers.insatser, width: 10, look: "count" },
      { header: headers.answers, width: 8, look: "count" },
      { header: headers.notes, width: 11, look: "count" },
      { header: headers.problems, width: 60, look: "wrapped" },
      { header: headers.read, width: 12, look: "text" },
      { header: headers.fingerprint, width: 66, look: "text" },
    ],
    lines: files.map(({ file, region, year, template, rows, answers, notes, problems, fingerprint }, number) => [
      ...[file, regionText(region) || unknownRegion, year, (template !== null && templateByName(template)?.title) || unknownTemplate],
      ...[rows, answers, notes, problems.map((trouble) => troubleText(trouble, language)).join("\n") || null, readOn?.get(number) ?? read, fingerprint],
    ]),
  });
}
