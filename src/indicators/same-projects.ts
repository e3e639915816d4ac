/** Which insatser tell of one and the same project, by their names. */
import { letterDigest } from "../text/digest";
import type { CountingProgress } from "./counting";
import type { Source } from "./figure";

/** A number for each project that more than one source tells of. */
export function* sameProjects(sources: readonly Source[]): Generator<CountingProgress, Map<Source, number>> {
  const projects = new Map<Source, number>();
  for (const [done, source] of sources.entries()) {
    if (done % 500 === 0) yield { done: 0, of: sources.length };
    if (source.kind === "insats" && source.name.length >= 5) projects.set(source, letterDigest(source.name));
  }
  return projects;
}
