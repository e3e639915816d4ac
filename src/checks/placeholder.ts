/** Words that were meant to be replaced before the report was sent. */
import { MAY_HOLD_PLACEHOLDER, placeholders } from "../text/slips/placeholders";
import { defineCheck } from "./check";
import { GOOD, HEADER } from "./support/examples";
import { throughTexts } from "./texts";

export default defineCheck<{ words: string }>({
  id: "placeholder",
  severity: "error",
  texts: {
    sv: {
      title: "Platshållare kvar",
      message: ({ words }) => `”${words}” ser ut att vänta på något. Skriv det som ska stå där, eller ta bort det.`,
      why: "Under skrivandet sätts XX, frågetecken och noteringar till en själv där en uppgift saknas. De som blir kvar läses av alla, och den uppgift de skulle ge saknas. Också mallens egna uppmaningar, som ”Klicka här för att ange text.”, ska bort.",
    },
    en: {
      title: "Placeholder left",
      message: ({ words }) => `“${words}” seems to be waiting for something. Write what should be there, or remove it.`,
      why: "While writing, XX, question marks and notes to oneself stand in for what is missing. Those that stay are read by everyone, and what they stood for is missing. The template's own prompts should go too.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Ett bortklippt ord i ett citat, ett projektnamn med frågetecken och en romersk siffra är inga platshållare.",
        sheets: { "3.4": [HEADER, ["Vågar du?!", "”… minst hälften […] ska vara unga”, enligt målet.", ...GOOD.slice(2)], ["Karl XII:s väg", ...GOOD.slice(1)]] },
      },
      {
        shows: "Arbete som kompletterar annat arbete.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna kan komplettera med uppgifter om vägar. Byalaget kollar hur många som åker. Kartan kompletteras med uppgifter från byarna, och fler byar läggs till senare. Plattformen X har kommit igång. Stöden på kronan räcker till cirka 40 personer, knappt procentuellt fler. Byarna lär sig att kolla med grannar. Byn [Fjällbo] och Region Norr deltog (siffran gäller båda).", ...GOOD.slice(2)]] },
      },
      {
        shows: "Parenteser som berättar, tjänsten X, och ett klockslag.",
        sheets: {
          "3.4": [
            HEADER,
            ["Byaliv (utkast till ny plan)", "Talen (siffror kommer från kommunen, verifieras av revisor) är slutliga. Annonserna flyttades från X eftersom få såg dem.", "Egen bedömning (källa saknas i äldre handlingar): fler deltar. Planen (uppdateras årligen) gäller.", GOOD[3]!],
            ["Sjöliv", "Mötet öppnade kl 10 00 deltagare satt då redan i salen. Förordet (text från byalaget) är nytt.", ...GOOD.slice(2)],
          ],
        },
      },
      { shows: "Ett nätverk som heter så.", sheets: { "3.4": [HEADER, ["Byaliv", "Ungdomarna i nätverket XX har rustat sex bryggor.", ...GOOD.slice(2)]] } },
      { shows: "En titel med ett X i.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Filmen ”X antal mil till byn” har visats i sex byar.", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Antal som skulle fyllas i.",
        sheets: {
          "3.4": [
            HEADER,
            ["Byaliv", "XX möten (hur många?) har hållits med byalag, senast 2023-11-xx.", ...GOOD.slice(2)],
            ["Hemsjö", "Under hösten genomfördes X kurser. Läs mer under rubrik x.", "[komplettera]", "Klicka här för att ange text."],
          ],
        },
        finds: [
          { at: "3.4!B2", text: "XX" },
          { at: "3.4!B2", text: "(hur många?)" },
          { at: "3.4!B2", text: "2023-11-xx" },
          { at: "3.4!B3", text: "X" },
          { at: "3.4!B3", text: "rubrik x" },
          { at: "3.4!C3", text: "[komplettera]" },
          { at: "3.4!D3", text: "Klicka här för att ange text." },
        ],
      },
      {
        shows: "Ord till den som skulle skriva vidare.",
        sheets: { "3.4": [HEADER, ["Byaliv", "YY av byarna har fiber. Belopp ska läggas till här. Här behöver vi ett exempel från Sjöbo. [karta över byarna läggs in]. [byalagets namn] har svarat. Kolla talen i planen med Sjöbo.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "YY" }, { at: "3.4!B2", text: "ska läggas till här" }, { at: "3.4!B2", text: "Här behöver vi ett exempel från Sjöbo" }, { at: "3.4!B2", text: "[karta över byarna läggs in]" }, { at: "3.4!B2", text: "[byalagets namn]" }, { at: "3.4!B2", text: "Kolla talen i planen med Sjöbo" }],
      },
      {
        shows: "Ord om texten själv, och tal som fattas.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Vägarna har en budget på kronor, och drygt personer har åkt dit. Lägg in siffror här. Texten behöver kompletteras.", "Gulmarkerat ska kollas. Egen bedömning: fler deltar. Kontakt: Namn Namnsson. OBS ej klart!", GOOD[3]!], ["Sjöliv", "Talen ska stämmas av med Bo. Utsläppen minskade med x ton.", ...GOOD.slice(2)]] },
        finds: [
          { at: "3.4!B2", text: "på kronor" },
          { at: "3.4!B2", text: "drygt personer" },
          { at: "3.4!B2", text: "Lägg in siffror här" },
          { at: "3.4!B2", text: "Texten behöver kompletteras" },
          { at: "3.4!C2", text: "Gulmarkerat ska kollas" },
          { at: "3.4!C2", text: "Namn Namnsson" },
          { at: "3.4!C2", text: "OBS ej klart!" },
          { at: "3.4!B3", text: "Talen ska stämmas av med Bo" },
          { at: "3.4!B3", text: "x" },
        ],
      },
      {
        shows: "Ett frågetecken där talet skulle stå, och en uppmaning till den som skulle skriva vidare.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Antal nya bryggor: ?", "Egen bedömning: fler har fått nytt arbete. Komplettera med siffror från byalaget.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "?" }, { at: "3.4!C2", text: "Komplettera med siffror från byalaget" }],
      },
      {
        shows: "En uppmaning mellan vinklar, och en fråga till den som skrev.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Fler byar har fiber. Här kan vi lägga till något om vägarna? <komplettera med tal från Sjöbo>", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Här kan vi lägga till något om vägarna" }, { at: "3.4!B2", text: "<komplettera med tal från Sjöbo>" }],
      },
      {
        shows: "Text och siffror som någon annan skulle ge.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Fler byar har fiber. [siffror från Sjöbo]", "Text från Elin", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "[siffror från Sjöbo]" }, { at: "3.4!C2", text: "Text från Elin" }],
      },
      {
        shows: "Någon skulle ta reda på talet.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Fler byar har fiber. Elin kollar hur många. Bo återkommer med antal.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Elin kollar hur många" }, { at: "3.4!B2", text: "Bo återkommer med antal" }],
      },
      {
        shows: "Namnet på kolumnen står där namnet skulle stå.",
        sheets: { "3.4": [HEADER, ["Projektnamn", "Lokaler har hyrts av (namn på bolaget).", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!A2", text: "Projektnamn" }, { at: "3.4!B2", text: "(namn på bolaget)" }],
      },
      {
        shows: "Uppgifter som skulle komma senare.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Åtta möten har hållits. Kompletteras med deltagarantal!", "Fylls i senare.", GOOD[3]!], ["Sjöliv", "Byarna har haft X träffar, siffror kommer i februari.", "Egen bedömning: fler deltar. Kolla med byalaget.", "Infoga bild här"]] },
        finds: [
          { at: "3.4!B2", text: "Kompletteras med deltagarantal" },
          { at: "3.4!C2", text: "Fylls i senare" },
          { at: "3.4!B3", text: "X" },
          { at: "3.4!B3", text: "siffror kommer i februari" },
          { at: "3.4!C3", text: "Kolla med byalaget" },
          { at: "3.4!D3", text: "Infoga bild här" },
        ],
      },
      {
        shows: "Namn och tal som aldrig fylldes i.",
        sheets: { "3.4": [HEADER, ["Region X och byarna", "Sex möten har hållits av <<sjö/skog>> med 00 deltagare. [lägg till bild]", "Egen bedömning (inväntar siffror): fler deltar. Kontakt: NN.", "UTKAST ###"]] },
        finds: [
          { at: "3.4!A2", text: "Region X" },
          { at: "3.4!B2", text: "<<sjö/skog>>" },
          { at: "3.4!B2", text: "00" },
          { at: "3.4!B2", text: "[lägg till bild]" },
          { at: "3.4!C2", text: "(inväntar siffror)" },
          { at: "3.4!C2", text: "NN" },
          { at: "3.4!D2", text: "UTKAST" },
          { at: "3.4!D2", text: "###" },
        ],
      },
      {
        shows: "Streck där antalet skulle stå, och ett belopp som väntar på bokslutet.",
        sheets: { "3.4": [HEADER, ["Byaliv", "På mässan deltog ca __ byalag. Kostnaden blev 0,0 miljoner kronor (fylls i efter bokslut).", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "__" }, { at: "3.4!B2", text: "(fylls i efter bokslut)" }],
      },
      {
        shows: "En fråga till en kollega, och en mening som behövs.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Samtal med 85 fiskare (stämmer det, Elin? dubbelkolla) har hållits. [här behövs en rad om vägarna]", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "(stämmer det, Elin? dubbelkolla)" }, { at: "3.4!B2", text: "[här behövs en rad om vägarna]" }],
      },
      {
        shows: "Namn som inte kom, och en fråga till en kollega.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Möten i byarna X och Y. Vägen kostade en halv miljon (fråga Ekonomi om beloppet är hela året) och byggdes av Företagsnamn AB.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "byarna X och Y" }, { at: "3.4!B2", text: "(fråga Ekonomi om beloppet är hela året)" }, { at: "3.4!B2", text: "Företagsnamn AB" }],
      },
      {
        shows: "En uppmaning till sig själv, utan tecken efter.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Sex byar har fått råd. OBS stäm av med byarna! Fler är på väg.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "OBS stäm av med byarna!" }],
      },
      {
        shows: "En anteckning om vem som fyller på.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Exempel från hamnen [Kim lägger till efter mötet] och från byarna.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "[Kim lägger till efter mötet]" }],
      },
    ],
  },
  find: (workbook) =>
    throughTexts(workbook, MAY_HOLD_PLACEHOLDER, function* ({ sheet, row, column, text }) {
      for (const { start, end } of placeholders(text)) yield { sheet, row, column, start, end, values: { words: text.slice(start, end) } };
    }),
});
