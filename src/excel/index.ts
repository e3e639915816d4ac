/** Excel, as the panes and commands know it. */
import { Journal } from "./journal";
import { mark, unmark } from "./marks";
import { recall, remember } from "./memory";
import { select } from "./navigate";
import { namesOfPlanned, renewable, writePlannedSheets } from "./planned-sheets-command";
import type { ExcelPort } from "./port";
import { read } from "./read";
import { writeReport } from "./report";
import { runner, usualPatience, type Patience } from "./run";
import { selected } from "./selection";
import { watch } from "./watch";
import { toValues } from "./to-values";
import { write } from "./write";
import { writeTags } from "./write-tags";
import { excelTexts } from "../language/excel";
import { tagColumnTexts } from "../language/tag-columns";
import { toValuesTexts } from "../language/to-values";
import { hostLanguage } from "./host-info";

export { hostLanguage, hostTheme, ownSettings, watchTheme, type OwnSettings, type Theme } from "./host-info";

/** Opens the workbook that the add-in is in. Call it once, after `Office.onReady`. */
export function openExcel(patience: Patience = usualPatience): ExcelPort {
  const run = runner(patience);
  const journal = new Journal(run);
  const language = hostLanguage();
  const { commands } = excelTexts[language];
  // Two commands at once would read each other's half-done work, so those that write wait their turn.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(command: () => Promise<T>): Promise<T> => {
    const mine = turn.then(command, command);
    turn = mine.catch(() => undefined);
    return mine;
  };
  return {
    read: (work) => read(run, work),
    write: (label, edits, work) => inTurn(() => write(run, journal, label, edits, work)),
    writeTags: (plan, work) => inTurn(() => writeTags(run, journal, { label: commands.writeTags, listSheet: tagColumnTexts[language].listSheet }, plan, work)),
    toValues: () => inTurn(() => toValues(run, journal, toValuesTexts[language].command)),
    takeBack: () => inTurn(() => journal.takeBack()),
    lastCommand: () => journal.label,
    select: (cell) => select(run, cell),
    selected: () => selected(run),
    writeReport: (report, label = commands.writeReport) => inTurn(() => writeReport(run, journal, label, report)),
    writeIndicators: (sheets, work) => inTurn(() => writePlannedSheets(run, journal, { kind: "indicators", label: commands.writeIndicators }, sheets, work)),
    indicatorNames: (names) => namesOfPlanned(run, "indicators", names),
    nationalSheets: () => renewable(run, "consolidation"),
    writeConsolidation: (sheets, work) => inTurn(() => writePlannedSheets(run, journal, { kind: "consolidation", label: commands.writeConsolidation }, sheets, work)),
    mark: (marks) => inTurn(() => mark(run, journal, commands.mark, marks)),
    unmark: () => inTurn(() => unmark(run, journal, commands.unmark)),
    recall: () => recall(run),
    remember: (memory) => inTurn(() => remember(run, memory)),
    watch: (changed) => watch(run, changed),
  };
}
