/** What is decided in the panel: tags taken, refused and exchanged, each with its way back. */
import { sureness, type Sureness } from "../../../tagging/sureness";
import type { Deeds, PaneStore } from "../deeds";
import { handOf, take, type Decided, type Deciding } from "./hand";
import { openTags, type ShownTag, type TaggedItem } from "./items";
import { chosenItems } from "./scope";

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
    takeAll(least) {
      const { tagging } = store.get();
      const decisions = chosenItems(tagging).flatMap((item) => {
        const change = takingAll(openTags(item, tagging.decided.get(item.key), tagging.columns), least);
        return change ? [decidedOf(item, change)] : [];
      });
      return decisions.length === 0 ? Promise.resolve() : keep(decisions);
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
export function isAtLeast(confidence: number, least: Sureness): boolean {
  return SUREST_FIRST.indexOf(sureness(confidence)) <= SUREST_FIRST.indexOf(least);
}

/** Takes what waits and is sure enough; `null`: nothing is. */
function takingAll(open: readonly ShownTag[], least: Sureness): Deciding | null {
  const taken = open.filter(({ confidence }) => isAtLeast(confidence, least));
  if (taken.length === 0) return null;
  return (tags, hand) => taken.reduce((so, { column, id }) => take(column, id)(tags, so), hand);
}
