/** More than all of a group: "140 procent av deltagarna". */
import { anyOf } from "../../text/signs";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughTexts } from "../texts";

/** Groups that a share is taken of. Of goals, budgets and earlier years there may be more than all. */
const GROUP = "(?:deltagarna|deltagande|invånarna|befolkningen|eleverna|studenterna|ungdomarna|barnen|kvinnorna|männen|företagen|bolagen|kommunerna|hushållen|medlemmarna|medarbetarna|respondenterna|svarande|tillfrågade|skolorna|byarna|orterna|projekten|stöden|besluten|ansökningarna|ärendena|föreningarna|organisationerna|arbetsgivarna)";
const MORE = new RegExp(`(?<![\\d.,:/–-])(1\\d\\d|[2-9]\\d\\d)(?:[.,]\\d{1,2})?\\s?(?:%|procent)\\s(?:av|bland)\\s(?:(?:de|alla|samtliga|länets|regionens|kommunens|projektets|[a-zà-öø-ɏ]{3,20}(?:de|na|ska))\\s){0,3}${GROUP}(?![a-zà-öø-ɏ])`, "gi");
const SIGN = anyOf(..."% procent".split(" ").flatMap((percent) => ["av", "bland"].flatMap((of) => [`000 ${percent} ${of} `, `000${percent} ${of} `, `000,0 ${percent} ${of} `, `000,0${percent} ${of} `])));
const ALL = 100;

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
    ],
    failing: [
      {
        shows: "Fler än alla.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Av byarna svarade 12, och 180 procent av de svarande vill fortsätta.", "Egen bedömning: 875 % av länets kommuner och 875 % av företagen känner till stödet.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "180 procent av de svarande" }, { at: "3.4!C2", text: "875 % av företagen" }],
      },
    ],
  },
  find: (workbook) =>
    throughTexts(workbook, SIGN, function* ({ sheet, row, column, text }) {
      for (const { 0: words, 1: share, index } of text.matchAll(MORE)) {
        if (Number(share) > ALL) yield { sheet, row, column, start: index, end: index + words.length, values: { words } };
      }
    }),
});
