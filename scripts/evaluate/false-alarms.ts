/** Passages in the real reports that look wrong and are right: what the checks say of them is a false alarm. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TRUTH } from "./folders";
import { touches } from "./material";
import type { Told } from "./material";

const PASSAGE = /^### (\d+)\. (.+)\n[\s\S]*?- text: “([\s\S]*?)”\n- naive/gmu;

export interface FalseAlarms {
  /** How many passages there are. */
  passages: number;
  raised: readonly { passage: string; told: Told }[];
}

/** A region's own workbook; Västmanland's answers stand in two more. */
function isOf(region: string, { file }: Told): boolean {
  return file.startsWith(region.replace(/ /g, "-")) || (region === "Västmanland" && file.startsWith("answers-vastmanland"));
}

/** All that is said of passages that are right. */
export function seekFalseAlarms(all: readonly Told[]): FalseAlarms {
  const source = readFileSync(join(TRUTH, "false-alarms-public.md"), "utf8").normalize("NFC");
  const passages = [...source.matchAll(PASSAGE)].map(([, number, region, text]) => ({ number: number!, region: region!.trim(), text: text! }));
  const raised = passages.flatMap(({ number, region, text }) => all.filter((told) => isOf(region, told) && touches(told, text)).map((told) => ({ passage: number, told })));
  return { passages: passages.length, raised };
}
