/** The thread's end: gathers as the pane asks for it, and tells of it in parts. */
import { answering, type Answering } from "../threads/answering";
import { batches } from "../threads/batches";
import type { End } from "../threads/end";
import { HeldGrids, isOfGrid } from "../threads/grids";
import { inParts } from "../threads/in-parts";
import { without } from "../threads/without";
import { headOfCompared, partsOfCompared } from "./compared-parts";
import type { Gatherer, National, PlanWishes, Standing, Sums, TakenFile } from "./gatherer";
import type { Asked, FileHead, FromThread, Told, ToThread } from "./messages";
import { headOfPlan, piecesOfPlan } from "./plan-pieces";
import { headOfRefresh, partsOfRefresh } from "./refresh-parts";

/** So much takes a millisecond or two to pack or unpack. */
const TABLES = 50;
const DOUBLED = 100;
const COLUMNS = 100;

type Work = Answering<Told>;

export function serve(pane: End<FromThread, ToThread>, gatherer: Gatherer): void {
  const grids = new HeldGrids();

  const hear = answering<Asked, Told>(
    (message) => pane.postMessage(message),
    async (asked, work) => {
      if (asked.type === "take") await take(asked, gatherer, work);
      else if (asked.type === "correct") await told(gatherer.correct(asked.file, asked.corrections, work.signal), work);
      else if (asked.type === "leave") await told(gatherer.leave(asked.files, work.signal), work);
      else if (asked.type === "compile") await compile({ ...asked, written: grids.only(asked.written) }, gatherer, work);
      else if (asked.type === "compare") await compare(asked, grids, gatherer, work);
      else await plan({ ...asked, written: grids.only(asked.written) }, gatherer, work);
    },
  );

  pane.onmessage = ({ data }) => {
    if (isOfGrid(data)) grids.hear(data);
    else if (data.type === "know") gatherer.know(data.mappings);
    else hear(data);
  };
}

async function take({ files }: Asked & { type: "take" }, gatherer: Gatherer, work: Work): Promise<void> {
  const sent = new Set<TakenFile>();
  const national = gatherer.take(
    files,
    work.signal,
    (progress) => work.tell({ type: "reading", ...progress }),
    (file) => {
      sent.add(file);
      for (const message of ofFile(file, true)) work.tell(message);
    },
  );
  await told(national, work, sent);
}

/** Tells what all files have come to; those in `sent` have been told. */
async function told(gathering: Promise<National>, { signal, tell }: Work, sent: ReadonlySet<TakenFile> = new Set()): Promise<void> {
  const { files, duplicates, columns, ...national } = await gathering;
  const unsent = files.filter((file) => !sent.has(file));
  await inParts(ofNational(unsent, { duplicates, columns }), { signal }, tell);
  tell({ type: "gathered", national: { ...national, added: columns.added }, order: files.map(({ file }) => file) });
}

function* ofNational(files: readonly TakenFile[], sums: Bulk): Generator<Told, void> {
  for (const file of files) yield* ofFile(file, false);
  yield* ofSums(sums);
}

/** What there may be much of in sums. */
type Bulk = Pick<Sums, "duplicates" | "columns">;

function* ofSums({ duplicates, columns }: Bulk): Generator<Told, void> {
  for (const part of batches(columns.own, COLUMNS)) yield { type: "ownColumns", columns: part };
  for (const { rows, ...duplicate } of duplicates) {
    yield { type: "duplicate", duplicate };
    for (const part of batches(rows, DOUBLED)) yield { type: "doubled", rows: part };
  }
}

function* ofFile(file: TakenFile, isChosen: boolean): Generator<Told, void> {
  if (file.problem) yield { type: "file", file, isChosen };
  else {
    const { gathered, outline, ...rest } = file;
    for (const tables of batches(gathered.tables, TABLES)) yield { type: "tables", tables };
    for (const tables of batches(outline.tables, TABLES)) yield { type: "outlines", tables };
    const head: FileHead = { ...rest, gathered: without(gathered, ["tables"]), outline: without(outline, ["tables"]) };
    yield { type: "file", file: head, isChosen };
  }
}

async function compile(standing: Standing, gatherer: Gatherer, { signal, tell }: Work): Promise<void> {
  const { refresh, duplicates, columns, ...sums } = await gatherer.compile(standing, signal);
  if (refresh) await inParts(partsOfRefresh(refresh), { signal }, (part) => tell({ type: "changed", part }));
  await inParts(ofSums({ duplicates, columns }), { signal }, tell);
  tell({ type: "compiled", sums: { ...sums, added: columns.added }, refresh: refresh && headOfRefresh(refresh) });
}

async function compare({ report, compilation: other }: Asked & { type: "compare" }, grids: HeldGrids, gatherer: Gatherer, { signal, tell }: Work): Promise<void> {
  const compilation = typeof other === "string" ? other : { ...other, grids: grids.only(other.grids) };
  const compared = await gatherer.compare({ report, compilation }, signal);
  if (compared) await inParts(partsOfCompared(compared), { signal }, (differences) => tell({ type: "differences", differences }));
  tell({ type: "compared", head: compared && headOfCompared(compared) });
}

async function plan(wishes: PlanWishes, gatherer: Gatherer, { signal, tell }: Work): Promise<void> {
  for (const sheet of await gatherer.plan(wishes, signal)) {
    tell({ type: "sheet", head: headOfPlan(sheet) });
    await inParts(piecesOfPlan(sheet), { signal }, (piece) => tell({ type: "sheetPiece", piece }));
  }
  tell({ type: "planned" });
}
