/** What the host tells an add-in about itself when the client starts. */
import type { Host } from "./host";

export interface AppOptions {
  id: string;
  name: string;
  /** Language of Excel and of the data: "sv-SE". */
  locale: string;
  /** Requirement sets with the highest version the host claims to have. */
  requirements: Readonly<Record<string, string>>;
}

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;

/** The requirement sets of Excel on the web, or of an Excel that stops at another version of its API. */
export function excelRequirements(excelApi = "1.17"): Record<string, string> {
  return {
    ExcelApi: excelApi, RichApiRuntime: "1.7", RichApiRuntimeFlag: "1.1", SharedRuntime: "1.2", Settings: "1.1",
    CustomFunctionsRuntime: "1.4", CustomFunctions: "1.8", AddInCommands: "1.3", RibbonApi: "1.2",
  };
}

export function appContext({ id, name, locale, requirements }: AppOptions, { book }: Host): object {
  return {
    _id: id, _appInstanceId: id, _addinName: name, _appName: EXCEL_ON_THE_WEB, _appVersion: "16.00", _appMinorVersion: 0, _hostFullVersion: "16.0.19000.10000",
    _appUILocale: locale, _dataLocale: locale, _docUrl: `https://localhost/${book.facts.fileName}`, _clientMode: READ_WRITE, _reason: "documentOpened", _osfControlType: 1,
    _settings: Object.entries(book.facts.settings).map(([key, value]) => [key, JSON.stringify(value)]),
    _eToken: "", _correlationId: "correlation", _appDomains: [], _featureGates: {}, _initialDisplayMode: 0,
    _requirementMatrix: JSON.stringify(requirements),
  };
}
