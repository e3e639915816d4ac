/** One sentence as the result of several insatser. */
import type { ColumnRole } from "../../catalogue/template";
import type { CellRef } from "../check";
import { letterDigest } from "../../text/digest";
import { sentencesOf } from "../../text/sentences";
import { saysNothingYet } from "../../text/results";
import { PAUSE, defineCheck } from "../check";
import type { Hit } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughCells } from "../support/walk";

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

interface Phrase {
  first: Hit<{ count: number; words: string }>;
  tellsNothing: boolean;
  others: CellRef[];
  count: number;
}

export default defineCheck<{ count: number; words: string }>({
  id: "stock-phrase",
  severity: "note",
  texts: {
    sv: {
      title: "Samma mening för flera insatser",
      message: ({ count, words }) => `”${words}” står som resultat för ${count} insatser. Skriv vad som gäller för var och en.`,
      why: "En mening som används för insats efter insats säger inget om någon av dem. Den som läser sammanställningen ser att rutan är ifylld, men får inte veta vad som hänt.",
    },
    en: {
      title: "Same sentence for several insatser",
      message: ({ count, words }) => `“${words}” stands as the result of ${count} insatser. Write what is true of each.`,
      why: "A sentence used for one insats after the other says nothing of any of them. Readers of the compilation see that the cell is filled in, but do not learn what happened.",
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
    ],
  },
  *find(workbook) {
    const phrases = new Map<string, Phrase>();
    function* look(sheet: string, role: ColumnRole, { row, column, text }: { row: number; column: number; text: string }): Iterable<never> {
      if (text.length > LONGEST || text.length < SHORTEST) return;
      for (const { start, end } of sentencesOf(text)) {
        const words = text.slice(start, end);
        if (words.length < SHORTEST || words.length < MOST_OF * text.length || BASIS.test(words)) continue;
        const key = `${role} ${letterDigest(words)}`;
        const known = phrases.get(key);
        if (!known) phrases.set(key, { first: { sheet, row, column, start, end, values: { count: 1, words } }, tellsNothing: saysNothingYet(words), others: [], count: 1 });
        else {
          known.count += 1;
          if (known.others.length < MOST_RELATED) known.others.push({ sheet, row, column });
        }
      }
      yield* [];
    }
    for (const step of throughCells<{ count: number; words: string }>(workbook, ["outputs", "outcomes"], (cell, role, _insats, { sheet }) => look(sheet, role, cell))) {
      if (step === PAUSE) yield PAUSE;
    }
    for (const { first, tellsNothing, others, count } of phrases.values()) {
      if (count >= (tellsNothing ? 2 : MANY)) yield { ...first, values: { ...first.values, count }, related: others };
    }
  },
});
