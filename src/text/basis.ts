/**
 * What a result is said to rest on. The template asks for one of three: uppföljning, utvärdering, egen bedömning
 * (mall 2023, rule state-basis); regions say so in many ways.
 */

const GROUND = "(?:upp-?följning|ut-?värdering|bedömning|följeforsk|enkät|självskattning|slutrapport|mätning|intervju)";

const WAYS: readonly RegExp[] = [
  // "Egen bedömning", "enligt vår bedömning", "Regionens bedömning är"
  /(?:egen|egna|vår|våra|regionens|projektets|projektledningens|intern|extern|kvalitativ|samlade?)\s+(?:\p{L}{1,20}\s+)?(?:bedömning|uppskattning)|(?:egen|egna|vår|våra) (?:uppföljning|utvärdering|analys)/iu,
  // "bedöms ha lett till", "vi bedömer att", "bedömningen är"
  /(?:^|[^\p{L}])(?:bedöms|bedömer|bedömdes|bedömningen|bedöm[td]a? av|uppskattas|uppskattningsvis)(?![\p{L}])/iu,
  // "Bedömning kort sikt – …", "Bedömda effekter": a capital begins it, also where the line break before it was lost
  /(?:^|\s)(?:Bedömning|Bedömda?)(?![\p{L}])/u,
  // A label before the text: "Utvärdering:", "Uppföljning + egen bedömning:", "Uppföljning (alla år) –", "Bedömning."
  new RegExp(`(?:^|[\\n.:;•]|\\()[^\\S\\n]{0,5}(?:(?:extern|intern|egen)\\s)?${GROUND}(?:\\s{0,3}\\([^()]{0,40}\\))?\\s{0,3}(?:[:.+,/&)–-]|och\\s|samt\\s|$)`, "imu"),
  /(?:bedömning|uppföljning|utvärdering)(?:en|ar)?\s{0,3}:/iu,
  // "En extern utvärdering har gjorts"
  /(?:uppföljning|utvärdering)(?:ar)?(?![\p{L}])[^.\n]{0,40}?[^\p{L}](?:gjorts|gjordes|genomförts|genomfördes)(?![\p{L}])/iu,
  // "baseras på uppföljning", "bygger på en extern utvärdering", "enligt enkät", "utifrån slutrapporten"
  new RegExp(
    `(?:^|[^\\p{L}])(?:bas(?:erar|eras|erat|erad|erade|erats)|bygger|grund(?:ar|as|at|ad|ade)|vilar|stöds|stödjer|underlag|utgår|enligt|utifrån|med stöd)(?![\\p{L}])[^.\\n]{0,80}?${GROUND}`,
    "iu",
  ),
  // "uppföljningen visar", "en utvärdering som gjordes av … visade", "enkätsvaren pekar på"
  new RegExp(`${GROUND}\\p{L}{0,12}(?![\\p{L}])[^.\\n]{0,120}?[^\\p{L}](?:vis(?:ar|ade|at)|pekar|pekade|indikerar|bekräftar|bekräftade|konstaterar|konstaterade|framgår|framkommer|framkom)(?![\\p{L}])`, "iu"),
  // "visade i en utvärdering"
  new RegExp(`(?:vis(?:ar|ade|at)|framgår|framkom(?:mer)?)(?![\\p{L}])[^.\\n]{0,40}?[^\\p{L}](?:i|av|genom) (?:\\p{L}{1,12}\\s){0,2}${GROUND}`, "iu"),
  // "har följts upp", "följs upp genom", "har utvärderats"
  /(?:^|[^\p{L}])(?:följts|följs|följdes|följt|följer)\s(?:\p{L}{1,12}\s)?upp(?![\p{L}])|utvärder(?:ats|ades|as|at)(?![\p{L}])/iu,
];

/** Whether a text says what its result rests on. */
export function statesBasis(text: string): boolean {
  return WAYS.some((way) => way.test(text));
}
