/** One case number for two insatser. */
import { cellAddress } from "../../table/address";
import type { Insats, InsatsTable } from "../../table/reading";
import { lettersOf } from "../../text/words/letters";
import { plainText } from "../../text/words/normalise";
import { defineCheck } from "../check";
import { ALSO_GOOD, GOOD, HEADER } from "../support/examples";
import { shortName, textOf } from "../../table/insatser";
import { type CaseCell, caseCells, nameAlone, placeOf } from "./case-cells";
import { sameWholeName } from "../support/twins";
import { throughInsatser } from "../support/walk";

const WITH_NUMBER = [...HEADER, "Diarienummer"];
/** Shorter ones ("1", "dnr") number the rows and not the cases. */
const SHORTEST = 5;

/** What two insatser with one name or one beginning have in common is their project, in two parts. */
function areRelated(a: Insats, b: Insats): boolean {
  const [first, second] = [a, b].map((insats) => plainText(nameAlone(insats)).split(" ").slice(0, 2).join(" ")) as [string, string];
  return first === second || first.startsWith(`${second} `) || second.startsWith(`${first} `) || sameWholeName(a, b);
}

export default defineCheck<{ number: string; name: string; other: string; where: string }>({
  id: "case-number-shared",
  severity: "warning",
  texts: {
    sv: {
      title: "Samma diarienummer för två insatser",
      message: ({ number, name, other, where }) => `”${name}” har diarienumret ${number}, som ”${other}” (${where}) också har. Kontrollera vilken det hör till.`,
      why: "Diarienumret kopplar raden till beslutet och pengarna. Har två insatser samma nummer räknas pengarna på fel insats, eller två gånger. Ofta har raden kopierats och numret blivit kvar.",
    },
    en: {
      title: "Same case number for two insatser",
      message: ({ number, name, other, where }) => `“${name}” has the case number ${number}, which “${other}” (${where}) has as well. Check which of them it belongs to.`,
      why: "The case number ties the row to the decision and the money. If two insatser have one number, the money is counted on the wrong one, or twice. Often the row was copied and the number remained.",
    },
  },
  examples: {
    passing: [
      { shows: "Var sitt nummer, och två delar av ett projekt.", sheets: { "3.4": [WITH_NUMBER, [...GOOD, "RUN 23-104"], [...ALSO_GOOD, "RUN 23-105"], ["Bo nära sjön, etapp 2", "Sju byar har fått kartor.", ...GOOD.slice(2), "RUN 23-104"], ["Vandra (dnr RUN 23-9)", ...GOOD.slice(1)], ["Vandra 2 (dnr RUN 23-9)", ...ALSO_GOOD.slice(1)]] } },
    ],
    failing: [
      {
        shows: "Numret följde med när raden kopierades.",
        sheets: { "3.4": [WITH_NUMBER, [...GOOD, "RUN 23-104"], [...ALSO_GOOD, "RUN 23-104"]] },
        finds: [{ at: "3.4!E3", text: "RUN 23-104" }],
      },
      {
        shows: "Numren står i namnen.",
        sheets: { "3.4": [HEADER, ["Bo nära sjön (dnr RUN 2023/104)", ...GOOD.slice(1)], ["Fjällstuga Öppen (dnr RUN 2023/104)", ...ALSO_GOOD.slice(1)]] },
        finds: [{ at: "3.4!A3", text: "RUN 2023/104" }],
      },
    ],
  },
  find(workbook) {
    const seen = new Map<string, { insats: Insats; table: InsatsTable; cell: CaseCell }>();
    return throughInsatser(workbook, function* (insats, table) {
      for (const cell of caseCells(insats)) {
        const { text } = cell;
        const key = `${plainText(textOf(insats, "region"))} ${lettersOf(text)}`;
        const first = seen.get(key);
        if (lettersOf(text).length < SHORTEST || !/\d/u.test(text)) continue;
        if (!first) seen.set(key, { insats, table, cell });
        else if (!areRelated(first.insats, insats)) {
          const other = first.cell;
          yield {
            ...{ sheet: table.sheet, ...placeOf(cell) },
            values: { number: text.trim(), name: shortName(insats), other: shortName(first.insats), where: cellAddress(other.row, other.column) },
            related: [{ sheet: first.table.sheet, row: other.row, column: other.column }],
          };
        }
      }
    });
  },
});
