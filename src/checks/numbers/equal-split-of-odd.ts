/** An odd number cannot be two equal halves: "133 stöd … 50 % till staden och lika många till övriga". */
import { type Figure, isExact } from "../../text/numbers";
import { genderOf } from "../../text/numbers/gender";
import { type Passage, figuresAround } from "../../text/numbers/passage";
import { countsPeople } from "../../text/numbers/totals";
import { anyOf } from "../../text/signs";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { sameNoun } from "./nouns";
import { type Spot, throughPassages } from "./passages";
import { written } from "./wording";

type Found = { total: number };

const NEARLY = /(?:ungefär|nästan|i stort sett|nästintill|närapå|omkring|cirka|ca|inte|nära|minst)\s+(?:[a-zà-öø-ɏ]+\s)?$/i;
/** "50 % av stöden gick till kusten och lika många till …": the half, and what it is half of. */
const HALF_THEN = /^\s*av\s+(?:de\s|alla\s|samtliga\s)?([a-zà-öø-ɏ]{3,40})(?![a-zà-öø-ɏ])[^.;:\d]{0,80}?(?:och|samt|medan)\s+(lika många)(?![a-zà-öø-ɏ])/i;
/** "133 deltagare, lika många kvinnor som män". */
const TOTAL_THEN = /^(?:\s{0,9}(?!med\s)[a-zà-öø-ɏ]{1,40}(?![a-zà-öø-ɏ])){0,3}\s?,?\s{0,9}(?:varav\s|–\s|av dem\s)?(lika många)\s+(?:till\s+)?[a-zà-öø-ɏ]+\s+som\s+(?:till\s+)?[a-zà-öø-ɏ]+/i;
/** Farther off the total must count people: "45 ungdomar har varit med på lägren, lika många tjejer som killar". */
const PEOPLE_THEN = /^[^.;:\d]{1,80}?(?:,|\soch|\smed)\s(?:med\s|varav\s)?(lika många)\s(?:[a-zà-öø-ɏ]+\s)?(?:(?:kvinnor|tjejer|flickor)\ssom\s(?:män|killar|pojkar)|(?:män|killar|pojkar)\ssom\s(?:kvinnor|tjejer|flickor)|av\s(?:varje|vardera|båda)\skön(?:en)?)(?![a-zà-öø-ɏ])/i;
/** "Lika många ledare av varje kön, tillsammans 75", "lika många kvinnor som män deltog (totalt 75)" */
const AS_MANY_OF_EACH = /lika många\s(?:(?:[a-zà-öø-ɏ]+\s)?av\s(?:varje|vardera|båda)\skön(?:en)?|(?:kvinnor|män|tjejer|killar|flickor|pojkar)\s(?:som|och)\s(?:kvinnor|män|tjejer|killar|flickor|pojkar)(?:\s[a-zà-öø-ɏ]+){0,4}),?\s\(?(?:tillsammans|totalt|sammanlagt)\s$/i;
/** "45 stöd beviljades, hälften till kusten och hälften till skogen". */
const TWO_HALVES = /^[^.;:\d]{0,60}?[\s,](hälften)\s(?!av\s)[^.;:,\d]{2,40}?\s?(?:och|,)\s(?:den\s)?(?:andra\s)?hälften(?![a-zà-öø-ɏ])/i;
/** "hälften av de 133 stöden gick till kusten och lika många till …". */
const HALF_OF_TOTAL = /hälften av (?:de\s|alla\s)?$/i;
/** "Av 61 stöd gick 50 procent till kusten och lika många till …" */
const OF_TOTAL = /(?:^|[.!?;\n]\s{0,3})av\s(?:de\s|alla\s|totalt\s)?$/i;
const WENT = /^(?:\s[a-zà-öø-ɏ]{1,30}){1,2}\s(?:gick|har gått|tillföll|avsåg|beviljades|gavs)\s(?:50\s?(?:%|procent)|hälften)\s(?:till|i|inom)\s[^.;:\d]{1,80}?(?:och|samt|medan)\s+(lika många)(?![a-zà-öø-ɏ])/i;
const AND_AS_MANY = /^[^.;:\d]{1,100}?(?:och|samt|medan)\s+(lika många)(?![a-zà-öø-ɏ])/i;

/** Of these, each holds several: "15 par, lika många kvinnor som män". */
const HOLDS_SEVERAL = /^(?:par|lag|team|grupper|familjer|hushåll|företag|organisationer|föreningar|byar|kommuner|skolor|möten|träffar|tillfällen)$/i;
/** "Lika många nöjda som missnöjda": others may be neither. */
const MAY_BE_NEITHER = /lika många\s(?!till\s|av\s)[a-zà-öø-ɏ]+\ssom\s/i;
const GENDERS = /lika många\s(?:kvinnor|män|tjejer|killar|flickor|pojkar)\s/i;

const isOddCount = (figure: Figure) => figure.kind === "count" && isExact(figure) && figure.low % 2 === 1;

function* halves(passage: Passage): Iterable<Spot<Found>> {
  for (const [at, sentence] of passage.sentences.entries()) {
    for (const half of sentence.figures) {
      if (half.kind !== "percent" || half.low !== 50 || half.qualifier !== null) continue;
      const match = HALF_THEN.exec(passage.text.slice(half.end, half.end + 180));
      if (!match || NEARLY.test(match[0].slice(0, match[0].lastIndexOf(match[2]!)))) continue;
      const from = (passage.sentences[at - 1] ?? sentence).start;
      const near = figuresAround(passage, half).filter(({ start, end }) => start >= from && end <= half.start);
      const totals = near.filter(({ kind, noun }) => kind === "count" && noun !== null && sameNoun(noun, match[1]!));
      // The largest is the total, the others its parts.
      const total = totals.reduce<Figure | null>((most, figure) => (most === null || figure.low > most.low ? figure : most), null);
      if (!total || !isOddCount(total)) continue;
      yield { start: half.start, end: half.end + match[0].length, values: { total: total.low } };
    }
  }
}

function* sides({ text, figures }: Passage): Iterable<Spot<Found>> {
  for (const total of figures) {
    if (!isOddCount(total) || genderOf(text, total)) continue;
    const each = AS_MANY_OF_EACH.exec(text.slice(Math.max(0, total.start - 90), total.start));
    if (each) yield { start: total.start - each[0].length, end: total.end, values: { total: total.low } };
    const lead = HALF_OF_TOTAL.exec(text.slice(Math.max(0, total.start - 20), total.start));
    const after = text.slice(total.end, total.end + 140);
    const isOfTotal = !lead && OF_TOTAL.test(text.slice(Math.max(0, total.start - 20), total.start));
    const match = lead ? AND_AS_MANY.exec(after) : ((isOfTotal ? WENT.exec(after) : null) ?? TOTAL_THEN.exec(after) ?? TWO_HALVES.exec(after) ?? (countsPeople(text, total) ? PEOPLE_THEN.exec(after) : null));
    const qualified = lead !== null && NEARLY.test(text.slice(0, total.start - lead[0].length).slice(-30));
    if (!match || qualified || (GENDERS.test(match[0]) ? HOLDS_SEVERAL.test(total.noun ?? "") : MAY_BE_NEITHER.test(match[0])) || NEARLY.test(match[0].slice(0, match[0].indexOf(match[1]!)))) continue;
    yield { start: total.start - (lead?.[0].length ?? 0), end: total.end + match[0].length, values: { total: total.low } };
  }
}

const AS_MANY = anyOf("lika många", "hälften");

export default defineCheck<Found>({
  id: "equal-split-of-odd",
  severity: "error",
  texts: {
    sv: {
      title: "Lika många av ett udda antal",
      message: ({ total }) => `${written("sv", total)} går inte att dela i två lika stora antal.`,
      why: "Ett udda antal kan inte vara lika många av vardera. Oftast menas ”ungefär hälften” eller ”lika mycket” i kronor, och då ska det stå så.",
    },
    en: {
      title: "Equally many of an odd number",
      message: ({ total }) => `${written("en", total)} cannot be divided into two equal counts.`,
      why: "An odd number cannot be equally many of each. Usually “about half” or “as much” in kronor is meant, and then that is what it should say.",
    },
  },
  examples: {
    passing: [
      { shows: "Ett jämnt antal.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Totalt beviljades 84 stöd. 50 % av stöden gick till kusten och lika många till övriga byar.", ...GOOD.slice(2)]] } },
      { shows: "Ungefär hälften, och lika mycket i kronor.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Totalt beviljades 85 stöd. Ungefär 50 % av stöden gick till kusten och lika mycket till övriga byar.", ...GOOD.slice(2)]] } },
      { shows: "Antalet räknar inte kvinnor och män.", sheets: { "3.4": [HEADER, [GOOD[0]!, "31 byar deltog med lika många kvinnor som män.", ...GOOD.slice(2)]] } },
      { shows: "Hälften av pengarna.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Av 45 stöd gick hälften av pengarna till kusten och hälften till skogen. Totalt gick 85 000 kronor till byarna, hälften till kusten och hälften till skogen. 85 stöd gavs, ungefär hälften till kusten och hälften till skogen.", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Hälften av ett udda antal.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Totalt beviljades 85 stöd. 50 % av stöden gick till kusten och lika många till övriga byar.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "50 % av stöden gick till kusten och lika många" }],
      },
      {
        shows: "Antalet står först.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Av 61 bystöd gick 50 procent till kusten och lika många till övriga byar.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "61 bystöd gick 50 procent till kusten och lika många" }],
      },
      {
        shows: "Lika många kvinnor som män.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Kursen hade 31 deltagare, lika många kvinnor som män.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "31 deltagare, lika många kvinnor som män" }],
      },
      {
        shows: "Lika många av varje kön.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "45 ungdomar har varit med på byalägren, lika många tjejer som killar. Lika många ledare av varje kön, tillsammans 17, har utbildats.", "Egen bedömning: lika många kvinnor som män har kommit, totalt 37 personer.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "45 ungdomar har varit med på byalägren, lika många tjejer som killar" }, { at: "3.4!B2", text: "Lika många ledare av varje kön, tillsammans 17" }, { at: "3.4!C2", text: "lika många kvinnor som män har kommit, totalt 37" }],
      },
      {
        shows: "Två hälfter.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Totalt beviljades 85 stöd, hälften till kusten och hälften till skogen.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "85 stöd, hälften till kusten och hälften" }],
      },
    ],
  },
  find: (workbook) =>
    throughPassages<Found>(workbook, [AS_MANY], function* (passage) {
      yield* halves(passage);
      yield* sides(passage);
    }),
});
