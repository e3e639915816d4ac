/** What would be counted more than once, group by group, the wordings under one another, with a choice how each is counted. */
import type { SheetPlan } from "../../planned-sheets/plan";
import type { Language } from "../../language";
import { consolidationTexts } from "../../language/national-table";
import { DUPLICATE_CHOICES, type Duplicate } from "../duplicates";
import type { NationalTable } from "../table";
import { originOf, regionText } from "./columns";
import { linksTo, placeColumns } from "./links";
import { listSheet, type ListColumn } from "./list";

export function duplicatesSheet(table: NationalTable, duplicates: readonly Duplicate[], language: Language): SheetPlan {
  const { sheets, duplicates: kinds, counted: choices } = consolidationTexts[language];
  const { headers, name, summary, choose, none } = sheets.duplicates;
  const columns: ListColumn[] = [
    { header: headers.group, width: 6, look: "text" },
    { header: headers.kind, width: 22, look: "wrapped" },
    { header: headers.similarity, width: 10, look: "share" },
    { header: headers.counted, width: 10, look: "text" },
    { header: headers.region, width: 16, look: "wrapped" },
    { header: headers.section, width: 9, look: "text" },
    { header: headers.name, width: 36, look: "wrapped" },
    { header: headers.outputs, width: 50, look: "wrapped" },
    { header: headers.outcomes, width: 50, look: "wrapped" },
    ...placeColumns(headers),
  ];
  const told = duplicates.flatMap(({ kind, similarity, counted = "all", said, rows }, at) =>
    // The choice stands with the first of a group's lines, so that it is made in one place.
    rows.map((number, place) => ({ group: at + 1, kind, similarity, counted: place === 0 ? (said ?? choices[counted]) : null, row: table.rows.at(number) })),
  );
  const choice = columns.findIndex(({ header }) => header === headers.counted);
  return listSheet({
    ...{ name, summary, none, columns, footer: sheets.page },
    lines: told.map(({ group, kind, similarity, counted, row }) => {
      const { file, sheet, cell } = originOf(row, table, "");
      return [group, kinds[kind], similarity, counted, regionText(row.region), row.section, row.texts.name, row.texts.outputs, row.texts.outcomes, file, sheet, cell];
    }),
    links: linksTo(told.map(({ row }) => row.place), table, columns.length - 1),
    lists: told.length === 0 ? [] : [{ row: 0, column: choice, rows: told.length, columns: 1, choices: DUPLICATE_CHOICES.map((one) => choices[one]), tip: choose }],
  });
}
