/** Whole workbooks: how the seven sections are spread over sheets, and what else lies in the file. */
import fc from "fast-check";
import type { CellValue, Grid } from "../../src/table/grid";
import { columnsOf, Paper, putHeader, putInsatser, styles, type Expected, type Laid, type LaidWorkbook, type Style } from "./layout";
import { gridOf } from "./fixtures";
import { insats, muteSheetNames, NOTES, sections, sheetNames } from "./layout-words";

interface Content {
  insatser: Laid[];
  note: string | null;
}

const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 5, arbitrary: fc.array(insats, { minLength: 1, maxLength: 6 }).map((insatser) => ({ insatser, note: null as string | null })) },
  { weight: 1, arbitrary: fc.constantFrom<(string | null)[]>(...NOTES).map((note) => ({ insatser: [] as Laid[], note })) },
  { weight: 1, arbitrary: fc.constant({ insatser: [] as Laid[], note: null as string | null }) },
);
const contents = fc.array(content, { minLength: 7, maxLength: 7 });

const REMARK = "Obs! Uppgifterna är preliminära.";

/** Puts one table with its titles on paper from `top`; gives the row below it. */
function putTable(paper: Paper, top: number, left: number, index: number, { insatser, note }: Content, style: Style, notes: string[]): number {
  const { number, title, question } = sections[index]!;
  const titles: Record<Style["titles"], string[]> = {
    none: [],
    question: [`${number} ${question}`],
    questionAndRegion: [`${number} ${question}`, `Region Uppsala, ${title}`],
    reportAndArea: ["Återrapportering av villkorsbeslut 2023, Region Uppsala", title],
    numberOnly: [number],
  };
  let row = top;
  for (const text of titles[style.titles]) paper.put(row++, left, text);
  if (style.blankBelowTitle && style.titles !== "none") row += 1;
  const columns = columnsOf(style);
  const name = left + columns.indexOf("name");
  row = putHeader(paper, row, left, columns, style);
  if (note) {
    paper.put(row++, name, note);
    notes.push(note);
  }
  row = putInsatser(paper, row, left, columns, insatser, style);
  for (let empty = 0; empty < style.emptyRows; empty++, row++) {
    if (style.numberColumn) paper.put(row, left + columns.indexOf("Löpnr"), insatser.length + empty + 1);
  }
  if (style.totals && insatser.length > 0) {
    paper.put(row, name, "Summa");
    if (columns.includes("Budget")) paper.put(row, left + columns.indexOf("Budget"), 1250000);
    row += 1;
  }
  if (style.remark) {
    paper.put(row + 1, name, REMARK);
    notes.push(REMARK);
    row += 2;
  }
  return row;
}

const expectedOf = (sheet: string, all: readonly Content[], notes: readonly string[][]): Expected[] =>
  all.map(({ insatser }, index) => ({ section: sections[index]!.number, sheet, insatser, notes: notes[index]! }));

/** A sheet for each section, told by its name, or by titles where the names are mute, or by order alone. */
const sheetEach: fc.Arbitrary<LaidWorkbook> = fc
  .record({ all: contents, style: styles, naming: fc.constantFrom(...sheetNames, ...muteSheetNames), hidden: fc.nat(6) })
  .map(({ all, style, naming, hidden }) => {
    const notes: string[][] = sections.map(() => []);
    const grids = all.map((own, index) => {
      const paper = new Paper();
      putTable(paper, style.corner.row, style.corner.column, index, own, style, notes[index]!);
      return paper.grid(naming(index).slice(0, 31), { visibility: index === hidden ? "hidden" : "visible" });
    });
    const expected = grids.flatMap(({ name }, index) => expectedOf(name, all, notes).slice(index, index + 1));
    return { grids, expected, fileName: "Återrapportering 2023 Region Uppsala 2024-02-19.xlsx" };
  });

/** All tables below each other on one sheet, each with its title and its header. */
const stacked: fc.Arbitrary<LaidWorkbook> = fc
  .record({ all: contents, style: styles, gap: fc.constantFrom(1, 2, 4) })
  .map(({ all, style: drawn, gap }) => {
    const style: Style = { ...drawn, titles: drawn.titles === "none" ? "question" : drawn.titles };
    const paper = new Paper();
    const notes: string[][] = sections.map(() => []);
    let row = style.corner.row;
    all.forEach((own, index) => (row = putTable(paper, row, style.corner.column, index, own, style, notes[index]!) + gap));
    return { grids: [paper.grid("Alla insatser")], expected: expectedOf("Alla insatser", all, notes), fileName: "uppsala_2023.xlsx" };
  });

/** Two tables beside each other, four pairs of rows on one sheet. */
const sideBySide: fc.Arbitrary<LaidWorkbook> = fc
  .record({ all: contents, style: styles })
  .map(({ all, style: drawn }) => {
    const style: Style = { ...drawn, titles: "question", helpRow: false, remark: false, blankBelowTitle: false };
    const paper = new Paper();
    const notes: string[][] = sections.map(() => []);
    let top = style.corner.row;
    for (let index = 0; index < 7; index += 2) {
      const right = style.corner.column + columnsOf(style).length + 1;
      const ends = [putTable(paper, top, style.corner.column, index, all[index]!, style, notes[index]!)];
      if (all[index + 1]) ends.push(putTable(paper, top, right, index + 1, all[index + 1]!, style, notes[index + 1]!));
      top = Math.max(...ends) + 2;
    }
    return { grids: [paper.grid("Tabeller")], expected: expectedOf("Tabeller", all, notes), fileName: "Region Uppsala 2023.xlsx" };
  });

type Telling = "number" | "comma" | "stored" | "date" | "isoDate" | "area" | "both" | "question" | "compilation";
const headersOfTelling: Record<Telling, string> = { number: "Fråga", comma: "Fråga nr", stored: "Nr", date: "Fråga", isoDate: "Avsnitt", area: "Område", both: "Fråga och område", question: "Strategiskt område", compilation: "Avsnitt" };

/** Excel's serial number of the date that "3.4" is taken for. */
const serialOf = (number: string): number => {
  const [day, month] = number.split(".").map(Number) as [number, number];
  return Math.round((Date.UTC(2023, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
};

function tellingCell(telling: Telling, index: number): CellValue {
  const { number, title } = sections[index]!;
  const [day, month] = number.split(".") as [string, string];
  const cells: Record<Telling, CellValue> = {
    number,
    comma: number.replace(".", ","),
    stored: Number(number),
    date: serialOf(number),
    isoDate: `2023-0${month}-0${day}`,
    area: title,
    both: `${number} ${title}`,
    question: title.split(" ").slice(0, 3).join(" "),
    compilation: index + 1,
  };
  return cells[telling];
}

/** One table for all sections, with a column that tells which; filled in each line, once, or merged; lines in any order. */
const oneTable: fc.Arbitrary<LaidWorkbook> = fc
  .record({
    all: fc.array(fc.array(insats, { minLength: 1, maxLength: 5 }), { minLength: 7, maxLength: 7 }),
    style: styles,
    telling: fc.constantFrom(...(Object.keys(headersOfTelling) as Telling[])),
    filling: fc.constantFrom("each", "once", "merged", "mixed"),
    seed: fc.infiniteStream(fc.nat(6)),
    repeatHeader: fc.boolean(),
  })
  .map(({ all, style: drawn, telling, filling, seed, repeatHeader }) => {
    const style: Style = { ...drawn, numberColumn: false, blankBetween: false, split: filling === "each" || filling === "mixed" ? drawn.split : "no" };
    const paper = new Paper();
    const columns = [headersOfTelling[telling], ...columnsOf(style)];
    const left = style.corner.column;
    let row = putHeader(paper, style.corner.row, left, columns, style);
    const write = (index: number, insatser: readonly Laid[], told = true): void => {
      row = putInsatser(paper, row, left, columns, insatser, style, told ? { [headersOfTelling[telling]]: tellingCell(telling, index) } : {});
    };
    if (filling === "mixed") {
      const left = all.map((insatser) => [...insatser]);
      for (const index of seed) {
        const next = left.slice(index).concat(left.slice(0, index)).find((rest) => rest.length > 0);
        if (!next) break;
        write(left.indexOf(next), [next.shift()!]);
      }
    } else {
      all.forEach((insatser, index) => {
        const top = row;
        insatser.forEach((one, at) => write(index, [one], at === 0 || filling === "each"));
        if (filling === "merged" && row - top > 1) paper.merge(top, left, row - top, 1);
        if (repeatHeader && filling === "each" && index === 3) row = putHeader(paper, row, left, columns, { ...style, helpRow: false });
      });
    }
    const expected = expectedOf("Insatser", all.map((insatser) => ({ insatser, note: null })), sections.map(() => []));
    return { grids: [paper.grid("Insatser")], expected, fileName: "Återrapport_2023_Uppsala.xlsx" };
  });

/** One header at the top, and a line that names the section above each block. */
const grouped: fc.Arbitrary<LaidWorkbook> = fc
  .record({ all: contents, style: styles, merged: fc.boolean(), heading: fc.constantFrom<"number" | "title" | "question">("number", "title", "question"), blank: fc.boolean() })
  .map(({ all, style, merged, heading, blank }) => {
    const paper = new Paper();
    const columns = columnsOf(style);
    const left = style.corner.column;
    const notes: string[][] = sections.map(() => []);
    let row = putHeader(paper, style.corner.row, left, columns, style);
    all.forEach(({ insatser, note }, index) => {
      const { number, title, question } = sections[index]!;
      if (blank && index > 0) row += 1;
      paper.put(row, left, { number: `${number} ${title}`, title, question: `${number} ${question}` }[heading]);
      if (merged) paper.merge(row, left, 1, columns.length);
      row += 1;
      if (note) {
        paper.put(row++, left + columns.indexOf("name"), note);
        notes[index]!.push(note);
      }
      row = putInsatser(paper, row, left, columns, insatser, style);
    });
    return { grids: [paper.grid("Insatser 2023")], expected: expectedOf("Insatser 2023", all, notes), fileName: "Uppsala.xlsx" };
  });

/** Sheets that are something else. */
const others: fc.Arbitrary<Grid[]> = fc.subarray([
  gridOf("Läs mig", [["Återrapportering 2023, Region Uppsala"], ["Fyll i en tabell för varje fråga. Ange namn på insats, prestationer, effekter och mål."], ["Prestationer", "Vad som gjordes under året"], ["Effekter", "Vad det ledde till"]]),
  gridOf("Budget", [["Projekt", "Beviljat belopp", "Utbetalt", "Mål"], ["Ekbacken", 120000, 80000, 100000], ["Björkvik", 50000, 50000, 50000]]),
  gridOf("Pivot", [["Radetiketter", "Antal av Insats", "Summa av Belopp"], ["3.4", 5, 100000], ["4.4", 3, 50000], ["Totalsumma", 8, 150000]]),
  gridOf("8 Anslag 1-1", [["Nr", "Rubrik", "Svar"], ["8.1", "Beskrivning av fördelningen.", "Anslaget gick till projekt med mål och effekter."], ["8.2", "Beskrivning av hållbarhet.", "Insatser har prioriterats."]]),
  gridOf("Kontakter", [["Namn", "Telefon", "E-post"], ["Kim Berg", "010-123", "kim@mellansjo.example"]]),
  gridOf("Tom", []),
]);

const withOthers = (books: fc.Arbitrary<LaidWorkbook>): fc.Arbitrary<LaidWorkbook> =>
  fc.tuple(books, others, fc.boolean()).map(([book, more, first]) => ({ ...book, grids: first ? [...more, ...book.grids] : [...book.grids, ...more] }));

export const books: Readonly<Record<string, fc.Arbitrary<LaidWorkbook>>> = {
  "a sheet for each section": withOthers(sheetEach),
  "tables below each other": withOthers(stacked),
  "tables side by side": withOthers(sideBySide),
  "one table with a column for the section": withOthers(oneTable),
  "one header, sections parted by headings": withOthers(grouped),
};
