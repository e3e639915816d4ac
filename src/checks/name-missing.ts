/** An insats without a name. */
import { defineCheck } from "./check";
import { GOOD, HEADER } from "./support/examples";
import { emptyCell } from "./support/missing";
import { throughInsatser } from "./support/walk";

export default defineCheck<{ name: string }>({
  id: "name-missing",
  severity: "error",
  texts: {
    sv: {
      title: "Namn saknas",
      message: () => "Insatsen har inget namn. Skriv vad den heter och en kort beskrivning.",
      why: "Utan namn går det inte att veta vilken insats resultaten hör till, att hänvisa till den från andra avsnitt eller att se att samma insats redovisas av flera regioner.\n\nMallens första kolumn heter *Namn på insats och kort beskrivning*.",
    },
    en: {
      title: "Missing name",
      message: () => "The insats has no name. Write what it is called and a short description.",
      why: "Without a name nobody can tell which insats the results belong to, refer to it from other sections, or see that several regions report the same one.",
    },
  },
  examples: {
    passing: [{ shows: "Insatsen har ett namn.", sheets: { "3.4": [HEADER, GOOD] } }],
    failing: [
      {
        shows: "Prestationer och mål är ifyllda, men inget namn.",
        sheets: { "3.4": [HEADER, GOOD, ["", "Sex möten har hållits med byalag.", "Enligt uppföljning deltog fler unga.", "Levande bygder"]] },
        finds: [{ at: "3.4!A3", text: "" }],
      },
    ],
  },
  find: (workbook) =>
    throughInsatser(workbook, function* (insats, table) {
      const hit = emptyCell(workbook, table, insats, "name");
      if (hit) yield hit;
    }),
});
