/** What a report and a compilation say differently, told anew whenever somebody looks and either is another. */
import { problemFrom } from "../../../excel/problem";
import type { CompareWishes, National } from "../../gathering/gatherer";
import type { PaneStore } from "../deeds";
import type { PaneReading, PaneState } from "../state";
import type { Gather } from "./gather";
import { OPEN, pairing, type ChosenPair } from "./pairing";

export interface Comparing {
  /** Chooses which two are compared. */
  choosePair(chosen: ChosenPair): void;
  /** Stops comparing. */
  cancelComparing(): void;
  /** Compares the two once more. */
  compareAgain(): void;
}

interface Means {
  store: PaneStore;
  gather: Gather;
}

/** What a comparison is of. */
interface Compared {
  national: National | null;
  report: string | null;
  compilation: string | null;
  reading: PaneReading | null;
}

const NOTHING: Compared = { national: null, report: null, compilation: null, reading: null };

/** Listens for as long as the pane is open. */
export function createComparing({ store, gather }: Means): Comparing {
  let current: AbortController | null = null;
  let last = NOTHING;

  function consider(): void {
    const { consolidation, reading, writing } = store.get();
    const { national, isGathering, lookedAt, chosenPair } = consolidation;
    if (writing !== null) {
      // What is read meanwhile may be half-written; what was written is read anew.
      last = { ...last, reading };
      return;
    }
    if (national === null || isGathering || lookedAt !== "compare") return;
    const { report, compilation } = pairing(national.files, chosenPair, reading);
    const next: Compared = { national, report, compilation, reading };
    const isOfOthers = report !== last.report || compilation !== last.compilation;
    const isSame = !isOfOthers && national === last.national && (compilation !== OPEN || reading === last.reading);
    last = next;
    if (!isSame) void compare(isOfOthers);
  }

  async function compare(isOfOthers = false): Promise<void> {
    stop();
    const wishes = wishesOf(last, store.get());
    if (wishes === null) {
      store.dispatch({ type: "comparingEnded", compared: null });
      return;
    }
    const { signal } = (current = new AbortController());
    store.dispatch({ type: "comparingBegan", isOfOthers });
    try {
      const compared = await gather((gatherer) => gatherer.compare(wishes, signal));
      if (!signal.aborted) store.dispatch({ type: "comparingEnded", compared });
    } catch (error) {
      if (signal.aborted) return;
      store.dispatch({ type: "comparingEnded", compared: null });
      store.dispatch({ type: "noticed", notice: { kind: "problem", problem: problemFrom(error), retry: () => void compare() } });
    }
  }

  const stop = () => current?.abort(new DOMException("Something else is asked for", "AbortError"));

  store.subscribe(consider);
  return {
    choosePair: (chosen) => store.dispatch({ type: "pairChosen", chosen: { ...store.get().consolidation.chosenPair, ...chosen } }),
    cancelComparing() {
      stop();
      store.dispatch({ type: "comparingEnded", compared: null });
    },
    compareAgain: () => void compare(),
  };
}

function wishesOf({ report, compilation, reading }: Compared, { memory }: PaneState): CompareWishes | null {
  if (report === null || compilation === null) return null;
  if (compilation !== OPEN) return { report, compilation };
  return reading && { report, compilation: { fileName: reading.fileName, grids: reading.grids, corrections: memory.corrections } };
}
