/**
 * What results are told from: surveys, measurements, statistics, interviews, those asked. Whoever tells a result by
 * one of these has followed it up, whether or not the word "uppföljning" is used.
 */
import { BEGINS, ENDS, EVALUATION_TELLS, JOINED, TELLS } from "./words";
import { isLacking } from "./lacking";
import { anyOf, holds } from "../signs";

/** Surveys that look for needs or places tell no results. */
const NOT_OF_RESULTS = "(?!behov|marknad|för(?:under|inter)|nuläge|grund|geo|mark|omvärld|åtgärd)";
/** Sources that tell results. */
const SOURCE = `${BEGINS}${NOT_OF_RESULTS}${JOINED}(?:enkät|undersökning|mätning|statistik|intervju|fokusgrupp|barometer|(?:slut|läges|del|projekt|konsult)-?(?:rapport|redovisning)|(?:åter|in)rapportering(?!skrav)|(?:register|bokslut|enkät|mät)s?data|nki|(?:besöks?|trafik|resande|cykel|passage)räkn(?:ing|are)|självskattning|avstämning|telefonsamtal|återkoppling|indikator)[a-zà-öø-ɏ]{0,12}${ENDS}`;
/** Sources that are taken for such only where the results are said to rest on them. */
const WIDER_SOURCE = "(?:enkät|undersökning|mätning|statistik|intervju|fokusgrupp|barometer|rapport|redovisning|räkning|vägning|stickprov|registe?r|avstämning|samtal|dialog|återkoppling|indikator|skattning|kartläggning|inventering|sammanställning|samkörning|protokoll|anteckning|observation|besiktning|(?:kund|ärende|verksamhets)system|databas|berättelse|bokslut|(?:data|svar|uppgifter|siffror) (?:från|ur))";
/** What rests on a source: nothing before it, or the results and figures themselves. A plan that does is no result. */
const RESULT = "(?:^|[\\n.:;•(,]|(?:resultat|effekt|uppgift|siffr|slutsats|beskrivning|bedömning|underlag|utfall|redovisning|svar|statistik|informationen|indikator|jämförelse)[a-zà-öø-ɏ]{0,7}(?: (?:i|av|för|till|från) [a-zà-öø-ɏ]{1,20})?(?: (?:ovan|nedan|här|är|har|i huvudsak|främst|till stor del)){0,2}|dessa effekter|vilket)";
const RESTS = "(?:bas(?:erat|erad|erade|eras|erar sig|erats)|bygger|bygg(?:d|da|t)|grund(?:as|ar sig|at|ad|ade|ats)|vilar|hämta(?:t|d|de|s|ts)|kommer|utgår|utläses|tag(?:en|its|na)|sammanställ(?:t|d|da|ts)) (?:på|i|från|ur|av|utifrån)";
/** What tells what was said before it: "…. Det visar länets sammanställning". */
const LOOKED_BACK_ON = "(?:sammanställning|berättelse|rapport|siffror|studie|analys|kartläggning|genomgång|redovisning)[a-zà-öø-ɏ]{0,5}";
const MANY = "(?:procent|%|hälften|flera|många|flertalet|majoriteten|flesta|samtliga|\\d av \\d{1,5})";
const ANSWERED = "(?:anger|angav|uppger|uppgav|svarar|svarade|instämmer|instämde)";
/** Those whom an insats is for, as they are written of: "klubbarna", "företagen". */
const TARGETS = "[a-zà-öø-ɏ]{3,25}(?:arna|erna|orna|agen)(?: själva)?";
const ASKED = "(?:svarande|tillfrågade|respondent(?:er|erna)?|uppringda|intervjuade|som (?:intervjua|tillfråga)(?:des|ts|de)|som (?:har )?svara(?:t|de))";

const FEW_WORDS = "(?:[a-zà-öø-ɏ\\d&:–-]{1,30} )";

const SAYS_SOURCE = anyOf("enkät", "självskattning", "kundindex", "undersökning", "mätning", "statistik", "intervju", "fokusgrupp", "barometer", "rapport", "redovisning", "data", "nki", "räkning", "räknare", "avstämning", "telefonsamtal", "återkoppling", "indikator");
const SAYS_WIDER_SOURCE = anyOf("baser", "bygger", "byggd", "byggt", "grunda", "vilar", "hämta", "kommer", "utgår", "utläses", "tagen", "tagna", "sammanställ");
const SAYS_ASKED = anyOf("svarande", "svarsfrekvens", "tillfrågade", "respondent", "uppringda", "intervjua", "svarat", "svarade", "svarar", "anger", "angav", "uppger", "uppgav", "instäm", "rapportera", "många av ", "skatta sin", "skattat sin", "skattade sin", "skattning");
const SAYS_TALK = anyOf("samtal", "dialog", "möten", "kontakt", "uppgifter från", "data från", "siffror från", "svar från");
const SAYS_SHOWN = anyOf("visar ", "visade ");
const SAYS_WHO = anyOf("enligt");
const SAYS_REGISTER = anyOf("registe", "scb", "statistiska centralbyrån");
const SAYS_FIGURES = anyOf("uppgiften", "uppgifterna", "siffran", "siffrorna");
const SAYS_IN_BRACKETS = anyOf(..."statistik kartläggning undersökning mätning enkät räkning register".split(" ").flatMap((word) => [`${word})`, `${word}en)`, `${word} 0`]));
const SAYS_ORIGIN = anyOf("källa", "källor");
const SAYS_CONTROLS = anyOf("kontrollgrupp", "jämförelsegrupp");

/** How sources are told, each with the words that it is not taken without. */
const TOLD = ([
  // "Resultaten ovan är hämtade ur lägesrapporterna", "(bygger på samtal med klubbarna)"
  [SAYS_WIDER_SOURCE, `${RESULT}[^\\S\\n]{0,3}(?:är |har )?${RESTS}${ENDS}[^.\\n]{0,80}?${WIDER_SOURCE}`],
  // "Enligt hamnens senaste kundundersökning", "visar siffrorna från höstens mätning", "bekräftas i intervjuer"
  [SAYS_SOURCE, `${BEGINS}enligt ${FEW_WORDS}{0,4}?${SOURCE}`],
  [SAYS_REGISTER, `${BEGINS}enligt (?:${FEW_WORDS}{0,3}?[a-zà-öø-ɏ]{0,20}registe?r(?:et|ets|na)?|scb|statistiska centralbyrån)${ENDS}`],
  // "Effekterna har följts genom två enkäter"
  [SAYS_SOURCE, `${BEGINS}följ(?:ts|s|des|t) (?:genom|via|med hjälp av|i) ${FEW_WORDS}{0,3}?${SOURCE}`],
  [SAYS_SOURCE, `${TELLS} (?:(?:i|av|från|ur|genom|vid) )?${FEW_WORDS}{0,4}?${SOURCE}`],
  // "Mätningarna på bryggan pekar uppåt", "i enkäten svarade åtta av tio"
  [SAYS_SOURCE, `${SOURCE}[^.\\n]{0,100}?(?:${TELLS}|${BEGINS}(?:är att|gav (?:ett )?(?:värdet|betyget|resultatet))${ENDS})`],
  // "Samtal med seglarna ett år senare visar att …"
  [SAYS_TALK, `${BEGINS}(?:(?:samtal(?:en)?|dialog(?:en)?|möten(?:a)?|kontakt(?:en|er|erna)?) med|(?:uppgifter|data|siffror|svar) från) [^.\\n]{0,60}?${BEGINS}(?:visar|visade(?! sig)|bekräftar|pekar|indikerar|tyder|ger vid handen|framgår|framkommer)${ENDS}`],
  // "Bryggan är välkommen, visar samtal med seglarna"
  [SAYS_TALK, `${BEGINS}(?:visar|visade|framgår av|framkom i) ${FEW_WORDS}{0,2}?(?:samtal|intervjuer)(?:en|na)? med${ENDS}`],
  // "Klubbarna rapporterar i förbundets undersökning att …"
  [SAYS_SOURCE, `${BEGINS}(?:rapporterar|berättar|beskriver|svarar|säger|menar)${ENDS}[^.\\n]{0,30}? (?:i|vid) ${FEW_WORDS}{0,3}?${SOURCE}`],
  // "Fler seglar. Det visar klubbens sammanställning", "en nöjdhetsmätning genomfördes: 4,4 av 5"
  [SAYS_SHOWN, `(?:^|[\\n.,] ?|${BEGINS}(?:det|detta|vilket) )visa(?:r|de) ${FEW_WORDS}{0,4}?[a-zà-öø-ɏ-]{0,25}?${LOOKED_BACK_ON}${ENDS}`],
  [SAYS_SOURCE, `${SOURCE} (?:gjordes|genomfördes)[^.:\\n]{0,40}: ?\\d`],
  // "Undersökningen genomförs av högskolan"
  [SAYS_SOURCE, `(?:enkäten|undersökningen|mätningen|intervjuerna) (?:är (?:gjord|genomförd)|(?:har )?(?:genomförs|genomfördes|genomförts|görs|gjordes|gjorts)) (?:av|bland|med|ombord|varje)${ENDS}`],
  // "Underlag: deltagarenkät", "Metod: intervjuer", "Enkät (40 svar): …"
  [SAYS_SOURCE, `(?:^|[\\n.(])[^\\S\\n]{0,5}(?:underlag|källor|källa|metod(?:er)?|datakälla|bedömningsgrund|baserat på|bygger på)\\s{0,3}:[^.\\n]{0,60}?${SOURCE}`],
  [SAYS_SOURCE, `(?:^|[\\n.(•])[^\\S\\n]{0,5}${SOURCE}(?:\\s{0,3}\\([^()]{0,40}\\))?\\s{0,3}(?:[:)]|(?:till|med|bland|hos|genomförda?|gjorda?) (?![^.\\n]{0,40}? (?:ledde|leder|har lett|resulterade)${ENDS}))`],
  // "… till 52 procent (mätning i maj och juni)"
  [SAYS_SOURCE, `\\(${SOURCE} (?:i|av|från|vid|efter|under|år) [^()\\n]{2,40}\\)`],
  // "(Källa: förbundet)", not "Källa: egen bedömning"
  [SAYS_ORIGIN, `(?:^|[\\n.(•]|\\. )[^\\S\\n]{0,5}(?:data)?käll(?:a|or)\\s{0,3}:(?![^\\n]{0,60}?(?:bedöm|skattning|utvärder))`],
  // "… till 94 procent (förbundets mätning)"
  [SAYS_IN_BRACKETS, `\\d[^.()\\n]{0,30}\\([^(),\\n]{0,40}(?:statistik|kartläggning|undersökning|mätning|enkät|räkning|registe?r)[a-zà-öø-ɏ]{0,3}(?: \\d{4})?\\)`],
  // "Utifrån en självskattning har roddarnas förmåga ökat"
  [SAYS_SOURCE, `(?:^|[\\n.:;•(])[^\\S\\n]{0,3}utifrån ${FEW_WORDS}{0,3}?${SOURCE}[^.\\n]{0,80}?${BEGINS}(?:ökat|minskat|stärkts|förbättrats|blivit|konstateras)${ENDS}`],
  // "Resultaten är klara från vårens undersökning", "metoder som använts är intervjuer"
  [SAYS_SOURCE, `(?:resultat|svar|siffror)(?:et|en|na)?(?: (?:är )?klara)? (?:från|ur|i|av) ${FEW_WORDS}{0,3}?${SOURCE}(?![^.\\n]{0,60}? (?:lämnats|överlämnats|skickats|spridits|använts|används)${ENDS})`],
  // "I slutsamtalen berättade flera roddare att …"
  [SAYS_TALK, `${BEGINS}(?:i|vid|under) ${FEW_WORDS}{0,2}?(?:slut|uppföljnings|avslutnings|djup|grupp)samtal(?:en)? (?:berättade|berättar|uppgav|uppger|beskrev|beskriver|framkom|framgick|sade)${ENDS}`],
  // "NKI har stigit från 70 till 80"
  [SAYS_SOURCE, `${BEGINS}(?:nki|kundindex)(?: (?:för|i|hos|bland) ${FEW_WORDS}{1,3}?| )(?:har )?(?:stigit|ökat|ökade|förbättrats|sjunkit|minskat|uppgick|uppgår|blev|landade)${ENDS}`],
  // "Uppgifterna har lämnats av klubbarna"
  [SAYS_FIGURES, `${BEGINS}(?:uppgift|siffr)(?:en|erna|orna)(?: (?:ovan|nedan|här))? (?:är|har) (?:in)?(?:lämna|rapportera|samla|hämta)(?:de|d|t|ts) (?:in )?(?:av|från|ur)${ENDS}`],
  // "Nöjdheten i barometern har stigit"
  [SAYS_SOURCE, `${BEGINS}i ${FEW_WORDS}{0,2}?${SOURCE} (?:har )?(?:stigit|stiger|steg|ökat|ökar|ökade|minskat|minskar|minskade|sjunkit|sjunker|sjönk)${ENDS}`],
  [SAYS_SOURCE, `${BEGINS}metoder(?:na)? (?:som använts )?(?:är|var|har varit) ${FEW_WORDS}{0,3}?${SOURCE}`],
  // "Jämfört med en kontrollgrupp"
  [SAYS_CONTROLS, `${BEGINS}(?:kontroll|jämförelse)grupp(?:en)?${ENDS}`],
  // "Av de svarande uppger nio av tio", "78 procent av de tillfrågade", "klubbarna har svarat på frågor"
  [SAYS_ASKED, `(?:arnas|ernas|ornas|företagens) egna? (?:upp)?skattning|${BEGINS}(?:${ASKED}${ENDS}[^.\\n]{0,60}?${EVALUATION_TELLS}|svarat på [^.\\n]{0,30}?(?:frågor|enkät)|svarade på [^.\\n]{0,30}?enkät|på frågan [^.\\n]{0,80}? svara|svarsfrekvens(?:en)? (?:var|är|blev|låg|uppgick|landade)${ENDS}|(?:skatta(?:t|de)|f(?:ick|ått) skatta) sin)`],
  // "Flera klubbar anger i slutsamtalen att …", "angav 31 av 40"
  [SAYS_ASKED, `(?:${BEGINS}|(?<=\\d ?))${MANY}${ENDS}[^.,:\\n]{0,40}?${BEGINS}${ANSWERED}${ENDS}|${BEGINS}${ANSWERED} (?:\\d{1,5} av \\d|\\d{1,3} ?(?:%|procent)|hälften|flera|många|de flesta)|${BEGINS}${TARGETS} (?:anger|angav|uppger|uppgav|rapporterar) (?:(?:att|om)${ENDS}|\\d)|${BEGINS}(?:själv|in)-?rapporterade${ENDS}|${BEGINS}många av [^.,:\\n]{0,40}? (?:menar|säger|berättar)${ENDS}`],
  // "Enligt deltagarna seglar fler"
  [SAYS_WHO, `${BEGINS}enligt (?:deltagarna|deltagare|arbetsgivarna|kommunerna|skolorna|lärarna|aktörerna|handledarna|medlemmarna|rådgivarna|besökarna|företagen|företagarna|${FEW_WORDS}{0,3}?(?:siffror(?:na)?|uppgift(?:er|erna)|uppgift från)|statistik(?:en)?)(?: själva)?${ENDS}`],
] as const).map(([sign, source]) => [sign, new RegExp(source, "g")] as const);

const NAME = new RegExp(`${SOURCE}|${WIDER_SOURCE}[a-zà-öø-ɏ]{0,12}`, "g");

/** "Egen bedömning utifrån samtal": the assessment is what the result rests on, the source only how it was made. */
const MEANS = /bedöm[a-zà-öø-ɏ]{0,8}[^,.\n]{0,30}? (?:utifrån|genom|efter|från|via|med|grundad på|baserad på|baseras på|bygger på|grundas på)(?![a-zà-öø-ɏ])/;

export interface SourceTold {
  start: number;
  end: number;
}

/** The sources that a text tells results from, in lower case; not those still to come. */
export function* sourcesTold(text: string, lower: string): Generator<SourceTold> {
  for (const [sign, pattern] of TOLD) {
    if (!holds(text, sign)) continue;
    for (const told of lower.matchAll(pattern)) {
      const [words] = told;
      const means = MEANS.exec(lower.slice(0, told.index + words.length));
      const name = [...words.matchAll(NAME)].at(-1);
      const start = told.index + (name?.index ?? 0);
      const found = name?.[0] ?? words;
      if ((means && means.index + means[0].length <= start) || isLacking(lower, found, start)) continue;
      yield { start, end: start + found.length };
    }
  }
}
