/** What a row is tagged with once people have had their say: the tags proposed, and those taken and refused by hand. */
import { settledByDefault, type SettledTags, type TagColumn } from "../../../tagging/columns";
import type { Basis, Evidence, RowTags, TagKind } from "../../../tagging/tag";

/** The columns that hold tags; the last one says who made them. */
export type ValueColumn = Exclude<TagColumn, "taggedBy">;

export const VALUE_COLUMNS = ["area", "priority", "goals", "agenda2030", "eruf", "basis"] as const satisfies readonly ValueColumn[];

/** What a person took and refused in one column of a row, by id. */
export interface Choice {
  taken: readonly string[];
  refused: readonly string[];
}

/** What people have said of a row. A column without a choice is as it is proposed. */
export type Hand = Readonly<Partial<Record<ValueColumn, Choice>>>;

/** settled: it is written; open: it waits for somebody to take or refuse it; refused: it is left out. */
export type Standing = "settled" | "open" | "refused";

/** A tag as the panel shows it. */
export interface ShownTag {
  column: ValueColumn;
  id: string;
  /** How the row came by it; a person's own has no evidence. */
  kind: TagKind | "byHand";
  confidence: number;
  evidence: readonly Evidence[];
  standing: Standing;
  /** A person took or refused it. */
  byHand: boolean;
}

type Proposal = Pick<ShownTag, "column" | "id" | "confidence" | "evidence"> & { kind: TagKind };

/** A column that holds one value; in the others there may be many. */
export function isSingle(column: ValueColumn): boolean {
  return column === "area" || column === "priority";
}

/** The tags of a row, column by column: those proposed, then those that people added. */
export function shownTags(tags: RowTags, hand: Hand = {}): ShownTag[] {
  const settled = idsOf(settledByDefault(tags));
  const proposals = proposalsOf(tags);
  return VALUE_COLUMNS.flatMap((column): ShownTag[] => {
    const proposed = proposals.filter((proposal) => proposal.column === column);
    const choice = hand[column];
    const known = proposed.map((proposal): ShownTag => {
      const said = choice && standingOf(choice, proposal.id, column);
      return { ...proposal, standing: said ?? (settled[column].includes(proposal.id) ? "settled" : "open"), byHand: said !== undefined };
    });
    const added = (choice?.taken ?? []).filter((id) => !proposed.some((proposal) => proposal.id === id));
    return [...known, ...added.map((id): ShownTag => ({ column, id, kind: "byHand", confidence: 1, evidence: [], standing: "settled", byHand: true }))];
  });
}

/** What is written of a row. */
export function settledTags(tags: RowTags, hand: Hand = {}): SettledTags {
  const byHand = VALUE_COLUMNS.filter((column) => hand[column] !== undefined);
  if (byHand.length === 0) return settledByDefault(tags);
  const shown = shownTags(tags, hand).filter(({ standing }) => standing === "settled");
  const ids = (column: ValueColumn) => shown.flatMap((tag) => (tag.column === column ? [tag.id] : []));
  const area = ids("area")[0];
  return {
    area: area === undefined ? null : Number(area),
    priority: ids("priority")[0] ?? null,
    goals: ids("goals"),
    agenda2030: ids("agenda2030"),
    eruf: ids("eruf"),
    basis: ids("basis") as Basis[],
    byHand,
  };
}

/** The ids that are settled, by column. */
export function idsOf({ area, priority, goals, agenda2030, eruf, basis }: SettledTags): Readonly<Record<ValueColumn, readonly string[]>> {
  return { area: area === null ? [] : [String(area)], priority: priority === null ? [] : [priority], goals, agenda2030, eruf, basis };
}

/** Takes a tag: in a column of one value instead of the one that was there. */
export function take(tags: RowTags, hand: Hand, column: ValueColumn, id: string): Hand {
  const { taken, refused } = hand[column] ?? NOTHING_SAID;
  const choice = isSingle(column)
    ? { taken: [id], refused: refused.filter((other) => other !== id) }
    : { taken: [...taken.filter((other) => other !== id), id], refused: refused.filter((other) => other !== id) };
  return agreed(tags, { ...hand, [column]: choice }, column);
}

/** Refuses a tag. */
export function refuse(tags: RowTags, hand: Hand, column: ValueColumn, id: string): Hand {
  const { taken, refused } = hand[column] ?? NOTHING_SAID;
  return agreed(tags, { ...hand, [column]: { taken: taken.filter((other) => other !== id), refused: [...refused.filter((other) => other !== id), id] } }, column);
}

/** Takes a tag in the place of another. */
export function change(tags: RowTags, hand: Hand, column: ValueColumn, from: string, to: string): Hand {
  return from === to ? take(tags, hand, column, to) : take(tags, refuse(tags, hand, column, from), column, to);
}

/** What a person said is all that a column holds: nothing proposed there waits any longer. */
export function whole(tags: RowTags, column: ValueColumn, ids: readonly string[]): Choice {
  const others = proposalsOf(tags).flatMap((proposal) => (proposal.column === column && !ids.includes(proposal.id) ? [proposal.id] : []));
  return { taken: ids, refused: others };
}

const NOTHING_SAID: Choice = { taken: [], refused: [] };

function standingOf({ taken, refused }: Choice, id: string, column: ValueColumn): Standing | undefined {
  if (taken.includes(id)) return "settled";
  // One value in the place of all others.
  return refused.includes(id) || (isSingle(column) && taken.length > 0) ? "refused" : undefined;
}

/** A priority lies in its area: who says one has said the other, and an area without its priority has none. */
function agreed(tags: RowTags, hand: Hand, said: ValueColumn): Hand {
  const area = hand.area?.taken[0];
  if (said === "priority") {
    const priority = hand.priority?.taken[0];
    return priority === undefined ? hand : { ...hand, area: whole(tags, "area", [areaOfPriority(priority)]) };
  }
  if (said !== "area") return hand;
  const fits = (priority: string | undefined) => priority !== undefined && area !== undefined && areaOfPriority(priority) === area;
  const known = hand.priority?.taken[0] ?? tags.priority?.id;
  return fits(known) ? hand : { ...hand, priority: whole(tags, "priority", []) };
}

/** "3" of "3.2". */
export function areaOfPriority(priority: string): string {
  return priority.slice(0, priority.indexOf("."));
}

function proposalsOf(tags: RowTags): Proposal[] {
  const { area, priority, goals, agenda2030, eruf, basis } = tags;
  return [
    ...(area ? [{ column: "area", id: String(area.id), kind: "suggested", confidence: area.confidence, evidence: area.evidence } as const] : []),
    ...(priority ? [{ column: "priority", id: priority.id, kind: "suggested", confidence: priority.confidence, evidence: [] } as const] : []),
    ...goals.map(({ id, kind, confidence, evidence }) => ({ column: "goals", id, kind, confidence, evidence }) as const),
    ...agenda2030.map(({ code, kind, confidence, evidence }) => ({ column: "agenda2030", id: code, kind, confidence, evidence }) as const),
    ...eruf.map(({ code, kind, confidence, evidence }) => ({ column: "eruf", id: code, kind, confidence, evidence }) as const),
    ...basis.map(({ basis: id, evidence }) => ({ column: "basis", id, kind: "named", confidence: 1, evidence }) as const),
  ];
}
