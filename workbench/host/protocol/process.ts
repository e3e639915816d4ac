/** Carries out one request: walks the object paths, does the actions in order, stops at the first that fails. */
import type { Context } from "./context";
import { apiNotFound, HostError, invalidReference } from "./errors";
import { eventOf } from "./event-types";
import { isHostObject, type HostObject } from "./kind";
import { query } from "./query";
import { service } from "./services";
import { ActionType, PathType, type Action, type ArgumentInfo, type RequestBody, type ResponseBody } from "./wire";
import { workbook } from "./workbook";

/** Tells of a member the host lacks: "Range.flashFill". */
export type Missing = (member: string) => void;

/**
 * Carries out a request in the context's transaction. Never throws: what the host lacks is ApiNotFound and what it
 * cannot cope with GeneralException, as from Excel. Actions before the failing one stay done.
 */
export function processRequest(body: RequestBody, context: Context, missing: Missing): ResponseBody {
  const walk = new Walk(body, context);
  const [Results, TraceIds]: [ResponseBody["Results"], number[]] = [[], []];
  for (const [ActionIndex, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.Trace) TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: walk.act(action) ?? null });
    } catch (error) {
      const known = error instanceof HostError ? error : new HostError("GeneralException", String(error), 500);
      if (known.code === "ApiNotFound") missing(known.location);
      return { Results, TraceIds, Error: { Code: known.code, Message: known.message, HttpStatusCode: known.httpStatus, Location: known.location, ActionIndex } };
    }
  }
  return { Results, TraceIds };
}

class Walk {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly context: Context,
  ) {}

  act(action: Action): unknown {
    if (action.ActionType === ActionType.Trace || action.ActionType === ActionType.EnsureUnchanged) return null;
    const object = this.object(action.ObjectPathId);
    if (!object) return null;
    const { kind, it } = object;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return kind.id?.(it, this.context) ?? {};
      case ActionType.Query:
        return query(object, action.QueryInfo ?? {}, this.context);
      case ActionType.SetProperty: {
        const set = own(kind.set, action.Name);
        if (!set) throw apiNotFound(`${kind.name}.${action.Name}`);
        return set(it, this.args(action.ArgumentInfo)[0], this.context);
      }
      case ActionType.Method:
        return this.call(object, action.Name, this.args(action.ArgumentInfo));
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === "_KeepReference") return this.context.references.keep(object);
    const { kind, it } = object;
    const method = own(kind.call, name);
    if (method) return method(it, args, this.context);
    const event = eventOf(kind.name, name);
    if (!event || !kind.eventTarget) throw apiNotFound(`${kind.name}.${name}`);
    return this.context.events.register(event, kind.eventTarget(it));
  }

  /** The object a path leads to; walked once a request, so that a method on the way is called once. */
  private object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.walkTo(id);
    this.found.set(id, object);
    return object;
  }

  private walkTo(id: number): HostObject | null {
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", "The object path isn't working for what you're trying to do.");
    const args = this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.Global:
        return workbook(this.context.book);
      case PathType.NewObject:
        return service(path.Name);
      case PathType.NullObject:
        return null;
      case PathType.ReferenceId: {
        const tracked = this.context.references.get(path.Name);
        if (!tracked) throw invalidReference();
        return tracked;
      }
    }
    const parent = this.object(path.ParentObjectPathId!);
    if (!parent) return null;
    const { kind, it } = parent;
    if (path.ObjectPathType === PathType.Indexer) {
      if (!kind.item) throw apiNotFound(`${kind.name}.getItem`);
      return kind.item(it, args[0], this.context);
    }
    if (path.ObjectPathType === PathType.Property) {
      const open = own(kind.open, path.Name);
      if (!open) throw apiNotFound(`${kind.name}.${path.Name}`);
      return open(it, this.context);
    }
    const result = this.call(parent, path.Name, args);
    return isHostObject(result) ? result : null;
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => (references[index] ? this.object(references[index]) : argument));
  }
}

/** A member of a table by name, and nothing that merely happens to be on every object. */
export function own<Value>(table: Record<string, Value> | undefined, name: string): Value | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
