/**
 * Writes the report sheet. A report we made before is replaced, but only once the new one is whole; a sheet of the
 * user's own with that name is never touched ("Kontrollrapport (2)" instead), nor is a report that has been renamed.
 */
import type { Command, Journal } from "./journal";
import type { ReportSheet, Written } from "./port";
import { freeName, isNumbered } from "../table/free-names";
import { LONGEST_SHEET_NAME } from "../table/grid";
import { addSheet, removeSheets, sheetsAndOurs } from "./own-sheets";
import { fillSheet, readSheet, type ReportContents } from "./report-sheet";
import type { Run, Send } from "./run";

interface Previous {
  id: string;
  name: string;
  position: number;
  contents: ReportContents;
}

/** A sheet under way: its name was free when it was added, so whatever bears it is ours. */
interface Draft {
  name: string;
  id: string | null;
}

/** Writes the report, shows it, and keeps what it took the place of for taking back. */
export async function writeReport(run: Run, journal: Journal, label: string, report: ReportSheet): Promise<Written> {
  return journal.perform(new ReportCommand(label, report), (command) =>
    run(async (send) => {
      const sheets = await sheetsAndOurs(send, "report");
      const name = sheetName(report.name);
      const old = report.theirs ? undefined : sheets.find((sheet) => sheet.ours && isNumbered(sheet.name, name));
      if (old) command.previous = { ...old, contents: await readSheet(send, old.id, report.linkColumn) };
      command.draft = { name: freeName(name, sheets.map((sheet) => sheet.name)), id: null };
      await makeSheet(send, command.draft, report, report.theirs ? null : "report");
      await takePlace(send, command.draft.id!, command.previous);
      command.whole = true;
      return { label, cells: countCells(report), kept: [], sheets: [(command.previous ?? command.draft).name], ...(command.previous && { replaced: true }) };
    }, { oneUndoStep: true }),
  );
}

class ReportCommand implements Command {
  draft: Draft | null = null;
  previous: Previous | null = null;
  /** The report was written to the end: from now on people may write in it too. */
  whole = false;
  /** The previous report being made again. */
  private restoring: Draft | null = null;

  constructor(readonly label: string, private readonly report: ReportContents) {}

  get begun(): boolean {
    return this.draft !== null;
  }

  async putBack(send: Send): Promise<Written> {
    const sheets = await sheetsAndOurs(send, "report");
    const isDraft = (draft: Draft | null) => (sheet: { id: string; name: string }) => draft !== null && (draft.id ? sheet.id === draft.id : sheet.name === draft.name);
    const mine = sheets.find(isDraft(this.draft));
    const halfDone = sheets.find(isDraft(this.restoring));
    if (mine && this.whole && !sameContents(await readSheet(send, mine.id, this.report.linkColumn), this.report)) {
      return { label: this.label, cells: 0, kept: [{ sheet: mine.name, row: 0, column: 0, reason: "changed" }] };
    }
    if (halfDone) await removeSheets(send, [halfDone.id]);
    const { previous } = this;
    if (!previous || sheets.some(({ id }) => id === previous.id)) await removeSheets(send, mine ? [mine.id] : []);
    else {
      this.restoring = { name: freeName(previous.name, sheets.map(({ name }) => name)), id: null };
      await makeSheet(send, this.restoring, previous.contents, "report");
      await takePlace(send, this.restoring.id!, { ...previous, id: mine?.id ?? null });
    }
    return { label: this.label, cells: countCells(this.report), kept: [] };
  }
}

async function makeSheet(send: Send, draft: Draft, contents: ReportContents, kind: "report" | null): Promise<void> {
  draft.id = await addSheet(send, draft.name, kind);
  await fillSheet(send, draft.id, contents);
}

/** Gives the finished sheet the name and place of the one it follows, which goes, and brings it to the front. */
async function takePlace(send: Send, id: string, old: { id: string | null; name: string; position: number } | null): Promise<void> {
  await send(({ workbook: { worksheets } }) => {
    const sheet = worksheets.getItem(id);
    if (old) {
      if (old.id) worksheets.getItem(old.id).delete();
      sheet.name = old.name;
      sheet.position = old.position;
    }
    sheet.activate();
  });
}

/** A name as Excel allows it: 31 characters, none of []:*?/\, no quote at either end. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, " ").replace(/^'+|(?<!')'+$/g, "").trim().slice(0, LONGEST_SHEET_NAME) || "Insatskollen";
}

function countCells({ rows }: ReportContents): number {
  return rows.reduce((sum, row) => sum + row.length, 0);
}

/** Compared as text, empty cells at the ends of rows aside. */
function sameContents(one: ReportContents, other: ReportContents): boolean {
  const text = ({ title, rows }: ReportContents) => [title, ...rows.map((row) => row.join("\t").trimEnd())].join("\n").replace(/\r\n?/g, "\n").trimEnd();
  return text(one) === text(other);
}
