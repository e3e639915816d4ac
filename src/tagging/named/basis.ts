/** What a row's outcomes are said to rest on: follow-up, evaluation, the author's own assessment. */
import { statesBasis } from "../../text/basis";
import { isLacking } from "../../text/lacking-basis";
import { sentencesOf } from "../../text/sentences";
import type { Basis, BasisTag, Evidence, RowTexts } from "../tag";

const KINDS: readonly (readonly [Basis, RegExp])[] = [
  ["followUp", /(?<!\p{L})(?:\p{L}{0,20}uppföljning\p{L}*|följ(?:s|ts|des|de|er|t)(?:\s\p{L}{1,14})?\s+upp(?!\p{L})|uppföljda?(?!\p{L})|uppföljande\s(?:samtal|möte|besök|kontakt|workshop|dialog|enkät|intervju|mätning|studie))/giu],
  ["evaluation", /(?<!\p{L})(?:\p{L}{0,20}utvärder|följeforsk)\p{L}*/giu],
  ["ownAssessment", /(?<!\p{L})(?<!(?:aktör|deltagar|elev|företag|kommun|medlem|projektägar)\p{L}{0,5}s\s)(?:egen|egna|vår|våra|regionens|projektets|(?:projektled(?:ning|are)|handläggare|tjänsteperson|avdelning|enhet|förvaltning|(?:projekt|styr|arbets)grupp)(?:ens|ns|s)|region\s\p{L}{2,16}s(?:\slän)?)[\s-]+(?:\p{L}{1,20}\s+)?(?:bedömning|(?:upp)?skattning)\p{L}*|(?<!\p{L})(?:egen|själv)bedömning\p{L}*|(?<!\p{L})(?:bedömer (?:vi|region(?:en)?|(?:projekt|styr|arbets)gruppen|enheten|förvaltningen|avdelningen|projektledningen|projektledaren|handläggaren)|(?:vi|region(?:en)?|region \p{L}{2,16}(?: län)?|(?:projekt|styr|arbets)gruppen|enheten|förvaltningen|avdelningen|projektledningen|projektledaren|handläggaren) bedömer|bedöms)(?!\p{L})/giu],
  // "Vår samlade bild är att …", "bedömningen baseras på samtal", "är en bedömning av ansvarig handläggare"
  ["ownAssessment", /(?<!\p{L})(?:(?:vår|vårt|regionens|projektets|projektledningens)\s(?:\p{L}{1,12}\s)?(?:bild|uppfattning|erfarenhet|intryck)\sär|vi\suppskattar\satt|gör\sbedömningen|bedömningen\s(?:är|baseras|bygger|grundas|av\s(?:resultat|effekt)(?:en|et|er|erna))|(?:underlag|grund)\sför\sbedömningen|(?:egen|egna|vår|våra)\sanalys(?:en|er)?|(?:en\sbedömning\s(?:gjord\s)?|bedöm(?:da|d|t|ts)\s)av\s(?:oss|ansvarig|handläggar|projektled|region)\p{L}*)(?!\p{L})/giu],
  ["ownAssessment", /(?<!\p{L})enligt\s(?:vår|regionens|projektledningens)\s(?:\p{L}{1,12}\s)?(?:uppfattning|erfarenhet|mening)(?!\p{L})/giu],
  // "Vi har själva bedömt", "bedömda internt", "bedömt utifrån samtal"
  ["ownAssessment", /(?<!\p{L})(?:(?:vi har|har vi)\s(?:själva\s)?bedömt|bedöm(?:da|d|t|ts)\s(?:internt|utifrån))(?!\p{L})/giu],
  // A label in front of the text: "Bedömning kort sikt – …", "Bedömda effekter:"
  ["ownAssessment", /(?<!\p{L})Bedöm(?:ning|da?)(?!\p{L})/gu],
];

/** The bases that a row states, each with its words. */
export function namedBasis(texts: RowTexts): BasisTag[] {
  const [field, text] = texts.outcomes !== undefined ? (["outcomes", texts.outcomes] as const) : (["name", Object.keys(texts).length === 1 ? (texts.name ?? "") : ""] as const);
  const stating = sentencesOf(text).filter(({ start, end }) => statesBasis(text.slice(start, end)));
  const tags = new Map<Basis, Evidence[]>();
  for (const { start, end } of stating) {
    const sentence = text.slice(start, end);
    for (const [basis, words] of KINDS) {
      for (const match of sentence.matchAll(words)) {
        const at = start + match.index;
        if (!isLacking(sentence, match[0], match.index)) tags.set(basis, [...(tags.get(basis) ?? []), { field, start: at, end: at + match[0].length, text: match[0] }]);
      }
    }
  }
  return [...tags].map(([basis, evidence]) => ({ basis, evidence }));
}
