/** The columns of the long table: the template's, where a row came from, and last the reports' own. */
import { regionByCode, templateByName } from "../../catalogue";
import type { Language } from "../../language";
import { consolidationTexts } from "../../language/national-table";
import { cellAddress } from "../../table/address";
import { plainText } from "../../text/normalise";
import type { Consolidation } from "../consolidation";
import { TEXT_ROLES, type ConsolidatedRow, type TextRole } from "../row";

export type ColumnKey = "section" | "region" | "year" | TextRole | "file" | "sheet" | "cell" | "read" | "fingerprint";

export interface LongColumn {
  /** `null`: a report's own column. */
  key: ColumnKey | null;
  /** Unique among the columns. */
  header: string;
  isNumber: boolean;
  value(row: ConsolidatedRow): string | number | null;
}

const COMPILATION = "sammanstallning-2023";

/** The header of a text as the published compilation prints it. */
export function textHeader(role: TextRole): string {
  return templateByName(COMPILATION)!.fields.find(({ name }) => name === role)!.title;
}

/** A section's title as the published compilation prints it. */
export function sectionTitle(section: number): string {
  const { title } = templateByName(COMPILATION)!.sections.find(({ compilation }) => compilation === section)!;
  return `${section}. ${title}`;
}

/** A region's plain name; "" where none is known. */
export function regionName(region: string | null): string {
  return region === null ? "" : (regionByCode(region)?.name ?? region);
}

/** The columns in order. @param read When the files were read: "2024-02-21". */
export function longColumns({ extras, files }: Pick<Consolidation, "extras" | "files">, read: string, language: Language): LongColumn[] {
  const { headers, own, nameless } = consolidationTexts[language].sheets.rows;
  const text = (role: TextRole): LongColumn => ({ key: role, header: textHeader(role), isNumber: false, value: ({ texts }) => texts[role] });
  const ours: LongColumn[] = [
    { key: "section", header: headers.section, isNumber: true, value: ({ section }) => section },
    { key: "region", header: headers.region, isNumber: false, value: ({ region }) => regionName(region) },
    { key: "year", header: headers.year, isNumber: true, value: ({ year }) => year },
    ...TEXT_ROLES.map(text),
    { key: "file", header: headers.file, isNumber: false, value: ({ place }) => files[place.file]!.file },
    { key: "sheet", header: headers.sheet, isNumber: false, value: ({ place }) => place.sheet },
    { key: "cell", header: headers.cell, isNumber: false, value: ({ place }) => cellAddress(place.row, place.column) },
    { key: "read", header: headers.read, isNumber: false, value: () => read },
    { key: "fingerprint", header: headers.fingerprint, isNumber: false, value: ({ place }) => files[place.file]!.fingerprint },
  ];
  const taken = new Set(ours.map(({ header }) => plainText(header)));
  return [...ours, ...extras.headers.map((header, number): LongColumn => ({ key: null, header: unused(header === "" ? nameless : header, taken, own), isNumber: false, value: (row) => extraOf(row, number) }))];
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

function extraOf({ extras }: ConsolidatedRow, column: number): string {
  return extras.find(([number]) => number === column)?.[1] ?? "";
}
