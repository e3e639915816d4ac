/** Words of the panel Kontroll, its report sheet among them. Swedish decides the keys; English has the same. */
import { enCount, listed, svCount } from "./count";
import type { InBoth } from "./index";
import { formatNumber } from "./number";

const sv = {
  severity: {
    error: "fel",
    warning: "varning",
    note: "notis",
    errors: (n: number) => svCount(n, "fel", "fel"),
    warnings: (n: number) => svCount(n, "varning", "varningar"),
    notes: (n: number) => svCount(n, "notis", "notiser"),
    filter: "Visa bara",
  },
  list: {
    label: "Fynd",
    search: "Sök i fynden",
    byCheck: "Efter kontroll",
    byPlace: "Efter plats",
    group: "Ordna",
    ignored: (n: number, off: number) => [n > 0 && svCount(n, "ignorerad", "ignorerade"), off > 0 && svCount(off, "avstängd kontroll", "avstängda kontroller")].filter(Boolean).join(", "),
    backToOpen: "Tillbaka till listan",
    noMatch: "Inget fynd passar.",
    clearFilter: "Visa alla",
    noIgnored: "Inget är ignorerat.",
    noIgnoredMatch: "Inget av det ignorerade passar.",
    groupLabel: (title: string, severity: string, n: number) => `${title}, ${severity}, ${svCount(n, "fynd", "fynd")}`,
    findingLabel: (severity: string, place: string, message: string) => `${severity}, ${place}. ${message}`,
  },
  card: {
    show: "Visa",
    more: "Fler val",
    ignore: "Ignorera …",
    reason: "Varför? (valfritt)",
    reasonHint: "Enter ignorerar, Esc går tillbaka",
    confirmIgnore: "Ignorera",
    cancel: "Avbryt",
    fixAll: (n: number) => `Ändra alla ${formatNumber(n, "sv")}`,
    confirmFixAll: (cells: number, sheets: readonly string[]) =>
      `Ändrar ${svCount(cells, "cell", "celler")} på ${listed(sheets, "och", (n) => `${n} blad till`)}.`,
    conflicting: (n: number) => `${svCount(n, "fynd", "fynd")} gäller ord som ett annat ändrar: ${n === 1 ? "det" : "de"} står kvar, så ändra en gång till efteråt.`,
    onFormula: (n: number) => `${svCount(n, "fynd", "fynd")} i celler med formler lämnas.`,
    isFormula: "Cellen har en formel, som lämnas i fred: ändra i formeln.",
    change: "Ändra",
    turnOff: "Stäng av den här kontrollen",
    turnOn: "Slå på",
    restore: "Ta tillbaka till listan",
    ignoredAs: (reason: string, at: string) => (reason ? `Ignorerad ${at}: ${reason}` : `Ignorerad ${at}`),
    off: "Avstängd",
    related: "Hör ihop med",
    why: "Varför det spelar roll",
  },
  offChecks: "Avstängda kontroller",
  footer: {
    label: "Kommandon",
    report: "Skriv rapport",
    mark: "Märk celler",
    unmark: "Ta bort märken",
    takeBack: "Ångra senaste",
  },
  states: {
    empty: { title: "Arbetsboken är tom", text: "Öppna en arbetsbok med insatser, eller börja skriva i den här." },
    noTable: {
      title: "Här finns ingen insatstabell än.",
      text: "En insatstabell har rubriker som Insats, Prestationer, Effekter och Mål. Skriv rubrikerna på en rad med insatserna under, så hittar jag den.",
    },
    clear: { title: "Inget att åtgärda", text: "Kontrollerna hittade inget som inte stämmer." },
    /** Where something is ignored or turned off; what, stands on the button below. */
    clearOfOthers: "Det finns inget mer i listan än det som är ignorerat eller avstängt.",
    failed: { title: "Kontrollen kom inte hela vägen" },
  },
  report: {
    sheet: "Kontrollrapport",
    /** With what is left out of it: "1 ignorerad, 1 avstängd kontroll", or nothing. */
    title: (workbook: string, date: string, leftOut: string) => `Kontrollrapport ${date} – ${workbook}${leftOut && ` (inte med: ${leftOut})`}`,
    columns: ["Allvar", "Blad", "Cell", "Kontroll", "Meddelande", "Text", "Förslag"],
  },
};

const en: typeof sv = {
  severity: {
    error: "error",
    warning: "warning",
    note: "note",
    errors: (n) => enCount(n, "error"),
    warnings: (n) => enCount(n, "warning"),
    notes: (n) => enCount(n, "note"),
    filter: "Show only",
  },
  list: {
    label: "Findings",
    search: "Search the findings",
    byCheck: "By check",
    byPlace: "By place",
    group: "Order",
    ignored: (n, off) => [n > 0 && `${formatNumber(n, "en")} ignored`, off > 0 && `${enCount(off, "check")} turned off`].filter(Boolean).join(", "),
    backToOpen: "Back to the list",
    noMatch: "No finding matches.",
    clearFilter: "Show all",
    noIgnored: "Nothing is ignored.",
    noIgnoredMatch: "Nothing of what is ignored matches.",
    groupLabel: (title, severity, n) => `${title}, ${severity}, ${enCount(n, "finding")}`,
    findingLabel: (severity, place, message) => `${severity}, ${place}. ${message}`,
  },
  card: {
    show: "Show",
    more: "More",
    ignore: "Ignore …",
    reason: "Why? (optional)",
    reasonHint: "Enter ignores, Esc goes back",
    confirmIgnore: "Ignore",
    cancel: "Cancel",
    fixAll: (n) => `Change all ${formatNumber(n, "en")}`,
    confirmFixAll: (cells, sheets) => `Changes ${enCount(cells, "cell")} on ${listed(sheets, "and", (n) => `${n} more sheets`)}.`,
    conflicting: (n) => `${enCount(n, "finding")} ${n === 1 ? "is" : "are"} about words that another changes and will still be there: change once more after this.`,
    onFormula: (n) => `${enCount(n, "finding")} in cells with formulas ${n === 1 ? "is" : "are"} left alone.`,
    isFormula: "The cell holds a formula, which is left alone: change it in the formula.",
    change: "Change",
    turnOff: "Turn this check off",
    turnOn: "Turn on",
    restore: "Back to the list",
    ignoredAs: (reason, at) => (reason ? `Ignored ${at}: ${reason}` : `Ignored ${at}`),
    off: "Turned off",
    related: "Goes with",
    why: "Why it matters",
  },
  offChecks: "Checks turned off",
  footer: {
    label: "Commands",
    report: "Write report",
    mark: "Mark cells",
    unmark: "Remove marks",
    takeBack: "Undo last",
  },
  states: {
    empty: { title: "The workbook is empty", text: "Open a workbook with insatser, or start writing in this one." },
    noTable: {
      title: "There is no insats table here yet.",
      text: "An insats table has headers such as Insats, Prestationer, Effekter and Mål. Write them on a row with the insatser below and I will find it.",
    },
    clear: { title: "Nothing to do", text: "The checks found nothing that disagrees." },
    clearOfOthers: "There is nothing in the list but what is ignored or turned off.",
    failed: { title: "The check did not get all the way" },
  },
  report: {
    sheet: "Kontrollrapport",
    title: (workbook, date, leftOut) => `Check report ${date} – ${workbook}${leftOut && ` (left out: ${leftOut})`}`,
    columns: ["Severity", "Sheet", "Cell", "Check", "Message", "Text", "Suggestion"],
  },
};

export type ControlPaneTexts = typeof sv;
export const controlPaneTexts = { sv, en } satisfies InBoth<ControlPaneTexts>;
