/** A reference to a place that says nothing of what it is said to tell. */
import type { ColumnRole } from "../../catalogue/template";
import { shortName } from "../../table/insatser";
import type { WorkbookReading } from "../../table/reading";
import { wordsOf } from "../../text/words/normalise";
import { MAY_POINT_BY_NUMBER, pointersOf, thingBefore } from "../../text/references/pointers";
import { asksForInsatser } from "../../text/questions";
import { onlyRefers } from "../../text/references/references";
import { PAUSE, defineCheck } from "../check";
import type { CellRef, Hit } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughTexts } from "../texts";
import { LEAST, type Missed, missing } from "./missed";
import { ofName, ofNoun, ofThingAfter } from "./named-things";
import { placesOf } from "./places";
import { type Pointing, throughPointers } from "./pointing";
import { ANSWER_ON, ofWholeAnswer } from "./whole-answers";

/** Shorter words do not tell one insats from another. */
const NAMING = 5;
/** The cells in which an insats is named and told of. */
const TELLING: ReadonlySet<ColumnRole> = new Set(["name", "outputs", "outcomes"]);
/** Forms of a name begin alike. */
const BEGINNING = 8;
/** A longer text says something of its own. */
const LONGEST = 200;

/** An insats that is only named and referred on: the table must have it. */
const ofInsatser = (workbook: WorkbookReading) =>
  throughTexts<Missed>(workbook, MAY_POINT_BY_NUMBER, function* ({ sheet, row, column, text, insats, table, role }) {
    if (!insats || !table || !role || !TELLING.has(role) || text.length > LONGEST) return;
    const name = shortName(insats).replace(/[\s,(]{0,9}(?:se|redovisas|återfinns)\s.*$/iu, "");
    const words = wordsOf(name).filter((word) => word.length >= NAMING);
    if (words.length === 0 || !(onlyRefers(text) || text.startsWith(name))) return;
    for (const { start, end, number, elsewhere, kind } of pointersOf(text)) {
      if (number === null || elsewhere || (kind !== "table" && kind !== "section")) continue;
      // "Se även arbetet med Byaliv i tabell 3.4": another thing than the insats is to be found there.
      if (thingBefore(text, { start, end }, () => false)?.isWithin) continue;
      const targets = placesOf(workbook).under(number).filter((place) => place.length >= LEAST);
      const isSame = targets.some((place) => place.sheet === table.sheet && place.row === Math.max(table.headerRow, 0));
      // "Se tabell 6.4 för elflyget": what the reader is to find there is said after the number.
      const after = wordsOf(/^[^.!?\n]{0,100}/u.exec(text.slice(end))![0]).filter((word) => word.length >= NAMING);
      if (targets.length === 0 || isSame || targets.some((place) => after.some((word) => place.mentions(word))) || targets.some((place) => words.some((word) => place.mentions(word)))) continue;
      yield { sheet, row, column, start, end, values: { name, place: number, told: "" } };
    }
  });

/** "Se Byaliv i tabell 5.4" or "Byaliv (se 5.4)" in table 5.4 itself: another of its cells must have the name. */
function* ofOwnTable(workbook: WorkbookReading, pointing: Pointing): Iterable<Hit<Missed>> {
  const { thing, pointer, sheet, row, column } = pointing;
  if (!(thing?.isWithin || thing?.isName) || pointer.number === null || pointer.number !== pointing.under) return;
  const table = workbook.tables.find((one) => one.sheet === sheet && one.section.value === pointer.number);
  const isTold = (text: string) => thing.words.some((word) => text.toLowerCase().includes(word.slice(0, BEGINNING)));
  const others = table?.insatser.flatMap(({ cells }) => Object.values(cells).flat()).filter((cell) => cell.row !== row || cell.column !== column);
  if (!others || others.some(({ text }) => isTold(text))) return;
  yield missing(pointing, { name: thing.name, place: pointer.number, told: "" }, "warning");
}

const placeOf = ({ sheet, row, column }: CellRef, start: number | undefined) => [sheet, row, column, start].join("\n");

function* find(workbook: WorkbookReading): Iterable<Hit<Missed> | typeof PAUSE> {
  const reported = new Set<string>();
  for (const step of ofInsatser(workbook)) {
    if (step !== PAUSE) reported.add(placeOf(step, step.start));
    yield step;
  }
  yield* throughPointers<Missed>(workbook, function* (pointing) {
    const { pointer, question, text } = pointing;
    if (reported.has(placeOf(pointing, pointer.start))) return;
    if (pointer.elsewhere || pointer.kind === "page" || pointer.kind === "picture" || pointer.kind === "attachment") return;
    if (asksForInsatser(question)) return;
    const places = placesOf(workbook);
    if (question !== "" && text.length < 200 && (onlyRefers(text) || ANSWER_ON.test(text))) yield* ofWholeAnswer(pointing, places);
    else {
      yield* ofName(pointing, places);
      yield* ofOwnTable(workbook, pointing);
      yield* ofNoun(pointing, places);
      yield* ofThingAfter(pointing, places);
    }
  });
}

export default defineCheck<Missed>({
  id: "reference-off-target",
  severity: "warning",
  texts: {
    sv: {
      title: "Hänvisning som inte stämmer",
      message: ({ name, place, told }) => `”${name}” nämns inte i ${place}.${told === "" ? "" : ` Det står i ${told}.`} Rätta hänvisningen eller skriv svaret här.`,
      why: "En hänvisning lovar att något står på ett annat ställe. Står det inte där blir frågan obesvarad, eller insatsen svår att hitta. Ofta har texten flyttats sedan hänvisningen skrevs.",
    },
    en: {
      title: "Reference that does not fit",
      message: ({ name, place, told }) => `“${name}” is not mentioned in ${place}.${told === "" ? "" : ` It is in ${told}.`} Correct the reference or write the answer here.`,
      why: "A reference promises that something stands in another place. If it does not, the question is left without an answer, or the insats is hard to find. Often the text was moved after the reference was written.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Det som hänvisas till finns där.",
        sheets: { "3.4": [HEADER, ["Fjällstuga Öppen", ...GOOD.slice(1)]], Svar: [["Nr", "Fråga", "Svar"], ["3.1", "Beskriv arbetet.", "Flera projekt stärker turismen, till exempel Fjällstuga Öppen (se tabell 3.4)."]] },
      },
      {
        shows: "Efter hänvisningen står vad läsaren ska hitta.",
        sheets: { "3.4": [HEADER, ["Fjällstuga Öppen", ...GOOD.slice(1)]], "8.2": [HEADER, ["Språkvänner i Hemsjö. Se tabell 3.4 för Fjällstuga Öppen.", "", "", GOOD[3]!]] },
      },
      {
        shows: "Avsnittet har saken i sitt namn.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Jämställdheten bland byalagen redovisas i tabell 7.2. Satsningen beskrivs i tabell 7.2.", ...GOOD.slice(2)]], "7.2": [HEADER, ["Vägar", "Sex byar har fått råd.", ...GOOD.slice(2)]] },
      },
      {
        shows: "Svaret hänvisar till ett annat som behandlar saken.",
        sheets: {
          Svar: [
            ["Nr", "Fråga", "Svar"],
            ["4.2", "Beskriv hur ni har arbetat med att möta samhällsutmaningarna.", "Utmaningarna skiljer sig mellan kust och inland, och det territoriella perspektivet har vägt tungt i alla beslut."],
            ["4.3", "Beskriv hur olika territoriella perspektiv har beaktats i arbetet.", "Se 4.2."],
          ],
        },
      },
      {
        shows: "Två svar som tillsammans behandlar saken.",
        sheets: {
          Svar: [
            ["Nr", "Fråga", "Svar"],
            ["4.1", "Beskriv arbetet.", "Utmaningarna skiljer sig mellan kust och inland, och det territoriella perspektivet har vägt tungt i alla beslut."],
            ["4.2", "Beskriv utmaningarna.", "Under året har fler fått vägledning till studier och arbete, och två nya utbildningar har startat."],
            ["4.3", "Beskriv hur olika territoriella perspektiv har beaktats i arbetet.", "Se 4.1 och 4.2."],
          ],
        },
      },
      { shows: "Det som hänvisas till är något annat än insatsen själv.", sheets: { "3.4": [HEADER, ["Fjällstuga Öppen", ...GOOD.slice(1)]], "8.2": [HEADER, ["Språkvänner i Hemsjö. Se även arbetet med Fjällstuga Öppen i tabell 3.4.", "Två kurser har getts.", "Egen bedömning: fler talar med varandra.", GOOD[3]!]] } },
      { shows: "Samma perspektiv frågas det efter i ett annat avsnitt, och det besvaras där.", sheets: { Svar: [["Nr", "Fråga", "Svar"], ["1.3", "Beskriv hur olika territoriella perspektiv har beaktats.", "Kusten, skogen och öarna har var sin dialog, och varje plan har ett stycke om var den gäller."], ["3.3", "Beskriv hur olika territoriella perspektiv har beaktats i arbetet med likvärdiga möjligheter till boende.", "Se 1.3."]] } },
    ],
    failing: [
      {
        shows: "Projektet redovisas i en annan tabell.",
        sheets: {
          "3.4": [HEADER, ["Fjällstuga Öppen", ...GOOD.slice(1)]],
          "4.4": [HEADER, ["Yrkesvägar i Mellansjö", ...GOOD.slice(1)]],
          Svar: [["Nr", "Fråga", "Svar"], ["3.1", "Beskriv arbetet.", "Flera projekt stärker turismen, till exempel Fjällstuga Öppen (se tabell 4.4)."]],
        },
        finds: [{ at: "Svar!C2", text: "se tabell 4.4" }],
      },
      {
        shows: "Namnet står efter ”se”, och tabellen har det inte.",
        sheets: {
          "3.4": [HEADER, ["Fjällstuga Öppen", ...GOOD.slice(1)]],
          "4.4": [HEADER, ["Yrkesvägar i Mellansjö", "Sex byar har fått råd.", ...GOOD.slice(2)]],
          Svar: [["Nr", "Fråga", "Svar"], ["3.1", "Beskriv arbetet.", "Flera projekt stärker turismen (se Fjällstuga Öppen under 4.4)."]],
        },
        finds: [{ at: "Svar!C2", text: "se Fjällstuga Öppen under 4.4" }],
      },
      {
        shows: "Tabellen hänvisar till sig själv om något som den inte har.",
        sheets: { "3.4": [HEADER, GOOD, ["Byvägar", "Sex vägar har rustats i byarna. Se även Fjällstugan i tabell 3.4.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B3", text: "Se även Fjällstugan i tabell 3.4" }],
      },
      {
        shows: "Raden hänvisar till en tabell som inte har insatsen.",
        sheets: { "3.4": [HEADER, GOOD], "8.2": [HEADER, ["Språkvänner i Fjällbo, se tabell 3.4.", "", "", GOOD[3]!], ["Bo nära sjön", "Se tabell 3.4.", "", GOOD[3]!]] },
        finds: [{ at: "8.2!A2", text: "se tabell 3.4" }],
      },
      {
        shows: "Svaret hänvisar till ett som inte behandlar frågan.",
        sheets: {
          Svar: [
            ["Nr", "Fråga", "Svar"],
            ["4.2", "Beskriv hur ni har arbetat med att möta samhällsutmaningarna.", "Under året har fler fått vägledning till studier och arbete, och två nya utbildningar har startat."],
            ["4.3", "Beskriv hur olika territoriella perspektiv har beaktats i arbetet.", "Se punkt 4.2 ovan."],
          ],
        },
        finds: [{ at: "Svar!C3", text: "Se punkt 4.2" }],
      },
      {
        shows: "Svaret som det hänvisas till är kort och om något annat.",
        sheets: {
          Svar: [
            ["Nr", "Fråga", "Svar"],
            ["4.2", "Beskriv hur ni har arbetat med att möta samhällsutmaningarna.", "Nej. Inga beslut har fattats i år."],
            ["4.3", "Beskriv hur olika territoriella perspektiv har beaktats i arbetet.", "Se svar på fråga 4.2."],
          ],
        },
        finds: [{ at: "Svar!C3", text: "Se svar på fråga 4.2" }],
      },
      {
        shows: "Svaret som det hänvisas till nämner inte saken.",
        sheets: {
          Svar: [
            ["Nr", "Fråga", "Svar"],
            ["2.1", "Beskriv de viktigaste uppföljningarna.", "En uppföljning av kulturplanen har gjorts tillsammans med byarna i Mellansjö."],
            ["2.2", "Beskriv hur de tas till vara.", "Den bredbandsanalys som nämns i 2.1 har använts i arbetet med nya riktlinjer. Uppföljningen som nämns i 2.1 har spridits."],
          ],
        },
        finds: [{ at: "Svar!C3", text: "nämns i 2.1" }],
      },
      {
        shows: "Det som ska stå där står inte där, och tabellen har inga insatser.",
        sheets: {
          "7.2": [HEADER, ["Regionen redovisar inga insatser i tabellform."]],
          Svar: [
            ["Nr", "Fråga", "Svar"],
            ["2.1", "Beskriv de viktigaste uppföljningarna.", "En uppföljning av kulturplanen har gjorts tillsammans med byarna i Mellansjö."],
            ["2.2", "Beskriv hur de tas till vara.", "Se också 2.1, där öbornas båttrafik redovisas. Nätverket Fjällstuga Öppen (se tabell 7.2) växer."],
          ],
        },
        finds: [{ at: "Svar!C3", text: "Se också 2.1" }, { at: "Svar!C3", text: "se tabell 7.2" }],
      },
      {
        shows: "Tabellen säger inget om det som ska beskrivas där.",
        sheets: { "3.4": [HEADER, GOOD], "7.2": [HEADER, ["Vägar", "Öbornas båtskola har hållits i sex byar. Kvarnmuseets kurser redovisas i tabell 3.4.", ...GOOD.slice(2)]] },
        finds: [{ at: "7.2!B2", text: "redovisas i tabell 3.4" }],
      },
      {
        shows: "Svaret ovanför behandlar inte frågan.",
        sheets: {
          Svar: [
            ["Nr", "Fråga", "Svar"],
            ["4.2", "Beskriv hur ni har arbetat med att möta samhällsutmaningarna.", "Under året har fler fått vägledning till studier och arbete, och två nya utbildningar har startat."],
            ["4.3", "Beskriv hur olika territoriella perspektiv har beaktats i arbetet.", "Se ovan."],
          ],
        },
        finds: [{ at: "Svar!C3", text: "Se ovan" }],
      },
    ],
  },
  find,
});
