/**
 * Measures how well areas are told apart, by cross-validation that leaves a whole region out each time:
 * `npm run evaluate -- tagging area`, with "misses" also the rows that were taken for another area.
 */
import { trusted } from "../../../src/tagging/content/probabilities";
import { leaveRegionsOut, type JudgedRow } from "../../train/cross-validation";
import { examples, hasReports, reports, wording } from "../../train/material";
import { bestTrust } from "../../train/trust";
import { AREA } from "../../train/tasks";
import { keywords, letterMachine, wordRegression } from "./baselines";
import { accepted, answerFigures, reliability, type Judgement } from "./figures";

/** Every row's probabilities; how far to trust text model and lexicon is fitted without the row's own region, too. */
function crossValidated(rows: readonly JudgedRow[]): (Judgement & JudgedRow)[] {
  const regions = [...new Set(rows.map(({ region }) => region))];
  return regions.flatMap((region) => {
    const trust = bestTrust(rows.filter((row) => row.region !== region));
    return rows.filter((row) => row.region === region).map((row) => ({ ...row, probabilities: trusted(trust, row.text, row.lexicon) }));
  });
}

const percent = (value: number) => value.toFixed(3);

function line(name: string, judgements: readonly Judgement[]): string {
  const { rows, top1, top2, calibrationError, coverage95, coverage98 } = answerFigures(judgements);
  return `| ${name} | ${rows} | ${[top1, top2, calibrationError, coverage95, coverage98].map(percent).join(" | ")} |`;
}

const HEADING = ["| | rows | top 1 | top 2 | calibration error | coverage at 0.95 | at 0.98 |", "|---|---|---|---|---|---|---|"];

/** Prints the figures. Returns whether there was anything to measure. */
export function printArea(asked?: string): boolean {
  if (!hasReports()) {
    console.log("No reports in ../shared: areas are not measured.");
    return true;
  }
  const ofRegions = reports();
  const rows = crossValidated(leaveRegionsOut([...examples(), ...wording(), ...ofRegions], AREA));
  console.log(HEADING.join("\n"));
  console.log(line("text model and lexicon", rows));
  console.log(line("keywords only", keywords(ofRegions)));
  console.log(line("words and logistic regression", wordRegression(ofRegions)));
  console.log(line("runs of letters and a support vector machine", letterMachine(ofRegions)));
  console.log("\n| confidence from | rows | mean confidence | right |\n|---|---|---|---|");
  for (const { from, rows: count, confidence, right } of reliability(rows)) console.log(`| ${from} | ${count} | ${percent(confidence)} | ${percent(right)} |`);
  console.log("\n| threshold | accepted | right |\n|---|---|---|");
  for (const threshold of [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const { coverage, precision } = accepted(rows, threshold);
    console.log(`| ${threshold} | ${percent(coverage)} | ${percent(precision)} |`);
  }
  if (asked === "misses") printMisses(rows);
  return true;
}

function printMisses(rows: readonly (Judgement & JudgedRow)[]): void {
  for (const { region, document, probabilities: chances, answer } of rows) {
    const best = chances.indexOf(Math.max(...chances));
    if (best !== answer) console.log(`${region}: ${answer + 1} taken for ${best + 1} (${percent(chances[best]!)}): ${document.texts.name?.slice(0, 120).replaceAll("\n", " ")}`);
  }
}
