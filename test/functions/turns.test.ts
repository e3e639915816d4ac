/** Functions and pane share one thread: however long a column is, the pane has its say. */
import { omrade } from "../../src/functions/tagging/omrade";

const column = (rows: number) => Array.from({ length: rows }, (_, n) => [n % 10 === 9 ? "" : `Bredbandsforum ${n} om fiberutbyggnad vid Mellansjö`]);

beforeAll(async () => {
  // Every look at the clock is five milliseconds later, on any machine.
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 5));
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
  const calls = column(200).map((line) => omrade([line]));
  expect(await turnsDuring(Promise.all(calls))).toBeGreaterThan(20);
  expect((await Promise.all(calls)).map((answers) => answers[0]![0] === "")).toEqual(column(200).map(([cell]) => cell === ""));
});

test("short work is done within a turn", async () => {
  expect(await turnsDuring(omrade([["Bredband"]]))).toBeLessThanOrEqual(2);
});
