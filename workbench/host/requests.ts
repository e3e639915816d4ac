/** The requests an add-in has sent, told apart by what they are for, so that its own can be counted. */
import type { RequestBody, ResponseBody } from "./protocol/wire";

/** "work": what the add-in asked for. The others are sent by the client by itself. */
export type Purpose = "work" | "cleanUp" | "readiness" | "functions";

export interface RequestRecord {
  purpose: Purpose;
  /** Number among the requests of the same purpose, from 1. */
  number: number;
  bytes: number;
  body: RequestBody;
  /** `null` when it failed on its way. */
  response: ResponseBody | null;
  /** The frame protocol's number when it failed on its way. */
  transportError: number;
}

const services = /^(Microsoft\.InternalService\.AddinInternalService|NotifyActionHandlerReady|_SetOsfControlContainerReadyForCustomFunctions|_GetEnabledFeatures)$/;

/** What a request is for. */
export function purposeOf({ Actions, ObjectPaths }: RequestBody): Purpose {
  const doing = Actions.filter(({ ActionType }) => ActionType !== 1);
  const methods = doing.filter(({ ActionType }) => ActionType === 3).map(({ Name }) => Name);
  const names = [...methods, ...Object.values(ObjectPaths).map(({ Name }) => Name)];
  if (doing.length > 0 && doing.every(({ Name }) => Name === "_RemoveReference")) return "cleanUp";
  if (names.some((name) => services.test(name))) return "readiness";
  if (methods.some((name) => name.startsWith("SetInvocation") || name.startsWith("_SetInvocation"))) return "functions";
  return "work";
}

const REMEMBERED = 1_000;

export class RequestLog {
  private records: RequestRecord[] = [];
  private readonly counts = new Map<Purpose, number>();

  /** The number the next request of this purpose has; counting starts anew after `clear`. */
  count(purpose: Purpose): number {
    const number = (this.counts.get(purpose) ?? 0) + 1;
    this.counts.set(purpose, number);
    return number;
  }

  add(record: RequestRecord): void {
    this.records = [...this.records, record].slice(-REMEMBERED);
  }

  /** The latest ones: a page that is open all day does not keep every request. */
  get all(): readonly RequestRecord[] {
    return this.records;
  }

  /** The add-in's own requests. */
  get work(): readonly RequestRecord[] {
    return this.records.filter(({ purpose }) => purpose === "work");
  }

  clear(): void {
    this.records = [];
    this.counts.clear();
  }
}
