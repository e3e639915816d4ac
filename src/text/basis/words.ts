/**
 * The words for what a result rests on, and for who says it: one list for all that seek them. In lower case, since a
 * pattern that takes either case is several times slower.
 */
import { type Sign, anyOf } from "../signs";

export type Basis = "followUp" | "evaluation" | "ownAssessment";

const LETTER = "[a-zà-öø-ɏ]";
/** Words begin here, and end here. */
export const BEGINS = `(?<!${LETTER})`;
export const ENDS = `(?!${LETTER})`;
/** What another word is written together with: "slututvärdering", "deltagarenkät". */
export const JOINED = "[a-zà-öø-ɏ-]{0,25}";

/** Also as it is misspelt, "bedömming", "bedömnng", and cut short: "uppföljn.", "uppf.". */
const ASSESSMENT = "bed[öo]m{1,2}(?:n?in?g|nng)";
const FOLLOWING_UP = "(?:upp-?föl?jn?in?g|uppföjlning|uppföljn(?=\\.)|uppf(?=[.:]))";
const EVALUATING = "ut-?vär?de?r";
const EVALUATION = `(?:${EVALUATING}ing|utvärd(?=[.:])|(?<=(?:extern|intern|slut|projekt)[ -]?)utv(?=\\.)|utv(?=\\. av${ENDS}))`;
/** Of assessments only some kinds tell of results: "behovsbedömning" does not. */
const OWN_KIND = "(?:slut|helhets|egen|själv|projekt|effekt|resultat)?-?";

/** Words for a basis, without and with what they are written together with. */
export const GROUND = `(?:${FOLLOWING_UP}|uppföljande (?:samtal|möte|besök|kontakt|workshop|dialog)|${EVALUATION}|${ASSESSMENT}|följeforsk|enkät|självskattning|slutrapport|mätning|intervju)`;
export const JOINED_GROUND = `(?:${JOINED}(?:${FOLLOWING_UP}|${EVALUATION}|följeforsk|enkät|självskattning|slutrapport|mätning|intervju)|uppföljande (?:samtal|möte|besök|kontakt|workshop|dialog)|${OWN_KIND}${ASSESSMENT})`;
export const SAYS_GROUND = anyOf("följning", "följn.", "uppf.", "uppf:", "utvärd:", "utvärd.", "extern utv.", "intern utv.", "slututv.", "projektutv.", "följing", "följnig", "uppföj", "uppföljande", "värdering", "värdring", "värderig", "utv. av", "vädering", "bedöm", "bedom", "följeforsk", "enkät", "självskattning", "slutrapport", "mätning", "intervju");

/** In what form a verb tells: what it begins with, and its endings. */
const TELLING: readonly (readonly [string, string])[] = [
  ["visa", "r t"], ["visade(?! sig)", ""], ["påvisa", "r de t s"], ["pek", "ar ade at"], ["indiker", "ar ade as at"], ["tyd", "er"], ["tydde", ""], ["antyd", "er de"], ["bekräfta", "r de t s des ts"], ["konstater", "ar ade as ades at ats"],
  ["framgå", "r tt"], ["framgick", ""], ["framkom", ""], ["framkom", "mer mit"], ["framhåll", "er s its"], ["framhöll", "s"], ["framhäv", "er s"], ["understryk", "er s"], ["noter", "ar ade as at"], ["finn", "er"], ["fann", ""], ["funnit", ""],
  ["ger vid handen", ""], ["gav vid handen", ""], ["ger en bild", ""], ["svara", "r de t s"], ["besvara", "des ts t de"], ["redovisas att", ""], ["redovisar att", ""], ["stödjer detta", ""], ["stöder detta", ""], ["stödjer bilden", ""], ["stöder bilden", ""], ["uppge", "r tt s"], ["uppgav", "s"], ["ange", "r tt s"], ["angav", "s"], ["angivit", ""], ["instäm", "mer de"], ["vittna", "r de"], ["styrk", "er te s"],
  ["synliggör", "s"], ["tydliggör", "s"], ["intyga", "r de"], ["berätta", "r de"], ["poängter", "ar ade as"], ["säg", "er"], ["sade", ""], ["nämn", "er s de"], ["beskriv", "er s its"], ["beskrev", "s"], ["lyft", ""], ["lyft", "e es er s"], ["slår fast", ""], ["slog fast", ""], ["upplev", "er de"],
];

/** Of an evaluation these tell too; of a survey they may be about something else: "enkäten ger ett underlag till planen". */
const TELLING_OF_EVALUATIONS: readonly (readonly [string, string])[] = [
  ["visas", ""], ["anse", "r s"], ["ansåg", ""], ["mena", "r de"], ["rekommender", "ar ade"], ["föreslå", "r"], ["föreslog", ""], ["identifier", "ar ade at"], ["ge", "r tt"], ["gav", ""], ["gör", ""], ["beton", "ar ade"], ["belys", "er te"], ["tyck", "er te"], ["skriv", "er"], ["skrev", ""],
  ["bedöm", "er de t"], ["drar slutsatsen", ""], ["drog slutsatsen", ""], ["landa", "r de"], ["sammanfatta", "r de s"], ["se", "r tt"], ["såg", ""], ["fånga", "r de"], ["fokuser", "ar ade at"], ["lett till", ""], ["bidragit till", ""], ["resulterat i", ""], ["rapporter", "ar ade at"], ["redovisa", "r de t s ts"], ["summera", "r de s"], ["uttryck", "er te"], ["vitsorda", "r de"], ["dokumenter", "ar at"], ["kartlagt", ""], ["analyserat", ""], ["studerat", ""], ["granskat", ""], ["följt", ""],
];

const inAllForms = (verbs: typeof TELLING) => `(?:${verbs.map(([stem, endings]) => (endings ? `${stem}(?:${endings.split(" ").join("|")})` : stem)).join("|")})`;

/** Researchers who have followed an initiative have evaluated it. */
export const RESEARCHERS = `(?:forskar(?:e|na|en)(?=[^.\\n]{0,60}? (?:följt|följer|granskat|studerat)${ENDS})|(?:följts?|följdes|följs|granskats|studerats) (?:[a-zà-öø-ɏ]{1,12} )?av (?:[a-zà-öø-ɏ]{1,12} )?forskare)`;

/** Analyses of what something has been worth. */
export const WORTH = "(?:nytto(?:analys|kalkyl)|effekt(?:analys|studie))";

/** Verbs by which a source tells something. */
export const TELLS = `${BEGINS}${inAllForms(TELLING)}${ENDS}`;
/** Verbs by which an evaluation, or whoever made it, tells something. */
export const EVALUATION_TELLS = `${BEGINS}${inAllForms([...TELLING, ...TELLING_OF_EVALUATIONS])}${ENDS}`;

/** Those who answer for an insats: what they assess is an own assessment. */
const ANSWERS = "(?:projektled(?:ning|are?)|projektägare?|(?:projekt|styr|arbets)grupp|projektteam|handläggare?|processledare?|samordnare?|tjänsteperson|avdelning|enhet|förvaltning|kansli|verksamhetsled(?:ning|are?)|utvecklingsledare?|strateg|koordinator|insatsansvarig)";
const ANSWERING = `(?:region(?:en)?|region ${LETTER}{2,16}(?: län)?|${ANSWERS}(?:en|n|et|er|arna|na|t|a)?)`;
const THEIRS = `(?:regionens|projektets|region ${LETTER}{2,16}s(?: län)?|${ANSWERS}(?:en|n|et|er|erna|arna|na|t|a)?s)`;
/** Others' own assessments are not those of whoever writes. */
const NOT_THEIRS = `(?<!(?:verktyg|mall|modell|metod|stöd|underlag)(?:en|et)? för )(?<!(?:aktör|bransch|deltagar|elev|företag|kommun|medlem)${LETTER}{0,5}s\\s)(?<!(?<!handlägg|projektled|projektäg|processled|samordn)arnas\\s)(?<!(?:ernas|ornas)\\s)`;
const VIEW = "(?:bild|uppfattning|erfarenhet|intryck|mening|slutsats|känsla|upplevelse|tolkning)";

/** What is followed up or evaluated by: a system, a plan or a method tells no result yet. */
const NOT_MEANS = "(?!s?-|s?(?:system|modell|plan|metod|verktyg|kompetens|kapacitet|kultur|rutin|arbete))";

type Words = readonly [Sign, RegExp];
const words = (sign: Sign, source: string): Words => [sign, new RegExp(`${BEGINS}(?:${source})`, "g")];

/** How those who answer for an insats say that they have assessed it themselves. */
const OWN: readonly Words[] = [
  // "Egen bedömning", "vår samlade skattning", "Region Sjös bedömning"
  words(anyOf("bedöm", "bedom", "bed.", "skattning", "assessment"), `${NOT_THEIRS}(?:egen|egna|vår|våra|intern|interna|preliminär|samlad|sammanvägd|sammantagen|övergripande|subjektiv|${THEIRS})[\\s-]+(?:${LETTER}{1,20}\\s+)?(?:${ASSESSMENT}|(?:upp)?skattning|bed(?:ömn?)?(?=\\.))${LETTER}*|(?:egen|själv)-?${ASSESSMENT}${LETTER}*|(?<=\\()bedömning(?=\\))|bedömningsvis|(?:own|our) assessment`),
  // "bedöms ha lett till", "vi bedömer", "anser projektledningen", "är en bedömning av ansvarig handläggare"
  words(anyOf("bedöm", "skatta"), `(?:(?<!(?:ansökning|ansökningar|ansökningarna|ärenden|ärendena|anbuden) )bedöms(?! av )|bedömer (?:vi|${ANSWERING})|(?:vi|${ANSWERING}) (?:själva )?bedömer|(?:vi har|har vi) (?:själva )?bedömt|(?:vi|${ANSWERING}) bedömmer|(?:vi|${ANSWERING}) (?:själva )?uppskattar att|gör (?:den )?bedömningen|bedömningen (?:görs|gjordes|har gjorts|gjord) av (?:oss|ansvarig|${ANSWERING})|(?<!för )bedömningen(?:, som [^,.\\n]{1,30},)? (?:är|baseras|bygger|grundas|av (?:${LETTER}{1,14} ){0,3}?(?:resultat|effekt)(?:en|et|er|erna))|(?:underlag|grund) för bedömningen(?! är)|(?:bedöm|(?:upp|själv)?skatta)(?:da|de|d|t|ts|s)? (?:av:? (?:regionens |projektets )?(?:oss|ansvarig|${ANSWERING})|internt|utifrån)|en bedömning (?:gjord )?av (?:oss|ansvarig|${ANSWERING})|(?<=\\()bedömning av (?:oss|ansvarig|${ANSWERING})(?=\\))|bedömning (?:gjord|genomförd|som gjorts) av (?:regionens |projektets )?(?:oss|ansvarig|${ANSWERING})|betrakta som bedömningar)${ENDS}`),
  words(anyOf(" anser", " menar", " upplever", " uppfattar"), `(?:vi|projektet|${ANSWERING})(?:, som)? (?:${LETTER}{1,12} )?(?:anser|menar|upplever|uppfattar)(?: själva?)? att${ENDS}`),
  // "Vår samlade bild är att …", "enligt regionens uppfattning", "det är vår egen uppfattning"
  words(anyOf(" bild", "uppfattning", "erfarenhet", "intryck", "mening", "slutsats", "känsla", "upplevelse", "tolkning"), `(?:vår|vårt|${THEIRS}) (?:${LETTER}{1,12} )?${VIEW}(?: är${ENDS}|:)|(?:enligt|är) (?:vår|vårt|${THEIRS}) (?:${LETTER}{1,12} ){0,2}?${VIEW}${ENDS}`),
  // "Bygger på egna iakttagelser", "enligt egna beräkningar", "våra erfarenheter är att"
  words(anyOf("iakttagelse", "observation", "erfarenhet", "reflektion", "beräkning", "analys"), `(?:på|enligt|utifrån|från|av) (?:egna|våra|interna|projektets|regionens) (?:${LETTER}{1,12} )?(?:iakttagelser|observationer|erfarenheter|reflektioner|beräkningar)${ENDS}|(?:egna|våra) (?:iakttagelser|observationer|erfarenheter)(?: ${LETTER}{1,12}){0,3} (?:är|visar)${ENDS}|(?:egen|vår) (?:iakttagelse|observation|erfarenhet|reflektion)(?: är${ENDS}|:)|är (?:vår|en) egen (?:iakttagelse|observation|erfarenhet|reflektion)${ENDS}|(?:endast|bara|enbart) (?:egna|våra) (?:iakttagelser|observationer|erfarenheter)${ENDS}|(?:egen|egna|vår|våra) analys(?:en|er)?${ENDS}`),
  // "En ren uppskattning från projektets sida", "upplevs av oss", "bedömningsgrund: egen"
  words(anyOf(" från ", " av oss"), `(?:${ASSESSMENT}|(?:upp)?skattning|uppfattning)(?:en)? från (?:oss|vår sida|projektets? sida|projektet|${ANSWERING})${ENDS}|(?:upplev|uppfatta|observera|iaktta|notera|tolka|se)(?:s|ts|d|de|t|da|gits|gna)? av oss${ENDS}`),
  words(anyOf("egen"), `(?:bedömningsgrund|underlag|baserat på)(?: är|\\s?:) egen(?=[.,;)]|\\s*$)`),
  words(anyOf("vi tolkar det"), `vi tolkar det som${ENDS}`),
  words(anyOf("vi ser att"), `(?<=(?:^|[.!?:\\n]\\s{0,3}))vi ser att${ENDS}`),
  words(anyOf("själva"), `vi själva (?:kan )?(?:se|ser|sett|har sett)${ENDS}`),
];

/** Each basis, and the words for it. */
export const BASIS_WORDS: readonly (readonly [Basis, Sign, RegExp])[] = [
  ["followUp", anyOf("följ", "uppföj", "uppf.", "uppf:", "follow-up"), new RegExp(`${BEGINS}(?:${LETTER}{0,20}-?${FOLLOWING_UP}${NOT_MEANS}${LETTER}*|följ(?:s|ts|des|de|er|t)(?:\\s${LETTER}{1,14})?\\s+upp${ENDS}|uppfölj(?:da?|t)${ENDS}|follow-up${ENDS}|uppföljande\\s(?:samtal|möte|besök|kontakt|workshop|dialog|enkät|intervju|mätning|studie))`, "g")],
  ["evaluation", anyOf("värd", "utväder", "följeforsk", "evaluation", "utv.", "forskar", "nyttoanalys", "nyttokalkyl", "effektanalys", "effektstudie"), new RegExp(`${BEGINS}(?:${LETTER}{0,20}-?utvärd(?=[.:])|(?:(?:extern|intern) |slut|projekt)utv(?=\\.)|utv(?=\\. av${ENDS})|(?<=(?:och|eller|samt) )utv(?=\\.)|${LETTER}{0,20}-?${EVALUATING}(?:ing${NOT_MEANS}|(?!ing))|följeforsk|${LETTER}{0,20}-?${WORTH}|evaluation|${RESEARCHERS})${LETTER}*`, "g")],
  ...OWN.map(([sign, pattern]) => ["ownAssessment", sign, pattern] as const),
];

/** The words of own assessments that a capital begins: "Bedömning kort sikt – …", "Bedömda effekter:", "(EB)". */
export const OWN_WITH_CAPITAL = [anyOf("bedöm", "eb", "e.b."), /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:Bedöm(?:ning|da?)(?![A-Za-zÀ-ÖØ-öø-ɏ])|EB(?=\s?[):–]|\.?$)|E\.B\.|(?<=\()eb(?=\)))/g] as const;

/** The ways in which own assessments are told; the words themselves say it. */
export const OWN_WAYS: readonly Words[] = OWN.map(([sign, { source }]) => [sign, new RegExp(source)]);
