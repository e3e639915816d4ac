/** Failing on purpose: what Excel does on a bad day, switched on for a while, for one request or for the next. */

export const faultKinds = [
  "cell-edit", "request-too-large", "response-too-large", "session-lost", "activity-limit", "access-denied",
  "protected", "error", "halfway", "latency",
] as const;

/**
 * The first six fail the whole request on its way (`transportCodes`); "response-too-large" is the one whose actions
 * were carried out all the same. "protected": the first action that changes something is refused. "error": the first
 * action fails. "halfway": the first half of the actions is carried out, the next one fails. "latency": answers late.
 */
export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  kind: FaultKind;
  /** A number: at that request of the add-in's own, counted from 1. */
  when: "always" | "next" | number;
  /** For latency. */
  milliseconds?: number;
}

/** Numbers that the frame protocol gives to a failed request. */
export const transportCodes: Readonly<Partial<Record<FaultKind, number>>> = {
  "cell-edit": 5004, "request-too-large": 5103, "response-too-large": 5104, "session-lost": 5012, "activity-limit": 5102, "access-denied": 7000,
};

const LATENCY = 500;

/**
 * Reads "cell-edit@3,latency:200": kinds, each with ":milliseconds" for latency and "@3" or "@next" when it is not for
 * always. Throws RangeError, naming the part, for what it does not know.
 */
export function parseFaults(text: string): Fault[] {
  return text.split(",").map((part) => part.trim()).filter(Boolean).map((part) => {
    const [, name, milliseconds, at] = /^([a-z-]+)(?::(\d+))?(?:@(\d+|next))?$/.exec(part) ?? [];
    const kind = faultKinds.find((it) => it === name);
    if (!kind || at === "0") throw new RangeError(`No such failure: ${part}`);
    const when = at === undefined ? "always" : at === "next" ? "next" : Number(at);
    return { kind, when, ...(kind === "latency" && { milliseconds: Number(milliseconds ?? LATENCY) }) };
  });
}

/** The failures that still wait for their request. */
export class Faults {
  constructor(private waiting: readonly Fault[] = []) {}

  /** Adds one; "always" replaces what was switched on of the same kind. */
  add(fault: Fault): void {
    if (fault.when === "always") this.switchOff(fault.kind);
    this.waiting = [...this.waiting, fault];
  }

  switchOn(kind: FaultKind): void {
    this.add({ kind, when: "always", ...(kind === "latency" && { milliseconds: LATENCY }) });
  }

  switchOff(kind: FaultKind): void {
    this.waiting = this.waiting.filter((fault) => fault.kind !== kind || fault.when !== "always");
  }

  isOn(kind: FaultKind): boolean {
    return this.waiting.some((fault) => fault.kind === kind && fault.when === "always");
  }

  clear(): void {
    this.waiting = [];
  }

  /** The failures that strike request number `number`; those meant for one request are then used up. */
  strike(number: number): Fault[] {
    const struck = this.waiting.filter(({ when }) => when === "always" || when === "next" || when === number);
    this.waiting = this.waiting.filter((fault) => fault.when === "always" || !struck.includes(fault));
    return struck;
  }
}
