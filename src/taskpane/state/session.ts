/** What the pane can do. Components call it and read its store; it does the work and never throws at them. */
import type { CellRef, Finding, Severity } from "../../checks/check";
import type { ExcelPort } from "../../excel/port";
import type { Language } from "../../language";
import { gridOf, shownAt } from "../../table/grid-cells";
import { cellAddress } from "../../table/address";
import type { Analyst } from "../analysis/analyst";
import type { Gatherer } from "../gathering/gatherer";
import { createConsolidating, type Consolidating } from "./consolidation";
import { createDeeds, type PaneStore } from "./deeds";
import { describer, type Words } from "./describe";
import { createEditing, type Editing } from "./editing";
import { createIndicators, type Indicators } from "./indicators";
import { createKeeping, type Keeping } from "./keeping";
import { createLook } from "./look";
import { createNavigation } from "./navigation";
import { reduce } from "./reducer";
import { createSearch } from "./search";
import { INITIAL, type Active, type Asking, type View } from "./state";
import { createStore } from "./store";
import { createTagging, type Tagging } from "./tagging";
import { createWriting } from "./writing";

/** What is remembered for the user, not in the workbook. */
export interface UserMemory {
  welcomed(): boolean;
  rememberWelcomed(): void;
}

export interface SessionOptions {
  port: ExcelPort;
  analyst: Analyst;
  /** Fetches what gathers files; asked once, and only when there are files. */
  gatherer(): Promise<Gatherer>;
  language: Language;
  user: UserMemory;
}

export interface Session extends Editing, Keeping, Words {
  readonly store: PaneStore;
  readonly language: Language;
  readonly tagging: Tagging;
  readonly indicators: Indicators;
  readonly consolidation: Consolidating;
  /** Begins: the first run, and listening for edits. */
  start(): Promise<void>;
  run(): Promise<void>;
  cancel(): void;
  /** Excel has said that it waits for the user to leave a cell. */
  waited(): void;
  /** The whole text of a finding's cell. */
  cellText(finding: Finding): string;
  /** Makes a row the active one; Excel's selection follows to a finding's cell. */
  activate(active: Active, finding: Finding | null): void;
  show(cell: CellRef): Promise<void>;
  /** Does what is offered for a finding: its fix, or else shows the cell. */
  offer(finding: Finding): void;
  ask(asking: Asking): void;
  view(view: Partial<View>): void;
  toggleSeverity(severity: Severity): void;
  toggleGroup(id: string): void;
  search(query: string): void;
  clearFilters(): void;
  closeWelcome(): void;
  closeNotice(): void;
}

/** A session over one workbook. */
export function createSession({ port, analyst, gatherer, language, user }: SessionOptions): Session {
  const store: PaneStore = createStore(reduce, { ...INITIAL, welcome: !user.welcomed() });
  const words = describer(language);
  const deeds = createDeeds(port, store);
  const search = createSearch({
    *all() {
      for (const finding of store.get().findings) {
        const { title, message } = words.describe(finding);
        yield { key: finding.key, texts: [`${finding.sheet} · ${cellAddress(finding.row, finding.column)}`, title, message, finding.text] };
      }
    },
    query: () => store.get().view.query,
    typed: (query) => store.dispatch({ type: "viewed", view: { query } }),
    found: (matches) => store.dispatch({ type: "viewed", view: { matches } }),
  });
  const look = createLook(port, analyst, store, search.again);
  const show = createNavigation(port, store);
  const refresh = (sheets: readonly string[] | null) => (store.get().phase === "done" ? look.again(sheets) : look.run());
  const keeping = createKeeping({ port, store, deeds, look });
  const write = createWriting({ store, deeds, refresh });
  const editing = createEditing({ port, store, deeds, language, words, write, whole: look.whole, refresh });

  return {
    ...keeping,
    ...editing,
    ...words,
    store,
    language,
    tagging: createTagging({ port, analyst, store, deeds, language, write, select: show }),
    indicators: createIndicators({ port, analyst, store, deeds, language, write, select: show }),
    consolidation: createConsolidating({ port, gatherer, store, deeds, language, write }),
    show,
    run: look.run,
    cancel: look.cancel,
    search: search.search,
    async start() {
      await look.run();
      // Only a hint for the list's freshness: where Excel cannot tell of changes, "Kör om" does the same.
      // What is written half is not looked at: it would be read again and again, and found wanting.
      await port.watch((sheets) => void deeds.idle().then(() => look.again(sheets))).catch(() => undefined);
    },
    waited: () => store.dispatch({ type: "waited", waiting: true }),
    cellText(finding) {
      const { reading } = store.get();
      const grid = reading && gridOf(reading, finding.sheet);
      return grid ? shownAt(grid, finding.row, finding.column) : finding.text;
    },
    activate(active, finding) {
      store.dispatch({ type: "activated", active });
      if (finding) void show(finding);
    },
    offer(finding) {
      const { ignored } = store.get().view;
      void (finding.edits.length > 0 && !ignored ? editing.fix([finding]) : show(finding));
    },
    ask: (asking) => store.dispatch({ type: "asked", asking }),
    view: (view) => store.dispatch({ type: "viewed", view }),
    toggleSeverity: (severity) => store.dispatch({ type: "severityToggled", severity }),
    toggleGroup: (id) => store.dispatch({ type: "groupToggled", id }),
    clearFilters() {
      search.search("");
      store.dispatch({ type: "viewed", view: { severities: [] } });
    },
    closeWelcome() {
      user.rememberWelcomed();
      store.dispatch({ type: "welcomed", welcome: false });
    },
    closeNotice: () => store.dispatch({ type: "noticed", notice: null }),
  };
}
