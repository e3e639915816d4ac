/** Which regions a line is about: one that is their name, rather than one that mentions them among other things. */
import { mentionedRegions, templates, wordsBesideRegions, type Region } from "../catalogue";
import { foldedWords } from "../text/words/normalise";
import { remembering } from "../text/remembering";

/** What a report's title may say beside whose it is. With any other word it speaks of something else, and only mentions the region. */
const WORDS_OF_TITLES = new Set(
  [
    "återrapport återrapporten återrapportering återrapporteringen rapport rapporten rapportering rapporteringen årsrapport slutrapport delrapport",
    "redovisning redovisningen resultatredovisning redovisande sammanställning sammanställningen uppföljning svar",
    "villkorsbeslut villkorsbeslutet villkor anslag anslaget utgiftsområde regional regionala regionalt tillväxt utveckling utvecklingsåtgärder utvecklingsansvar",
    "insats insatser insatserna insatstabell insatstabeller resultat genomförda tabell tabellen tabeller bilaga fråga frågor avsnitt område del",
    "region regionen regionens regioner regionerna namn län länet år året verksamhetsår verksamhetsåret",
    "för från av avseende gällande inom om och samt under",
  ].flatMap((words) => foldedWords(words).split(" ")),
);

/** Official headings of sections and their short names, the longest first: one of them may stand in a title too. */
const headings = [...new Set(templates().flatMap(({ sections }) => sections.flatMap(({ title, aliases }) => [title, ...aliases].map(foldedWords))))].sort((a, b) => b.length - a.length);

const regionsNamed = (text: string): readonly Region[] => [...new Set(mentionedRegions(text).map(({ region }) => region))];

/** A number, or the letter of an appendix. */
const isNumbering = (word: string): boolean => word.length === 1 || /^\d+$/.test(word);

/** What sets the words after a region's name apart from it: "Region Dalarna – utkast", "Region Dalarna (version 2)". */
const SET_APART = /\s[–—-]\s|[,;:(]/g;

/**
 * The regions that a title is about: none, when it says anything beyond them that a report's title does not say, unless
 * that is set apart after the name.
 */
export const regionsOfTitle: (text: string) => readonly Region[] = remembering((text) => {
  const regions = regionsNamed(text);
  if (regions.length === 0) return regions;
  const parts = regions.length === 1 ? [...text.matchAll(SET_APART)].map(({ index }) => text.slice(0, index)) : [];
  return isTitle(text) || parts.some((part) => regionsNamed(part).length === 1 && isTitle(part)) ? regions : [];
});

function isTitle(text: string): boolean {
  const words = ` ${wordsBesideRegions(text).join(" ")} `;
  const heading = headings.find((one) => words.includes(` ${one} `));
  const others = (heading ? words.replace(` ${heading} `, " ") : words).split(" ");
  return others.every((word) => word === "" || isNumbering(word) || WORDS_OF_TITLES.has(word));
}

/** The regions that are all that a text names, in full or not ("Region Dalarna", "Gotland 2023:"); none, when it says more. */
export function regionsAlone(text: string): readonly Region[] {
  return wordsBesideRegions(text).every((word) => /^\d+$/.test(word) || word === "och" || word === "samt") ? regionsNamed(text) : [];
}

/** Whether a text names a region or county in full. */
export const namesRegionInFull = (text: string): boolean => mentionedRegions(text).some(({ full }) => full);

/**
 * What the cells of a line say as one text: the only one, the same in each, or one with its label ("Region:" beside
 * "Kalmar"). `null`: they say more.
 */
export function lineText(filled: readonly { text: string }[]): string | null {
  const texts = [...new Set(filled.map(({ text }) => text))];
  const [label, name] = texts;
  if (label === undefined || texts.length > 2) return null;
  if (name === undefined) return label;
  return /^(redovisande )?region(ens namn)?$/.test(foldedWords(label)) ? `${label} ${name}` : null;
}
