/**
 * A table far larger than any report, checked by the pane in a browser: how long its longest task is, whether the bar
 * moves, and how soon cancel has taken hold. The host answers from this process, so that nothing else keeps the page busy.
 */
import { checkAndCancel, openBarePane } from "../test/browser/bare-host";
import { launchBrowser } from "../test/browser/browser";
import { startWorkbench } from "../workbench/server/start";
import { tableOf } from "./material";

export interface LargeResult {
  rows: number;
  /** Seconds from the first request to the whole list. */
  whole: number;
  /** Tasks of 50 ms or more in the pane from when it began to read, milliseconds each, the longest first. */
  longTasks: number[];
  /** The longest one before that, while the pane itself was loaded; 0: none of 50 ms. */
  loading: number;
  /** How often the bar said something else. */
  steps: number;
  /** Milliseconds from the press of "Avbryt" until the bar is gone, by what was under way. */
  cancel: readonly { during: string; ms: number }[];
}

const ROWS = 100_000;
const MOST_WAIT = 900_000;
const PHASES = [["reading", /^Läser Insatser/], ["recognition", /^Letar efter/], ["checks", /^Kontrollerar/]] as const;

export async function measureLarge(): Promise<LargeResult> {
  const server = await startWorkbench();
  const browser = await launchBrowser();
  const { name, values } = tableOf(ROWS);
  try {
    const start = performance.now();
    const bare = await openBarePane(browser, server.address, { sheets: [{ name, rows: values }] });
    await bare.pane.getByRole("button", { name: "Kör om" }).waitFor({ timeout: MOST_WAIT });
    const whole = (performance.now() - start) / 1000;
    const { longTasks, progress } = await bare.watched();
    const lengths = (isLoading: boolean) => longTasks.flatMap(({ ms, during }) => ((during === "") === isLoading ? [ms] : [])).sort((a, b) => b - a);
    const cancel: { during: string; ms: number }[] = [];
    for (const [during, words] of PHASES) cancel.push({ during, ms: await checkAndCancel(bare.pane, words, MOST_WAIT) });
    return { rows: ROWS, whole, longTasks: lengths(false), loading: lengths(true)[0] ?? 0, steps: progress.length, cancel };
  } finally {
    await browser.close();
    await server.stop();
  }
}
