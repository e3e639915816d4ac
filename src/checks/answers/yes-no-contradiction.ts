/** Yes or no against the text that explains it. */
import { opposing, verdictOf } from "../../text/yes-no";
import { defineCheck } from "../check";
import { OTHER, WORD, throughYesNo, wrongBox } from "./questions";

const ASKED = "Har anslaget bidragit till att nå målen i den regionala utvecklingsstrategin?";

export default defineCheck<{ said: string; box: string }>({
  id: "yes-no-contradiction",
  severity: "error",
  texts: {
    sv: {
      title: "Ja eller Nej mot texten",
      message: ({ said, box }) =>
        box === "" ? `Svaret är ${said}, men texten säger motsatsen. Ändra det ena.` : `Svaret är ${said}, men texten står i rutan för ${box}. Ändra svaret eller flytta texten.`,
      why: "Svaren Ja och Nej räknas, och beskrivningarna läses. Säger de emot varandra vet ingen vilket som gäller. Oftast har svaret följt med från året före, eller texten hamnat i fel ruta.",
    },
    en: {
      title: "Yes or No against the text",
      message: ({ said, box }) => (box === "" ? `The answer is ${said}, but the text says the opposite. Change one of them.` : `The answer is ${said}, but the text is in the box for ${box}. Change the answer or move the text.`),
      why: "The answers Ja and Nej are counted, and the descriptions are read. If they contradict each other, nobody knows which one holds. Usually the answer came along from the year before, or the text ended up in the wrong box.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Texten stöder svaret, också när den säger vad som inte var avgörande.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Ja. Anslaget har inte varit avgörande. Medlen har dock bidragit till målen."], ["10.3 ERUF", ASKED, "Nej. Inga beslut har fattats under året."], ["10.3 Interreg", ASKED, "Nej, anslaget har inte använts. Projekt har medfinansierats med egna medel."], ["10.4 RUS", ASKED, "Ja. Inte i norr, men tre projekt har fått medel."], ["10.4 ERUF", ASKED, "Ja. Det har inte funnits några nya projekt. Fyra äldre har fått medel."]] },
      },
      {
        shows: "Svaret är nej, och texten berättar vad andra betalar.",
        sheets: {
          Svar: [
            ["Nr", "Fråga", "Svar"],
            ["10.3 RUS", ASKED, "Nej. Hamnarna i Mellansjö vänder sig till sjöverket, som lämnar bidrag direkt till klubbar och varv efter egna regler som gäller i hela landet."],
            ["10.3 ERUF", ASKED, "Nej. Båtprojekten har fått sin medfinansiering från kommunerna runt sjön, och regionens egna medel har gått till bad och vägar under hela programperioden."],
            ["10.3 Interreg", ASKED, "Nej. Kommunerna möjliggör projekten genom egen tid och egna lokaler, och varven i Mellansjö har gått in med pengar till bryggor, bad och vägar."],
          ],
        },
      },
      { shows: "Ja, fast inte till alla delar.", sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 ERUF", ASKED, "Ja. Anslaget har inte använts i alla programmets delar, men i flertalet."]] } },
      { shows: "Ja, och det som inte har gjorts vägs upp av annat.", sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Ja. Regionen har inte haft några egna projekt om vägar men medfinansierar två andra."]] } },
      { shows: "Nej, och medlen är egna; ja, och det som ännu saknas är nytt.", sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Nej. Regionen har beviljat egna medel till bryggorna."], ["10.3 ERUF", ASKED, "Ja. Det finns inga projekt i norr, men fyra i söder har fått medel."]] } },
      { shows: "Nej, och texten står i rutan för nej.", sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Nej"], ["10.3 RUS om ja", "Om ja, beskriv hur.", null], ["10.3 RUS om nej", "Om nej, beskriv varför.", "Inga projekt har sökt."]] } },
    ],
    failing: [
      {
        shows: "Medfinansiering under ett nej, och inga beslut under ett ja.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Nej. Regionen har under året beviljat 4 mkr i medfinansiering till bryggor."], ["10.3 ERUF", ASKED, "Nej. Anslaget används för att medfinansiera varv."], ["10.3 Interreg", ASKED, "Ja. Det finns ännu inga beslut."]] },
        finds: [{ at: "Svar!C2", text: "Regionen har under året beviljat 4 mkr i medfinansiering till bryggor." }, { at: "Svar!C3", text: "Anslaget används för att medfinansiera varv." }, { at: "Svar!C4", text: "Det finns ännu inga beslut." }],
      },
      {
        shows: "Svaret är nej, men texten står i rutan för ja.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Nej"], ["10.3 RUS om ja", "Om ja, beskriv hur.", "Mellansjö sitter i styrgruppen för byarnas program."]] },
        finds: [{ at: "Svar!C2", text: "Nej" }],
      },
      {
        shows: "Svaret är ja, men texten står i rutan för nej, som frågorna delar och ingen annan har svarat.",
        sheets: {
          Svar: [
            ["Nr", "Fråga", "Svar"],
            ["10.3 RUS", ASKED, "Ja"],
            ["10.3 RUS om ja", "Om ja, beskriv hur.", "Byarna har fått stöd."],
            ["10.3 ERUF", ASKED, "Ja"],
            ["10.3 ERUF om ja", "Om ja, beskriv hur.", null],
            ["10.3 om nej", "Om nej, beskriv varför.", "Programmet hade inte öppnat."],
          ],
        },
        finds: [{ at: "Svar!C4", text: "Ja" }],
      },
      {
        shows: "Svaret är ja, men anslaget har inte använts.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Ja. Under året har anslaget inte använts för programmet. Egna medel gick till två byar."]] },
        finds: [{ at: "Svar!C2", text: "Under året har anslaget inte använts för programmet." }],
      },
      {
        shows: "Svaret är nej, men projekt har fått stöd; svaret är ja, men programmet har inte öppnat.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Nej. Tre projekt har fått medfinansiering."], ["10.3 ERUF", ASKED, "Ja. Programmet hade ännu inte öppnat under året."], ["10.3 Interreg", ASKED, "Nej. Två Interregprojekt, ett om vägar och ett om bad, har medfinansierats."]] },
        finds: [{ at: "Svar!C2", text: "Tre projekt har fått medfinansiering." }, { at: "Svar!C3", text: "Programmet hade ännu inte öppnat under året." }, { at: "Svar!C4", text: "Två Interregprojekt, ett om vägar och ett om bad, har medfinansierats." }],
      },
      {
        shows: "Svaret är nej, men hela texten berättar hur anslaget bidrar.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Nej. Byarnas planer styr vad som får stöd. Alla beslut ligger i linje med strategin, och de ger förutsättningar för bad, vägar och hamnar i hela Mellansjö."]] },
        finds: [{ at: "Svar!C2", text: "Alla beslut ligger i linje med strategin, och de ger förutsättningar för bad, vägar och hamnar i hela Mellansjö." }],
      },
      {
        shows: "Svaret är ja, men texten säger att det inte har varit aktuellt.",
        sheets: {
          Svar: [
            ["Nr", "Fråga", "Svar"],
            ["10.3 RUS", ASKED, "Ja. Under året har det inte varit aktuellt."],
            ["10.3 ERUF", ASKED, "Ja. Ännu har inga beslut tagits."],
            ["10.3 Interreg", ASKED, "Ja. Nej, byarna har inte sökt."],
          ],
        },
        finds: [
          { at: "Svar!C2", text: "Under året har det inte varit aktuellt." },
          { at: "Svar!C3", text: "Ännu har inga beslut tagits." },
          { at: "Svar!C4", text: "Nej, byarna har inte sökt." },
        ],
      },
      {
        shows: "Svaret är nej, rutan för ja är ifylld, och rutan för nej gäller en annan fråga.",
        sheets: {
          Svar: [
            ["Nr", "Fråga", "Svar"],
            ["10.3 ERUF", ASKED, "Nej"],
            ["10.3 Interreg", ASKED, "Nej"],
            ["10.3 ERUF om ja", "Om ja, beskriv hur.", "Sju byprojekt bidrar till programmets mål."],
            ["10.3 om nej", "Om nej, beskriv varför.", "För Interreg: byarna har använt egna medel."],
          ],
        },
        finds: [{ at: "Svar!C2", text: "Nej" }],
      },
      {
        shows: "Svaret är nej, men projekt har fått medel.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Nej. Två projekt i Norra Mellansjö har fått medel ur anslaget."], ["10.3 ERUF", ASKED, "Nej. Mellansjö har via anslaget medfinansierat vägar."]] },
        finds: [{ at: "Svar!C2", text: "Två projekt i Norra Mellansjö har fått medel ur anslaget." }, { at: "Svar!C3", text: "Mellansjö har via anslaget medfinansierat vägar." }],
      },
      {
        shows: "Svaret är ja, men i år har inget getts.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Ja. I år har regionen inte medfinansierat något vägprojekt."]] },
        finds: [{ at: "Svar!C2", text: "I år har regionen inte medfinansierat något vägprojekt." }],
      },
      {
        shows: "Svaret är ja, men inga projekt har fått något.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Ja. Inga projekt i programmet för Mellansjö har fått medel från anslaget."]] },
        finds: [{ at: "Svar!C2", text: "Inga projekt i programmet för Mellansjö har fått medel från anslaget." }],
      },
      {
        shows: "Svaret är ja, men regionen har inte haft några projekt.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Ja. Regionen har under 2023 inte haft några projekt om vägar och söker nya samarbeten."]] },
        finds: [{ at: "Svar!C2", text: "Regionen har under 2023 inte haft några projekt om vägar och söker nya samarbeten." }],
      },
      {
        shows: "Svaret är nej, men regionen har medfinansierat.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Nej. Regionen har under året medfinansierat tre hamnar runt sjön, en i norr och två i söder. De drivs av klubbarna och har nya bryggor."]] },
        finds: [{ at: "Svar!C2", text: "Regionen har under året medfinansierat tre hamnar runt sjön, en i norr och två i söder." }],
      },
      {
        shows: "Svaret är ja, men inget har beslutats.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Ja. På grund av storm har det inte beslutats om någon medfinansiering till programmet."]] },
        finds: [{ at: "Svar!C2", text: "På grund av storm har det inte beslutats om någon medfinansiering till programmet." }],
      },
    ],
  },
  find: (workbook) =>
    throughYesNo(workbook, function* (question) {
      const { sheet, answer, verdict, boxes } = question;
      if (verdict === null) return;
      const { row, column, text } = answer.cell;
      const wrong = wrongBox(question);
      if (wrong) {
        const related = [{ sheet, row: wrong.answer.cell.row, column: wrong.answer.cell.column }];
        yield { sheet, row, column, start: 0, end: text.length, values: { said: WORD[verdict], box: WORD[OTHER[verdict]] }, related };
        return;
      }
      const told = [{ cell: answer.cell, from: verdictOf(text)!.rest }, ...boxes.filter(({ of }) => of !== OTHER[verdict]).map((box) => ({ cell: box.answer.cell, from: 0 }))];
      for (const { cell, from } of told) {
        const against = opposing(cell.text.slice(from), verdict);
        if (against) yield { sheet, row: cell.row, column: cell.column, start: from + against.start, end: from + against.end, severity: "warning", values: { said: WORD[verdict], box: "" }, related: cell === answer.cell ? [] : [{ sheet, row, column }] };
      }
    }),
});
