/** A reference to a place that says nothing of what it is said to tell. */
import type { ColumnRole } from "../../catalogue/template";
import { shortName } from "../../table/insatser";
import type { WorkbookReading } from "../../table/reading";
import { wordsOf } from "../../text/normalise";
import { MAY_POINT_BY_NUMBER, pointersOf } from "../../text/pointers";
import { asksForInsatser } from "../../text/questions";
import { onlyRefers } from "../../text/references";
import { PAUSE, defineCheck } from "../check";
import type { CellRef, Hit, Severity } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughTexts } from "../texts";
import { type Place, type Places, placesOf } from "./places";
import { type Pointing, throughPointers } from "./pointing";

interface Missed extends Record<string, string> {
  name: string;
  /** The number pointed at, or the words where there is none. */
  place: string;
  /** Where it is told instead; "" when nowhere. */
  told: string;
}

/** A place with less text has nothing yet, or has it in another file. */
const LEAST = 60;
/** Shorter words do not tell one insats from another. */
const NAMING = 5;
/** Words of a question that are in most questions, or say nothing of its subject. */
const COMMON = /^(?:beskriv|beskrivning|genomför|initier|strategiskt|viktigaste|möjlighet|utveckling|prestation|insatser|region|anslaget)/u;
/** The name of a programme is not the perspective it is named after. */
const PROGRAMME = /europeiskt territoriellt samarbete|territoriell\p{L}* samarbet\p{L}*/giu;
const ANSWER_ON = /(?<!\p{L})svaret\s+(?:för|på|om|till|under)\s+(?:frågan\s+)?(?:om\s+|för\s+)?([\p{L}]{4,30})/iu;

const ABOVE = /(?<!\p{L})(?:ovan|ovanstående|föregående)(?!\p{L})/iu;

/** What a question asks about and another does not: its longest word that the other lacks. */
function subjectOf(question: string, other: string): string | null {
  const asked = new Set(wordsOf(other));
  const words = wordsOf(question.replace(PROGRAMME, " ")).filter((word) => word.length >= 10 && !asked.has(word) && !COMMON.test(word));
  return words.reduce<string | null>((longest, word) => (longest !== null && longest.length >= word.length ? longest : word), null);
}

function hit({ sheet, row, column, pointer: { start, end } }: Pointing, values: Missed, severity: Severity, place?: Place): Hit<Missed> {
  return { sheet, row, column, start, end, values, severity, related: place ? [{ sheet: place.sheet, row: place.row, column: place.column }] : [] };
}

const isOwn = (pointing: Pointing) => (place: Place) => place.sheet === pointing.sheet && place.row === pointing.row;

/** An answer that is nothing but a reference: the other must treat what is asked here. */
function* ofWholeAnswer(pointing: Pointing, places: Places): Iterable<Hit<Missed>> {
  const { text, question, pointer } = pointing;
  const named = ANSWER_ON.exec(text)?.[1]?.toLowerCase();
  // "Se 3.1 och 3.2": together they are the answer.
  const numbers = pointersOf(text).flatMap(({ number, elsewhere }) => (number === null || elsewhere ? [] : [number]));
  const targets = pointer.number !== null ? numbers.flatMap((number) => places.under(number)) : named !== undefined ? places.asking(named) : ABOVE.test(text) ? places.above(pointing.sheet, pointing.row) : [];
  const told = targets.filter((place) => !isOwn(pointing)(place) && place.length >= LEAST);
  const subject = subjectOf(question, told.map((place) => place.question).join(" "));
  if (told.length === 0 || subject === null || told.some((place) => place.mentions(subject))) return;
  yield hit(pointing, { name: subject, place: pointer.number ?? told[0]!.number, told: "" }, "warning", told[0]);
}

/** Where a name is mentioned instead: as a whole, or by its longest word; in the chapter pointed at before others. */
function toldOf(words: readonly string[], pointing: Pointing, places: Places): readonly Place[] {
  const whole = places.mentioning(words, pointing);
  const longest = words.reduce((known, word) => (word.length > known.length ? word : known));
  const told = whole.length > 0 || longest.length < 8 ? whole : places.mentioning([longest], pointing);
  const isNear = ({ number }: Place) => Number(number.split(".")[0] === pointing.pointer.number?.split(".")[0]);
  const isHere = ({ sheet, number }: Place) => sheet === pointing.sheet && number === pointing.under;
  return told.filter((place) => !isHere(place)).sort((a, b) => isNear(b) - isNear(a));
}

function* ofName(pointing: Pointing, places: Places): Iterable<Hit<Missed>> {
  const { thing, pointer } = pointing;
  if (!thing?.isName || pointer.number === null) return;
  const targets = places.under(pointer.number);
  if (targets.length === 0 || targets.some(isOwn(pointing)) || targets.some((place) => thing.words.some((word) => place.mentions(word)))) return;
  const told = toldOf(thing.words, pointing, places);
  const [first] = told;
  const isEmpty = targets.every((place) => place.length < LEAST);
  // An empty place may be filled in another file; that its chapter tells of it elsewhere is worth a look.
  if (isEmpty && !told.some(({ number }) => number.split(".")[0] === pointer.number!.split(".")[0])) return;
  yield hit(pointing, { name: thing.name, place: pointer.number, told: first?.number ?? "" }, first && !isEmpty ? "warning" : "note", first);
}

/** The cells in which an insats is named and told of. */
const TELLING: ReadonlySet<ColumnRole> = new Set(["name", "outputs", "outcomes"]);
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
      const targets = placesOf(workbook).under(number).filter((place) => place.length >= LEAST);
      const isSame = targets.some((place) => place.sheet === table.sheet && place.row === Math.max(table.headerRow, 0));
      if (targets.length === 0 || isSame || targets.some((place) => words.some((word) => place.mentions(word)))) continue;
      yield { sheet, row, column, start, end, values: { name, place: number, told: "" } };
    }
  });

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
    else yield* ofName(pointing, places);
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
