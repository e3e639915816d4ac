/**
 * Marks on cells: conditional formats of our own, laid over the user's formats and leaving them as they are. Each
 * carries our name in its formula, so that they are found again wherever they have been copied or moved, with no list
 * to keep and lose.
 */
import type { Severity } from "../checks/check";
import { areaAddress } from "../table/address";
import type { Area } from "../table/grid";
import { grouped } from "../text/grouped";
import { blocksOf, packed } from "./blocks";
import type { Command, Journal } from "./journal";
import type { Mark, Written } from "./port";
import { areasOf, askAreas, type AskedAreas } from "./ranges";
import type { Run, Send } from "./run";

/** Always true, in every language of Excel (no function name to translate), and recognisable. */
const formulaOf = (severity: Severity): string => `="insatskollen:${severity}"<>""`;
const signature = /insatskollen:(error|warning|note)\b/;

const fills: Readonly<Record<Severity, string>> = { error: "#F9C9CD", warning: "#FCE7A5", note: "#D3E5F8" };

/** An address list in one call may be 8,192 characters (`Worksheet.getRanges`). */
const LONGEST_ADDRESS = 8_000;

interface MarkGroup {
  sheet: string;
  severity: Severity;
  areas: Area[];
}

interface FoundMark extends MarkGroup {
  id: string;
}

/** Marks these cells and no others: marks from before go. The gravest of several marks on a cell shows on top. */
export function mark(run: Run, journal: Journal, label: string, marks: readonly Mark[]): Promise<Written> {
  const groups = [...grouped(marks, ({ sheet, severity }) => `${severity}!${sheet}`).values()].map((group): MarkGroup => {
    const cells = [...new Map(group.map((cell) => [`${cell.row},${cell.column}`, cell])).values()];
    return { sheet: group[0]!.sheet, severity: group[0]!.severity, areas: blocksOf(cells).map(({ area }) => area) };
  });
  return replace(run, journal, label, groups);
}

/** Removes every mark of ours, and nothing else. */
export function unmark(run: Run, journal: Journal, label: string): Promise<Written> {
  return replace(run, journal, label, []);
}

function replace(run: Run, journal: Journal, label: string, groups: readonly MarkGroup[]): Promise<Written> {
  return journal.perform(new MarksCommand(label), (command) =>
    run(async (send) => {
      const before = await findMarks(send);
      const cells = cellsIn(groups.length > 0 ? groups : before);
      if (before.length + groups.length > 0) {
        command.before = before;
        await setMarks(send, before, groups);
      }
      return { label, cells, kept: [] };
    }, { oneUndoStep: true }),
  );
}

class MarksCommand implements Command {
  /** Marks as they were; `null` as long as nothing has been changed. */
  before: readonly MarkGroup[] | null = null;

  constructor(readonly label: string) {}

  get begun(): boolean {
    return this.before !== null;
  }

  async putBack(send: Send): Promise<Written> {
    const now = await findMarks(send);
    await setMarks(send, now, this.before!);
    return { label: this.label, cells: cellsIn(now.length > 0 ? now : this.before!), kept: [] };
  }
}

/** Every mark of ours in the workbook, hidden sheets too. */
async function findMarks(send: Send): Promise<FoundMark[]> {
  const sheets = await send(({ workbook }) => workbook.worksheets.load("items/name"));
  const formats = await send(({ workbook }) =>
    sheets.items.map(({ name }) => ({ name, all: workbook.worksheets.getItem(name).getRange().conditionalFormats.load("items/id,items/type") })),
  );
  const custom = formats.flatMap(({ name, all }) => all.items.filter(({ type }) => type === "Custom").map(({ id }) => ({ sheet: name, id })));
  if (custom.length === 0) return [];
  const asked = await send(({ workbook }) =>
    custom.map(({ sheet, id }) => {
      const format = workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id);
      return { sheet, id, rule: format.custom.rule.load("formula"), areas: askAreas(format.getRanges()) };
    }),
  );
  return asked.flatMap(({ sheet, id, rule, areas }) => foundMark(sheet, id, rule.formula, areas));
}

function foundMark(sheet: string, id: string, formula: string, areas: AskedAreas): FoundMark[] {
  const severity = signature.exec(formula)?.[1] as Severity | undefined;
  return severity ? [{ sheet, id, severity, areas: areasOf(areas) }] : [];
}

/** Takes some marks away and lays others, in one request: Excel does the whole or stops at what it cannot. */
async function setMarks(send: Send, away: readonly FoundMark[], lay: readonly MarkGroup[]): Promise<void> {
  const gravestLast: readonly Severity[] = ["note", "warning", "error"];
  const ordered = [...lay].sort((a, b) => gravestLast.indexOf(a.severity) - gravestLast.indexOf(b.severity));
  await send(({ workbook: { worksheets } }) => {
    for (const { sheet, id } of away) worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
    for (const { sheet, severity, areas } of ordered) {
      for (const part of packed(areas.map(areaAddress), LONGEST_ADDRESS, (address) => address.length + 1)) {
        const format = worksheets.getItem(sheet).getRanges(part.join(",")).conditionalFormats.add("Custom");
        format.custom.rule.formula = formulaOf(severity);
        format.custom.format.fill.color = fills[severity];
      }
    }
  });
}

function cellsIn(groups: readonly MarkGroup[]): number {
  return groups.reduce((sum, { areas }) => sum + areas.reduce((cells, { rows, columns }) => cells + rows * columns, 0), 0);
}
