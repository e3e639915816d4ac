import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState, type KeyboardEvent } from "react";
import { PANELS } from "../panels";
import { SessionContext } from "../state/context";
import type { Session } from "../state/session";
import { ErrorBoundary } from "./ErrorBoundary";
import { Header } from "./Header";
import { NoticeLine } from "./NoticeLine";
import { Tabs } from "./Tabs";
import { useTheme, type ThemeSource } from "./theme";
import { useKeptFocus } from "./useKeptFocus";
import { Welcome } from "./Welcome";

const Shortcuts = lazy(() => import("./Shortcuts"));

const useStyles = makeStyles({
  // Not on the provider: menus open in an element with its classes, which would cover the whole pane.
  app: { height: "100vh", display: "flex", flexDirection: "column", minWidth: 0, overflowX: "hidden" },
  // In a low pane the panel scrolls: what has no room must not lie under the notice, out of reach.
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflowY: "auto" },
});

/** The whole pane. */
export function App({ session, themes }: { session: Session; themes: ThemeSource }) {
  const styles = useStyles();
  const theme = useTheme(themes);
  const [panel, setPanel] = useState(PANELS[0]!);
  const [shortcuts, setShortcuts] = useState(false);
  const app = useRef<HTMLDivElement>(null);
  useKeptFocus(app);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const writing = event.target instanceof HTMLElement && event.target.closest("input, select, textarea") !== null;
    if (event.key === "Escape") {
      if (shortcuts) {
        setShortcuts(false);
        event.preventDefault();
      }
      // On the web Office takes the focus out of the pane at Escape; not where something in the pane had use for it.
      if (event.defaultPrevented) event.stopPropagation();
    }
    if (writing || event.defaultPrevented) return;
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z") void session.takeBack();
    else if (event.key === "/") event.currentTarget.querySelector<HTMLElement>("input[data-search]")?.focus();
    else if (event.key === "?") setShortcuts(!shortcuts);
    else return;
    event.preventDefault();
  };
  return (
    <FluentProvider theme={theme}>
      <div ref={app} className={styles.app} lang={session.language} onKeyDown={onKeyDown}>
        <ErrorBoundary language={session.language}>
          <SessionContext value={session}>
            <Header onShortcuts={() => setShortcuts(!shortcuts)} />
            <main className={styles.panel}>
              <Tabs chosen={panel} onChoose={setPanel} />
              <Welcome />
              {shortcuts && (
                <Suspense fallback={null}>
                  <Shortcuts panel={panel.id} onClose={() => setShortcuts(false)} />
                </Suspense>
              )}
              <div className={styles.panel} role="tabpanel" aria-labelledby={`tab-${panel.id}`}>
                <Suspense fallback={null}>
                  <panel.Content />
                </Suspense>
              </div>
            </main>
            <NoticeLine />
          </SessionContext>
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}
