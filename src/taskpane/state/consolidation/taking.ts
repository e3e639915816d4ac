/** Reading the files that a coordinator drops or chooses, one lot after the other. */
import { problemFrom } from "../../../excel/problem";
import type { ChosenFile, Gatherer, GatherProgress, National } from "../../gathering/gatherer";
import { namesOf } from "../../gathering/naming";
import type { PaneStore } from "../deeds";
import { throttled } from "../throttled";
import type { Gather } from "./gather";

export interface Taking {
  /** Takes files in; those of the same name as earlier ones take their place. */
  take(files: readonly ChosenFile[]): Promise<void>;
  /** What was dropped could not be opened. */
  couldNotOpen(): void;
  /** Stops reading; what was read by then stays. */
  cancelTaking(): void;
}

interface Means {
  store: PaneStore;
  gather: Gather;
}

export function createTaking({ store, gather }: Means): Taking {
  let current: AbortController | null = null;
  /** Lots that nobody has begun on. */
  const lots: (readonly ChosenFile[])[] = [];

  async function takeNext(gatherer: Gatherer): Promise<void> {
    const files = lots.shift();
    if (!files) return;
    const { signal } = (current = new AbortController());
    const tell = throttled((progress: GatherProgress) => void (signal.aborted || store.dispatch({ type: "gatherProgressed", progress })));
    try {
      const national = await gatherer.take(files, signal, tell, (file) => void (signal.aborted || store.dispatch({ type: "fileTaken", file })));
      ended(national);
    } catch (error) {
      ended(await whatIsThere(gatherer));
      if (signal.aborted) store.dispatch({ type: "consolidationTold", told: "cancelled" });
      else store.dispatch({ type: "noticed", notice: { kind: "problem", problem: problemFrom(error), retry: () => void take(files) } });
    } finally {
      current = null;
    }
  }

  function ended(national: National | null): void {
    store.dispatch({ type: "gathered", national, waiting: lots.flatMap(namesOf) });
  }

  async function take(files: readonly ChosenFile[]): Promise<void> {
    if (files.length === 0) {
      store.dispatch({ type: "consolidationTold", told: "nothing" });
      return;
    }
    lots.push(files);
    store.dispatch({ type: "filesChosen", names: namesOf(files) });
    await gather(takeNext);
  }

  return {
    take,
    couldNotOpen: () => store.dispatch({ type: "consolidationTold", told: "unreadable" }),
    cancelTaking() {
      lots.length = 0;
      current?.abort(new DOMException("Cancelled", "AbortError"));
    },
  };
}

/** What the files read so far have come to; `null`: it cannot be told either. */
function whatIsThere(gatherer: Gatherer): Promise<National | null> {
  return gatherer.leave([], new AbortController().signal).catch(() => null);
}
