import { gzipSync } from "fflate";
import { readdirSync, readFileSync } from "node:fs";
import { frameworks, goalById } from "../../../src/catalogue/goals";
import { FEATURE_BITS } from "../../../src/tagging/content/features";
import goalPriorities from "../../../src/tagging/content/goal-priorities.json";
import lexicon from "../../../src/tagging/content/lexicon.json";
import { readModel, readRarity } from "../../../src/tagging/content/read-weights";
import weights from "../../../src/tagging/content/weights.json";

const areas = frameworks().areas;
const priorities = areas.flatMap(({ number, priorities: names }) => names.map((_, at) => `${number}.${at + 1}`));

describe("the lexicon", () => {
  test("says where it comes from, and has terms for every priority and no other", () => {
    expect(lexicon.source).not.toBe("");
    expect(Object.keys(lexicon.priorities)).toEqual(priorities);
  });

  test.each(Object.entries(lexicon.priorities))("has plain terms for %s, each once", (_, terms) => {
    expect(terms.length).toBeGreaterThan(0);
    expect(new Set(terms).size).toBe(terms.length);
    for (const term of terms) expect(term).toMatch(/^-?[\p{Ll}\d]+(?:[ -]+[\p{Ll}\d]+)*$/u);
  });
});

describe("the lexicon of Agenda 2030", () => {
  test("has terms for every goal", () => {
    expect(Object.keys(lexicon.agenda2030)).toEqual(frameworks().agenda2030.map(({ code }) => code));
  });
});

describe("the priorities of goals", () => {
  test.each(Object.entries(goalPriorities.goals))("of %s are those of a goal with a name", (id, of) => {
    expect(goalById(id)?.name).toBeTruthy();
    expect(priorities).toEqual(expect.arrayContaining(of));
  });
});

describe("the weights", () => {
  test("take at most 300 kB when packed", () => {
    expect(gzipSync(readFileSync("src/tagging/content/weights.json")).length).toBeLessThanOrEqual(300_000);
  });

  test("fit the priorities that the model tells apart", () => {
    const model = readModel(weights.priorities);
    expect(model.answers).toEqual(priorities);
    expect(model.bias).toHaveLength(priorities.length);
    expect(model.weights).toHaveLength(model.size * priorities.length);
  });

  test("say of each priority how regions spread its rows over the areas, most under its own", () => {
    expect(weights.trust.shares).toHaveLength(priorities.length);
    for (const [at, shares] of weights.trust.shares.entries()) {
      expect(shares).toHaveLength(areas.length);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
      expect(shares.indexOf(Math.max(...shares)) + 1).toBe(Number(priorities[at]![0]));
    }
  });

  test("tell how rare a word is for every feature", () => {
    expect(readRarity(weights.rarity).bytes).toHaveLength(1 << FEATURE_BITS);
  });
});

describe("the examples", () => {
  const folder = "scripts/train/examples";
  const files = readdirSync(folder).filter((file) => file.endsWith(".tsv"));
  const linesOf = (file: string) => readFileSync(`${folder}/${file}`, "utf8").replace(/\n$/, "").split("\n");

  test("are there for every priority, each once, a thousand or more", () => {
    expect(files.map((file) => file.replace(".tsv", "")).sort()).toEqual(priorities);
    const lines = files.flatMap((file) => linesOf(file).slice(1));
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.length).toBeGreaterThanOrEqual(1000);
  });

  test.each(files)("in %s have a name and outputs, and mostly outcomes", (file) => {
    const [heading, ...lines] = linesOf(file);
    expect(heading).toBe("name\toutputs\toutcomes");
    const parts = lines.map((line) => line.split("\t").map((part) => part !== ""));
    for (const line of parts) expect(line).toEqual([true, true, expect.any(Boolean)]);
    expect(parts.filter(([, , outcomes]) => outcomes).length).toBeGreaterThan(0.8 * parts.length);
  });
});
