/** The pane's end: an analyst whose work is done in another thread. */
import type { Finding } from "../../checks/check";
import type { Grid } from "../../table/grid";
import type { IndicatorReading } from "../../indicators/figure";
import type { TableOutline, WorkbookOutline } from "../../table/outline";
import type { TaggedRow } from "../../tagging";
import { asking } from "../threads/asking";
import type { End } from "../threads/end";
import { SentGrids } from "../threads/grids";
import type { Analyst } from "./analyst";
import type { Asked, FromThread, Told, ToThread } from "./messages";
import { ReceivedReading } from "./sent-figures";
import { receiving } from "./sent-row";

export interface RemoteAnalyst {
  analyst: Analyst;
  /** To be called when the thread is gone: what is under way and what is asked later rejects with `ThreadLost`. */
  lose(): void;
}

/** An analyst at the other end. It is sent only the grids that it does not hold from the time before. */
export function remoteAnalyst(thread: End<ToThread, FromThread>): RemoteAnalyst {
  const { ask, lose } = asking<Asked, Told>(thread);
  const sheets = new SentGrids((message) => thread.postMessage(message));
  /** The tables last understood, by id, with their sheets. */
  let known: ReadonlyMap<string, { table: TableOutline; grid: Grid }> = new Map();

  const analyst: Analyst = {
    async understand({ grids, ...rest }, signal) {
      const numbers = await sheets.send(grids, signal);
      const tables: TableOutline[] = [];
      const outline = await ask<WorkbookOutline>({ type: "understand", grids: numbers, ...rest }, signal, (told, done) => {
        if (told.type === "tables") tables.push(...told.tables);
        else if (told.type === "understood") done({ ...told.outline, tables });
      });
      const named = new Map(grids.map((grid) => [grid.name, grid]));
      known = new Map(outline.tables.map((table) => [table.id, { table, grid: named.get(table.sheet)! }]));
      return outline;
    },
    check(signal, onProgress) {
      const findings: Finding[] = [];
      return ask<readonly Finding[]>({ type: "check" }, signal, (told, done) => {
        if (told.type === "checking") {
          findings.push(...told.findings);
          onProgress?.({ done: told.done, of: told.of, findings });
        } else if (told.type === "ordered") done(Array.from(told.order, (place) => findings[place]!));
      });
    },
    tag(signal, onProgress) {
      const received = receiving(known);
      const rows: TaggedRow[] = [];
      return ask<readonly TaggedRow[]>({ type: "tag" }, signal, (told, done) => {
        if (told.type === "tagging") onProgress?.({ done: told.done, of: told.of });
        else if (told.type === "rows") rows.push(...received(told));
        else if (told.type === "tagged") done(rows);
      });
    },
    figure(written, signal, onProgress) {
      const reading = new ReceivedReading();
      return ask<IndicatorReading>({ type: "figure", written }, signal, (told, done) => {
        if (told.type === "figuring") onProgress?.({ doing: told.doing, done: told.done, of: told.of });
        else if (told.type === "sources") reading.addSources(told.sources);
        else if (told.type === "figures") reading.addFigures(told.figures);
        else if (told.type === "figured") done(reading);
      });
    },
  };

  return { analyst, lose };
}
