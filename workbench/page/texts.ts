/** Words of the workbench's own page, in Swedish and English. */
import type { InBoth } from "../../src/language";
import type { FileProblem } from "./file/open";

interface Texts {
  workbench: string;
  file: string;
  open: string;
  save: string;
  sample: string;
  undo: string;
  redo: string;
  pane: string;
  closePane: string;
  paneWidth: string;
  language: string;
  theme: string;
  themes: { light: string; dark: string; contrast: string };
  host: string;
  requests(count: number): string;
  faults: string;
  faultsHelp: string;
  lacking: string;
  lackingNone: string;
  close: string;
  drop: string;
  opening(name: string): string;
  problems: Record<FileProblem, (name: string) => string>;
  stillOpen: string;
  refused(sheet: string): string;
  noPane: string;
  starting: string;
}

export const texts: InBoth<Texts> = {
  sv: {
    workbench: "Arbetsbänk",
    file: "Arkiv",
    open: "Öppna",
    save: "Spara",
    sample: "Exempel",
    undo: "Ångra",
    redo: "Gör om",
    pane: "Insatskollen",
    closePane: "Stäng åtgärdsfönstret",
    paneWidth: "Åtgärdsfönstrets bredd",
    language: "Språk",
    theme: "Utseende",
    themes: { light: "Ljust", dark: "Mörkt", contrast: "Hög kontrast" },
    host: "Värden",
    requests: (count) => (count === 1 ? "1 fråga till arbetsboken" : `${count} frågor till arbetsboken`),
    faults: "Låt värden svikta",
    faultsHelp: "Så här beter sig Excel när något är i vägen. Slå på ett fel och se vad tillägget säger.",
    lacking: "Saknas i värden",
    lackingNone: "Tillägget har inte bett om något som saknas.",
    close: "Stäng",
    drop: "Släpp arbetsboken här för att öppna den",
    opening: (name) => `Öppnar ${name} …`,
    problems: {
      notXlsx: (name) => `${name} är ingen Excel-arbetsbok (.xlsx).`,
      encrypted: (name) => `${name} är låst med lösenord. Spara den utan lösenord i Excel och öppna den igen.`,
      tooLarge: (name) => `${name} är för stor för arbetsbänken.`,
      broken: (name) => `${name} går inte att läsa. Filen kan vara skadad.`,
    },
    stillOpen: "Arbetsboken du hade öppen är kvar.",
    refused: (sheet) => `Bladet ${sheet} är skyddat. Ändringen togs tillbaka.`,
    noPane: "Tillägget svarar inte. Ladda om sidan.",
    starting: "Startar …",
  },
  en: {
    workbench: "Workbench",
    file: "File",
    open: "Open",
    save: "Save",
    sample: "Sample",
    undo: "Undo",
    redo: "Redo",
    pane: "Insatskollen",
    closePane: "Close the task pane",
    paneWidth: "Width of the task pane",
    language: "Language",
    theme: "Appearance",
    themes: { light: "Light", dark: "Dark", contrast: "High contrast" },
    host: "Host",
    requests: (count) => (count === 1 ? "1 request to the workbook" : `${count} requests to the workbook`),
    faults: "Make the host fail",
    faultsHelp: "How Excel behaves when something is in the way. Turn on a fault and see what the add-in says.",
    lacking: "Missing in the host",
    lackingNone: "The add-in has asked for nothing that is missing.",
    close: "Close",
    drop: "Drop the workbook here to open it",
    opening: (name) => `Opening ${name} …`,
    problems: {
      notXlsx: (name) => `${name} is not an Excel workbook (.xlsx).`,
      encrypted: (name) => `${name} has a password. Save it without one in Excel and open it again.`,
      tooLarge: (name) => `${name} is too large for the workbench.`,
      broken: (name) => `${name} cannot be read. The file may be damaged.`,
    },
    stillOpen: "The workbook you had open is still here.",
    refused: (sheet) => `The sheet ${sheet} is protected. The change was put back.`,
    noPane: "The add-in does not answer. Reload the page.",
    starting: "Starting …",
  },
};
