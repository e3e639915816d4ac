/** The shape of a check that looks through several workbooks at once: what several regions say of one and the same. */
import type { WorkbookReading } from "../../table/reading";
import type { CheckTexts, Example, Finding, Severity, Values } from "../check";
import type { Language } from "../../language";

export interface FileFinding {
  /** The file it stands in, by the name it was given with. */
  file: string;
  finding: Finding;
}

/** Takes workbooks one by one and keeps no more of them than it must: names, beginnings of texts, digests. */
export interface Comparison {
  add(file: string, workbook: WorkbookReading): void;
  /** What was found, file by file in the order they came, and in reading order within each. */
  findings(): FileFinding[];
}

/** Several small workbooks, by file name. */
export interface AcrossExample {
  shows: string;
  files: Readonly<Record<string, Example["sheets"]>>;
}

export interface FailingAcrossExample extends AcrossExample {
  /** In order, and nothing else: { file: "Mellansjö.xlsx", at: "3.4!A2", text: "…" }. */
  finds: readonly { file: string; at: string; text: string; severity: Severity }[];
}

export interface AcrossCheck<V extends Values = Values> {
  id: string;
  severity: Severity;
  texts: Readonly<Record<Language, CheckTexts<V>>>;
  examples: { passing: readonly AcrossExample[]; failing: readonly FailingAcrossExample[] };
  compare(): Comparison;
}

/** Keeps the type of a check's values while letting the list hold checks of all kinds. */
export function defineAcrossCheck<V extends Values>(check: AcrossCheck<V>): AcrossCheck {
  return check as unknown as AcrossCheck;
}
