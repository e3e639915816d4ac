import { drive } from "../../src/slices/drive";

function* counting(to: number): Generator<number, string> {
  for (let n = 1; n <= to; n++) yield n;
  return "done";
}

test("gives what the work returns and tells of every step", async () => {
  const seen: number[] = [];
  expect(await drive(counting(5), { onYield: (n) => seen.push(n) })).toBe("done");
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

test("others have their turn between the slices", async () => {
  let time = 0;
  const now = () => (time += 1);
  let hasCome = false;
  setTimeout(() => (hasCome = true), 0);
  function* waiting(): Generator<number, boolean> {
    for (let n = 0; n < 1_000_000 && !hasCome; n++) yield n;
    return hasCome;
  }
  expect(await drive(waiting(), { budget: 2, now })).toBe(true);
});

test("stops at the next breath when aborted, closes the work and rejects with the reason", async () => {
  const stop = new AbortController();
  const reason = new Error("stopped by the user");
  let closed = false;
  function* endless(): Generator<number, never> {
    try {
      for (let n = 0; ; n++) yield n;
    } finally {
      closed = true;
    }
  }
  const work = drive(endless(), { budget: 1, signal: stop.signal, onYield: (n) => n === 3 && stop.abort(reason) });
  await expect(work).rejects.toBe(reason);
  expect(closed).toBe(true);
});

test("passes on what the work throws", async () => {
  function* broken(): Generator<number, void> {
    yield 1;
    throw new RangeError("broken");
  }
  await expect(drive(broken())).rejects.toThrow(RangeError);
});
