/** Words of the panel Märkning. Swedish decides the keys; English has the same. */
import { enCount, listed, svCount } from "./count";
import type { InBoth } from "./index";
import { formatNumber } from "./number";

/** What a writing would do, in numbers. */
export interface WriteCounts {
  columns: number;
  tables: number;
  /** Headers of new columns. */
  headers: number;
  new: number;
  changed: number;
  /** Cells of a person's own, which are left. */
  kept: number;
}

const sv = {
  summary: (insatser: number, tables: number) => `${svCount(insatser, "insats", "insatser")} i ${svCount(tables, "tabell", "tabeller")}`,
  choice: {
    show: "Välj tabell och kolumner",
    what: "Märk",
    all: "Alla tabeller",
    selection: "Raderna som är markerade i Excel",
    table: (section: string, sheet: string) => `${section} · ${sheet}`,
    columns: "Kolumner som skrivs",
    noColumn: "Välj minst en kolumn.",
  },
  run: {
    first: "Läser arbetsboken först …",
    tagging: (done: number, of: number) => (of === 0 ? "Märker …" : `Märker … ${formatNumber(done, "sv")} av ${svCount(of, "insats", "insatser")}`),
    progress: "Så långt har märkningen kommit",
    again: "Märk om",
    start: "Märk",
    cancel: "Avbryt",
    retry: "Försök igen",
    stale: "Avbrutet. Listan visar märkningen från förra gången.",
  },
  filter: {
    label: "Visa bara",
    all: (n: number) => `Alla ${formatNumber(n, "sv")}`,
    undecided: (n: number) => svCount(n, "oavgjord", "oavgjorda"),
    changed: (n: number) => svCount(n, "ändrad", "ändrade"),
  },
  search: "Sök insats eller märke",
  takeAll: {
    label: "Godta alla …",
    high: (tags: number, rows: number) => `Säkra: ${svCount(tags, "märke", "märken")} i ${svCount(rows, "insats", "insatser")}`,
    middle: (tags: number, rows: number) => `Troliga och säkrare: ${svCount(tags, "märke", "märken")} i ${svCount(rows, "insats", "insatser")}`,
    low: (tags: number, rows: number) => `Alla förslag: ${svCount(tags, "märke", "märken")} i ${svCount(rows, "insats", "insatser")}`,
  },
  list: {
    label: "Insatser och deras märken",
    unnamed: "(utan namn)",
    noMatch: "Ingen insats passar.",
    noUndecided: "Allt är avgjort.",
    noChanged: "Inget skiljer sig från förra gången.",
    showAll: "Visa alla",
    nothing: "inget att märka med",
    item: (place: string, name: string, tags: readonly string[]) => `${place}. ${name}. ${tags.length > 0 ? tags.join(", ") : "Inget att märka med"}`,
  },
  chips: {
    area: (id: string) => `Område ${id}`,
    priority: (id: string) => `Prio ${id}`,
    agenda2030: (id: string) => `Agenda ${id}`,
    eruf: (id: string) => `ERUF ${id}`,
  },
  goal: "mål",
  unknownName: "namn okänt",
  kinds: { named: "nämns", byHand: "för hand", own: "din egen" },
  refused: "förkastat",
  fields: { name: "Insats", outputs: "Prestationer", outcomes: "Effekter", goals: "Mål" },
  card: {
    texts: "Insatsens texter",
    take: "Godta",
    change: "Ändra",
    refuse: "Förkasta",
    restore: "Ta tillbaka",
    add: "Lägg till",
    choose: "Välj",
    of: (deed: string, tag: string) => `${deed}: ${tag}`,
    none: "Inget",
    own: "Din egen text i cellen. Den rörs inte; ändra den i bladet.",
    ownReplaced: "Din egen text i cellen. Det du har valt här skrivs i dess ställe.",
    hint: "Enter godtar, Delete förkastar",
    show: "Visa",
  },
  pick: {
    label: (column: string) => `Välj: ${column}`,
    search: "Sök nummer eller namn",
    none: "Inget passar.",
    noRegion: "Regionen är okänd. Välj den överst i panelen, så visas dess mål.",
    noGoals: "Vi känner inga mål för regionen det här året.",
    close: "Stäng utan att välja",
    withoutParent: "Övriga",
    second: "näst troligast",
    policy: "Politiska mål",
  },
  plan: {
    nothing: "Inget att skriva: allt står redan i cellerna.",
    will: ({ columns, tables, headers, ...cells }: WriteCounts) => {
      const what = [headers > 0 && svCount(headers, "rubrik", "rubriker"), cells.new > 0 && svCount(cells.new, "ny cell", "nya celler"), cells.changed > 0 && svCount(cells.changed, "ändrad", "ändrade")].filter(Boolean).join(", ");
      const left = cells.kept > 0 && `${svCount(cells.kept, "cell", "celler")} som du ändrat lämnas`;
      return `Skriver ${svCount(columns, "kolumn", "kolumner")} bredvid ${svCount(tables, "tabell", "tabeller")}${what && `: ${what}`}${left ? `; ${left}` : ""}.`;
    },
    noRoom: (sheets: readonly string[]) => `Ingen plats till höger om tabellen på ${listed(sheets, "och", (n) => `${n} blad till`)}.`,
    differences: "Visa det som ändras",
    difference: (place: string, header: string) => `${place}, ${header}`,
    empty: "(tom)",
    more: (n: number) => `och ${formatNumber(n, "sv")} till`,
    write: "Skriv märkningen",
    ways: "Fler sätt att skriva",
    long: "Skriv som långt blad",
    goals: "Gör bladet RUS-mål",
    longTitle: (date: string) => `Märkningar ${date}: en rad för varje insats och märke`,
    commands: "Kommandon",
    takeBack: "Ångra senaste",
  },
  written: (cells: number) => (cells === 0 ? "Inget behövde ändras." : `Märkningen är skriven i ${svCount(cells, "cell", "celler")}.`),
  longWritten: (sheet: string) => `Märkningen är skriven på bladet ${sheet}.`,
  goalsSheetMade: "Bladet RUS-mål är gjort. Målen där gäller i stället för våra: ändra dem som du vill.",
  states: {
    noTable: {
      title: "Här finns ingen insatstabell att märka.",
      text: "En insatstabell har rubriker som Insats, Prestationer, Effekter och Mål. Skriv rubrikerna på en rad med insatserna under, så hittar jag den.",
    },
    nothing: { title: "Inget att märka med", text: "Tabellerna har inga insatser med text än." },
    cancelled: { title: "Märkningen avbröts", text: "Inget är skrivet i arbetsboken." },
    failed: { title: "Märkningen kom inte hela vägen" },
  },
};

const en: typeof sv = {
  summary: (insatser, tables) => `${enCount(insatser, "insats", "insatser")} in ${enCount(tables, "table")}`,
  choice: {
    show: "Choose table and columns",
    what: "Tag",
    all: "All tables",
    selection: "The rows selected in Excel",
    table: (section, sheet) => `${section} · ${sheet}`,
    columns: "Columns to write",
    noColumn: "Choose at least one column.",
  },
  run: {
    first: "Reading the workbook first …",
    tagging: (done, of) => (of === 0 ? "Tagging …" : `Tagging … ${formatNumber(done, "en")} of ${enCount(of, "insats", "insatser")}`),
    progress: "How far the tagging has come",
    again: "Tag again",
    start: "Tag",
    cancel: "Cancel",
    retry: "Try again",
    stale: "Cancelled. The list shows the tags from last time.",
  },
  filter: {
    label: "Show only",
    all: (n) => `All ${formatNumber(n, "en")}`,
    undecided: (n) => `${formatNumber(n, "en")} undecided`,
    changed: (n) => `${formatNumber(n, "en")} changed`,
  },
  search: "Search insats or tag",
  takeAll: {
    label: "Accept all …",
    high: (tags, rows) => `Certain: ${enCount(tags, "tag")} in ${enCount(rows, "insats", "insatser")}`,
    middle: (tags, rows) => `Likely or better: ${enCount(tags, "tag")} in ${enCount(rows, "insats", "insatser")}`,
    low: (tags, rows) => `All suggestions: ${enCount(tags, "tag")} in ${enCount(rows, "insats", "insatser")}`,
  },
  list: {
    label: "Insatser and their tags",
    unnamed: "(no name)",
    noMatch: "No insats matches.",
    noUndecided: "Everything is decided.",
    noChanged: "Nothing differs from last time.",
    showAll: "Show all",
    nothing: "nothing to tag with",
    item: (place, name, tags) => `${place}. ${name}. ${tags.length > 0 ? tags.join(", ") : "Nothing to tag with"}`,
  },
  chips: {
    area: (id) => `Area ${id}`,
    priority: (id) => `Prio ${id}`,
    agenda2030: (id) => `Agenda ${id}`,
    eruf: (id) => `ERDF ${id}`,
  },
  goal: "goal",
  unknownName: "name unknown",
  kinds: { named: "named", byHand: "by hand", own: "your own" },
  refused: "rejected",
  fields: { name: "Insats", outputs: "Outputs", outcomes: "Outcomes", goals: "Goals" },
  card: {
    texts: "Texts of the insats",
    take: "Accept",
    change: "Change",
    refuse: "Reject",
    restore: "Take back",
    add: "Add",
    choose: "Choose",
    of: (deed, tag) => `${deed}: ${tag}`,
    none: "None",
    own: "Your own text in the cell. It is left alone; change it in the sheet.",
    ownReplaced: "Your own text in the cell. What you have chosen here is written in its place.",
    hint: "Enter accepts, Delete rejects",
    show: "Show",
  },
  pick: {
    label: (column) => `Choose: ${column}`,
    search: "Search number or name",
    none: "Nothing matches.",
    noRegion: "The region is unknown. Choose it at the top of the pane and its goals are shown.",
    noGoals: "We know no goals of the region for this year.",
    close: "Close without choosing",
    withoutParent: "Others",
    second: "second most likely",
    policy: "Policy objectives",
  },
  plan: {
    nothing: "Nothing to write: it all stands in the cells already.",
    will: ({ columns, tables, headers, ...cells }) => {
      const what = [headers > 0 && enCount(headers, "header"), cells.new > 0 && enCount(cells.new, "new cell"), cells.changed > 0 && `${formatNumber(cells.changed, "en")} changed`].filter(Boolean).join(", ");
      const left = cells.kept > 0 && `${enCount(cells.kept, "cell")} that you changed ${cells.kept === 1 ? "is" : "are"} left`;
      return `Writes ${enCount(columns, "column")} beside ${enCount(tables, "table")}${what && `: ${what}`}${left ? `; ${left}` : ""}.`;
    },
    noRoom: (sheets) => `No room to the right of the table on ${listed(sheets, "and", (n) => `${n} more sheets`)}.`,
    differences: "Show what changes",
    difference: (place, header) => `${place}, ${header}`,
    empty: "(empty)",
    more: (n) => `and ${formatNumber(n, "en")} more`,
    write: "Write the tags",
    ways: "More ways to write",
    long: "Write as a long sheet",
    goals: "Make the sheet RUS-mål",
    longTitle: (date) => `Tags ${date}: one line for each insats and tag`,
    commands: "Commands",
    takeBack: "Undo last",
  },
  written: (cells) => (cells === 0 ? "Nothing needed to change." : `The tags are written in ${enCount(cells, "cell")}.`),
  longWritten: (sheet) => `The tags are on the sheet ${sheet}.`,
  goalsSheetMade: "The sheet RUS-mål is made. The goals there hold instead of ours: change them as you like.",
  states: {
    noTable: {
      title: "There is no insats table here to tag.",
      text: "An insats table has headers such as Insats, Prestationer, Effekter and Mål. Write them on a row with the insatser below and I will find it.",
    },
    nothing: { title: "Nothing to tag with", text: "The tables have no insatser with text yet." },
    cancelled: { title: "The tagging was cancelled", text: "Nothing is written in the workbook." },
    failed: { title: "The tagging did not get all the way" },
  },
};

export type TaggingPaneTexts = typeof sv;
export const taggingPaneTexts = { sv, en } satisfies InBoth<TaggingPaneTexts>;
