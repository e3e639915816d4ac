/** `insats consolidate --earlier`: the sheets of a workbook with the national table as it was written before. */
import { fileProblemText } from "../../language/files";
import type { Language } from "../../language";
import type { Grid } from "../../table/grid";
import { FileProblem, readWorkbookFile } from "../../workbook-file";
import { readBytes } from "../files";

/** The sheets, or why they could not be read, in the language asked for. */
export async function earlierSheets(file: string, folder: string, language: Language): Promise<readonly Grid[] | string> {
  try {
    return (await readWorkbookFile(await readBytes(file, folder), file)).grids;
  } catch (problem) {
    if (problem instanceof FileProblem) return fileProblemText(problem, language);
    throw problem;
  }
}
