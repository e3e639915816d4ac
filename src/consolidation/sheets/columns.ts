/** The columns of the long table: the template's, what a person has changed, where a row came from, those made of the rows, and last the reports' own. */
import { COMPILATION, regionName, templateByName } from "../../catalogue";
import type { Language } from "../../language";
import { columnText, consolidationTexts } from "../../language/national-table";
import { plainText } from "../../text/words/normalise";
import { ADDED_HEADERS, type AddedKey } from "../added/kinds";
import { readAsOf, writtenReadAs } from "../refresh/read-as";
import { TEXT_ROLES, type TextRole } from "../row";
import type { ByHand, Mark, NationalTable, Origin, TableRow } from "../table";
import { toldPlace } from "../told-place";

export type ColumnKey = "section" | "region" | "year" | TextRole | "changed" | keyof Origin | AddedKey | "readAs";

export interface LongColumn {
  /** `null`: a report's own column. */
  key: ColumnKey | null;
  /** Unique among the columns. */
  header: string;
  /** What it holds, as a Table Schema calls it. */
  type: "string" | "integer" | "number" | "date";
  value(row: TableRow): string | number | null;
}

/** The header of a text as the published compilation prints it. */
export function textHeader(role: TextRole): string {
  return templateByName(COMPILATION)!.fields.find(({ name }) => name === role)!.title;
}

/** A section's title as the published compilation prints it. */
export function sectionTitle(section: number): string {
  const { title } = templateByName(COMPILATION)!.sections.find(({ compilation }) => compilation === section)!;
  return `${section}. ${title}`;
}

/** A region as a cell says it: its plain name; "" where none is known. */
export function regionText(region: string | null): string {
  return region === null ? "" : regionName(region);
}

/** The columns in order. @param read When the files were read: "2024-02-21". */
export function longColumns({ extras, leftOut, added = [], files, readOn }: Pick<NationalTable, "extras" | "leftOut" | "added" | "files" | "readOn">, read: string, language: Language): LongColumn[] {
  const { headers } = consolidationTexts[language].sheets.rows;
  const text = (role: TextRole): LongColumn => ({ key: role, header: textHeader(role), type: "string", value: ({ texts }) => texts[role] });
  const origin = (key: keyof Origin): LongColumn => ({ key, header: headers[key], type: key === "read" ? "date" : "string", value: (row) => originOf(row, { files, readOn }, read)[key] });
  const own = ownHeaders({ extras }, language).map((header, number): LongColumn => ({ key: null, header, type: "string", value: (row) => extraOf(row, number) }));
  return [
    { key: "section", header: headers.section, type: "integer", value: ({ section }) => section },
    { key: "region", header: headers.region, type: "string", value: ({ region }) => regionText(region) },
    { key: "year", header: headers.year, type: "integer", value: ({ year }) => year },
    ...TEXT_ROLES.map(text),
    { key: "changed", header: headers.changed, type: "string", value: ({ byHand }) => (byHand ? changedText(byHand, language) : "") },
    ...(["file", "sheet", "cell", "read", "fingerprint"] as const).map(origin),
    ...added,
    ...own.filter((_, number) => !leftOut?.has(number)),
  ];
}

/** What was read of each row, by which the table is gone on from: it stands last, where it stands at all. */
export function readAsColumn(table: Pick<NationalTable, "extras">, language: Language): LongColumn {
  const headers = ownHeaders(table, language);
  return { key: "readAs", header: consolidationTexts[language].sheets.rows.headers.readAs, type: "string", value: (row) => (row.byHand ? row.byHand.readAs : writtenReadAs(readAsOf(row, headers))) };
}

/** The headers of the reports' own columns in the long table, by their numbers: the same whichever columns are left out or added. */
export function ownHeaders({ extras }: Pick<NationalTable, "extras">, language: Language): string[] {
  const { headers, own, nameless } = consolidationTexts[language].sheets.rows;
  const taken = new Set([...Object.values(headers), ...TEXT_ROLES.map(textHeader), ...ADDED_HEADERS].map(plainText));
  return extras.headers.map((header) => unused(header === "" ? nameless : header, taken, own));
}

/** Where a row came from. @param today When files were read that are new or other than they were. */
export function originOf({ place, byHand }: TableRow, { files, readOn }: Pick<NationalTable, "files" | "readOn">, today: string): Origin {
  if (byHand?.origin) return byHand.origin;
  const { file } = place!;
  return { ...toldPlace(place!, { files }), read: readOn?.get(file) ?? today, fingerprint: files[file]!.fingerprint };
}

/** What a person has made of a row or a line, in words: the columns that were corrected, or that it was added. */
export function changedText({ state, marks }: Pick<ByHand, "state" | "marks">, language: Language): string {
  const { changed } = consolidationTexts[language].sheets.rows;
  return [...(state === "read" ? [] : [changed[state]]), ...marks.map((mark) => markText(mark, language))].join(", ");
}

function markText({ column, isConflict }: Mark, language: Language): string {
  const name = columnText(column, language);
  return isConflict ? consolidationTexts[language].sheets.rows.changed.conflict(name) : name;
}

/** The reports' own columns that are left out, by their headers. */
export function leftOutHeaders(table: Pick<NationalTable, "extras" | "leftOut">, language: Language): string[] {
  return ownHeaders(table, language).filter((_, number) => table.leftOut?.has(number));
}

/** A header that no other column has: a report's own "Region" is not ours. */
function unused(header: string, taken: Set<string>, own: (header: string) => string): string {
  const isFree = (name: string) => !taken.has(plainText(name));
  const wanted = isFree(header) ? header : own(header);
  let name = wanted;
  for (let number = 2; !isFree(name); number += 1) name = `${wanted} ${number}`;
  taken.add(plainText(name));
  return name;
}

function extraOf({ extras }: TableRow, column: number): string {
  return extras.find(([number]) => number === column)?.[1] ?? "";
}
