/**
 * `npm run fuzz -- --cells 1000000 --seed 1`: random and mutated cells through recognition and every check. Prints
 * what broke and the workbooks that took most time for each character; `--only <number>` runs one of them again and
 * tells what each check took of it. `--files 10000` tries that many broken files on the readers instead.
 */
import { parseArgs } from "node:util";
import { tryFile } from "./files";
import { leastTime, timeParts, tryBook, type Tried } from "./run";

const SLOWEST_SHOWN = 10;
const PARTS_SHOWN = 8;
const FAULTS_SHOWN = 20;

const { values } = parseArgs({ options: { cells: { type: "string", default: "100000" }, seed: { type: "string", default: "1" }, only: { type: "string" }, files: { type: "string" } } });
const seed = Number(values.seed);
if (values.files !== undefined) await runFiles(Number(values.files));
else if (values.only === undefined) runAll(Number(values.cells));
else runOne(Number(values.only));

function runAll(cells: number): void {
  const total = { books: 0, cells: 0, characters: 0, findings: 0, micros: 0 };
  const faulty: Tried[] = [];
  let slowest: Tried[] = [];
  let told = 0;
  for (let number = 0; total.cells < cells; number++) {
    const tried = tryBook(seed, number);
    total.books += 1;
    for (const what of ["cells", "characters", "findings"] as const) total[what] += tried[what];
    if (tried.faults.length > 0) faulty.push(tried);
    slowest = [...slowest, tried].sort((a, b) => b.perCharacter - a.perCharacter).slice(0, SLOWEST_SHOWN * 3);
    if (total.cells - told >= cells / 10) {
      told = total.cells;
      console.error(`${total.cells} cells, ${faulty.length} workbooks with faults, at most ${slowest[0]!.perCharacter.toFixed(1)} µs a character …`);
    }
  }
  const least = slowest.map(({ number, characters }) => ({ number, characters, perCharacter: leastTime(seed, number) })).sort((a, b) => b.perCharacter - a.perCharacter);
  console.log(`Seed ${seed}: ${total.books} workbooks, ${total.cells} cells, ${total.characters} characters, ${total.findings} findings.`);
  console.log(`Workbooks with exceptions or faults: ${faulty.length}.`);
  for (const { number, faults } of faulty.slice(0, FAULTS_SHOWN)) console.log(`  ${number}: ${[...new Set(faults)].join("; ")}`);
  console.log("Most µs for each character (least of five tries):");
  for (const { number, characters, perCharacter } of least.slice(0, SLOWEST_SHOWN)) console.log(`  ${number}: ${perCharacter.toFixed(2)} (${characters} characters)`);
  process.exitCode = faulty.length > 0 ? 1 : 0;
}

function runOne(number: number): void {
  const { faults, characters } = tryBook(seed, number);
  console.log(`Workbook ${number} of seed ${seed}: ${characters} characters, ${leastTime(seed, number).toFixed(2)} µs each.`);
  for (const fault of new Set(faults)) console.log(`  ${fault}`);
  const { book, parts } = timeParts(seed, number);
  for (const { part, ms } of parts.slice(0, PARTS_SHOWN)) console.log(`  ${ms.toFixed(1)} ms ${part}`);
  const texts = book.grids.flatMap((grid) => grid.values.flat()).filter((value): value is string => typeof value === "string");
  const longest = texts.reduce((a, b) => (b.length > a.length ? b : a), "");
  console.log(`Longest cell, ${longest.length} characters: ${JSON.stringify(longest.slice(0, 120))} … ${JSON.stringify(longest.slice(-60))}`);
}

async function runFiles(files: number): Promise<void> {
  const total = { read: 0, faulty: 0 };
  for (let number = 0; number < files; number++) {
    const { name, fault, wasRead } = await tryFile(seed, number);
    if (wasRead) total.read += 1;
    if (fault === null) continue;
    total.faulty += 1;
    if (total.faulty <= FAULTS_SHOWN) console.log(`  ${number}, ${name}: ${fault}`);
  }
  console.log(`Seed ${seed}: ${files} files, ${total.read} read, ${files - total.read - total.faulty} refused in words, ${total.faulty} with faults.`);
  process.exitCode = total.faulty > 0 ? 1 : 0;
}
