/** Sentences that stop before they are done. */
import { type Unfinished, unfinished } from "../../text/slips/unfinished";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { type TextCell, throughTexts } from "../texts";

/** A bracket or an asterisk left alone seldom hides more than itself. */
const SLIGHT: ReadonlySet<Unfinished> = new Set(["bracket", "asterisk"]);

const SAYS = {
  sv: {
    question: (words: string) => `”${words}” slutar med ett frågetecken. Skriv vad resultatet blev, eller ta bort frågetecknet.`,
    period: (words: string) => `”${words}” saknar slutår.`,
    fragment: (words: string) => `Meningen börjar mitt i: ”${words}”. Läs den tillsammans med meningen före.`,
    end: (words: string) => `Texten slutar med ”${words}”. Skriv klart meningen.`,
    bracket: (words: string) => `Parentesen ”${words}…” stängs aldrig.`,
    asterisk: (words: string) => `”${words}” har en asterisk, men det finns ingen not till den.`,
  },
  en: {
    question: (words: string) => `“${words}” ends with a question mark. Write what the result was, or remove the question mark.`,
    period: (words: string) => `“${words}” has no last year.`,
    fragment: (words: string) => `The sentence begins in its middle: “${words}”. Read it together with the one before.`,
    end: (words: string) => `The text ends with “${words}”. Finish the sentence.`,
    bracket: (words: string) => `The bracket “${words}…” is never closed.`,
    asterisk: (words: string) => `“${words}” has an asterisk, but there is no note to it.`,
  },
} satisfies Record<string, Record<Unfinished, (words: string) => string>>;

/** A name that heads a group of rows. */
const headsGroup = ({ role, text }: TextCell): boolean => role === "name" && text.trimEnd().endsWith(":");

/** A text split over several cells of a column ends in the last of them. */
function goesOn({ insats, role }: TextCell): boolean {
  const cells = insats && role ? (insats.cells[role] ?? []) : [];
  return cells.length > 1;
}

export default defineCheck<{ kind: Unfinished; words: string }>({
  id: "unfinished-text",
  severity: "warning",
  texts: {
    sv: {
      title: "Oavslutad text",
      message: ({ kind, words }) => SAYS.sv[kind](words),
      why: "När en text skrivs i flera omgångar blir det lätt något kvar: ett frågetecken där resultatet skulle stå, en uppräkning som slutar med komma, ett årtal som hamnat i fel mening. Den som läser vet inte vad som fattas.",
    },
    en: {
      title: "Unfinished text",
      message: ({ kind, words }) => SAYS.en[kind](words),
      why: "A text written in several rounds easily keeps something: a question mark where the result should be, a list that ends with a comma, a year that has slipped into another sentence. The reader cannot know what is missing.",
    },
  },
  examples: {
    passing: [
      { shows: "Det som ordet sist styr står före.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna har fått den service som de ställer krav på", ...GOOD.slice(2)]] } },
      { shows: "Frågor som ställs, och ett namn med frågetecken.", sheets: { "3.4": [HEADER, ["Vågar du?", "Dialoger om frågan: Vad får fler att flytta hit?", "Egen bedömning: hur vi når fler är nu tydligt.", GOOD[3]!]] } },
      { shows: "En period med båda åren, och en inom ett år.", sheets: { "3.4": [HEADER, ["Byaliv pågår mars 2022 till november 2024. Kursen hölls mars 2023 till maj.", ...GOOD.slice(1)]] } },
      { shows: "En asterisk som alla vet vad den betyder.", sheets: { "3.4": [HEADER, ["Kvinnor* i skogen", ...GOOD.slice(1)]] } },
      { shows: "Ett ord sist som hör ihop med vad som står före.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Nätverket är öppet för alla som byarna arbetar tillsammans med", ...GOOD.slice(2)]] } },
      { shows: "En rubrik för sig, och verb som hör ihop med vad som står före.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna får råd när de kan", "Egen bedömning:", "Mål i RUS:"]] } },
      {
        shows: "Celler utan punkt: ett antal, verb och ord som avslutar sin sats, och rubriker av flera ord.",
        sheets: {
          "3.4": [
            HEADER,
            ["Stöd som har getts till byar:", "Antal nya bussar: en", "Egen bedömning: fler unga bor kvar där", "Resultat på kort och lång sikt:"],
            ["Sjöliv", "Byarna bidrar med det de kan", "Egen bedömning: bodarna har gått från två till en", "Prestationer och resultat under året:"],
            ["Byaliv", "Byarna delar den kunskap byalagen har", "Egen bedömning: fyra träffar hölls i byn och i staden bara en", GOOD[3]!],
          ],
        },
      },
      { shows: "En asterisk med sin not, och punkter med parentes.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Stödet* gick till 1) vägar och 2) vatten.\n* Enligt lagen om stöd.", ...GOOD.slice(2)]] } },
      { shows: "En mening som leder till punkterna.", sheets: { "3.4": [HEADER, ["Byaliv", "Byarna bidrar till att\n• Fler handlar i butiken\n• Vägarna rustas, samt\n• Färjan går", ...GOOD.slice(2)]] } },
      { shows: "Ett namn som är en fråga.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Vart är vi på väg … egentligen? – fyra kvällar för byarna.", ...GOOD.slice(2)]] } },
      { shows: "”Både och” är ett svar, och ”varken eller”.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Fem butiker fick både och, och tre varken eller. Av nio yttranden var åtta positiva och ett både och.", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Ett resultat som är en fråga, och en uppräkning som slutar med komma.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, GOOD[1]!, "Större andel med bredband?", "Levande bygder, Rätt kompetens,"]] },
        finds: [{ at: "3.4!C2", text: "Större andel med bredband?" }, { at: "3.4!D2", text: "kompetens," }],
      },
      {
        shows: "En mening som bryts mitt i, och en uppräkning som aldrig kommer.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Råden togs fram i samverkan med", ...GOOD.slice(2)], ["Hemsjö", "Under året har följande möten hållits:", ...GOOD.slice(2)], ["Fjälliv", "Byarna samverkar med skolan och. Flera möten har hållits. Byn får förnyat stöd i fyra år av", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "i samverkan med" }, { at: "3.4!B3", text: "följande möten hållits:" }, { at: "3.4!B4", text: "skolan och." }, { at: "3.4!B4", text: "år av" }],
      },
      {
        shows: "Något som aldrig blev utfyllt.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Sex möten har hållits och fler byar ställer krav på", "Egen bedömning: fler deltar men", GOOD[3]!], ["Hemsjö", "Antalet byar uppgår till ca.", ...GOOD.slice(2)], ["Fjälliv", "Stödet till byarna uppgick till.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "ställer krav på" }, { at: "3.4!C2", text: "men" }, { at: "3.4!B3", text: "uppgår till ca." }, { at: "3.4!B4", text: "uppgick till." }],
      },
      {
        shows: "Det som byarna fick fattas, och vilka det gjordes med.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Sex möten har hållits. Byarna har fått", "Egen bedömning: fler deltar genom att råden ges i samråd med", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "Byarna har fått" }, { at: "3.4!C2", text: "i samråd med" }],
      },
      {
        shows: "Vad som gjordes fattas.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Sex byar har fått råd och utöver det har vi under hösten", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "har vi under hösten" }],
      },
      {
        shows: "Ett ord som aldrig står sist, och en lista som fattas.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Sex möten har hållits. Vidare har byarna ett", ...GOOD.slice(2)], ["Hemsjö", "Arbetet i byarna vilar på tre delar:", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "byarna ett" }, { at: "3.4!B3", text: "tre delar:" }],
      },
      {
        shows: "Ett slutår som hamnat i fel mening.",
        sheets: { "3.4": [HEADER, ["Byaliv. 2024 som bland annat ger råd i Mellansjö. Projektet pågår oktober 2022 till oktober.", ...GOOD.slice(1)]] },
        finds: [{ at: "3.4!A2", text: "2024 som" }, { at: "3.4!A2", text: "oktober 2022 till oktober" }],
      },
      {
        shows: "En asterisk utan not och en parentes som aldrig stängs.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Elva byar* fick stöd (av dem fyra på öar. Alla är nöjda.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "byar*" }, { at: "3.4!B2", text: "(av dem fyra på öar. Alla är nöjda." }],
      },
      {
        shows: "En punkt som slutar mitt i, och ett datum som fattas.",
        sheets: { "3.4": [HEADER, ["Byaliv", "• Handlarna räknar bättre, vilket bidrar till att\n• Fler byar har butik", "Egen bedömning: fler handlar. Rapporten lämnas till byalaget senast den.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "till att" }, { at: "3.4!C2", text: "senast den." }],
      },
      {
        shows: "Det som ska komma först fattas.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Sex byar har fått råd, men om fler stannar vet vi först när", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "först när" }],
      },
      {
        shows: "Slutåret saknas.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna får råd från mars 2022 till och med. Sex byar har fått det.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "2022 till och med." }],
      },
      {
        shows: "Ordet som det gällde kom aldrig.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Sex byar har fått råd. Nästa steg är att ta fram en gemensam", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "en gemensam" }],
      },
    ],
  },
  find: (workbook) =>
    throughTexts(workbook, null, (cell) => {
      const { sheet, row, column, text, role } = cell;
      const loose = unfinished(text, role === "outputs" || role === "outcomes");
      const own = loose.length > 0 && (goesOn(cell) || headsGroup(cell)) ? loose.filter(({ kind }) => kind !== "end" && kind !== "bracket") : loose;
      return own.map(({ start, end, kind }) => ({
        ...{ sheet, row, column, start, end, values: { kind, words: text.slice(start, end) } },
        ...(SLIGHT.has(kind) && { severity: "note" }),
      }));
    }),
});
