/** What is told of a file in a line, and of its troubles in sentences. Pure. */
import { regionName, templateByName } from "../../catalogue";
import type { Language } from "../../language";
import { consolidationPaneTexts } from "../../language/consolidation-pane";
import { fileProblemText } from "../../language/files";
import { troubleText } from "../../language/national-table";
import { paneTexts } from "../../language/pane";
import { tableTexts } from "../../language/table";
import type { TakenFile } from "../gathering/gatherer";
import { troublesOf, type GatheredWhole, type Trouble } from "../state/consolidation/troubles";
import { templateName } from "../state/names";

/** "Mellansjö · 22 insatser · 6 svar · 2023 · 7 tabeller · Mall 2023", what one looks for first, or why the file could not be read. */
export function fileFacts(taken: TakenFile, language: Language): string {
  if (taken.problem !== null) return fileProblemText({ kind: taken.problem.kind, values: { file: taken.file, ...taken.problem.values } }, language);
  const { header } = paneTexts[language];
  const { file } = consolidationPaneTexts[language];
  const { region, year, template, tables, rows, answers, problems } = taken.gathered;
  const isSeveral = region === null && !problems.some(({ kind }) => kind === "regionUnknown" || kind === "noTables");
  return [
    region !== null ? regionName(region) : isSeveral ? file.severalRegions : header.noRegion,
    ...(tables.length > 0 ? [file.insatser(rows)] : []),
    ...(answers > 0 ? [file.answers(answers)] : []),
    year ?? header.noYear,
    ...(tables.length > 0 ? [file.tables(tables.length)] : []),
    template !== null && templateByName(template) ? templateName(template, header) : header.noTemplate,
  ].join(" · ");
}

/** What to look at in a file, sentence by sentence. */
export function troubleSentences(taken: GatheredWhole, language: Language): string[] {
  return troublesOf(taken).map((trouble) => troubleSentence(trouble, language));
}

function troubleSentence(trouble: Trouble, language: Language): string {
  const { file } = consolidationPaneTexts[language];
  if (trouble.kind === "columnUnknown") return file.columnUnknown(trouble.sheet, trouble.missing.map((role) => tableTexts[language].roles[role]).join(", "));
  return file.troubles[trouble.kind] ?? troubleText(trouble, language);
}
