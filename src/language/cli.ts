/** Words of the command line: help, wrong usage, and the report. */
import type { InBoth } from "./index";
import { formatNumber } from "./number";

const svCount = (n: number, one: string, many: string) => `${formatNumber(n, "sv")} ${n === 1 ? one : many}`;
const enCount = (n: number, one: string, many: string) => `${formatNumber(n, "en")} ${n === 1 ? one : many}`;

const sv = {
  help: `Insatskollen: hittar insatstabellerna i arbetsböcker, jämför dem med mallen och märker insatserna.

Så här:
  npm run -s insats -- check FILER… [val]   vad som inte stämmer
  npm run -s insats -- tag FILER… [val]     vilka mål, områden och fonder varje insats hör till
  npm run -s insats -- indicators FILER… [val]   vad insatserna säger i siffror, och summor av det
  npm run -s insats -- consolidate FILER… [val]   regionernas tabeller som en nationell, och vad som fattas
  npm run -s insats -- compare RAPPORT SAMMANSTÄLLNING   vad sammanställningen säger annorlunda än rapporten

FILER är arbetsböcker (.xlsx, .xlsm, .ods) och textfiler med skiljetecken (.csv). En mapp
betyder dem som ligger i den, men inte i dess undermappar. * och ? i ett filnamn fungerar även
där skalet inte känner dem. check jämför också flera filer med varandra: samma insats från
flera regioner visas sist.

Val:
  --template NAMN   jämför med den här mallen: {templates}
  --region KOD      regionens länskod eller namn, för alla filer, vad de än säger själva: 19
  --year ÅR         året, för alla filer, vad de än säger själva: 2023
  --lang sv|en      språk i svaren; svenska om inget sägs
  --json            skriv ett JSON-objekt i stället för en rapport
  --out FIL         med tag och en fil: skriv en kopia med märkningarna bredvid tabellerna;
                    med indicators: skriv en ny arbetsbok med figurerna och summorna;
                    med consolidate: skriv den nationella tabellen (som parquet en mapp)
  --by GRUPP        med indicators: summera per {groups}; area om inget sägs
  --missing         med indicators: visa vilka insatser som saknar könsfördelning
  --format FORMAT   med consolidate och --out: {formats}; annars det som filens namn slutar på
  --earlier FIL     med consolidate: fortsätt på en tabell som är skriven förut; visa vad som
                    har ändrats sedan dess och behåll det som är rättat för hand, och raderna
                    från filer som inte är med nu
  --drop-absent     med --earlier: ta bort raderna från filer som inte är med nu
  --columns VILKA   med consolidate och --out: rapporternas egna kolumner i tabellen: all, none
                    eller rubriker, "Handläggare;Dnr"; annars som i --earlier, eller alla
  --with VAD        med consolidate och --out: kolumner ur orden i raderna: tags (mål som nämns),
                    figures (kvinnor och män), tags,figures eller none; annars som i --earlier
  --help            visa det här

Slutkod: 0 inga fel, 1 minst ett fel (med compare: något betyder något annat eller saknas), 2 fel i
kommandot eller en fil som inte gick att läsa.`,
  usage: {
    noCommand: () => "Skriv vad som ska göras: check, tag, indicators, consolidate eller compare.",
    unknownCommand: ({ value }: Used) => `”${value}” är inget kommando. De som finns är check, tag, indicators, consolidate och compare.`,
    noFiles: () => "Säg vilka filer det gäller.",
    unknownOption: ({ option }: Used) => `Valet ${option} finns inte.`,
    twice: ({ option }: Used) => `${option} står två gånger. Ta bort den ena.`,
    needsValue: ({ option }: Used) => `Skriv ett värde efter ${option}.`,
    takesNoValue: ({ option }: Used) => `${option} tar inget värde.`,
    unknownTemplate: ({ value, known }: Used) => `Mallen ”${value}” finns inte. De som finns är ${known}.`,
    unknownRegion: ({ value }: Used) => `”${value}” är ingen region. Skriv en länskod som 19 eller regionens namn.`,
    badYear: ({ value }: Used) => `”${value}” är inget år. Skriv fyra siffror, som 2023.`,
    badLanguage: ({ value }: Used) => `Språket ”${value}” finns inte. Skriv sv eller en.`,
    outNotHere: ({ value }: Used) => `Valet --out hör till tag, indicators och consolidate: ${value} skriver ingen fil.`,
    takesTwo: () => "Säg två filer: rapporten först, sedan sammanställningen.",
    onlyIndicators: ({ option }: Used) => `Valet ${option} hör till indicators.`,
    onlyConsolidate: ({ option }: Used) => `Valet ${option} hör till consolidate.`,
    onlyWithEarlier: ({ option }: Used) => `Valet ${option} hör ihop med --earlier: säg vilken tabell det gäller.`,
    onlyWithOut: ({ option }: Used) => `Valet ${option} hör ihop med --out: säg var tabellen ska skrivas.`,
    unknownAdded: ({ value, known }: Used) => `Med --with går det inte att skriva ”${value}” så. Skriv något eller flera av ${known} med komma emellan, eller none ensamt.`,
    unknownFormat: ({ value, known }: Used) => `Formatet ”${value}” går inte att skriva. Skriv något av ${known}.`,
    unknownGroup: ({ value, known }: Used) => `”${value}” går inte att summera per. Skriv något av ${known}.`,
  },
  copy: {
    takesOne: (files: number) => `Valet --out tar en fil, och det här är ${svCount(files, "fil", "filer")}. Märk dem en i taget.`,
    exists: (file: string) => `${file} finns redan och skrivs inte över. Välj ett annat namn, eller flytta den först.`,
    noFolder: (folder: string) => `Mappen ${folder} finns inte. Gör den först, eller välj en annan.`,
    onlyExcel: (file: string) => `Märkta kopior görs bara av Excel-arbetsböcker (.xlsx, .xlsm). Öppna ${file} i Excel, spara den som .xlsx och märk den.`,
    otherKind: (file: string, ending: string) => `${file} måste sluta på ${ending}, som filen den är en kopia av.`,
    nothing: (file: string) => `${file} skrevs inte: det finns inget nytt att märka.`,
    failed: (file: string, what: string) => `${file} gick inte att skriva. Felet: ${what}`,
    noAccess: (file: string) => `${file} gick inte att skriva: du får inte spara där. Välj en annan mapp.`,
    diskFull: (file: string) => `${file} gick inte att skriva: disken är full.`,
    longName: (file: string) => `${file} gick inte att skriva: namnet är för långt. Välj ett kortare.`,
    overfull: (file: string, cell: string) => `${file} skrevs inte: cell ${cell} skulle få mer text än en cell rymmer. Har bladet RUS-mål mycket långa namn?`,
    written: (file: string, cells: number) => `Skrev ${file} med ${svCount(cells, "märkt cell", "märkta celler")}.`,
    kept: (cells: number) => `${svCount(cells, "cell", "celler")} som någon har skrivit i lämnades.`,
    noRoom: (tables: string) => `Bredvid de här tabellerna finns ingen plats: ${tables}.`,
  },
  seeHelp: "Skriv --help för att se hur det används.",
  reading: (name: string, number: number, of: number) => `Läser ${name}, ${number} av ${of}`,
  nothing: "Här finns ingen insatstabell.",
  unknownRegion: "okänd region",
  unknownYear: "okänt år",
  unknownTemplate: "okänd mall",
  tables: (n: number) => svCount(n, "tabell", "tabeller"),
  insatser: (n: number) => svCount(n, "insats", "insatser"),
  files: (n: number) => svCount(n, "fil", "filer"),
  answers: (sheet: string, questions: number) => `Frågor och svar på ${sheet}: ${svCount(questions, "fråga", "frågor")}`,
  severity: { error: "fel", warning: "varning", note: "notis" },
  counts: {
    error: (n: number) => svCount(n, "fel", "fel"),
    warning: (n: number) => svCount(n, "varning", "varningar"),
    note: (n: number) => svCount(n, "notis", "notiser"),
  },
  noFindings: "inga fynd",
  unreadable: (n: number) => `${svCount(n, "fil", "filer")} gick inte att läsa`,
  compared: "Samma i flera filer",
  fix: "Förslag",
  quote: (text: string) => `”${text}”`,
};

interface Used {
  option: string;
  value: string;
  known: string;
}

const en: typeof sv = {
  help: `Insatskollen: finds the insats tables in workbooks, compares them with the template and tags the insatser.

Like this:
  npm run -s insats -- check FILES… [options]   what is not right
  npm run -s insats -- tag FILES… [options]     which goals, areas and funds each insats belongs to
  npm run -s insats -- indicators FILES… [options]   what the insatser say in numbers, and sums of it
  npm run -s insats -- consolidate FILES… [options]   the regions' tables as one national table, and what is missing
  npm run -s insats -- compare REPORT COMPILATION   what the compilation says otherwise than the report

FILES are workbooks (.xlsx, .xlsm, .ods) and texts with separators (.csv). A folder means
those that lie in it, but not in its subfolders. * and ? in a file name work even where the
shell does not know them. check also compares several files with each other: the same insats
from several regions is shown last.

Options:
  --template NAME   compare with this template: {templates}
  --region CODE     the region's county code or name, of all files, whatever they say: 19
  --year YEAR       the year, of all files, whatever they say: 2023
  --lang sv|en      language of the answers; Swedish when nothing is said
  --json            write one JSON object instead of a report
  --out FILE        with tag and one file: write a copy with the tags beside the tables;
                    with indicators: write a new workbook with the figures and the sums;
                    with consolidate: write the national table (as parquet a folder)
  --by GROUP        with indicators: sum by {groups}; area when nothing is said
  --missing         with indicators: show which insatser lack a gender split
  --format FORMAT   with consolidate and --out: {formats}; else what the file's name ends in
  --earlier FILE    with consolidate: go on from a table that was written before; show what
                    has changed since and keep what was corrected by hand, and the rows of
                    files that are not here now
  --drop-absent     with --earlier: take away the rows of files that are not here now
  --columns WHICH   with consolidate and --out: the reports' own columns in the table: all, none
                    or headers, "Handläggare;Dnr"; else as in --earlier, or all
  --with WHAT       with consolidate and --out: columns out of the rows' words: tags (goals that
                    are named), figures (women and men), tags,figures or none; else as in --earlier
  --help            show this

Exit code: 0 no errors, 1 at least one error (with compare: something means something else or is
missing), 2 wrong usage or a file that could not be read.`,
  usage: {
    noCommand: () => "Say what to do: check, tag, indicators, consolidate or compare.",
    unknownCommand: ({ value }) => `“${value}” is not a command. There are check, tag, indicators, consolidate and compare.`,
    noFiles: () => "Say which files.",
    unknownOption: ({ option }) => `There is no option ${option}.`,
    twice: ({ option }) => `${option} is given twice. Take one of them away.`,
    needsValue: ({ option }) => `Write a value after ${option}.`,
    takesNoValue: ({ option }) => `${option} takes no value.`,
    unknownTemplate: ({ value, known }) => `There is no template “${value}”. There are ${known}.`,
    unknownRegion: ({ value }) => `“${value}” is not a region. Write a county code such as 19 or the region's name.`,
    badYear: ({ value }) => `“${value}” is not a year. Write four digits, such as 2023.`,
    badLanguage: ({ value }) => `There is no language “${value}”. Write sv or en.`,
    outNotHere: ({ value }) => `The option --out belongs to tag, indicators and consolidate: ${value} writes no file.`,
    takesTwo: () => "Say two files: first the report, then the compilation.",
    onlyIndicators: ({ option }) => `The option ${option} belongs to indicators.`,
    onlyConsolidate: ({ option }) => `The option ${option} belongs to consolidate.`,
    onlyWithEarlier: ({ option }) => `The option ${option} goes with --earlier: say which table it is about.`,
    onlyWithOut: ({ option }) => `The option ${option} goes with --out: say where the table is to be written.`,
    unknownAdded: ({ value, known }) => `--with cannot take “${value}” like that. Write one or more of ${known} with commas between, or none alone.`,
    unknownFormat: ({ value, known }) => `The format “${value}” cannot be written. Write one of ${known}.`,
    unknownGroup: ({ value, known }) => `Nothing can be summed by “${value}”. Write one of ${known}.`,
  },
  copy: {
    takesOne: (files) => `The option --out takes one file, and this is ${enCount(files, "file", "files")}. Tag them one at a time.`,
    exists: (file) => `${file} exists already and is not overwritten. Choose another name, or move it first.`,
    noFolder: (folder) => `There is no folder ${folder}. Make it first, or choose another.`,
    onlyExcel: (file) => `Tagged copies are made of Excel workbooks (.xlsx, .xlsm) only. Open ${file} in Excel, save it as .xlsx and tag that.`,
    otherKind: (file, ending) => `${file} must end in ${ending}, as the file that it is a copy of.`,
    nothing: (file) => `${file} was not written: there is nothing new to tag.`,
    failed: (file, what) => `${file} could not be written. The fault: ${what}`,
    noAccess: (file) => `${file} could not be written: you may not save there. Choose another folder.`,
    diskFull: (file) => `${file} could not be written: the disk is full.`,
    longName: (file) => `${file} could not be written: the name is too long. Choose a shorter one.`,
    overfull: (file, cell) => `${file} was not written: cell ${cell} would get more text than a cell holds. Does the sheet RUS-mål have very long names?`,
    written: (file, cells) => `Wrote ${file} with ${enCount(cells, "tagged cell", "tagged cells")}.`,
    kept: (cells) => `${enCount(cells, "cell", "cells")} that somebody has written in were left.`,
    noRoom: (tables) => `There is no room beside these tables: ${tables}.`,
  },
  seeHelp: "Write --help to see how it is used.",
  reading: (name, number, of) => `Reading ${name}, ${number} of ${of}`,
  nothing: "There is no insats table here.",
  unknownRegion: "unknown region",
  unknownYear: "unknown year",
  unknownTemplate: "unknown template",
  tables: (n) => enCount(n, "table", "tables"),
  insatser: (n) => enCount(n, "insats", "insatser"),
  files: (n) => enCount(n, "file", "files"),
  answers: (sheet, questions) => `Questions and answers on ${sheet}: ${enCount(questions, "question", "questions")}`,
  severity: { error: "error", warning: "warning", note: "note" },
  counts: {
    error: (n) => enCount(n, "error", "errors"),
    warning: (n) => enCount(n, "warning", "warnings"),
    note: (n) => enCount(n, "note", "notes"),
  },
  noFindings: "nothing found",
  unreadable: (n) => `${enCount(n, "file", "files")} could not be read`,
  compared: "The same in several files",
  fix: "Suggestion",
  quote: (text) => `“${text}”`,
};

export const cliTexts = { sv, en } satisfies InBoth<typeof sv>;

export type UsageProblemKind = keyof typeof sv.usage;
