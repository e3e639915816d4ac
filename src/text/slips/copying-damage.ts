/** What copying from other programs does to a text: digits stuck to words, lost spaces, å and ö taken apart. */
import type { Span } from "../sentences";
import { type Sign, anyOf, holds } from "../signs";

export type Damage = "note number" | "digit before word" | "lost break" | "odd signs" | "page number" | "file name" | "letter twice" | "lost target" | "markup" | "letter in number" | "words together" | "lone letter" | "letter thrice" | "capital inside" | "hyphen and space" | "words apart" | "bullet twice" | "stray sign" | "lost letters";

export interface Damaged extends Span {
  kind: Damage;
}

/** Small words that never follow a digit without a space: "stöd 2för att". */
const SMALL = "för|och|som|att|till|med|den|det|har|inom|under|från|samt|eller|genom|kan|ska|var|där|ett|vid|mot|hos";
/** Headings of goal cells and results: run together with what stands before, a line break has been lost. */
const HEADINGS = "Mål|Delmål|Målområde|Insatsområde|Prioritering|Prioriterat|Område|Syfte|Resultat|Effekter|Prestationer|Aktiviteter|Deltagare|Projektet|Insatsen|Uppföljning|Utvärdering|Egen";

/** No other words look so. */
const PARTED = "o ch|oc h|f ör|fö r|p å|so m|m ed|me d|ti ll|t ill|til l|a tt|at t|ä r|ha r|h ar|d et|de t|i nom|ino m|geno m|unde r";

const BROKEN = "kom- mun,re- gion,pro- jekt,pro- gram,in- sats,del- tag,sam- ver,sam- ord,sam- arb,ar- bet,ut- veck,ut- bild,re- sul,ak- tör,or- gan,kun- skap,upp- följ,upp- drag,för- ening,till- växt,sats- ning".split(",");

/** What stands before a word: white space, a bracket, a quotation mark, a comma. */
const BEFORE_WORD = [...' ("“”,;:'];

/** Of Swedish words. */
const LETTERS = [..."abcdefghijklmnoprstuvyåäö"];

interface Kind {
  kind: Damage;
  /** Without this sign, or this glance, a text is spared the pattern. */
  sign?: Sign;
  glance?: RegExp;
  pattern: RegExp;
}

const KINDS: readonly Kind[] = [
  {
    // The number of a footnote: "innovationssystemet10"
    kind: "note number",
    sign: anyOf(...[..."abcdefghijklmnopqrstuvwxyzßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ"].map((letter) => `${letter}0`)),
    glance: /[a-zß-öø-ÿ]\d/,
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d._/@-])[a-zß-öø-ÿ]{7,40}\d{1,3}(?![A-Za-zÀ-ÖØ-öø-ɏ\d._/-])/g,
  },
  {
    // The same after the first word of a sentence, in a form that no name has: "Kommunerna4 har"
    kind: "note number",
    sign: anyOf("na0"),
    pattern: /(?<=(?:^|[.!?]\s|\n)\s{0,3})[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{5,40}(?:er|ar|or|e)na\d{1,2}(?=\s[a-zß-öø-ÿ]{2})/g,
  },
  {
    // "Norrköpings2 kommun"
    kind: "note number",
    sign: anyOf("s0 kommun", "s0 län", "s0 universitet", "s0 region"),
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d-])[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3,40}s\d{1,2}(?=\s(?:kommun|län|universitet|region)(?:en|et|s)?(?![a-zß-öø-ÿ]))/g,
  },
  {
    kind: "digit before word",
    sign: anyOf(...SMALL.split("|").map((word) => `0${word}`)),
    pattern: new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏ\\d.,:-])\\d{1,3}(?:${SMALL})(?![A-Za-zÀ-ÖØ-öø-ɏ\\d])`, "g"),
  },
  {
    // A year run together with the next word: "2023deltog"
    kind: "digit before word",
    sign: anyOf(...[..."abcdefghijklmnoprstuvyåäö"].map((letter) => `0000${letter}`)),
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d.,:/_-])(?:19|20)\d\d(?!tal|ans)[a-zß-öø-ÿ]{3,30}(?![A-Za-zÀ-ÖØ-öø-ɏ\d./_-])/g,
  },
  {
    kind: "lost break",
    glance: new RegExp(`[\\da-zß-öø-ÿ](?:${HEADINGS})`),
    pattern: new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏ\\d])[A-Za-zÀ-ÖØ-öø-ɏ\\d]{0,30}(?:\\d|[a-zß-öø-ÿ]{3})(?:${HEADINGS})(?![A-Za-zÀ-ÖØ-öø-ɏ\\d])`, "g"),
  },
  {
    // "utvecklingoch": no word ends so but a few
    kind: "words together",
    sign: anyOf(...LETTERS.flatMap((letter) => [`${letter}och`, ` och${letter}`]), ...["et", "en", "na"].flatMap((end) => ["har", "som", "på", "med", "från", "inom", "ett", "under", "genom"].map((word) => end + word)), " varavd", " varave", "naär"),
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d@/._-])(?:[a-zß-öø-ÿ]{4,40}och|[A-Za-zÀ-ÖØ-öø-ɏ]{4,40}(?:et|en|na)(?:har|som|på|med|från|inom|ett|under|genom)|[A-Za-zÀ-ÖØ-öø-ɏ]{4,40}naär|varav(?:de[nt]?|ett?|en)|och(?!ra)[a-zß-öø-ÿ]{4,40})(?![A-Za-zÀ-ÖØ-öø-ɏ\d@/._-])/g,
  },
  {
    // "FlenochSträngnäs"
    kind: "words together",
    glance: /[a-zß-öø-ÿ]och[A-ZÀ-ÖØ-Þ]/,
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d@/._-])[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,40}och[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,40}(?![A-Za-zÀ-ÖØ-öø-ɏ\d@/_-])/g,
  },
  {
    // "hargenomförts", "attutveckla": a small word and a form that only a whole word has
    kind: "words together",
    sign: anyOf(...LETTERS.flatMap((letter) => [` har${letter}`, ` att${letter}`])),
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d@/._-])(?:har(?!moni)[a-zß-öø-ÿ]{4,30}(?:ats|förts|llits|rits|rjats|nits|gits|vits)|att(?!ribuera)[a-zß-öø-ÿ]{4,30}era)(?![A-Za-zÀ-ÖØ-öø-ɏ\d@/._-])/g,
  },
  {
    // "tagitfram": always two words
    kind: "words together",
    sign: anyOf("tagitfram", "tagitsfram", "togsfram"),
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d@/._-])(?:tagits?|togs)fram(?![A-Za-zÀ-ÖØ-öø-ɏ\d@/_-])/g,
  },
  {
    // "o ch", "f ör": the commonest small words, parted
    kind: "lone letter",
    sign: anyOf(...PARTED.split("|").map((word) => ` ${word}`)),
    pattern: new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏ\\d.&/-])(?:${PARTED})(?![A-Za-zÀ-ÖØ-öø-ɏ\\d.:/-])`, "g"),
  },
  {
    // "s tärker", "utvecklin g": a consonant that stands alone, and no unit, initial or abbreviation; "r" is left of å, ä and ö gone
    kind: "lone letter",
    sign: anyOf(...[..."fghjklmnpstv"].map((letter) => ` ${letter} `)),
    pattern: /(?<=[a-zß-öø-ÿ]{2,40}[, ] {0,1})(?<!(?:plan|typ|del|bilaga|alternativ|fas|nivå|grupp|punkt|per|från|till|klass|årskurs|stadium|bokstaven|två|tre|fyra|fem|sex|sju|åtta|nio|tio) )[fghjklmnpstv] (?!(?:till|eller|samt|respektive|inom|från|under|efter|över|mellan|genom)(?![a-zß-öø-ÿ]))[a-zß-öø-ÿ]{4,40}(?![A-Za-zÀ-ÖØ-öø-ɏ\d])/g,
  },
  {
    // No Swedish word has a letter three times in a row
    kind: "letter thrice",
    sign: anyOf(...LETTERS.map((letter) => letter.repeat(3))),
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d@/._-])[A-Za-zÀ-ÖØ-öø-ɏ]{1,30}([a-hj-prstuvyåäö])\1\1[a-zß-öø-ÿ]{0,30}(?![A-Za-zÀ-ÖØ-öø-ɏ\d@/_-]|\.[a-z])/g,
  },
  {
    // "träFfats", "arbetetUnder": names begin with a capital, have one small letter before it, or end as "medTech"
    kind: "capital inside",
    glance: /[A-ZÀ-ÖØ-Þ](?<=[a-zß-öø-ÿ]{3}.)[a-zß-öø-ÿ]{2}/,
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d@/._#-])[a-zß-öø-ÿ]{3,40}(?!(?:Tech|Labs?|Hubb?|Net|Work|Point|Book)(?![a-zß-öø-ÿ]))[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,40}(?![A-Za-zÀ-ÖØ-öø-ɏ\d@/_-]|\.[a-z])/g,
  },
  {
    // "KommunernaMellansjö": after a definite form begins another word
    kind: "capital inside",
    glance: /(?:en|et|na)[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3}/,
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d@/._#-])[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{5,40}(?:en|et|na)[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3,40}(?![A-Za-zÀ-ÖØ-öø-ɏ\d@/_-]|\.[a-z])/g,
  },
  {
    // "samverkans- parterna", where a line once ended
    kind: "hyphen and space",
    sign: anyOf("- "),
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d/-])[A-Za-zÀ-ÖØ-öø-ɏ]{4,40}- (?!eller|samt|respektive|till|kontra|liksom|även|inklusive|plus|resp|såväl|ocks|(?:inte|både|utan|dock|snarare|särskilt|främst|framför|bland|ibland)(?![a-zß-öø-ÿ]))[a-zß-öø-ÿ]{4,40}(?![A-Za-zÀ-ÖØ-öø-ɏ\d-])(?!,? (?:och|samt|eller) [a-zß-öø-ÿ]{0,40}-?)/g,
  },
  {
    // "elva kom- muner": the words that reports have most of, parted after their first syllable
    kind: "hyphen and space",
    sign: anyOf(...BROKEN),
    pattern: new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏ\\d/-])(?:${BROKEN.join("|")})[a-zß-öø-ÿ]{0,30}(?![A-Za-zÀ-ÖØ-öø-ɏ\\d-])`, "g"),
  },
  {
    // "Före tagens"
    kind: "words apart",
    sign: anyOf("före tag"),
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d-])[Ff]öre tag(?:en|ens|et|ets|are|aren|arna|arnas)(?![A-Za-zÀ-ÖØ-öø-ɏ])/g,
  },
  {
    // "konst-och kulturstöd"
    kind: "words together",
    sign: anyOf("-och ", "-eller ", "-samt "),
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d@/._-])[A-Za-zÀ-ÖØ-öø-ɏ]{2,40}-(?:och|eller|samt)(?= [a-zß-öø-ÿ]{3})/g,
  },
  {
    // "befolknings tillväxt": in this form a word of its own follows what it is of somebody's
    kind: "words apart",
    sign: anyOf("ings ", "ighets ", "skaps ", "ations "),
    pattern: /(?<=(?:^|[A-Za-zÀ-ÖØ-öø-ɏ]{2}[,:]?) )(?<!(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:en|någon|varje|ingen|denna|vår|din|sin|respektive|nästa|förra|annan|(?:Myndigheten|Inspektionen|Institutet) för(?: [a-zß-öø-ÿ]{2,30}){0,4}|med|[A-Za-zÀ-ÖØ-öø-ɏ]{2,30}s) )(?!myndighets|generations)[a-zß-öø-ÿ]{3,40}(?:ings|ighets|skaps|ations) (?:arbete|ledar|plan|tillväxt|ökning|minskning|projekt|insats|strateg|process|medel|område|grad|stöd|behov|nivå|möjlighet|verksamhet|frågor|parter|försörjning|utveckling|program|aktör|miljö|system|kapacitet|kraft|resurs|material|kostnad|bidrag|tjänst)[a-zß-öø-ÿ]{0,12}(?![A-Za-zÀ-ÖØ-öø-ɏ\d-])/g,
  },
  {
    // A line of its own in the middle of a sentence
    kind: "page number",
    sign: anyOf(" 0 ", " 00 ", " 000 "),
    glance: /\n\s{0,5}\d{1,3}\s{0,5}\n/,
    pattern: /(?<=[a-zß-öø-ÿ][ \t]{0,3}\n[ \t]{0,3})\d{1,3}(?=[ \t]{0,3}\n[ \t]{0,3}[a-zß-öø-ÿ])/g,
  },
  {
    // The foot of a page: "Sida 12 av 40", "Sida 3 (24)"
    kind: "page number",
    sign: anyOf(..."0 00 000".split(" ").flatMap((number) => [`sida ${number} av 0`, `sida ${number} (0`, `sida ${number}(0`])),
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])Sida \d{1,3}(?: av \d{1,3}| ?\(\d{1,3}\))(?!\d)/g,
  },
  {
    // Whose page it was: "Region Mellansjö 14 (32)"
    kind: "page number",
    sign: anyOf("0 (00)", "0(00)"),
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])Region [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,25}(?:[- ][A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,25})? \d{1,2} ?\(\d\d\)/g,
  },
  {
    // What Word and Excel write where what they pointed at is gone
    kind: "lost target",
    sign: anyOf("fel! ", "error! "),
    pattern: /(?:Fel! (?:Hittar inte|Bokmärket är|Ogiltig|Okänt|Använd fliken)|Error! (?:Reference source|Bookmark not|Hyperlink|Use the))[^.!?\n]{0,60}/g,
  },
  {
    kind: "markup",
    sign: anyOf("&amp;", "&nbsp;", "&lt;", "&gt;", "&quot;", "&#", "<br", "<p>", "</"),
    pattern: /&(?:amp|nbsp|lt|gt|quot|#\d{2,4});|<br ?\/?>|<\/?(?:p|b|i|li|ul|div|span|strong|em)>/g,
  },
  {
    kind: "file name",
    sign: anyOf(".doc", ".xls", ".pdf", ".ppt", ".png", ".jp", ".msg", ":\\"),
    pattern: /(?<![a-zà-öø-ɏ])[a-z]:\\[^\s"”<>|]{2,200}|(?:(?<![a-zà-öø-ɏ\d/._-])|(?<=\s\d{4}\/))(?!www\.)[a-zà-öø-ɏ\d_()-]{2,80}\.(?:docx?|xlsx?|pdf|pptx?|png|jpe?g|msg)(?![a-zà-öø-ɏ\d/._-]{2})/gi,
  },
  {
    // The letter O for a nought: "2O23", "RS23O114"
    kind: "letter in number",
    sign: anyOf("0o0"),
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d.@/_-])[A-ZÀ-ÖØ-Þ]{0,4}\d{1,6}O\d{2,6}(?![A-Za-zÀ-ÖØ-öø-ɏ\d])/g,
  },
  {
    // No Swedish word begins with a consonant twice
    kind: "letter twice",
    sign: anyOf(...[..."bdfghjknprstv"].flatMap((letter) => BEFORE_WORD.map((before) => before + letter + letter))),
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d.@/-])([bdfghjknprstv])\1[a-zß-öø-ÿ]{4,30}/g,
  },
  {
    // A bullet of the text and one of the list: "• • Byarna"
    kind: "bullet twice",
    sign: anyOf(..."•·▪●○".split("").flatMap((bullet) => [`${bullet}${bullet}`, `${bullet} ${bullet}`])),
    pattern: /([•·▪●○])[ \t\u00a0]{0,3}\1(?![•·▪●○])(?<![•·▪●○][ \t\u00a0]?[•·▪●○][ \t\u00a0]{0,3}[•·▪●○])/g,
  },
  {
    // "vägar.#", "landsbygden´": between two words these stand for nothing
    kind: "stray sign",
    sign: anyOf("#", "´"),
    pattern: /[#´](?<=[a-zß-öø-ÿ][.,”“"]?.)(?=\s|$)/g,
  },
  {
    // A sign for two letters that was lost: "e ektiv", "identi erade", "o entlig"
    kind: "lost letters",
    sign: anyOf("e ekt", "o entlig", "identi er", "kvali c", "certi er", "speci k", "speci c", "klassi c", "pro ler", "tra k", "gra sk", "di erens", "e ciens", "so stiker"),
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:e ekt|o entlig|identi er|kvali c|certi er|speci [kc]|klassi c|pro ler|(?:kollektiv|tåg|buss|väg|sjö|fjärr)?tra k|gra sk|di erens|e ciens|so stiker)[a-zà-öø-ɏ]{1,20}/gi,
  },
  {
    // UTF-8 read as something else: "fÃ¶r", and the sign for what could not be read
    // "f?r v?gar": å, ä and ö that could not be read, in more words than one
    kind: "odd signs",
    sign: anyOf(...[..."bdfghjklmnprstv"].flatMap((letter) => [`${letter}?`])),
    glance: /[a-zß-öø-ÿ]\?[a-zß-öø-ÿ]{1,30}[ ,.](?:.{0,300} )?[A-Za-zÀ-ÖØ-öø-ÿ]{0,30}[a-zß-öø-ÿ]\?[a-zß-öø-ÿ]/,
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d?/.=&_-])[A-Za-zÀ-ÖØ-öø-ɏ]{1,30}\?[a-zß-öø-ÿ]{1,30}(?![A-Za-zÀ-ÖØ-öø-ɏ\d=/_-])/g,
  },
  {
    kind: "odd signs",
    sign: anyOf("Ã", "\ufffd", "â€"),
    pattern: /[A-Za-zÀ-ÖØ-öø-ɏ]{0,30}(?:Ã[¤¥¶„…–]|â€[™œ“”¦]|\ufffd)[A-Za-zÀ-ÖØ-öø-ɏ]{0,30}/g,
  },
];

/** Every damaged place of a text, in order; of two kinds at one place the first has it. */
export function copyingDamage(text: string): Damaged[] {
  const found: Damaged[] = [];
  for (const { kind, sign, glance, pattern } of KINDS) {
    if ((sign && !holds(text, sign)) || (glance && !glance.test(text))) continue;
    for (const { 0: words, index } of text.matchAll(pattern)) found.push({ start: index, end: index + words.length, kind });
  }
  if (found.length < 2) return found;
  let until = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < until) return false;
      until = end;
      return true;
    });
}
