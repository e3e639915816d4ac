/** Traces of copying: digits stuck to words, lost line breaks, signs that could not be read. */
import { type Damage, copyingDamage } from "../../text/slips/copying-damage";
import { pageNumberAtEnd } from "../../text/slips/page-number-at-end";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughTexts } from "../texts";

const SAYS = {
  sv: {
    "note number": (words: string) => `”${words}” slutar med en siffra, troligen numret på en fotnot. Ta bort den.`,
    "digit before word": (words: string) => `”${words}” börjar med en siffra, troligen numret på en fotnot. Ta bort den, eller skriv ett mellanslag.`,
    "lost break": (words: string) => `I ”${words}” har två ord skrivits ihop. Troligen har en radbrytning försvunnit.`,
    "odd signs": (words: string) => `”${words}” har tecken som blev fel när texten kopierades.`,
    "page number": (words: string) => `”${words}” är troligen ett sidnummer. Ta bort det.`,
    "file name": (words: string) => `”${words}” är namnet på en fil. Den som läser tabellen kommer inte åt den.`,
    "letter twice": (words: string) => `”${words}” börjar med samma bokstav två gånger.`,
    "lost target": (words: string) => `”${words}” skrev programmet när det som texten pekade på försvann. Skriv vad läsaren ska hitta och var.`,
    "letter in number": (words: string) => `I ”${words}” står bokstaven O bland siffrorna. Skriv en nolla.`,
    "words together": (words: string) => `I ”${words}” fattas ett mellanslag.`,
    "lone letter": (words: string) => `I ”${words}” står en bokstav ensam. Den hör till ett ord.`,
    "letter thrice": (words: string) => `”${words}” har samma bokstav tre gånger i rad.`,
    "capital inside": (words: string) => `”${words}” har en stor bokstav inne i ordet. Troligen fattas ett mellanslag eller en punkt.`,
    "hyphen and space": (words: string) => `”${words}” är troligen ett ord som delats där en rad tog slut.`,
    "words apart": (words: string) => `”${words}” skrivs troligen som ett ord.`,
    "bullet twice": () => "Här står två punkter i rad i början av en rad. Ta bort den ena.",
    "stray sign": (words: string) => `Tecknet ”${words}” hör inte hit. Ta bort det.`,
    "lost letters": (words: string) => `I ”${words}” fattas bokstäver, troligen ff, fi eller fl, som inte följde med när texten kopierades.`,
    markup: (words: string) => `”${words}” är en kod från en webbsida. Skriv tecknet som den står för.`,
  },
  en: {
    "note number": (words: string) => `“${words}” ends with a digit, probably the number of a footnote. Remove it.`,
    "digit before word": (words: string) => `“${words}” begins with a digit, probably the number of a footnote. Remove it, or write a space.`,
    "lost break": (words: string) => `In “${words}” two words have run together. Probably a line break was lost.`,
    "odd signs": (words: string) => `“${words}” has signs that went wrong when the text was copied.`,
    "page number": (words: string) => `“${words}” is probably a page number. Remove it.`,
    "file name": (words: string) => `“${words}” is the name of a file. Readers of the table cannot open it.`,
    "letter twice": (words: string) => `“${words}” begins with the same letter twice.`,
    "lost target": (words: string) => `“${words}” was written by the program when what the text pointed at was gone. Write what the reader is to find and where.`,
    "letter in number": (words: string) => `In “${words}” the letter O stands among the digits. Write a nought.`,
    "words together": (words: string) => `A space is missing in “${words}”.`,
    "lone letter": (words: string) => `In “${words}” a letter stands alone. It belongs to a word.`,
    "letter thrice": (words: string) => `“${words}” has the same letter three times in a row.`,
    "capital inside": (words: string) => `“${words}” has a capital inside the word. A space or a full stop is probably missing.`,
    "hyphen and space": (words: string) => `“${words}” is probably one word, parted where a line ended.`,
    "words apart": (words: string) => `“${words}” is probably written as one word.`,
    "bullet twice": () => "Two bullets stand in a row at the beginning of a line. Remove one.",
    "stray sign": (words: string) => `The sign “${words}” does not belong here. Remove it.`,
    "lost letters": (words: string) => `Letters are missing in “${words}”, probably ff, fi or fl, which did not come along when the text was copied.`,
    markup: (words: string) => `“${words}” is a code from a web page. Write the sign that it stands for.`,
  },
} satisfies Record<string, Record<Damage, (words: string) => string>>;

/** Seldom in the way of understanding, or sometimes meant. */
const SLIGHT: ReadonlySet<Damage> = new Set(["lost break", "page number", "file name", "letter twice", "words together", "lone letter", "letter thrice", "capital inside", "hyphen and space", "words apart", "bullet twice", "stray sign"]);

export default defineCheck<{ kind: Damage; words: string }>({
  id: "copying-damage",
  severity: "warning",
  texts: {
    sv: {
      title: "Spår av kopiering",
      message: ({ kind, words }) => SAYS.sv[kind](words),
      why: "När text flyttas från Word eller pdf följer sådant med som inte hör till den: fotnotsnummer mitt i meningen, rubriker utan sin radbrytning, tecken som inte gick att läsa. Sökningar och räkningar missar orden, och läsaren snubblar.",
    },
    en: {
      title: "Traces of copying",
      message: ({ kind, words }) => SAYS.en[kind](words),
      why: "Text moved from Word or PDF brings things that are no part of it: footnote numbers, headings without their line break, signs that could not be read. Searches and counts miss the words, and the reader stumbles.",
    },
  },
  examples: {
    passing: [{ shows: "Bokstäver som får stå ensamma, sammansatta ord som delar sitt led, och namn.", sheets: { "3.4": [HEADER, ["eHälsa i byn", "Kultur- och fritidsfrågor samt skol- arbets- och boendemiljön är teman, s k byafrågor t ex i plan b för sjön. Kursen är 5 h lång, och kostnaden per h minskade. Byn kan attribuera kartan till en målare. Reglerna har harmoniserats för medTech, för barn från f till årskurs 3 och för kultur- inte bara idrott.", ...GOOD.slice(2)]] } }, { shows: "Namn med siffror i.", sheets: { "3.4": [HEADER, ["Kraft4Mellansjö och AM4Life, 3D-skrivare, H2O och Tele2", "Under 2023 fick 12 byar råd i 5G-frågor #byaliv och C# i 5 · 5 rutor.", "Egen bedömning: fler deltar (covid19-stödet upphörde).", "Levande bygder vid vattnet, Agenda 2030 mål 11 och 12"]] } }],
    failing: [
      {
        shows: "Fotnotsnummer i texten, och två mål utan radbrytning.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna i skärgårdskommunerna12 fick stöd 2för att bygga.", GOOD[2]!, "Plan 2050 och NTP3Mål 4"]] },
        finds: [{ at: "3.4!B2", text: "skärgårdskommunerna12" }, { at: "3.4!B2", text: "2för" }, { at: "3.4!D2", text: "NTP3Mål" }],
      },
      {
        shows: "Ett mål som gått ihop med det förra sägs en gång.",
        sheets: { "3.4": [HEADER, [...GOOD.slice(0, 3), "Levande bygderMål 4"]] },
        finds: [{ at: "3.4!D2", text: "bygderMål" }],
      },
      {
        shows: "Ett sidnummer, ett filnamn och en bokstav för mycket.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna fick råd om vägar\n12\noch om vvattnet. Plan_slutlig.docx", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "12" }, { at: "3.4!B2", text: "vvattnet" }, { at: "3.4!B2", text: "Plan_slutlig.docx" }],
      },
      {
        shows: "Ord som har gått sönder eller ihop.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna s tärker vägarna o ch broarna, skogenoch vattnet. Tre byar harbeviljats stöd avtaletUnder hösten. Samverkans- parterna är allla med. KommunernaMellansjö växer.", ...GOOD.slice(2)]] },
        finds: [
          { at: "3.4!B2", text: "s tärker" },
          { at: "3.4!B2", text: "o ch" },
          { at: "3.4!B2", text: "skogenoch" },
          { at: "3.4!B2", text: "harbeviljats" },
          { at: "3.4!B2", text: "avtaletUnder" },
          { at: "3.4!B2", text: "Samverkans- parterna" },
          { at: "3.4!B2", text: "allla" },
          { at: "3.4!B2", text: "KommunernaMellansjö" },
        ],
      },
      {
        shows: "Ett mellanslag som fattas efter ett bindestreck, och ett för mycket.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Stöd till konst-och bygdelivet gavs i takt med byns befolknings ökning. Länets befolknings ökning är liten.", "Egen bedömning: utvecklings arbetet går framåt.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "konst-och" }, { at: "3.4!C2", text: "utvecklings arbetet" }],
      },
      {
        shows: "Bokstaven O i ett nummer, och en fil efter ett årtal.",
        sheets: { "3.4": [HEADER, ["Byaliv, dnr BY23O417", "Byarna fick råd. Dnr 2023/88-byaplan.docx", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!A2", text: "BY23O417" }, { at: "3.4!B2", text: "88-byaplan.docx" }],
      },
      {
        shows: "Ett fotnotsnummer vid meningens första ord, ord som gått ihop, och frågetecken i stället för bokstäver.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byalagen är nöjda. Vandringarna3 samlade sju byar, varavden sista låg vid sjön. Nätverketett stöd.", "Egen bedömning: fler f?r hj?lp.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "Vandringarna3" }, { at: "3.4!B2", text: "varavden" }, { at: "3.4!B2", text: "Nätverketett" }, { at: "3.4!C2", text: "f?r" }, { at: "3.4!C2", text: "hj?lp" }],
      },
      {
        shows: "Tecken som blev fel.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna fÃ¥r stöd.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "fÃ¥r" }],
      },
      {
        shows: "En länk som gått sönder, en kod från webben, ett årtal utan mellanslag och sidfoten.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Råden finns i Fel! Hittar inte referenskälla. Mat &amp; vatten var teman. Under 2023deltog sju byar. Region Mellansjö 14 (32) Sida 4 av 19", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Fel! Hittar inte referenskälla" }, { at: "3.4!B2", text: "&amp;" }, { at: "3.4!B2", text: "2023deltog" }, { at: "3.4!B2", text: "Region Mellansjö 14 (32)" }, { at: "3.4!B2", text: "Sida 4 av 19" }],
      },
      {
        shows: "Ord som delades vid radens slut, ett ord isär, två ihop och en fotnot.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Planen för elva kom- muner är klar. Före tagens kontakter har ökat i FjällbyochSundby. Sjöbys2 kommun deltar.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Sjöbys2" }, { at: "3.4!B2", text: "kom- muner" }, { at: "3.4!B2", text: "Före tagens" }, { at: "3.4!B2", text: "FjällbyochSundby" }],
      },
      {
        shows: "Dubbla punkter, lösa tecken, och ett sidnummer sist bland målen.",
        sheets: { "3.4": [HEADER, ["Byaliv", "• • Byarna fick råd om vägar.# Sjöar\n• •  Nya stugor på landsbygden´", GOOD[2]!, "Mål i RUS: Levande bygder vid vattnet 124"]] },
        finds: [{ at: "3.4!B2", text: "• •" }, { at: "3.4!B2", text: "#" }, { at: "3.4!B2", text: "• •" }, { at: "3.4!B2", text: "´" }, { at: "3.4!D2", text: "124" }],
      },
      {
        shows: "Tecken för två bokstäver som försvann.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna har en e ektiv plan, o entliga bad och identi erade behov.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "e ektiv" }, { at: "3.4!B2", text: "o entliga" }, { at: "3.4!B2", text: "identi erade" }],
      },
    ],
  },
  find: (workbook) =>
    throughTexts(workbook, null, ({ sheet, row, column, text, role }) =>
      [...copyingDamage(text), ...(role === "goals" ? pageNumberAtEnd(text) : [])].map(({ start, end, kind }) => ({
        ...{ sheet, row, column, start, end, values: { kind, words: text.slice(start, end) } },
        ...(SLIGHT.has(kind) && { severity: "note" }),
        ...(kind === "lost target" && { severity: "error" }),
      })),
    ),
});
