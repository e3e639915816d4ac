/**
 * What a result is said to rest on. The template asks for one of three: uppföljning, utvärdering, egen bedömning
 * (mall 2023, rule state-basis); regions say so in many ways.
 */

import { type Sign, anyOf, holds } from "./signs";

const GROUND = "(?:upp-?följning|ut-?värdering|bedömning|följeforsk|enkät|självskattning|slutrapport|mätning|intervju)";

const SAYS_GROUND = anyOf("följning", "värdering", "bedömning", "följeforsk", "enkät", "självskattning", "slutrapport", "mätning", "intervju");
/** Kinds of follow-up, written together: "slututvärdering", "deltagarenkät", "egenbedömning". */
const KIND = "(?:slut|mid|halvtids|följe|själv|egen|projekt|effekt|process|kurs|deltagar|elev|medlems|kund|besökar|företags)?-?";
/** Before a verb: it has not happened, or not yet. */
const NOT_YET = "(?<!(?:^|[^\\p{L}])(?:inte|ej|aldrig|ska|skall|bör|kan|kommer att|planeras att|behöver)\\s(?:ännu\\s|också\\s|även\\s|sedan\\s|sen\\s)?)";
/** Asked people, in whatever way. */
const ASKED = "(?:utvärdering|uppföljning|enkät|intervju|mätning|fokusgrupp)";

type Way = readonly [Sign, RegExp];

/**
 * Each way, and words without which it is not taken: most texts have few of them. Sought in lower case: a pattern that
 * takes either case is several times slower.
 */
const WAYS: readonly Way[] = [
  // "Egen bedömning", "enligt vår bedömning", "Regionens bedömning är"
  [anyOf(..."egen egna våra regionens projektets projektledningens intern extern kvalitativ samlad".split(" "), "vår ", "vår-"), /(?:egen|egna|vår|våra|regionens|projektets|projektledningens|intern|extern|kvalitativ|samlade?)[\s-]+(?:\p{L}{1,20}\s+)?(?:bedömning|uppskattning)|(?:egen|egna|vår|våra) (?:uppföljning|utvärdering|analys)/u],
  // "bedöms ha lett till", "vi bedömer att", "bedömningen är"
  [anyOf("bedöm", "uppskatt"), /(?:^|[^\p{L}])(?:bedöms|bedömer|bedömdes|bedömningen|bedöm[td]a? av|uppskattas|uppskattningsvis)(?![\p{L}])/u],
  // A label before the text: "Utvärdering:", "Uppföljning + egen bedömning:", "Uppföljning (alla år) –", "Bedömning."
  [SAYS_GROUND, new RegExp(`(?:^|[\\n.:;•]|\\()[^\\S\\n]{0,5}(?:(?:extern|intern|egen)\\s)?${KIND}${GROUND}(?:\\s{0,3}\\([^()]{0,40}\\))?\\s{0,3}(?:[:.+,/&)–-]|och\\s|samt\\s|$)`, "mu")],
  [anyOf(...["bedömning", "uppföljning", "utvärdering"].flatMap((word) => ["", "en", "ar"].flatMap((ending) => [`${word}${ending}:`, `${word}${ending} :`]))), new RegExp(`(?:^|[^\\p{L}-])${KIND}(?:bedömning|uppföljning|utvärdering)(?:en|ar)?\\s{0,3}:`, "u")],
  // A label of another kind: "Underlag: statistik", "Källa: länets näringslivsråd"
  [anyOf("underlag", "bedömningsgrund", "källor", "källa"), /(?:^|[\n.(])[^\S\n]{0,5}(?:underlag|bedömningsgrund|källor|källa)\s{0,3}:/u],
  // A sentence without a verb: "Uppföljning genom telefonintervjuer.", "Utvärdering gjord av extern part", "Enkät till deltagarna"
  [SAYS_GROUND, new RegExp(
    `(?:^|[\\n.:;•(])[^\\S\\n]{0,5}(?:(?:extern|intern|egen|fördjupad|löpande)\\s)?${KIND}(?:${GROUND}(?:en|er|ar)?\\s(?:genom|via|i form av|med hjälp av|utifrån|gjord|genomförd|utförd|baserad|enligt|efter \\p{N}|(?:\\p{L}{3,9}\\s)?\\p{N}{4}(?!\\p{N})|(?:med|i)\\s(?:\\p{L}{1,12}\\s)?${ASKED})|(?:enkät|intervju)(?:er)? (?:till|med|bland)(?![\\p{L}]))`,
    "u",
  )],
  // "Own assessment", "External evaluation:", "Follow-up."
  [anyOf("assessment", "evaluation", "follow-up"), /(?:^|[^\p{L}])(?:(?:own|internal|external|our|based on|according to)(?: (?:an?|the))? (?:assessment|evaluation|follow-up)(?![\p{L}])|(?:assessment|evaluation|follow-up)\s{0,3}[:.)])/u],
  // "En extern utvärdering har gjorts", not "Ingen utvärdering har gjorts"
  [anyOf("uppföljning", "utvärdering"), /(?:uppföljning|utvärdering)(?<!(?:^|[^\p{L}])(?:ingen|inga|någon)\s(?:\p{L}{1,12}\s)?(?:uppföljning|utvärdering))(?:ar)?(?![\p{L}])(?![^.\n]{0,40}?\s(?:inte|ej)\s)[^.\n]{0,40}?[^\p{L}](?:gjorts|gjordes|genomförts|genomfördes)(?![\p{L}])/u],
  // "baseras på uppföljning", "bygger på en extern utvärdering", "enligt enkät", "utifrån slutrapporten"
  [anyOf("baser", "bygger", "grundar", "grundas", "grundat", "grundad", "vilar", "stöds", "stödjer", "underlag", "utgår", "enligt", "utifrån", "med stöd"), new RegExp(
    `(?:^|[^\\p{L}])(?:bas(?:erar|eras|erat|erad|erade|erats)|bygger|grund(?:ar|as|at|ad|ade)|vilar|stöds|stödjer|underlag|utgår|enligt|utifrån|med stöd)(?![\\p{L}])[^.\\n]{0,80}?${GROUND}`,
    "u",
  )],
  // "uppföljningen visar", "en utvärdering som gjordes av … visade", "enkätsvaren pekar på"
  [SAYS_GROUND, new RegExp(`${GROUND}\\p{L}{0,12}(?![\\p{L}])[^.\\n]{0,120}?[^\\p{L}](?:vis(?:ar|ade|at)|pekar|pekade|indikerar|bekräftar|bekräftade|konstaterar|konstaterade|framgår|framkommer|framkom)(?![\\p{L}])`, "u")],
  // "visade i en utvärdering"
  [SAYS_GROUND, new RegExp(`(?:vis(?:ar|ade|at)|framgår|framkom(?:mer)?)(?![\\p{L}])[^.\\n]{0,40}?[^\\p{L}](?:i|av|genom) (?:\\p{L}{1,12}\\s){0,2}${GROUND}`, "u")],
  // "i enkäten svarade åtta av tio", "ur intervjuerna lyfts särskilt …", "enligt deltagarna", "enligt statistik", "enligt branschens rapport"
  [anyOf("utvärdering", "uppföljning", "enkät", "intervju", "mätning", "fokusgrupp"), new RegExp(`(?:^|[^\\p{L}])(?:i|av|ur|från|vid) (?:\\p{L}{1,12}\\s){0,2}${KIND}${ASKED}\\p{L}{0,8} (?:svara|uppg[ae]|lyft|beskriv|ang[ea]|säger|sade|konstatera|nämn)`, "u")],
  [anyOf("rapport", "undersökning"), /(?:^|[^\p{L}])enligt (?:[\p{L}\p{N}&:-]{1,30} ){0,4}[\p{L}-]{0,30}(?:rapport|undersökning)(?:en|ar|arna)?(?![\p{L}])/u],
  [anyOf("enligt deltag", "enligt företag", "enligt projekt", "enligt utvärderaren", "enligt statistik"), /(?:^|[^\p{L}])enligt (?:deltagarna|deltagare|företagen|företagarna|projektledningen|projektledaren|projektägaren|utvärderaren|statistik(?:en)?)(?![\p{L}])/u],
  // "vår samlade bild är att", "vår uppfattning är"
  [anyOf("bild är", "uppfattning är", "erfarenhet är"), /(?:^|[^\p{L}])(?:vår|regionens|projektets|projektledningens) (?:\p{L}{1,12} )?(?:bild|uppfattning|erfarenhet) är(?![\p{L}])/u],
  // "har följts upp", "följs upp genom", "har utvärderats", "är uppföljda genom"; not "har inte följts upp", "ska utvärderas"
  [anyOf("följts", "följs", "följdes", "följt", "följer", "utvärder", "uppfölj"), new RegExp(`(?:^|[^\\p{L}])${NOT_YET}(?:(?:följts|följs|följdes|följt|följer)\\s(?:\\p{L}{1,12}\\s)?upp|utvärder(?:ats|ades|as|at)|(?:uppföljda?|uppföljt|utvärderade?) (?:av|genom|via))(?![\\p{L}])`, "u")],
];

/** The ways that a capital begins. */
const WAYS_WITH_CAPITAL: readonly Way[] = [
  // "Bedömning kort sikt – …", "Bedömda effekter": a capital begins it, also where the line break before it was lost
  [anyOf("bedöm"), /(?:^|\s)(?:Bedömning|Bedömda?)(?![\p{L}])/u],
  // Who did it: "Utvärdering av Sjö & Strand AB", "Högskolans uppföljning"; a capital tells a name from what was evaluated
  [anyOf("tvärdering", "följning"), /(?:^|[\n.:;•(])[^\S\n]{0,5}(?:\p{Lu}\p{L}{0,24}t?utvärdering|Utvärdering) (?:av|från) \p{Lu}|(?:^|[\n.:;•(])[^\S\n]{0,5}\p{Lu}\p{L}{2,30}s (?:uppföljning|utvärdering)(?![\p{L}])/u],
];

const isTaken = (plain: string, text: string, ways: readonly Way[]) => ways.some(([sign, way]) => holds(text, sign) && way.test(plain));

/** Whether a text says what its result rests on. */
export function statesBasis(text: string): boolean {
  const plain = text.replace(/\u00a0/g, " ");
  return isTaken(plain.toLowerCase(), text, WAYS) || isTaken(plain, text, WAYS_WITH_CAPITAL);
}
