/** The pane gets its findings also where it gets no thread. */
import "../file-gaps";
import { createAnalyst, type Analyst } from "../../../src/taskpane/analysis/analyst";
import { withStandIn } from "../../../src/taskpane/analysis/stand-in";
import { startAnalyst } from "../../../src/taskpane/analysis/thread";
import { until } from "../../until";
import { insatser, material } from "./grids";
import { SilentThread } from "../threads/silent-thread";
import { linked } from "./linked";

const never = () => new AbortController().signal;
const GIVEN = material(insatser("3.4", 30));

async function expected() {
  const here = createAnalyst();
  await here.understand(GIVEN, never());
  return here.check(never());
}

test("a browser that refuses to start a thread", async () => {
  const analyst = startAnalyst(() => {
    throw new DOMException("Refused by the page's policy", "SecurityError");
  });
  await analyst.understand(GIVEN, never());
  expect(await analyst.check(never())).toEqual(await expected());
});

test("a thread that fails to start after it was asked", async () => {
  const thread = new SilentThread();
  const analyst = startAnalyst(() => thread);
  const understood = analyst.understand(GIVEN, never());
  await until(() => thread.asked.includes("understand"));
  thread.onerror!(new ErrorEvent("error"));
  expect((await understood).tables).toHaveLength(1);
  expect(await analyst.check(never())).toEqual(await expected());
  expect(thread.isTerminated).toBe(true);
  expect(thread.asked).not.toContain("check");
});

test("a thread that breaks down during a check: whoever takes over learns what it knew, and checks all", async () => {
  const { analyst: first, lose } = linked();
  const analyst = withStandIn(first, () => Promise.resolve(createAnalyst()));
  await analyst.understand(GIVEN, never());
  const findings = analyst.check(never());
  lose();
  expect(await findings).toEqual(await expected());
  expect(await analyst.tag(never())).toHaveLength(30);
});

test("one stands in, however much was under way", async () => {
  const { analyst: first, lose } = linked();
  const find = jest.fn(() => Promise.resolve(createAnalyst()));
  const analyst = withStandIn(first, find);
  await analyst.understand(GIVEN, never());
  const both = Promise.all([analyst.check(never()), analyst.tag(never())]);
  lose();
  await both;
  expect(find).toHaveBeenCalledTimes(1);
});

test("none can be had at first: that is said, and asked for again the next time", async () => {
  const find = jest.fn<Promise<Analyst>, []>().mockRejectedValueOnce(new Error("The server is away")).mockResolvedValue(createAnalyst());
  const analyst = withStandIn(null, find);
  await expect(analyst.understand(GIVEN, never())).rejects.toThrow("The server is away");
  expect((await analyst.understand(GIVEN, never())).tables).toHaveLength(1);
});

test("an error of the work itself is no loss of the thread", async () => {
  const first: Analyst = { ...createAnalyst(), understand: () => Promise.reject(new RangeError("Broken")) };
  const find = jest.fn<Promise<Analyst>, []>();
  await expect(withStandIn(first, find).understand(GIVEN, never())).rejects.toThrow(RangeError);
  expect(find).not.toHaveBeenCalled();
});
