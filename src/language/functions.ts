/** Words of the custom functions: what they spill into cells, and what an error in a cell says. */
import type { InBoth } from "./index";

const sv = {
  findings: { header: ["Cell", "Allvar", "Kontroll", "Meddelande"], severity: { error: "fel", warning: "varning", note: "notis" } },
  problems: {
    noTable: "Området har ingen insatstabell. Ta med rubrikraden.",
    noTemplate: ({ asked, known }: { asked: string; known: string }) => `Det finns ingen mall ”${asked}”. Välj bland ${known}.`,
    notTemplate: "Ange mallen med namn eller år, till exempel \"mall-2023\" eller 2023.",
    notLoaded: "Insatskollens ordlista gick inte att hämta. Se till att du har nät och räkna om med Ctrl+Alt+F9.",
    errorInCell: "Cellen som läses har ett fel.",
    notConfidence: "Ange säkerheten som ett tal mellan 0 och 1, eller i procent: 0,8 eller 80 %.",
    notRegion: "Ange regionen med namn eller länskod, till exempel \"Västmanland\" eller 19.",
    noRegion: ({ asked }: { asked: string }) => `”${asked}” är ingen region. Ange namn eller länskod, till exempel \"Västmanland\" eller 19.`,
    otherShape: "Ange en region för alla texter, eller lika många regioner som texter.",
    notLevel: "Ange nivån med regionens eget ord, till exempel \"delmål\".",
    notYear: "Ange året med fyra siffror, till exempel 2023.",
    noLevel: ({ asked, known }: { asked: string; known: string }) => `Regionens mål har ingen nivå ”${asked}”. De som finns är ${known}.`,
    noGoal: ({ asked }: { asked: string }) => `Det finns inget mål ”${asked}”. Ett mål skrivs som INSATS.MÅL ger det, till exempel 19-17.`,
  },
};

const en: typeof sv = {
  findings: { header: ["Cell", "Severity", "Check", "Message"], severity: { error: "error", warning: "warning", note: "note" } },
  problems: {
    noTable: "The range holds no insats table. Include the header row.",
    noTemplate: ({ asked, known }) => `There is no template “${asked}”. Choose among ${known}.`,
    notTemplate: "Give the template by name or year, such as \"mall-2023\" or 2023.",
    notLoaded: "The word list of Insatskollen could not be fetched. See that you are online and recalculate with Ctrl+Alt+F9.",
    errorInCell: "The cell that is read holds an error.",
    notConfidence: "Give the confidence as a number between 0 and 1, or in per cent: 0.8 or 80%.",
    notRegion: "Give the region by name or county code, such as \"Västmanland\" or 19.",
    noRegion: ({ asked }) => `“${asked}” is not a region. Give its name or county code, such as \"Västmanland\" or 19.`,
    otherShape: "Give one region for all texts, or as many regions as texts.",
    notLevel: "Give the level by the region's own word, such as \"delmål\".",
    notYear: "Give the year in four digits, such as 2023.",
    noLevel: ({ asked, known }) => `The region's goals have no level “${asked}”. There are ${known}.`,
    noGoal: ({ asked }) => `There is no goal “${asked}”. A goal is written as INSATS.MÅL gives it, such as 19-17.`,
  },
};

export const functionTexts = { sv, en } satisfies InBoth<typeof sv>;
