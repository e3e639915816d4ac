/** The pane's end: a gatherer whose work is done in another thread. */
import type { Compared, Difference, GatheredTable, OwnColumn } from "../../consolidation";
import type { PlannedSheet } from "../../planned-sheets/plan";
import type { TableOutline } from "../../table/outline";
import { asking } from "../threads/asking";
import type { End } from "../threads/end";
import { SentGrids } from "../threads/grids";
import { StringPool } from "../threads/string-pool";
import type { Compiled, DoubledRow, DoubledRows, Gatherer, National, Sums, TakenFile } from "./gatherer";
import type { Asked, FileHead, FromThread, SumsHead, Told, ToThread } from "./messages";
import { GrowingPlan } from "./plan-pieces";
import { GrowingRefresh } from "./refresh-parts";

export interface RemoteGatherer {
  gatherer: Gatherer;
  /** To be called when the thread is gone: what is under way and what is asked later rejects with `ThreadLost`. */
  lose(): void;
}

export function remoteGatherer(thread: End<ToThread, FromThread>): RemoteGatherer {
  const { ask, lose } = asking<Asked, Told>(thread);
  const sheets = new SentGrids((message) => thread.postMessage(message));

  /** Asks for what all files then come to. */
  function gather(asked: Asked, signal: AbortSignal, onProgress?: Parameters<Gatherer["take"]>[2], onFile?: Parameters<Gatherer["take"]>[3]): Promise<National> {
    const received = new ReceivedNational();
    return ask<National>(asked, signal, (told, done) => {
      if (told.type === "reading") onProgress?.({ done: told.done, of: told.of, name: told.name });
      else if (told.type === "file") {
        const file = received.file(told.file);
        if (told.isChosen) onFile?.(file);
      } else if (told.type === "gathered") {
        const { mappings, ...sums } = told.national;
        done({ ...received.sums(sums), mappings, files: told.order.map((file) => received.files.get(file)!) });
      }
      else received.add(told);
    });
  }

  const gatherer: Gatherer = {
    know: (mappings) => thread.postMessage({ type: "know", mappings }),
    take: (files, signal, onProgress, onFile) => gather({ type: "take", files }, signal, onProgress, onFile),
    correct: (file, corrections, signal) => gather({ type: "correct", file, corrections }, signal),
    leave: (files, signal) => gather({ type: "leave", files }, signal),
    async compile({ written, ...standing }, signal) {
      const numbers = await sheets.send(written, signal);
      const refresh = new GrowingRefresh();
      const received = new ReceivedNational();
      return ask<Compiled>({ type: "compile", written: numbers, ...standing }, signal, (told, done) => {
        if (told.type === "changed") refresh.add(told.part);
        else if (told.type === "compiled") done({ ...received.sums(told.sums), refresh: told.refresh && refresh.whole(told.refresh) });
        else received.add(told);
      });
    },
    async compare({ report, compilation: other }, signal) {
      const compilation = typeof other === "string" ? other : { ...other, grids: await sheets.send(other.grids, signal) };
      const differences: Difference[] = [];
      return ask<Compared | null>({ type: "compare", report, compilation }, signal, (told, done) => {
        if (told.type === "differences") differences.push(...told.differences);
        else if (told.type === "compared") done(told.head && { ...told.head, differences });
      });
    },
    async plan({ written, ...wishes }, signal) {
      const numbers = await sheets.send(written, signal);
      const plans: GrowingPlan[] = [];
      const pool = new StringPool();
      return ask<PlannedSheet[]>({ type: "plan", written: numbers, ...wishes }, signal, (told, done) => {
        if (told.type === "sheet") plans.push(new GrowingPlan(told.head, pool));
        else if (told.type === "sheetPiece") plans.at(-1)!.add(told.piece);
        else if (told.type === "planned") done(plans.map(({ plan }) => plan));
      });
    },
  };
  return { gatherer, lose };
}

/** What comes in of a national table, put together. */
class ReceivedNational {
  readonly files = new Map<string, TakenFile>();
  private readonly duplicates: (DoubledRows & { rows: DoubledRow[] })[] = [];
  private readonly own: OwnColumn[] = [];
  private tables: GatheredTable[] = [];
  private outlines: TableOutline[] = [];

  add(told: Told): void {
    if (told.type === "tables") this.tables.push(...told.tables);
    else if (told.type === "outlines") this.outlines.push(...told.tables);
    else if (told.type === "duplicate") this.duplicates.push({ ...told.duplicate, rows: [] });
    else if (told.type === "ownColumns") this.own.push(...told.columns);
    else if (told.type === "doubled") this.duplicates.at(-1)!.rows.push(...told.rows);
  }

  sums({ added, ...head }: SumsHead): Sums {
    return { ...head, duplicates: this.duplicates, columns: { own: this.own, added } };
  }

  /** The file whose tables have come in. */
  file(head: FileHead): TakenFile {
    const file = head.problem ? head : { ...head, gathered: { ...head.gathered, tables: this.tables }, outline: { ...head.outline, tables: this.outlines } };
    [this.tables, this.outlines] = [[], []];
    this.files.set(file.file, file);
    return file;
  }
}
