/** Reads files and gathers them, in the thread that asks for it. */
import { Consolidation, type Choices, type Compared } from "../../consolidation";
import { NO_MAPPINGS, recalled, remembering, type RememberedMappings } from "../../consolidation/mapping";
import { planningConsolidation } from "../../consolidation/sheets";
import type { FileUnread } from "../../language/files";
import type { FileTrouble } from "../../language/national-table";
import { drive } from "../../slices/drive";
import type { Corrections } from "../../table/reading";
import { FileProblem } from "../../workbook-file";
import { NO_COLUMN_WISHES } from "./column-wishes";
import { columnsAdded, toldColumns } from "./columns";
import { comparingReadings, openReading, type NamedReading } from "./comparing-readings";
import type { ChosenFile, CompareWishes, Gatherer, GatherProgress, National, Standing, TakenFile } from "./gatherer";
import { keptFile, mappedFile, type KeptFile } from "./kept-file";
import { asProblem, openFile, readingAhead, type FileBytes } from "./open-file";
import { MOST_KEPT, Room } from "./room";
import { sumsOf, wholeOf, type Found, type Whole } from "./whole";

export interface GathererOptions {
  /** Milliseconds of a slice, where they may be other than a pane's. */
  budget?: number;
  /** Characters of all files together. */
  most?: number;
}

interface Gathered extends Found {
  national: National;
}

interface Take {
  chosen: ReadonlyMap<string, ChosenFile>;
  onProgress?(progress: GatherProgress): void;
  onFile?(file: TakenFile): void;
}

const unread = ({ kind, values }: FileProblem): FileUnread => ({ kind, values });

/** A gatherer in this thread. Files that it is given at once are each to have a name of their own. */
export function createGatherer({ budget, most = MOST_KEPT }: GathererOptions = {}): Gatherer {
  /** In the order in which they were first chosen. */
  const files = new Map<string, KeptFile | FileProblem>();
  const room = new Room(most);
  let mappings: RememberedMappings = NO_MAPPINGS;
  /** `null`: the files are others than those last gathered. */
  let gathered: Gathered | null = null;
  // Two pieces of work at once would gather each other's half.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };

  /** Gathers all files anew, and reads those that are chosen on the way: their order decides which row comes first. */
  async function gather(signal: AbortSignal, { chosen, onProgress, onFile }: Take = { chosen: new Map() }): Promise<Gathered> {
    gathered = null;
    const consolidation = new Consolidation();
    const taken: TakenFile[] = [];
    const order = [...new Set([...files.keys(), ...chosen.keys()])];
    const nextBytes = readingAhead(order.flatMap((file) => chosen.get(file) ?? []));
    let done = 0;
    for (const file of order) {
      signal.throwIfAborted();
      const wanted = chosen.get(file);
      if (wanted) {
        onProgress?.({ done, of: chosen.size, name: file });
        files.set(file, await read(wanted, await nextBytes(), signal));
        done += 1;
      }
      const one = await takeIn(file, consolidation, signal);
      taken.push(one);
      if (wanted) onFile?.(one);
    }
    const duplicates = await drive(consolidation.duplicates(), { signal, budget });
    const columns = toldColumns(consolidation, null, NO_COLUMN_WISHES);
    const national: National = { files: taken, ...(await sumsOf({ consolidation, duplicates, table: consolidation, columns }, { signal, budget })), mappings };
    gathered = { consolidation, duplicates, national };
    return gathered;
  }

  /** All that was gathered, with what stays of the table that was written before. */
  async function whole(standing: Standing, signal: AbortSignal, choices?: Choices): Promise<Whole> {
    const now = gathered ?? (await gather(signal));
    return wholeOf(now, () => again(signal), standing, { signal, budget }, choices);
  }

  /** The files once more. */
  async function again(signal: AbortSignal): Promise<Consolidation> {
    const consolidation = new Consolidation();
    for (const file of files.keys()) await takeIn(file, consolidation, signal);
    return consolidation;
  }

  async function read({ name: file, corrections }: ChosenFile, bytes: FileBytes | FileProblem, signal: AbortSignal): Promise<KeptFile | FileProblem> {
    const before = files.get(file);
    const known = before instanceof FileProblem ? undefined : before;
    try {
      const opened = await openFile(file, bytes, known);
      const kept = known && opened === known ? { ...known, newerUnread: null } : await keptFile(opened, { signal, budget });
      if (!room.take(file, kept.grids)) throw new FileProblem("noRoomLeft", { file });
      if (corrections) mappings = remembering(mappings, kept.unmapped, recalled(mappings, kept.unmapped), corrections);
      return kept;
    } catch (thrown) {
      signal.throwIfAborted();
      const problem = asProblem(file, thrown);
      // What was read before is better than nothing.
      if (known) return { ...known, newerUnread: unread(problem) };
      room.leave(file);
      return problem;
    }
  }

  async function takeIn(file: string, consolidation: Consolidation, signal: AbortSignal): Promise<TakenFile> {
    try {
      const one = files.get(file)!;
      if (one instanceof FileProblem) throw one;
      const kept = await mappedFile(one, mappings, { signal, budget });
      files.set(file, kept);
      const { reading, outline, corrections, fingerprint, newerUnread } = kept;
      const troubles: FileTrouble[] = newerUnread ? [{ kind: "newerUnread", problem: newerUnread }] : [];
      const added = await drive(consolidation.add(reading, { file, fingerprint, troubles }), { signal, budget });
      return { file, problem: null, gathered: added, outline, corrections };
    } catch (thrown) {
      signal.throwIfAborted();
      return { file, problem: unread(asProblem(file, thrown)) };
    }
  }

  /** A file as it is read by what is said of it now; `null`: there is none, or it could not be read. */
  async function readingOf(file: string, signal: AbortSignal): Promise<NamedReading | null> {
    const kept = files.get(file);
    return !kept || kept instanceof FileProblem ? null : { file, reading: (await mappedFile(kept, mappings, { signal, budget })).reading };
  }

  async function compare({ report, compilation }: CompareWishes, signal: AbortSignal): Promise<Compared | null> {
    const ours = await readingOf(report, signal);
    const theirs = typeof compilation === "string" ? await readingOf(compilation, signal) : await drive(openReading(compilation), { signal, budget });
    return ours && theirs && drive(comparingReadings(ours, theirs), { signal, budget });
  }

  const nationalNow = async (signal: AbortSignal, take?: Take): Promise<National> => (await gather(signal, take)).national;

  return {
    know: (known) =>
      void inTurn(() => {
        mappings = known;
        gathered = null;
        return Promise.resolve();
      }),
    take: (list, signal, onProgress, onFile) =>
      inTurn(() => nationalNow(signal, { chosen: new Map(list.map((file) => [file.name, file])), onProgress, onFile })),
    correct: (file, corrections: Corrections, signal) =>
      inTurn(() => {
        signal.throwIfAborted();
        const kept = files.get(file);
        if (kept && !(kept instanceof FileProblem)) mappings = remembering(mappings, kept.unmapped, kept.corrections, corrections);
        return nationalNow(signal);
      }),
    leave: (names, signal) =>
      inTurn(async () => {
        signal.throwIfAborted();
        for (const file of names) {
          room.leave(file);
          files.delete(file);
        }
        return names.length === 0 && gathered ? gathered.national : nationalNow(signal);
      }),
    compile: (standing, signal) =>
      inTurn(async () => {
        const all = await whole(standing, signal);
        return { ...(await sumsOf(all, { signal, budget })), refresh: all.refreshed?.told ?? null };
      }),
    compare: (wishes, signal) => inTurn(() => compare(wishes, signal)),
    plan: ({ choices, language, read, ...standing }, signal) =>
      inTurn(async () => {
        const { consolidation, table, columns, duplicates } = await whole(standing, signal, choices);
        const added = await columnsAdded(columns.added, consolidation, language);
        return drive(planningConsolidation({ ...table, added }, duplicates, { language, read }), { signal, budget });
      }),
  };
}
