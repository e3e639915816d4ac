/** Answers `load`: the properties asked for, of an object or of every member of a collection. */
import type { Context } from "./context";
import { apiNotFound } from "./errors";
import type { ErasedKind, HostObject } from "./kind";
import type { QueryInfo } from "./wire";

type Loaded = Record<string, unknown>;

/**
 * Loads the selected properties. Paths go through objects ("format/fill/color") and collections ("items/name").
 * Throws ApiNotFound for a property the host lacks.
 */
export function query(object: HostObject, info: QueryInfo, context: Context): Loaded {
  return load(object, [...(info.Select ?? []), ...(info.Expand ?? [])], info, context);
}

function load(object: HostObject, select: readonly string[], page: Pick<QueryInfo, "Top" | "Skip">, context: Context): Loaded {
  const { kind, it } = object;
  const identity = kind.id && !kind.id(it, context)["_ReferenceId"] ? kind.id(it, context) : {};
  const loaded: Loaded = kind.items ? {} : { ...identity };
  const steps = select.map((path) => path.split("/"));
  const own = kind.items ? steps.filter(([head]) => head!.toLowerCase() !== "items" && (kind.get ? named(kind.get, head!) : undefined)) : steps;
  if (kind.items) {
    const inner = steps.filter((step) => !own.includes(step)).map((step) => (step[0]!.toLowerCase() === "items" ? step.slice(1) : step).join("/")).filter(Boolean);
    const skip = page.Skip ?? 0;
    const members = kind.items(it, context).slice(skip, page.Top ? skip + page.Top : undefined);
    loaded["_Items"] = members.map((member) => load(member, inner, {}, context));
  }
  const everything = !kind.items && (steps.length === 0 || steps.some(([head]) => head === "*"));
  if (everything) for (const [name, get] of Object.entries(kind.get ?? {})) loaded[name] = get(it, context);
  for (const [head, path] of byHead(own)) {
    if (head === "*") continue;
    const scalar = named(kind.get, head);
    const child = named(kind.open, head);
    if (scalar) loaded[scalar] = kind.get![scalar]!(it, context);
    else if (child) loaded[child] = child && opened(kind, it, child, path, context);
    else throw apiNotFound(`${kind.name}.${head}`);
  }
  return loaded;
}

function opened(kind: ErasedKind, it: unknown, name: string, select: readonly string[], context: Context): Loaded | null {
  const object = kind.open![name]!(it, context);
  return object ? load(object, select, {}, context) : null;
}

/** Groups "format/fill/color" and "format/wrapText" under "format". */
function byHead(steps: readonly string[][]): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const [head, ...rest] of steps) {
    const paths = heads.get(head!) ?? [];
    if (rest.length) paths.push(rest.join("/"));
    heads.set(head!, paths);
  }
  return heads;
}

function named(table: Record<string, unknown> | undefined, name: string): string | undefined {
  return Object.keys(table ?? {}).find((member) => member.toLowerCase() === name.toLowerCase());
}
