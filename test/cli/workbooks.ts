/** Workbooks of the invented Region Mellansjö, in a folder of their own. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx, type WriteSheet } from "hucre";
import { templateByName } from "../../src/catalogue";

const template = templateByName("mall-2023")!;

/** The header row as the template prints it. */
export const HEADER = template.fields.filter(({ constraints }) => constraints.required).map(({ title }) => title);

export const INSATS = [
  "Byar vid vattnet",
  "40 byar har fått en plan för boende.",
  "Uppföljningen visar att fler flyttar in.",
  "Levande landsbygd",
];

/** The seven tables of the template, a sheet each, with these insatser by section. */
export function sevenTables(insatser: Readonly<Record<string, readonly (readonly (string | null)[])[]>>): WriteSheet[] {
  return template.sections.map(({ number }) => ({ name: number, rows: [HEADER, ...(insatser[number] ?? [])].map((row) => [...row]) }));
}

const DONE: readonly (readonly [name: string, outputs: string, outcomes: string])[] = [
  ["Byar", "40 byar har fått en plan för boende.", "Uppföljningen visar att fler flyttar in."],
  ["Yrken", "Tolv kurser i svetsning har hållits.", "Egen bedömning: arbetsgivarna hittar svetsare."],
  ["Verkstad", "En verkstad för nya segel har öppnat.", "Utvärdering: nio segelmakare har startat företag."],
  ["Fiber", "Öarna har fått en plan för bredband.", "Egen bedömning: färjorna går fullare."],
  ["Ledare", "Chefer i hamnarna har gått en kurs.", "Enligt en enkät söker fler kvinnor jobben."],
  ["Språkhus", "Sex språkhus har tagit emot deltagare.", "Uppföljning: hälften läser vidare."],
  ["Sjöar", "Stränderna vid nio sjöar har städats.", "Egen bedömning: vattnet är klarare."],
];

/** One insats in every table, each of its own. */
export function flawless(): Record<string, (string | null)[][]> {
  return Object.fromEntries(template.sections.map(({ number }, i) => [number, [[`${DONE[i]![0]} i Mellansjö`, DONE[i]![1], DONE[i]![2], INSATS[3]!]]]));
}

export interface Folder {
  path: string;
  write(name: string, sheets: WriteSheet[] | Uint8Array | string): Promise<string>;
  remove(): void;
}

export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "insats-"));
  return {
    path,
    async write(name, content) {
      writeFileSync(join(path, name), Array.isArray(content) ? await writeXlsx({ sheets: content }) : content);
      return name;
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
