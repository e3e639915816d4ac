/**
 * @jest-environment node
 *
 * Functions and command line say the same of the same text.
 */
import type { RowOutput, TagOutput } from "../../src/cli/tag/json";
import { agenda2030 } from "../../src/functions/tagging/agenda2030";
import { eruf } from "../../src/functions/tagging/eruf";
import { mal } from "../../src/functions/tagging/mal";
import { omrade } from "../../src/functions/tagging/omrade";
import { prioritering } from "../../src/functions/tagging/prioritering";
import { underlag } from "../../src/functions/tagging/underlag";
import { saidIn } from "../cli/said";
import { makeFolder, sevenTables, type Folder } from "../cli/workbooks";

/** Texts that say everything in one cell; none names a goal of a region but the last two. */
const PLAIN = [
  "Länsplan för transportinfrastruktur i Mellansjö: järnväg, cykelvägar och busshållplatser",
  "Validering och yrkesvux för undersköterskor. Uppföljningen visar att hälften läser vidare.",
  "Gemensam arbetsgrupp om framtidsfrågor",
  "Driftstöd till lanthandlare och servicepunkter. Mål i Agenda 2030: 8, 9 och 11 Hållbara städer och samhällen",
  "Inkubator och testbädd vid Mellansjö universitet. ERUF: PO1, särskilt mål 1.1 och 1.3. Egen bedömning: fler företag startas.",
  "Tolv byar har fått fiber – bredbandsforum om fiberutbyggnad och mobiltäckning",
];
const NAMING = ["Fler möts. Mål i RUS: Ett välmående Västmanland", "Nya bolag växer. RUS: delmål 14 och 16"];

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
});
afterAll(() => folder.remove());

/** What the command line says of texts that are all that their rows hold, under a section that is none of the areas. */
async function told(texts: readonly string[], ...options: string[]): Promise<RowOutput[]> {
  await folder.write("Mellansjö.xlsx", sevenTables({ "9.2": texts.map((text) => [text, null, null, null]) }));
  const { out } = await saidIn(folder.path, ["tag", "Mellansjö.xlsx", "--json", ...options]);
  const { rows } = JSON.parse(out) as TagOutput;
  expect(rows).toHaveLength(texts.length);
  return rows;
}

const column = (texts: readonly string[]) => texts.map((text) => [text]);

/** The numbers or codes in front of the names in a column of answers. */
const codes = (answers: readonly (readonly unknown[])[]) => answers.map(([cell]) => (cell === "" ? [] : String(cell).split("; ").map((one) => one.split(" ")[0]!)));

test("areas and priorities", async () => {
  const rows = await told(PLAIN);
  expect(codes(await omrade(column(PLAIN)))).toEqual(rows.map(({ area }) => [String(area!.id)]));
  expect(codes(await prioritering(column(PLAIN)))).toEqual(rows.map(({ priority }) => [priority!.id]));
  const least = 0.9;
  expect(codes(await omrade(column(PLAIN), least)).map((found) => found.length > 0)).toEqual(rows.map(({ area }) => area!.confidence >= least));
});

test("goals of Agenda 2030, objectives of the fund, and the basis", async () => {
  const rows = await told(PLAIN);
  expect(codes(await agenda2030(column(PLAIN)))).toEqual(rows.map((row) => row.agenda2030.map(({ goal }) => String(goal))));
  expect(rows.some((row) => row.agenda2030.some(({ kind }) => kind === "suggested"))).toBe(true);
  expect(codes(await eruf(column(PLAIN)))).toEqual(rows.map((row) => row.eruf.map(({ code }) => code)));
  const words = { followUp: "uppföljning", evaluation: "utvärdering", ownAssessment: "egen bedömning" };
  expect(await underlag(column(PLAIN))).toEqual(rows.map(({ basis }) => [basis.map((one) => words[one]).join("; ")]));
});

test.each([2023, 2025])("the region's goals in %d", async (year) => {
  const rows = await told(NAMING, "--region", "19", "--year", String(year));
  const found = await mal(column(NAMING), [["Västmanland"]], null, year);
  expect(found).toEqual(rows.map(({ goals }) => [goals.map(({ goal }) => goal).join("; ")]));
  expect(found.flat().filter((cell) => cell !== "").length).toBeGreaterThan(0);
});
