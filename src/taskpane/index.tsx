/** The page of the shared runtime: draws the pane and joins it with Excel, the ribbon's commands and the functions. */
import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands";
import { hostLanguage, hostTheme, openExcel, ownSettings, watchTheme } from "../excel";
import { usualPatience } from "../excel/run";
import { prepareFunctions, registerFunctions } from "../functions";
import { paneTexts } from "../language/pane";
import { startAnalyst } from "./analysis/thread";
import { App } from "./app/App";
import { createSession } from "./state/session";

const WELCOMED = "welcomed";
const themes = { now: hostTheme, watch: watchTheme };

registerFunctions();
void Office.onReady(({ host }) => {
  const pane = document.getElementById("pane")!;
  const language = hostLanguage();
  document.documentElement.lang = language;
  if (host !== Office.HostType.Excel) {
    pane.textContent = paneTexts[language].app.notExcel;
    return;
  }
  const own = ownSettings();
  const session = createSession({
    port: openExcel({ ...usualPatience, onWaiting: (kind) => kind === "cellEdit" && session.waited() }),
    analyst: startAnalyst(),
    gatherer: async () => (await import(/* webpackChunkName: "gathering" */ "./gathering/thread")).startGatherer(),
    language,
    user: { welcomed: () => own.get(WELCOMED) === true, rememberWelcomed: () => own.set(WELCOMED, true) },
  });
  registerCommands(session);
  createRoot(pane).render(<App session={session} themes={themes} />);
  void session.start().finally(prepareFunctions);
});
