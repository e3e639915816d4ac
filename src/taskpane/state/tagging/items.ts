/** An insats as the panel knows it, with the tags that are shown of it and what is written. Pure. */
import type { CellRef } from "../../../checks/check";
import { cellOf as cellOfInsats, shortName } from "../../../table/insatser";
import type { SettledRow, SettledTags, ValueColumn } from "../../../tagging/columns";
import { isSingle, VALUE_COLUMNS } from "../../../tagging/columns/settled";
import type { TaggedRow } from "../../../tagging";
import { sureness, type Sureness } from "../../../tagging/sureness";
import type { Basis, TagKind } from "../../../tagging/tag";
import { areaOfPriority, handOf, isDecided, type Choice, type Decided, type Hand } from "./hand";
import { proposedTags, settledIds, type ProposedTag } from "./proposed";

export interface TaggedItem {
  /** The same for the same insats from run to run, wherever it has moved. */
  key: string;
  /** Which of all rows. */
  at: number;
  row: TaggedRow;
  base: SettledRow;
  /** What people have written in its cells. */
  inCells: Hand;
  /** The tags that wait to be taken or refused, before anything is decided in the panel. */
  open: readonly OpenTag[];
}

/** A tag that waits to be taken or refused, as far as it is counted. */
export interface OpenTag {
  column: ValueColumn;
  sure: Sureness;
}

/** settled: it is written; open: it waits for somebody to take or refuse it; refused: it is left out. */
export type Standing = "settled" | "open" | "refused";

/** A tag as the panel shows it. */
export interface ShownTag extends Omit<ProposedTag, "kind"> {
  /** byHand: nobody proposed it, a person added it. */
  kind: TagKind | "byHand";
  standing: Standing;
  /** A person took or refused it. */
  byHand: boolean;
}

type Known = Pick<TaggedItem, "row" | "base" | "inCells">;

/** The tags of an insats, column by column: those proposed, then those that people added. */
export function shownTags(item: Known, decided?: Decided): ShownTag[] {
  const hand = handOf(item.inCells, item.base, decided);
  const proposals = proposedTags(item.row.tags);
  const settled = settledIds(item.base.settled);
  const tags = VALUE_COLUMNS.flatMap((column): ShownTag[] => {
    const proposed = proposals.filter((proposal) => proposal.column === column);
    const choice = hand[column];
    const unsaid = (id: string): Standing => (settled[column].includes(id) ? "settled" : ownText(item, column) !== null ? "refused" : "open");
    const known = proposed.map((proposal): ShownTag => {
      const said = choice && saidOf(choice, proposal.id, column);
      return { ...proposal, standing: said ?? unsaid(proposal.id), byHand: said !== undefined };
    });
    const added = (choice?.taken ?? []).filter((id) => !proposed.some((proposal) => proposal.id === id));
    return [...known, ...added.map((id): ShownTag => ({ column, id, kind: "byHand", confidence: 1, evidence: [], standing: "settled", byHand: true }))];
  });
  return tags.map((tag) => (tag.column === "priority" && !tag.byHand && isAstray(tag.id, tags) ? { ...tag, standing: "refused" } : tag));
}

function saidOf({ taken, refused }: Choice, id: string, column: ValueColumn): Standing | undefined {
  if (taken.includes(id)) return "settled";
  // One value stands in the place of all others.
  return refused.includes(id) || (isSingle(column) && taken.length > 0) ? "refused" : undefined;
}

/** Whether a priority lies in an area that the insats is not of. */
function isAstray(priority: string, tags: readonly ShownTag[]): boolean {
  const area = areaOfPriority(priority);
  return tags.some(({ column, id, standing }) => column === "area" && (id === area ? standing === "refused" : standing === "settled"));
}

/** What is written of an insats. */
export function settledTags(item: Known, decided?: Decided): SettledTags {
  if (!isDecided(item.base, decided)) return item.base.settled;
  const hand = handOf(item.inCells, item.base, decided);
  const shown = shownTags(item, decided).filter(({ standing }) => standing === "settled");
  const ids = (column: ValueColumn) => shown.flatMap((tag) => (tag.column === column ? [tag.id] : []));
  const [area, priority] = [ids("area")[0], ids("priority")[0]];
  return {
    area: area === undefined ? null : Number(area),
    priority: priority ?? null,
    goals: ids("goals"),
    agenda2030: ids("agenda2030"),
    eruf: ids("eruf"),
    basis: ids("basis") as Basis[],
    byHand: VALUE_COLUMNS.filter((column) => hand[column] !== undefined),
  };
}

/** The tags of an insats that wait to be taken or refused, in these columns. */
export function openTags(item: TaggedItem, decided: Decided | undefined, columns: readonly ValueColumn[]): readonly OpenTag[] {
  const open = decided ? openOf(shownTags(item, decided)) : item.open;
  return columns.length === VALUE_COLUMNS.length ? open : open.filter(({ column }) => columns.includes(column));
}

const combinations = new Map<string, readonly OpenTag[]>();

/** What waits of these tags. Few combinations are common, and a hundred thousand insatser share them. */
export function openOf(tags: readonly ShownTag[]): readonly OpenTag[] {
  const open = waiting(tags).map((tag): OpenTag => ({ column: tag.column, sure: sureness(tag) }));
  const key = open.map(({ column, sure }) => `${column} ${sure}`).join();
  const known = combinations.get(key);
  if (!known) combinations.set(key, open);
  return known ?? open;
}

/** Of these tags the ones that wait. */
export function waiting(tags: readonly ShownTag[]): readonly ShownTag[] {
  return tags.filter(({ standing }) => standing === "open");
}

/** A text of a person's own that we cannot read: it stands alone in its column. */
export function ownText({ base }: Known, column: ValueColumn): string | null {
  const text = base.own[column];
  return text === undefined || text === "" || base.settled.byHand.includes(column) ? null : text;
}

/** The insats's first cell: its name, or where its row begins. */
export function cellOf({ row: { table, insats } }: Pick<TaggedItem, "row">): CellRef {
  return cellOfInsats(table, insats);
}

/** What the insats is called, for a line in the list; "" when it has no name. */
export function nameOf({ row: { insats } }: Pick<TaggedItem, "row">): string {
  return shortName(insats);
}
