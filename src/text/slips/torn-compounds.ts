/** Compounds torn apart: "affärs utveckling", "gymnasie skolornas". Their first half never stands by itself. */
import type { Span } from "../sentences";
import { type Sign, anyOf } from "../signs";

/** Forms that words have only in compounds; a genitive, such as "företags", is none. */
const FIRST_HALVES = "affärs arbets arbetsmarknads bredbands forsknings förskole grundskole gymnasie hållbarhets innovations integrations jämställdhets kommunikations kompetensförsörjnings landsbygds närings omställnings rekryterings samhälls samverkans utbildnings utvecklings verksamhets yrkeshögskole".split(" ");
const TORN = new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏ-])(?:${FIRST_HALVES.join("|")}) (?!(?:och|eller|samt|som|i|på|av|för|är|har|med|till|vid|inom|nya|egna|olika|första|andra|stora|ökade|hela|alla|egen|eget|roll|betydelse|påverkan)(?![a-zà-öø-ɏ]))[a-zß-öø-ÿ]{4,30}(?![A-Za-zÀ-ÖØ-öø-ɏ-])`, "gi");
/** A cheap test: without one of these a text has none. */
export const MAY_BE_TORN: Sign = anyOf(...FIRST_HALVES.map((word) => `${word} `));

/** The torn compounds of a text, in order, each with its space. */
export function tornCompounds(text: string): Span[] {
  return [...text.matchAll(TORN)].filter(({ 0: words }) => /\s[a-zß-öø-ÿ]/.test(words)).map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
