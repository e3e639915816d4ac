/** Hyphens lost after an acronym: "EUnivå", "S3samordnare". Whether the acronym is one is for the asker to find out. */
import type { Span } from "../sentences";

export interface LostHyphen extends Span {
  acronym: string;
  /** What follows it: "nivå". */
  word: string;
}

/** A cheap test: capitals, or a capital and a digit, and a word of small letters right after. */
export const MAY_LACK_HYPHEN = /[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ\d][a-zß-öø-ÿ]{4}/;
const RUN_TOGETHER = /[A-ZÀ-ÖØ-Þ](?<![A-Za-zÀ-ÖØ-öø-ɏ\d@/._#&+-].)(?:[A-ZÀ-ÖØ-Þ]{1,5}|\d)[a-zß-öø-ÿ]{4,40}(?![A-Za-zÀ-ÖØ-öø-ɏ\d@/_-]|\.[a-z])/g;
const ACRONYM = /^[A-ZÀ-ÖØ-Þ\d]+/;
/** Words that acronyms are put together with. With anything else it may be a name: "ITello". */
const HEADS = /projekt|program|nivå|kommission|parlament|konferens|metod|finansier|utbildning|samarbete|samverkan|nätverk|samordn|fond|stöd|medel|arbete|frågor|plattform|system|verksamhet|grupp|bolag|bidrag|strategi|politik|lagstift|direktiv|kontor|företag|center|centrum|insats|forum|modell|process|möte|enhet|ansök|utlysning|budget|anslag|perspektiv|kompetens|ledare|koordinator|handlägg|region|länder|mål|rapport|analys|avdelning|byrå|ansvarig|chef|lärare|lösning|teknik|tjänst|specialist|bransch|sektor|fönster|regler|krav|valet|året|veckan|dagen|priset/;

/** Whether an acronym is put together with a word like this. */
export const isHead = (word: string): boolean => HEADS.test(word);

/** Words that begin with capitals run together with small letters. */
export function lostHyphens(text: string): LostHyphen[] {
  if (!MAY_LACK_HYPHEN.test(text)) return [];
  return [...text.matchAll(RUN_TOGETHER)].map(({ 0: words, index }) => {
    const acronym = ACRONYM.exec(words)![0];
    return { start: index, end: index + words.length, acronym, word: words.slice(acronym.length) };
  });
}
