/** A statement in numbers with where it stands: what the panel lists, the sheets hold and the summaries add up. */
import type { Statement } from "../text/statements";

/** What a figure is told of: an insats or an answer. Those without figures are sources too: coverage counts them. */
export interface Source {
  /** Unique within a reading and the same from run to run: sheet and row. */
  id: string;
  kind: "insats" | "answer";
  file: string | null;
  sheet: string;
  /** 0-based first row. */
  row: number;
  name: string;
  /** County code. */
  region: string | null;
  year: number | null;
  /** The template's number of the section ("3.4") or of the question ("10.2"). */
  section: string | null;
  /** Section 1–7 of the national compilation. */
  compilationSection: number | null;
  /** Id of the insats table; `null` for an answer. */
  table: string | null;
  /** 1–4: that of the table's section, else the one settled by tagging. */
  area: number | null;
  /** The catalogue's ids ("19-17") and Agenda 2030 numbers ("5"), as settled. */
  goals: readonly string[];
  agenda2030: readonly string[];
}

export interface IndicatorFigure {
  /** Made of the source's region and name and the words, so that it outlives moved rows and sheets. */
  id: string;
  source: Source;
  sheet: string;
  /** 0-based cell; the statement's characters are of this cell's text. */
  row: number;
  column: number;
  /** The words of the statement, as they stand. */
  text: string;
  statement: Statement;
  /** The place of its sentence among those of the cell. */
  sentence: number;
  /** A digest of the sentence it stands in, by which it is known again where a text was copied; `null`: too short to tell. */
  passage: number | null;
}

export interface IndicatorReading {
  sources: readonly Source[];
  figures: readonly IndicatorFigure[];
}
