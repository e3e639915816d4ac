/** Keeps a reader's judgements: `npm run evaluate -- judge right 0123456789abcdef …`, with the hashes that the part `checks` lists. */
import { hasMaterial, readReports } from "./material";
import { VERDICTS, hashOf, readJudgements, writeJudgements } from "./judgements";
import type { Judgements, Verdict } from "./judgements";

/** The judgements with some more, and without those on findings that are no longer made. */
function judged(before: Judgements, checkOf: ReadonlyMap<string, string>, verdict: Verdict, hashes: readonly string[]): Judgements {
  const after: Judgements = {};
  for (const [check, kept] of Object.entries(before)) {
    const still = (one: Verdict): string[] => (kept[one] ?? []).filter((hash) => checkOf.has(hash) && !hashes.includes(hash));
    after[check] = { right: still("right"), wrong: still("wrong") };
  }
  for (const hash of hashes) ((after[checkOf.get(hash)!] ??= {})[verdict] ??= []).push(hash);
  return after;
}

/** Judges the findings named by hash. Returns false when one of them is not made, or the verdict is not known. */
export async function judge(asked: readonly string[]): Promise<boolean> {
  if (!hasMaterial()) {
    console.log("No real reports in ../shared: nothing to judge.");
    return true;
  }
  const [word, ...hashes] = asked;
  const verdict = VERDICTS.find((one) => one === word);
  const checkOf = new Map((await readReports()).flatMap(({ told }) => told.map((one) => [hashOf(one), one.finding.check] as const)));
  const unknown = hashes.filter((hash) => !checkOf.has(hash));
  if (!verdict || hashes.length === 0 || unknown.length > 0) {
    console.error(unknown.length > 0 ? `No finding has the hash ${unknown.join(", ")}.` : "Say right or wrong, and the hashes of the findings.");
    return false;
  }
  writeJudgements(judged(readJudgements(), checkOf, verdict, hashes));
  console.log(`${hashes.length} findings judged ${verdict}.`);
  return true;
}
