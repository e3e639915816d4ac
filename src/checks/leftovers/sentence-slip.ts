/** Sentences that do not hold together: a verb in the wrong form, a word lost or one too many. */
import type { SlipKind } from "../../text/slips/slip";
import { sentenceSlips } from "../../text/slips/sentence-slips";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { mended as mending } from "../support/mend";
import { throughTexts } from "../texts";

/** `mended`: the words as they should be; empty where more than one reading is possible. */
type Values = { kind: SlipKind; words: string; mended: string };

type Says = Record<SlipKind, (words: string) => string>;

const SAYS: Record<"sv" | "en", Says> = {
  sv: {
    "after-att": (words) => `”${words}”: efter ”att” står ett verb i grundform, eller så fattas ett ord emellan.`,
    "after-helper": (words) => `”${words}”: verben passar inte ihop.`,
    "bare-infinitive": (words) => `”${words}”: verbet står i grundform men hör till en mening som behöver en annan form.`,
    "ett-for-att": (words) => `”${words}”: före ett verb i grundform ska det stå ”att”.`,
    "att-missing": (words) => `”${words}”: det fattas ett ”att” före verbet.`,
    "att-twice": (words) => `”${words}”: ett ”att” är för mycket.`,
    "two-verbs": (words) => `”${words}”: två verb står i rad. Ta bort det ena, eller skriv ”och” emellan.`,
    "verb-missing": (words) => `”${words.trimEnd()}”: det fattas ett verb efter ”att”.`,
    "har-missing": (words) => `”${words}”: det fattas ett ”har” till verbet.`,
    genitive: (words) => `”${words}”: det fattas ett s efter det som äger.`,
    "no-genitive": (words) => `”${words.trimEnd()}”: s:et är för mycket.`,
    "half-pair": (words) => `”${words}”: ${/^så/i.test(words) ? "efter ”såväl” väntar läsaren ett ”som”" : "efter ”både” väntar läsaren ett ”och”"}.`,
    "word-missing": (words) => `”${words}”: det fattas ett ord.`,
    "wrong-word": (words) => `”${words}”: ett ord är fel.`,
  },
  en: {
    "after-att": (words) => `“${words}”: after “att” a verb stands in the infinitive, or a word is missing between them.`,
    "after-helper": (words) => `“${words}”: the verbs do not fit together.`,
    "bare-infinitive": (words) => `“${words}”: the verb stands in the infinitive in a sentence that needs another form.`,
    "ett-for-att": (words) => `“${words}”: before an infinitive it should be “att”.`,
    "att-missing": (words) => `“${words}”: an “att” is missing before the verb.`,
    "att-twice": (words) => `“${words}”: one “att” is too many.`,
    "two-verbs": (words) => `“${words}”: two verbs in a row. Remove one, or write “och” between them.`,
    "verb-missing": (words) => `“${words.trimEnd()}”: a verb is missing after “att”.`,
    "har-missing": (words) => `“${words}”: the verb lacks its “har”.`,
    genitive: (words) => `“${words}”: the owner lacks its s.`,
    "no-genitive": (words) => `“${words.trimEnd()}”: the s is one too many.`,
    "half-pair": (words) => `“${words}”: ${/^så/i.test(words) ? "after “såväl” the reader waits for “som”" : "after “både” the reader waits for “och”"}.`,
    "word-missing": (words) => `“${words}”: a word is missing.`,
    "wrong-word": (words) => `“${words}”: a word is wrong.`,
  },
};

export default defineCheck<Values>({
  id: "sentence-slip",
  severity: "note",
  texts: {
    sv: {
      title: "Meningen går inte ihop",
      message: ({ kind, words, mended }) => SAYS.sv[kind](words) + (mended === "" ? "" : ` Det ska nog vara ”${mended.trim()}”.`),
      why: "När en mening skrivs om blir det lätt ett ord för mycket eller för lite kvar, eller ett verb i den gamla formen. Rättstavningen ser inget, eftersom orden finns, men läsaren får gissa vad som menas. Kontrollen tar bara upp sådant som inte kan stå så.",
      fix: ({ mended }) => `Skriv ”${mended.trim()}”`,
    },
    en: {
      title: "The sentence does not hold together",
      message: ({ kind, words, mended }) => SAYS.en[kind](words) + (mended === "" ? "" : ` It should probably be “${mended.trim()}”.`),
      why: "When a sentence is rewritten a word too many or too few is easily left, or a verb in its old form. A spelling check sees nothing, since the words exist, but the reader has to guess what is meant. The check takes up only what cannot stand so.",
      fix: ({ mended }) => `Write “${mended.trim()}”`,
    },
  },
  examples: {
    passing: [
      {
        shows: "Meningar som går ihop fast orden liknar.",
        sheets: {
          "3.4": [
            HEADER,
            ["Byaliv", "De råd byarna har bidrar till att fler kan delta. Det stöd vi kan ge används. Byarna delar på öppna data och tar till vara kunskapen.", "Egen bedömning: var och en ska ha nytta av råden, såväl unga som äldre.", GOOD[3]!],
            ["Sjöliv", "Under året har vi:\n• Fem byar besökts\n• 12 deltagare fått råd", "Egen bedömning: flera av den regionala planens delar har prövats.", GOOD[3]!],
            ["Öliv", "De förväntade resultaten nåddes, ett stort antal möten hölls på grund av vädret och projektets syfte är nått. För det första ökade satsningen.", "Egen bedömning: både äldre och yngre är nöjda, men också trötta.", GOOD[3]!],
          ],
        },
      },
    ],
    failing: [
      {
        shows: "Verb i fel form.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Syftet är att bidrar till fler butiker. Byarna ska samverkar om badet. Sex träffar har genomförs. Fyra kurser har genomförda under våren.", "Egen bedömning: det är kurser som ge nya kunskaper. Projektet stärka byn.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "att bidrar" }, { at: "3.4!B2", text: "ska samverkar" }, { at: "3.4!B2", text: "har genomförs" }, { at: "3.4!B2", text: "har genomförda" }, { at: "3.4!C2", text: "som ge" }, { at: "3.4!C2", text: "Projektet stärka" }],
      },
      {
        shows: "”Ett” för ”att”, ett ”att” som fattas och ett för mycket.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Byarna fick chans ett utveckla badet. Råden gavs för förbättra vägarna. Planen är att bland annat att rusta bryggan.", "Egen bedömning: arbetet handlar om att öka stärka vanan.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "ett utveckla" }, { at: "3.4!B2", text: "för förbättra" }, { at: "3.4!B2", text: "att bland annat att" }, { at: "3.4!C2", text: "öka stärka" }],
      },
      {
        shows: "Ord som fattas.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Projektet haft tolv träffar. Kursen syftar att nå unga och att fram en plan. Badet stängdes på grund vattenbrist.", "Egen bedömning: det har resulterat att fler badar.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "Projektet haft" }, { at: "3.4!B2", text: "syftar att" }, { at: "3.4!B2", text: "att fram " }, { at: "3.4!B2", text: "på grund" }, { at: "3.4!C2", text: "resulterat att" }],
      },
      {
        shows: "Ett s för lite och ett för mycket, och uttryck med fel ord.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Råden når hela Värmland, och fler i Värmland näringsliv möts. Region Värmlands deltar både med råd men också med stöd.", "Egen bedömning: i först hand gynnas byarna.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "Värmland näringsliv" }, { at: "3.4!B2", text: "Värmlands " }, { at: "3.4!B2", text: "både med råd men också" }, { at: "3.4!C2", text: "i först hand" }],
      },
      {
        shows: "Fel som bara kan rättas på ett sätt.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Byarna ska samverka nära. Kursen syftar att nå unga.", "Egen bedömning: fler får möjlighet ett utveckla byn.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "syftar att" }, { at: "3.4!C2", text: "ett utveckla" }],
        fixed: { "3.4!B2": "Byarna ska samverka nära. Kursen syftar till att nå unga.", "3.4!C2": "Egen bedömning: fler får möjlighet att utveckla byn." },
      },
    ],
  },
  find: (workbook) =>
    throughTexts<Values>(workbook, null, (cell) => {
      const { sheet, row, column, text } = cell;
      return sentenceSlips(text).map(({ start, end, kind, mended = "" }) => ({
        ...{ sheet, row, column, start, end, values: { kind, words: text.slice(start, end), mended } },
        ...(mended !== "" && { edits: mending(workbook, cell, start, end, mended) }),
      }));
    }),
});
