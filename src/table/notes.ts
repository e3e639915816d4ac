/** Lines of a table that are no insatser: notes instead of them, remarks, sums, what a page break leaves behind. */
import { plainText, wordsOf } from "../text/words/normalise";
import { remembering } from "../text/remembering";

/** Each of the patterns below needs one of these: most texts have none, and are spared them. */
const NEGATION = /\b(?:ing|ej|inte|sakn|utgår|n a|no|nej)/;
const NONE = [
  /(?<![\p{L}])(ing(a|en|et)|inte några|ej några|saknas|saknar)(?![\p{L}]).*(?<![\p{L}])(insats|initiativ|projekt|exempel|aktivitet)/u,
  /(?<![\p{L}])(insats|insatser|redovisning|initiativ)(?![\p{L}]).*(?<![\p{L}])(saknas|redovisas (inte|ej)|finns (inte|ej)|ej aktuellt|inte aktuellt)(?![\p{L}])/u,
  /(?<![\p{L}])(ing(et|enting)|inga|inte något) (särskilt )?(att |har |finns )?(att )?(redovisa|rapportera|tillägga|redovisats|rapporterats)/u,
  /(?<![\p{L}])(redovisar|redovisas|rapporterar|rapporteras|genomförde|genomfört|har) (inte|ej|inga|inget|ingen)(?![\p{L}]).*(insats|tabell|här|under (denna|den här|frågan|punkten|året)|\d\.\d)/u,
  /^(det )?(är )?(ej|inte) (aktuellt?|relevant|tillämpligt)(?![\p{L}])/u,
  /^(inga|inget|ingen|saknas|utgår|n a|none|not applicable|ej aktuell|nej)$/u,
  /^(the region )?(reports|has|there are) (no|not any) (initiatives|insatser)/u,
  /^no (initiatives|insatser)/u,
];

const TARGET = /(tabell|avsnitt|fråga|svar|punkt|rubrik|kapitel|bilaga|bilagd|ovan|nedan|sid|flik|blad|även|rapport|redovisning|\d\.\d)/u;
const REFERENCE =
  /^(se|jfr|jämför|hänvis\w*|vi hänvisar|regionen hänvisar|redovisas|redovisad|rapporteras|beskrivs|återfinns|ingår|finns (redovisad|beskriven|med)\w*|för \w+ se|övriga insatser|ytterligare insatser|fler insatser|insatser(na)? (redovisas|beskrivs|rapporteras|återfinns)|see)(?![\p{L}])/u;
const REMARK =
  /^(obs|observera|anm|anmärkning|kommentar|not|notera|fotnot|källa|källor|förklaring|förkortningar|p s|ps|note|source|comment)(?![\p{L}])/u;
const FURNITURE =
  /^(sida? \d|sid \d|page \d|forts(ättning)?( (från|på) .*)?$|fortsättning (följer|på nästa)|kontakt(person)?(?![\p{L}])|ifylld? av|upprättad|uppgiftslämnare|senast (ändrad|uppdaterad)|version \d|datum(?![\p{L}])|utskrift|slut på|lägg till|fler rader)/u;
/** What groups the insatser below it, or counts them: "Pågående insatser", "Insats 2". */
const GROUPS = /^(?:(?:pågående|avslutade|påbörjade|nya|genomförda|planerade|övriga|initierade|fortsatta)( (?:och|eller) \p{L}+)? (?:insatser|projekt|satsningar|aktiviteter|initiativ)|insats( nr)? \d{1,2})$/u;
const TOTAL = /^(delsumma|summa|totalt?|sammanlagt|antal (insatser|rader|projekt)|antal$|total|sum)(?![\p{L}])/u;
const TOTAL_ALONE = /^(delsumma|summa|totalt?|sammanlagt|sum|antal)( (insatser|rader|projekt|antal))*( \d+)?( st)?$/u;
const NUMBER = /^[\d\s.,:%kr]+$/;
const FOOTNOTE = /^\s*(\*|†|[¹²³]|\d\)\s)/u;
const PLACEHOLDER = /^\[?(klicka( eller tryck)? här( för att)?( ange| skriva)?( text)?|skriv( in)? (text )?här|ange text( här)?|text|xxx*|fyll i( här)?|click( or tap)? here to enter text)\]?$/u;

/** It says that there are no insatser to report: "Regionen redovisar inga insatser i tabellform." */
export const saysNone: (text: string) => boolean = remembering((text) => {
  if (text.length > 400) return false;
  const plain = plainText(text);
  return NEGATION.test(plain) && NONE.some((pattern) => pattern.test(plain));
});

/** It only points elsewhere ("Se även tabell 2."), and names no insats of its own. */
export function pointsElsewhere(text: string): boolean {
  if (text.length > 400) return false;
  const plain = plainText(text);
  return REFERENCE.test(plain) && TARGET.test(plain);
}

/** A remark by its first word or sign, or a reference. */
export function isRemark(text: string): boolean {
  return FOOTNOTE.test(text) || pointsElsewhere(text) || REMARK.test(plainText(text.slice(0, 60)));
}

/** Full sentences rather than the name of something. */
export function isProse(text: string): boolean {
  return /[.!]["”)]?\s*$/.test(text) && wordsOf(text).length > 8;
}

/** Page numbers, "forts.", contact lines, what groups insatser: neither insats nor note. */
export function isFurniture(text: string): boolean {
  if (text.length >= 200) return false;
  const plain = plainText(text);
  return FURNITURE.test(plain) || GROUPS.test(plain);
}

/**
 * A line of sums: one cell says so, alone in few words, or before what is short or a number. What stands before a cell
 * that tells more ("Totalt 40 deltagare") is an insats' name, unless it is a number.
 */
export function isTotal(texts: readonly string[]): boolean {
  const at = texts.findIndex((text) => text.length <= 60 && TOTAL.test(plainText(text)));
  if (at < 0) return false;
  const isAlone = TOTAL_ALONE.test(plainText(texts[at]!));
  if (texts.length === 1) return isAlone;
  return texts.every((text, index) => index === at || NUMBER.test(text) || ((isAlone || index > at) && text.length <= 15));
}

/** A form's own prompt that nobody has replaced: "Klicka här för att ange text." */
export function isPrompt(text: string): boolean {
  return text.length <= 60 && PLACEHOLDER.test(plainText(text));
}
