/** Words whose å, ä and ö came apart when the text was copied. */
import { MAY_BE_BROKEN, brokenLetters } from "../../text/slips/broken-letters";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { vocabularyOf } from "../support/vocabulary";
import { throughTexts } from "../texts";

export default defineCheck<{ broken: string; whole: string }>({
  id: "broken-letters",
  severity: "error",
  texts: {
    sv: {
      title: "Å, ä och ö har gått sönder",
      message: ({ broken, whole }) => `Prickar och ringar har blivit mellanslag: ”${broken}” ska troligen vara ”${whole}”. Klistra in texten på nytt.`,
      why: "I vissa pdf-filer är prickarna över å, ä och ö egna tecken. När texten kopieras försvinner de, och orden delas. Texten går att gissa sig till, men inte att söka i.",
    },
    en: {
      title: "Å, ä and ö are broken",
      message: ({ broken, whole }) => `Dots and rings have become spaces: “${broken}” should probably be “${whole}”. Paste the text again.`,
      why: "In some PDF files the dots over å, ä and ö are signs of their own. When the text is copied they are lost and the words come apart. The text can be guessed at, but not searched.",
    },
  },
  examples: {
    passing: [{ shows: "Korta ord som hör hemma där de står.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna på Norra Sjö fick råd så att de kunde ta fram en plan.", ...GOOD.slice(2)]] } }],
    failing: [
      {
        shows: "Ett stycke ur en pdf.",
        sheets: { "3.4": [HEADER, ["Undersökningen i Mellansjö", "Under va ren genomfo rdes underso kningen i byarna, fo r andra a ret.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "va ren genomfo rdes underso kningen i byarna, fo r andra a ret" }],
      },
      {
        shows: "Ord som delats på två ställen.",
        sheets: { "3.4": [HEADER, ["Råd i Mellansjö", "Byarna fick svara på fra gor om ja msta lldhet i sin anso kan.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "fra gor om ja msta lldhet i sin anso kan" }],
      },
      {
        shows: "Vanliga ord, var de än står.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Det sta mmer va l o verens med tidigare underso kningar i byarna.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "sta mmer va l o verens med tidigare underso kningar" }],
      },
    ],
  },
  find: (workbook) =>
    throughTexts(workbook, MAY_BE_BROKEN, function* ({ sheet, row, column, text }) {
      const vocabulary = yield* vocabularyOf(workbook);
      const found = brokenLetters(text, (word) => vocabulary.has(word));
      if (found) yield { sheet, row, column, start: found.start, end: found.end, values: { broken: found.broken, whole: found.whole } };
    }),
});
