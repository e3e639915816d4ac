/**
 * For every request that a command sends, Excel fails once at exactly that request, in every way it can fail. Either
 * the command gets there anyway, or the user gets a plain sentence and the workbook is as it was, at once or after
 * "Ångra senaste".
 */
import { ExcelProblem, type ExcelPort } from "../../src/excel/port";
import { excelTexts, problemText } from "../../src/language/excel";
import { faultKinds, type FaultKind } from "../../workbench/host/faults";
import type { Sheets } from "../host/boot";
import { excelWith, settled, snapshot, type Opened } from "./support";

export interface Command {
  /** The workbook, where it is another than the usual one. */
  sheets?: Sheets;
  before?(excel: ExcelPort): Promise<unknown>;
  run(excel: ExcelPort): Promise<unknown>;
}

type Course = Command & Required<Pick<Command, "sheets">>;

async function prepared(command: Course): Promise<Opened & { before: unknown }> {
  const opened = await excelWith(command.sheets);
  await command.before?.(opened.excel);
  await settled();
  opened.requests.clear();
  return { ...opened, before: snapshot(opened.book) };
}

async function cleanRun(command: Course): Promise<{ requests: number; after: unknown }> {
  const { excel, requests, book } = await prepared(command);
  await command.run(excel);
  return { requests: requests.work.length, after: snapshot(book) };
}

function expectPlain(error: unknown): asserts error is ExcelProblem {
  expect(error).toBeInstanceOf(ExcelProblem);
  for (const language of ["sv", "en"] as const) {
    const sentence = problemText(language, error as ExcelProblem);
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).toContain(excelTexts[language][(error as ExcelProblem).unchanged ? "unchanged" : "changed"]);
  }
}

const kinds = faultKinds.filter((kind) => kind !== "latency");

/** Tests for each command, by what it is called; one whose name begins with "take back" takes back. */
export function describeFaults(usual: Sheets, commands: Readonly<Record<string, Command>>): void {
  describe.each(Object.entries(commands))("%s", (name, given) => {
    const command = { sheets: usual, ...given };
    const takingBack = name.startsWith("take back");

    async function failing(breakIt: (opened: Opened, at: number) => void, at: number, after: unknown): Promise<void> {
      const opened = await prepared(command);
      const { excel, book, faults, before } = opened;
      const hadCommand = excel.lastCommand();
      breakIt(opened, at);
      const error: unknown = await command.run(excel).then(() => null, (reason: unknown) => reason);
      faults.clear();
      if (error === null) {
        expect(snapshot(book)).toEqual(after);
        return;
      }
      expectPlain(error);
      if (takingBack) {
        expect(error.unchanged).toBe(false);
        expect(excel.lastCommand()).toBe(hadCommand);
        await excel.takeBack();
        expect(snapshot(book)).toEqual(after);
      } else {
        if (!error.unchanged) await excel.takeBack();
        expect(snapshot(book)).toEqual(before);
      }
      // And it can be done after all.
      if (!takingBack) {
        await command.run(excel);
        expect(snapshot(book)).toEqual(after);
      }
    }

    test.each(kinds)("%s, once, at every request", async (kind: FaultKind) => {
      const { requests, after } = await cleanRun(command);
      expect(requests).toBeGreaterThan(0);
      for (let at = 1; at <= requests; at++) await failing(({ faults }) => faults.add({ kind, when: at }), at, after);
    });

    test.each(["session-lost", "halfway"] as const)("%s from each request on, until the user tries again", async (kind) => {
      const { requests, after } = await cleanRun(command);
      for (let at = 1; at <= requests; at++) {
        await failing(({ faults }) => Array.from({ length: 40 }, (_, more) => faults.add({ kind, when: at + more })), at, after);
      }
    });
  });
}
