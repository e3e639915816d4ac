/** What a coordinator must look at in a file that was read: nothing of it is lost, but somebody must say what it is. */
import type { FileTrouble } from "../language/national-table";
import type { WorkbookReading } from "../table/reading";
import type { GatheredFile, Source } from "./consolidation";
import type { GatheredTable } from "./gathering";

export function problemsOf(workbook: WorkbookReading, tables: readonly GatheredTable[], { fingerprint }: Source, before: readonly GatheredFile[]): FileTrouble[] {
  const { region, year } = workbook;
  if (tables.length === 0 && workbook.answers.length === 0) return [{ kind: "noTables" }];
  const isOfSeveral = region.value === null && region.certainty === "certain";
  const same = before.find((file) => file.fingerprint === fingerprint);
  const beside = before.find((file) => file.region !== null && file.region === region.value && file.year === year.value && tellOfTheSame(file.tables, tables));
  const troubles: (FileTrouble | false)[] = [
    region.value === null && !isOfSeveral && { kind: "regionUnknown" },
    region.value !== null && region.certainty === "maybe" && { kind: "regionUnsure" },
    year.value === null && { kind: "yearUnknown" },
    ...tables.map(({ section, sheet, cell }): FileTrouble | false => section === null && { kind: "sectionUnknown", sheet, cell }),
    ...tables.map(({ hidden, sheet, cell }): FileTrouble | false => hidden && { kind: "hiddenTable", sheet, cell }),
    same ? { kind: "sameFile", file: same.file } : beside !== undefined && { kind: "sameRegion", file: beside.file },
  ];
  return troubles.filter((trouble) => trouble !== false);
}

/** Whether both have insatser in a section. A region may send each of its tables in a file of its own. */
function tellOfTheSame(before: readonly GatheredTable[], tables: readonly GatheredTable[]): boolean {
  return tables.some(({ section, rows }) => rows > 0 && before.some((other) => other.section === section && other.rows > 0));
}
