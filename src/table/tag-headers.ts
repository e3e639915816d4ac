/**
 * Headers of the columns that Insatskollen writes its tags in. A report may have columns of the same names ("RUS-mål",
 * "Märkt av"), so a name alone does not make a column ours: "Märkt av", which is always written with the others, does
 * where it says what we write there.
 */
import { tagColumnTexts, type TagColumn } from "../language/tag-columns";
import { plainText, squeezeSpaces } from "../text/words/normalise";

/** The columns in the order they are written; never reordered, since what was written is remembered by place. */
export const TAG_COLUMNS: readonly TagColumn[] = ["area", "priority", "goals", "agenda2030", "eruf", "basis", "taggedBy"];

/** The columns that hold tags, without the one that says who settled them. */
export type ValueColumn = Exclude<TagColumn, "taggedBy">;

export const VALUE_COLUMNS: readonly ValueColumn[] = ["area", "priority", "goals", "agenda2030", "eruf", "basis"];

interface Known {
  tag: TagColumn;
  /** Written as "RUS-mål (märkt)", since the report has a column with the plain name. */
  apart: boolean;
}

const known = new Map<string, Known>(
  Object.values(tagColumnTexts).flatMap(({ headers, apart }) =>
    TAG_COLUMNS.flatMap((tag): [string, Known][] => [
      [plainText(headers[tag]), { tag, apart: false }],
      [plainText(apart(headers[tag])), { tag, apart: true }],
    ]),
  ),
);

/** Longer texts are no headers of ours. */
const LONGEST = 80;

/** Which column of ours a header names, in either language; `null`: none. It may still be the report's own. */
export function tagNamed(header: string): TagColumn | null {
  return knownAs(header)?.tag ?? null;
}

/** Which of these headers may be ours; `null` for the others. Of two with the same name the last is. */
export function tagHeaders(headers: readonly string[]): (TagColumn | null)[] {
  const found = headers.map(knownAs);
  const taggedBy = found.findLastIndex((one) => one?.tag === "taggedBy");
  return withTaggedBy(found, taggedBy);
}

/**
 * Which of a table's headers are ours. `under`: the texts that stand under a header. They are ours where "Märkt av" says
 * who tagged a row, as we do, or where nothing stands under any of them; else they are the report's own.
 */
export function ownTagHeaders(headers: readonly string[], under: (at: number) => Iterable<string>): (TagColumn | null)[] {
  const found = headers.map(knownAs);
  const places = found.flatMap((one, at) => (one?.tag === "taggedBy" ? [at] : [])).reverse();
  const said = places.find((at) => some(under(at), (text) => readTaggedBy(text) !== null));
  if (said !== undefined) return withTaggedBy(found, said);
  const tags = tagHeaders(headers);
  return tags.every((tag, at) => tag === null || !some(under(at), () => true)) ? tags : headers.map(() => null);
}

const knownAs = (header: string) => (header.length > LONGEST ? undefined : known.get(plainText(header)));

/** The tags of the headers when it is this one that says who tagged; -1: none does. */
function withTaggedBy(found: readonly (Known | undefined)[], taggedBy: number): (TagColumn | null)[] {
  if (taggedBy < 0) return found.map(() => null);
  const values = found.map((one) => (one?.tag === "taggedBy" ? undefined : one));
  const apart = values.some((one) => one?.apart);
  const last = new Map(values.flatMap((one, at) => (one?.apart === apart ? [[one.tag, at] as const] : [])));
  return values.map((one, at) => (at === taggedBy ? "taggedBy" : one && last.get(one.tag) === at ? one.tag : null));
}

function some<T>(all: Iterable<T>, test: (one: T) => boolean): boolean {
  for (const one of all) if (test(one)) return true;
  return false;
}

/** Which columns "Märkt av" says that a person has settled; `null` when it says something of a person's own. */
export function readTaggedBy(text: string): readonly ValueColumn[] | null {
  const said = squeezeSpaces(text);
  for (const { us, hand, usAndHand } of Object.values(tagColumnTexts)) {
    if (said === us) return [];
    if (said === hand) return VALUE_COLUMNS;
    const before = usAndHand("");
    if (!said.startsWith(before)) continue;
    const columns = said.slice(before.length).split(",").map(tagNamed);
    return columns.every((column) => column !== null && column !== "taggedBy") ? columns : null;
  }
  return null;
}
