/** What is decided of the sums in the panel: reasons that do not count, and figures taken in or out, each with its way back. */
import type { CountingRules, LeftOutWhy } from "../../../indicators/rules";
import type { Deeds, PaneStore } from "../deeds";

export interface RuleDeciding {
  /** Says whether a reason is heeded, or figures are summed up in spite of it. */
  heed(why: LeftOutWhy, heeded: boolean): Promise<void>;
  /** Takes a figure in or out whatever the reason; `null`: the rules decide again. */
  take(figure: string, taken: boolean | null): Promise<void>;
}

export function createRuleDeciding({ store, deeds, changed }: { store: PaneStore; deeds: Deeds; changed(): void }): RuleDeciding {
  function put(change: (rules: CountingRules) => CountingRules): void {
    store.dispatch({ type: "indicatorsViewed", view: { rules: change(store.get().indicators.rules) } });
    changed();
  }

  function keep(change: (rules: CountingRules) => CountingRules, back: (before: CountingRules) => (rules: CountingRules) => CountingRules): Promise<void> {
    return deeds.act("remember", () => {
      const before = store.get().indicators.rules;
      put(change);
      deeds.kept(() => Promise.resolve(put(back(before))));
      return Promise.resolve();
    });
  }

  const heeding = (why: LeftOutWhy, heeded: boolean) => (rules: CountingRules) => {
    const others = rules.allowed.filter((one) => one !== why);
    return { ...rules, allowed: heeded ? others : [...others, why] };
  };
  const taking = (figure: string, is: boolean | null) => (rules: CountingRules) => {
    const taken = new Map(rules.taken);
    if (is === null) taken.delete(figure);
    else taken.set(figure, is);
    return { ...rules, taken };
  };
  return {
    heed: (why, heeded) => keep(heeding(why, heeded), ({ allowed }) => heeding(why, !allowed.includes(why))),
    take: (figure, is) => keep(taking(figure, is), ({ taken }) => taking(figure, taken.get(figure) ?? null)),
  };
}
