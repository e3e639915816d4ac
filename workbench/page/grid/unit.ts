/** The workbook that the grid holds just now: what shows and hears changes works on it through this. */
import type { FUniver } from "@univerjs/presets";
import type { Step } from "./rules";

export type GridWorkbook = NonNullable<ReturnType<FUniver["getWorkbook"]>>;
export type GridSheet = ReturnType<GridWorkbook["getActiveSheet"]>;

export class Unit {
  private number = 0;
  private quiet = 0;
  private readonly toModelId = new Map<string, string>();
  private readonly toGridId = new Map<string, string>();

  constructor(readonly api: FUniver) {}

  get id(): string {
    return `workbook-${this.number}`;
  }

  /** A name for the next workbook: the grid does not take one twice. */
  renew(): string {
    this.number += 1;
    this.toModelId.clear();
    this.toGridId.clear();
    return this.id;
  }

  get workbook(): GridWorkbook {
    return this.api.getWorkbook(this.id)!;
  }

  /** The grid's sheet for the model's id. */
  sheet(modelId: string): GridSheet | null {
    return this.workbook.getSheetBySheetId(this.gridId(modelId));
  }

  /** A sheet made in the grid has an id of the grid's; the model gives it another. */
  pair(gridId: string, modelId: string): void {
    this.toModelId.set(gridId, modelId);
    this.toGridId.set(modelId, gridId);
  }

  modelId(gridId: string): string {
    return this.toModelId.get(gridId) ?? gridId;
  }

  gridId(modelId: string): string {
    return this.toGridId.get(modelId) ?? modelId;
  }

  /** True while the model is being shown: what the grid then tells of itself is no news. */
  get isQuiet(): boolean {
    return this.quiet > 0;
  }

  quietly<Result>(work: () => Result): Result {
    this.quiet += 1;
    try {
      return work();
    } finally {
      this.quiet -= 1;
    }
  }

  /** Lets the grid do something to a sheet. */
  run(modelId: string, { command, params }: Step): void {
    const sheetId = this.gridId(modelId);
    this.api.syncExecuteCommand(command, { unitId: this.id, subUnitId: sheetId, sheetId, ...params });
  }
}
