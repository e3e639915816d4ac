/** What a row tells of women and men. */
import { countingAlone, readAlone } from "../../indicators/alone";
import { toldSplit, type ToldSplit } from "../../indicators/told-split";
import { saysSomething } from "../../text/words/letters";
import type { TableRow } from "../table";

/** Where an insats tells of itself in words; goals are named, not counted. */
const TOLD = ["name", "outputs", "outcomes"] as const;

export function figuresOfRow({ texts, year }: TableRow): ToldSplit {
  const cells = TOLD.map((role, column) => ({ row: 0, column, text: texts[role] })).filter(({ text }) => saysSomething(text));
  return toldSplit(countingAlone(readAlone(cells, { year })));
}
