/** The same text in two columns of one insats. */
import { cellAddress } from "../../table/address";
import { saying } from "../../table/insatser";
import type { Insats, InsatsTable, TableCell } from "../../table/reading";
import { onlyPlans, saysNothingYet } from "../../text/results";
import { defineCheck } from "../check";
import type { Hit } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughInsatser } from "../support/walk";

/** The columns that each ask for something of their own; goals copied from the description have a check of theirs. */
const ROLES = ["name", "outputs", "outcomes"] as const;
/** Fewer words may be said of both. */
const FEWEST_WORDS = 8;

/** That there is nothing to tell yet may be said of both, too. */
const tells = (text: string, year: number | null) => text.trim().split(/\s+/u).length >= FEWEST_WORDS && !saysNothingYet(text) && !onlyPlans(text, year);

/** Characters: a shorter sentence may sum up what the other cell says. */
const SHORTEST_SENTENCE = 60;
const FULL_STOP = /(?<=\.) /;

/** The first whole sentence that a cell before has too. Parted by full stops alone, as every insats is read so. */
function* sentenceAlike(cell: TableCell, before: readonly TableCell[], table: InsatsTable): Iterable<Hit<{ where: string }>> {
  let from = 0;
  for (const part of cell.text.split(FULL_STOP)) {
    const sentence = part.length < SHORTEST_SENTENCE ? "" : part.trim();
    const first = sentence.length < SHORTEST_SENTENCE ? undefined : before.find(({ text }) => text.includes(sentence));
    if (first && tells(sentence, table.year.value)) {
      const start = cell.text.indexOf(sentence, from);
      yield { ...{ sheet: table.sheet, row: cell.row, column: cell.column, start, end: start + sentence.length }, severity: "note", values: { where: cellAddress(first.row, first.column) }, related: [{ sheet: table.sheet, row: first.row, column: first.column }] };
      return;
    }
    from += part.length;
  }
}

function* inInsats(insats: Insats, table: InsatsTable): Iterable<Hit<{ where: string }>> {
  const cells = ROLES.flatMap((role) => saying(insats, role).slice(0, 1));
  for (const [at, cell] of cells.entries()) {
    const words = cell.text.trim().replace(/\.$/, "");
    const first = cells.slice(0, at).find(({ text }) => text === cell.text || (words.length >= SHORTEST_SENTENCE && text.includes(words)));
    if (!first && at > 0) yield* sentenceAlike(cell, cells.slice(0, at), table);
    if (!first || !tells(cell.text, table.year.value)) continue;
    yield {
      ...{ sheet: table.sheet, row: cell.row, column: cell.column },
      values: { where: cellAddress(first.row, first.column) },
      related: [{ sheet: table.sheet, row: first.row, column: first.column }],
    };
  }
}

const TEXT = "Tre möten om vägar har hållits i byarna vid sjön.";

export default defineCheck<{ where: string }>({
  id: "cells-alike",
  severity: "warning",
  texts: {
    sv: {
      title: "Samma text i två kolumner",
      message: ({ where }) => `Texten är densamma som i ${where}. Skriv här det som den här kolumnen frågar efter.`,
      why: "Kolumnerna frågar efter olika saker: vad insatsen är, vad som har gjorts och vad det har lett till. Står samma text i två av dem är en av frågorna obesvarad. Ofta har texten kopierats och skulle skrivas om.",
    },
    en: {
      title: "Same text in two columns",
      message: ({ where }) => `The text is the same as in ${where}. Write here what this column asks for.`,
      why: "The columns ask for different things: what the insats is, what was done and what it led to. If two of them have the same text, one of the questions is left unanswered. Often the text was copied, to be rewritten later.",
    },
  },
  examples: {
    passing: [{ shows: "Korta svar får vara lika, och att det inte finns något att berätta än.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Inga under året.", "Inga under året.", GOOD[3]!], ["Byaliv", "Arbetet i byarna pågår och det finns ännu inga resultat.", "Arbetet i byarna pågår och det finns ännu inga resultat.", GOOD[3]!]] } }],
    failing: [
      {
        shows: "Prestationerna står också som effekter.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, TEXT, TEXT, GOOD[3]!]] },
        finds: [{ at: "3.4!C2", text: TEXT }],
      },
      {
        shows: "En lång mening ur prestationerna står också bland effekterna.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Sex byar har fått råd. Tre möten om vägar, vatten och bredband har hållits i byarna vid sjön.", "Tre möten om vägar, vatten och bredband har hållits i byarna vid sjön. Egen bedömning: fler deltar.", GOOD[3]!]] },
        finds: [{ at: "3.4!C2", text: "Tre möten om vägar, vatten och bredband har hållits i byarna vid sjön." }],
      },
    ],
  },
  find: (workbook) => throughInsatser(workbook, inInsats),
});
