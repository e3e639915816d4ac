/**
 * @jest-environment node
 *
 * Functions and command line tell the same figures, sums and coverage of the same table.
 */
import { figurer } from "../../src/functions/indicators/figurer";
import { konsfordelning } from "../../src/functions/indicators/konsfordelning";
import { kvinnor } from "../../src/functions/indicators/kvinnor";
import { sammanfatta } from "../../src/functions/indicators/sammanfatta";
import { tackning } from "../../src/functions/indicators/tackning";
import { saidIn } from "../cli/said";
import { makeFolder, sevenTables, type Folder } from "../cli/workbooks";

const HEADER = ["Namn på insats och kort beskrivning", "Prestationer", "Effekter på kort, medellång och lång sikt", "Mål"];
const ROWS = [
  ["Kurser i Mellansjö", "Sammanlagt deltog 410 kvinnor och 90 män, varav 20 från Norrnäs.", "Av deltagarna fick 30 % jobb.", "Mål 1"],
  ["Lokalbuss till Norrnäs", "Regionen beviljade 2,5 miljoner kronor till mellan 3 och 5 byar.", "Målet är 200 resande.", "Mål 2"],
  ["Mötesplatser vid sjön", "Träffarna samlade 200 unika deltagare, varav 25 % kvinnor.", "Av 80 företag är 30 st (38 %) kvinnoledda.", "Mål 1"],
  ["Ny strategi för kusten", "Arbetet fortsätter.", null, null],
];

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
});
afterAll(() => folder.remove());

interface Told {
  figures: { start: number; text: string; women: number | null; men: number | null; womenShare: number | null; low: number | null }[];
  summaries: { insatser: number; withFigures: number; withSplit: number; women: number; men: number }[];
  leftOut: unknown[];
}

async function told(): Promise<Told> {
  await folder.write("Mellansjö.xlsx", sevenTables({ "6.4": ROWS }));
  const { out } = await saidIn(folder.path, ["indicators", "Mellansjö.xlsx", "--json"]);
  return JSON.parse(out) as Told;
}

test("figures, with women, men and what is left out", async () => {
  const { figures, leftOut } = await told();
  const [, ...rows] = await figurer([HEADER, ...ROWS], { parameterAddresses: [null] } as never);
  expect(rows.map(([, text, , , value, , , women, men, share]) => [text, value, women, men, share])).toEqual(
    figures.map(({ text, low, women, men, womenShare }) => [text, low ?? "", women ?? "", men ?? "", womenShare === null ? "" : womenShare / 100]),
  );
  expect(rows.filter((row) => row[10] === "Nej")).toHaveLength(leftOut.length);
  expect(leftOut.length).toBeGreaterThan(0);
});

test("sums and coverage", async () => {
  const [summary] = (await told()).summaries;
  const [, [, women, men, , , insatser, withFigures]] = (await konsfordelning([HEADER, ...ROWS])) as [unknown[], unknown[]];
  expect({ women, men, insatser, withFigures }).toEqual({ women: summary!.women, men: summary!.men, insatser: summary!.insatser, withFigures: summary!.withFigures });
  const [, coverage] = await tackning([HEADER, ...ROWS]);
  expect(coverage!.slice(0, 3)).toEqual([summary!.insatser, summary!.withFigures, summary!.withSplit]);
  expect(await sammanfatta([HEADER, ...ROWS], [[null]], [["kvinnor"]])).toEqual([["Grupp", "kvinnor"], ["Alla", summary!.women]]);
  expect(await kvinnor(ROWS.map(([, outputs]) => [outputs]))).toEqual([[410], [""], [""], [""]]);
});
