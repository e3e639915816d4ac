/** Bases that a text speaks of and has not: "uppföljning: ej gjord", "utvärderas under 2025", "utvärderingen pågår". */

/** What is still to come is no basis: "uppföljning sker i mars", "underlag för framtida uppföljning". */
const TO_COME_BEFORE = /(?<![a-zà-öø-ɏ])(?:framtida|kommande|planerad|inför|ska|skall|skulle|kommer(?!\s(?:från|ur|ifrån|av)(?![a-zà-öø-ɏ]))|för tidigt)\s(?:(?!enligt\s)[a-zà-öø-ɏ-]+\s){0,4}$/i;
const TO_COME_AFTER = /^(?:\s|:\s(?=nej|(?:ej|inte)(?:\s(?:ännu\s|än\s)?(?:gjor|genomför|utför|klar|påbörja|start|ske|aktuell)|\s*(?:[.,;)]|$))|saknas|pågår|planeras))(?:(?:och|samt)\s[a-zà-öø-ɏ]+\s)?(?:sker(?!\s(?:i\s(?:form\sav|[a-zà-öø-ɏ]{0,20}(?:form|enkät))|löpande|kontinuerligt|regelbundet|årligen|kvartalsvis|månadsvis|varje|genom|via|med(?!\sstart)|[a-zà-öø-ɏ\d]{1,6}\s(?:år|månader|veckor)\sefter)(?![a-zà-öø-ɏ]))|(?:från|av)\s(?:tidigare|liknande|de[nt]\s(?:förra|tidigare|föregående))|ska|skall|kommer|planeras|påbörjas|pågår(?!\smen)|upphandlas|beställs|återstår|saknas|nej|ej|inte|är på gång|(?:har|är|kan|kunde)\s(?:[a-zà-öø-ɏ]{1,12}\s)?(?:inte|ej)(?!\s(?:visa|se|påvis)))(?![a-zà-öø-ɏ])/i;

/** "… redovisas när utvärderingen är klar": until then there is none. */
const UNTIL_BEFORE = /(?<![a-zà-öø-ɏ])(?:när|då|innan|tills|efter att|så snart)\s(?:[a-zà-öø-ɏ]+\s){0,2}$/i;
const UNTIL_AFTER = /^\s(?:är|blir)\s(?:klar|färdig|gjord|genomförd)(?![a-zà-öø-ɏ])/i;

/** Some words later, in the same clause: "utvärdering med extern konsult är påbörjad". */
const TO_COME_LATER = /^(?:\s(?!att\s|visa|och\s|som\s)[a-zà-öø-ɏ\d-]+){1,6}?\s(?:(?:har\stagits|är\stagen|är\stagna)\sfram\s(?:och|som)\s(?:ska|kan|kommer)|(?:är|blir)\s(?:påbörjad|upphandlad|beställd|planerad|på gång)|har\s(?:påbörjats|upphandlats|beställts)|planeras|pågår)(?![a-zà-öø-ɏ])/i;

/** "Utvärdering görs av hamnen nästa år". */
const NEXT = /^(?:\s(?:och|samt)\s[a-zà-öø-ɏ]+)?\s(?:görs|genomförs|utförs|sker)\s[^.;:\n]{0,50}?(?:nästa|kommande)\s(?:år|höst|vår|halvår)(?:et|en)?(?![a-zà-öø-ɏ])/i;

/** What is done at a time to come: "utvärderas under 2024", "följs upp nästa år". */
const PRESENT = /(?:utvärderas|följs(?:\s[a-zà-öø-ɏ]+)?\supp)$/i;
const WHEN = /^\sförst(?![a-zà-öø-ɏ])|^\s(?:[a-zà-öø-ɏ]{1,12}\s){0,2}?(?:under|i|senast|hösten|våren|vid|efter)\s(?:[a-zà-öø-ɏ]{1,12}\s){0,2}?(?:20\d\d|(?:projekt(?:et|ets)?\s?)?(?:avslut|slut)[a-zà-öø-ɏ]*)|^\s(?:(?:under|till)\s)?(?:nästa\s(?:år|höst|vår|halvår)|kommande\s(?:år|höst|vår|halvår)|(?:inom|om)\s[a-zà-öø-ɏ\d]{1,8}\s(?:månader|år|veckor)|framöver|längre\sfram|senare)(?![a-zà-öø-ɏ])/i;

/** What is lacking is none either: "vi har inte gjort någon utvärdering". */
const LACKING_BEFORE = /(?<![a-zà-öø-ɏ])(?:ingen|inga|inte|ej|varken|saknar|i avsaknad av|i brist på|i stället för)\s(?!bara|enbart|endast)(?:(?!men\s|utan\s|enligt\s|i\s|vid\s|ur\s|visa[rd])[a-zà-öø-ɏ-]+\s){0,3}$/i;

/** What is spoken of as a need, an ability, a method or a subject, or is of something earlier: "behovet av utvärdering", "metoder för uppföljning", "en kurs i utvärdering". */
const SPOKEN_OF_BEFORE =
  /(?<![a-zà-öø-ɏ])(?:(?:behov(?:et|en)?|vikten|betydelsen|erfarenhet(?:er|en|erna)?)\sav|krav(?:et|en)?\spå|kunskap(?:en|er|erna)?\som|(?:kurs|utbildning|föreläsning|seminari|workshop)[a-zà-öø-ɏ]{0,5}\s(?:i|om|kring)|(?:modell|metod|mall|system|former|rutin|verktyg|kompetens|förmåga)[a-zà-öø-ɏ]{0,4}\s(?:för|till|i)|tidigare)\s(?:(?!den\s|projektets\s)[a-zà-öø-ɏ-]+\s){0,2}$/i;

/** A box that is not ticked, and any box. */
const EMPTY_BOX = "(?:[□☐]|\\[\\s?\\]|\\(\\s\\))";
const NOT_TICKED = new RegExp(`${EMPTY_BOX}\\s{0,3}$`);
const NOT_TICKED_AFTER = new RegExp(`^\\s{0,3}:?\\s{0,3}${EMPTY_BOX}`);
const ENDS_WITH_KIND = /(?:uppföljning|utvärdering|bedömning)\s{0,3}:?\s{0,3}$/i;
const BOX = new RegExp(`${EMPTY_BOX}|[☑☒✓✔]|[[(][xX][\\])]`);

/** "Utan uppföljning är det svårt att säga …" */
const WITHOUT = /^\s*utan\s(?:[a-zà-öø-ɏ]+\s)?$/i;

/** "Utvärderingen är inte klar, men visar …": it tells something all the same, unless it is of something earlier. */
const TELLS = /^(?!\s(?:från|av)\s(?:tidigare|liknande)\s)[^.\n]{0,80}?\s(?:visa(?:r|de)|pekar|tyder|framgår)(?![a-zà-öø-ɏ])/i;

/** "Enligt uppföljningen sker fler möten": what comes after is no longer about it. */
const SAID_IN = /(?<![a-zà-öø-ɏ])(?:enligt|visar)\s(?:[a-zà-öø-ɏ-]+\s){0,2}$/i;

/** The template's own question is no answer: "Uppföljning, utvärdering eller egen bedömning: egen bedömning". */
const QUESTION = /(?:uppföljning|utvärdering)(?:,| ?\/) ?(?:uppföljning|utvärdering),?(?: eller | ?\/ ?)(?:en )?(?:egen )?bedömning ?[:?]/i;

/** Characters on either side in which it would be said. */
const REACH = 90;

/** Whether a basis is spoken of as lacking, or as to come; `found`: its words, which stand at `index`. */
export function isLacking(sentence: string, found: string, index: number): boolean {
  const [before, after] = around(sentence, found, index);
  if (isOfTheForm(sentence, before, found, after)) return true;
  if ((PRESENT.test(found) && WHEN.test(after)) || TO_COME_BEFORE.test(before) || LACKING_BEFORE.test(before) || WITHOUT.test(before) || (SPOKEN_OF_BEFORE.test(before) && !/^\s?:/.test(after))) return true;
  if (UNTIL_BEFORE.test(before) && UNTIL_AFTER.test(after)) return true;
  return (TO_COME_AFTER.test(after) || TO_COME_LATER.test(after) || NEXT.test(after)) && !TELLS.test(after) && !SAID_IN.test(before);
}

/** What stands on either side of the words. */
function around(sentence: string, found: string, index: number): [before: string, after: string] {
  return [sentence.slice(Math.max(0, index - REACH), index), sentence.slice(index + found.length, index + found.length + REACH)];
}

/** Whether the words are the form's own: they stand in its question, or at a box that is not ticked. */
function isOfTheForm(sentence: string, before: string, found: string, after: string): boolean {
  if (isNotTicked(sentence, before, after)) return true;
  const question = QUESTION.exec(before + found + after);
  return question !== null && question.index <= before.length && before.length < question.index + question[0].length;
}

/** A box belongs to the word after it or, where the first comes right after one, to the word before it: "uppföljning ☒ utvärdering ☐". */
function isNotTicked(sentence: string, before: string, after: string): boolean {
  const first = BOX.exec(sentence);
  if (first === null) return false;
  const lead = sentence.slice(0, first.index);
  return ENDS_WITH_KIND.test(lead) && !QUESTION.test(lead) ? NOT_TICKED_AFTER.test(after) : NOT_TICKED.test(before);
}

/** What says of an assessment itself that there is none; "egen bedömning och inte verifierad" is one. */
const NO_ASSESSMENT_AFTER = /^:?\s(?:saknas|(?:har\s|är\s)?(?:ej|inte)\s(?:gjor|genomför|möjlig|klar))|^:?\s(?:ej|inte)\s*(?:[.,;)]|$)/i;
const NO_ASSESSMENT_BEFORE = /(?<![a-zà-öø-ɏ])(?:ingen|inga|saknar|utan(?!\s(?:på|är|enligt|från|av)(?![a-zà-öø-ɏ])))\s(?:[a-zà-öø-ɏ]+\s)?$/i;

/** Whether an assessment is spoken of as lacking; none is ever still to come. */
export function isLackingAssessment(sentence: string, found: string, index: number): boolean {
  const [before, after] = around(sentence, found, index);
  return isOfTheForm(sentence, before, found, after) || NO_ASSESSMENT_BEFORE.test(before) || NO_ASSESSMENT_AFTER.test(after);
}

/** What is followed up or evaluated, and assessments that are said to be missing. */
const SPOKEN_OF = /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]{0,20}uppföljning[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]{0,20}utvärder[a-zà-öø-ɏ]*|följeforsk[a-zà-öø-ɏ]*|följs(?:\s[a-zà-öø-ɏ]{1,14})?\supp(?![a-zà-öø-ɏ])|[a-zà-öø-ɏ]{0,20}bedömning(?=:?\s(?:saknas|ej)))/gi;

/** A text without the words for bases that are lacking or to come. */
export function withoutLacking(text: string): string {
  return text.replace(SPOKEN_OF, (found: string, index: number) => {
    const line = text.lastIndexOf("\n", index) + 1;
    return isLacking(text.slice(line, index + found.length + REACH), found, index - line) ? "" : found;
  });
}
