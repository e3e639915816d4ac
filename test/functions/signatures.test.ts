/** @jest-environment node */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { functionsMetadata } from "../../scripts/functions-metadata.mjs";
import { broken, signaturesOf, type Signature } from "../../scripts/signatures";
import { registerFunctions } from "../../src/functions";
import kept from "../../src/functions/signatures.json";

const released = kept as Signature[];
const generated = functionsMetadata("src/functions");

test("the comments give metadata without a mistake", async () => {
  expect((await generated).errors).toEqual([]);
});

test("functions have only grown since their signatures were last written", async () => {
  expect(broken(released, signaturesOf((await generated).metadata))).toEqual([]);
});

test("the signatures are as `npm run signatures` writes them", async () => {
  expect(JSON.parse(JSON.stringify(signaturesOf((await generated).metadata)))).toEqual(released);
});

test("every function that Excel is told of is registered, and no other", async () => {
  const registered: string[] = [];
  Object.assign(globalThis, { CustomFunctions: { associate: (id: string) => registered.push(id) } });
  registerFunctions();
  expect(registered.sort()).toEqual((await generated).metadata.functions.map(({ id }) => id).sort());
});

test("functions and parameters are described, and the guide has them all", async () => {
  const guide = readFileSync("docs/anvandarguide.md", "utf8");
  for (const { name, description, parameters } of (await generated).metadata.functions) {
    expect([name, description, ...parameters.map((parameter) => (parameter as { description?: string }).description)]).toEqual([name, ...Array.from({ length: parameters.length + 1 }, () => expect.stringMatching(/^\p{Lu}.*\.$/u))]);
    expect(guide).toContain(`INSATS.${name}(`);
  }
});

test("Excel hands over tables with an error in a cell", async () => {
  expect((await generated).metadata.allowErrorForDataTypeAny).toBe(true);
});

describe("what would break workbooks is found:", () => {
  const before: Signature[] = [{ id: "X", name: "X", parameters: [{ name: "tabell", type: "any", dimensionality: "matrix" }], result: { type: "number" } }];
  const changed = (change: Partial<Signature>) => broken(before, [{ ...before[0]!, ...change }]);

  test.each<[string, Partial<Signature>]>([
    ["another name", { name: "Y" }],
    ["another id", { id: "Y" }],
    ["a parameter gone", { parameters: [] }],
    ["a parameter of another name", { parameters: [{ name: "område", type: "any", dimensionality: "matrix" }] }],
    ["a parameter of another type", { parameters: [{ name: "tabell", type: "string", dimensionality: "matrix" }] }],
    ["a range become a value", { parameters: [{ name: "tabell", type: "any" }] }],
    ["another order", { parameters: [{ name: "mall", type: "any", optional: true }, ...before[0]!.parameters] }],
    ["a new parameter that must be given", { parameters: [...before[0]!.parameters, { name: "mall", type: "any" }] }],
    ["another result", { result: { type: "string", dimensionality: "matrix" } }],
    ["other options", { options: { volatile: true } }],
  ])("%s", (_what, change) => {
    expect(changed(change).length).toBeGreaterThan(0);
  });

  test("a new optional parameter last, and a new function, break nothing", () => {
    expect(changed({ parameters: [...before[0]!.parameters, { name: "mall", type: "any", optional: true }] })).toEqual([]);
    expect(broken(before, [...before, { ...before[0]!, id: "Y", name: "Y" }])).toEqual([]);
  });
});

test("one id in two files is a mistake", async () => {
  const folder = mkdtempSync(join(tmpdir(), "functions-"));
  const source = (name: string) => `/** En.\n * @customfunction ${name}\n * @returns Ett. */\nexport function f(): number { return 1; }\n`;
  writeFileSync(join(folder, "a.ts"), source("MAL MÅL"));
  writeFileSync(join(folder, "b.ts"), source("mal MÅLET"));
  expect((await functionsMetadata(folder)).errors).toEqual(["Two functions have the id MAL"]);
});
