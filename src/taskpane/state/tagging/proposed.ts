/** The tags of a row as one list, whatever their framework. */
import type { SettledTags, ValueColumn } from "../../../tagging/columns";
import type { Evidence, RowTags, TagKind, WithHeading } from "../../../tagging/tag";

export interface ProposedTag {
  column: ValueColumn;
  id: string;
  kind: TagKind;
  confidence: number;
  evidence: readonly Evidence[];
  heading?: WithHeading;
  /** The id of what the content speaks for, where the report has the row under the tag's and the two differ. */
  instead?: string;
}

/** All tags that are proposed for a row, column by column, each once. */
export function proposedTags(tags: RowTags): readonly ProposedTag[] {
  const once = new Map<string, ProposedTag>();
  for (const tag of listed(tags)) {
    const key = `${tag.column} ${tag.id}`;
    const before = once.get(key);
    once.set(key, before ? { ...before, confidence: Math.max(before.confidence, tag.confidence), evidence: [...before.evidence, ...tag.evidence] } : tag);
  }
  return [...once.values()];
}

function listed({ area, priority, goals, agenda2030, eruf, basis }: RowTags): ProposedTag[] {
  return [
    ...(area ? [{ column: "area", id: String(area.id), kind: "suggested", confidence: area.confidence, evidence: area.evidence, heading: area.heading, ...(area.heading === "differs" && { instead: String(area.second) }) } as const] : []),
    ...(priority ? [{ column: "priority", id: priority.id, kind: "suggested", confidence: priority.confidence, evidence: [], heading: priority.heading } as const] : []),
    ...goals.map(({ id, kind, confidence, evidence }) => ({ column: "goals", id, kind, confidence, evidence }) as const),
    ...agenda2030.map(({ code, kind, confidence, evidence }) => ({ column: "agenda2030", id: code, kind, confidence, evidence }) as const),
    ...eruf.map(({ code, kind, confidence, evidence }) => ({ column: "eruf", id: code, kind, confidence, evidence }) as const),
    ...basis.map(({ basis: id, evidence }) => ({ column: "basis", id, kind: "named", confidence: 1, evidence }) as const),
  ];
}

/** The ids that are settled, by column. */
export function settledIds({ area, priority, goals, agenda2030, eruf, basis }: SettledTags): Readonly<Record<ValueColumn, readonly string[]>> {
  return { area: area === null ? [] : [String(area)], priority: priority === null ? [] : [priority], goals, agenda2030, eruf, basis };
}
