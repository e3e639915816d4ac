/** What `insats tag --json` prints: plain data for other programs. Fields may be added, never changed or taken away. */
import { compilationSection } from "../../catalogue";
import { shortName } from "../../table/insatser";
import { sureness, type Basis, type CodeTag, type Evidence, type GoalTag, type TaggedRow, type TagKind, type WithHeading } from "../../tagging";
import { knownRegion } from "../known-region";
import type { UnreadFile } from "../reading";
import type { TaggedFile } from "./tagged-file";

export interface TagOutput {
  version: 1;
  files: { file: string; error: string | null; rows: number }[];
  rows: RowOutput[];
}

export interface RowOutput {
  file: string;
  sheet: string;
  /** The insats's first line, as Excel numbers them. */
  row: number;
  /** The region's plain name. */
  region: string | null;
  year: number | null;
  /** The template's number of the section, such as "3.4". */
  section: string | null;
  /** Section 1–7 of the national compilation. */
  compilationSection: number | null;
  name: string;
  /** Whether the area is sure enough to be taken without asking. */
  accepted: boolean;
  /** `heading`: whether the content speaks for the area that the row is reported under; there it stays. `null`: it is under none. */
  area: { id: number; confidence: number; second: number | null; evidence: string[]; heading: WithHeading | null } | null;
  priority: { id: string; confidence: number } | null;
  /** `id`: the catalogue's entry as it is worded; `goal`: the goal that is meant, where that is another entry. */
  goals: { id: string; goal: string; kind: TagKind; confidence: number; text: string }[];
  agenda2030: { goal: number; kind: TagKind; confidence: number; text: string }[];
  eruf: { code: string; kind: TagKind; text: string }[];
  interreg: boolean;
  esf: boolean;
  basis: Basis[];
}

/** The whole output of a run. */
export function asJson(files: readonly (TaggedFile | UnreadFile)[]): TagOutput {
  return {
    version: 1,
    files: files.map((tagged) => ("problem" in tagged ? { file: tagged.file, error: tagged.problem, rows: 0 } : { file: tagged.file, error: null, rows: tagged.rows.length })),
    rows: files.flatMap((tagged) => ("problem" in tagged ? [] : tagged.rows.map((row) => rowOutput(tagged.file, row)))),
  };
}

function rowOutput(file: string, { table, insats, region, year, tags }: TaggedRow): RowOutput {
  const section = table.section.value;
  const { area, priority } = tags;
  return {
    ...{ file, sheet: table.sheet, row: insats.row + 1 },
    region: knownRegion(region),
    ...{ year, section },
    compilationSection: compilationSection(table.template.value, section),
    name: shortName(insats),
    accepted: area !== null && sureness(area) === "high",
    area: area && { id: area.id, confidence: rounded(area.confidence), second: area.second, evidence: area.evidence.map(({ text }) => text), heading: area.heading ?? null },
    priority: priority && { id: priority.id, confidence: rounded(priority.confidence) },
    goals: tags.goals.map((tag) => ({ id: tag.wording ?? tag.id, goal: tag.id, ...tagOutput(tag) })),
    agenda2030: tags.agenda2030.map((tag) => ({ goal: Number(tag.code), ...tagOutput(tag) })),
    eruf: tags.eruf.map(({ code, kind, evidence }) => ({ code, kind, text: firstWords(evidence) })),
    interreg: tags.interreg.length > 0,
    esf: tags.esf.length > 0,
    basis: tags.basis.map(({ basis }) => basis),
  };
}

function tagOutput({ kind, confidence, evidence }: GoalTag | CodeTag): { kind: TagKind; confidence: number; text: string } {
  return { kind, confidence: rounded(confidence), text: firstWords(evidence) };
}

const firstWords = (evidence: readonly Evidence[]): string => evidence[0]?.text ?? "";

/** Three decimals say more than is known already. */
const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;
