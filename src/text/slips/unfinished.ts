/** Sentences that stop before they are done: a question mark to oneself, a period without its end, a last comma. */
import { type Span, sentencesOf } from "../sentences";
import { anyOf, holds } from "../signs";

export type Unfinished = "question" | "period" | "fragment" | "end" | "bracket" | "asterisk";

export interface Loose extends Span {
  kind: Unfinished;
}

const MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";
const MONTH_ORDER = MONTHS.split("|");
const MONTHS_WITH_YEAR = MONTH_ORDER.map((month) => `${month} 0000`);
const NAMES_MONTH = anyOf(...MONTHS_WITH_YEAR);
/** "november 2022 till november." where the second year has been lost. */
const PERIOD = new RegExp(`(?<![a-zà-öø-ɏ])(${MONTHS}) (?:19|20)\\d\\d\\s?(?:till|–|-|t\\.o\\.m\\.?)\\s?(?:och med )?(${MONTHS})(?=\\s?[.,;)](?!\\d))`, "gi");
/** A sentence that begins in its middle: "2024 som bland annat …". */
const FRAGMENT_BEGINNINGS = ["som", "vilk", "där", "samt"].map((word) => `0000 ${word}`);
const MAY_BE_FRAGMENT = anyOf(...FRAGMENT_BEGINNINGS);
const FRAGMENT = /^(?:19|20)\d\d (?:som|vilket|vilka|där|samt)(?![A-Za-zÀ-ÖØ-öø-ɏ])/;
const ABOVE_POINT = ["att •", "att - ", "att – "];
const MAY_END_ABOVE_POINT = anyOf(...ABOVE_POINT);
/** Without one of these nothing is loose inside a text. */
const MAY_BE_LOOSE = anyOf("och. ", "till och med.", "samt. ", "eller. ", "att. ", ...ABOVE_POINT, "?", "(", "*", ...MONTHS_WITH_YEAR, ...FRAGMENT_BEGINNINGS);
/** A question that is one: by its word of asking, or by its verb coming first. */
const ASKS =
  /(?:^|[^a-zà-öø-ɏ])(?:hur|vad|vilk(?:en|et|a)|när|var|vart|varför|vem|vilkas|vems)(?![a-zà-öø-ɏ])|^[^a-zà-öø-ɏ]*(?:är|har|kan|ska|skall|finns|behöver|vill|går|bör|får|blir|gör|ger|ser|hade|kunde|borde|skulle|kommer|måste|leder|bidrar|vet|tror|känner|tycker)(?![a-zà-öø-ɏ])/i;
const TRAILING = /(?:,|(?<![a-zà-öø-ɏ])(?:(?<!både )och|samt|(?<!varken )eller|men|att|mellan|från|enligt|såsom)\.?|(?<![a-zà-öø-ɏ])(?:uppgår till|uppgick till|totalt|drygt|cirka|på|med) ca\.|(?<![a-zà-öø-ɏ])(?:uppgår|uppgick) till\.?|(?<![a-zà-öø-ɏ])(?:ställ(?:er|s) krav på|har behov av|tillgång till|antal(?:et)? av|andel(?:en)? av|syftar till|bidrar till|leder till|lett till|bidragit till|består av)\.?|(?<![a-zà-öø-ɏ])(?:och|samt|eller|men) (?:med|på|i|till|för|av|från|hos|om)|(?<![a-zà-öø-ɏ])(?:som|genom|både|såväl|sina|vilket|vilka|inom|exempelvis|varav|därav|bland annat|till exempel|däribland|bland andra|inklusive)|(?<![a-zà-öø-ɏ])(?:tillsammans med|med hjälp av|på grund av|i (?:form av|syfte att|samarbete med|samverkan med|samråd med)|inom ramen för)\.?|(?<![a-zà-öø-ɏ])(?:(?:senast|före|fram till|från och med) den|först när)\.?)$/i;
/** A verb or a small word that never ends a sentence; with its full stop it may be all of an answer. */
const DANGLING = /(?<![a-zà-öø-ɏ])(?:har|ska|kommer|kan|måste|bör|ett|en|eftersom|så att|för att|samtidigt som|när|till och med|per|cirka|ca|av|för|till|hos|under|vid|kring|mot|utan|denna|sin|sitt|vår|vårt|våra)$/i;
/** "Kommunerna har fått": what they got is missing. */
const WITHOUT_OBJECT = /(?<![a-zà-öø-ɏ])(?:har|hade)\s(?:fått|gett|haft|lett|bidragit|möjliggjort|resulterat|inneburit|omfattat)$/i;
/** "… ta fram en gemensam": what it is that is so never came. */
const WITHOUT_NOUN = /(?<![a-zà-öø-ɏ])(?:en|ett)\s(?:(?:mer|ny|nytt)\s)?(?:gemensam|regional|nationell|digital|långsiktig|hållbar|strategisk|samlad|fördjupad|ökad|fortsatt|övergripande|samordnad|gemensamt|regionalt|nationellt|digitalt|långsiktigt|hållbart|strategiskt|samlat|fördjupat|ökat|samordnat)$/i;
/** "… så långt vi kan": the verb stands last in its clause. */
const VERB_LAST = /(?<![a-zà-öø-ɏ])(?:som|vad|vilk(?:en|et|a)|där|när|hur|om|att|än|ju|så)\s[^.,;:\n]{0,70}$/i;
/** The same for a preposition: its thing stands before it only where one of these leads to it, and not in "att en ansökan om ett projekt skickades in till". */
const IN_CLAUSE = /(?<![a-zà-öø-ɏ])(?:som|vad|vilk(?:en|et|a)|där|när|hur)\s[^.,;:\n]{0,70}$/i;
const PREPOSITION = /^(?:av|för|till|hos|under|vid|kring|mot|utan)$/i;
/** "… den kunskap de har", "det stöd byarna har": the same without its "som". */
const VERB_OF_RELATIVE = /(?<!(?:^|[.,;:\n]|(?<![a-zà-öø-ɏ])(?:och|men|samt|eller|så|vidare|dessutom))\s?)\s(?:de|vi|man|den|det|ni|hon|han)\s$|(?<![a-zà-öø-ɏ])(?:de[nt]?|all[at]?)\s[a-zà-öø-ɏ]{0,30}[^\sae]\s[a-zà-öø-ɏ]{2,30}\s$/i;
/** "butiker: ett", "bara ett", "från två till en", "två möten i byn och staden ett": what is counted was named before. */
const ONE_OF_NAMED = /(?::|(?<![a-zà-öø-ɏ])(?:bara|endast|enbart|blott|blev|blivit|högst|minst|åtminstone|än|antal[^.:;\n]{0,50}\s(?:är|var)|från\s[^.:;\n]{1,30}\still|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d{1,4})\s[^.:;\n]{1,50}(?:\soch|\smen|,)\s[a-zà-öø-ɏ]{2,30}))\s$/i;
/** "… alla som byn arbetar tillsammans med": what the last word governs stands before it. */
const STRANDED = /(?<![a-zà-öø-ɏ])(?:som|vilka|vilket|vad|att\s(?:[a-zà-öø-ɏ]{2,30}a|(?!en\s|de\s|vi\s|ni\s)[a-zà-öø-ɏ]{1,2}))\s(?:[^.,;:\n]{1,60}\s)?(?:med|av|för|på|till)\.?$/i;
const CLAUSE = 80;
const ONE = /^(?:en|ett)$/i;
/** Room for the longest of them, and what stands before it. */
const TAIL = 26;

/** "Vart är vi på väg … nu? – ny kurs": the second half of a question that is a title. */
const isOfTitle = (text: string, start: number, end: number) => /…\s?$/.test(text.slice(Math.max(0, start - 2), start)) || /^\s[–-]\s/.test(text.slice(end, end + 3));

/** A sentence that ends with a question mark and asks nothing: what was achieved is left open. */
function openQuestions(text: string): Loose[] {
  return sentencesOf(text)
    .filter(({ start, end }) => {
      const sentence = text.slice(start, end);
      return /[^?]\?$/.test(sentence) && !isOfTitle(text, start, end) && !/:\s?\?$/.test(sentence) && !ASKS.test(sentence) && !/["”“»(]/.test(sentence);
    })
    .map(({ start, end }) => ({ start, end, kind: "question" }));
}

function openPeriods(text: string): Loose[] {
  if (!holds(text, NAMES_MONTH)) return [];
  return [...text.matchAll(PERIOD)]
    // With a later month the same year may be meant.
    .filter(([, first, last]) => MONTH_ORDER.indexOf(last!.toLowerCase()) <= MONTH_ORDER.indexOf(first!.toLowerCase()))
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, kind: "period" }));
}

function fragments(text: string): Loose[] {
  if (!holds(text, MAY_BE_FRAGMENT)) return [];
  return sentencesOf(text).flatMap(({ start, end }) => {
    const opening = FRAGMENT.exec(text.slice(start, Math.min(end, start + 20)));
    return opening ? [{ start, end: start + opening[0].length, kind: "fragment" as const }] : [];
  });
}

/** So many words make a sentence that leads to a list. */
const LEAST_PROMISE = 4;
const MOST_PROMISE = 40;
/** "Under året har följande genomförts:" and then nothing. */
const PROMISES = /(?<![a-zà-öø-ɏ])följande(?![a-zà-öø-ɏ])[^.:\n]{0,60}:$/i;

/** What a heading does not have: a finite verb, or how many there will be. Plurals look like verbs, but do not follow a definite form. */
const LEADS = /(?<![a-zà-öø-ɏ])(?:är|var|har|hade|ska|skall|kan|kunde|blev|blir|finns|fanns|fick|får|gav|ger|gick|går|gör|gjorde|ser|såg|två|tre|fyra|fem|sex|sju|åtta|nio|tio|[a-zà-öø-ɏ]{2,20}(?:ade|ades|ldes|ndes|ktes|rdes|stes))(?![a-zà-öø-ɏ])|(?:en|et|na|vi)\s(?!(?:under|efter|eller|över|per)\s)[a-zà-öø-ɏ]{2,20}(?:[aei]r|s)\s/i;

/** "Arbetet vilar på tre delar:" and then nothing: a sentence, not a heading alone. */
function openList(text: string, end: number): Loose[] {
  const start = Math.max(text.lastIndexOf("\n", end - 1), text.lastIndexOf(". ", end - 1) + 1, 0);
  const words = text.slice(start, end).trim().split(/\s+/);
  if (!LEADS.test(text.slice(start, end))) return [];
  return words.length >= LEAST_PROMISE && words.length <= MOST_PROMISE ? [{ start: text.lastIndexOf(" ", text.lastIndexOf(" ", end) - 1) + 1, end, kind: "end" }] : [];
}

/** Whether a last word that mostly dangles ends its clause. */
const isWhole = (before: string, last: string): boolean => (PREPOSITION.test(last) ? IN_CLAUSE : VERB_LAST).test(before) || (ONE.test(last) ? ONE_OF_NAMED : VERB_OF_RELATIVE).test(before);

function openEnd(text: string): Loose[] {
  const end = text.trimEnd().length;
  const promise = text[end - 1] === ":" ? PROMISES.exec(text.slice(Math.max(0, end - 70), end)) : null;
  if (promise) return [{ start: end - promise[0].length, end, kind: "end" }];
  // A list that never came. What is only a heading may be one of a group.
  if (text[end - 1] === ":") return openList(text, end);
  const from = Math.max(0, end - TAIL);
  const tail = text.slice(from, end);
  const lacking = WITHOUT_VERB.exec(tail) ?? WITHOUT_NOUN.exec(tail);
  if (lacking) return [{ start: from + lacking.index, end, kind: "end" }];
  const match = TRAILING.exec(tail);
  const dangling = match ? null : (DANGLING.exec(tail) ?? WITHOUT_OBJECT.exec(tail));
  if (dangling && !isWhole(text.slice(Math.max(0, end - CLAUSE), from + dangling.index), dangling[0])) return STRANDED.test(text.slice(Math.max(0, end - CLAUSE), end)) ? [] : [{ start: text.lastIndexOf(" ", from + dangling.index - 2) + 1, end, kind: "end" }];
  return match && !STRANDED.test(text.slice(Math.max(0, end - CLAUSE), end)) ? [{ start: text.lastIndexOf(" ", from + match.index - 1) + 1, end, kind: "end" }] : [];
}

/** "och utöver det har vi under hösten": what was done never came. */
const WITHOUT_VERB = /(?<![a-zà-öø-ɏ])(?:har|hade|ska|kommer|kan)\s(?:vi|regionen|projektet|man|de|insatsen|arbetet)(?:\s(?:även|också|bland|annat|dessutom|under|i|på|inom|våren|hösten|sommaren|vintern|året|år|20\d\d)){1,6}$/i;

/** "… Arbetsförmedlingen och. Projektet växer", "från mars 2022 till och med.": no sentence ends so. */
const ENDS_IN_LINK = /(?<=[a-zà-öø-ɏ,] )(?:(?<!både )och|samt|(?<!varken )eller|att)\.(?=\s{1,3}[A-ZÀ-ÖØ-Þ])|(?<=\d )till och med\.(?=\s{1,3}[A-ZÀ-ÖØ-Þ]|\s{0,3}$)/g;

/** "• Byarna samverkar för att" above another point: what it is for never came. */
const ENDS_ABOVE_POINT = / att(?=\s{0,2}\n[^\S\n]{0,3}[•–-] [A-ZÀ-ÖØ-Þ])/g;
const POINT = /^[^\S\n]{0,3}[•–-] /;

function openPoints(text: string): Loose[] {
  if (!holds(text, MAY_END_ABOVE_POINT)) return [];
  const ends = [...text.matchAll(ENDS_ABOVE_POINT)].filter(({ index }) => POINT.test(text.slice(text.lastIndexOf("\n", index) + 1, index)));
  return ends.map(({ 0: words, index }) => ({ start: text.lastIndexOf(" ", index - 1) + 1, end: index + words.length, kind: "end" }));
}

function openSentences(text: string): Loose[] {
  return [...text.matchAll(ENDS_IN_LINK)].map(({ 0: words, index }) => ({ start: text.lastIndexOf(" ", index - 2) + 1, end: index + words.length, kind: "end" }));
}

/** A bracket that is never closed, with the words that follow it. */
function openBracket(text: string): Loose[] {
  if (!text.includes("(")) return [];
  const open: number[] = [];
  for (let at = text.indexOf("("); at < text.length; at++) {
    const sign = text[at];
    if (sign === "(") open.push(at);
    else if (sign === ")") open.pop();
  }
  return open.slice(0, 1).map((start) => ({ start, end: Math.min(text.length, start + 40), kind: "bracket" }));
}

/** An asterisk at a word, where no note begins with one. A name that always has it ("KUL*") is left alone. */
function asterisks(text: string): Loose[] {
  if (!text.includes("*")) return [];
  const marked = [...text.matchAll(/(?<=^|[\s(“”"])([A-Za-zÀ-ÖØ-öø-ɏ\d.-]{2,40})\*(?=$|[\s.,;:)])/g)];
  // "Kvinnor*": a note that everyone of the field knows.
  if (marked.every(([, word]) => /^(?:kvinnor?|män|man|tjejer|killar|flickor|pojkar|trans|hbtqi?)$/i.test(word!))) return [];
  const again = new Set(marked.map(([, word]) => word)).size < marked.length;
  if (marked.length === 0 || again || /(?:^|\s)\*+\s?[A-Za-zÀ-ÖØ-öø-ɏ\d(]/.test(text)) return [];
  return marked.map(({ 0: words, index }) => ({ start: index, end: index + words.length, kind: "asterisk" }));
}

/** What is loose in a text, in order. `result`: it tells of results, where questions do not belong. */
export function unfinished(text: string, result: boolean): Loose[] {
  const atEnd = openEnd(text);
  if (!holds(text, MAY_BE_LOOSE)) return atEnd;
  const found = [...(result && text.includes("?") ? openQuestions(text) : []), ...openPeriods(text), ...fragments(text), ...openSentences(text), ...openPoints(text), ...atEnd, ...openBracket(text), ...asterisks(text)];
  return found.sort((a, b) => a.start - b.start);
}
