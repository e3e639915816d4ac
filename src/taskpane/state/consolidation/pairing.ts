/** Which two are compared: what a person has chosen, and the likeliest where they have not. Pure. */
import type { WorkbookOutline } from "../../../table/outline";
import type { TakenFile } from "../../gathering/gatherer";
import type { GatheredWhole } from "./troubles";

/** The open workbook among the compilations; no file is called so. */
export const OPEN = "";

/** What is chosen by hand, by the files' names. */
export interface ChosenPair {
  report?: string;
  compilation?: string;
}

export interface Pairing {
  /** What there is to choose from. */
  reports: readonly string[];
  compilations: readonly string[];
  /** `null`: nothing to choose, or nobody can tell which. */
  report: string | null;
  compilation: string | null;
}

type Outline = Pick<WorkbookOutline, "region" | "tables" | "answers">;

/** @param open The open workbook; `null`: it has not been read. */
export function pairing(files: readonly TakenFile[], chosen: ChosenPair, open: Outline | null): Pairing {
  const outlines = new Map(files.filter((file): file is GatheredWhole => file.problem === null && saysSomething(file.outline)).map(({ file, outline }) => [file, outline]));
  const reports = [...outlines.keys()];
  const others = reports.filter((file) => file !== chosen.compilation);
  const report = among(reports, chosen.report) ?? others.find((file) => !isOfSeveral(outlines.get(file)!)) ?? others[0] ?? null;
  const compilations = [...(open && saysSomething(open) ? [OPEN] : []), ...reports.filter((file) => file !== report)];
  const likely = compilations.find((file) => isOfSeveral(file === OPEN ? open! : outlines.get(file)!)) ?? among(compilations, OPEN);
  return { reports, compilations, report, compilation: among(compilations, chosen.compilation) ?? likely };
}

/** Beside something without tables and answers, all of the other would seem to be missing. */
const saysSomething = ({ tables, answers }: Outline): boolean => tables.length + answers.length > 0;

/** Rows of several regions are what makes a compilation. */
const isOfSeveral = ({ region }: Outline): boolean => region.value === null && region.certainty === "certain";

const among = (files: readonly string[], file: string | undefined): string | null => (file !== undefined && files.includes(file) ? file : null);
