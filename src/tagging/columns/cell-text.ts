/** The texts of the cells: several tags of one cell stand on one line, parted by a semicolon. */
import type { Language } from "../../language";
import { tagColumnTexts } from "../../language/tag-columns";
import { taggingTexts } from "../../language/tagging";
import { VALUE_COLUMNS, type SettledTags, type ValueColumn } from "./settled";
import { agendaTitle, areaTitle, BETWEEN, erufTitle, goalTitleById, priorityTitle } from "./titles";

/** What a column's cell says of a row; "" for nothing. */
export function cellText(column: ValueColumn, settled: SettledTags, language: Language): string {
  switch (column) {
    case "area":
      return settled.area === null ? "" : areaTitle(settled.area);
    case "priority":
      return settled.priority === null ? "" : priorityTitle(settled.priority);
    case "goals":
      return settled.goals.map(goalTitleById).join(BETWEEN);
    case "agenda2030":
      return settled.agenda2030.map(agendaTitle).join(BETWEEN);
    case "eruf":
      return settled.eruf.map(erufTitle).join(BETWEEN);
    case "basis":
      return settled.basis.map((basis) => taggingTexts[language].bases[basis]).join(BETWEEN);
  }
}

/** What "Märkt av" says: we, a person, or we with these columns settled by a person. `present`: the columns there are. */
export function taggedByText(byHand: ReadonlySet<ValueColumn>, present: readonly ValueColumn[], language: Language): string {
  const { us, hand, usAndHand, headers } = tagColumnTexts[language];
  const columns = VALUE_COLUMNS.filter((column) => byHand.has(column));
  if (columns.length === 0) return us;
  return present.every((column) => byHand.has(column)) ? hand : usAndHand(columns.map((column) => headers[column]).join(", "));
}
