/** An acronym run together with the word after it. */
import { isAcronym } from "../../catalogue/acronyms";
import type { WorkbookReading } from "../../table/reading";
import { type LostHyphen, MAY_LACK_HYPHEN, isHead, lostHyphens } from "../../text/slips/lost-hyphens";
import { PAUSE, defineCheck } from "../check";
import type { Hit } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { mended as mending } from "../support/mend";
import { type TextCell, stretchesOf } from "../support/stretches";

type Values = { words: string; mended: string };

interface Candidate {
  cell: TextCell;
  lost: LostHyphen;
}

/** Which of some acronyms stand by themselves, or before a hyphen, somewhere in the workbook. Pauses now and then. */
function* standing(workbook: WorkbookReading, sought: ReadonlySet<string>): Generator<typeof PAUSE, ReadonlySet<string>> {
  const found = new Set([...sought].filter(isAcronym));
  const open = new Map([...sought].filter((acronym) => !found.has(acronym)).map((acronym) => [acronym, new RegExp(`${acronym}(?<![A-Za-zÀ-ÖØ-öø-ɏ\\d]${acronym})(?![A-Za-zÀ-ÖØ-öø-ɏ\\d])`)]));
  for (const { cells } of stretchesOf(workbook)) {
    if (open.size === 0) break;
    for (const { text } of cells) {
      for (const [acronym, alone] of open) {
        if (!alone.test(text)) continue;
        found.add(acronym);
        open.delete(acronym);
      }
    }
    yield PAUSE;
  }
  return found;
}

function* find(workbook: WorkbookReading): Iterable<Hit<Values> | typeof PAUSE> {
  const candidates: Candidate[] = [];
  for (const { cells } of stretchesOf(workbook)) {
    for (const cell of cells) {
      if (!MAY_LACK_HYPHEN.test(cell.text)) continue;
      for (const lost of lostHyphens(cell.text)) if (isHead(lost.word)) candidates.push({ cell, lost });
    }
    yield PAUSE;
  }
  const known = yield* standing(workbook, new Set(candidates.map(({ lost }) => lost.acronym)));
  for (const [at, { cell, lost }] of candidates.entries()) {
    if (at % 200 === 199) yield PAUSE;
    const { acronym, word, start, end } = lost;
    if (!known.has(acronym)) continue;
    const { sheet, row, column, text } = cell;
    const mended = `${acronym}-${word}`;
    yield { sheet, row, column, start, end, values: { words: text.slice(start, end), mended }, edits: mending(workbook, cell, start, end, mended) };
  }
}

export default defineCheck<Values>({
  id: "hyphen-lost",
  severity: "note",
  texts: {
    sv: {
      title: "Bindestreck som fattas",
      message: ({ words, mended }) => `”${words}” ska vara ”${mended}”.`,
      why: "Efter en förkortning står ett bindestreck. Det försvinner när text kopieras från pdf, där raden tog slut vid strecket. Den som söker efter förkortningen hittar den inte.\n\nKontrollen säger till när förkortningen är känd, eller står för sig själv på ett annat ställe i arbetsboken.",
      fix: ({ mended }) => `Skriv ”${mended}”`,
    },
    en: {
      title: "Missing hyphen",
      message: ({ words, mended }) => `“${words}” should be “${mended}”.`,
      why: "After an abbreviation there is a hyphen. It is lost when text is copied from PDF, where the line ended at it. Whoever searches for the abbreviation does not find it.\n\nThe check speaks up when the abbreviation is known, or stands by itself somewhere else in the workbook.",
      fix: ({ mended }) => `Write “${mended}”`,
    },
  },
  examples: {
    passing: [{ shows: "Bindestrecket står där, och namn som bara liknar.", sheets: { "3.4": [HEADER, ["EU-stöd till byar", "Mötena på EU-nivå hölls med ITello och HRvoje. BRYprojektet är ett namn.", ...GOOD.slice(2)]] } }],
    failing: [
      {
        shows: "En känd förkortning, och en som står för sig själv på ett annat ställe.",
        sheets: { "3.4": [HEADER, ["Byaliv (BLR)", "BLRnätverket har mötts.", "Egen bedömning: byarna hörs på EUnivå.", "Mål 3, 4 och B3"], ["B3projekt", ...GOOD.slice(1)]] },
        finds: [{ at: "3.4!B2", text: "BLRnätverket" }, { at: "3.4!C2", text: "EUnivå" }, { at: "3.4!A3", text: "B3projekt" }],
        fixed: { "3.4!B2": "BLR-nätverket har mötts.", "3.4!C2": "Egen bedömning: byarna hörs på EU-nivå.", "3.4!A3": "B3-projekt" },
      },
    ],
  },
  find,
});
