/**
 * Changes in the workbook, told by sheet. A hint only: Excel leaves some changes untold (undo in some versions, what
 * happened before we listened), so a check on demand reads everything anew.
 */
import type { Run } from "./run";
import { canDo } from "./run";

/** Quiet time after the last change before it is told: a pasted column or a burst of typing is one change. */
const QUIET = 400;

type Stop = () => Promise<void>;

/**
 * Calls back with the names of sheets that changed, were added, renamed or removed (under their last known name).
 * What the add-in writes itself is not told where Excel says who wrote (ExcelApi 1.14). Returns a stopper; resolves even where Excel will not let us listen.
 */
export async function watch(run: Run, changed: (sheets: readonly string[]) => void): Promise<Stop> {
  /** Names to tell of, and ids of sheets whose name is not known yet. */
  const [waiting, unknown] = [new Set<string>(), new Set<string>()];
  let names: ReadonlyMap<string, string> = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const tell = async () => {
    if (unknown.size > 0) names = await namesById(run).catch(() => names);
    for (const id of unknown) if (names.has(id)) waiting.add(names.get(id)!);
    const told = [...waiting];
    waiting.clear();
    unknown.clear();
    if (!stopped && told.length > 0) changed(told);
  };
  const note = (id: string): Promise<void> => {
    const name = names.get(id);
    if (name === undefined) unknown.add(id);
    else waiting.add(name);
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), QUIET);
    return Promise.resolve();
  };

  try {
    const handlers = await run((send) => send(({ workbook: { worksheets } }) => [
      worksheets.onChanged.add((event) => (event.triggerSource === "ThisLocalAddin" ? Promise.resolve() : note(event.worksheetId))),
      worksheets.onAdded.add((event) => note(event.worksheetId)),
      worksheets.onDeleted.add((event) => note(event.worksheetId)),
      ...(canDo("1.17") ? [worksheets.onNameChanged.add((event) => {
        waiting.add(event.nameBefore);
        names = new Map([...names, [event.worksheetId, event.nameAfter]]);
        return note(event.worksheetId);
      })] : []),
    ]));
    names = await namesById(run);
    return async () => {
      stopped = true;
      clearTimeout(timer);
      await stopAll(handlers);
    };
  } catch {
    return () => Promise.resolve();
  }
}

async function namesById(run: Run): Promise<Map<string, string>> {
  const sheets = await run((send) => send(({ workbook }) => workbook.worksheets.load("items/id,items/name")));
  return new Map(sheets.items.map(({ id, name }) => [id, name]));
}

/** Handlers are taken away on the context they were added on; a workbook already closed has none to take away. */
async function stopAll(handlers: readonly { context: OfficeExtension.ClientRequestContext; remove(): void }[]): Promise<void> {
  try {
    await Excel.run(handlers[0]!.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch {
    return;
  }
}
