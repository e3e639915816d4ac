/** More than all of a group: "140 procent av deltagarna". */
import { countedOf } from "../../text/statements";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { PERCENT, throughPassages } from "./passages";

/** Groups that a share is taken of, by what they count. Of goals, budgets, visits and places there may be more than all. */
const OF_GROUPS: ReadonlySet<string> = new Set(["persons", "companies", "organisations", "municipalities", "places", "projects", "grants", "applications"]);
const OTHER_GROUPS = /^(?:befolkningen|tillfrågade)$/i;
const NO_GROUPS = /platserna$/i;
/** "av deltagarna", "av de svarande": those who are known, by their form or the word before. */
const OF = /^\sav\s(?:(?:de|alla|samtliga|länets|regionens|kommunens|projektets|(?!planera|förvänta|vänta|beräkna|budgetera|tänkta|utlova)[a-zà-öø-ɏ]{3,20}(?:de|na|ska))\s){0,3}?([a-zà-öø-ɏ]{2,37}(?:na|en|ande)|tillfrågade)(?![a-zà-öø-ɏ])/i;
/** So much before and after an amount tells whether it is a share, or one thing measured by another. */
const REACH = 60;
/** "Besöken motsvarar 140 procent av invånarna", "ökade med", "steg till": a measure. */
const MEASURES = /(?<![a-zà-öø-ɏ])(?:motsvar[a-zà-öø-ɏ]{1,4}|utgör|utgjorde|täck(?:er|te|t)|med|(?:öka|väx|vux|steg|stig|uppgå|uppgi|höj|minska|sjunk|sjönk)[a-zà-öø-ɏ]{0,4}\s(?:[a-zà-öø-ɏ]{1,12}\s)?till)\s(?:[a-zà-öø-ɏ]{2,8}\s){0,2}$/i;
/** "Intresset var 160 procent av deltagarna." Where more follows it may be a share: "är 120 procent av kvinnorna nöjda". */
const IS = /(?<![a-zà-öø-ɏ])(?:är|var|blev|blir)\s(?:[a-zà-öø-ɏ]{2,8}\s){0,2}$/i;
const ENDS = /^\s*(?:[.,;:()]|$|och\s)/;
/** "Av deltagarna 2022", "ansökningarna föregående år", "företagen i målet": another number of them. */
const OF_ANOTHER = /^\s(?:(?:för|under|från|i|år)\s){0,2}(?:20\d\d|föregående|förra|fjol|året (?:innan|före)|tidigare|målet|planen|som (?:planera|förvänta|vänta|beräkna))/i;

/** "Kursen hade 24 deltagare, varav 125 procent gick klart": of those just told of. */
const OF_THOSE = /(?<![a-zà-öø-ɏ])(?:varav|därav|av\s(?:dem|dessa|vilka))\s(?:[a-zà-öø-ɏ]{1,12}\s){0,2}$/i;
/** An amount of money or a goal may be passed by more than itself. */
const NO_PART = /(?<![a-zà-öø-ɏ])(?:mål|budget|plan|förvänta|beräkna|jämför|än)/i;

const ALL = 100;

/** The end of the group that a percentage is a share of; `null`: it is none, or not sure to be one. */
function endOfGroup(text: string, start: number, end: number): number | null {
  const lead = text.slice(Math.max(0, start - REACH), start);
  if (OF_THOSE.test(lead) && !NO_PART.test(lead)) return end;
  const [words, group] = OF.exec(text.slice(end, end + 2 * REACH)) ?? [];
  if (words === undefined || NO_GROUPS.test(group!) || !(OF_GROUPS.has(countedOf(group!, "percent")) || OTHER_GROUPS.test(group!))) return null;
  const after = text.slice(end + words.length, end + words.length + REACH);
  const isMeasure = MEASURES.test(lead) || OF_ANOTHER.test(after) || (IS.test(lead) && ENDS.test(after));
  return isMeasure ? null : end + words.length;
}

export default defineCheck<{ words: string }>({
  id: "share-over-hundred",
  severity: "error",
  texts: {
    sv: {
      title: "Mer än hundra procent av en grupp",
      message: ({ words }) => `”${words}” är fler än alla. Kontrollera talet.`,
      why: "En andel av deltagarna, företagen eller byarna kan inte vara mer än hundra procent. Ofta har en siffra blivit dubbel eller ett kommatecken försvunnit.\n\nAv ett mål, en budget eller ett tidigare år kan det bli mer än hundra procent, och det räknas inte som fel.",
    },
    en: {
      title: "More than a hundred percent of a group",
      message: ({ words }) => `“${words}” is more than all of them. Check the number.`,
      why: "A share of the participants, companies or villages cannot be more than a hundred percent. Often a digit was doubled or a comma lost.\n\nOf a goal, a budget or an earlier year there may be more than a hundred percent, and that is no fault.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Alla, och mer än ett mål eller ett tidigare år.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "100 procent av deltagarna är nöjda. Resultatet är 140 procent av målet och 125 procent av förra årets. Antalet besök ökade med 150 procent.", ...GOOD.slice(2)]] },
      },
      {
        shows: "Något mätt med annat: en ökning, ett förhållande, ett annat års.",
        sheets: {
          "3.4": [
            HEADER,
            [GOOD[0]!, "Dagsturerna motsvarar 340 procent av invånarna, och intresset var 160 procent av deltagarna. Anmälningarna ökade till 120 procent av medlemmarna. Det kom 130 procent av de planerade deltagarna.", "Egen bedömning: de nya är 130 procent av medlemmarna 2022, och vi fick in 125 procent av ansökningarna föregående år.", GOOD[3]!],
          ],
        },
      },
    ],
    failing: [
      {
        shows: "Fler än alla.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Av byarna svarade 12, och 180 procent av de svarande vill fortsätta.", "Egen bedömning: 875 % av länets kommuner och 875 % av företagen känner till stödet.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "180 procent av de svarande" }, { at: "3.4!C2", text: "875 % av företagen" }],
      },
      {
        shows: "Fler än de som just nämnts.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Kursen hade 24 deltagare, varav 125 procent gick klart.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "125 procent" }],
      },
    ],
  },
  find: (workbook) =>
    throughPassages<{ words: string }>(workbook, [PERCENT], function* ({ text, figures }) {
      for (const { kind, low, start, end } of figures) {
        const to = kind === "percent" && low > ALL ? endOfGroup(text, start, end) : null;
        if (to !== null) yield { start, end: to, values: { words: text.slice(start, to) } };
      }
    }),
});
