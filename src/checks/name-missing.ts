/** An insats without a name. */
import { saying, shortName, textOf } from "../table/insatser";
import { defineCheck } from "./check";
import { GOOD, HEADER } from "./support/examples";
import { emptyCell } from "./support/missing";
import { throughInsatser } from "./support/walk";

/** A sentence of what was done, with nothing that the insats is called: "Insatsen har riktats till …", "För alla kurser har …". */
const TELLS = /^(?:(?:insatsen|insatserna|projektet|projekten|satsningen|arbetet|aktiviteterna) (?:har|är|var|ska|syftar|riktar|riktas|vänder|handlar|består|innebär|genomförs|genomfördes|drivs|pågår|avslutades|bidrar)|vi (?:har|är|arbetar)|(?:för|under|genom|inom|vid|med|i) [^.:\n"”“]{3,80} (?:har|hade|genomfördes|hölls|ordnades)) [^.:\n"”“]{20,}/i;
/** Within it a capital or a number would be a name or lead to one. */
const NAMES = /\s(?:[A-ZÀ-ÖØ-Þ]|#|\d)/;

/** Whether a name cell is a sentence that names nothing. */
function namesNothing(text: string): boolean {
  const sentence = TELLS.exec(text)?.[0];
  return sentence !== undefined && !NAMES.test(sentence);
}

export default defineCheck<{ name: string; words: string }>({
  id: "name-missing",
  severity: "error",
  texts: {
    sv: {
      title: "Namn saknas",
      message: ({ words }) => (words === "" ? "Insatsen har inget namn. Skriv vad den heter och en kort beskrivning." : `”${words}” säger inte vad insatsen heter. Börja med namnet.`),
      why: "Utan namn går det inte att veta vilken insats resultaten hör till, att hänvisa till den från andra avsnitt eller att se att samma insats redovisas av flera regioner.\n\nMallens första kolumn heter *Namn på insats och kort beskrivning*.",
    },
    en: {
      title: "Missing name",
      message: ({ words }) => (words === "" ? "The insats has no name. Write what it is called and a short description." : `“${words}” does not say what the insats is called. Begin with its name.`),
      why: "Without a name nobody can tell which insats the results belong to, refer to it from other sections, or see that several regions report the same one.",
    },
  },
  examples: {
    passing: [
      { shows: "Insatsen har ett namn.", sheets: { "3.4": [HEADER, GOOD] } },
      { shows: "Namnet står inne i meningen, eller är vad insatsen gör.", sheets: { "3.4": [HEADER, ["Projektet är en fortsättning på Byaliv och ger råd till byalag i hela länet.", ...GOOD.slice(1)], ["Insatser för byalag som vill bygga om sina lokaler.", ...GOOD.slice(1)]] } },
    ],
    failing: [
      {
        shows: "Prestationer och mål är ifyllda, men inget namn.",
        sheets: { "3.4": [HEADER, GOOD, ["", "Sex möten har hållits med byalag.", "Enligt uppföljning deltog fler unga.", "Levande bygder"]] },
        finds: [{ at: "3.4!A3", text: "" }],
      },
      {
        shows: "En mening som inte säger vad insatsen heter.",
        sheets: { "3.4": [HEADER, GOOD, ["Insatsen har riktats till byalag som vill bygga om sina lokaler.", "Sex möten har hållits med byalag.", "Enligt uppföljning deltog fler unga.", "Levande bygder"], ["Vid urvalet av byar har de minsta fått råd först av alla.", "Sju byar har fått råd.", "Enligt uppföljning är vägarna bättre.", "Levande bygder"]] },
        finds: [{ at: "3.4!A3", text: "Insatsen har riktats till byalag som vill bygga om sina lokaler." }, { at: "3.4!A4", text: "Vid urvalet av byar har de minsta fått råd först av alla." }],
      },
    ],
  },
  find: (workbook) =>
    throughInsatser(workbook, function* (insats, table) {
      const hit = emptyCell(workbook, table, insats, "name");
      if (hit) {
        yield { ...hit, values: { ...hit.values, words: "" } };
        return;
      }
      const text = textOf(insats, "name");
      const [cell] = saying(insats, "name");
      if (cell && namesNothing(text)) yield { sheet: table.sheet, row: cell.row, column: cell.column, severity: "warning", values: { name: shortName(insats), words: shortName(insats) } };
    }),
});
