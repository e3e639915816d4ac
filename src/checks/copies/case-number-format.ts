/** A case number formed otherwise than the others. */
import type { TableCell, WorkbookReading } from "../../table/reading";
import { caseNumbersIn, formOf } from "../../text/case-numbers";
import { PAUSE, defineCheck } from "../check";
import type { Hit } from "../check";
import { ALSO_GOOD, GOOD, HEADER } from "../support/examples";
import { stretchesOf } from "../support/stretches";
import { saying } from "../../table/insatser";
import { grouped } from "../../text/grouped";

const WITH_NUMBER = [...HEADER, "Diarienummer"];
/** So many numbers of one form, and so large a part of all, are the file's way of writing them. */
const LEAST = 4;
const MOST_OF = 0.8;

interface Numbered {
  sheet: string;
  cell: TableCell;
  number: string;
  start: number;
  form: string;
}

function* numbersOf(workbook: WorkbookReading): Generator<Numbered | typeof PAUSE> {
  for (const { table, insatser } of stretchesOf(workbook)) {
    if (!table) continue;
    for (const insats of insatser) {
      for (const cell of saying(insats, "caseNumber")) {
        for (const { number, start } of caseNumbersIn(cell.text)) yield { sheet: table.sheet, cell, number, start, form: formOf(number) };
      }
    }
    yield PAUSE;
  }
}

const rows = (numbers: readonly string[]) => numbers.map((number, at) => [`${at % 2 ? GOOD[0] : ALSO_GOOD[0]} ${at}`, ...GOOD.slice(1), number]);

export default defineCheck<{ number: string; usual: string; count: number }>({
  id: "case-number-format",
  severity: "note",
  texts: {
    sv: {
      title: "Diarienummer skrivet på annat sätt",
      message: ({ number, usual, count }) => `${number} är skrivet på ett annat sätt än de ${count} andra numren, som ${usual}. Kontrollera numret i diariet.`,
      why: "Numren i ett diarium är bildade på samma sätt. Ett som avviker har ofta tappat en siffra, ett streck eller bokstäverna framför, eller är ett nummer av annat slag. Då går det inte att hitta ärendet.",
    },
    en: {
      title: "Case number written in another way",
      message: ({ number, usual, count }) => `${number} is written in another way than the other ${count} numbers, such as ${usual}. Check the number in the register.`,
      why: "The numbers of a register are formed in the same way. One that differs has often lost a digit, a dash or the letters before it, or is a number of another kind. The case can then not be found.",
    },
  },
  examples: {
    passing: [
      { shows: "Samma sätt, också där löpnumret är kort och registret ett annat.", sheets: { "3.4": [WITH_NUMBER, ...rows(["RUN 2023-104", "RUN 2023-7", "RD2023-19", "RUN 2022-240", "RUN 2021-88"])] } },
      { shows: "Två sätt som båda är vanliga.", sheets: { "3.4": [WITH_NUMBER, ...rows(["RUN 23-104", "RUN 23-107", "20361188", "20361190", "20361197"])] } },
    ],
    failing: [
      {
        shows: "Strecket och bokstäverna saknas i ett nummer.",
        sheets: { "3.4": [WITH_NUMBER, ...rows(["RUN 2023-104", "RUN 2023-107", "RUN 2023-111", "2023112", "RUN 2023-118"])] },
        finds: [{ at: "3.4!E5", text: "2023112" }],
      },
    ],
  },
  *find(workbook): Iterable<Hit<{ number: string; usual: string; count: number }> | typeof PAUSE> {
    const all: Numbered[] = [];
    for (const one of numbersOf(workbook)) {
      if (one === PAUSE) yield PAUSE;
      else all.push(one);
    }
    const usual = [...grouped(all, ({ form }) => form).values()].sort((a, b) => b.length - a.length)[0];
    if (!usual || usual.length < LEAST || usual.length < MOST_OF * all.length) return;
    for (const [at, { sheet, cell, number, start, form }] of all.entries()) {
      if (at % 1000 === 999) yield PAUSE;
      if (form === usual[0]!.form) continue;
      yield { sheet, row: cell.row, column: cell.column, start, end: start + number.length, values: { number, usual: usual[0]!.number, count: usual.length } };
    }
  },
});
