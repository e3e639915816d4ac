/** Women and men counted in a sentence, and the share of one of them that a sentence says in words: "andelen kvinnor var 47 %". */
import type { Figure } from "../../text/numbers";
import { type Gender, genderOf } from "../../text/numbers/gender";
import type { Passage, Sentence } from "../../text/numbers/passage";

export interface GenderCount {
  figure: Figure;
  gender: Gender;
}

/** The counts of a sentence that say whose they are. */
export function countsByGender({ text }: Passage, sentence: Sentence): GenderCount[] {
  return sentence.figures.flatMap((figure) => {
    const said = figure.kind === "count" && figure.low === figure.high ? genderOf(text, figure) : null;
    return said && !said.within ? [{ figure, gender: said.gender }] : [];
  });
}

const SO = "(?:(?:därmed|alltså|således|då|totalt|sammantaget)\\s)?";
const OF_THEM = "(?:\\s(?:bland|av)\\s(?:deltagarna|dessa|dem|de\\s(?:deltagande|medverkande|utbildade|antagna|anställda)))?";
/** What stands before the share. */
const SHARE_OF = new RegExp(`(?<![a-zà-öø-ɏ])andelen\\s(?:(kvinnor|tjejer|flickor)|män|killar|pojkar)${OF_THEM}\\s(?:var|är|blev|uppgick\\s(?:${SO})till|utgjorde|motsvarade)\\s${SO}$`, "i");
/** "Andelen män, 19 procent, är högre än i yrket" */
const BESIDE = /(?<![a-zà-öø-ɏ])andelen\s(?:(kvinnor|tjejer|flickor)|män|killar|pojkar)(?:,\s|\s\()$/i;
const THEN_ON = /^[,)]/;
const THEY_WERE = new RegExp(`(?<![a-zà-öø-ɏ])(?:(kvinnorna|tjejerna|flickorna)|männen|killarna|pojkarna)\\sutgjorde\\s${SO}$`, "i");
/** What may follow it: of another year or another group it is another share. */
const DONE = new RegExp(`^(?:${OF_THEM}\\s{0,3}[.,;)]|${OF_THEM}\\s{0,9}$)`, "i");
/** An aim, or a time other than that of the counts. */
const ANOTHER = /(?<![a-zà-öø-ɏ])(?:mål|målet|målsättningen|ska|skulle|minst|högst|tidigare|föregående|förra|jämfört)(?![a-zà-öø-ɏ])/i;

/** The share of women or men among those just counted, as a sentence says it outright; `null`: it says none. */
export function saidShare({ text }: Passage, { start, end, figures }: Sentence): { share: Figure; gender: Gender } | null {
  const shares = figures.filter(({ kind }) => kind === "percent");
  const [share] = shares;
  if (!share || shares.length > 1 || share.form === "part" || share.low !== share.high || ANOTHER.test(text.slice(start, end))) return null;
  const before = text.slice(Math.max(start, share.start - 90), share.start);
  const match = SHARE_OF.exec(before) ?? THEY_WERE.exec(before);
  const beside = match ? null : BESIDE.exec(before);
  if (beside && THEN_ON.test(text.slice(share.end, end))) return { share, gender: beside[1] === undefined ? "men" : "women" };
  return match && DONE.test(text.slice(share.end, Math.min(end, share.end + 60))) ? { share, gender: match[1] === undefined ? "men" : "women" } : null;
}
