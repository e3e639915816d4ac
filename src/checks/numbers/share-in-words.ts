/** A part in words and the share that should say it exactly: "Hälften (38 %) av byarna". */
import type { Figure } from "../../text/numbers";
import type { Passage } from "../../text/numbers/passage";
import { anyOf } from "../../text/signs";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { PERCENT, type Spot, throughPassages } from "./passages";
import { written } from "./wording";

interface Found extends Record<string, string | number> {
  words: string;
  share: number;
}

const SAYS_PART = anyOf("hälften", "majoritet", "merparten", "flertalet", "de flesta", "tredjedel", "fjärdedel", "femtedel", "tiondel", "varannan", "vartannat", "var tredje", "var fjärde", "var femte", "var tionde", "vart tredje", "vart fjärde", "vart femte", "vart tionde");
/** "Hälften (38 %)", "hälften av byarna (38 procent)", "hälften, 38 procent, av byarna" */
const THEN = /^(?:\sav\s(?:[a-zà-öø-ɏ-]+\s){0,3}[a-zà-öø-ɏ-]+)?(?:\s\(|,\s)(?:(?:ca|cirka|dvs\.?|det\svill\ssäga|motsvarande)\s)?$/i;
/** "Drygt hälften", "mer än en tredjedel" */
const QUALIFIER = /(?<!\S)(?:\S{1,12}\sän|\S{1,12})\s$/;
const LONGEST = 30;
const CLOSES = /^\s?(?:[),]|av\s)/;
/** "En majoritet (38 %)": more than half, with no number in the words. */
const MOST = /(?<![a-zà-öø-ɏ])(?<!(?:inte|ej|ingen|utan)\s(?:av\s)?(?:en\s)?)(?:(?:en\s)?majoritet(?:en)?|merparten|flertalet|(?:de|det)\s(?:allra\s)?flesta)(?=\s\(|,\s\d|\sav\s)/gi;
const HALF = 50;
/** So many percentage points apart, a reader still takes the words for the share. */
const ROOM = 6;
/** "Drygt hälften" may be this much more, and "knappt hälften" this much less. */
const FARTHER = 12;
/** What is right to the digit leaves room for rounding. */
const ROUNDED = 1;

/** How far the words leave the share free, in percent. */
function range({ low, qualifier }: Figure): { from: number; to: number } {
  if (qualifier === "over" || qualifier === "atLeast") return { from: low - ROUNDED, to: qualifier === "over" ? low + FARTHER : 100 };
  if (qualifier === "almost" || qualifier === "atMost") return { from: qualifier === "almost" ? low - FARTHER : 0, to: low + ROUNDED };
  return qualifier === "about" ? { from: low - FARTHER, to: low + FARTHER } : { from: low - ROOM, to: low + ROOM };
}

const isExactShare = (figure: Figure | undefined): figure is Figure => figure?.kind === "percent" && figure.form === "digits" && figure.low === figure.high;

function* parts({ text, figures }: Passage): Iterable<Spot<Found>> {
  for (const [at, part] of figures.entries()) {
    const share = figures[at + 1];
    if (part.kind !== "percent" || part.form !== "part" || !isExactShare(share) || !THEN.test(text.slice(part.end, share.start)) || !CLOSES.test(text.slice(share.end, share.end + 4))) continue;
    const { from, to } = range(part);
    if (share.low >= from && share.low <= to) continue;
    const start = part.start - (part.qualifier === null ? 0 : (QUALIFIER.exec(text.slice(Math.max(0, part.start - LONGEST), part.start))?.[0].length ?? 0));
    yield { start, end: share.end, values: { words: text.slice(start, part.end), share: share.low } };
  }
}

function* mosts({ text, figures }: Passage): Iterable<Spot<Found>> {
  for (const { 0: words, index } of text.matchAll(MOST)) {
    const share = figures.find(({ start }) => start >= index + words.length);
    if (!isExactShare(share) || share.low >= HALF - ROUNDED || !THEN.test(text.slice(index + words.length, share.start)) || !CLOSES.test(text.slice(share.end, share.end + 4))) continue;
    yield { start: index, end: share.end, values: { words, share: share.low } };
  }
}

export default defineCheck<Found>({
  id: "share-in-words",
  severity: "warning",
  texts: {
    sv: {
      title: "Andelen i ord och i siffror säger olika",
      message: ({ words, share }) => `”${words}” är inte ${written("sv", share, 1)} procent. Ändra orden eller talet.`,
      why: "När andelen står både i ord och i siffror vet läsaren inte vilket som gäller om de säger olika. Ofta har talet räknats om och orden stått kvar.\n\nOrd säger ungefär: bara det som skiljer mer än sex procentenheter räknas, och mer efter ”drygt”, ”knappt” och ”ungefär”.",
    },
    en: {
      title: "The share in words and in digits differ",
      message: ({ words, share }) => `“${words}” is not ${written("en", share, 1)} percent. Change the words or the number.`,
      why: "When a share is told both in words and in digits and they differ, the reader cannot know which one holds. Often the number was worked out anew and the words were left.\n\nWords tell roughly: only what differs by more than six percentage points counts, and more after words such as “about”.",
    },
  },
  examples: {
    passing: [
      { shows: "Ungefär samma andel.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Hälften (48 %) av byarna, en tredjedel (36 %) av orterna och drygt hälften (57 %) av lederna har rustats.", "Egen bedömning: en majoritet (62 %) av byarna deltar, och knappt hälften (44 procent) vill fortsätta.", GOOD[3]!]] } },
      { shows: "Andelen är av något annat.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Hälften av byarna fick råd, och 80 % av dem fortsatte. De flesta, 12 av 20, kom i mars. Hälften, 20 % fler än i fjol, kom på båt.", ...GOOD.slice(2)]] } },
      { shows: "Flest, men inte en majoritet.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Den norra vägen förordas av flest, men inte av en majoritet (46 %).", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Hälften och en tredjedel som är något annat.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Hälften (38 %) av byarna har fått råd. En tredjedel av orterna (45 procent) har fått stöd.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Hälften (38 %" }, { at: "3.4!B2", text: "En tredjedel av orterna (45 procent" }],
      },
      {
        shows: "Drygt och knappt åt fel håll.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Drygt hälften (46 %) av byarna och knappt en fjärdedel (29 %) av orterna har svarat.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Drygt hälften (46 %" }, { at: "3.4!B2", text: "knappt en fjärdedel (29 %" }],
      },
      {
        shows: "En majoritet som är färre än hälften.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "En majoritet (42 procent) av byarna har fått råd. De flesta av lederna (38 %) är rustade.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "En majoritet (42 procent" }, { at: "3.4!B2", text: "De flesta av lederna (38 %" }],
      },
    ],
  },
  find: (workbook) =>
    throughPassages<Found>(workbook, [SAYS_PART, PERCENT], function* (passage) {
      yield* parts(passage);
      yield* mosts(passage);
    }),
});
