/** The lists that stand beside the rows of a national table, known by their headers in either language. */
import type { InBoth, Language } from "../../language";
import { consolidationTexts } from "../../language/national-table";
import type { Grid } from "../../table/grid";
import { FIRST_ROWS } from "../../table/listing-sheets";
import { plainText } from "../../text/words/normalise";
import type { MissingList } from "./told";
import { WrittenList } from "./written-list";

const [sv, en] = [consolidationTexts.sv.sheets, consolidationTexts.en.sheets];

interface OurSheet<Column extends string> {
  name: string;
  headers: Readonly<Record<Column, string>>;
}

interface OurList<Column extends string> {
  sheets: InBoth<OurSheet<Column>>;
  /** The columns without which it is another sheet, or says nothing that could be gone on from. */
  needed: readonly Column[];
  /** Others that something is lost without. */
  wanted: readonly Column[];
}

function ourList<Column extends string>(sheets: InBoth<OurSheet<Column>>, needed: readonly NoInfer<Column>[], wanted: readonly NoInfer<Column>[] = []): OurList<Column> {
  return { sheets, needed, wanted };
}

const OUR_LISTS = {
  duplicates: ourList({ sv: sv.duplicates, en: en.duplicates }, ["group", "similarity", "counted"], ["kind", "file", "sheet", "cell"]),
  notes: ourList({ sv: sv.notes, en: en.notes }, ["text", "file", "sheet", "cell", "readAs"]),
  answers: ourList({ sv: sv.answers, en: en.answers }, ["question", "answer", "file", "sheet", "cell", "readAs"]),
  files: ourList({ sv: sv.files, en: en.files }, ["file", "template", "fingerprint"], ["insatser", "notes", "answers"]),
};

type OurLists = typeof OUR_LISTS;
type ListName = keyof OurLists;

/** The lists that some sheets have; `null`: none is that, or it lacks what is needed. */
export type ListsFound = { readonly [Name in ListName]: OurLists[Name] extends OurList<infer Column> ? WrittenList<Column> | null : never };

/** Finds them by their headers. */
export function ourListsIn(grids: readonly Grid[]): ListsFound {
  return {
    duplicates: listAmong(grids, OUR_LISTS.duplicates),
    notes: listAmong(grids, OUR_LISTS.notes),
    answers: listAmong(grids, OUR_LISTS.answers),
    files: listAmong(grids, OUR_LISTS.files),
  };
}

function listAmong<Column extends string>(grids: readonly Grid[], { sheets, needed }: OurList<Column>): WrittenList<Column> | null {
  return WrittenList.among(grids, { sv: sheets.sv.headers, en: sheets.en.headers }, needed as readonly NoInfer<Column>[]);
}

/** The lists that are not there, and those that lack columns. All of them were written. @param language Of the table. */
export function missingLists(grids: readonly Grid[], found: ListsFound, language: Language): MissingList[] {
  return [
    ...lacking("duplicates", found.duplicates, grids, OUR_LISTS.duplicates, language),
    ...lacking("notes", found.notes, grids, OUR_LISTS.notes, language),
    ...lacking("answers", found.answers, grids, OUR_LISTS.answers, language),
    ...lacking("files", found.files, grids, OUR_LISTS.files, language),
  ];
}

function lacking<Column extends string>(kind: ListName, found: WrittenList<Column> | null, grids: readonly Grid[], list: OurList<Column>, language: Language): MissingList[] {
  const { name, headers } = list.sheets[language];
  const grid = found?.grid ?? grids.find((one) => plainText(one.name) === plainText(name));
  if (!grid) return [{ kind, sheet: name, columns: [] }];
  const standing = new Set(grid.values.slice(0, FIRST_ROWS).flat());
  const columns = [...list.needed, ...list.wanted].map((column) => headers[column]).filter((header) => !standing.has(header));
  return columns.length === 0 ? [] : [{ kind, sheet: grid.name, columns }];
}
