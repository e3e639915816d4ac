/**
 * A table far larger than any report, checked and tagged by the pane in a browser: how long its longest task is, whether
 * the bar moves, and how soon cancel has taken hold. The host answers from this process, so that nothing else keeps the page busy.
 */
import { openBarePane, workAndCancel, type BarePane, type Watched } from "../test/browser/bare-host";
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
  /** From opening the panel Märkning, and from the press of "Märk om" with the list standing. */
  tagging: TaggingResult;
  again: TaggingResult;
  /** Milliseconds from the press of "Avbryt" until the bar is gone, by what was under way. */
  cancel: readonly { during: string; ms: number }[];
}

interface TaggingResult {
  /** Seconds to the whole list. */
  whole: number;
  /** Tasks of 50 ms or more meanwhile, milliseconds each, the longest first. */
  longTasks: number[];
}

const ROWS = 100_000;
const MOST_WAIT = 900_000;
const PHASES = [["reading", /^Läser Insatser/], ["recognition", /^Letar efter/], ["checks", /^Kontrollerar/]] as const;
const TAGGING = /^Märker … [1-9]/;

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
    const loading = longestFirst(longTasks.filter(({ during }) => during === ""));
    const working = longestFirst(longTasks.filter(({ during }) => during !== ""));
    const tagging = await measureTagging(bare, () => bare.pane.getByRole("tab", { name: "Märkning" }).click());
    const again = await measureTagging(bare, async () => {
      await bare.pane.getByRole("button", { name: "Märk om" }).click();
      await bare.pane.getByRole("progressbar").waitFor();
    });
    const cancel = [{ during: "tagging", ms: await workAndCancel(bare.pane, "Märk om", TAGGING, MOST_WAIT) }];
    await bare.pane.getByRole("tab", { name: "Kontroll" }).click();
    for (const [during, words] of PHASES) cancel.push({ during, ms: await workAndCancel(bare.pane, "Kör om", words, MOST_WAIT) });
    return { rows: ROWS, whole, longTasks: working, loading: loading[0] ?? 0, steps: progress.length, tagging, again, cancel };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function measureTagging({ pane, forget, watched }: BarePane, begin: () => Promise<void>): Promise<TaggingResult> {
  await forget();
  const start = performance.now();
  await begin();
  await pane.getByRole("button", { name: "Märk om" }).waitFor({ timeout: MOST_WAIT });
  const whole = (performance.now() - start) / 1000;
  return { whole, longTasks: longestFirst((await watched()).longTasks) };
}

function longestFirst(tasks: Watched["longTasks"]): number[] {
  return tasks.map(({ ms }) => ms).sort((a, b) => b - a);
}
