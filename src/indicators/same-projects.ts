/** Which insatser tell of one and the same project, by their names. */
import { Joined } from "../table/names/joined";
import { nameAlone } from "../table/names/name-alone";
import { possibleNames } from "../table/names/names";
import { type NamedInsats, findingSameNames } from "../table/names/same-names";
import { letterDigest } from "../text/likeness/digest";
import { wordsOf } from "../text/words/normalise";
import type { Source } from "./figure";
import { eachPaused } from "../slices/each-paused";

/** Shorter names are alike by chance. */
const SHORTEST = 5;
/** As many insatser as ten times all regions' reports: of those after them only whole names are compared. */
const MOST_NAMED = 10_000;

interface NamedSource extends NamedInsats {
  source: Source;
}

/** A number for each project that several sources tell of; sources that tell of one project have its number. Pauses now and then. */
export function* sameProjects(sources: readonly Source[]): Generator<undefined, Map<Source, number>> {
  const projects = new Map<Source, number>();
  const named: NamedSource[] = [];
  const counts = new Map<string, number>();
  yield* eachPaused(sources, (source) => {
    const name = nameAlone(source.name);
    if (source.kind === "answer" || name.length < SHORTEST) return;
    projects.set(source, letterDigest(name));
    if (named.length === MOST_NAMED) return;
    named.push({ source, teller: source.region ?? source.file ?? "", names: possibleNames(source.name) });
    for (const word of new Set(wordsOf(source.name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  const joined = new Joined();
  for (const { a, b } of yield* findingSameNames(named, (word) => counts.get(word) ?? 0)) joined.join(projects.get(a.source)!, projects.get(b.source)!);
  return yield* ofSeveral(projects, joined);
}

/** The projects that more than one source tells of, those with one name in several regions as one. */
function* ofSeveral(projects: ReadonlyMap<Source, number>, joined: Joined): Generator<undefined, Map<Source, number>> {
  const first = new Map<number, Source>();
  const shared = new Map<Source, number>();
  yield* eachPaused(projects, ([source, project]) => {
    const root = joined.rootOf(project);
    const teller = first.get(root);
    if (teller === undefined) first.set(root, source);
    else shared.set(teller, root).set(source, root);
  });
  return shared;
}
