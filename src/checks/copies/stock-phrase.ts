/** One sentence as the result of several insatser. */
import type { CellRef } from "../check";
import { letterDigest } from "../../text/likeness/digest";
import { sentencesOf } from "../../text/sentences";
import { saysNothingYet } from "../../text/results";
import { PAUSE, defineCheck } from "../check";
import type { Hit } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { type TextCell, stretchesOf } from "../support/stretches";

/** "Förstudien är klar." may well be true of two. */
const SHORTEST = 24;
/** What the result rests on is rightly said in the same words each time. */
const BASIS = /bedömning|uppföljning|utvärdering|baseras|underlag/iu;
/** A sentence that tells of something is a phrase when so many have it; one that tells of nothing already in the second. */
const MANY = 3;
/** A phrase is all that the cell says, or nearly. */
const MOST_OF = 0.5;
/** A longer cell is never one phrase. */
const LONGEST = 400;
const MOST_RELATED = 50;
/** A sentence so long was written once and pasted, wherever it stands in the cell. */
const PASTED = 100;

/** "Enligt egen bedömning har …": what the result rests on, before the result itself. */
const BASIS_FIRST = /^(?:enligt|utifrån)\s(?:[a-zà-öø-ɏ]+\s){0,2}(?:bedömning|uppföljning|utvärdering)(?:en)?\s/iu;

/** Whether a long sentence says what a result rests on, and not much else. */
function tellsOnlyBasis(words: string): boolean {
  const rest = words.replace(BASIS_FIRST, "");
  return rest.length < PASTED || BASIS.test(rest);
}

interface Phrase {
  first: Hit<{ count: number; words: string }>;
  others: CellRef[];
  count: number;
}

/** Puts the sentence that a cell says, if it says no more, with the others. */
function gather({ sheet, row, column, text }: TextCell, phrases: Map<number, Phrase>): void {
  if (text.length > LONGEST || text.length < SHORTEST) return;
  for (const { start, end } of sentencesOf(text)) {
    if (end - start < SHORTEST || end - start < MOST_OF * text.length) continue;
    const words = text.slice(start, end);
    const digest = letterDigest(words);
    const known = phrases.get(digest);
    if (!known) phrases.set(digest, { first: { sheet, row, column, start, end, values: { count: 1, words } }, others: [], count: 1 });
    else {
      known.count += 1;
      if (known.others.length < MOST_RELATED) known.others.push({ sheet, row, column });
    }
  }
}

/** Long sentences of the cell, each with the first cell that has it; of what a cell has from another, the first sentence. */
function* pasted(cell: TextCell, long: Map<number, TextCell>): Iterable<Hit<{ count: number; words: string }>> {
  const told = new Set<TextCell>();
  for (const { start, end } of cell.text.length < PASTED ? [] : sentencesOf(cell.text)) {
    if (end - start < PASTED) continue;
    const words = cell.text.slice(start, end);
    const digest = letterDigest(words);
    const first = long.get(digest);
    if (!first) long.set(digest, cell);
    else if (first.insats !== cell.insats && first.text !== cell.text && !told.has(first) && !tellsOnlyBasis(words)) {
      told.add(first);
      yield { ...{ sheet: cell.sheet, row: cell.row, column: cell.column, start, end, values: { count: 2, words } }, related: [{ sheet: first.sheet, row: first.row, column: first.column }] };
    }
  }
}

/** Asked when all are gathered: few sentences come twice. */
function isTooCommon({ first: { values }, count }: Phrase): boolean {
  return count > 1 && !BASIS.test(values.words) && (count >= MANY || saysNothingYet(values.words));
}

const LONG = "I september ordnades en dag om bryggor och bad, där byarna visade vad de hade byggt under året och hur det hade gått.";

export default defineCheck<{ count: number; words: string }>({
  id: "stock-phrase",
  severity: "note",
  texts: {
    sv: {
      title: "Samma mening för flera insatser",
      message: ({ count, words }) => `”${words}” står som resultat för ${count} insatser. Skriv vad som gäller för var och en.`,
      why: "En mening som används för insats efter insats säger inget om någon av dem. Den som läser sammanställningen ser att rutan är ifylld, men får inte veta vad som hänt. En lång mening som står på två rader är ofta inklistrad: är det samma möte eller resultat räknas det två gånger.",
    },
    en: {
      title: "Same sentence for several insatser",
      message: ({ count, words }) => `“${words}” stands as the result of ${count} insatser. Write what is true of each.`,
      why: "A sentence used for one insats after the other says nothing of any of them. Readers of the compilation see that the cell is filled in, but do not learn what happened. A long sentence in two rows was often pasted: if it is the same meeting or result it is counted twice.",
    },
  },
  examples: {
    passing: [{ shows: "Underlaget får anges med samma ord.", sheets: { "3.4": [HEADER, ...["Byaliv", "Hemsjö", "Fjällbo"].map((name, at) => [name, `${at + 4} möten har hållits.`, "Resultatet bygger på egen bedömning.", GOOD[3]!])] } }],
    failing: [
      {
        shows: "Samma mening på två rader, som inte säger något än.",
        sheets: { "3.4": [HEADER, ["Byaliv", GOOD[1]!, "Projektet pågår, det finns ännu inga resultat.", GOOD[3]!], ["Hemsjö", "Två möten har hållits.", "Projektet pågår, det finns ännu inga resultat.", GOOD[3]!]] },
        finds: [{ at: "3.4!C2", text: "Projektet pågår, det finns ännu inga resultat." }],
      },
      {
        shows: "Samma mening på tre rader.",
        sheets: { "3.4": [HEADER, ...["Byaliv", "Hemsjö", "Fjällbo"].map((name) => [name, "Insatsen löper på enligt sin plan.", GOOD[2]!.replace("länets", name), GOOD[3]!])] },
        finds: [{ at: "3.4!B2", text: "Insatsen löper på enligt sin plan." }],
      },
      {
        shows: "En lång mening på två rader, mitt i texten.",
        sheets: { "3.4": [HEADER, ["Byaliv", `Sex möten har hållits. ${LONG} Två vägar är klara.`, ...GOOD.slice(2)], ["Hemsjö", `Två båtar har köpts. ${LONG}`, GOOD[2]!.replace("länets", "Hemsjös"), GOOD[3]!]] },
        finds: [{ at: "3.4!B3", text: LONG }],
      },
      {
        shows: "En lång mening efter vad den bygger på.",
        sheets: { "3.4": [HEADER, ["Byaliv", GOOD[1]!, `Enligt egen bedömning ${LONG}`, GOOD[3]!], ["Hemsjö", "Två båtar har köpts.", `Enligt egen bedömning ${LONG} Två vägar är klara.`, GOOD[3]!]] },
        finds: [{ at: "3.4!C3", text: `Enligt egen bedömning ${LONG}` }],
      },
    ],
  },
  *find(workbook) {
    const phrases = { outputs: new Map<number, Phrase>(), outcomes: new Map<number, Phrase>() };
    const long = new Map<number, TextCell>();
    for (const { table, cells } of stretchesOf(workbook)) {
      if (!table) continue;
      for (const cell of cells) {
        if (cell.role !== "outputs" && cell.role !== "outcomes") continue;
        gather(cell, phrases[cell.role]);
        yield* pasted(cell, long);
      }
      yield PAUSE;
    }
    let looked = 0;
    for (const role of [phrases.outputs, phrases.outcomes]) {
      for (const phrase of role.values()) {
        if (++looked % 1000 === 0) yield PAUSE;
        if (isTooCommon(phrase)) yield { ...phrase.first, values: { ...phrase.first.values, count: phrase.count }, related: phrase.others };
      }
    }
  },
});
