/** One project with two case numbers. */
import { cellAddress } from "../../table/address";
import type { Insats, InsatsTable } from "../../table/reading";
import { caseNumbersIn } from "../../text/case-numbers";
import { lettersOf } from "../../text/words/letters";
import { plainText } from "../../text/words/normalise";
import { defineCheck } from "../check";
import { ALSO_GOOD, GOOD, HEADER } from "../support/examples";
import { shortName, textOf } from "../../table/insatser";
import { throughInsatser } from "../support/walk";
import { type CaseCell, caseCells, nameAlone, placeOf } from "./case-cells";

const WITH_NUMBER = [...HEADER, "Diarienummer"];
/** A shorter name may be of two insatser of one kind ("Företagsstöd"): it has so many words. */
const FEWEST_WORDS = 2;

interface Numbered {
  insats: Insats;
  table: InsatsTable;
  cell: CaseCell;
  numbers: readonly string[];
}

export default defineCheck<{ name: string; number: string; other: string; where: string }>({
  id: "two-case-numbers",
  severity: "note",
  texts: {
    sv: {
      title: "Samma projekt med två diarienummer",
      message: ({ name, number, other, where }) => `”${name}” har diarienumret ${number} här och ${other} i ${where}. Kontrollera vilket som gäller.`,
      why: "Ett projekt har ett ärende. Står det med två nummer har det ena ofta skrivits fel, eller kommit med från en annan rad. Har projektet fått två beslut, skriv båda numren på båda ställena.",
    },
    en: {
      title: "Same project with two case numbers",
      message: ({ name, number, other, where }) => `“${name}” has the case number ${number} here and ${other} in ${where}. Check which of them is right.`,
      why: "A project is one case. If it stands with two numbers, one of them was often mistyped or came along from another row. If the project has had two decisions, write both numbers in both places.",
    },
  },
  examples: {
    passing: [
      { shows: "Samma nummer i båda tabellerna, och ett till.", sheets: { "3.4": [WITH_NUMBER, [...GOOD, "RUN 23-104"]], "4.4": [WITH_NUMBER, ["Bo nära sjön", "Se tabell 3.4.", "", "Levande bygder", "RUN 23-104, RUN 23-177"]] } },
      { shows: "Två insatser av ett slag.", sheets: { "3.4": [WITH_NUMBER, ["Företagsstöd", ...GOOD.slice(1), "RUN 23-104"], ["Företagsstöd", ...ALSO_GOOD.slice(1), "RUN 23-105"]] } },
    ],
    failing: [
      {
        shows: "Två siffror har bytt plats.",
        sheets: { "3.4": [WITH_NUMBER, [...GOOD, "RUN 23-104"]], "4.4": [WITH_NUMBER, ["Bo nära sjön", "Se tabell 3.4.", "", "Levande bygder", "RUN 23-140"]] },
        finds: [{ at: "4.4!E2", text: "RUN 23-140" }],
      },
      {
        shows: "Numren står efter namnet.",
        sheets: { "3.4": [HEADER, ["Bo nära sjön, diarienummer RUN-2023-104", ...GOOD.slice(1)]], "4.4": [HEADER, ["Bo nära sjön, diarienummer RUN-2023-140", ...ALSO_GOOD.slice(1)]] },
        finds: [{ at: "4.4!A2", text: "RUN-2023-140" }],
      },
    ],
  },
  find(workbook) {
    const seen = new Map<string, Numbered>();
    return throughInsatser(workbook, function* (insats, table) {
      const cell = caseCells(insats)[0];
      if (!cell) return;
      const name = plainText(nameAlone(insats));
      if (name.split(" ").length < FEWEST_WORDS) return;
      const numbers = caseNumbersIn(cell.text).map(({ number }) => number);
      const key = `${plainText(textOf(insats, "region"))} ${name}`;
      const first = seen.get(key);
      if (numbers.length === 0) return;
      if (!first) seen.set(key, { insats, table, cell, numbers });
      else if (!numbers.some((number) => first.numbers.some((other) => lettersOf(other) === lettersOf(number)))) {
        yield {
          ...{ sheet: table.sheet, ...placeOf(cell) },
          values: { name: shortName(insats), number: numbers[0]!, other: first.numbers[0]!, where: `${first.table.sheet}!${cellAddress(first.cell.row, first.cell.column)}` },
          related: [{ sheet: first.table.sheet, row: first.cell.row, column: first.cell.column }],
        };
      }
    });
  },
});
