/** A sentence that stands twice, once for last year: the text of the year before was left. */
import { cellAddress } from "../../table/address";
import { wordsOf } from "../../text/words/normalise";
import { sentencesOf } from "../../text/sentences";
import { anyOf } from "../../text/signs";
import { defineCheck } from "../check";
import type { CellRef } from "../check";
import { throughTexts } from "../texts";

/** Shorter sentences are alike by chance. */
const FEWEST_WORDS = 8;
/** So many of the words, years aside, are the same. */
const ALIKE = 0.6;
/** Of sentences that begin alike, the first are kept: enough to find one left behind. */
const MOST_KEPT = 8;
const YEAR = /(?<![\d²³¹¼-¾–-])20\d\d(?![\d²³¹¼-¾–-])/g;

/** A sentence that begins with its year, and tells of what was done in it. */
const OF_YEAR = /^[^.!?:;\d]{3,60}\shar\sunder\s(?:år\s)?20\d\d\s(?!och|samt|till|[–-])|^under\s(?:år\s|hela\s|våren\s|hösten\s)?(?:20\d\d)\s(?:har|hade|fick|gick|hölls|gavs|[a-zà-öø-ɏ]{3,20}(?:ades|ade|des|tes))(?![a-zà-öø-ɏ])/i;
/** The answer tells of the year itself too, or of what came before it. */
const THIS_YEAR = /(?<![a-zà-öø-ɏ])(?:i år|årets|under året|innevarande|därefter|sedan dess|numera|tidigare|föregående|förra|jämför[a-z]{0,10})(?![a-zà-öø-ɏ])/i;

/** "Senast den 1 december 2022": each project has its own last day. */
const LAST_DAY = /(?<![a-zà-öø-ɏ])(?:senast|kraft)\s(?:den\s)?\d{1,2}\s[a-z]{3,9}\s20\d\d/i;

const HAS_YEAR = anyOf("0000");

interface Kept extends CellRef {
  start: number;
  end: number;
  year: number;
  words: ReadonlySet<string>;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(a.size, b.size);
}

export default defineCheck<{ year: number; reported: number; where: string }>({
  id: "last-years-text",
  severity: "warning",
  texts: {
    sv: {
      title: "Förra årets text står kvar",
      message: ({ year, reported, where }) => where === "" ? `Meningen gäller ${String(year)}, och svaret säger inget om ${String(reported)}. Kontrollera årtalet, eller skriv årets svar.` : `Meningen gäller ${String(year)}, men nästan samma mening i ${where} gäller ${String(reported)}. Troligen står förra årets text kvar.`,
      why: "Rapporten skrivs ofta ovanpå förra årets. En mening som fått vara kvar berättar om fel år, och det som hänt i år syns inte.",
    },
    en: {
      title: "Last year's text was left",
      message: ({ year, reported, where }) => where === "" ? `The sentence is about ${String(year)}, and the answer says nothing of ${String(reported)}. Check the year, or write the year's answer.` : `The sentence is about ${String(year)}, but nearly the same sentence in ${where} is about ${String(reported)}. Last year's text was probably left.`,
      why: "The report is often written over the one of the year before. A sentence that stayed tells of the wrong year, and what happened this year is not seen.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Två år jämförs i samma svar.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["1.1", "Beskriv arbetet.", "Tre möten om vägar och vatten hölls i byarna under 2022. Tre möten om vägar och vatten hölls i byarna under 2023."]] },
      },
      {
        shows: "Två projekt, vart och ett med sin sista dag.",
        sheets: {
          Svar: [["Nr", "Fråga", "Svar"], ["1.1", "Beskriv arbetet.", "Uppdraget om vägar ska redovisas till nämnden i Mellansjö senast den 1 mars 2022."], ["1.2", "Beskriv mer.", "Uppdraget om bad ska redovisas till nämnden i Mellansjö senast den 9 maj 2023."]],
        },
      },
      {
        shows: "Svaret berättar också om året självt, eller jämför med det.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["1.1", "Beskriv arbetet.", "Under 2022 har byarna fått sex vägar och nya bad. I år byggs fler."], ["1.2", "Beskriv mer.", "Under 2022 fick byarna sju bad. Under 2023 fick de nio."]] },
      },
    ],
    failing: [
      {
        shows: "Samma mening i två svar, för olika år.",
        sheets: {
          Svar: [
            ["Nr", "Fråga", "Svar"],
            ["10.3 ERUF", "Beskriv bidraget.", "Nämnden är nöjd. Flera träffar har ordnats under 2022 att få byarna i Mellansjö med i programmen."],
            ["10.3 Interreg", "Beskriv bidraget.", "Flera träffar har hållits under 2023 för att få byarna i Mellansjö med i programmen."],
          ],
        },
        finds: [{ at: "Svar!C2", text: "Flera träffar har ordnats under 2022 att få byarna i Mellansjö med i programmen." }],
      },
      {
        shows: "Året står inne i meningen.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["1.1", "Beskriv arbetet.", "Ja. Anslaget har under 2022 betalat sex vägar i byarna."], ["1.2", "Beskriv mer.", "Under 2022 har tre vägar fått medel som räcker till 2025."]] },
        finds: [{ at: "Svar!C2", text: "Anslaget har under 2022 betalat sex vägar i byarna." }, { at: "Svar!C3", text: "Under 2022 har tre vägar fått medel som räcker till 2025." }],
      },
      {
        shows: "Svaret gäller bara förra året.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["1.1", "Beskriv arbetet.", "Ja. Under 2022 har anslaget betalat sex vägar i byarna."]] },
        finds: [{ at: "Svar!C2", text: "Under 2022 har anslaget betalat sex vägar i byarna." }],
      },
    ],
  },
  find(workbook) {
    const reported = workbook.year.value;
    const byOpening = new Map<string, Kept[]>();
    return throughTexts(workbook, HAS_YEAR, function* ({ sheet, row, column, text, role, answer }) {
      if (reported === null || role === "goals" || !/20\d\d/.test(text)) return;
      const isOfYear = !answer || text.includes(String(reported)) || THIS_YEAR.test(text);
      for (const { start, end } of sentencesOf(text)) {
        const sentence = text.slice(start, end);
        if (!sentence.includes("20")) continue;
        // Years ahead are those of plans.
        const years: ReadonlySet<number> = new Set([...sentence.matchAll(YEAR)].map(([year]) => Number(year)).filter((told) => told <= reported));
        const [year] = years;
        if (years.size !== 1 || (year !== reported && year !== reported - 1) || LAST_DAY.test(sentence)) continue;
        const words = wordsOf(sentence).filter((word) => word !== String(year));
        if (words.length < FEWEST_WORDS) continue;
        const opening = words.slice(0, 2).join(" ");
        const kept = byOpening.get(opening) ?? [];
        const own: Kept = { sheet, row, column, start, end, year, words: new Set(words) };
        const other = kept.find((known) => known.year !== year && (known.row !== row || known.sheet !== sheet) && likeness(known.words, own.words) >= ALIKE);
        if (kept.length < MOST_KEPT) byOpening.set(opening, [...kept, own]);
        if (!other) {
          if (!isOfYear && OF_YEAR.test(sentence)) yield { sheet, row, column, start, end, values: { year, reported, where: "" } };
          continue;
        }
        const [old, fresh] = year < other.year ? [own, other] : [other, own];
        yield {
          ...{ sheet: old.sheet, row: old.row, column: old.column, start: old.start, end: old.end },
          values: { year: old.year, reported, where: cellAddress(fresh.row, fresh.column) },
          related: [{ sheet: fresh.sheet, row: fresh.row, column: fresh.column }],
        };
      }
    });
  },
});
