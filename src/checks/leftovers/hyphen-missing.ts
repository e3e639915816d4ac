/** A compound without its hyphen: "EU projekt". Once for each wording. */
import { type MissingHyphen, missingHyphens } from "../../text/slips/missing-hyphens";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { mended as mending } from "../support/mend";
import { throughTexts } from "../texts";

export default defineCheck<{ words: string; mended: string }>({
  id: "hyphen-missing",
  severity: "note",
  texts: {
    sv: {
      title: "Bindestreck saknas",
      message: ({ words, mended }) => `”${words}” ska nog vara ”${mended}”.`,
      why: "En sammansättning med en förkortning har bindestreck, och likaså en förled som delar slut med nästa ord. Utan det läses orden var för sig. Varje skrivning tas upp en gång i arbetsboken.",
      fix: ({ mended }) => `Skriv ”${mended}”`,
    },
    en: {
      title: "Hyphen missing",
      message: ({ words, mended }) => `“${words}” should probably be “${mended}”.`,
      why: "In Swedish a compound with an abbreviation has a hyphen, and so has a first half that shares its ending with the next word. Without it the words are read one by one. Each wording is taken up once in the workbook.",
      fix: ({ mended }) => `Write “${mended}”`,
    },
  },
  examples: {
    passing: [
      { shows: "Sammansättningar med bindestreck, och ord som står för sig.", sheets: { "3.4": [HEADER, ["Byaliv", "EU-medel och 1:1-medel har sökts. Affärs- och byautveckling fick stöd, liksom miljö-, klimat- och energifrågor.", "Egen bedömning: EU har nya mål och medel.", GOOD[3]!]] } },
      { shows: "Adjektiv bland förleder.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Stöd till mikro-, små och medelstora företag i byarna.", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "En förkortning för sig, en gång för varje skrivning.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Sex byar har drivit EU projekt. Två av dem har fler EU projekt.", "Egen bedömning: 1:1 anslaget når fler.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "EU projekt" }, { at: "3.4!C2", text: "1:1 anslaget" }],
      },
      {
        shows: "En förled som delar slut med nästa ord.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Sex byar har fått råd om affärs och byautveckling.", "Egen bedömning: miljö-, klimat och energifrågor tas upp.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "affärs" }, { at: "3.4!C2", text: "miljö-, klimat" }],
        fixed: { "3.4!B2": "Sex byar har fått råd om affärs- och byautveckling.", "3.4!C2": "Egen bedömning: miljö-, klimat- och energifrågor tas upp." },
      },
    ],
  },
  find: (workbook) => {
    const told = new Set<string>();
    const isNew = ({ mended }: MissingHyphen): boolean => !told.has(mended) && told.add(mended).size > 0;
    return throughTexts(workbook, null, (cell) => {
      const { sheet, row, column, text } = cell;
      return missingHyphens(text)
        .filter(isNew)
        .map(({ start, end, mended }) => ({ sheet, row, column, start, end, values: { words: text.slice(start, end), mended }, edits: mending(workbook, cell, start, end, mended) }));
    });
  },
});
