/** What a row can be tagged with. Every tag says where it comes from: named by the report itself, or suggested by us. */

import type { Basis } from "../text/basis/words";

/** named: the text names it; suggested: the content speaks for it. */
export type TagKind = "named" | "suggested";

/** Words of a text that speak for a tag: characters from `start` up to, not including, `end` of the text in that column. */
export interface Evidence {
  /** Which of the row's texts. */
  field: RowField;
  start: number;
  end: number;
  text: string;
}

/** The texts of an insats that tags are read from; a text that stands alone (a cell given to a function) is "name". */
export type RowField = "name" | "outputs" | "outcomes" | "goals";

export type RowTexts = Readonly<Partial<Record<RowField, string>>>;

/** A goal that the row names or seems to serve. */
export interface GoalTag {
  /** The catalogue's id: "19-17"; of a goal that is written with other words, the goal that is meant. */
  id: string;
  /** The catalogue's id of the other wording, where the text has one that is known. */
  wording?: string;
  kind: TagKind;
  /** Between 0 and 1: of tags with this confidence, this share is right. A named one has 1, less where it is misspelt. */
  confidence: number;
  evidence: readonly Evidence[];
}

/** A goal of a framework that all regions share. `code`: "11" of Agenda 2030, "1.3" or "PO1" of ERUF. */
export interface CodeTag {
  code: string;
  kind: TagKind;
  confidence: number;
  evidence: readonly Evidence[];
}

/** The national strategic area of a row: where the report has placed it, else the one that its content speaks for. */
export interface AreaTag {
  /** 1–4, as the national strategy numbers them. */
  id: number;
  confidence: number;
  /** The area that the content speaks most for beside it. */
  second: number | null;
  evidence: readonly Evidence[];
  heading?: WithHeading;
}

/** Whether the content speaks for the area that the report has placed the row under, or for another; absent: no area is its heading. */
export type WithHeading = "agrees" | "differs";

/** A priority of the national strategy. `id`: area and place in it: "3.2". */
export interface PriorityTag {
  id: string;
  confidence: number;
  heading?: WithHeading;
}

/** What a result rests on. */
export type { Basis };

export interface BasisTag {
  basis: Basis;
  evidence: readonly Evidence[];
}

/** What a row itself names. */
export interface NamedReferences {
  goals: readonly GoalTag[];
  agenda2030: readonly CodeTag[];
  eruf: readonly CodeTag[];
  /** Where the programmes or the fund are named; empty: nowhere. */
  interreg: readonly Evidence[];
  esf: readonly Evidence[];
  basis: readonly BasisTag[];
}

/** All tags of one insats. Goals of Agenda 2030: those that it names first, then those suggested; the region's own are suggested only where it names none. */
export interface RowTags extends NamedReferences {
  area: AreaTag | null;
  priority: PriorityTag | null;
}
