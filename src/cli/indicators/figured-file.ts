/** One file with what its insatser say in numbers. */
import { type IndicatorReading, readIndicators } from "../../indicators";
import { tagWorkbook } from "../../tagging";
import type { IndicatorsRequest } from "../arguments";
import { withFile, type ReadFile, type UnreadFile } from "../reading";

export interface FiguredFile extends ReadFile {
  figured: IndicatorReading;
}

/** Reads the figures of one file, by its name as given. Whatever is wrong with it becomes an UnreadFile. */
export function figureFile(file: string, folder: string, request: IndicatorsRequest): Promise<FiguredFile | UnreadFile> {
  return withFile(file, folder, request, (reading) => ({ figured: readIndicators({ ...reading, fileName: file }, tagWorkbook(reading)) }));
}
