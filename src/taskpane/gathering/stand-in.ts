/** A gatherer for whom another stands in, for good, when its thread is lost. */
import { NO_MAPPINGS } from "../../consolidation/mapping";
import { standIn } from "../threads/stand-in";
import type { ChosenFile, Gatherer, National, TakenFile } from "./gatherer";
import { namesOf } from "./naming";

/** `first` is called when there is something to gather; `null`: there is none. `find` is called once, and again only if it failed. */
export function withStandIn(first: () => Gatherer | null, find: () => Promise<Gatherer>): Gatherer {
  /** What whoever takes over must be given: the files, and what is said of them. */
  const taken = new Map<string, ChosenFile>();
  let known = NO_MAPPINGS;

  const ask = standIn(first, async () => {
    const gatherer = await find();
    gatherer.know(known);
    if (taken.size > 0) await gatherer.take([...taken.values()], new AbortController().signal);
    return gatherer;
  });

  const keep = (file: TakenFile, sent: Blob): void => {
    // Where a newer version could not be read, the one before is what is gathered.
    const isOlder = file.problem === null && file.gathered.problems.some(({ kind }) => kind === "newerUnread");
    const content = (isOlder ? taken.get(file.file) : undefined)?.content ?? sent;
    taken.set(file.file, { name: file.file, content, ...(file.problem === null && { corrections: file.corrections }) });
  };
  const noted = (national: National): National => {
    known = national.mappings;
    for (const file of national.files) keep(file, taken.get(file.file)!.content);
    return national;
  };

  return {
    know(mappings) {
      known = mappings;
    },
    async take(files, signal, onProgress, onFile) {
      const names = namesOf(files);
      const chosen = new Map(files.map((file, at) => [names[at]!, { ...file, name: names[at]! }]));
      const hear = (file: TakenFile): void => {
        keep(file, chosen.get(file.file)!.content);
        onFile?.(file);
      };
      return noted(
        await ask((gatherer) => {
          gatherer.know(known);
          return gatherer.take([...chosen.values()], signal, onProgress, hear);
        }),
      );
    },
    correct: async (file, corrections, signal) => noted(await ask((gatherer) => gatherer.correct(file, corrections, signal))),
    async leave(files, signal) {
      const national = await ask((gatherer) => gatherer.leave(files, signal));
      for (const file of files) taken.delete(file);
      return noted(national);
    },
    compile: (standing, signal) => ask((gatherer) => gatherer.compile(standing, signal)),
    compare: (wishes, signal) => ask((gatherer) => gatherer.compare(wishes, signal)),
    plan: (wishes, signal) => ask((gatherer) => gatherer.plan(wishes, signal)),
  };
}
