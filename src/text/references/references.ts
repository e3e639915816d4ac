/** References to other places in the report: "Se tabell 2.", "(se regionens återrapportering avsnitt 4.1)". */
import { type Span, sentencesOf } from "../sentences";
import { anyOf, holds } from "../signs";

const VERB = "(?:se|jfr|jämför|läs mer|(?:finns )?(?:redovisas|redovisad|redovisat|beskrivs|beskriven|beskrivet)|återfinns|(?:vi )?hänvisa[rs]|hänvisning|samma som)";
const TABLE = "(?:tabell(?:en|erna)?|flik(?:en)?|avsnitt(?:et)?|kap(?:itel|itlet)?\\.?)";
const PLACE = "(?:blad|insats(?:en)?(?: nr)?|punkt(?:en)?|fråg(?:a|an)|rubrik(?:en)?|del|svar(?:et)?|bilaga|sid(?:a|an)?|stycke)";
const NUMBER = "\\d{1,2}(?:\\.\\d{1,2})?";
/** What the reference points at: a table or section, another place by its number, a bare 4.1, above or below. */
const TARGET = `(?:${TABLE}(?:\\s*${NUMBER})?|${PLACE}\\s*${NUMBER}|\\d{1,2}\\.\\d(?!\\d)|ovan|nedan)`;
const REFERENCE = new RegExp(`(^|[^a-zà-öø-ɏ\\d])(${VERB}\\s[^.!?()\\n]{0,60}?${TARGET})(?![a-zà-öø-ɏ])`, "gi");
/** What a sentence that only refers may be about: "Resultatet redovisas i tabell 3." */
const ABOUT = "(?:(?:[a-zà-öø-ɏ-]{4,40}(?:arbetet|insatserna|insatsen|projektet|åtgärderna)|insatsen|projektet|resultat(?:et|en)?|effekter(?:na)?|prestationer(?:na)?|detta|det|den|de)\\s?:?\\s(?:har\\s|finns\\s)?)?";
/** Places outside the numbering, and documents, to which a sentence of its own sends the reader. */
const AWAY = "(?:regionens återrapportering|löptexten|bilag(?:a|an|or)|bifoga[dt][a-zà-öø-ɏ]*|föregående|ovanstående|rubriken|hemsida[a-zà-öø-ɏ]*|webbplats[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]{0,30}(?:programmet|strategin|rapporten|utredningen|verksamhetsplanen|verksamhetsberättelse(?:n|r|rna)?|årsredovisning(?:en|ar|arna)?))";
/** The row's own columns: "Se prestationer." */
const BESIDE = "(?:(?:under|kolumnen|rutan)\\s)?(?:prestation(?:er|erna)|effekter(?:na)?)";
/** A sentence that opens with the reference and ends soon after it says nothing of its own. */
const ONLY = new RegExp(
  `^[("“]?\\s*(?:${ABOUT}(?:${VERB}|framgår av)\\s(?:[^.!?()\\n]{0,60}?${TARGET}|[^.!?()\\n]{0,30}?${AWAY}|${BESIDE}|där)(?![a-zà-öø-ɏ])(?:[^.!?\\n]|\\d\\.\\d){0,50}|${ABOUT}redovisas\\sav\\s[^.!?\\n]{2,40}|dito|[-–]?["”]{1,2}[-–]?)[.!?)”"\\s]*$`,
  "i",
);

/** Without one of these a text refers to nothing, and is spared the pattern. */
const REFERRING = ["se ", "jfr ", "jämför ", "läs mer ", "redovisa", "beskriv", "återfinns ", "hänvis", "samma som "];
const MAY_REFER = anyOf(...REFERRING);
/** Nor does it do nothing else without one of these. */
const MAY_ONLY_REFER = anyOf(...REFERRING, "framgår av ", "dito", '"', "”");

/** Every reference in a text, in order. */
export function references(text: string): Span[] {
  if (!holds(text, MAY_REFER)) return [];
  return [...text.matchAll(REFERENCE)].map((match) => {
    const start = match.index + match[1]!.length;
    return { start, end: start + match[2]!.length };
  });
}

/** Whether a text does nothing but refer elsewhere. A long text is never only a reference, and is not looked through. */
export function onlyRefers(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > 300 || !holds(text, MAY_ONLY_REFER)) return false;
  return sentencesOf(trimmed).every(({ start, end }) => ONLY.test(trimmed.slice(start, end)));
}
