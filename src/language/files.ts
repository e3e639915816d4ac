/** Words on files that could not be read: what happened, and what to do about it. */
import type { InBoth, Language } from "./index";

export interface FileProblemValues {
  /** Name of the file. */
  file: string;
  /** What it is instead: "Word", "CSV". */
  what: string;
}

const sv = {
  problems: {
    empty: ({ file }: FileProblemValues) => `${file} är tom. Kanske blev den inte färdigkopierad.`,
    notWorkbook: ({ file }: FileProblemValues) => `${file} är ingen Excel-arbetsbok, och ingen annan fil som går att läsa, vad den än slutar på. Öppna den i ett kalkylprogram och spara den som .xlsx, eller välj en annan.`,
    otherKind: ({ file, what }: FileProblemValues) => `${file} är av annat slag (${what}). Spara den som en Excel-arbetsbok (.xlsx) och försök igen.`,
    oldExcel: ({ file }: FileProblemValues) => `${file} är i Excels äldre format (.xls). Öppna den i Excel, spara som .xlsx och försök igen.`,
    password: ({ file }: FileProblemValues) => `${file} är låst med lösenord. Ta bort lösenordet i programmet som filen är gjord i, spara och försök igen.`,
    damaged: ({ file }: FileProblemValues) => `${file} är skadad eller inte hel. Öppna den i Excel, spara på nytt och försök igen.`,
    unsafe: ({ file }: FileProblemValues) => `${file} innehåller något som inte hör hemma i en arbetsbok och läses inte. Fråga den som skickade den.`,
    tooLarge: ({ file }: FileProblemValues) => `${file} är för stor att läsa. Spara tabellerna i en egen arbetsbok och försök igen.`,
    tooManySheets: ({ file }: FileProblemValues) => `${file} har för många blad för att läsas. Spara bladen med tabeller i en egen arbetsbok.`,
    noRoomLeft: ({ file }: FileProblemValues) => `${file} får inte plats: tillsammans är filerna större än panelen klarar. Ta bort någon av de andra, eller gör sammanställningen i två omgångar.`,
    emptyFolder: ({ file }: FileProblemValues) => `${file} är en mapp utan arbetsböcker. Välj en mapp där det ligger filer som slutar på .xlsx, .xlsm, .ods eller .csv.`,
    folder: ({ file }: FileProblemValues) => `${file} är en mapp. Välj en av filerna i den.`,
    missing: ({ file }: FileProblemValues) => `${file} finns inte. Se efter att namnet är rätt.`,
    noAccess: ({ file }: FileProblemValues) => `${file} går inte att öppna. Se efter att du får läsa den och att inget annat program låser den.`,
    failed: ({ file, what }: FileProblemValues) => `Insatskollen gjorde fel när ${file} lästes, och filen är orörd. Felet: ${what}`,
  },
};

const en: typeof sv = {
  problems: {
    empty: ({ file }) => `${file} is empty. Perhaps it was not copied in full.`,
    notWorkbook: ({ file }) => `${file} is not an Excel workbook, nor any other file that can be read, whatever it ends in. Open it in a spreadsheet program and save it as .xlsx, or choose another.`,
    otherKind: ({ file, what }) => `${file} is of another kind (${what}). Save it as an Excel workbook (.xlsx) and try again.`,
    oldExcel: ({ file }) => `${file} is in Excel's older format (.xls). Open it in Excel, save as .xlsx and try again.`,
    password: ({ file }) => `${file} is locked with a password. Remove the password in the program that the file was made in, save and try again.`,
    damaged: ({ file }) => `${file} is damaged or incomplete. Open it in Excel, save it anew and try again.`,
    unsafe: ({ file }) => `${file} holds something that does not belong in a workbook and is not read. Ask whoever sent it.`,
    tooLarge: ({ file }) => `${file} is too large to read. Save the tables in a workbook of their own and try again.`,
    tooManySheets: ({ file }) => `${file} has too many sheets to read. Save the sheets with tables in a workbook of their own.`,
    noRoomLeft: ({ file }) => `${file} does not fit: together the files are larger than the pane can hold. Take away one of the others, or make the compilation in two rounds.`,
    emptyFolder: ({ file }) => `${file} is a folder without workbooks. Choose a folder that holds files that end in .xlsx, .xlsm, .ods or .csv.`,
    folder: ({ file }) => `${file} is a folder. Choose one of the files in it.`,
    missing: ({ file }) => `${file} does not exist. Check the name.`,
    noAccess: ({ file }) => `${file} cannot be opened. Check that you may read it and that no other program locks it.`,
    failed: ({ file, what }) => `Insatskollen failed while reading ${file}; the file is as it was. The fault: ${what}`,
  },
};

export const filesTexts = { sv, en } satisfies InBoth<typeof sv>;

export type FileProblemKind = keyof typeof sv.problems;

/** Why a file could not be read. */
export interface FileUnread {
  kind: FileProblemKind;
  values: Partial<FileProblemValues>;
}

/** What happened to the file and what to do about it: the sentence for a FileProblem. */
export function fileProblemText(problem: FileUnread, language: Language): string {
  const { file = "", what = "" } = problem.values;
  return filesTexts[language].problems[problem.kind]({ file, what });
}
