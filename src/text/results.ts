/**
 * What a result cell tells of: things achieved, things planned, or that there is nothing to tell yet. Swedish reports
 * keep these apart by verb form ("har genomförts", "ska genomföras"), which is what is looked at, sentence by sentence.
 */
import { saysSomething } from "./words/letters";
import { sentencesOf } from "./sentences";
import { anyOf, holds } from "./signs";

/* The patterns are sought in lower case: a pattern that takes either case is several times slower. */

/** Perfect and past tense that cannot be taken for anything else: something was done. */
const DONE =
  /(?:^|[^a-zà-öø-ɏ])(?:har|hade|fick|blev|gjorde|gjordes|togs|hölls|deltog|ledde|gav|skedde|bidrog|resulterade|medförde|innebar)(?![a-zà-öø-ɏ])/;
/** Forms that also stand as adjectives: "genomförda möten", but "fler inflyttade" too. */
const PERHAPS_DONE =
  /(?:^|[^a-zà-öø-ɏ])(?:genomförd[at]?|påbörjad[et]?|framtagen|framtagna|framtaget|klar[at]?|färdig[at]?|avslutad[et]?|[a-zà-öø-ɏ]{3,24}(?:ades|ade|ats|fördes|förts|tts|llts|ldes|gdes|ktes|ndes|rdes))(?![a-zà-öø-ɏ])/;

/** The main verb of a plan. What stands before it must not be a clause that only explains ("projekt som ska …"). */
const PLANNED =
  /^([^,:]{0,80}?[^a-zà-öø-ɏ]|)(?:ska|skall|kommer(?! (?:från|in|till|ut|fram))(?: [a-zà-öø-ɏ\d]{1,24}){0,4} att|kommer (?:ge|bli|ske|få|vara|kunna|ha|leda|bidra|starta|fortsätta|innebära|skapa|[a-zà-öø-ɏ]{3,24}as)|förväntas|väntas|planeras|planerar|beräknas|avses|avser att|hoppas|startar först)(?![a-zà-öø-ɏ])/;
/** "Minskade utsläpp förväntas.": what is expected stands before it, in whatever form. */
const EXPECTED_LAST = /[^a-zà-öø-ɏ](?:förväntas|väntas|planeras)(?: på (?:kort|lång|längre|medellång) sikt)?[.!]?$/;
const NOT_MAIN =
  /(?:^|[^a-zà-öø-ɏ])(?:som|att|där|vilket|vilka|hur|när|vad|är|finns|bidrar|leder|ger|ökar|skapar|stärker|innebär|möjliggör|visar|används|erbjuder|pågår|arbetar|driver|deltar|samverkar|bygger|fungerar)(?![a-zà-öø-ɏ])/;
const EXPECTED = /^(?:de |det |den )?(?:förvänta(?:t|d|de)|förväntningen|planera(?:t|d|de)|tänkt)(?![a-zà-öø-ɏ])|^(?:målet|målsättningen|ambitionen|förhoppningen|planen|tanken)(?: med [a-zà-öø-ɏ]{2,30})? är att(?![a-zà-öø-ɏ])/;
/** Adjectives that make of a result what is sought, and those that make of it what is expected. */
const SOUGHT = "tänkta|önskvärda|önskade|eftersträvade";
const AWAITED = `förvänta[a-zà-öø-ɏ]{0,3}|planerade|möjliga|${SOUGHT}`;
/** A result by one of these: "Den långsiktigt önskade effekten". */
const resultThatIs = (adjectives: string) => `(?:den |de )?(?:[a-zà-öø-ɏ]{2,12}igt )?(?:${adjectives}) (?:effekt|resultat|utfall|nytta)`;
const HEADED_AS_AWAITED = new RegExp(`^\\s*${resultThatIs(AWAITED)}`, "i");
/** An infinitive, or "att", perhaps after its horizon ("På kort sikt – säkerställa …"). */
const INFINITIVE =
  "(?:på (?:kort|medellång|lång|längre) sikt\\s?[:–-]\\s?)?(?:att|attrahera|bibehålla|bidra|bredda|bygga|effektivisera|erbjuda|fördjupa|förbättra|främja|ge|hitta|höja|inspirera|lyfta|minska|motverka|möjliggöra|nå|skapa|sprida|stimulera|stärka|stödja|stötta|synliggöra|säkerställa|tillgängliggöra|underlätta|utveckla|utöka|verka|öka)(?![a-zà-öø-ɏ])";
/** A sentence that tells what is sought. */
const AIM = new RegExp(`^(?:(?:[•*–-]\\s*)?${INFINITIVE}|${resultThatIs(SOUGHT)})`);
/** A text whose first letters may begin such a sentence: most are spared being parted into sentences. */
const MAY_BEGIN_WITH_AIM = new RegExp(`^[^a-zà-öø-ɏ]*(?:${INFINITIVE}|${resultThatIs(SOUGHT)})`, "i");
/** "startar i januari 2024": present tense, but of a year to come. */
const STARTS =
  /(?:^|[^a-zà-öø-ɏ])(?:startar|inleds|påbörjas|färdigställs|presenteras|publiceras|slutförs|genomförs|lanseras|redovisas|levereras|börjar)(?![a-zà-öø-ɏ])/;
const NOTHING_YET =
  /(?:^|[^a-zà-öø-ɏ])(?:för tidigt|(?:effekt|resultat|utfall)[a-zà-öø-ɏ]{0,4} (?:kan|går) (?:ännu )?(?:inte|ej) (?:att )?(?:redovisa|mäta|bedöma|visa|utläsa)s?|svårt att (?:se|bedöma|mäta|redovisa|påvisa|uttala)|ännu (?:inga|ingen|inget|inte)|(?:inga|ingen|inget|inte|ej)(?: [a-zà-öø-ɏ]{2,20}){0,5} (?:ännu|än|hittills|under året|uppnåtts|uppnådda|uppmätts|påbörjats)|inte (?:hunnit|startat|påbörjats|kunnat)|saknas(?: ännu)?$|ej aktuellt|inte aktuellt|(?:hittills|ännu) (?:har|finns|syns|ses) (?:inga|ingen|inget|inte)|nystartat|i uppstartsfas|(?:inga|ingen|inget) (?:effekt(?:er)?|resultat) (?:kan|går att|att|finns att) (?:ännu )?redovisas?|inga (?:effekter|resultat|prestationer)[.!]?$)(?![a-zà-öø-ɏ])/;

/** Under way: nothing to tell yet, unless the sentence tells of something done as well. */
const UNDER_WAY = /(?:^|[^a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:projekt(?:et)?|arbete(?:t)?|insatsen|studien?|satsningen|programmet)) (?:pågår|fortlöper|fortsätter)(?![a-zà-öø-ɏ])/;

/** A sentence of these words and a year tells when something goes on, and nothing of what came of it: "Projektperiod: 2023–2025". */
const WORDS_OF_TIME = new Set(
  "projektperiod projekttid projektstart projektet insatsen satsningen period perioden löptid start uppstart startar startade startades pågår löper avslutas och i på av från till med tom mellan under år året månader början mitten slutet våren sommaren hösten vintern januari februari mars april maj juni juli augusti september oktober november december jan feb apr aug sept okt nov dec"
    .split(" "),
);
const GOES_ON = /period|projekttid|löptid|start|pågår|löper/;
const WORD = /[a-zà-öø-ɏ]+/g;

/** Without one of these a text does not tell that there is nothing to tell yet: most are spared the patterns. */
const MAY_TELL_NOTHING = anyOf(..."tidigt ännu inga ingen inget inte ej saknas nystartat uppstartsfas pågår fortlöper fortsätter period löptid start löper projekttid".split(" "), "svårt att");
/** Nor, without one of these, of plans. */
const MAY_PLAN = anyOf(
  ..."ska kommer vänta förväntning planera planen beräknas avse hoppas startar tänkt målet målsättningen ambitionen förhoppningen tanken".split(" "),
  ..."inleds påbörjas färdigställs presenteras publiceras slutförs genomförs lanseras redovisas levereras börjar".split(" "),
);

const LATER = /nästa år|kommande (?:år|period|programperiod)/;
const YEAR = /(?:^|\D)(20\d\d)(?!\d)/g;

function comesLater(sentence: string, year: number | null): boolean {
  if (LATER.test(sentence)) return true;
  return year !== null && [...sentence.matchAll(YEAR)].some((match) => Number(match[1]) > year);
}

/** After the verb of the plan a participle tells what is planned, before it what has been done. */
function hasPlan(sentence: string): boolean {
  if (EXPECTED_LAST.test(sentence) && !DONE.test(sentence)) return true;
  const plan = PLANNED.exec(sentence);
  return plan !== null && !NOT_MAIN.test(plan[1]!) && !PERHAPS_DONE.test(plan[1]!);
}

/** The sentence after words that make expectations of it ("Målet är att …"); `null` where there are none. */
function afterExpected(sentence: string): string | null {
  const expected = EXPECTED.exec(sentence);
  return expected && sentence.slice(expected[0].length);
}

function tellsOfPlans(sentence: string, year: number | null): boolean {
  const expected = afterExpected(sentence);
  if (expected === null && !hasPlan(sentence)) {
    if (!STARTS.test(sentence) || !comesLater(sentence, year) || UNDER_WAY.test(sentence) || PERHAPS_DONE.test(sentence)) return false;
  } else if (expected !== null && PERHAPS_DONE.test(expected)) return false;
  return !DONE.test(sentence) && !NOTHING_YET.test(sentence);
}

function tellsOfAchievements(sentence: string): boolean {
  if (NOTHING_YET.test(sentence)) return false;
  if (DONE.test(sentence)) return true;
  const expected = afterExpected(sentence);
  return expected === null ? !hasPlan(sentence) && PERHAPS_DONE.test(sentence) : PERHAPS_DONE.test(expected);
}

function tellsOnlyWhen(sentence: string): boolean {
  return GOES_ON.test(sentence) && /20\d\d/.test(sentence) && (sentence.match(WORD) ?? []).every((word) => WORDS_OF_TIME.has(word));
}

function tellsNothingYet(sentence: string): boolean {
  if (NOTHING_YET.test(sentence) || tellsOnlyWhen(sentence)) return true;
  return UNDER_WAY.test(sentence) && afterExpected(sentence) === null && !hasPlan(sentence) && !tellsOfAchievements(sentence);
}

/** The sentences that say something, in lower case; a bullet or a dash alone does not. */
function* saidIn(text: string): Iterable<string> {
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    if (saysSomething(sentence)) yield sentence.toLowerCase();
  }
}

/**
 * Whether a text tells of plans and expectations only. One sentence that is not clearly a plan, and the answer is no;
 * a heading such as "Förväntade effekter:" makes plans of what follows, as long as nothing is said to be achieved.
 * @param year The year reported on, if known: what happens after it is yet to come.
 */
export function onlyPlans(text: string, year: number | null): boolean {
  if (!holds(text, MAY_PLAN)) return false;
  let plans = 0;
  let underPlans = false;
  for (const sentence of saidIn(text)) {
    if (tellsOfPlans(sentence, year)) {
      plans += 1;
      underPlans ||= EXPECTED.test(sentence) && sentence.includes(":");
    } else if (!underPlans || tellsOfAchievements(sentence)) {
      return false;
    }
  }
  return plans > 0;
}

/** Characters: in a longer text something is told besides. */
const FEW = 400;

/** The sentences of a text that is short enough to tell no result; none of any other. */
function saidInFewWords(text: string): string[] {
  return text.length > FEW || !holds(text, MAY_TELL_NOTHING) ? [] : [...saidIn(text)];
}

/** Whether a text says no more than that there is nothing to tell yet: "För tidigt att rapportera." */
export function saysNothingYet(text: string): boolean {
  const sentences = saidInFewWords(text);
  return sentences.some(tellsNothingYet) && !sentences.some((sentence) => tellsOfAchievements(sentence) && !tellsOnlyWhen(sentence));
}

/** Whether a text says no more than when something goes on: "Projektperiod: mars 2023–maj 2025". */
export function onlyTime(text: string): boolean {
  const sentences = saidInFewWords(text);
  return sentences.length > 0 && sentences.every(tellsOnlyWhen);
}

/** Whether a text begins with words that make expectations of all that follows, in whatever tense it is written: "Förväntade effekter". */
export function isHeadedAsAwaited(text: string): boolean {
  return HEADED_AS_AWAITED.test(text);
}

/**
 * Whether a text tells only of what is sought, by infinitives ("Främja resandet i länet.", "Att fler bor kvar.") or
 * by that word ("Den önskade effekten är …"), and of plans. What is sought is neither planned nor achieved.
 */
export function onlyAims(text: string, year: number | null): boolean {
  const mayPlan = holds(text, MAY_PLAN);
  if (!mayPlan && !MAY_BEGIN_WITH_AIM.test(text)) return false;
  let aims = 0;
  for (const sentence of saidIn(text)) {
    if (AIM.test(sentence) && !DONE.test(sentence)) aims += 1;
    else if (!mayPlan || !tellsOfPlans(sentence, year)) return false;
  }
  return aims > 0;
}
