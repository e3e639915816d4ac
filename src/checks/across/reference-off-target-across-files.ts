/** A reference from one of a region's files to another of them, whose table or answer has not what the reader is to find there. */
import { basenameOf } from "./file-name";
import type { WorkbookReading } from "../../table/reading";
import { digestOf } from "../../text/likeness/digest";
import { PAUSE, type Finding } from "../check";
import { LEAST } from "../references/missed";
import { ofName } from "../references/named-things";
import { type Place, chapterOf, mentioningAll, placesOf } from "../references/places";
import { type Pointing, throughPointers } from "../references/pointing";
import { GOOD, HEADER } from "../support/examples";
import { type Comparison, type FileFinding, defineAcrossCheck } from "./across";

const ID = "reference-off-target-across-files";
/** More insatser are no report of one region. */
const MOST = 300;

interface PlaceOfFile {
  file: string;
  place: Place;
}

interface PointingOfFile {
  file: string;
  pointing: Pointing;
}

/** The files of one region and year. */
interface Report {
  places: PlaceOfFile[];
  /** Those that lead to what their own file says nothing of. */
  pointings: PointingOfFile[];
}

class Comparing implements Comparison {
  private readonly reports = new Map<string, Report>();

  add(file: string, workbook: WorkbookReading): void {
    const { region, year, tables } = workbook;
    if (region.value === null || tables.reduce((sum, { insatser }) => sum + insatser.length, 0) > MOST) return;
    const key = `${region.value} ${year.value ?? ""}`;
    const report = this.reports.get(key) ?? { places: [], pointings: [] };
    this.reports.set(key, report);
    const own = placesOf(workbook);
    report.places.push(...own.all.map((place) => ({ file, place })));
    for (const pointing of pointingsIn(workbook)) {
      const { number, elsewhere } = pointing.pointer;
      const mayLeadOut = number !== null && !elsewhere && pointing.thing?.isName && own.under(number).every(({ length }) => length < LEAST);
      // What the file's own check tells of is told once.
      if (mayLeadOut && [...ofName(pointing, own)].length === 0) report.pointings.push({ file, pointing });
    }
  }

  findings(): FileFinding[] {
    return [...this.reports.values()].flatMap(({ places, pointings }) => pointings.flatMap((from) => missedIn(from, places.filter(({ file }) => file !== from.file))));
  }
}

function pointingsIn(workbook: WorkbookReading): Pointing[] {
  const found: Pointing[] = [];
  const gather = function* (pointing: Pointing): Iterable<never> {
    found.push(pointing);
  };
  for (const step of throughPointers<never>(workbook, gather)) if (step !== PAUSE) break;
  return found;
}

/** What a reference promises and the other files do not have. */
function missedIn({ file, pointing }: PointingOfFile, others: readonly PlaceOfFile[]): FileFinding[] {
  const all = others.map(({ place }) => place);
  const fileOf = (sheet: string, row: number) => others.find(({ place }) => place.sheet === sheet && place.row === row)?.file;
  const under = (number: string) => all.filter((place) => place.number === number || chapterOf(place.number) === number);
  const { text, sheet, row, column, pointer } = pointing;
  return [...ofName(pointing, { under, mentioning: (words) => mentioningAll(all, words) })].map(({ severity = "warning", values, start = pointer.start, end = pointer.end, related = [] }) => {
    const words = text.slice(start, end);
    const [there] = under(values.place);
    const where = basenameOf((there && fileOf(there.sheet, there.row)) ?? "");
    const finding: Finding = {
      key: `${ID}:${digestOf(`${sheet}\n${row}\n${words}`).toString(36)}`,
      check: ID,
      severity,
      ...{ sheet, row, column, start, end, text: words },
      values: { ...values, where },
      related: related.map((place) => ({ ...place, file: fileOf(place.sheet, place.row) ?? file })),
      edits: [],
    };
    return { file, finding };
  });
}

const answers = (text: string) => ({ Svar: [["Nr", "Fråga", "Svar"], ["3.1", "Beskriv arbetet.", text]] });

export default defineAcrossCheck<{ name: string; place: string; told: string; where: string }>({
  id: ID,
  severity: "warning",
  texts: {
    sv: {
      title: "Hänvisning till en annan fil som inte stämmer",
      message: ({ name, place, told, where }) => `”${name}” nämns inte i ${place} i ${where}.${told === "" ? "" : ` Det står i ${told}.`} Rätta hänvisningen eller skriv svaret här.`,
      why: "Svaren och tabellerna ligger ofta i var sin fil. En hänvisning från den ena till den andra lovar att något står där. Har insatsen flyttats till en annan tabell hittar läsaren den inte.\n\nJämförelsen görs när regionens filer för samma år kontrolleras på en gång.",
    },
    en: {
      title: "Reference to another file that does not fit",
      message: ({ name, place, told, where }) => `“${name}” is not mentioned in ${place} in ${where}.${told === "" ? "" : ` It is in ${told}.`} Correct the reference or write the answer here.`,
      why: "Answers and tables often lie in a file each. A reference from one to the other promises that something stands there. If the insats was moved to another table, readers do not find it. The comparison is made when a region's files for the same year are checked together.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Tabellen i den andra filen har insatsen.",
        files: {
          "Västmanland-2023.xlsx": { "3.4": [HEADER, ["Fjällstuga Öppen", ...GOOD.slice(1)]] },
          "svar-Västmanland-2023.xlsx": answers("Flera projekt stärker turismen, till exempel Fjällstuga Öppen (se tabell 3.4)."),
        },
      },
      {
        shows: "En annan regions fil har en egen tabell.",
        files: {
          "Kronoberg-2023.xlsx": { "4.4": [HEADER, ["Yrkesvägar", ...GOOD.slice(1)]] },
          "svar-Västmanland-2023.xlsx": answers("Flera projekt stärker turismen, till exempel Fjällstuga Öppen (se tabell 4.4)."),
        },
      },
    ],
    failing: [
      {
        shows: "Insatsen står i en annan tabell.",
        files: {
          "Västmanland-2023.xlsx": { "3.4": [HEADER, ["Fjällstuga Öppen", ...GOOD.slice(1)]], "4.4": [HEADER, ["Yrkesvägar i byarna", ...GOOD.slice(1)]] },
          "svar-Västmanland-2023.xlsx": answers("Flera projekt stärker turismen, till exempel Fjällstuga Öppen (se tabell 4.4)."),
        },
        finds: [{ file: "svar-Västmanland-2023.xlsx", at: "Svar!C2", text: "se tabell 4.4", severity: "warning" }],
      },
    ],
  },
  compare: () => new Comparing(),
});
