/** What the Office.js client sends in one request and what it expects back. */

export interface ArgumentInfo {
  Arguments?: readonly unknown[] | null;
  /** At the place of an argument that is an object: the id of its path. */
  ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export const PathType = { Global: 1, NewObject: 2, Method: 3, Property: 4, Indexer: 5, ReferenceId: 6, NullObject: 7 } as const;
export const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5, EnsureUnchanged: 6, Update: 7 } as const;

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  /** Names as the add-in spells them: "values", "format/fill/color", "items/name"; "*" or none at all = every plain property. */
  Select?: readonly string[];
  Expand?: readonly string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface RequestBody {
  Actions: readonly Action[];
  ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseError {
  Code: string;
  Message: string;
  HttpStatusCode: number;
  Location: string;
  /** Index of the action that failed; the client makes `debugInfo.statement` of it. */
  ActionIndex: number;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  /** Ids of the trace actions that were reached; the client registers handlers of some events only when it sees theirs. */
  TraceIds: number[];
  Error?: ResponseError;
}
