/** What the user reads when Excel will not do as asked, and after something has been written. */
import type { InBoth, Language } from ".";

/** Where it happened, when that is known. */
interface Place {
  sheet?: string;
  /** "P7". */
  cell?: string;
  /** As Excel counts. */
  row?: number;
  /** Headers of columns. */
  columns?: readonly string[];
}

const sv = {
  commands: { writeReport: "Skriv rapport", writeTags: "Skriv märkningen", writeIndicators: "Skriv figurer och indikatorer", writeConsolidation: "Skriv sammanställning", mark: "Märk celler", unmark: "Ta bort märken" },
  problems: {
    cellEdit: () => "Excel väntar på att du skriver klart i en cell. Tryck Enter så fortsätter jag.",
    tooLarge: ({ sheet }: Place) => `Det blev för mycket på en gång för Excel${onSheetSv(sheet)}. Prova med färre celler.`,
    protected: ({ sheet }: Place) => (sheet ? `Bladet ${quoteSv(sheet)} är skyddat. Lås upp det under Granska och försök igen.` : "Arbetsboken eller bladet är skyddat. Lås upp det under Granska och försök igen."),
    sessionLost: () => "Excel har tappat kontakten med arbetsboken. Ladda om sidan och öppna den igen.",
    missing: ({ sheet }: Place) => (sheet ? `Bladet ${quoteSv(sheet)} finns inte längre. Kör kontrollen igen.` : "Det jag letade efter finns inte längre i arbetsboken. Kör kontrollen igen."),
    moved: ({ sheet }: Place) => `Raderna${onSheetSv(sheet)} är inte som när de märktes. Tryck Märk om och försök igen.`,
    hidden: ({ sheet }: Place) => (sheet ? `Bladet ${quoteSv(sheet)} är dolt. Högerklicka på en bladflik och välj Ta fram om du vill se det.` : "Bladet är dolt. Högerklicka på en bladflik och välj Ta fram om du vill se det."),
    filtered: ({ sheet }: Place) => `Ett filter döljer rader${onSheetSv(sheet)}, och då hamnar texten fel. Ta bort filtret och försök igen.`,
    ownColumns: ({ sheet, cell, row, columns: [column] = [] }: Place) =>
      `${cell ? `Det som står i cell ${cell}${column ? ` i kolumnen ${quoteSv(column)}` : ""}` : row ? `Det som är ändrat på rad ${row}` : "Något som du har skrivit"}${onSheetSv(sheet)} skulle gå förlorat när det skrivs om. ${cell ? "Flytta det, eller döp" : "Döp"} om bladet och försök igen, så lämnar jag det som det är och skriver ett nytt.`,
    columnsMissing: ({ sheet, columns = [] }: Place) => `Utan ${columns.length === 1 ? "kolumnen" : "kolumnerna"} ${columns.join(", ")}${onSheetSv(sheet)} skulle rader gå förlorade. Sätt tillbaka ${columns.length === 1 ? "den" : "dem"} (Ångra, eller skriv rubriken igen), eller ta bort bladen och skriv en ny sammanställning.`,
    tooManyRows: ({ sheet }: Place) => `Raderna får inte plats${onSheetSv(sheet)}: ett blad i Excel har 1 048 576. Dela upp arbetsboken.`,
    busy: () => "Excel är upptaget just nu. Vänta en stund och försök igen.",
    unsupported: () => "Din version av Excel kan inte göra det här.",
    unknown: () => "Excel kunde inte göra det här. Försök igen.",
  },
  unchanged: "Inget är ändrat.",
  changed: "Något hann ändras. Välj Ångra senaste så återställer jag det.",
  nothingToTakeBack: "Det finns inget att ångra.",
  leftOut: {
    tooManyCells: ({ sheet }: Place) => `Bladet ${quoteSv(sheet ?? "")} är för stort för att läsas och är inte med.`,
    merges: ({ sheet }: Place) => `Jag kan inte se vilka celler som är sammanfogade på bladet ${quoteSv(sheet ?? "")}.`,
  },
  written: (cells: number) => (cells === 1 ? "1 cell ändrad." : `${cells.toLocaleString("sv-SE")} celler ändrade.`),
  takenBack: (cells: number) => (cells === 1 ? "1 cell återställd." : `${cells.toLocaleString("sv-SE")} celler återställda.`),
  kept: {
    formula: (cells: number) => (cells === 1 ? "1 cell har en formel och lämnades som den var." : `${cells.toLocaleString("sv-SE")} celler har formler och lämnades som de var.`),
    changed: (cells: number) => (cells === 1 ? "1 cell har ändrats sedan dess och lämnades som den var." : `${cells.toLocaleString("sv-SE")} celler har ändrats sedan dess och lämnades som de var.`),
    together: (cells: number) => (cells === 1 ? "1 cell som hör ihop med det lämnades också som den var." : `${cells.toLocaleString("sv-SE")} celler som hör ihop med det lämnades också som de var.`),
  },
};

const en: typeof sv = {
  commands: { writeReport: "Write report", writeTags: "Write tags", writeIndicators: "Write figures and indicators", writeConsolidation: "Write national table", mark: "Mark cells", unmark: "Remove marks" },
  problems: {
    cellEdit: () => "Excel is waiting for you to finish typing in a cell. Press Enter and I will go on.",
    tooLarge: ({ sheet }: Place) => `That was too much at once for Excel${onSheetEn(sheet)}. Try fewer cells.`,
    protected: ({ sheet }: Place) => (sheet ? `The sheet ${quoteEn(sheet)} is protected. Unprotect it under Review and try again.` : "The workbook or the sheet is protected. Unprotect it under Review and try again."),
    sessionLost: () => "Excel has lost touch with the workbook. Reload the page and open it again.",
    missing: ({ sheet }: Place) => (sheet ? `The sheet ${quoteEn(sheet)} is gone. Run the check again.` : "What I looked for is no longer in the workbook. Run the check again."),
    moved: ({ sheet }: Place) => `The rows${onSheetEn(sheet)} are not as they were when they were tagged. Press Tag again and try once more.`,
    hidden: ({ sheet }: Place) => (sheet ? `The sheet ${quoteEn(sheet)} is hidden. Right-click a sheet tab and choose Unhide to see it.` : "The sheet is hidden. Right-click a sheet tab and choose Unhide to see it."),
    filtered: ({ sheet }: Place) => `A filter hides rows${onSheetEn(sheet)}, which would put the text in the wrong place. Clear the filter and try again.`,
    ownColumns: ({ sheet, cell, row, columns: [column] = [] }: Place) =>
      `${cell ? `What stands in cell ${cell}${column ? ` in the column ${quoteEn(column)}` : ""}` : row ? `What is changed in row ${row}` : "Something that you have written"}${onSheetEn(sheet)} would be lost when it is written anew. ${cell ? "Move it, or rename" : "Rename"} the sheet and try again, and I will leave it as it is and write a new one.`,
    columnsMissing: ({ sheet, columns = [] }: Place) => `Without the column${columns.length === 1 ? "" : "s"} ${columns.join(", ")}${onSheetEn(sheet)} rows would be lost. Put ${columns.length === 1 ? "it" : "them"} back (Undo, or write the header again), or delete the sheets and write a new compilation.`,
    tooManyRows: ({ sheet }: Place) => `There is no room for all rows${onSheetEn(sheet)}: a sheet in Excel has 1,048,576. Split the workbook.`,
    busy: () => "Excel is busy right now. Wait a little and try again.",
    unsupported: () => "Your version of Excel cannot do this.",
    unknown: () => "Excel could not do this. Try again.",
  },
  unchanged: "Nothing has been changed.",
  changed: "Something was changed before it stopped. Choose Undo last and I will put it back.",
  nothingToTakeBack: "There is nothing to undo.",
  leftOut: {
    tooManyCells: ({ sheet }: Place) => `The sheet ${quoteEn(sheet ?? "")} is too large to read and is not included.`,
    merges: ({ sheet }: Place) => `I cannot see which cells are merged on the sheet ${quoteEn(sheet ?? "")}.`,
  },
  written: (cells: number) => (cells === 1 ? "1 cell changed." : `${cells.toLocaleString("en-GB")} cells changed.`),
  takenBack: (cells: number) => (cells === 1 ? "1 cell put back." : `${cells.toLocaleString("en-GB")} cells put back.`),
  kept: {
    formula: (cells: number) => (cells === 1 ? "1 cell holds a formula and was left as it was." : `${cells.toLocaleString("en-GB")} cells hold formulas and were left as they were.`),
    changed: (cells: number) => (cells === 1 ? "1 cell has been changed since and was left as it was." : `${cells.toLocaleString("en-GB")} cells have been changed since and were left as they were.`),
    together: (cells: number) => (cells === 1 ? "1 cell that goes with it was left as it was too." : `${cells.toLocaleString("en-GB")} cells that go with it were left as they were too.`),
  },
};

export const excelTexts: InBoth<typeof sv> = { sv, en };

/** What happened, whether anything is lost, and what to do: the sentence for an ExcelProblem. */
export function problemText(language: Language, problem: { kind: keyof typeof sv.problems; details: Place; unchanged: boolean }): string {
  const { problems, unchanged, changed } = excelTexts[language];
  return `${problems[problem.kind](problem.details)} ${problem.unchanged ? unchanged : changed}`;
}


function quoteSv(name: string): string {
  return `”${name}”`;
}

function quoteEn(name: string): string {
  return `“${name}”`;
}

function onSheetSv(sheet: string | undefined): string {
  return sheet ? ` på bladet ${quoteSv(sheet)}` : "";
}

function onSheetEn(sheet: string | undefined): string {
  return sheet ? ` on the sheet ${quoteEn(sheet)}` : "";
}
