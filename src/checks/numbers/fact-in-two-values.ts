/** One sentence in two places of the workbook, with different numbers: one of them was changed and the other forgotten. */
import type { Figure } from "../../text/numbers";
import type { Passage, Sentence } from "../../text/numbers/passage";
import { readPassage } from "../../text/numbers/passage";
import type { WorkbookReading } from "../../table/reading";
import type { CellRef, Hit } from "../check";
import { PAUSE, defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { textOf } from "../support/insats";
import { type TextCell, textCells } from "../texts";

type Found = { here: string; there: string };

/** Shorter sentences are too much alike by chance. */
const FEWEST_WORDS = 8;

interface Seen extends CellRef {
  values: readonly string[];
  owner: string;
}

const isValue = ({ kind }: Figure) => kind === "count" || kind === "money" || kind === "percent" || kind === "percentagePoints";

/** The sentence without its numbers, and the numbers; years, dates and names of things stay in the words. */
function masked({ text }: Passage, { start, end, figures }: Sentence): { words: string; values: string[]; named: boolean } | null {
  const values = figures.filter(isValue);
  if (values.length === 0) return null;
  let from = start;
  let words = "";
  for (const figure of values) {
    words += `${text.slice(from, figure.start)}#`;
    from = figure.end;
  }
  words += text.slice(from, Math.max(from, end));
  const plain = words.replace(/\s+/g, " ").trim();
  if (plain.split(" ").length - values.length < FEWEST_WORDS) return null;
  return { words: plain.toLowerCase(), values: values.map((figure) => figure.text), named: /\s\p{Lu}\p{Ll}{2,}/u.test(plain) };
}

/** Whose words they are: an insats by its name, or the answers as one. */
function ownerOf({ insats }: TextCell): string {
  return insats ? textOf(insats, "name").slice(0, 80).toLowerCase() : "";
}

function sameValues(a: readonly string[], b: readonly string[]): boolean {
  const plain = (values: readonly string[]) => values.join("|").replace(/\s/g, "").replace(/procent/g, "%").toLowerCase();
  return plain(a) === plain(b);
}

function* find(workbook: WorkbookReading): Iterable<Hit<Found> | typeof PAUSE> {
  const seen = new Map<string, Seen>();
  for (const cell of textCells(workbook)) {
    if (cell === PAUSE) {
      yield PAUSE;
      continue;
    }
    if (!/\d/.test(cell.text)) continue;
    const passage = readPassage(cell.text);
    for (const sentence of passage.sentences) {
      const found = masked(passage, sentence);
      if (!found) continue;
      const { sheet, row, column } = cell;
      const owner = ownerOf(cell);
      const first = seen.get(found.words);
      if (!first) seen.set(found.words, { sheet, row, column, values: found.values, owner });
      const sameThing = first !== undefined && (first.owner === owner || found.named);
      if (!first || !sameThing || sameValues(first.values, found.values)) continue;
      yield {
        ...{ sheet, row, column, start: sentence.start, end: sentence.end },
        values: { here: found.values.join(", "), there: first.values.join(", ") },
        related: [{ sheet: first.sheet, row: first.row, column: first.column }],
      };
    }
  }
}

export default defineCheck<Found>({
  id: "fact-in-two-values",
  severity: "warning",
  texts: {
    sv: {
      title: "Samma uppgift med två värden",
      message: ({ here, there }) => `Samma mening står på ett annat ställe, med ${there} i stället för ${here}.`,
      why: "När en text finns på två ställen och talen rättas på det ena blir det andra kvar. Den som läser vet inte vilket som gäller, och den som räknar kan räkna båda.",
    },
    en: {
      title: "The same fact with two values",
      message: ({ here, there }) => `The same sentence stands in another place, with ${there} instead of ${here}.`,
      why: "When a text stands in two places and its numbers are corrected in one, the other stays behind. The reader cannot know which one holds, and whoever counts may count both.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Samma mening med samma tal.",
        sheets: {
          "3.4": [HEADER, [GOOD[0]!, "I insatsen Bo nära sjön har 340 boende deltagit i möten om boendeplaner.", ...GOOD.slice(2)]],
          "4.4": [HEADER, [GOOD[0]!, "I insatsen Bo nära sjön har 340 boende deltagit i möten om boendeplaner.", ...GOOD.slice(2)]],
        },
      },
    ],
    failing: [
      {
        shows: "Samma mening i två tabeller, med olika antal.",
        sheets: {
          "3.4": [HEADER, [GOOD[0]!, "I insatsen Bo nära sjön har 340 boende deltagit i möten om boendeplaner.", ...GOOD.slice(2)]],
          "4.4": [HEADER, [GOOD[0]!, "I insatsen Bo nära sjön har 430 boende deltagit i möten om boendeplaner.", ...GOOD.slice(2)]],
        },
        finds: [{ at: "4.4!B2", text: "I insatsen Bo nära sjön har 430 boende deltagit i möten om boendeplaner." }],
      },
    ],
  },
  find,
});
