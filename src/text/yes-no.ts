/** Yes and no: what a question asks, what an answer begins with, and whether its first sentences say the opposite. */
import { type Span, sentencesOf } from "./sentences";

export type Verdict = "yes" | "no";

const OPENING = /^[\s☒☑✓✔xX[\]()•-]{0,8}(?:(ja)|(nej))(?![a-zà-öø-ɏ/])\s*[.,:;!–-]?\s*/i;

/** The answer's first word, when it is yes or no, and where the rest begins. */
export function verdictOf(text: string): { verdict: Verdict; rest: number } | null {
  const match = OPENING.exec(text);
  return match ? { verdict: match[1] ? "yes" : "no", rest: match[0].length } : null;
}

/** "Har anslaget bidragit till …?" The compilation asks the same in other words. */
export function asksYesOrNo(question: string): boolean {
  return /^\s*(?:har|är|finns|bidrar|kan|används)\s[^?]{5,300}\?\s*$/i.test(question) || /^\s*(?:beskrivning av hur|har)\s+anslaget\s(?:har\s)?bidragit till att nå målen/i.test(question);
}

/** Which answer a box explains: "Om ja, beskriv hur …", "Om nej, …"; "both" when it is one box for the two. */
export function boxOf(question: string): Verdict | "both" | null {
  const yes = /(?:^|[.?!]\s*)om ja(?![a-zà-öø-ɏ])/i.test(question);
  const no = /(?:^|[.?!]\s*)om nej(?![a-zà-öø-ɏ])/i.test(question);
  return yes && no ? "both" : yes ? "yes" : no ? "no" : null;
}

const MONEY = "(?:anslag(?:et)?(?:\\s1[:.]1)?|1[:.]1[- ]?(?:medel|medlen|anslaget)|medel(?:en)?\\sfrån\\sanslag(?:et)?(?:\\s1[:.]1)?|medlen)";
const DONE = "(?:använts|nyttjats|utnyttjats|bidragit|gått|beviljats|finansierat|medfinansierat|fördelats|kommit|lämnats|getts|påverkat)";
/** The subject of the sentence is the grant, and it has not been used. */
const NOT_USED = new RegExp(`(?<![a-zà-öø-ɏ])${MONEY}(?![a-zà-öø-ɏ])[^.;]{0,60}?\\s(?:inte|ej|aldrig)\\s(?:[a-zà-öø-ɏ]{2,12}\\s)?${DONE}(?![a-zà-öø-ɏ])`, "i");
const NOTHING = /^(?:under (?:året|20\d\d) (?:har )?)?(?:inga|inget|ingen)\s(?:beslut|projekt|medel|stöd|insatser|ansökningar|medfinansiering)[^.;]{0,80}?\s(?:fattats|beviljats|finansierats|medfinansierats|genomförts|tagits|använts|fattades|beviljades|bidragit|gått|sökts|kommit|fått|fick|erhållit|drivits|lämnats)(?![a-zà-öø-ɏ])/i;
/** "… har inte använts i alla delar, men i de flesta": only some of it is denied. */
const NOT_ALL = /(?<![a-zà-öø-ɏ])(?:inte|ej)\s[^.;]{0,60}?(?<![a-zà-öø-ɏ])(?:alla|samtliga|hela|varje)(?![a-zà-öø-ɏ])[^.;]{0,60}?,?\s(?:men|utan|dock)\s/i;
/** "Anslaget används inte till …", "Medel har ej beviljats", "Ännu har inga beslut tagits", "Det har inte funnits några projekt": a sentence that begins so. */
const NOT_SO = new RegExp(
  `^(?:nej(?![a-zà-öø-ɏ])|${MONEY}\\s(?:används|nyttjas|utnyttjas|går|bidrar)\\s(?:inte|ej)(?![a-zà-öø-ɏ])|medel\\shar\\s(?:inte|ej)\\s(?:[a-zà-öø-ɏ]{2,12}\\s)?${DONE}(?![a-zà-öø-ɏ])|(?:ännu|hittills|under\\s(?:året|20\\d\\d))\\s(?:har|hade)\\s(?:det\\s)?(?:inga|inget|ingen)\\s[^.;]{0,60}\\s(?:fattats|beviljats|tagits|använts|medfinansierats|finansierats|sökts|gått|funnits|kommit)(?![a-zà-öø-ɏ])|(?:[^.;,]{0,60}\\s)?(?:har|hade)\\s(?:det\\s)?(?:inte|ej)\\s(?:varit\\saktuell[ta]?|funnits\\snågr(?:a|ot|on))(?![a-zà-öø-ɏ])|(?:regionen|vi)\\s(?:deltar|medverkar)\\s(?:inte|ej)\\si\\s(?:något|några|programmet|interreg)(?![a-zà-öø-ɏ])|(?:något\\s)?(?:bidrag|resultat|effekter?)\\s(?:till\\s[^.;,]{3,60}\\s)?(?:kan|går)\\s(?:därför\\s|ännu\\s)?(?:inte|ej)\\s(?:att\\s)?(?:redovisas?|påvisas?|visas?)(?![a-zà-öø-ɏ])|det\\s(?:finns|fanns)\\s(?:ännu\\s|hittills\\s)?inga\\s(?:beslut|projekt|insatser|beviljade)(?![a-zà-öø-ɏ]))`,
  "i",
);
/** In such a sentence it takes back what the other words say. */
const BUT = /(?<![a-zà-öø-ɏ])(?:men|dock|däremot|utan|trots|ändå|avgörande|enbart|endast|bara)(?![a-zà-öø-ɏ])/i;
/** After it comes what was done all the same. */
const TURNS = /(?<![a-zà-öø-ɏ])(?:men|däremot|utan|ändå)(?![a-zà-öø-ɏ])/i;
/** "har via anslaget medfinansierat": done with the grant. */
const WITH_IT = new RegExp(`(?<![a-zà-öø-ɏ])(?:via|ur|från|genom|med)\\s(?:medel\\s(?:ur|från)\\s)?${MONEY}(?![a-zà-öø-ɏ])`, "i");
const GIVEN = /(?<![a-zà-öø-ɏ])(?:medfinansiera(?:t|r|de|s)|medfinansierats|medfinansiering|(?:del)?finansierats|fått|beviljats|beviljat|lämnats|stöttat)(?![a-zà-öø-ɏ])/i;
/** "Programmet hade inte öppnat, varför inga projekt har medfinansierats": said of the whole, further into the sentence. */
const NOTHING_YET = /^[^.;]{0,120}?(?:programmet|programperioden|utlysningarna?)\s(?:har|hade)\s(?:[a-zà-öø-ɏ]{2,12}\s){0,2}?(?:inte|ej)\s(?:[a-zà-öø-ɏ]{2,12}\s)?(?:öppnat|öppnats|startat|kommit igång|godkänts|beslutats)(?![a-zà-öø-ɏ])|(?:inte|ej)\s(?:beslutats|fattats|beviljats|tagits)\s(?:om\s)?(?:någon|några|något)\s(?:medfinansiering|projekt|beslut|stöd)(?![a-zà-öø-ɏ])|(?:därför|varför|så)\s(?:har\s)?inga\s(?:projekt|medel|beslut|insatser)\s(?:[a-zà-öø-ɏ]{2,12}\s){0,2}?(?:beviljats|använts|medfinansierats|finansierats|fattats|sökts|genomförts)(?![a-zà-öø-ɏ])|^(?:(?:regionen|region\s[a-zà-öø-ɏ]{2,16}|vi)\s(?:har|hade)\s(?:under\s(?:året|20\d\d)\s|ännu\s|i\sår\s)?|(?:i\sår|under\s(?:året|20\d\d)|hittills|ännu)\s(?:har|hade)\s(?:regionen|region\s[a-zà-öø-ɏ]{2,16}|vi)\s)(?:(?:inte|ej)\s(?:haft|beviljat|fattat|medfinansierat|finansierat|gett|lämnat|deltagit\si|drivit|sökt)\s(?:några?|något)|(?:haft|beviljat|fattat|medfinansierat|finansierat|drivit)\singa|inga|inget)\s(?:egna\s|beviljade\s)?(?:projekt|beslut|medel|stöd|insatser|[a-zà-öø-ɏ-]{0,20}projekt)(?![a-zà-öø-ɏ])/i;
/** "Tre projekt har fått medfinansiering", "Medfinansiering har getts": what a grant does, told of what it went to. */
const SUPPORTED = /(?:^|\s)(?:[A-Za-zÀ-ÖØ-öø-ɏ]{0,20}projekt(?:en)?(?:,[^.,;]{1,60},)?|stöd(?:en)?|medfinansiering|medel|företagsstöd(?:en)?|insatser(?:na)?)\s(?:[a-zà-öø-ɏ]{1,20}\s){0,4}?(?:har\s(?:[a-zà-öø-ɏ]{2,12}\s)?(?:medfinansierats|beviljats|getts|lämnats|utgått|bidragit|fått\s(?:stöd|medfinansiering|medel))|bidrar\still|bidrog\still|medfinansieras|medfinansierades|beviljades)(?![a-zà-öø-ɏ])|(?:^|\s)(?:regionen|region\s[a-zà-öø-ɏ]{2,16}|vi)\shar\s(?:under\s(?:året|20\d\d)\s)?(?:beviljat|lämnat|gett)\s(?:[\d,]{1,9}\s(?:miljoner\s(?:kronor|kr)|mn?kr|tkr|kronor|kr)\s(?:i|till)\s)?medfinansiering(?![a-zà-öø-ɏ])/i;
const USED = new RegExp(`(?<![a-zà-öø-ɏ])${MONEY}(?![a-zà-öø-ɏ])\\s(?:används|användes)\\s(?:för\\satt\\s|som\\s|till\\s)medfinansier|(?<![a-zà-öø-ɏ])${MONEY}(?![a-zà-öø-ɏ])\\s(?:bidrar\\still|bidrog\\still|medfinansierar|medfinansierade)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])${MONEY}(?![a-zà-öø-ɏ])\\shar\\s(?!inte|ej|aldrig|endast|bara|dock)(?:[a-zà-öø-ɏ]{2,12}\\s){0,2}?${DONE}(?![a-zà-öø-ɏ])`, "i");
const DENIES = /(?<![a-zà-öø-ɏ])(?:inte|ej|inga|ingen|inget|aldrig)(?![a-zà-öø-ɏ])/i;
const SAYS_NO = /^nej(?![a-zà-öø-ɏ])/i;
/** Said further on, it takes the first sentence back. */
const YET = /(?<![a-zà-öø-ɏ])(?:bidragit|bidragande|bidrar|bidrog)(?![a-zà-öø-ɏ])/i;
const LOOKED_AT = 2;

/** Words by which a text that explains a no takes something back. */
const TAKES_BACK = /(?<![a-zà-öø-ɏ])(?:inte|ej|inga|ingen|inget|aldrig|sak(?:nas|nat|nades)|utan|avslag|ännu|endast|bara|först|i\s?stället|därför|eftersom|dock|men|däremot|andra\s(?:medel|program)|egna\smedel|varken|litet?|få)(?![a-zà-öø-ɏ])/i;
/**
 * What the region has decided on from the grant, or the grant itself, contributes, or the region gives its part. What
 * others give ("kommunerna medfinansierar") is no grant.
 */
const CONTRIBUTES = new RegExp(`(?<![a-zà-öø-ɏ])(?:${MONEY}|beslut(?:en)?|stöde[tn]|satsningarna|prioriteringarna)(?![a-zà-öø-ɏ])[^.;]{0,80}?\\s(?:bidra(?:r|git|gande)?|bidrog|medfinansiera(?:r|t|de)|möjliggör|förutsättning(?:ar|en|arna)?|i\\slinje\\smed)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])region(?:en|\\s[a-zà-öø-ɏ]{2,16})\\s(?:har\\s)?(?:[a-zà-öø-ɏ]{2,12}\\s){0,3}?medfinansiera(?:r|t|de)(?![a-zà-öø-ɏ])`, "i");
/** A shorter text may be cut, or explain in other words. */
const FEWEST_WORDS = 20;

/** A text under a no that tells at length how the grant contributes, and takes nothing back. */
function affirming(text: string): Span | null {
  if (TAKES_BACK.test(text) || text.split(/\s+/).length < FEWEST_WORDS) return null;
  return sentencesOf(text).find(({ start, end }) => CONTRIBUTES.test(text.slice(start, end))) ?? null;
}

/** Whether what follows tells of support after all. */
const affirms = (text: string): boolean => YET.test(text) || USED.test(text) || SUPPORTED.test(text) || GIVEN.test(text);

/** The sentence, among the first, that says the opposite of yes or no; `null` when none does. */
export function opposing(text: string, verdict: Verdict): Span | null {
  const sentences = sentencesOf(text).slice(0, LOOKED_AT).map((span) => {
    const sentence = text.slice(span.start, span.end);
    return { span, sentence, denies: DENIES.test(sentence) };
  });
  const deniesAny = sentences.some(({ denies }) => denies);
  for (const [at, { span, sentence, denies }] of sentences.entries()) {
    if (verdict === "yes") {
      // Nothing speaks against a yes without such a word.
      if (!denies && !SAYS_NO.test(sentence)) continue;
      const after = text.slice(span.end);
      if (at === 0 && NOT_SO.test(sentence) && !BUT.test(sentence) && !YET.test(sentence) && !affirms(after)) return span;
      if (NOT_ALL.test(sentence)) continue;
      if ((NOT_USED.test(sentence) || NOTHING.test(sentence) || (NOTHING_YET.test(sentence) && !YET.test(sentence) && !TURNS.test(sentence))) && !YET.test(after)) return span;
    } else if ((!denies && USED.test(sentence)) || (!deniesAny && ((WITH_IT.test(sentence) && GIVEN.test(sentence) && !TAKES_BACK.test(sentence)) || SUPPORTED.test(sentence)))) {
      return span;
    }
  }
  return verdict === "no" ? affirming(text) : null;
}
