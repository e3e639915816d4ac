/** `insats consolidate`: the tables of many workbooks as one national table. */
import { absentFiles, readingWritten, ownColumns, refreshing, rowsSheetAmong, settling, takenAway, withChoices, withColumns, type ColumnChoice, type Consolidation, type OwnColumn, type Refreshed, type WrittenTable } from "../../consolidation";
import { formatDate } from "../../language/date";
import { changesTexts } from "../../language/national-changes";
import { consolidationTexts } from "../../language/national-table";
import type { Language } from "../../language";
import { wantsOut, type ConsolidateRequest } from "../arguments";
import { NO_ERRORS, NOT_DONE } from "../exit-codes";
import { lookOf, plain } from "../paint";
import type { Surroundings } from "../surroundings";
import { columnChoice, unknownColumns, withAdded } from "./columns";
import { earlierSheets } from "./earlier";
import { gather, whyNothing } from "./gathered";
import { asJson } from "./json";
import { tidily } from "./memory";
import { outProblem, roomFor, writeConsolidation } from "./out";
import { consolidateReport } from "./report";
import { RowsOnDisk } from "./rows-on-disk";

/** Gathers the files asked for, shows what they came to, and writes it where that is wanted; gives the exit code. */
export async function consolidate(request: ConsolidateRequest, surroundings: Surroundings): Promise<number> {
  const { folder, out, aside } = surroundings;
  const tell = (message: string) => aside.write(`${plain(message)}\n`);
  const problem = wantsOut(request) ? outProblem(request, folder) : null;
  if (problem !== null) {
    tell(problem);
    return NOT_DONE;
  }
  const earlier = request.earlier === undefined ? null : await earlierSheets(request.earlier, folder, request.language);
  if (typeof earlier === "string") {
    tell(earlier);
    return NOT_DONE;
  }
  const written = earlier && tidily(readingWritten(earlier));
  const changes = changesTexts[request.language];
  if (earlier && !written) {
    const sheet = rowsSheetAmong(earlier);
    tell(sheet ? changes.columnsMissing(request.earlier!, sheet.name, sheet.missing) : changes.notNational(request.earlier!));
    return NOT_DONE;
  }
  if (written?.isRowsAlone) tell(changes.rowsAlone(request.earlier!));
  const rows = new RowsOnDisk();
  try {
    const room = roomFor(request);
    const mostRead = room + (written ? takenAway(written) : 0);
    const gathered = await gather(request, surroundings, rows, mostRead);
    const { consolidation } = gathered;
    if (rows.length > mostRead) {
      tell(consolidationTexts[request.language].out.tooManySoFar(request.out!, gathered.files.length, rows.length, room));
      return NOT_DONE;
    }
    const wanted = columnChoice(request);
    const refreshed = written && wentOn(written, consolidation, wanted, request);
    const found = tidily(consolidation.duplicates());
    const duplicates = refreshed ? withChoices(found, refreshed.earlier) : found;
    const standing = written?.columns ?? null;
    const kinds = request.added ?? standing?.added ?? [];
    const columns = ownColumns(consolidation, standing, wanted);
    const own = refreshed ? tidily(settling(consolidation, refreshed.earlier, undefined, wanted)) : withColumns(consolidation, wanted);
    const table = withAdded(own, kinds, consolidation, request);
    const told = { ...gathered, table, duplicates, columns, refresh: refreshed?.told ?? null };
    out.write(request.json ? `${JSON.stringify(asJson(told, request.language), null, 2)}\n` : consolidateReport(told, request, lookOf(out)));
    let isDone = gathered.files.every((file) => whyNothing(file, request) === null);
    const unknown = unknownColumns(request, columns);
    if (wantsOut(request) && unknown.length > 0) {
      tell(consolidationTexts[request.language].out.unknownColumns(request.out, unknown, columns.map(({ header }) => header)));
      isDone = false;
    } else if (wantsOut(request)) {
      // The day where the user is, in any language as "2024-02-21"; a time of day would make each run another.
      const { written: isWritten, message } = await writeConsolidation(table, duplicates, request, { folder, paths: gathered.paths }, formatDate(surroundings.today ?? new Date(), "sv"));
      tell(message);
      if (written) notKept(written, columns, request.language).forEach(tell);
      isDone &&= isWritten;
    }
    return isDone ? NO_ERRORS : NOT_DONE;
  } finally {
    rows.remove();
  }
}

/** What a person has put into the earlier table that does not come along. */
function notKept({ columns: { others }, own, rowsSheet }: WrittenTable, columns: readonly OwnColumn[], language: Language): string[] {
  const changes = changesTexts[language];
  const lost = columns.filter(({ stands, corrected }) => !stands && corrected > 0).map(({ header, corrected }) => changes.correctionsLeftOut(header, corrected));
  const beside = [{ sheet: rowsSheet, headers: others }, ...own.columns].filter(({ headers }) => headers.length > 0);
  return [...lost, ...beside.map(({ sheet, headers }) => changes.ownColumns(sheet, headers)), ...(own.sheets.length > 0 ? [changes.ownSheets(own.sheets)] : [])];
}

/** What has changed since the table was written. Its files that are not here now come into the consolidation, if they are to stay. */
function wentOn(table: WrittenTable, consolidation: Consolidation, wanted: ColumnChoice, { dropAbsent }: Pick<ConsolidateRequest, "dropAbsent">): Refreshed {
  const absent = dropAbsent ? absentFiles(table, consolidation.files) : [];
  return tidily(refreshing(table, consolidation, new Set(absent), wanted));
}
