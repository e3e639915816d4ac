/** Excel's many ways of saying no, as the few that a user can do something about. */
import { ExcelProblem, type ProblemKind } from "./port";

/**
 * Excel's error codes by what they mean to the user (`Excel.ErrorCodes`, `OfficeExtension.CoreErrorCodes`).
 * AccessDenied is what a locked cell, a protected workbook and a read-only file all answer.
 */
const kinds: Readonly<Record<string, ProblemKind>> = {
  InvalidOperationInCellEditMode: "cellEdit",
  ActivityLimitReached: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  Conflict: "busy",
  ServiceNotAvailable: "busy",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  FormulaLengthExceedsLimit: "tooLarge",
  AccessDenied: "protected",
  InvalidOrTimedOutSession: "sessionLost",
  InactiveWorkbook: "sessionLost",
  ConnectionFailure: "sessionLost",
  ItemNotFound: "missing",
  InvalidReference: "missing",
  InvalidRequestContext: "missing",
  FilteredRangeConflict: "filtered",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedSheet: "unsupported",
};

/** Refused before anything was done: the same request may be sent again. */
const refusedWhole: ReadonlySet<string> = new Set(["InvalidOperationInCellEditMode", "ActivityLimitReached", "WriteNotSupportedWhenModalDialogOpen"]);

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
};

/** The problem that an error from Office.js stands for. A problem already understood is passed through. */
export function problemFrom(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  const code = codeOf(error);
  const words = error instanceof Error ? error.message : String(error);
  return new ExcelProblem(Object.hasOwn(kinds, code) ? kinds[code]! : "unknown", { excel: code && !words.startsWith(code) ? `${code}: ${words}` : words });
}

/** True when waiting a little and sending the same request again is safe and may help. */
export function mayPass(error: unknown): boolean {
  return refusedWhole.has(codeOf(error));
}
