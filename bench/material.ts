/** What is measured on: the real reports where they lie beside the checkout, else workbooks of the same size made up. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre";
import { templateByName } from "../src/catalogue";
import type { CellValue, Grid } from "../src/table/grid";

export interface WorkbookBytes {
  name: string;
  bytes: Uint8Array;
}

export interface Material {
  isReal: boolean;
  files: WorkbookBytes[];
}

const data = fileURLToPath(new URL("../../shared/data", import.meta.url));
const MADE_UP_FILES = 14;
const ROWS_A_TABLE = 4;

/** The regions' workbooks, or as many made-up ones. */
export async function material(): Promise<Material> {
  if (!existsSync(data)) {
    const numbers = Array.from({ length: MADE_UP_FILES }, (_, i) => i + 1);
    return { isReal: false, files: await Promise.all(numbers.map(madeUpFile)) };
  }
  const names = readdirSync(data).filter((name) => /-\d{4}\.xlsx$/.test(name) && !name.startsWith("answers"));
  return { isReal: true, files: names.map((name) => ({ name, bytes: readFileSync(join(data, name)) })) };
}

const mall = templateByName("mall-2023")!;
const HEADER = mall.fields.filter(({ constraints }) => constraints.required).map(({ title }) => title);

async function madeUpFile(number: number): Promise<WorkbookBytes> {
  const sheets = mall.sections.map((section, i) => ({
    name: section.number,
    rows: [HEADER, ...Array.from({ length: ROWS_A_TABLE }, (_, row) => insats(number * 100 + i * 10 + row))].map((cells) => [...cells]),
  }));
  return { name: `Mellansjö-${number}.xlsx`, bytes: await writeXlsx({ sheets }) };
}

/** A national table in the compilation's manner: one sheet, columns for region and question, so many insatser. */
export function tableOf(rows: number): Grid {
  const values: CellValue[][] = [["Region", "Fråga", ...HEADER]];
  const aQuestion = Math.ceil(rows / mall.sections.length);
  for (let row = 0; row < rows; row++) {
    // As many insatser a region and question as the template takes: more regions than there are, not more of a region.
    const region = `Region ${1 + Math.floor((row % aQuestion) / ROWS_A_TABLE)}`;
    values.push([region, mall.sections[Math.floor(row / aQuestion)]!.number, ...insats(row)]);
  }
  return { name: "Insatser", values, firstRow: 0, firstColumn: 0, merges: [], visibility: "visible", tables: [] };
}

const WORDS = "byar skolor företag deltagare möten planer stöd nätverk kommuner hamnar broar unga utbildning vägar vatten service verkstad arbete boende resor".split(" ");

/** Women and men are told of as often as in the real reports, where one word of so many is "kvinnor" or "män": reading them is dear. */
const ONE_OF = 620;
const OF_GENDER = ["kvinnor", "män"] as const;

/** An insats of its own: name, outputs, outcomes, goals, of about the length that regions write. */
function insats(number: number): string[] {
  let seed = number * 7919 + 17;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  let last = 0;
  // Never a word twice in a row: that would be a finding, and reports have few.
  const word = () => (next(ONE_OF) === 0 ? OF_GENDER[next(OF_GENDER.length)] : WORDS[(last = (last + 1 + next(WORDS.length - 1)) % WORDS.length)]);
  const sentence = (words: number) => `${Array.from({ length: words }, word).join(" ")}.`;
  return [
    `Insats ${number} ${sentence(6)}`,
    `${1 + next(400)} ${sentence(50)} ${1 + next(90)} procent ${sentence(30)}`,
    `Uppföljningen visar att ${sentence(50)}`,
    `Mål ${1 + next(9)} ${sentence(5)}`,
  ];
}
