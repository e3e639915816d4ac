/** Functions and pane share one thread: however long a column is, the pane has its say. */
import { omrade } from "../../src/functions/tagging/omrade";

/** A clock that goes on by five milliseconds for each text that is tagged, on any machine. */
let now = 0;
jest.mock("../../src/tagging", () => {
  const real = jest.requireActual<typeof import("../../src/tagging")>("../../src/tagging");
  const tagsOf: typeof real.tagsOf = (...row) => {
    now += 5;
    return real.tagsOf(...row);
  };
  return { ...real, tagsOf };
});

let made = 0;
/** Texts that were not asked about before. */
const column = (rows: number) => Array.from({ length: rows }, (_, n) => [n % 10 === 9 ? "" : `Bredbandsforum ${(made += 1)} om fiberutbyggnad vid Mellansjö`]);

beforeAll(async () => {
  jest.spyOn(performance, "now").mockImplementation(() => now);
  await omrade([["Bredband"]]);
});
afterAll(() => jest.restoreAllMocks());

/** How often something else in the thread has its turn while the work goes on. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const other = (): void => {
    turns += 1;
    if (!isDone) setTimeout(other, 0);
  };
  setTimeout(other, 0);
  await work.finally(() => (isDone = true));
  return turns;
}

test("a long column is answered whole and in order, and others have their turns meanwhile", async () => {
  const cells = column(200);
  const work = omrade(cells);
  expect(await turnsDuring(work)).toBeGreaterThan(20);
  expect((await work).map(([answer]) => answer === "")).toEqual(cells.map(([cell]) => cell === ""));
});

test("many calls share their turns, and each gets its own answer", async () => {
  const cells = column(200);
  const calls = cells.map((line) => omrade([line]));
  expect(await turnsDuring(Promise.all(calls))).toBeGreaterThan(20);
  expect((await Promise.all(calls)).map((answers) => answers[0]![0] === "")).toEqual(cells.map(([cell]) => cell === ""));
});

test("short work is done within a turn", async () => {
  expect(await turnsDuring(omrade([["Bredband"]]))).toBeLessThanOrEqual(2);
});
