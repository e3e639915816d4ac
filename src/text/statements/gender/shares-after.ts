/** Two shares that name no gender, after both counts: "30 kvinnor och 20 män (60/40 %)", "… en fördelning på 40–60 %". */
import type { Figure } from "../../numbers";
import { offBy } from "../../numbers/make-all";
import { parted } from "../../numbers/parted";
import type { Passage } from "../../numbers/passage";
import type { Group } from "./groups";
import { startingIn } from "./places";
import type { Told } from "./told";

const JOINED = /^\s?(?:[/–-]|och|respektive|resp\.?|mot)\s?$/;
const EQUALS = /(?:fördelning|motsvarar|motsvarande|dvs|det vill säga|=|\()[^.;:!?\d\n]{0,40}$/;
const FARTHEST = 130;
/** Percentage points. */
const ROUNDING = 1.5;

/** The group with the two shares that follow it, where these are what its counts make; they stand in its order. */
export function withSharesAfter({ figures }: Passage, small: string, group: Group, taken: Set<Figure>): Group {
  const { counts, shares } = group;
  if (!counts.women || !counts.men || shares.women || shares.men) return group;
  const inOrder = [counts.women, counts.men].sort((a, b) => a.figure.start - b.figure.start) as [Told, Told];
  const { end } = inOrder[1];
  const after = startingIn(figures, { start: end, end: end + FARTHEST }).filter(({ kind }) => kind === "percent");
  const [first, second] = after.flatMap((figure) => (figure.low === figure.high ? [figure] : parted(figure)));
  if (!first || !second || after.slice(0, 2).some((figure) => taken.has(figure))) return group;
  if (!JOINED.test(small.slice(first.end, second.start)) || !EQUALS.test(small.slice(end, first.start))) return group;
  const sum = inOrder[0].figure.low + inOrder[1].figure.low;
  const areOf = (one: Figure, other: Figure) => [one, other].every((share, index) => offBy(inOrder[index]!.figure.low, sum, share.low) <= ROUNDING);
  const pair = areOf(first, second) ? [first, second] : areOf(second, first) ? [second, first] : null;
  if (!pair) return group;
  const told = inOrder.map((one, index): Told => ({ ...one, figure: pair[index]!, whole: null, start: pair[index]!.start, end: pair[index]!.end }));
  for (const figure of [...after.filter(({ start }) => start < second.end), ...pair]) taken.add(figure);
  return { ...group, shares: { [inOrder[0].gender]: told[0], [inOrder[1].gender]: told[1] }, told: [...group.told, ...told.sort((a, b) => a.start - b.start)] };
}
