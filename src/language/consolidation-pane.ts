/** Words of the panel Sammanställning. Swedish decides the keys; English has the same. */
import { enCount, listed, svCount } from "./count";
import type { InBoth } from "./index";
import type { FileTroubleKind } from "./national-table";
import { formatNumber } from "./number";

/** What to look at in a file, where the panel can help with more than the command line can. */
type TroubleWords = Partial<Record<FileTroubleKind, string>>;

const svTroubles: TroubleWords = {
  noTables: "Här finns varken insatstabeller eller svar. Är det rätt fil?",
  regionUnknown: "Filen säger inte vilken region den är från. Välj regionen här.",
  regionUnsure: "Se efter att regionen är rätt: filen säger det inte tydligt.",
  yearUnknown: "Filen säger inte vilket år den gäller. Skriv året här.",
};
const enTroubles: TroubleWords = {
  noTables: "There are neither insats tables nor answers here. Is it the right file?",
  regionUnknown: "The file does not say which region it is from. Choose the region here.",
  regionUnsure: "Make sure that the region is right: the file does not say it clearly.",
  yearUnknown: "The file does not say which year it is about. Write the year here.",
};

const sv = {
  drop: {
    title: "Släpp regionernas arbetsböcker här",
    text: "En hel mapp går bra. Filerna läses på din dator, ändras inte och lämnar den inte.",
    kinds: "Excel (.xlsx, .xlsm), OpenDocument (.ods) och CSV.",
    choose: "Välj filer",
    add: "Lägg till filer",
    now: "Släpp filerna, så läser jag dem.",
  },
  run: {
    starting: (n: number) => `Börjar läsa ${svCount(n, "fil", "filer")} …`,
    reading: (name: string, at: number, of: number) => `Läser ${name}, ${formatNumber(at, "sv")} av ${formatNumber(of, "sv")}`,
    settling: "Räknar samman …",
    progress: "Så långt har läsningen kommit",
    cancel: "Avbryt",
    told: {
      cancelled: (read: number) => `Avbrutet. ${svCount(read, "fil är läst", "filer är lästa")}; lägg till resten när du vill.`,
      nothing: () => "Där fanns inga arbetsböcker. Släpp filer som slutar på .xlsx, .xlsm, .ods eller .csv.",
      unreadable: () => "Det gick inte att öppna det du släppte. Tryck på knappen och välj filerna i stället.",
    },
  },
  summary: {
    found: (insatser: number, regions: number) => `${svCount(insatser, "insats", "insatser")} från ${svCount(regions, "region", "regioner")}`,
    allThere: "Alla 21 regioner är med.",
    missing: (names: readonly string[]) => `Saknas: ${listed(names, "och", (n) => `${formatNumber(n, "sv")} till`)}.`,
    troubled: (failed: number, look: number) =>
      [failed > 0 && `${svCount(failed, "fil gick", "filer gick")} inte att läsa`, look > 0 && `${svCount(look, "fil", "filer")} att se efter`].filter(Boolean).join(", "),
    next: "Visa nästa",
  },
  views: {
    label: "Visa",
    files: (n: number) => svCount(n, "fil", "filer"),
    regions: (n: number) => svCount(n, "region", "regioner"),
    duplicates: (n: number) => svCount(n, "dubblett", "dubbletter"),
  },
  standings: { waiting: "väntar", reading: "läser", done: "klar", look: "se efter", failed: "går inte att läsa" },
  file: {
    list: "Filer",
    label: (name: string, standing: string, facts: string) => `${name}, ${standing}. ${facts}`,
    severalRegions: "flera regioner",
    tables: (n: number) => svCount(n, "tabell", "tabeller"),
    insatser: (n: number) => svCount(n, "insats", "insatser"),
    answers: (n: number) => svCount(n, "svar", "svar"),
    correct: "Rätta region, år eller mall",
    showTables: "Visa tabellerna",
    leave: "Ta bort filen ur sammanställningen",
    troubles: svTroubles,
    columnUnknown: (sheet: string, missing: string) => `På bladet ${sheet} hittar jag ingen kolumn för ${missing}. Säg vilken det är.`,
  },
  region: {
    list: "Regioner",
    label: (name: string, insatser: string, gaps: string) => [`${name}: ${insatser}`, gaps].filter(Boolean).join(". "),
    missing: "saknas",
    unknown: "Okänd region",
    insatser: (n: number) => svCount(n, "insats", "insatser"),
    gaps: (sections: readonly string[]) => `inget om avsnitt ${listed(sections, "och", (n) => `${formatNumber(n, "sv")} till`)}`,
    states: { none: "skriver att den inga har", remark: "bara en notering", gap: "inget alls" },
    unplaced: "Utan avsnitt",
    from: "Ur",
    missingText: "Ingen fil är från regionen.",
  },
  duplicate: {
    list: "Insatser som räknas mer än en gång",
    none: "Inget räknas mer än en gång.",
    likeness: (percent: string) => `${percent} lika`,
    label: (kind: string, names: string, likeness: string) => `${kind}: ${names}. ${likeness}`,
    place: (sheet: string, cell: string) => `${sheet} · ${cell}`,
    noResults: "(inga resultat)",
    partly: "Det är så många rader att de sista inte har jämförts mellan regioner.",
    section: (section: string) => `avsnitt ${section}`,
    noSection: "utan avsnitt",
  },
  write: {
    will: (insatser: number) => `Skriver översikt, sju avsnitt och alla ${svCount(insatser, "insats", "insatser")} med källor på egna blad i den här arbetsboken.`,
    nothing: "Det finns inget att skriva än.",
    preparing: "Förbereder bladen …",
    writing: (sheet: string, done: number, of: number) => `Skriver bladet ${sheet} … ${formatNumber(done, "sv")} av ${svCount(of, "rad", "rader")}`,
    progress: "Så långt har skrivningen kommit",
    write: "Skriv sammanställningen",
    takeBack: "Ångra senaste",
    commands: "Kommandon",
  },
  written: "Sammanställningen är skriven.",
};

const en: typeof sv = {
  drop: {
    title: "Drop the regions' workbooks here",
    text: "A whole folder is fine. The files are read on your computer, are not changed and do not leave it.",
    kinds: "Excel (.xlsx, .xlsm), OpenDocument (.ods) and CSV.",
    choose: "Choose files",
    add: "Add files",
    now: "Drop the files and I will read them.",
  },
  run: {
    starting: (n) => `Beginning to read ${enCount(n, "file")} …`,
    reading: (name, at, of) => `Reading ${name}, ${formatNumber(at, "en")} of ${formatNumber(of, "en")}`,
    settling: "Adding up …",
    progress: "How far the reading has come",
    cancel: "Cancel",
    told: {
      cancelled: (read) => `Cancelled. ${enCount(read, "file is", "files are")} read; add the rest when you like.`,
      nothing: () => "There were no workbooks there. Drop files that end in .xlsx, .xlsm, .ods or .csv.",
      unreadable: () => "What you dropped could not be opened. Press the button and choose the files instead.",
    },
  },
  summary: {
    found: (insatser, regions) => `${enCount(insatser, "insats", "insatser")} from ${enCount(regions, "region")}`,
    allThere: "All 21 regions are here.",
    missing: (names) => `Missing: ${listed(names, "and", (n) => `${formatNumber(n, "en")} more`)}.`,
    troubled: (failed, look) => [failed > 0 && `${enCount(failed, "file")} could not be read`, look > 0 && `${enCount(look, "file")} to look at`].filter(Boolean).join(", "),
    next: "Show next",
  },
  views: {
    label: "Show",
    files: (n) => enCount(n, "file"),
    regions: (n) => enCount(n, "region"),
    duplicates: (n) => enCount(n, "duplicate"),
  },
  standings: { waiting: "waiting", reading: "reading", done: "done", look: "look at this", failed: "cannot be read" },
  file: {
    list: "Files",
    label: (name, standing, facts) => `${name}, ${standing}. ${facts}`,
    severalRegions: "several regions",
    tables: (n) => enCount(n, "table"),
    insatser: (n) => enCount(n, "insats", "insatser"),
    answers: (n) => enCount(n, "answer"),
    correct: "Correct region, year or template",
    showTables: "Show the tables",
    leave: "Take the file out of the compilation",
    troubles: enTroubles,
    columnUnknown: (sheet, missing) => `On the sheet ${sheet} I find no column for ${missing}. Say which it is.`,
  },
  region: {
    list: "Regions",
    label: (name, insatser, gaps) => [`${name}: ${insatser}`, gaps].filter(Boolean).join(". "),
    missing: "missing",
    unknown: "Unknown region",
    insatser: (n) => enCount(n, "insats", "insatser"),
    gaps: (sections) => `nothing on section ${listed(sections, "and", (n) => `${formatNumber(n, "en")} more`)}`,
    states: { none: "writes that it has none", remark: "only a note", gap: "nothing at all" },
    unplaced: "No section",
    from: "Out of",
    missingText: "No file is from the region.",
  },
  duplicate: {
    list: "Insatser that are counted more than once",
    none: "Nothing is counted more than once.",
    likeness: (percent) => `${percent} alike`,
    label: (kind, names, likeness) => `${kind}: ${names}. ${likeness}`,
    place: (sheet, cell) => `${sheet} · ${cell}`,
    noResults: "(no results)",
    partly: "There are so many rows that the last ones have not been compared between regions.",
    section: (section) => `section ${section}`,
    noSection: "no section",
  },
  write: {
    will: (insatser) => `Writes an overview, seven sections and all ${enCount(insatser, "insats", "insatser")} with their sources on sheets of their own in this workbook.`,
    nothing: "There is nothing to write yet.",
    preparing: "Preparing the sheets …",
    writing: (sheet, done, of) => `Writing the sheet ${sheet} … ${formatNumber(done, "en")} of ${enCount(of, "line")}`,
    progress: "How far the writing has come",
    write: "Write the compilation",
    takeBack: "Undo last",
    commands: "Commands",
  },
  written: "The compilation is written.",
};

export type ConsolidationPaneTexts = typeof sv;
export const consolidationPaneTexts = { sv, en } satisfies InBoth<ConsolidationPaneTexts>;
