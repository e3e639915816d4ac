/** What is decided in the panel: tags taken, refused and exchanged, each with its way back. */
import { sureness, type Sureness } from "../../../tagging/sureness";
import { drive } from "../../../slices/drive";
import type { Deeds, PaneStore } from "../deeds";
import { handOf, take, type Decided, type Deciding } from "./hand";
import { openTags, shownTags, waiting, type TaggedItem } from "./items";
import { chosenItems } from "./scope";
import type { TaggingState } from "./state";

export interface TagDeciding {
  /** Decides something of an insats. */
  decide(item: TaggedItem, change: Deciding): Promise<void>;
  /** Takes all tags that wait among the chosen insatser and are at least so sure. */
  takeAll(least: Sureness): Promise<void>;
}

type Decision = readonly [key: string, decided: Decided | undefined];

export function createDeciding({ store, deeds, changed }: { store: PaneStore; deeds: Deeds; changed(): void }): TagDeciding {
  /** Puts decisions in place and gives those that stood there before. */
  function put(decisions: readonly Decision[]): Decision[] {
    const decided = new Map(store.get().tagging.decided);
    const before = decisions.map(([key]): Decision => [key, decided.get(key)]);
    for (const [key, decision] of decisions) {
      if (decision) decided.set(key, decision);
      else decided.delete(key);
    }
    store.dispatch({ type: "decided", decided });
    changed();
    return before;
  }

  function keep(decisions: readonly Decision[]): Promise<void> {
    return deeds.act("remember", () => {
      const before = put(decisions);
      deeds.kept(() => Promise.resolve(void put(before)));
      return Promise.resolve();
    });
  }

  const decidedOf = (item: TaggedItem, change: Deciding): Decision => {
    const before = store.get().tagging.decided.get(item.key);
    return [item.key, decidedBy(item, before, change)];
  };
  return {
    decide: (item, change) => keep([decidedOf(item, change)]),
    async takeAll(least) {
      const { tagging } = store.get();
      const changes = await drive(takingAll(tagging, least));
      if (changes.length > 0) await keep(changes.map(([item, change]) => decidedOf(item, change)));
    },
  };
}

/** What is decided of an insats after a change; the columns that the change leaves alone are not decided by it. */
function decidedBy({ row: { tags }, base, inCells }: TaggedItem, before: Decided | undefined, change: Deciding): Decided {
  const hand = handOf(inCells, base, before);
  const after = change(tags, hand);
  const fresh = (Object.keys(after) as (keyof Decided)[]).filter((column) => after[column] !== hand[column]);
  return { ...before, ...Object.fromEntries(fresh.map((column) => [column, { ...after[column]!, over: base.own[column] ?? null }])) };
}

const SUREST_FIRST: readonly Sureness[] = ["high", "middle", "low"];

/** Whether a suggestion is as sure as that or surer. */
export function isAtLeast(sure: Sureness, least: Sureness): boolean {
  return SUREST_FIRST.indexOf(sure) <= SUREST_FIRST.indexOf(least);
}

/** How each of the chosen insatser takes what waits there and is sure enough; pauses after each that has any. */
function* takingAll(tagging: TaggingState, least: Sureness): Generator<undefined, [TaggedItem, Deciding][]> {
  const { decided, columns } = tagging;
  const changes: [TaggedItem, Deciding][] = [];
  for (const item of chosenItems(tagging)) {
    const said = decided.get(item.key);
    if (!openTags(item, said, columns).some(({ sure }) => isAtLeast(sure, least))) continue;
    const taken = waiting(shownTags(item, said)).filter((tag) => columns.includes(tag.column) && isAtLeast(sureness(tag), least));
    changes.push([item, (tags, hand) => taken.reduce((so, { column, id }) => take(column, id)(tags, so), hand)]);
    yield;
  }
  return changes;
}
