/** Univer, the spreadsheet that draws the workbook: started once, with the parts we need and none of its own ribbon. */
import { createUniver, LifecycleStages, LocaleType, mergeLocales, type FUniver } from "@univerjs/presets";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formatsEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEnglish from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import type { Language } from "../../../src/language";
import { swedish } from "./swedish";

/** Univer has no Swedish: its English with the words a person meets replaced by ours. */
const SWEDISH = "svSE" as LocaleType;
const LOCALES: Readonly<Record<Language, LocaleType>> = { sv: SWEDISH, en: LocaleType.EN_US };

/** What the grid says while formulas are worked out: its own English has left it out. */
const PROGRESS = { "sheets-formula": { progress: { analyzing: "Calculating …", calculating: "Calculating …", "array-analysis": "Calculating …", "array-calculation": "Calculating …", done: "Done" } } };

export interface EngineLooks {
  language: Language;
  dark: boolean;
}

/** Draws the grid, formula bar and sheet tabs into the element with this id. */
export function startEngine(container: string, { language, dark }: EngineLooks): FUniver {
  const english = mergeLocales(coreEnglish, formatsEnglish, validationEnglish, noteEnglish, tableEnglish, PROGRESS);
  const { univerAPI } = createUniver({
    locale: LOCALES[language],
    locales: { [LocaleType.EN_US]: english, [SWEDISH]: mergeLocales(english, swedish) },
    darkMode: dark,
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
        disableAutoFocus: true,
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      UniverSheetsNotePreset(),
      UniverSheetsTablePreset(),
    ],
  });
  return univerAPI;
}

/** Resolves when the grid is drawn: before that it can hold a workbook but not scroll in it. */
export function drawn(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    if (api.getCurrentLifecycleStage() >= LifecycleStages.Rendered) return resolve();
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => stage >= LifecycleStages.Rendered && resolve());
  });
}

export function showLanguage(api: FUniver, language: Language): void {
  api.setLocale(LOCALES[language]);
}
