/** What the pane and the thread of its analyst say to each other. */
import type { Finding } from "../../checks/check";
import type { Source } from "../../indicators/figure";
import type { TableOutline, WorkbookOutline } from "../../table/outline";
import type { Failed, OfJob, Stop } from "../threads/end";
import type { GridMessage } from "../threads/grids";
import type { FigureProgress, Material } from "./analyst";
import type { SentFigure } from "./sent-figures";
import type { SentRows } from "./sent-row";

/** A piece of work that is asked for. `grids`: the numbers of all grids, in order; others are wanted no more. */
export type Asked = (Omit<Material, "grids"> & { type: "understand"; grids: readonly number[] }) | { type: "check" } | { type: "tag" } | { type: "figure"; written: string };

export type ToThread = OfJob<Asked> | Stop | GridMessage;

/** What a job has come to. After "understood", "ordered", "tagged", "figured" or "failed" no more is said of it. */
export type Told =
  | { type: "tables"; tables: readonly TableOutline[] }
  | { type: "understood"; outline: Omit<WorkbookOutline, "tables"> }
  /** `findings`: those since last told. */
  | { type: "checking"; done: number; of: number; findings: readonly Finding[] }
  /** The findings told, by their place among them, in reading order. */
  | { type: "ordered"; order: Uint32Array }
  | { type: "tagging"; done: number; of: number }
  | ({ type: "rows" } & SentRows)
  | { type: "tagged" }
  | ({ type: "figuring" } & FigureProgress)
  | { type: "sources"; sources: readonly Source[] }
  | { type: "figures"; figures: readonly SentFigure[] }
  | { type: "figured" };

export type FromThread = OfJob<Told | Failed>;
