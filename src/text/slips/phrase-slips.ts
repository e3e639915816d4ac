/** Set phrases with a wrong word or a word lost, and names of regions with an s too many or too few. */
import { anyOf } from "../signs";
import data from "./phrases.json";
import { type SentenceSlip, type SlipRule, WORD_END, inCase, oneOf, sentenceBefore, slipRule, slipsBy } from "./slip";
import { PRESENTS } from "./verb-forms";

const wrong: Readonly<Record<string, string>> = data.wrong;
const beforeAtt: Readonly<Record<string, string>> = data.needsBeforeAtt;
const needs: Readonly<Record<string, string>> = data.needs;

const bothCases = (words: Iterable<string>): string[] => [...words].flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)]);

const LACKS = Object.keys(needs);
/** What may stand between such a phrase and its preposition: "med fokus bland annat på". */
const LEADS_ON = "(?:bland|framför|framförallt|främst|särskilt|speciellt|också|såväl|däremot|därefter|därmed|dessutom|huvudsakligen|exempelvis|riktat|[a-zß-öø-ÿ]{2,30}(?:igt|iskt|ivt))(?![a-zà-öø-ɏ])";
const NEXT = `(?= (?:(?:att|det|den|de|en|ett|sin|sitt|sina|dessa|denna|detta|vår|våra) [a-zß-öø-ÿ]|(?!${LEADS_ON})[a-zß-öø-ÿ-]{6}))`;

const REGION = oneOf(data.regions);
const REGIONS_S = data.regions.map((name) => `${name}s`);
const NOUN_AFTER = oneOf(data.regionsHave);
/** "bättre än Skånes som …": there something is left out that has been named. */
const LEFT_OUT = /(?:^|[^a-zà-öø-ɏ])(?:än|liksom|medan|både|respektive) (?:[Rr]egion )?$/;

const RULES: readonly SlipRule[] = [
  slipRule("wrong-word", anyOf(...Object.keys(wrong)), new RegExp(`${oneOf(bothCases(Object.keys(wrong)))}${WORD_END}`, "g"), ([words]) => inCase(words!, wrong[words!.toLowerCase()]!)),
  slipRule("word-missing", anyOf(...Object.keys(beforeAtt).map((verb) => `${verb} att`)), new RegExp(`${oneOf(bothCases(Object.keys(beforeAtt)))} att${WORD_END}`, "g"), ([words]) => {
    const verb = words!.slice(0, -" att".length);
    return `${verb} ${beforeAtt[verb.toLowerCase()]!} att`;
  }),
  slipRule("word-missing", anyOf(...LACKS.map((words) => `${words} `)), new RegExp(`${oneOf(bothCases(LACKS))}${NEXT}`, "g"), ([words]) => `${words!} ${needs[words!.toLowerCase()]!}`),
  slipRule("word-missing", anyOf("tagit del ", "tar del ", "ta del "), /(?:[Tt]agit|[Tt]ar|[Tt]a) del(?= (?:cirka|ca|drygt|totalt|omkring|närmare|\d))/g, ([words]) => `${words!} av`),
  slipRule("word-missing", anyOf("drivs ", "ägs ", "finansieras ", "medfinansieras ", "leds ", "samordnas "), /(?:Projektet|Insatsen|Satsningen|Programmet|Verksamheten|Arbetet|Det) (?:drivs|ägs|finansieras|medfinansieras|leds|samordnas)(?= (?!I |På |Av |Under |Via )[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])/g, ([words]) => `${words!} av`),
  slipRule("word-missing", anyOf("tillsammans "), /[Tt]illsammans(?= (?:Region|Länsstyrelsen|Almi|Arbetsförmedlingen|Tillväxtverket|Trafikverket|Skolverket|Coompanion)(?![a-zà-öø-ɏ]))/g, ([words]) => `${words!} med`),
  slipRule("word-missing", anyOf("flertal "), /flertal(?= [a-zß-öø-ÿ])/g, () => "ett flertal", (before) => /(?:^|[^a-zà-öø-ɏ])(?:genom|med|av|för|på|till|hos|från|inom|samt|har|1:1) $/i.test(before)),
  slipRule("half-pair", anyOf("både "), /[Bb]åde [^.,;:()\n]{3,90}? men (?:också|även)(?![a-zà-öø-ɏ])/g, null, (_, [words]) => !/ och /.test(words)),
  slipRule("half-pair", anyOf("såväl "), /[Ss]åväl [^.;:()\n]{3,200}/g, null, (before, [words]) => !/(?:^|[^a-zà-öø-ɏ])(?:som|liksom)(?![a-zà-öø-ɏ])/.test(words) && / och | eller | samt /.test(words) && !/(?:och|men) $/.test(before)),
  slipRule("genitive", anyOf(...data.regions.flatMap((name) => data.regionsHave.map((noun) => `${name} ${noun}`))), new RegExp(`${REGION} ${NOUN_AFTER}(?![a-zà-öø-ɏ,-])(?! (?:och|samt) )`, "g"), ([words]) => withS(words!), (before) => /(?:^|[^a-zà-öø-ɏ])(?:i|för|av|på|inom|till|från|med|om|hela)(?: [Rr]egion)? $/i.test(before)),
  slipRule("genitive", anyOf("småland och ölands"), /Småland och Ölands(?= [a-zß-öø-ÿ])/g, () => "Smålands och Ölands"),
  slipRule("no-genitive", anyOf(...REGIONS_S.map((name) => `${name} `)), new RegExp(`${REGION}s (?=(?:som|så|${oneOf(PRESENTS.filter((form) => !["har", "kan", "når", "sker"].includes(form)))})${WORD_END})`, "g"), ([words]) => words!.replace(/s $/, " "), (before) => !LEFT_OUT.test(before) && !/(?:än|liksom)/.test(sentenceBefore(before))),
  slipRule("no-genitive", anyOf(...REGIONS_S.map((name) => `hela ${name}`)), new RegExp(`hela ${REGION}s(?=[.;)]|$)`, "g"), ([words]) => words!.slice(0, -1)),
];

/** The name before the last word in its genitive. */
function withS(words: string): string {
  const at = words.lastIndexOf(" ");
  return `${words.slice(0, at)}s${words.slice(at)}`;
}

export function phraseSlips(text: string): SentenceSlip[] {
  return slipsBy(RULES, text);
}
