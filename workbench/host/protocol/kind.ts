/** How a type of the API is described: a table of members, one file a type. The names are those on the wire. */
import type { Context } from "./context";

/** An object of the API as the host holds it; `null` stands for a null object. */
export interface HostObject {
  readonly kind: ErasedKind;
  readonly it: unknown;
}

export interface Kind<It> {
  /** As in the API: "Range". */
  name: string;
  /** Identifies the object for later requests: `{ Id }`, `{ _Id }` or, for what is tracked, `{ _ReferenceId }`. */
  id?(it: It, context: Context): Record<string, unknown>;
  /** Plain properties. */
  get?: Record<string, (it: It, context: Context) => unknown>;
  set?: Record<string, (it: It, value: unknown, context: Context) => void>;
  /** Properties that are objects. */
  open?: Record<string, (it: It, context: Context) => HostObject | null>;
  /** Methods; those that give an object are called when the path is walked, the others as an action. */
  call?: Record<string, (it: It, args: readonly unknown[], context: Context) => unknown>;
  /** `collection.getItem(key)`. */
  item?(it: It, key: unknown, context: Context): HostObject | null;
  /** Members of a collection, in order. */
  items?(it: It, context: Context): HostObject[];
  /** What this object's events are registered under; absent = it has none. */
  eventTarget?(it: It): string;
}

export type ErasedKind = Kind<unknown>;

/** Wraps things of a kind, and knows them again. */
export type Wrap<It> = ((it: It) => HostObject) & { holds(object: unknown): It | undefined };

/** Makes the function that wraps things of this kind. The kind's members only ever see what that function wrapped. */
export function defineKind<It>(kind: Kind<It>): Wrap<It> {
  const erased = kind as ErasedKind;
  const wrap = (it: It): HostObject => ({ kind: erased, it });
  return Object.assign(wrap, {
    holds: (object: unknown) => (isHostObject(object) && object.kind === erased ? (object.it as It) : undefined),
  });
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "kind" in value && "it" in value;
}
