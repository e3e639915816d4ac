/**
 * Runs the checks over a workbook, a little at a time: the caller decides how long to go on before letting the pane
 * breathe, and stops when the user does by not asking for more.
 */
import { inOneGo } from "../slices/in-one-go";
import { eachWithOwnGoals } from "../catalogue/goals";
import type { WorkbookReading } from "../table/reading";
import { PAUSE } from "./check";
import type { Check, Finding, Hit } from "./check";
import { CHECK_FAILED } from "./failed";
import { checks as allChecks } from "./list";
import { keyMaker } from "./passes/keys";
import { sorting } from "./passes/sort";
import { firstOfEach } from "./passes/unique";
import { gridOf, shownAt } from "../table/grid-cells";

export interface CheckOptions {
  /** Checks to run; all when absent. */
  checks?: readonly Check[];
  /** Ids of checks that the user has turned off. */
  off?: readonly string[];
}

/** Where a run stands. Given after every check, and in between at least every thousand rows. */
export interface Progress {
  /** The check at work; "" while the findings are put in order. */
  check: string;
  /** Checks that are done, of how many. */
  done: number;
  of: number;
  /** What has been found so far, check by check; grows while the run goes on, and is put in order at the end. */
  findings: readonly Finding[];
}

/** A hit with all that is shown of it: the words, their place, a key to remember it by. */
function finder(workbook: WorkbookReading): (check: Check, hit: Hit) => Finding {
  const keyOf = keyMaker(workbook);
  return (check, hit) => {
    const grid = gridOf(workbook, hit.sheet);
    const whole = grid ? shownAt(grid, hit.row, hit.column) : "";
    const start = hit.start ?? 0;
    const end = hit.end ?? whole.length;
    const text = whole.slice(start, end);
    const { sheet, row, column, values } = hit;
    return {
      key: keyOf(check.id, hit, text),
      check: check.id,
      severity: hit.severity ?? check.severity,
      ...{ sheet, row, column, start, end, text, values },
      related: hit.related ?? [],
      edits: hit.edits ?? [],
    };
  };
}

/**
 * Runs the checks and gives all findings in reading order; yields where it stands along the way. A check that breaks
 * down takes nothing else with it: what it found so far is kept, and a note says that it stopped and why.
 */
export function* checking(workbook: WorkbookReading, options: CheckOptions = {}): Generator<Progress, Finding[]> {
  const off = new Set(options.off);
  const chosen = (options.checks ?? allChecks).filter((check) => !off.has(check.id));
  const findingOf = finder(workbook);
  const findings: Finding[] = [];
  for (const [done, check] of chosen.entries()) {
    const progress = { check: check.id, done, of: chosen.length, findings };
    const isFirst = firstOfEach();
    yield progress;
    try {
      for (const hit of eachWithOwnGoals(workbook.goals, () => check.find(workbook))) {
        if (hit === PAUSE) yield progress;
        else if (isFirst(hit)) findings.push(findingOf(check, hit));
      }
    } catch (error) {
      findings.push(failure(workbook, check, error, findingOf));
    }
  }
  const ordering = sorting(findings, workbook.grids);
  for (let step = ordering.next(); ; step = ordering.next()) {
    if (step.done) return step.value;
    yield { check: "", done: chosen.length, of: chosen.length, findings };
  }
}

function failure(workbook: WorkbookReading, check: Check, error: unknown, findingOf: ReturnType<typeof finder>): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const values = { check: check.id, title: check.texts.sv.title, titleEn: check.texts.en.title, reason };
  return findingOf(CHECK_FAILED, { sheet: workbook.grids[0]?.name ?? "", row: 0, column: 0, start: 0, end: 0, values });
}

/** Runs the checks in one go: for the CLI, tests and small workbooks. */
export function runChecks(workbook: WorkbookReading, options: CheckOptions = {}): Finding[] {
  return inOneGo(checking(workbook, options));
}
