/**
 * What the pane and the thread of its analyst say to each other. No message is large: what there is much of goes over in
 * parts, since neither end can do anything else while it packs or unpacks one.
 */
import type { Finding } from "../../checks/check";
import type { Source } from "../../indicators/figure";
import type { TableOutline, WorkbookOutline } from "../../table/outline";
import type { FigureProgress, Material } from "./analyst";
import type { GridHead, GridPiece } from "./grid-pieces";
import type { SentFigure } from "./sent-figures";
import type { SentRow } from "./sent-row";

/** A piece of work that is asked for. `grids`: the numbers of all grids, in order; others are wanted no more. */
export type Asked = (Omit<Material, "grids"> & { type: "understand"; grids: readonly number[] }) | { type: "check" } | { type: "tag" } | { type: "figure"; written: string };

/** Every piece of work has a number of its own. */
export type Job = Asked & { job: number };

export type ToThread = Job | { type: "grid"; grid: number; head: GridHead } | { type: "piece"; grid: number; piece: GridPiece } | { type: "stop"; job: number };

/** What a job has come to. After "understood", "ordered", "tagged", "figured" or "failed" no more is said of it. */
export type Told =
  | { type: "tables"; tables: readonly TableOutline[] }
  | { type: "understood"; outline: Omit<WorkbookOutline, "tables"> }
  /** `findings`: those since last told. */
  | { type: "checking"; done: number; of: number; findings: readonly Finding[] }
  /** The findings told, by their place among them, in reading order. */
  | { type: "ordered"; order: Uint32Array }
  | { type: "tagging"; done: number; of: number }
  | { type: "rows"; rows: readonly SentRow[] }
  | { type: "tagged" }
  | ({ type: "figuring" } & FigureProgress)
  | { type: "sources"; sources: readonly Source[] }
  | { type: "figures"; figures: readonly SentFigure[] }
  | { type: "figured" }
  | { type: "failed"; name: string; message: string };

export type FromThread = Told & { job: number };

/** One end of what joins the two: a worker, a worker's own scope, or a port. */
export interface End<Sent, Received> {
  postMessage(message: Sent): void;
  onmessage: ((event: MessageEvent<Received>) => void) | null;
}
