/** The code that tags is fetched by itself, and may fail to come. */
import { prepareFunctions, registerFunctions } from "../../src/functions";
import { bootExcel, type Booted } from "../host/boot";

let isReachable = false;
let asked = 0;
jest.mock("../../src/tagging", () => {
  asked += 1;
  if (!isReachable) throw new Error("Loading chunk 1 failed.");
  return jest.requireActual<object>("../../src/tagging");
});

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel();
  registerFunctions();
});

const call = (id: string, ...args: unknown[]) => booted.frame.callFunction(id, args);

test("nothing is fetched until it is wanted, and other functions never need it", async () => {
  expect(await call("MALNAMN", [["19-01"]])).toEqual([["Ett välmående Västmanland"]]);
  expect(await call("KVINNOR", [["Sammanlagt deltog 410 kvinnor och 90 män."]])).toEqual([[410]]);
  expect(asked).toBe(0);
});

test("when it cannot be fetched the cell says so, and the next call tries again", async () => {
  const text = [["Validering och yrkesvux för undersköterskor"]];
  await prepareFunctions();
  expect(asked).toBe(1);
  await expect(call("OMRADE", text, null)).rejects.toMatchObject({ code: "#N/A", message: expect.stringContaining("gick inte att hämta") });
  isReachable = true;
  expect(await call("OMRADE", text, null)).toEqual([[expect.stringMatching(/^2 /)]]);
  expect(asked).toBe(3);
});
