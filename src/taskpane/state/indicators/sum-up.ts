/** Sums up figures as the panel shows them: the whole, the groups, and what is left out. */
import { leavingOut } from "../../../indicators/counting";
import type { IndicatorReading } from "../../../indicators/figure";
import type { CountingRules } from "../../../indicators/rules";
import { correcting } from "../../../indicators/sheets/corrections";
import { summingByGroup } from "../../../indicators/summary";
import type { Language } from "../../../language";
import type { Grid } from "../../../table/grid";
import { withSettled, type SettledBySource } from "../../analysis/settled-sources";
import { correctedFigures, findingCorrections, keptLines, ownCounted } from "./corrected";
import type { Grouping, Summed } from "./state";

interface Question {
  read: IndicatorReading;
  by: Grouping;
  rules: CountingRules;
  settled: SettledBySource;
  /** All sheets: one may hold figures that a person has corrected. */
  grids: readonly Grid[];
  language: Language;
}

/** Pauses often. */
export function* summingUp({ read, by, rules, settled, grids, language }: Question): Generator<unknown, Summed> {
  const asRead = yield* withSettled(read, settled);
  const corrections = yield* findingCorrections(grids, language);
  const reading = yield* correcting(asRead, corrections);
  const counting = { ...rules, taken: new Map([...corrections.taken, ...rules.taken]) };
  const leftOut = yield* leavingOut(reading, counting);
  const [total] = yield* summingByGroup(reading, [], leftOut);
  const groups = yield* summingByGroup(reading, [by], leftOut);
  const ids = new Set(reading.figures.map(({ id }) => id));
  const preview = { lines: ids.size + keptLines(corrections, (id) => ids.has(id)), corrected: correctedFigures(corrections), own: ownCounted(corrections) };
  return { asRead, reading, leftOut, total: total!, by, groups, preview };
}
