import { createUniver, LocaleType, mergeLocales } from '@univerjs/presets'
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core'
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation'
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note'
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table'
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting'
import enUS from '@univerjs/preset-sheets-core/locales/en-US'
import e2 from '@univerjs/preset-sheets-data-validation/locales/en-US'
import e3 from '@univerjs/preset-sheets-note/locales/en-US'
import e4 from '@univerjs/preset-sheets-table/locales/en-US'
import e5 from '@univerjs/preset-sheets-conditional-formatting/locales/en-US'
import '@univerjs/preset-sheets-core/lib/index.css'
import '@univerjs/preset-sheets-data-validation/lib/index.css'
import '@univerjs/preset-sheets-note/lib/index.css'
import '@univerjs/preset-sheets-table/lib/index.css'
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css'
const { univer, univerAPI } = createUniver({ locale: LocaleType.EN_US, locales:{ [LocaleType.EN_US]: mergeLocales(enUS,e2,e3,e4,e5) }, presets:[ UniverSheetsCorePreset({ container:'app', header:false, toolbar:false }), UniverSheetsDataValidationPreset(), UniverSheetsNotePreset(), UniverSheetsTablePreset(), UniverSheetsConditionalFormattingPreset() ] })
Object.assign(window, { univer, univerAPI, log: [] });
univerAPI.createWorkbook({ id:'w', name:'x', sheetOrder:['s1','s2'], sheets:{ s1:{id:'s1',name:'3.4 Boende',rowCount:200,columnCount:12,columnData:{0:{w:220}},cellData:{}}, s2:{id:'s2',name:'4.4',rowCount:200,columnCount:12,cellData:{}} } })
