/**
 * Headers of the columns that Insatskollen writes its tags in. A report may have columns of the same names ("RUS-mål",
 * "Underlag"), so a name alone does not make a column ours: "Märkt av", which is always written with the others, does.
 */
import { tagColumnTexts, type TagColumn } from "../language/tag-columns";
import { plainText } from "../text/normalise";

/** The columns in the order they are written; never reordered, since what was written is remembered by place. */
export const TAG_COLUMNS: readonly TagColumn[] = ["area", "priority", "goals", "agenda2030", "eruf", "basis", "taggedBy"];

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

/** Which column of ours a header names, in either language; `null`: none. It may still be the report's own. */
export function tagNamed(header: string): TagColumn | null {
  return header.length > 80 ? null : (known.get(plainText(header))?.tag ?? null);
}

/** Which of a table's headers are ours; `null` for the others. Of two with the same name the last is. */
export function tagHeaders(headers: readonly string[]): (TagColumn | null)[] {
  const found = headers.map((header) => (header.length > 80 ? undefined : known.get(plainText(header))));
  if (!found.some((one) => one?.tag === "taggedBy")) return headers.map(() => null);
  const apart = found.some((one) => one?.apart);
  const last = new Map(found.flatMap((one, at) => (one && (one.apart === apart || one.tag === "taggedBy") ? [[one.tag, at] as const] : [])));
  return found.map((one, at) => (one && last.get(one.tag) === at ? one.tag : null));
}
