/** Words of the national table: its sheets, and the report that `insats consolidate` gives. */
import { enCount, listed, svCount } from "./count";
import { fileProblemText, type FileUnread } from "./files";
import type { InBoth, Language } from "./index";
import { formatNumber } from "./number";

const sv = {
  unknownRegion: "Okänd region",
  severalRegions: "flera regioner",
  unknownYear: "okänt år",
  unknownTemplate: "okänd mall",
  section: (section: number | null) => (section === null ? "Okänt avsnitt" : `Avsnitt ${section}`),
  /** As the published compilation says it. */
  noInsatser: "Regionen redovisar inga insatser i tabellform.",
  and: (items: readonly string[]) => listed(items, "och", (n) => `${n} till`),
  insatser: (n: number) => svCount(n, "insats", "insatser"),
  answers: (n: number) => svCount(n, "svar", "svar"),
  problems: {
    noTables: () => "Här finns varken insatstabeller eller svar. Är det rätt fil?",
    regionUnknown: () => "Filen säger inte vilken region den är från. Läs den för sig med --region.",
    regionUnsure: () => "Se efter att regionen är rätt: filen säger det inte tydligt.",
    regionsInFile: ({ text }: TroubleValues) => `Filen har insatser från flera regioner: ${text}. Är den bara från en, säg vilken: då gäller den alla tabeller.`,
    tableRegionUnknown: ({ sheet, cell }: TroubleValues) => `I tabellen vid ${cell} på bladet ${sheet} finns insatser vars region inte går att se. Skriv regionens namn i raden ovanför tabellen.`,
    tableRegionMentioned: ({ sheet, cell, region, text }: TroubleValues) =>
      `I tabellen vid ${cell} på bladet ${sheet} räknas insatserna under titeln ”${text}” till ${region}, som tabellen ovanför. Är de en annan regions, skriv den regionens namn för sig i raden ovanför dem.`,
    yearUnknown: () => "Filen säger inte vilket år den gäller. Läs den för sig med --year.",
    compilation: () => "Filen är en sammanställning som Insatskollen har skrivit. Är regionernas egna filer också med, ta bort den: annars räknas insatserna två gånger.",
    rowsAlone: () => "Filen har bara sammanställningens rader: noteringar, svar och hur dubbletter räknas står inte i den.",
    rowsUnplaced: () => "Det finns rader som inte säger vilken region eller vilket avsnitt de hör till.",
    sectionUnknown: ({ sheet, cell }: TroubleValues) => `Tabellen vid ${cell} på bladet ${sheet} hör inte till något avsnitt som går att känna igen.`,
    hiddenTable: ({ sheet, cell }: TroubleValues) => `Tabellen vid ${cell} står på det dolda bladet ${sheet}, och är med.`,
    textTooLong: ({ sheet, cell }: TroubleValues) => `Insatsen vid ${cell} på bladet ${sheet} har så mycket text som en cell i Excel rymmer (32 767 tecken), eller mer. Slutet kan saknas: jämför med originalet.`,
    sameFile: ({ file }: TroubleValues) => `Samma innehåll som ${file}: insatserna är med två gånger.`,
    sameRegion: ({ file }: TroubleValues) => `Samma region och år som ${file}. Är den ena en äldre version, ta bort den.`,
    /** What the written table says of a file that is not read this time. */
    asTold: ({ text }: TroubleValues) => text,
    newerUnread: ({ problem }: TroubleValues) => `Den nya versionen gick inte att läsa, och den förra är med som förut. ${fileProblemText(problem, "sv")}`,
    otherYear: ({ file, year, otherYear }: TroubleValues) => `Filen gäller ${year}, men ${file} gäller ${otherYear}. Båda räknas i översikten. Ska den ena inte vara med, ta bort den.`,
  },
  duplicates: {
    "same-row": "Samma rad två gånger",
    "two-sections": "Samma insats i två avsnitt",
    "across-regions": "Samma projekt från flera regioner",
  },
  similarity: (share: string) => `likhet ${share}`,
  /** How the rows of a duplicate are counted. */
  counted: { all: "alla", once: "en gång" },
  report: {
    files: (files: number, insatser: number, regions: number) => `${svCount(insatser, "insats", "insatser")} ur ${svCount(files, "fil", "filer")}, från ${svCount(regions, "region", "regioner")}`,
    perSection: "Insatser per avsnitt",
    legend: "– regionen skriver att den inga har · ? inget alls om avsnittet",
    unplaced: "utan",
    all: "Alla",
    repeated: "Räknas en gång",
    missing: (regions: string, n: number) => `Saknas: ${regions} (${n} av 21)`,
    noneMissing: "Alla 21 regioner är med.",
    gaps: "Inget alls om",
    doubled: (n: number) => `Räknas mer än en gång: ${svCount(n, "ställe", "ställen")}`,
    more: (n: number) => `och ${formatNumber(n, "sv")} till (--json visar alla)`,
    columns: (told: readonly string[]) => `Rapporternas egna kolumner: ${told.join(", ")}`,
    column: (header: string, rows: number, stands: boolean) => `${header} (${svCount(rows, "rad", "rader")}${stands ? "" : ", utelämnad"})`,
    notCompared: "Det är så många rader att de sista inte har jämförts mellan regioner.",
  },
  out: {
    written: (file: string, insatser: number, files: number) => `${file} är skriven: ${svCount(insatser, "insats", "insatser")} ur ${svCount(files, "fil", "filer")}.`,
    unknownColumns: (file: string, unknown: readonly string[], known: readonly string[]) =>
      `${file} skrevs inte: rapporterna har ingen egen kolumn som heter ${listed(unknown, "eller", (n) => `${n} till`)}. ${known.length === 0 ? "De har inga egna kolumner." : `De har ${known.join("; ")}.`}`,
    nothing: (file: string) => `${file} skrevs inte: filerna har varken insatser eller svar.`,
    otherEnding: (file: string, endings: readonly string[]) => `${file} måste sluta på ${listed(endings, "eller", (n) => `${n} till`)}.`,
    tooManySoFar: (file: string, files: number, rows: number, most: number) =>
      `${file} skrevs inte, och läsningen avbröts: ${svCount(files, "fil har", "filer har")} redan ${formatNumber(rows, "sv")} insatser, fler än en arbetsbok här rymmer (${formatNumber(most, "sv")}). Skriv CSV eller Parquet i stället: ${asData(file).join(" eller ")}.`,
    tooManyRows: (file: string, rows: number, most: number) => `${file} skrevs inte: ${formatNumber(rows, "sv")} insatser är fler än en arbetsbok här rymmer (${formatNumber(most, "sv")}). Skriv CSV eller Parquet i stället: ${asData(file).join(" eller ")}.`,
  },
  sheets: {
    title: "Nationell sammanställning",
    page: "Sida &P av &N",
    overview: {
      name: "Översikt",
      summary: "Antal insatser per region och avsnitt, och vilka regioner som saknas.",
      headers: { region: "Region", all: "Alla", unplaced: "Utan avsnitt" },
      rests: (insatser: number, regions: number, files: number) => `${svCount(insatser, "insats", "insatser")} från ${svCount(regions, "region", "regioner")}, ur ${svCount(files, "fil", "filer")}.`,
      all: "Alla",
      repeated: "Dubbletter som räknas en gång",
      missing: (regions: string) => `Regioner som saknas: ${regions}.`,
      leftOut: (headers: readonly string[]) => `Rapporternas egna kolumner som är utelämnade på bladet Alla insatser: ${headers.join(", ")}.`,
      legend: "– betyder att regionen skriver att den inga insatser har i avsnittet, ? att den inget skriver om det.",
      chart: "Insatser per avsnitt",
      chartText: (parts: string) => `Liggande staplar med antalet insatser i vart och ett av de sju avsnitten: ${parts}.`,
    },
    section: { summary: (title: string) => `Regionernas insatser i avsnittet ${title}, i den nationella sammanställningens ordning.` },
    rows: {
      name: "Alla insatser",
      table: "Insatser",
      summary: "En rad för varje insats, med filen och cellen den kommer från.",
      headers: { section: "Avsnitt", region: "Region", year: "År", changed: "Ändrad", file: "Fil", sheet: "Blad", cell: "Cell", read: "Läst", fingerprint: "Fingeravtryck", readAs: "Läst som" },
      /** The columns as they are called in "Ändrad". */
      columns: { section: "Avsnitt", region: "Region", year: "År", name: "Insats", outputs: "Prestationer", outcomes: "Effekter", goals: "Mål", note: "Notering", saysNone: "Inga insatser", number: "Nr", question: "Fråga", answer: "Svar" },
      changed: { own: "tillagd för hand", gone: "finns inte längre i filen", conflict: (column: string) => `${column} (filen har ändrats)` },
      /** A report's own column with a name that is ours. */
      own: (header: string) => `${header} (rapporten)`,
      nameless: "Utan rubrik",
      /** Columns that are made of what the rows say. */
      added: { rusGoals: "RUS-mål (märkt)", agenda2030: "Agenda 2030 (märkt)", women: "Kvinnor (ur texten)", men: "Män (ur texten)", total: "Totalt (ur texten)", womenShare: "Andel kvinnor (ur texten)" },
      leftOut: (headers: readonly string[]) => `${svCount(headers.length, "kolumn utelämnad", "kolumner utelämnade")}: ${headers.join(", ")}.`,
    },
    duplicates: {
      name: "Dubbletter",
      summary: "Insatser som skulle räknas mer än en gång, med orden sida vid sida.",
      headers: { group: "Nr", kind: "Slag", similarity: "Likhet", counted: "Räknas", region: "Region", section: "Avsnitt", name: "Insats", outputs: "Prestationer", outcomes: "Effekter", file: "Fil", sheet: "Blad", cell: "Cell" },
      choose: "alla: varje rad räknas i översikten. en gång: bara en av dem räknas. Översikten räknas om när sammanställningen skrivs igen, och valet finns kvar.",
      none: "Inga dubbletter hittades.",
    },
    answers: {
      name: "Svar",
      table: "Svar",
      summary: "Regionernas svar, fråga för fråga.",
      headers: { number: "Nr", question: "Fråga", region: "Region", year: "År", answer: "Svar", changed: "Ändrad", file: "Fil", sheet: "Blad", cell: "Cell", readAs: "Läst svar" },
      none: "Inga svar på frågor i filerna.",
    },
    notes: {
      name: "Noteringar",
      table: "Noteringar",
      summary: "Det som regionerna skriver i tabellerna i stället för insatser.",
      headers: { section: "Avsnitt", region: "Region", year: "År", text: "Notering", saysNone: "Inga insatser", changed: "Ändrad", file: "Fil", sheet: "Blad", cell: "Cell", readAs: "Läst notering" },
      yes: "ja",
      none: "Inga noteringar i filerna.",
    },
    files: {
      name: "Filer",
      summary: "Filerna som är med, och vad som är värt att se efter i dem.",
      headers: { file: "Fil", region: "Region", year: "År", template: "Mall", insatser: "Insatser", answers: "Svar", notes: "Noteringar", problems: "Att se efter", read: "Läst", fingerprint: "Fingeravtryck" },
    },
  },
  schema: {
    title: "Regionernas insatser",
    guarded: "Börjar en text med =, +, -, @ eller ett styrtecken står en apostrof före den, så att inget kalkylprogram tar den för en formel.",
  },
};

/** Where what is to be looked at stands. */
interface TroubleValues {
  sheet: string;
  cell: string;
  /** Another file. */
  file: string;
  year: number;
  /** The year of that other file. */
  otherYear: number;
  text: string;
  region: string;
  /** Why it could not be read. */
  problem: FileUnread;
}

const en: typeof sv = {
  unknownRegion: "Unknown region",
  severalRegions: "several regions",
  unknownYear: "unknown year",
  unknownTemplate: "unknown template",
  section: (section) => (section === null ? "Unknown section" : `Section ${section}`),
  noInsatser: "Regionen redovisar inga insatser i tabellform.",
  and: (items) => listed(items, "and", (n) => `${n} more`),
  insatser: (n) => enCount(n, "insats", "insatser"),
  answers: (n) => enCount(n, "answer"),
  problems: {
    noTables: () => "There are neither insats tables nor answers here. Is it the right file?",
    regionUnknown: () => "The file does not say which region it is from. Read it by itself with --region.",
    regionUnsure: () => "Make sure that the region is right: the file does not say it clearly.",
    regionsInFile: ({ text }) => `The file has insatser from several regions: ${text}. If it is from one alone, say which: that holds for all its tables.`,
    tableRegionUnknown: ({ sheet, cell }) => `The table at ${cell} on the sheet ${sheet} has insatser whose region cannot be seen. Write the region's name in the row above the table.`,
    tableRegionMentioned: ({ sheet, cell, region, text }) =>
      `In the table at ${cell} on the sheet ${sheet} the insatser below the title “${text}” count as those of ${region}, like the table above. If they are another region's, write that region's name by itself in the row above them.`,
    yearUnknown: () => "The file does not say which year it is about. Read it by itself with --year.",
    compilation: () => "The file is a compilation that Insatskollen has written. If the regions' own files are included too, take it away: otherwise the insatser count twice.",
    rowsAlone: () => "The file has only the rows of the compilation: notes, answers and how duplicates count are not in it.",
    rowsUnplaced: () => "There are rows that do not say which region or which section they belong to.",
    sectionUnknown: ({ sheet, cell }) => `The table at ${cell} on the sheet ${sheet} belongs to no section that can be recognised.`,
    hiddenTable: ({ sheet, cell }) => `The table at ${cell} is on the hidden sheet ${sheet}, and is included.`,
    textTooLong: ({ sheet, cell }) => `The insats at ${cell} on the sheet ${sheet} has as much text as a cell in Excel can hold (32,767 characters), or more. The end may be missing: compare with the original.`,
    sameFile: ({ file }) => `The same content as ${file}: the insatser are included twice.`,
    sameRegion: ({ file }) => `The same region and year as ${file}. If one of them is an older version, take it away.`,
    asTold: ({ text }) => text,
    newerUnread: ({ problem }) => `The new version could not be read, and the one before is included as it was. ${fileProblemText(problem, "en")}`,
    otherYear: ({ file, year, otherYear }) => `The file is about ${year}, but ${file} is about ${otherYear}. Both count in the overview. If one of them does not belong here, take it away.`,
  },
  duplicates: {
    "same-row": "The same row twice",
    "two-sections": "The same insats in two sections",
    "across-regions": "The same project from several regions",
  },
  similarity: (share) => `likeness ${share}`,
  counted: { all: "all", once: "once" },
  report: {
    files: (files, insatser, regions) => `${enCount(insatser, "insats", "insatser")} out of ${enCount(files, "file")}, from ${enCount(regions, "region")}`,
    perSection: "Insatser per section",
    legend: "– the region writes that it has none · ? nothing at all on the section",
    unplaced: "none",
    all: "All",
    repeated: "Counted once",
    missing: (regions, n) => `Missing: ${regions} (${n} of 21)`,
    noneMissing: "All 21 regions are here.",
    gaps: "Nothing at all on",
    doubled: (n) => `Counted more than once: ${enCount(n, "place")}`,
    more: (n) => `and ${formatNumber(n, "en")} more (--json shows all)`,
    columns: (told) => `The reports' own columns: ${told.join(", ")}`,
    column: (header, rows, stands) => `${header} (${enCount(rows, "row")}${stands ? "" : ", left out"})`,
    notCompared: "There are so many rows that the last ones have not been compared between regions.",
  },
  out: {
    written: (file, insatser, files) => `${file} is written: ${enCount(insatser, "insats", "insatser")} out of ${enCount(files, "file")}.`,
    unknownColumns: (file, unknown, known) =>
      `${file} was not written: the reports have no column of their own called ${listed(unknown, "or", (n) => `${n} more`)}. ${known.length === 0 ? "They have no columns of their own." : `They have ${known.join("; ")}.`}`,
    nothing: (file) => `${file} was not written: the files have neither insatser nor answers.`,
    otherEnding: (file, endings) => `${file} must end in ${listed(endings, "or", (n) => `${n} more`)}.`,
    tooManySoFar: (file, files, rows, most) =>
      `${file} was not written, and reading was stopped: ${enCount(files, "file has", "files have")} ${formatNumber(rows, "en")} insatser already, more than there is room for in a workbook here (${formatNumber(most, "en")}). Write CSV or Parquet instead: ${asData(file).join(" or ")}.`,
    tooManyRows: (file, rows, most) => `${file} was not written: ${formatNumber(rows, "en")} insatser are more than a workbook holds here (${formatNumber(most, "en")}). Write CSV or Parquet instead: ${asData(file).join(" or ")}.`,
  },
  sheets: {
    title: "National compilation",
    page: "Page &P of &N",
    overview: {
      name: "Overview",
      summary: "Number of insatser per region and section, and which regions are missing.",
      headers: { region: "Region", all: "All", unplaced: "No section" },
      rests: (insatser, regions, files) => `${enCount(insatser, "insats", "insatser")} from ${enCount(regions, "region")}, out of ${enCount(files, "file")}.`,
      all: "All",
      repeated: "Duplicates that count once",
      missing: (regions) => `Regions that are missing: ${regions}.`,
      leftOut: (headers) => `The reports' own columns that are left out on the sheet All insatser: ${headers.join(", ")}.`,
      legend: "– means that the region writes that it has no insatser in the section, ? that it writes nothing on it.",
      chart: "Insatser per section",
      chartText: (parts) => `Lying bars with the number of insatser in each of the seven sections: ${parts}.`,
    },
    section: { summary: (title) => `The regions' insatser in the section ${title}, in the order of the national compilation.` },
    rows: {
      name: "All insatser",
      table: "Insatser",
      summary: "One row for each insats, with the file and the cell it comes from.",
      headers: { section: "Section", region: "Region", year: "Year", changed: "Changed", file: "File", sheet: "Sheet", cell: "Cell", read: "Read", fingerprint: "Fingerprint", readAs: "Read as" },
      columns: { section: "Section", region: "Region", year: "Year", name: "Insats", outputs: "Outputs", outcomes: "Outcomes", goals: "Goals", note: "Note", saysNone: "No insatser", number: "No.", question: "Question", answer: "Answer" },
      changed: { own: "added by hand", gone: "no longer in the file", conflict: (column) => `${column} (the file has changed)` },
      own: (header) => `${header} (report)`,
      nameless: "No header",
      added: { rusGoals: "RUS goals (tagged)", agenda2030: "Agenda 2030 (tagged)", women: "Women (from the text)", men: "Men (from the text)", total: "Total (from the text)", womenShare: "Share of women (from the text)" },
      leftOut: (headers) => `${enCount(headers.length, "column")} left out: ${headers.join(", ")}.`,
    },
    duplicates: {
      name: "Duplicates",
      summary: "Insatser that would be counted more than once, with the wordings side by side.",
      headers: { group: "No.", kind: "Kind", similarity: "Likeness", counted: "Counted", region: "Region", section: "Section", name: "Insats", outputs: "Outputs", outcomes: "Outcomes", file: "File", sheet: "Sheet", cell: "Cell" },
      choose: "all: every row counts in the overview. once: only one of them counts. The overview is counted anew when the compilation is written again, and what you choose stays.",
      none: "No duplicates were found.",
    },
    answers: {
      name: "Answers",
      table: "Svar",
      summary: "The regions' answers, question by question.",
      headers: { number: "No.", question: "Question", region: "Region", year: "Year", answer: "Answer", changed: "Changed", file: "File", sheet: "Sheet", cell: "Cell", readAs: "Answer as read" },
      none: "No answers to questions in the files.",
    },
    notes: {
      name: "Notes",
      table: "Noteringar",
      summary: "What the regions write in the tables instead of insatser.",
      headers: { section: "Section", region: "Region", year: "Year", text: "Note", saysNone: "No insatser", changed: "Changed", file: "File", sheet: "Sheet", cell: "Cell", readAs: "Note as read" },
      yes: "yes",
      none: "No notes in the files.",
    },
    files: {
      name: "Files",
      summary: "The files that are included, and what is worth a look in them.",
      headers: { file: "File", region: "Region", year: "Year", template: "Template", insatser: "Insatser", answers: "Answers", notes: "Notes", problems: "To look at", read: "Read", fingerprint: "Fingerprint" },
    },
  },
  schema: {
    title: "The regions' insatser",
    guarded: "Where a text begins with =, +, -, @ or a control character, an apostrophe stands before it, so that no spreadsheet takes it for a formula.",
  },
};

/** What to ask for instead of a workbook, under the same name. */
function asData(workbook: string): string[] {
  return ["csv", "parquet"].map((format) => {
    const file = `${workbook.replace(/\.xlsx$/i, "")}.${format}`;
    return `--out ${/\s/.test(file) ? `"${file}"` : file} --format ${format}`;
  });
}

export const consolidationTexts = { sv, en } satisfies InBoth<typeof sv>;

export type FileTroubleKind = keyof typeof sv.problems;

/** What to look at in a file that was read: nothing of it is lost, but somebody must say what it is. */
export interface FileTrouble extends Partial<TroubleValues> {
  kind: FileTroubleKind;
}

/** It in a sentence. */
export function troubleText({ kind, sheet = "", cell = "", file = "", year = 0, otherYear = 0, text = "", region = "", problem = { kind: "failed", values: {} } }: FileTrouble, language: Language): string {
  return consolidationTexts[language].problems[kind]({ sheet, cell, file, year, otherYear, text, region, problem });
}

/** A column of the long table as it is called in "Ändrad"; the reports' own by their headers. */
export function columnText(column: { key: keyof (typeof sv)["sheets"]["rows"]["columns"] } | { key: null; header: string }, language: Language): string {
  return column.key === null ? column.header : consolidationTexts[language].sheets.rows.columns[column.key];
}
