/** Which insatser tell of one and the same project, by their names. */
import { nameAlone } from "../table/names/name-alone";
import { possibleNames } from "../table/names/names";
import { type NamedInsats, sameNames } from "../table/names/same-names";
import { letterDigest } from "../text/digest";
import { wordsOf } from "../text/normalise";
import type { CountingProgress } from "./counting";
import type { Source } from "./figure";

/** Shorter names are alike by chance. */
const SHORTEST = 5;
/** Sources between two pauses. */
const STEP = 500;

interface NamedSource extends NamedInsats {
  source: Source;
}

/** A number for each project: sources with one number tell of one project. Sources without a name have none. */
export function* sameProjects(sources: readonly Source[]): Generator<CountingProgress, Map<Source, number>> {
  const projects = new Map<Source, number>();
  const named: NamedSource[] = [];
  const counts = new Map<string, number>();
  for (const [at, source] of sources.entries()) {
    if (at % STEP === 0) yield { done: 0, of: sources.length };
    const name = nameAlone(source.name);
    if (source.kind === "answer" || name.length < SHORTEST) continue;
    projects.set(source, letterDigest(name));
    named.push({ source, teller: source.region ?? source.file ?? "", names: possibleNames(source.name) });
    for (const word of new Set(wordsOf(source.name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const joined = new Map<number, number>();
  const rootOf = (project: number): number => {
    let root = project;
    for (let next = joined.get(root); next !== undefined; next = joined.get(root)) root = next;
    return root;
  };
  for (const { a, b } of sameNames(named, (word) => counts.get(word) ?? 0)) {
    const [one, other] = [rootOf(projects.get(a.source)!), rootOf(projects.get(b.source)!)];
    if (one !== other) joined.set(one, other);
  }
  if (joined.size > 0) for (const [source, project] of projects) projects.set(source, rootOf(project));
  return projects;
}
