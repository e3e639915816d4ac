/** Verbs in a form that cannot stand where they stand: "att bidrar", "har genomförs", "ska deltar", "möjlighet ett göra". */
import { sentencesOf } from "../sentences";
import { anyOf } from "../signs";
import { type SentenceSlip, type SlipRule, WORD_END, oneOf, sentenceBefore, slipRule, slipsBy, wholeWords } from "./slip";
import { INFINITIVES, PASSIVES, PASSIVE_SUPINES, PASTS, PRESENTS, PRESENT_PASSIVES, REGULAR_PASTS, SUPINES, verbOf } from "./verb-forms";

/** "öppna data", "få byar", "ta vara på": these are other words too. */
const ALSO_OTHER = new Set(["öppna", "få", "vara", "ordna"]);
const PLAIN = INFINITIVES.filter((form) => !ALSO_OTHER.has(form));
const PRESENT = [...PRESENTS, ...PRESENT_PASSIVES];
const IS_PLAIN = new Set(PLAIN);
const PLAIN_INFINITIVE = anyOf(...PLAIN.map((form) => ` ${form} `));

/** "det stöd vi har bidrar": a clause may end with its verb, and the next go on with its own. */
const MAY_OPEN_CLAUSE = /(?:^|[^a-zà-öø-ɏ])(?:de[nt]?|som|vad|allt|alla|vilk[a-z]{1,3}|där|när|hur|om|ju|så|vi|man)(?![a-zà-öø-ɏ])/i;
/** In "hur vi kan bidrar" the verb is asked for by the word before. */
const ASKS = /(?:^|[^a-zà-öø-ɏ])(?:hur|för att|så att)(?: [a-zà-öø-ɏ]{2,30}){1,3} $/i;
/** "Det har visade sig": no clause is that short. */
const ONE_WORD = /^\s*\S+ $/;

function mayEndClause(before: string): boolean {
  const sentence = sentenceBefore(before);
  return MAY_OPEN_CLAUSE.test(sentence) && !ONE_WORD.test(sentence) && !ASKS.test(before);
}

/** The active or passive infinitive of a form. */
function infinitiveOf(form: string): string | undefined {
  const active = verbOf(form)?.infinitive;
  if (active) return active;
  return PRESENT_PASSIVES.includes(form) ? `${form.slice(0, -1)}as` : undefined;
}

const lastWord = (words: string): string => words.slice(words.lastIndexOf(" ") + 1);
const putLast = (words: string, last: string | undefined): string | undefined => (last === undefined ? undefined : words.slice(0, words.lastIndexOf(" ") + 1) + last);

const HELPERS = "(?:[Ss]ka|[Ss]kall|[Kk]an|[Bb]ör|[Vv]ill|[Mm]åste|[Ss]kulle|[Kk]unde)";
const NOT_FINITE = ["inte", "även", "också"];
const BETWEEN = `(?: ${oneOf(NOT_FINITE)})?`;
const HAR_FORMS = [...PRESENT_PASSIVES, ...PASTS];
const HAR_INFINITIVES = [...PLAIN, ...PASSIVES];
/** What follows a participle that nothing comes after: in "har genomförda insatser" it belongs to its noun. */
const NO_NOUN = "(?=[.,;:]| (?:under|i|på|med|av|inom|sedan|vid|hos|genom|som|sig)(?![a-zà-öø-ɏ]))";
const PARTICIPLES = [...REGULAR_PASTS, "visade", "genomförda", "kartlagda", "sammanställda", "byggda", "utredda", "upprättade"];

/** What a comparison or a list of words goes on from: "såväl stödja som utveckla". */
const COMPARES = /(?:^|[^a-zà-öø-ɏ])(?:såväl|likväl|lika|samma|så|liksom|både|annat|sådant|saker|verb|moment|dels)(?![a-zà-öø-ɏ])/i;
/** A subject that begins its sentence. */
const OPENS = /(?:^|[.!?•\n]\s{0,3}|[•–-]\s)$/;
const SUBJECTS = new Set("Regionen Projektet Projekten Insatsen Insatserna Satsningen Satsningarna Arbetet Programmet Kommunerna Företagen Medlen Stödet Strategin Länet Anslaget Vi Det Detta Dessa".split(" "));
/** Verbs that take another verb without "att". */
const TAKES_VERB = new Set(["kunna", "ha", "börja", "fortsätta", "behöva", "planera", "hjälpa", "bli", "göra", "gå", "komma", "använda", "tillgängliggöra", "besluta"]);
const ADJECTIVE_T = /^[a-zß-öø-ÿ]{2,30}(?:iskt|igt|ivt|ellt|alt|at|rt)$/;
/** Before these a verb needs its "att". */
const NEEDS_ATT = new Set("för För genom Genom utöver Utöver av med om vid till inom kring mot syfte möjlighet möjligheter möjligheten förmåga förmågan förutsättningar".split(" "));
/** "till ta", "om ta": what is meant is another word. */
const TA = new Set(["till", "om", "med"]);
/** Infinitives end so. What comes after may be its object; what ends a sentence is mostly something else. */
const MAY_BE_INFINITIVE = / ([a-zß-öø-ÿ]{0,30}[aåei])(?=\s)/g;

/** Infinitives after a word that cannot have one. */
function infinitiveSlips(text: string): SentenceSlip[] {
  const found: SentenceSlip[] = [];
  for (const { 0: words, 1: verb, index } of text.matchAll(MAY_BE_INFINITIVE)) {
    if (!IS_PLAIN.has(verb!)) continue;
    const end = index + words.length;
    let start = index;
    while (start > 0 && index - start < LONGEST && IN_WORD.test(text[start - 1]!)) start--;
    const slip = afterWord(text, start, index, end);
    if (slip) found.push(slip);
  }
  return found;
}

const LONGEST = 40;
const IN_WORD = /[A-Za-zÀ-ÖØ-öø-ɏ\d/&-]/;

/** What is wrong with an infinitive right after a word; `null`: nothing, as with nearly all. */
function afterWord(text: string, start: number, middle: number, end: number): SentenceSlip | null {
  const first = text.slice(start, middle);
  const verb = text.slice(middle + 1, end);
  const before = text.slice(Math.max(0, start - 160), start);
  if (first === "ett" || first === "en") return /(?:var|vart|någon|alla) och $/i.test(before) ? null : { start, end, kind: "ett-for-att", mended: `att ${verb}` };
  if (first === "som") return COMPARES.test(sentenceBefore(before)) || /^(?:,| och | eller |\.)/.test(text.slice(end, end + 7)) ? null : { start, end, kind: "bare-infinitive" };
  if (NEEDS_ATT.has(first)) return (verb === "ta" && TA.has(first)) || /^ vara(?![a-zà-öø-ɏ])/.test(text.slice(end, end + 6)) ? null : { start, end, kind: "att-missing" };
  if (IS_PLAIN.has(first)) return TAKES_VERB.has(first) ? null : { start, end, kind: "two-verbs" };
  if (SUBJECTS.has(first)) return OPENS.test(before) ? { start, end, kind: "bare-infinitive" } : null;
  const article = ADJECTIVE_T.test(first) ? /[Ee]tt $/.exec(before) : null;
  return article && !/[a-zà-öø-ɏ]ett $/i.test(before) ? { start: start - article[0].length, end, kind: "bare-infinitive" } : null;
}

const RULES: readonly SlipRule[] = [
  slipRule("after-att", anyOf(...PRESENT.map((form) => `att ${form}`)), new RegExp(`[Aa]tt ${oneOf(PRESENT)}${WORD_END}`, "g")),
  slipRule("after-att", anyOf(...[...PASTS, ...SUPINES].map((form) => `för att ${form}`)), new RegExp(`[Ff]ör att ${oneOf([...PASTS, ...SUPINES])}${WORD_END}`, "g")),
  slipRule(
    "after-helper",
    anyOf(" ska ", " skall ", " kan ", " bör ", " vill ", " måste ", " skulle ", " kunde "),
    new RegExp(`${HELPERS}${BETWEEN} ${oneOf([...PRESENT, ...PASTS])}${WORD_END}`, "g"),
    ([words]) => putLast(words!, infinitiveOf(lastWord(words!))),
    (before) => !mayEndClause(before),
  ),
  slipRule("after-helper", anyOf(...HAR_FORMS.map((form) => `har ${form}`)), new RegExp(`[Hh]ar ${oneOf(HAR_FORMS)}${WORD_END}`, "g"), ([words]) => supineFor(words!), (before) => !mayEndClause(before)),
  slipRule("after-helper", anyOf(...HAR_INFINITIVES.map((form) => `har ${form} `)), new RegExp(`[Hh]ar ${oneOf(HAR_INFINITIVES)}(?= )`, "g"), ([words]) => supineFor(words!)),
  slipRule("after-helper", anyOf(...PARTICIPLES.map((form) => `har ${form}`)), new RegExp(`[Hh]ar ${oneOf(PARTICIPLES)}${NO_NOUN}`, "g"), null, (before) => !mayEndClause(before)),
  slipRule("att-twice", anyOf("att bland annat att", "att även att", "att också att", "att dessutom att", "att därigenom att", "att på så sätt att"), /att (?:bland annat|även|också|dessutom|därigenom|på så sätt) att(?![a-zà-öø-ɏ])/g, ([words]) => words!.slice(0, -" att".length)),
  slipRule("verb-missing", anyOf("att fram "), /att fram (?!till|emot|genom|över|mot|och)(?=[a-zà-öø-ɏ])/g),
  slipRule("word-missing", anyOf("att på sätt "), /att på sätt(?= [a-zà-öø-ɏ])(?! (?:som|och)(?![a-zà-öø-ɏ]))/g, () => "att på så sätt"),
  slipRule("har-missing", anyOf(...[...SUPINES, ...PASSIVE_SUPINES].map((form) => `är ${form}`)), new RegExp(`[Ää]r ${oneOf([...SUPINES, ...PASSIVE_SUPINES])}${WORD_END}`, "g"), ([words]) => (words!.startsWith("Ä") ? "Har" : "har") + words!.slice(2), (before) => !mayEndClause(before)),
  slipRule("wrong-word", anyOf(...PASSIVE_SUPINES.map((form) => `av ${form}`)), new RegExp(`av ${oneOf(PASSIVE_SUPINES)}${WORD_END}`, "g"), ([words]) => `har${words!.slice(2)}`),
];

function supineFor(words: string): string | undefined {
  const form = lastWord(words);
  const passive = form.endsWith("s") && verbOf(form) === null;
  const verb = verbOf(passive ? infinitiveOf(form)?.slice(0, -1) ?? form.slice(0, -1) : form);
  return verb?.supine ? putLast(words, verb.supine + (passive ? "s" : "")) : undefined;
}

const ALL_SUPINES = [...SUPINES, ...PASSIVE_SUPINES, "mynnat", "riktats", "inletts", "resulterat i", "lett till", "arbetat med", "visat att", "utbildat sig"];
const HAS_SUPINE = anyOf(...ALL_SUPINES.map((form) => ` ${form}`));
const SUPINE = new RegExp(`${oneOf(ALL_SUPINES.filter((form) => form !== "kommit"))}${WORD_END}`, "g");
/** With one of these before it, a supine stands in a clause that needs no "har", or has one. */
const HAS_FINITE =
  /(?:^|[^a-zà-öø-ɏ])(?:har|hade|ha|som|när|då|att|om|efter|innan|sedan|eftersom|där|hur|vad|vilk[a-z]{1,3}|medan|än|ju|så|ännu|är|var|vart|blev|blir|ska|skulle|kan|får|fick|trots|utan|enligt|samt|vi|man|hon|han|jag|lyft[as]|ingår|finns)(?![a-zà-öø-ɏ])|[,:;(–/]|[a-zà-öø-ɏ]{3,30}(?:ar|ade|des|te)(?![a-zà-öø-ɏ])/i;
/** Who or what did it: a definite noun, or what is counted. */
const SUBJECT = /^(?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,40}(?:et|en|na) |(?:(?:Cirka|Ca|Totalt|Drygt|Över|Sammanlagt|Hitt?ills|Hitintills|Samtliga|Alla|Flera|Många|Ett|En|Två|Tre|Fyra|Fem|Sex|Sju|Åtta|Nio|Tio|[Cc]a|cirka|totalt|drygt|över) ){0,3}(?:[\d ]{1,7} ?%? |(?:liten |stor )?(?:del|andel|tredjedel) av |(?:[a-zß-öø-ÿ]{3,20}a )?[a-zß-öø-ÿ]{3,40}(?:er|or|ar|are|tag|tal) ))/;
const MOST_BEFORE = 70;
/** "Under året har vi:" is a beginning for all points below it. */
const LEADS = /(?:^|[^a-zà-öø-ɏ])(?:har|hade)(?![a-zà-öø-ɏ])[^.:\n]{0,80}:/i;

/** Sentences with a supine and nothing that it belongs to: "Projektet haft tio träffar". */
function withoutHar(text: string): SentenceSlip[] {
  const found: SentenceSlip[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, Math.min(end, start + MOST_BEFORE + 30));
    const supine = wholeWords(sentence, SUPINE)[0];
    if (!supine || supine.index === 0 || supine.index > MOST_BEFORE) continue;
    const before = sentence.slice(0, supine.index);
    if (!before.endsWith(" ") || !SUBJECT.test(before) || HAS_FINITE.test(before) || isPoint(text, start)) continue;
    found.push({ start: start + before.lastIndexOf(" ", before.length - 2) + 1, end: start + supine.index + supine[0].length, kind: "har-missing" });
  }
  return found;
}

/** Whether a sentence is one of the points below words that have its "har". */
const isPoint = (text: string, start: number): boolean => /[•–-]\s*$/.test(text.slice(Math.max(0, start - 4), start)) && LEADS.test(text.slice(Math.max(0, start - 1500), start));

export function verbSlips(text: string): SentenceSlip[] {
  return slipsBy([...RULES, { sign: PLAIN_INFINITIVE, find: infinitiveSlips }, { sign: HAS_SUPINE, find: withoutHar }], text);
}


