/**
 * What must never change of a custom function once it is in use: workbooks hold calls of it for years, and Excel keeps
 * what it knows of it for a day. Names, types and order of the parameters stay; an optional parameter may be added last.
 */
export interface Parameter {
  name: string;
  type: string;
  /** A range; absent: one value. */
  dimensionality?: "matrix";
  optional?: boolean;
}

export interface Signature {
  id: string;
  name: string;
  parameters: Parameter[];
  result: { type: string; dimensionality?: "matrix" };
  options?: Record<string, boolean>;
}

/** Cuts the generated metadata down to what must stay, by id; descriptions may be worded anew. */
export function signaturesOf({ functions }: { functions: readonly Signature[] }): Signature[] {
  return functions
    .map(({ id, name, parameters, result, options }) => ({
      id,
      name,
      parameters: parameters.map(({ name, type, dimensionality, optional }) => ({ name, type, dimensionality, optional })),
      result: { type: result.type, dimensionality: result.dimensionality },
      options,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What calls written for the signatures `before` would no longer find `now`; empty when functions have only grown. */
export function broken(before: readonly Signature[], now: readonly Signature[]): string[] {
  return before.flatMap((old) => {
    const found = now.find(({ id }) => id === old.id);
    if (!found) return [`${old.id} is gone`];
    const added = found.parameters.slice(old.parameters.length);
    return [
      ...(found.name === old.name ? [] : [`${old.id} has another name`]),
      ...(same(found.parameters.slice(0, old.parameters.length), old.parameters) ? [] : [`${old.id} has other parameters`]),
      ...(added.every(({ optional }) => optional) ? [] : [`${old.id} has a new parameter that is not optional`]),
      ...(same(found.result, old.result) ? [] : [`${old.id} gives another kind of result`]),
      ...(same(found.options, old.options) ? [] : [`${old.id} asks Excel for other things`]),
    ];
  });
}
