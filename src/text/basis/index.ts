/**
 * What a result is said to rest on. The template asks for one of three: uppföljning, utvärdering, egen bedömning
 * (mall 2023, rule state-basis); regions say so in many ways.
 */
import { sourcesTold } from "./sources";
import { BEGINS, ENDS, EVALUATION_TELLS, GROUND, JOINED, JOINED_GROUND, OWN_WAYS, OWN_WITH_CAPITAL, RESEARCHERS, SAYS_GROUND, TELLS, WORTH } from "./words";
import { withoutLacking } from "./lacking";
import { type Sign, anyOf, holds } from "../signs";

/** Before a verb: it has not happened, or not yet. */
const NOT_YET = "(?<!(?:^|[^a-zà-öø-ɏ])(?:inte|ej|aldrig|ska|skall|bör|kan|kommer att|planeras att|behöver)\\s(?:ännu\\s|också\\s|även\\s|sedan\\s|sen\\s)?)";
/** Asked people, in whatever way. */
const ASKED = "(?:utvärdering|uppföljning|enkät|intervju|mätning|fokusgrupp)";
/** Evaluations that have been made, and whoever makes them; of these a text seldom speaks without telling what they found. */
const EVALUATION = `(?:${JOINED}utvärdering(?:en|arna|srapporten|sföretaget|sbyrån|skonsulten|skonsulterna|steamet)|${JOINED}(?:utvärdera|följeforska)(?:re|ren|rna)|följeforskning(?:en)?)`;
/** Analyses of what something has been worth. */
const OF_WORTH = `${JOINED}${WORTH}(?:en)?`;
const SAYS_EVALUATION = anyOf("utvärder", "följeforsk");

const SAYS_FOLLOWED = anyOf(..."uppföljning uppföljningen utvärdering utvärderingen följeforskning följeforskningen".split(" ").map((word) => `${word} `));
/** "tre månader", "ett halvår" */
const SPAN = "(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|\\d{1,2}) (?:år|halvår|månader|månad|veckor|vecka|dagar)";
/** What is not done yet. */
const TO_BE_DONE = "(?<![a-zà-öø-ɏ])(?:planeras|ska|skall|saknas|pågår|ej|inte|kommer|nej|återstår|görs|sker|genomförs|påbörjas)(?![a-zà-öø-ɏ])";

/** What a sentence has that says something of a follow-up, or of what it was for, instead of naming it. */
const FINITE = "är|var|har|hade|blir|blev|kan|bör|måste|ingår|ingick|finns|fanns|behövs|krävs|används|utvecklas";
const VERBS = `${BEGINS}(?:${FINITE}|och|samt|för|till|som|att)${ENDS}`;
const FOLLOWED_BY = "(?:av|från|i|hos|bland|med|under|vid|genom|före|efter|via|per)";

type Way = readonly [Sign, RegExp];

/**
 * Each way, and words without which it is not taken: most texts have few of them. Sought in lower case: a pattern that
 * takes either case is several times slower.
 */
const WAYS: readonly Way[] = [
  // "Egen bedömning", "vi bedömer att", "enligt vår uppfattning"
  ...OWN_WAYS,
  // "Extern bedömning", "egen uppföljning"; whose it is does not show of "bedöms" and "uppskattas"
  [anyOf("bedömning", "skattning", "egen uppföljning", "egen utvärdering", "egna uppföljning", "vår uppföljning", "vår utvärdering"), /(?:extern|kvalitativ|samlade?)[\s-]+(?:[a-zà-öø-ɏ]{1,20}\s+)?(?:bedömning|(?:upp)?skattning)|(?:egen|egna|vår|våra) (?:uppföljning|utvärdering)/],
  [anyOf("bedöm", "uppskatt"), /(?:^|[^a-zà-öø-ɏ])(?:bedömer|bedömdes|bedömningen|uppskattas|uppskattningsvis)(?![a-zà-öø-ɏ])/],
  // A label before the text: "Utvärdering:", "Uppföljning + egen bedömning:", "Uppföljning (alla år) –", "Bedömning."
  [SAYS_GROUND, new RegExp(`(?:^|[\\n.:;•]|\\()[^\\S\\n]{0,5}(?:(?:extern|intern|egen)\\s)?${JOINED_GROUND}(?:s?(?:resultat|rapport|svar|enkät)(?:et|en)?)?(?:\\s{0,3}\\([^()]{0,40}\\))?\\s{0,3}(?:[:.+,/&)–-]|(?:och|samt)\\s(?:[a-zà-öø-ɏ]{1,14}\\s)?${JOINED_GROUND}\\s{0,3}(?:[:.)–-]|$)|$)`, "m")],
  [anyOf(...["bedömning", "uppföljning", "utvärdering"].flatMap((word) => ["", "en", "ar"].flatMap((ending) => [`${word}${ending}:`, `${word}${ending} :`]))), new RegExp(`(?:^|[^a-zà-öø-ɏ-])(?:${JOINED}(?:uppföljning|utvärdering)|(?:slut|egen|själv)?-?bedömning)(?:en|ar)?\\s{0,3}:`)],
  // Who did it and what: "(Sjö & Strand, slututvärdering)"
  [anyOf(..."ppföljning tvärdering bedömning följeforskning".split(" ").map((word) => `${word})`)), new RegExp(`\\([^()\\n]{1,40},\\s${JOINED}(?:uppföljning|utvärdering|bedömning|följeforskning)\\)`)],
  // A label of another kind: "Underlag: statistik", "Källa: länets näringslivsråd"
  [anyOf("underlag", "bedömningsgrund", "källor", "källa"), /(?:^|[\n.(])[^\S\n]{0,5}(?:underlag|bedömningsgrund|källor|källa)\s{0,3}:/],
  // A sentence without a verb: "Uppföljning genom telefonintervjuer.", "Utvärdering gjord av extern part", "Enkät till deltagarna"
  [SAYS_GROUND, new RegExp(
    `(?:^|[\\n.:;•(])[^\\S\\n]{0,5}(?:(?:extern|intern|egen|fördjupad|löpande|kvalitativ|kvantitativ|årlig)\\s)?(?:${JOINED_GROUND}(?:en|er|ar)?\\s(?:genom|via|i form av|med hjälp av|utifrån|från|gjord|genomförd|utförd|baserad|enligt|efter \\d|(?:[a-zà-öø-ɏ]{3,9}\\s)?\\d{4}(?!\\d)|(?:med|bland|hos)\\s\\d|(?:med|i)\\s(?:[a-zà-öø-ɏ]{1,12}\\s)?${ASKED})|(?:enkät|intervju)(?:er)? (?:till|med|bland)(?![a-zà-öø-ɏ]))`,
  )],
  // "Own assessment", "External evaluation:", "Follow-up."
  [anyOf("assessment", "evaluation", "follow-up"), /(?:^|[^a-zà-öø-ɏ])(?:(?:own|internal|external|our|based on|according to)(?: (?:an?|the))? (?:assessment|evaluation|follow-up)(?![a-zà-öø-ɏ])|(?:assessment|evaluation|follow-up)\s{0,3}[:.)])/],
  // "En extern utvärdering har gjorts", not "Ingen utvärdering har gjorts"
  [anyOf("uppföljning", "utvärdering", "följeforskning"), /(?:uppföljning|utvärdering|följeforskning)(?<!(?:^|[^a-zà-öø-ɏ])(?:ingen|inga|någon)\s(?:[a-zà-öø-ɏ]{1,12}\s)?(?:uppföljning|utvärdering|följeforskning))(?:ar|en)?(?![a-zà-öø-ɏ])(?![^.\n]{0,40}?\s(?:inte|ej)\s)[^.\n]{0,40}?[^a-zà-öø-ɏ](?:gjorts|gjordes|genomförts|genomfördes|skett|skedde)(?![a-zà-öø-ɏ])/],
  // "Utvärderingsrapporten blev klar i maj", not "levereras i maj"
  [anyOf("utvärdering"), /utvärdering(?:en|srapport(?:en)?)? [^.\n]{0,40}?(?:färdigställ(?:ts|des)|slutför(?:ts|des)|leverera(?:ts|des)|överlämna(?:ts|des)|(?:är|blev) (?:klar|färdig|avslutad))(?![a-zà-öø-ɏ])/],
  // "baseras på uppföljning", "bygger på en extern utvärdering", "enligt enkät", "utifrån slutrapporten"
  [anyOf("baser", "bygger", "grundar", "grundas", "grundat", "grundad", "vilar", "stöds", "stödjer", "underlag", "utgår", "utgått", "enligt", "enl. ", "utifrån", "med stöd"), new RegExp(
    `(?:^|[^a-zà-öø-ɏ])(?:bas(?:erar|eras|erat|erad|erade|erats)|bygger|grund(?:ar|as|at|ad|ade)|vilar|stöds|stödjer|underlag(?! (?:för|till) (?:[a-zà-öø-ɏ]{1,14},? (?:och )?){0,2}(?:uppföljning|utvärdering))|utgår|utgått|enligt|enl\\.(?= )|utifrån|med stöd)(?![a-zà-öø-ɏ])[^.\\n]{0,80}?${GROUND}`,
  )],
  // "Uppgiften kommer från aktörernas system", "Underlaget är hämtat ur bolagens redovisning": what the figures rest on is said
  [anyOf(..."uppgiften uppgifterna underlaget siffran siffrorna statistiken".split(" ").flatMap((word) => [`${word} kommer`, `${word} är `, `${word} hämta`])), /(?:^|[\n.:;•(,]|[^a-zà-öø-ɏ])(?:uppgiften|uppgifterna|underlaget|siffran|siffrorna|statistiken) (?:kommer|är (?:hämta[dt]|hämtade|tag(?:en|et|na))|hämtas) (?:från|ur|av)(?![a-zà-öø-ɏ])/],
  // "Baserat på egna beräkningar", "(bygger på en inventering)"
  [anyOf("baser", "bygger på"), /(?:^|[\n.:;•(,])[^\S\n]{0,3}(?:baser(?:at|ad|ade|as|ar sig)|bygger|resultatet baseras|resultatet bygger) på [^.\n]{0,60}?(?:beräkning|inventering|årsredovisning|räkning|protokoll|anteckning|register)/],
  // "Enligt länsstyrelsens besiktning", "visar företagens egen statistik", "enligt kartläggningarna"
  [anyOf("statistik", "besiktning", "beräkning", "inventering", "räkning", "analys", "kartläggning"), /(?:^|[^a-zà-öø-ɏ])(?:enligt|visar|framgår av) (?:[a-zà-öø-ɏ\d&:-]{2,30}s )?(?:egna? |senaste |nya )?[a-zà-öø-ɏ-]{0,30}(?:statistik(?:en)?|besiktning(?:en)?|beräkning(?:ar)?|inventering(?:en)?|räkning(?:ar)?|analys(?:en)?|kartläggning(?:en|arna)?)(?![a-zà-öø-ɏ])/],
  // "Resultat ur projektets slutenkät", "resultaten från följeforskningen"
  [anyOf(..."resultat resultatet resultaten svar svaren siffror siffrorna slutsatser slutsatserna lärdomar".split(" ").flatMap((word) => [`${word} ur `, `${word} från `, `${word} av `])), new RegExp(`(?<!(?:sprida|spridning av|ta del av|tar del av|dela|delar|sprider|användning av) )(?:resultat(?:et|en)?|svar(?:en)?|siffror(?:na)?|slutsatser(?:na)?|lärdomar) (?:ur|från|av) (?:[a-zà-öø-ɏ]{1,20} ){0,3}${JOINED}(?:följeforskning|${ASKED})`)],
  // "Uppföljning sker genom samtal", "uppföljning görs efter 90 dagar"
  [anyOf("sker ", "görs ", "gjordes "), /(?:uppföljning|utvärdering)(?:en)?(?: av [a-zà-öø-ɏ ]{1,30})? (?:sker|görs|gjordes) (?:[a-zà-öø-ɏ]{1,10} ){0,2}(?:(?:genom|via|med|efter)(?![a-zà-öø-ɏ])|i (?:form av|[a-zà-öø-ɏ]{0,20}(?:form|enkät))(?![a-zà-öø-ɏ]))/],
  // "Uppföljning mot hamnens nyckeltal.", "Uppföljning i båtregistret."
  [anyOf("uppföljning i ", "uppföljning mot ", "uppföljning via ", "utvärdering via "), /(?:^|[\n.:;•(])[^\S\n]{0,5}(?:uppföljning|utvärdering)(?:en)? (?:(?:mot|via) [^.\n]{3,60}|i (?:[a-zà-öø-ɏ]{3,20}s )?[a-zà-öø-ɏ]{0,25}(?:system|register|databas|verktyg|statistik|enkät)(?:et|en)?)(?:[.\n]|$)/],
  // "Avläst i en stickprovsuppföljning", "… har stigit i uppföljningen"
  [anyOf("uppföljning", "utvärdering"), /(?:avläst|uppmätt|mätt|(?:stigit|ökat|minskat|sjunkit|förbättrats)(?=[^.\n]{0,60}? i [a-zà-öø-ɏ]{0,20}uppföljning))[^.\n]{0,60}? i (?:en |den )?[a-zà-öø-ɏ]{0,20}(?:uppföljning|utvärdering)(?:en)?(?![a-zà-öø-ɏ])/],
  [anyOf("används som uppföljning", "görs av"), /(?:följeforskning|enkät(?:er)?|intervju(?:er)?) används som uppföljning(?![a-zà-öø-ɏ])|utvärdering(?:en)?(?: av [a-zà-öø-ɏ ]{1,30})? görs av (?!\d)/],
  // "Uppföljning görs årligen"
  [anyOf("sker ", "görs "), /(?:uppföljning|utvärdering)(?:en)? (?:sker|görs) (?:[a-zà-öø-ɏ\d]{1,6} (?:år|månader|veckor) efter|löpande|kontinuerligt|regelbundet|årligen|kvartalsvis|månadsvis|varje (?:år|kvartal|månad|termin)|(?:en|två) gång)(?![a-zà-öø-ɏ]{4})/],
  // "Utvärdering av följeforskare", "noterades vid en uppföljning i juni"
  [anyOf("utvärdering av"), /(?:^|[\n.:;•(])[^\S\n]{0,5}(?:extern |oberoende )?utvärdering av (?:en |två )?(?:extern[at]? |oberoende )?(?:följeforskare|forskare|konsult(?:er)?|utvärderare|part)(?![a-zà-öø-ɏ])/],
  [anyOf("uppföljning", "utvärdering"), /(?:noter|konstater|registrer|redovis|rapporter)(?:ats|ades) [^.\n]{0,60}?(?:vid|i|under) (?:(?:en|den|senaste|årets) ){0,2}(?:uppföljning|utvärdering)(?:en)?(?![a-zà-öø-ɏ])/],
  // "Källan är hamnens register, alltså uppföljning", "Lappar i en låda – en enkel uppföljning"
  [anyOf("uppföljning", "utvärdering"), /(?:alltså(?: en)?|– en(?: [a-zà-öø-ɏ]{3,12})?) (?:uppföljning|utvärdering)(?![a-zà-öø-ɏ])/],
  // "Beskrivningen är hamnens (utvärdering av provåret)"
  [anyOf("uppföljning av", "utvärdering av"), /\((?:[a-zà-öø-ɏ]{3,12} )?(?:uppföljning|utvärdering) av [^()\n]{3,60}\)/],
  // "Fler seglar (klubbens uppföljning)."
  [anyOf("uppföljning)", "utvärdering)", "uppföljningen)", "utvärderingen)"), /\((?:[a-zà-öø-ɏ]{3,20} ){0,2}[a-zà-öø-ɏ-]{0,15}(?:uppföljning|utvärdering)(?:en)?\)/],
  // "Uppföljning i tabellform finns hos hamnen."
  [anyOf("uppföljning", "utvärdering"), /(?:^|[\n.:;•(])[^\S\n]{0,5}(?:uppföljning|utvärdering)(?:en)? (?:[^.\n]{1,30} )?finns (?:hos|att läsa|publicerad|redovisad)(?![a-zà-öø-ɏ])/],
  // "Kartan är en uppföljning av 2019 års inventering."
  [anyOf("är en uppföljning av"), /(?<!(?:projektet|insatsen|satsningen|programmet|kursen|etappen) )är en uppföljning av [^.\n]{0,40}(?:kartläggning|mätning|enkät|undersökning|studie|analys|inventering)/],
  // "Effekterna är en sammanvägd bedömning av …"
  [anyOf(...["bedömning", "utvärdering"].flatMap((basis) => "av gjord utifrån från".split(" ").map((word) => ` ${basis} ${word}`))), /är en (?:[a-zà-öø-ɏ]{3,14} )?(?:bedömning|utvärdering) (?:av|gjord|utifrån|från)(?![a-zà-öø-ɏ])/],
  // "uppföljningen visar", "en utvärdering som gjordes av … visade", "enkätsvaren pekar på"
  [SAYS_GROUND, new RegExp(`${GROUND}[a-zà-öø-ɏ]{0,12}(?![a-zà-öø-ɏ])[^.\\n]{0,120}?${TELLS}`)],
  // "…, visar slutenkäten", "bekräftas i den externa utvärderingen", "har redovisats i en utvärderingsrapport"
  [SAYS_GROUND, new RegExp(`${TELLS} (?:[a-zà-öø-ɏ]{1,12} ){0,3}?${JOINED_GROUND}`)],
  [SAYS_EVALUATION, new RegExp(`${EVALUATION_TELLS} (?:[a-zà-öø-ɏ]{1,12} ){0,2}?${EVALUATION}`)],
  // "Utvärderarna vid högskolan lyfter att …", "den fortlöpande utvärderingen har lett till …"
  [SAYS_EVALUATION, new RegExp(`${BEGINS}${EVALUATION}${ENDS}(?![^.\\n]{0,40}?${BEGINS}(?:planera|försena|upphandla|skjut|ska|kommer)[a-zà-öø-ɏ]{0,4}${ENDS})[^.\\n]{0,80}?(?:${EVALUATION_TELLS}|${BEGINS}(?:är|var|har varit|blev) (?:[a-zà-öø-ɏ]{1,12} ){0,2}?(?:god|positiv|negativ|kritisk|bra|hög)[a-zà-öø-ɏ]{0,2}${ENDS}|${BEGINS}(?:bygger|baseras|grundas|grundar sig|vilar) på${ENDS})`)],
  // "Forskare vid högskolan som följt seglingen ser …", "har följts av forskare"
  [anyOf("forskar"), new RegExp(`${BEGINS}${RESEARCHERS}`)],
  // "Högskolan har haft uppdrag att utvärdera seglingen"
  [anyOf("haft uppdrag", "haft i uppdrag", "låtit utvärdera"), /(?:haft (?:i )?uppdrag(?:et)? att|låtit) utvärdera(?![a-zà-öø-ɏ])/],
  [anyOf("nyttoanalys", "nyttokalkyl", "effektanalys", "effektstudie"), new RegExp(`${OF_WORTH} [^.\\n]{0,80}?${TELLS}`)],
  // "… säger en deltagare i utvärderingen"
  [SAYS_GROUND, new RegExp(`(?:^|[^a-zà-öø-ɏ])(?:säger|sade|menar|beskriver|beskrev|uppger|svarar|svarade|berättar|berättade|lyfter|lyfte|skriver|redovisar|redovisade|rapporterar)(?![a-zà-öø-ɏ])[^.\\n]{0,60}? (?:i|vid) (?:[a-zà-öø-ɏ]{1,12} ){0,2}${JOINED}${ASKED}`)],
  // "En utvärdering gjord av högskolan ger goda betyg"
  [anyOf("utvärdering", "uppföljning"), /(?:utvärdering|uppföljning)(?:en)? (?:gjord|genomförd|utförd|framtagen|skriven) av(?![a-zà-öø-ɏ])/],
  // "Se utvärdering på förbundets webbplats"
  [anyOf("utvärdering"), /(?:^|[\n.:;•(])[^\S\n]{0,3}se (?:[a-zà-öø-ɏ]{1,14} ){0,2}[a-zà-öø-ɏ]{0,12}utvärdering(?:en|srapport(?:en)?)?(?![a-zà-öø-ɏ])/],
  // "Utvärderingen är gjord av högskolan"
  [anyOf(...["utvärderingen", "uppföljningen", "mätningen"].flatMap((word) => [`${word} är`, `${word} gör`, `${word} gjor`, `${word} sker`])), /(?:utvärdering|uppföljning|mätning)en (?:är (?:gjord|genomförd|utförd)|görs|gjordes|sker|skedde) (?:av|genom|med|via|varje|årligen|löpande|två gånger)(?![a-zà-öø-ɏ])/],
  // "Företagen har själva gjort utvärderingen", "I höstas genomförde Sjö & Strand en utvärdering"
  [anyOf("utvärdering", "uppföljning"), /(?<!(?:inte|ska|att|kan|bör) )(?:gjort|genomfört|utfört|gjorts|genomförts|utförts|gjordes|genomfördes|gjorde|genomförde|(?:fyll(?:t|de)|f(?:ick|ått) fylla) (?:[a-zà-öø-ɏ]{1,20} )?i|besvarade|besvarat) (?:en |ut)?(?:[a-zà-öø-ɏ\d&-]{1,20} ){0,4}(?:slut|effekt|halvtids|följe)?(?:utvärdering|uppföljning)(?:en|ar|s(?:besök|samtal|möten|intervjuer|enkät(?:er)?))?(?![a-zà-öø-ɏ])/],
  // "Utvärderingen bygger på uppgifter från deltagarna", "en uppföljning som omfattar alla år"
  [anyOf(...["utvärdering", "uppföljning"].flatMap((word) => ["", "en"].flatMap((ending) => ["bygger", "baseras", "grundas", "bestod", "består", "omfattar", "omfattade", "utgår", "grundar", "avser", "avsåg"].flatMap((verb) => [`${word}${ending} ${verb} `, `${word}${ending} som ${verb} `])))), /(?:utvärdering|uppföljning)(?:en)? (?:som )?(?:bygger|baseras|grundas|grundar sig|bestod|består|omfattar|omfattade|utgår|avser|avsåg)(?![a-zà-öø-ɏ])/],
  // "Utvärderingens slutsats är att …"
  [anyOf("utvärderingens", "uppföljningens", "utvärderingskonsultens", "utvärderarens", "utvärderarnas", "följeforskarnas", "följeforskarens"), /(?:utvärderingens|uppföljningens|utvärderingskonsultens|utvärderarens|utvärderarnas|följeforskarnas|följeforskarens) (?:[a-zà-öø-ɏ]{1,14} )?(?:slutsats|resultat|bild|bedömning|värdering|rapport|intryck)/],
  // "visade i en utvärdering", "har presenterats i en utvärderingsrapport"
  [SAYS_GROUND, new RegExp(`(?:${TELLS}|(?:(?:presentera|sammanfatta|redovisa)(?:s|ts|des)|fastslogs|fastslås|fastställdes)${ENDS})[^.\\n]{0,40}?[^a-zà-öø-ɏ](?:i|av|genom) (?:[a-zà-öø-ɏ]{1,12}\\s){0,2}(?:${JOINED_GROUND}|utvärderar)`)],
  // "Det ser vi i uppföljningen", "inom ramen för en lärande utvärdering"
  [SAYS_GROUND, new RegExp(`(?:^|[^a-zà-öø-ɏ])(?:ser|syns|märks)(?: vi)? i (?:[a-zà-öø-ɏ]{1,12}\\s){0,2}${JOINED_GROUND}`)],
  [anyOf("inom ramen för"), /inom ramen för (?:en|den|[a-zà-öø-ɏ]{3,20}s) (?:[a-zà-öø-ɏ]{1,14} )?(?:utvärdering(?!en)|följeforskning)/],
  // "Granskats av en oberoende utvärderare", "tagits fram av utvärderaren"
  [anyOf("utvärdera", "följeforskar"), /[a-zà-öø-ɏ]{3,20}(?:ts|d|da|de|en|na|t) (?:fram )?av (?:[a-zà-öø-ɏ]{1,12} ){0,2}(?:utvärderar|följeforskar)(?:e|en|na)(?![a-zà-öø-ɏ])/],
  [anyOf("haft"), /(?:^|[^a-zà-öø-ɏ])haft (?:en )?(?:extern[at]? )?(?:utvärderare|följeforskare|följeforskning|följeutvärdering)(?![a-zà-öø-ɏ])/],
  // "Uppföljning ett halvår efter kursen: …", "Utvärderingen i klubbens register: …", "Uppföljning efter tre månader."
  [SAYS_FOLLOWED, new RegExp(`(?:^|[\\n.:;•(])[^\\S\\n]{0,5}(?:uppföljning|utvärdering|följeforskning)(?:en)? (?:(?:efter|före|i|vid|med|hos|bland|under|via)${ENDS}|${SPAN})(?:(?!${TO_BE_DONE})[^.:\\n]){0,80}:\\s(?!${TO_BE_DONE})`)],
  // "Slututvärdering av kursen: nio av tio är nöjda", "Uppföljning i december, rektorerna är nöjda", "Uppföljning av ritningar hos varven."
  [SAYS_FOLLOWED, new RegExp(`(?:^|[\\n.:;•(])[^\\S\\n]{0,5}(?:(?:extern|intern|egen) )?${JOINED}(?:uppföljning|utvärdering) ${FOLLOWED_BY}${ENDS}(?:(?!${TO_BE_DONE}|${VERBS})[^.:,\\n]){3,80}(?:[:,]\\s(?!${TO_BE_DONE})|(?<=\\s(?:hos|bland|genom|via)\\s[^.:,\\n]{3,80})[.\\n])`)],
  [SAYS_FOLLOWED, new RegExp(`(?:^|[\\n.:;•(])[^\\S\\n]{0,5}(?:uppföljning|utvärdering)(?:en)? (?:${SPAN} efter|efter ${SPAN})${ENDS}(?:(?!${TO_BE_DONE})[^.:\\n]){0,40}(?:[.\\n]|$)`)],
  // "Resultatet kommer från skolornas uppföljning", "Underlaget är förbundets uppföljning", "beräkningen är gjord i samband med en uppföljning"
  [SAYS_GROUND, new RegExp(`(?:^|[\\n.:;•(]|[^a-zà-öø-ɏ])(?:(?:resultat|effekt|siffr|uppgift|svar|bedömning|slutsats)[a-zà-öø-ɏ]{0,6} kommer (?:från|ur)|underlaget (?:är|utgörs av|består av)|(?:gjord|gjorts|beräknats|beräknad|sammanställts) [^.\\n]{0,40}i samband med) [^.\\n]{0,60}?${GROUND}`)],
  // "Följeforskningen ligger till grund för beskrivningen", "Klubbens egen uppföljning ligger till grund."
  [anyOf("ligger till grund", "legat till grund"), new RegExp(`${GROUND}[^.\\n]{0,60} (?:ligger|(?:har )?legat) till grund för (?:beskrivning|redovisning|bedömning|resultat|texten|uppgift|effekt)`)],
  [anyOf("ligger till grund", "legat till grund"), new RegExp(`${GROUND}[a-zà-öø-ɏ]{0,4} (?:ligger|har legat) till grund(?:[.\\n]|$)`)],
  // "Uppföljning av antalet båtar genom hamnens register", "Utvärdering av första året: …"
  [anyOf("uppföljning av", "utvärdering av"), /(?:^|[\n.:;•(])[^\S\n]{0,5}(?:uppföljning|utvärdering) av [^.\n]{1,60}?(?::| (?:genom|via|med hjälp av)(?![a-zà-öø-ɏ]))/],
  // "vid uppföljningen hade sju fått arbete", "sammanställt från kommunernas uppföljning"
  [anyOf("uppföljning", "utvärdering", "avstämning", "följeforskning"), new RegExp(`${BEGINS}(?:vid|i|under) (?:(?:en|den|senaste|årets|årliga|löpande) ){0,2}${JOINED}(?:uppföljning|utvärdering|följeforskning|avstämning)(?:en|arna)?${ENDS}[^.\\n]{0,40}? (?:ha(?:r|de)|var|uppg[ae][a-zà-öø-ɏ]{0,2}|ang[ae][a-zà-öø-ɏ]{0,2}|svarade|framkom|ser vi|(?:kan|kunde) (?:vi|man) se|syns|märks)${ENDS}`)],
  [anyOf("sammanställ", "hämta", "fånga", "samla", "verifiera", "bekräfta", "mäts", "mätt"), new RegExp(`(?:^|[^a-zà-öø-ɏ])(?:sammanställ(?:ts?|da|d)|mäts|mätts?|(?:verifiera|bekräfta)(?:ts|des|de|d|s|t)|hämta(?:ts|de|d|t)|(?:fånga|samla)(?:ts|s|de|t) (?:upp|in)) (?:från|ur|av|genom|via)(?![a-zà-öø-ɏ])[^.\\n]{0,40}?${GROUND}`)],
  // "Enligt branschens rapport", "enligt projektledningen"
  [anyOf("rapport"), /(?:^|[^a-zà-öø-ɏ])enligt (?:[a-zà-öø-ɏ\d&:-]{1,30} ){0,4}[a-zà-öø-ɏ-]{0,30}rapport(?:en|er|erna)?(?![a-zà-öø-ɏ])/],
  [anyOf("enligt projekt", "enligt utvärderaren"), /(?:^|[^a-zà-öø-ɏ])enligt (?:projektledningen|projektledaren|projektägaren|utvärderaren)(?![a-zà-öø-ɏ])/],
  // "Varvens bokslut har följts över tre år", "Högskolan utvärderade insatsen"
  [anyOf("följts "), new RegExp(`(?<!(?:inte|ej|aldrig) )följts (?:över|under|i) (?:${SPAN}|hela)${ENDS}`)],
  [anyOf("utvärderade "), /(?<!(?:vi|att|den|det|de) )(?:^|[^a-zà-öø-ɏ])(?:slut|halvtids)?utvärderade (?:projektet|insatsen|satsningen|arbetet|programmet|kursen|verksamheten|effekterna|resultaten)(?![a-zà-öø-ɏ])/],
  // "Revisorerna har granskat utfallet"
  [anyOf("granskat "), /(?<![a-zà-öø-ɏ])har granskat (?:utfallet|effekterna|resultaten|insatsen|projektet)(?![a-zà-öø-ɏ])/],
  // "Bilden av genomförda uppföljningar är att …", "av utvärderingarna att döma"
  [anyOf("uppföljning", "utvärdering"), /(?:^|[^a-zà-öø-ɏ])(?:(?:bild(?:en)?|slutsats(?:en|er|erna)?|lärdom(?:en|ar|arna)?) (?:av|från|i|ur) (?:[a-zà-öø-ɏ]{1,14} ){0,2}[a-zà-öø-ɏ]{0,12}(?:uppföljning|utvärdering)[a-zà-öø-ɏ]{0,4} är|av (?:[a-zà-öø-ɏ]{1,14} ){0,2}[a-zà-öø-ɏ]{0,12}(?:uppföljning|utvärdering)[a-zà-öø-ɏ]{0,4} att döma)(?![a-zà-öø-ɏ])/],
  // "har följts upp", "följs upp genom", "har utvärderats", "är uppföljda genom"; not "har inte följts upp", "ska utvärderas"
  [anyOf("följts", "följs", "följde", "följt", "följer", "utvärder", "uppfölj"), new RegExp(`(?:^|[^a-zà-öø-ɏ])${NOT_YET}(?:(?:följts|följs|följdes|följt|följer|följde)\\s(?:[a-zà-öø-ɏ]{1,14}\\s)?upp|utvärder(?:ats|ades|as|at)|(?:uppföljda?|uppföljt|utvärderade?) (?:av|genom|via|vid|efter))(?![a-zà-öø-ɏ])`)],
];

/** The ways that a capital begins. */
const WAYS_WITH_CAPITAL: readonly Way[] = [
  // "Bedömning kort sikt – …", "Bedömda effekter": a capital begins it, also where the line break before it was lost
  [OWN_WITH_CAPITAL[0], new RegExp(OWN_WITH_CAPITAL[1].source)],
  // Who did it: "Utvärdering av Sjö & Strand AB", "Högskolans uppföljning"; a capital tells a name from what was evaluated
  [anyOf("tvärdering", "följning", "s bedömning"), /(?:^|[\n.:;•(])[^\S\n]{0,5}(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ]{0,24}t?utvärdering|Utvärdering|(?:Extern|Oberoende|Fristående|Löpande|Följande) utvärdering) (?:av|från|vid) [A-ZÀ-ÖØ-Þ]|(?:^|[\n.:;•(])[^\S\n]{0,5}[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ]{2,30}s (?:uppföljning|utvärdering|bedömning)(?![A-Za-zÀ-ÖØ-öø-ɏ])/],
];

/** Without these nothing is spoken of that may be lacking. */
const MAY_BE_LACKING = anyOf("uppföljning", "utvärder", "följeforsk", "följs", "bedömning saknas", "bedömning: saknas", "bedömning ej", "bedömning: ej");

/** Whether a text says what its result rests on; "utvärdering: pågår" does not. */
export function statesBasis(text: string): boolean {
  const plain = text.includes("\u00a0") ? text.replaceAll("\u00a0", " ") : text;
  if (!hasWay(text, plain)) return false;
  if (!holds(text, MAY_BE_LACKING)) return true;
  const stated = withoutLacking(plain);
  return stated === plain || hasWay(text, stated);
}

/** "Uppföljning i hamnens eget system": nothing but a follow-up is named. */
const NAMED_ALONE = `(?:(?:extern|intern|egen|löpande|årlig) )?${JOINED}(?:uppföljning|utvärdering)(?:en)? ${FOLLOWED_BY}${ENDS}(?:(?!${TO_BE_DONE}|${BEGINS}(?:${FINITE})${ENDS})[^.:,\\n]){3,120}(?:, (?:(?!${TO_BE_DONE})[^.:\\n]){3,80})?`;
/** First of all, before what it found, or in a sentence after it. There a year may be one to come, but for its first months, when reports are written. */
const ALONE = new RegExp(`^\\s{0,5}${NAMED_ALONE}[.:]\\s+\\S|[.!)\\n]\\s{1,3}(?:[•–-] )?(?!(?:[^.]{1,40} )?(?<!(?:januari|februari) )20\\d\\d)${NAMED_ALONE}(?:\\.\\s|\\.?\\s*$)`);

/** Where outcomes name what they rest on in a sentence of its own; -1: nowhere. Among outputs a follow-up is something that was done. */
export function basisAlone(outcomes: string): number {
  if (!holds(outcomes, SAYS_FOLLOWED)) return -1;
  const found = ALONE.exec(outcomes.toLowerCase());
  return found ? found.index + found[0].search(/[^.!)•–\s-]/) : -1;
}

/** What is gone by, and tells nothing: "enligt plan", "enligt gällande riktlinjer". */
const GONE_BY = "plan|strategi|(?<![a-zà-öø-ɏ])lag(?:en)?(?![a-zà-öø-ɏ])|förordning|direktiv|modell|metod|avtal|överenskommelse|beslut|budget|riktlinj|mål|krav|kriteri|princip|standard|instruktion|mall|program|koncept|önskemål|behov|uppdrag|villkor|regel|regler|policy|agenda|definition|schema|rutin|ordning|ovan|nedan|följande|tabell|avsnitt|kapitel";
/** Whoever or whatever tells it: "enligt rektorerna", "klubbarna själva menar att …", "branschens egen bedömning". */
const ATTRIBUTED = new RegExp(`(?<![a-zà-öø-ɏ])(?:enligt\\s(?!(?:[a-zà-öø-ɏ\\d-]+\\s){0,3}?[a-zà-öø-ɏ-]*(?:${GONE_BY}))[a-zà-öø-ɏ]|[a-zà-öø-ɏ]{3,30}(?:en|et|na)\\s(?:själva?\\smenar|uppger|intygar)\\satt(?![a-zà-öø-ɏ])|[a-zà-öø-ɏ]{3,30}s\\segen\\sbedömning)`, "i");
const SAYS_BY_WHOM = anyOf("enligt", "menar att", "uppger att", "intygar att", "egen bedömning");

/** Whether a text says by whom its result is told, though not on what that one bases it. */
export const isAttributed = (text: string): boolean => holds(text, SAYS_BY_WHOM) && ATTRIBUTED.test(text);

/** Whether any way is taken in what is left of a text whose signs are known. */
function hasWay(text: string, left: string): boolean {
  let lower: string | null = null;
  for (const [sign, way] of WAYS) if (holds(text, sign) && way.test((lower ??= left.toLowerCase()))) return true;
  if (WAYS_WITH_CAPITAL.some(([sign, way]) => holds(text, sign) && way.test(left))) return true;
  return !sourcesTold(text, lower ?? left.toLowerCase()).next().done;
}
