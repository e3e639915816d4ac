/** An amount in millions without its currency: "29 miljoner i stöd". */
import type { Figure } from "../../text/numbers";
import { anyOf } from "../../text/signs";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughPassages } from "./passages";

const MILLIONS = anyOf("miljon", "miljard", "0 milj", "0 mn", "0 mdr");
const CURRENCY = /(?<![a-zà-öø-ɏ])(?:[mtk]|mn|md)?(?:kr|sek|eur|usd)(?![a-zà-öø-ɏ])|krona|kronor|euro(?![a-z])|€|dollar|£|pund/i;
/** "2 + 3 miljoner kronor": the currency stands once, for all. */
const NEAR = 60;
/** "41 miljoner kronor: 21 miljoner till …, 15 miljoner till … och 5 miljoner till …": once for all that the sentence lists. */
const LONGEST_LIST = 400;
const earlierInSentence = (text: string, start: number): string => text.slice(Math.max(0, start - LONGEST_LIST), start).split(/[.!?]\s|\n/).at(-1)!;

const isBareMoney = ({ kind, noun, text }: Figure): boolean => kind === "money" && noun === "kronor" && /mil|mn|md/i.test(text) && !CURRENCY.test(text);

export default defineCheck<{ words: string }>({
  id: "currency-missing",
  severity: "note",
  texts: {
    sv: {
      title: "Beloppet saknar valuta",
      message: ({ words }) => `Vad är ”${words}”: kronor, euro eller något annat? Skriv ut det.`,
      why: "”29 miljoner i stöd” är nog kronor, men rapporterna talar också om euro, besök och resor i miljoner. Står valutan där kan beloppet läggas ihop med andra utan att någon behöver gissa. Anges den för ett annat belopp strax intill lämnas det i fred.",
    },
    en: {
      title: "Amount without currency",
      message: ({ words }) => `What is “${words}”: kronor, euro or something else? Write it out.`,
      why: "“29 miljoner i stöd” is probably kronor, but reports also count euro, visits and journeys in millions. With the currency written the amount can be added to others without a guess. An amount close to another one that has its currency is left alone.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Valutan står där eller strax intill, och annat än pengar.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna fick 12 miljoner kronor, varav 3 miljoner till bryggor. Bussarna hade 1,2 miljoner resor.", "Egen bedömning: vägarna kostar 4 mkr. Antalet besök var 1,3 miljoner.", GOOD[3]!]] },
      },
      { shows: "Valutan står först i meningen, för alla delar.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna fick 41,2 miljoner kronor: 21,4 miljoner till bryggor (52 %), 15,0 miljoner till vägar i byarna och på öarna (36 %) och 4,8 miljoner till bad (12 %).", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Miljoner i stöd.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Under året har nio byar beviljats 29,6 miljoner i bystöd.", "Egen bedömning: 800 miljoner i kapital har nått länet.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "29,6 miljoner" }, { at: "3.4!C2", text: "800 miljoner" }],
      },
    ],
  },
  find: (workbook) =>
    throughPassages(workbook, [MILLIONS], function* ({ text, figures }) {
      for (const figure of figures) {
        const { start, end } = figure;
        if (!isBareMoney(figure) || CURRENCY.test(text.slice(Math.max(0, start - NEAR), end + NEAR)) || CURRENCY.test(earlierInSentence(text, start))) continue;
        yield { start, end, values: { words: text.slice(start, end) } };
      }
    }),
});
