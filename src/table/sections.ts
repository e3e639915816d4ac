/** Settles which section each line belongs to: by its own column or heading, by titles and sheet names, by what is left. */
import type { Block, SheetReading } from "./blocks";
import type { Belonging } from "./body";
import { because, judged } from "./judge";
import type { Judged, Reason } from "./reading";
import { placeOfNumber, type Place } from "./section-text";

export type Settled = Judged<Place | null>;

/** "3" alone may be the compilation's third section or the template's chapter 3. */
export type Numbering = "compilation" | "chapters" | "unknown";

const UNKNOWN: Settled = judged(null, "maybe", because("sectionUnknown"));
const SURE = { 3: "certain", 2: "likely", 1: "maybe" } as const;

/** Which numbering numbers without a dot follow: 1 and 2 are only the compilation's, 8 and 9 only the template's. */
export function numberingOf(numbers: Iterable<number>): Numbering {
  const all = new Set(numbers);
  if (all.has(1) || all.has(2)) return all.has(9) ? "unknown" : "compilation";
  return all.has(8) || all.has(9) || all.size >= 5 ? "chapters" : "unknown";
}

const asPlace = (number: number): Place | null => (number >= 1 && number <= 7 ? (number as Place) : null);

function byBareNumber(number: number, numbering: Numbering): Settled {
  const chapters = placeOfNumber(`${number}.${number <= 6 ? 4 : 2}`);
  const place = numbering === "compilation" ? asPlace(number) : (chapters ?? (numbering === "unknown" ? asPlace(number) : null));
  if (place === null) return UNKNOWN;
  const named = numbering === "compilation" ? "1–7" : "3–9";
  return judged(place, numbering === "unknown" ? "maybe" : "likely", because("sectionBareNumber", { text: number, numbering: named }));
}

/** The section that a line names for itself. */
export function ownSection(belongs: Belonging | null, numbering: Numbering): Settled | null {
  if (!belongs) return null;
  const { mention, bare, from, text } = belongs;
  if (mention) return judged(mention.place, mention.strength === 1 ? "likely" : "certain", because(from === "column" ? "sectionColumn" : "sectionHeading", { text }));
  return bare === null ? null : byBareNumber(bare, numbering);
}

interface Evidence {
  place: Place;
  strength: 1 | 2 | 3;
  reason: Reason;
  text: string;
}

function evidence({ titles }: Block, { mention, sheet }: SheetReading): Evidence[] {
  const title = titles.find(({ mention: named }) => named !== null);
  const found: Evidence[] = [];
  if (title) found.push({ ...title.mention!, text: title.text, reason: because("sectionTitle", { text: title.text }) });
  if (mention) found.push({ ...mention, text: sheet.grid.name, reason: because("sectionSheet", { text: sheet.grid.name }) });
  return found;
}

/** What a table's surroundings say of its section. `claimed`: sections that other tables hold for sure. */
function bySurroundings(all: readonly Evidence[], claimed: ReadonlySet<Place>): Settled | null {
  const [best, other] = [...all].sort((a, b) => Number(claimed.has(a.place)) - Number(claimed.has(b.place)) || b.strength - a.strength);
  if (!best) return null;
  if (!other) return judged(best.place, SURE[best.strength], best.reason);
  if (other.place === best.place) return judged(best.place, best.strength + other.strength >= 4 ? "certain" : "likely", best.reason, other.reason);
  const stronger = best.strength > other.strength + 1;
  return judged(best.place, stronger ? "likely" : "maybe", best.reason, because("sectionDisagree", { other: other.place, text: other.text }));
}

/** The section of each block as a whole: what holds for its lines that name none themselves. */
export function settleBlocks(sheets: readonly SheetReading[]): Map<Block, Settled> {
  const all = sheets.flatMap((reading) => reading.blocks.map((block) => ({ block, reading, found: evidence(block, reading) })));
  const agreed = all.filter(({ found }) => found.length > 0 && found.every(({ place }) => place === found[0]!.place));
  const claimed = new Set(agreed.map(({ found }) => found[0]!.place));
  const settled = new Map<Block, Settled>();
  for (const { block, found } of all) settled.set(block, bySurroundings(found, claimed) ?? UNKNOWN);
  byBareNumbers(all, settled);
  byRepetition(all, settled);
  byPosition(all, settled);
  return settled;
}

type Found = { block: Block; reading: SheetReading; found: readonly Evidence[] };

function byBareNumbers(all: readonly Found[], settled: Map<Block, Settled>): void {
  const open = all.filter(({ block }) => settled.get(block)!.value === null);
  const numberOf = ({ block, reading }: Found) => block.titles.find(({ bare }) => bare !== null)?.bare ?? reading.bare;
  const numbers = open.map(numberOf).filter((number) => number !== null);
  const numbering = numberingOf(numbers);
  for (const one of open) {
    const number = numberOf(one);
    if (number !== null) settled.set(one.block, byBareNumber(number, numbering));
  }
}

/** A header that stands again after a page break goes on with the table above it. */
function byRepetition(all: readonly Found[], settled: Map<Block, Settled>): void {
  for (const reading of new Set(all.map((one) => one.reading))) {
    const open = reading.blocks.filter((block) => settled.get(block)!.value === null && !named(block));
    if (open.length >= 7) continue;
    const last = new Map<string, Block>();
    for (const block of reading.blocks) {
      const layout = layoutOf(block);
      const above = last.get(layout);
      if (block.repeats && above && settled.get(block)!.value === null) settled.set(block, settled.get(above)!);
      last.set(layout, block);
    }
  }
}

const named = ({ body }: Block): boolean => body.items.length > 0 && body.items.every(({ belongs }) => belongs !== null);

/** The roles of a block's columns in their places: two blocks with the same belong to one table. */
export function layoutOf({ columns }: Block): string {
  return columns.filter(({ role }) => role.value).map(({ column, role }) => `${column}${role.value}`).join();
}

/** Tables between settled neighbours, or all seven, take the places left over in order. */
function byPosition(all: readonly Found[], settled: Map<Block, Settled>): void {
  const tables = all.filter(({ block }) => !named(block) && !(block.repeats && settled.get(block)!.value === null));
  let start = 0;
  while (start < tables.length) {
    if (settled.get(tables[start]!.block)!.value !== null) {
      start += 1;
      continue;
    }
    let end = start;
    while (end < tables.length && settled.get(tables[end]!.block)!.value === null) end += 1;
    const before = start > 0 ? settled.get(tables[start - 1]!.block)!.value! : 0;
    const after = end < tables.length ? settled.get(tables[end]!.block)!.value! : 8;
    if (after - before - 1 === end - start && (end - start < 7 ? start > 0 || end < tables.length : true)) {
      for (let at = start; at < end; at++) {
        settled.set(tables[at]!.block, judged((before + at - start + 1) as Place, "maybe", because("sectionPosition")));
      }
    }
    start = end;
  }
}
