/** The lists: all insatser with where they came from, duplicates, answers, files. */
import { regionByCode, templateByName } from "../../catalogue";
import type { Look, PlannedLink, SheetPlan } from "../../planned-sheets/plan";
import type { Language } from "../../language";
import { consolidationTexts, troubleText } from "../../language/national-table";
import { cellAddress } from "../../table/address";
import type { GatheredQuestion } from "../answers";
import type { Consolidation } from "../consolidation";
import type { Duplicate } from "../duplicates";
import type { Place } from "../row";
import { longColumns, regionName, type ColumnKey } from "./columns";
import { listSheet, type ListColumn } from "./list";

const WIDTHS: Readonly<Record<ColumnKey, number>> = { section: 9, region: 16, year: 7, name: 40, outputs: 50, outcomes: 50, goals: 36, file: 26, sheet: 18, cell: 8, read: 12, fingerprint: 16 };
const OWN_WIDTH = 22;
/** Excel takes no more links on a sheet. */
const MOST_LINKS = 65_000;
const FIXED: readonly (ColumnKey | null)[] = ["section", "year", "cell", "read", "fingerprint"];

/** All insatser, one row each. `numbers`: those of the rows, in order. */
export function rowsSheet(consolidation: Consolidation, numbers: readonly number[], read: string, language: Language): SheetPlan {
  const { rows: words, page } = consolidationTexts[language].sheets;
  const columns = longColumns(consolidation, read, language);
  const cellColumn = columns.findIndex(({ key }) => key === "cell");
  const rows = numbers.map((number) => consolidation.rows.at(number));
  const at = (...keys: ColumnKey[]) => keys.map((key) => columns.findIndex((column) => column.key === key));
  const look = (key: ColumnKey | null): Look => (key === "cell" ? "link" : FIXED.includes(key) ? "text" : "wrapped");
  return listSheet({
    ...{ name: words.name, summary: words.summary, table: words.table, footer: page },
    // A region that sends its report again may have put another name, but seldom other words too.
    tellers: [at("region", "name"), at("region", "outputs")],
    columns: columns.map(({ key, header }) => ({ header, width: key === null ? OWN_WIDTH : WIDTHS[key], look: look(key) })),
    lines: rows.map((row) => columns.map((column) => column.value(row) || null)),
    links: rows.slice(0, MOST_LINKS).map(({ place }, at) => linkTo(place, consolidation, at, cellColumn)),
  });
}

/** What would be counted twice, group by group, the wordings under one another. */
export function duplicatesSheet(consolidation: Consolidation, duplicates: readonly Duplicate[], language: Language): SheetPlan {
  const { sheets, duplicates: kinds } = consolidationTexts[language];
  const { headers, name, summary, none } = sheets.duplicates;
  const columns: ListColumn[] = [
    { header: headers.group, width: 6, look: "text" },
    { header: headers.kind, width: 22, look: "wrapped" },
    { header: headers.similarity, width: 10, look: "share" },
    { header: headers.region, width: 16, look: "wrapped" },
    { header: headers.section, width: 9, look: "text" },
    { header: headers.name, width: 36, look: "wrapped" },
    { header: headers.outputs, width: 50, look: "wrapped" },
    { header: headers.outcomes, width: 50, look: "wrapped" },
    { header: headers.file, width: 24, look: "wrapped" },
    { header: headers.sheet, width: 18, look: "wrapped" },
    { header: headers.cell, width: 8, look: "link" },
  ];
  const told = duplicates.flatMap(({ kind, similarity, rows }, at) => rows.map((number) => ({ group: at + 1, kind, similarity, row: consolidation.rows.at(number) })));
  return listSheet({
    ...{ name, summary, columns, footer: sheets.page },
    lines:
      told.length === 0
        ? [[none]]
        : told.map(({ group, kind, similarity, row: { region, section, texts, place } }) => [
            ...[group, kinds[kind], similarity, regionName(region), section, texts.name, texts.outputs, texts.outcomes],
            ...[consolidation.files[place.file]!.file, place.sheet, cellAddress(place.row, place.column)],
          ]),
    links: told.slice(0, MOST_LINKS).map(({ row }, at) => linkTo(row.place, consolidation, at, columns.length - 1)),
  });
}

/** The regions' answers, question by question. */
export function answersSheet(consolidation: Consolidation, questions: readonly GatheredQuestion[], language: Language): SheetPlan {
  const { answers, page } = consolidationTexts[language].sheets;
  const { headers } = answers;
  const told = questions.flatMap(({ number, question, answers: all }) => all.map((answer) => ({ number, question, ...answer })));
  const columns: ListColumn[] = [
    { header: headers.number, width: 7, look: "text" },
    { header: headers.question, width: 44, look: "wrapped" },
    { header: headers.region, width: 16, look: "wrapped" },
    { header: headers.year, width: 7, look: "text" },
    { header: headers.answer, width: 80, look: "wrapped" },
    { header: headers.file, width: 24, look: "wrapped" },
    { header: headers.sheet, width: 18, look: "wrapped" },
    { header: headers.cell, width: 8, look: "link" },
  ];
  return listSheet({
    ...{ name: answers.name, summary: answers.summary, columns, footer: page },
    lines: told.map(({ number, question, region, year, text, place }) => [
      ...[number, question, regionName(region), year, text === "" ? null : text],
      ...[consolidation.files[place.file]!.file, place.sheet, cellAddress(place.row, place.column)],
    ]),
    links: told.slice(0, MOST_LINKS).map(({ place }, at) => linkTo(place, consolidation, at, columns.length - 1)),
  });
}

/** The files, and what is worth a look in them. */
export function filesSheet({ files }: Consolidation, read: string, language: Language): SheetPlan {
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
      { header: headers.problems, width: 60, look: "wrapped" },
      { header: headers.read, width: 12, look: "text" },
      { header: headers.fingerprint, width: 66, look: "text" },
    ],
    lines: files.map(({ file, region, year, template, rows, answers, problems, fingerprint }) => [
      ...[file, region === null ? unknownRegion : (regionByCode(region)?.name ?? region), year, (template !== null && templateByName(template)?.title) || unknownTemplate],
      ...[rows, answers, problems.map((trouble) => troubleText(trouble, language)).join("\n") || null, read, fingerprint],
    ]),
  });
}

function linkTo({ file, sheet, row, column }: Place, { files }: Consolidation, line: number, at: number): PlannedLink {
  const cell = cellAddress(row, column);
  return { row: line, column: at, file: files[file]!.file, sheet, cell, tip: `${sheet}!${cell}` };
}
