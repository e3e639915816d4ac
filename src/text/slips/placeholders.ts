/** Words meant to be replaced before the report is sent: "XX", "[antal]", "(hur många?)", "Klicka här för att ange text." */
import type { Span } from "../sentences";
import { type Sign, anyOf, holds } from "../signs";

/** Before and after a placeholder there is no letter or digit: "XX" but not "MAXXI". Each pattern's group 2 is it. */
const B = "(^|[^A-Za-zÀ-ÖØ-öø-ɏ\\d])";
const E = "(?![A-Za-zÀ-ÖØ-öø-ɏ\\d])";
/** What reports count. */
const THINGS = "st|stycken|antal|personer|deltagare|kvinnor|män|företag|kommuner|gånger|tillfällen|besök|möten|träffar|seminarier|webbinarier|workshoppar|kurser|utbildningar|utbildningsplatser|platser|orter|byar|ärenden|ansökningar|projekt|checkar|elever|studenter|ungdomar|barn|skolor|organisationer|föreningar|aktiviteter|evenemang|arbetstillfällen|rådgivningar|samtal|konferenser|dagar|veckor|timmar|hushåll|ledare|medarbetare|anställda|medlemmar";
const COUNTED = `(?:procent|%|kr|kronor|mnkr|tkr|miljoner|${THINGS})`;
const COUNTED_SIGNS = "% procent st antal kr mnkr tkr milj pers delt kvinn män företag komm gång tillf besök möt träff semin webb works kurs utb plats ort by äre ans proj check elev stud ung barn skol org för akti even arb råd sam konf dag veck tim hus led medl med".split(" ").flatMap((word) => (word === "%" ? ["%", " %"] : [` ${word}`]));

/** With what stands before it: "unga kvinnor", "stödwebbinarier"; and what by its ending is plural, and no verb. */
const PLURAL = `(?:[a-zß-öø-ÿ]{1,20}(?:a|[^d]e)\\s)?[a-zß-öø-ÿ]{0,30}(?:${THINGS}|ningar|heter|ioner|elser|ier|or)(?![a-zß-öø-ÿ])`;
/** After X, the name of a person or a service, the sentence goes on with one of these. */
const GOES_ON = "(?!(?:och|samt|eller|men|är|har|som|i|på|av|för|till|kan|ska|med|antal|inom|under|vid|genom|där|mot|eftersom|efter|när|att|trots|utan|innan|från|sedan|hos|redan)(?![a-zß-öø-ÿ]))";

/** What a writer waits for, and until when. */
const AWAITED = "(?:svar|siffr|uppgift|underlag|text|besked|belopp|antal|data|statistik|återkoppling)";
const UNTIL = "(?: (?:senare|snart|nu|just nu|än|ännu|tills vidare|i (?:januari|februari|mars|april)|nästa vecka|(?:innan|före|inför|efter) [^()\\n]{1,30}))?[.!]?";

/** What may be called X. */
const NO_NAME = "(?<!(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:[Gg]eneration|[Pp]rojekt|[Pp]rojektet|[Pp]lattform|[Pp]lattformen|[Mm]odell|[Mm]odellen|[Tt]eam|[Nn]ätverket|[Bb]olaget|[Aa]ppen))";

const POINTING = "rubrik avsnitt kapitel kap kap. tabell sida bilaga fråga punkt figur diagram".split(" ");

interface Kind {
  /** The pattern is tried only on texts that hold one of these: most do not, and looking is quick. */
  words: readonly string[];
  pattern: RegExp;
}

const KINDS: readonly Kind[] = [
  // A date or a number with its place kept: "2023-01-xx", "20XX", "XX procent", "xxx"
  { words: [" x mkr", " x tkr", " x mnkr", " x kr", " x miljoner"], pattern: /((?:^|[^A-Za-zÀ-ÖØ-öø-ɏ\d])(?:[a-zà-öø-ɏ]{2,20}(?:at|ats|ade|ades|it|its|ar|er|des|tt)|på|om) )(x)(?= (?:mkr|tkr|mnkr|kr|miljoner)(?![A-Za-zÀ-ÖØ-öø-ɏ]))/g },
  { words: ["ca ...", "ca …", "cirka ...", "cirka …", "totalt ...", "totalt …"], pattern: /((?:^|[^a-zà-öø-ɏ])(?:ca|cirka|totalt) )(\.{3}|…)(?= [a-zß-öø-ÿ]{2})/gi },
  { words: ["... %", "...%", "… %", "…%", "... procent", "… procent"], pattern: /((?:^|[^a-zà-öø-ɏ])(?:på|om|av|till|med|är|var|ca|cirka) )(\.{3}|…)(?= ?(?:%|procent))/gi },
  { words: ["text saknas", "svar saknas", "siffror saknas"], pattern: /((?::|–|-) )((?:text|svar|siffror) saknas)(?=\s?[–,;(-]|\.?\s*$)/gi },
  { words: ["uppdateras när", "kompletteras när", "fylls i när", "ändras när", "läggs till när"], pattern: /(^|[.!?:;•(\n]\s{0,3})((?:uppdateras|kompletteras|fylls i|ändras|läggs till) när (?:vi|jag|det|de|svar|siffror|underlag)(?![a-zà-öø-ɏ])[^.!?()\n]{0,60})/gi },
  { words: ["text saknas", "svar saknas", "siffror saknas"], pattern: /(^)((?:text|svar|siffror) saknas)(?=\.?\s*$)/gi },
  { words: "den ca cirka totalt drygt av på med för".split(" ").map((word) => `${word} __`), pattern: /((?:^|[^a-zà-öø-ɏ])(?:den|ca|cirka|totalt|drygt|av|på|med|för) )(_{2})(?= [a-zà-öø-ɏ]{2})/gi },
  { words: ["xx", "202x", "-dd", "-__"], pattern: new RegExp(`(?<![Nn]ätverket)${B}((?:19|20)\\d\\d-(?:\\d\\d|xx|mm|__)-(?:xx|dd|__)|20xx|202x|å{4}-mm-dd|x{2,})${E}`, "gi") },
  { words: ["x", "y"].flatMap((x) => COUNTED_SIGNS.map((sign) => x + sign)), pattern: new RegExp(`${NO_NAME}${B}(?<![”“"])([XY])(?=\\s?%|\\s${COUNTED}(?![A-Za-zÀ-ÖØ-öø-ɏ]))`, "g") },
  // "genomfördes X seminarier": after a verb of doing, before what was counted
  { words: ["s x ", "e x ", "k x ", "t x "], pattern: new RegExp(`((?:[A-Za-zÀ-ÖØ-öø-ɏ]{3,30}(?:des|tts|rts|ats|ade)|hölls|fick|gavs|gjordes|utbildat|samlat|nått) )(X)(?= ${GOES_ON}[a-zß-öø-ÿ]{3,30})`, "g") },
  // "har testats av x kommuner": after a word that leads to a count or to a name, before what is counted
  { words: ["av x ", "med x ", "till x ", "för x ", "från x ", "över x "], pattern: new RegExp(`((?:^|[^A-Za-zÀ-ÖØ-öø-ɏ])(?:av|med|till|för|från|över) )(x|X)(?= (?:${PLURAL}|(?:ton|kg|kilo|meter|km|mil|hektar|[kMG]Wh|kronor|kr|mkr|tkr|procent|procentenheter|%)(?![A-Za-zÀ-ÖØ-öø-ɏ])))`, "g") },
  {
    words: ["minst x ", "nära x ", "drygt x ", "totalt x ", "sammanlagt x ", "samtliga x ", "länets x ", "regionens x ", "kommunens x "],
    pattern: new RegExp(`((?:^|[^A-Za-zÀ-ÖØ-öø-ɏ])(?:minst|nära|drygt|totalt|sammanlagt|samtliga|länets|regionens|kommunens) )(x|X)(?= ${GOES_ON}[a-zß-öø-ÿ]{3,30})`, "g"),
  },
  { words: [" år x ", " år xx"], pattern: /((?:^|[^A-Za-zÀ-ÖØ-öø-ɏ])år )(x)(?= )/g },
  // "den X december"
  { words: ["den x "], pattern: /((?:^|[^a-zà-öø-ɏ])den )(x)(?= (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?![a-zà-öø-ɏ]))/gi },
  // "rubrik x", "avsnitt x.x"
  { words: POINTING.flatMap((word) => [`${word} x`, `${word} y`]), pattern: new RegExp(`${B}((?:rubrik|avsnitt|kapitel|kap\\.?|tabell|sida|bilaga|fråga|punkt|figur|diagram)\\s[xy](?:\\.[xy])?)${E}`, "gi") },
  // The template's own prompts
  { words: ["klicka"], pattern: /()(klicka (?:eller tryck )?här för att (?:ange|skriva|lägga till) (?:text|datum)\.?)/gi },
  { words: ["click"], pattern: /()(click (?:or tap )?here to enter (?:text|a date)\.?)/gi },
  {
    words: ["välj ett ", "infoga text", "skriv här", " text här", " svar här", " svaret här", "skriv ", "beskriv "],
    pattern: /()(välj ett (?:objekt|alternativ)\.|infoga text|(?:ange|infoga|fyll i|skriv(?: in)?)(?: (?:er|ert|din|ditt))? (?:text|svar|svaret) här(?![a-zà-öø-ɏ])|skriv här(?![a-zà-öø-ɏ])|(?<=(?:^|[.!?:\n])\s{0,3})(?:be)?skriv (?:in )?(?:effekt|effekter|resultat|resultatet|prestation|prestationer|mål|namn|insats|insatsen) här(?![a-zà-öø-ɏ]))/gi,
  },
  // "TBD (Tätorter bortom Dalen)" is a name
  { words: ["tbd", "tbc", "t.b.d.", "todo", "att göra"], pattern: new RegExp(`${B}(TBD|TBC|T\\.B\\.D\\.|TODO|ATT GÖRA)${E}(?!\\s\\([A-ZÀ-ÖØ-Þ][^()]{3,60}\\))`, "g") },
  { words: ["lorem"], pattern: /()(lorem ipsum)/gi },
  // Notes to oneself in brackets
  { words: ["["], pattern: /()(\[(?:\.{2,3}|…|\s{0,5}|x{1,5}|(?:text|namn|antal|datum|siffra|siffror|uppgift(?:er)?|statistik|underlag|exempel|belopp|fyll (?:i|på)|infoga|ange|skriv|komplettera|källa|lägg (?:till|in)|sätt in|beskriv|uppdatera|kontrollera|kolla|stäm av|här (?:behövs|saknas|ska|bör|kommer)|fråga(?! \d))(?![a-zà-öø-ɏ]{4})[^\][\n]{0,60})\])/gi },
  { words: ["namn]", "datum]", "belopp]", "antal]", "siffror]", "länk]", "källa]"], pattern: /()(\[(?:[a-zà-öø-ɏ]{2,30}\s){1,3}(?:namn|datum|belopp|antal|siffror|länk|källa)\])/gi },
  { words: ["läggs in]", "läggs till]", "fylls i]", "fylls på]", "kompletteras]", "saknas]", "kommer senare]"], pattern: /()(\[[^\][\n]{1,60} (?:läggs (?:in|till)|fylls (?:i|på)|kompletteras|saknas|kommer senare)\])/gi },
  // "[Kim lägger till efter mötet]"
  { words: "lägger till,fyller i,fyller på,kompletterar,skickar,återkommer,kollar,skriver".split(","), pattern: /()(\[[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{1,20} (?:lägger till|fyller (?:i|på)|kompletterar|skickar|återkommer|kollar|skriver)(?![a-zà-öø-ɏ])[^\][\n]{0,60}\])/g },
  { words: ["<"], pattern: /()(<(?:antal|namn|text|datum|siffra|siffror|belopp|uppgift|infoga|fyll i|ange|skriv|komplettera|lägg (?:till|in)|sätt in|uppdatera|kolla|källa)[^<>\n]{0,60}>)/gi },
  { words: ["<<"], pattern: /()(<<[^<>\n]{1,60}>>)/g },
  { words: ["###", "@@@"], pattern: /()(#{3,}|@{3,})/g },
  // "Region X", "kommunen NN": a name never filled in
  { words: ["region ", "kommun ", "kommunen ", "företaget ", "organisationen ", "länet "].flatMap((word) => [`${word}x`, `${word}y`, `${word}nn`]), pattern: new RegExp(`${B}((?:[Rr]egion|[Kk]ommun(?:en)?|[Ff]öretaget|[Oo]rganisationen|[Ll]änet) (?:X|Y|NN))${E}`, "g") },
  // "kommunerna X och Y"
  { words: ["kommunerna x", "byarna x", "regionerna x", "företagen x", "organisationerna x", "länen x", "skolorna x"], pattern: new RegExp(`${B}((?:kommunerna|byarna|regionerna|företagen|organisationerna|länen|skolorna) X(?:, Y)?,? (?:och|samt) [YZ])${E}`, "gi") },
  { words: [" nn", "(nn", " n.n.", "(n.n."], pattern: new RegExp(`(^|[\\s(])(NN|N\\.N\\.)${E}`, "g") },
  // Noughts where the number was to be
  { words: [...COUNTED_SIGNS, " mkr"].map((sign) => `00${sign}`), pattern: new RegExp(`(^|(?:^|[^\\d\\s])\\s|[^A-Za-zÀ-ÖØ-öø-ɏ\\d\\s.,:/–-])(00)(?=\\s(?:mkr|${COUNTED})(?![A-Za-zÀ-ÖØ-öø-ɏ]))`, "g") },
  // What the writer was still waiting for
  {
    words: ["(invänta", "(väntar på", "(utkast", "(ej klar", "(text ", "(kommer ", "(siffr", "(siffra", "(källa ", "(antal ", "(belopp ", "(uppgift ", "(ses över", "(dubbelkoll", "(verifier"],
    pattern: new RegExp(`()(\\((?:(?:inväntar?|väntar på) (?:[a-zà-öø-ɏ]{1,20} )?${AWAITED}[^()\\n]{0,50}|dubbelkollas(?![a-zà-öø-ɏ])[^()\\n]{0,50}|(?:utkast|ej klart?|inväntas|kommer (?:senare|i (?:januari|februari|mars))|(?:text(?: från [^()\\n]{1,30})?|siffr(?:a|or)|källa|antal|belopp|uppgift(?:er)?) (?:saknas|kommer)|ses över|verifieras)${UNTIL})\\))`, "gi"),
  },
  { words: ["utkast", "draft"], pattern: new RegExp(`${B}(UTKAST|DRAFT)${E}`, "g") },
  { words: ["?)"], pattern: /()(\((?:hur|vilk|när|vem|vad|antal|siffra|belopp|datum|namn|år|källa)[^()?\n]{0,40}\?\))/gi },
  { words: ["(ange", "(beskriv", "(skriv in", "(kompl", "(lägg ", "(kolla", "(dubbelkolla", "(uppdatera", "(stäm av", "(fyll i", "(sätt in"], pattern: /()(\((?:ange|beskriv|skriv in|komplettera|lägg (?:till|in)|kolla|dubbelkolla|uppdatera|stäm av|fyll i|sätt in)(?![a-zà-öø-ɏ])[^()\n]{0,60}\))/gi },
  { words: ["(?", "??"], pattern: /()(\(\?{1,3}\)|\?{2,})/g },
  // "Fyll i antal", alone or to be done later
  { words: ["fyll i"], pattern: /(^|[[({<*\n]\s?)(fyll i(?![a-zà-öø-ɏ])[^)\]}>.\n]{0,40})/gi },
  { words: ["fyll i "], pattern: new RegExp(`${B}(fyll i (?:här|senare|antal|siffror|siffra|namn|text))${E}`, "gi") },
  // Put off until later
  { words: ["(komplettera", "(uppdatera", "(fyll", "(stämma", "(ska ", "(skall ", "(behöver "], pattern: new RegExp(`()(\\((?:ska |skall |behöver )?(?:(?:kompletteras|uppdateras|fyll(?:as?|s) (?:på|i)|stämmas av)(?: med (?:[a-zà-öø-ɏ]{1,20} )?[a-zà-öø-ɏ]{0,20}${AWAITED}[^()\\n]{0,20})?${UNTIL}|fyll på(?![a-zà-öø-ɏ])[^()\\n]{0,40})\\))`, "gi") },
  // Notes to a colleague, as a sentence of their own: "Kolla med ekonomi."
  {
    words: ["kolla med ", "dubbelkolla ", "stäm av med "],
    pattern: /([.!?(]\s{0,3})((?:kolla med|dubbelkolla|stäm av med) [^.!?()\n]{2,40})/gi,
  },
  {
    words: ["kolla ", "checka ", "stäm av "],
    pattern: /((?:^|[.!?:\n(]\s{0,3}))((?:dubbelkolla|kolla|checka|stäm av) (?:av )?(?:[a-zà-öø-ɏ]{1,20} ){0,3}(?:med|innan)(?![A-Za-zÀ-ÖØ-öø-ɏ])[^.!?\n]{0,40})/gi,
  },
  { words: ["siffror kommer", "siffrorna kommer", "uppgifter kommer", "uppgifterna kommer"], pattern: /([.,;:–(-]\s{0,3})((?:siffror|uppgifter)(?:na)? kommer (?:senare|i (?:januari|februari|mars)))(?![a-zà-öø-ɏ])/gi },
  // Where something was to be put in: "Infoga diagram här"
  { words: ["infoga ", "lägg in ", "klistra in "], pattern: /(^|[.!?:;•([\n]\s{0,3})((?:infoga|lägg in|klistra in) (?:bild|diagram|tabell|figur|länk|siffr(?:a|or)|antal|belopp|text|namn)(?: här)?(?![a-zà-öø-ɏ]))/gi },
  // "Komplettera med siffror från Almi.": a sentence that bids the writer do it
  {
    words: ["komplettera ", "uppdatera ", "fyll på ", "lägg till "],
    pattern: /(^|[.!?:;•(\n]\s{0,3})((?:komplettera|uppdatera|fyll på|lägg till)(?: (?:med|här|gärna))? (?:[a-zà-öø-ɏ]{1,20} ){0,2}?(?:antal|belopp|data|exempel|fakta|resultat|siffr(?:a|an|or|orna)|statistik|svar|text|uppgift(?:er|erna)?|underlag)(?![a-zà-öø-ɏ])[^.!?\n]{0,40})/gi,
  },
  // As a sentence of its own; "statistiken kompletteras med uppgifter från länet" tells of work
  {
    words: ["kompletteras senare", "kompletteras med"],
    pattern: /(^|[.!?:;•(\n]\s{0,3}|(?<![a-zà-öø-ɏ])(?:uppgift|siffr|text|svar|underlag|belopp|antal)(?:en|er|et|or|an|erna|orna)? )((?:(?:ska|skall|behöver) )?kompletteras (?:senare|med (?:[a-zà-öø-ɏ]{0,20}(?:antal|belopp|siffra|siffror|uppgift|uppgifter|text))(?:et)?)(?![a-zà-öø-ɏ]))/gi,
  },
  {
    words: ["senare"],
    pattern: /(^|[.!?:;•(\n]\s{0,3})((?:fylls? (?:i|på|in)|fyller i|läggs (?:till|in)|skrivs(?: in)?|uppdateras) senare(?![a-zà-öø-ɏ]))/gi,
  },
  { words: [" text från ", " siffror från ", " underlag från ", " svar från ", " bild från "], pattern: /(^|\n)((?:text|siffror|underlag|svar|bild) från [A-ZÀ-ÖØ-Þa-zß-öø-ÿ]{2,20}(?: [A-ZÀ-ÖØ-Þa-zß-öø-ÿ]{2,20})?\.?)(?=\s*(?:$|\n))/gi },
  { words: ["text kommer", "siffra kommer", "siffror kommer", "uppgift kommer", "uppgifter kommer", "belopp kommer", "underlag kommer"], pattern: /(^|\n)((?:text|siffr(?:a|or)|uppgift(?:er)?|underlag|belopp) kommer(?: senare)?\.?)(?=\s*(?:$|\n))/gi },
  // What is said of the text itself: "Texten behöver kompletteras.", "Gulmarkerat ska kollas"
  { words: ["texten ", "stycket ", "svaret ", "siffran ", "siffrorna ", "beloppet "], pattern: /(^|[.!?:•(\n]\s{0,3})((?:texten|stycket|svaret|siffr(?:an|orna)|beloppet) (?:behöver|ska|bör|måste) (?:kompletteras|uppdateras|kontrolleras|fyllas (?:i|på)))(?=\s?(?:[.!)]|$|\n|(?:av|med|innan|före|i|senare)\s))/gi },
  { words: ["belopp", "uppgift", "siffr", "talen "], pattern: /(^|[.!?:•(\n]\s{0,3})((?:belopp(?:et|en)|uppgift(?:en|erna)|siffr(?:an|orna)|tal(?:et|en)) (?:behöver|ska|bör|måste) (?:kollas|dubbelkollas|stämmas av|verifieras)(?![a-zà-öø-ɏ])[^.!?\n]{0,40})/gi },
  { words: ["gulmarkera", "gulmarkerad"], pattern: /(^|[^a-zà-öø-ɏ])(gulmarkera(?:t|d|de|s|r)?(?![a-zà-öø-ɏ])[^.!?\n]{0,40})/gi },
  { words: ["obs ej ", "obs! ej ", "obs inte ", "obs! inte "], pattern: new RegExp(`${B}(obs!? (?:ej|inte) (?:klart?|färdigt?)[.!]?)`, "gi") },
  { words: ["namn namnsson", "namn efternamn"], pattern: new RegExp(`${B}(namn (?:namnsson|efternamn))${E}`, "gi") },
  { words: ["företagsnamn ab", "företaget ab"], pattern: new RegExp(`${B}((?:Företagsnamn|Företaget) AB)${E}`, "g") },
  // The number that was to stand there: "ca personer", "en budget på kronor"
  { words: ["ca ", "cirka ", "drygt ", "knappt "].flatMap((about) => ["person", "delt", "före", "komm", "kr", "milj", "proc", "%"].map((sign) => about + sign)), pattern: /((?:^|[^a-zà-öø-ɏ]))((?:ca|cirka|drygt|knappt) (?:personer|deltagare|företag|kommuner|kronor|kr|miljoner|procent|%)(?![a-zà-öø-ɏ]))/gi },
  { words: ["budget", "kostnad", "summa", "belopp", "stöd", "bidrag", "anslag"].flatMap((word) => [`${word} på kr`, `${word} om kr`, `${word} på mkr`, `${word} om mkr`, `${word} på tkr`, `${word} om tkr`, `${word} på milj`, `${word} om milj`]), pattern: /((?:budget|kostnad|summa|belopp|stöd|bidrag|anslag) )((?:på|om) (?:kronor|kr|mkr|tkr|miljoner kronor)(?![a-zà-öø-ɏ]))/gi },
  { words: ["obs kolla", "obs stäm av", "obs uppdatera", "obs komplettera", "obs kontrollera", "obs ska ", "obs! ", "obs: "], pattern: new RegExp(`${B}(obs[!:]? ?(?:kolla|uppdatera|komplettera|kontrollera|stäm av|ska (?:uppdateras|kompletteras))[^.!\\n]{0,40}!?)`, "gi") },
  // "Belopp ska läggas till här.", "Här behöver vi ett exempel från enheten"
  { words: ["läggas till här", "läggas in här", "fyllas i här", "fyllas på här", "skrivas in här"], pattern: /((?:^|[^a-zà-öø-ɏ]))((?:ska|skall|bör|behöver) (?:läggas (?:till|in)|fyllas (?:i|på)|skrivas in) här(?![a-zà-öø-ɏ]))/gi },
  {
    words: ["här behöver vi ", "här behövs ", "här ska vi ", "här bör vi ", "här kan vi "],
    pattern: /((?:^|[.!?:\n(]\s{0,3}))(här (?:behöver vi|behövs|ska vi|bör vi|kan vi)(?: ha| lägga in| lägga till| skriva| få in)?(?: ett| en| mer| fler)? (?:(?:exempel|text|siffr(?:or|a|an)|uppgift(?:er)?|belopp)(?![a-zà-öø-ɏ])|(?<=(?:lägga in|lägga till|skriva) )något (?:om|från) )[^.!?\n]{0,40})/gi,
  },
  { words: ["yy av ", "zz av ", ...COUNTED_SIGNS.flatMap((sign) => [`yy${sign}`, `zz${sign}`])], pattern: new RegExp(`${B}(YY|ZZ)(?=\\s?%|\\sav\\s|\\s${COUNTED}(?![A-Za-zÀ-ÖØ-öø-ɏ]))`, "g") },
  // "(fråga ekonomi om beloppet är rätt)"
  { words: ["(fråga "], pattern: /()(\(fråga (?!\d)(?:[A-Za-zÀ-ÖØ-öø-ɏ&]{2,20} ){1,3}(?:om|vad|hur|efter|när)(?![A-Za-zÀ-ÖØ-öø-ɏ])[^()\n]{0,60}\))/g },
  { words: ["(stämmer", "(ska ", "(är ", "(rätt", "(korrekt", "(finns "], pattern: /()(\((?:stämmer|ska|är|rätt|korrekt|finns)(?![A-Za-zÀ-ÖØ-öø-ɏ])[^()?\n]{0,50}\?(?:\s(?:dubbel)?kolla[^()\n]{0,20})?\))/g },
  // A number that was never found: "ca ? deltagare", "(antal)", "ca x möten", "X,X mkr", "()"
  { words: [" ? "], pattern: /((?:^|[^a-zà-öø-ɏ])(?:ca|cirka|drygt|totalt|runt|omkring|över|med|på|av) )(\?)(?= [a-zß-öø-ÿ]{3})/gi },
  { words: [": ?", ":?"], pattern: /((?:^|[.!?;•(\n]\s{0,3}|(?<![a-zà-öø-ɏ])(?=antal|andel|varav))(?:[a-zà-öø-ɏ-]{2,30}\s){0,5}[a-zà-öø-ɏ-]{2,30}:\s?)(\?)(?=\s{0,3}(?:$|[\n.,;)]))/gi },
  { words: ["(antal)", "(belopp)", "(siffra)", "(siffror)", "(datum)", "(text)"], pattern: /()(\((?:antal|belopp|siffra|siffror|datum|text)\))/gi },
  { words: ["(namn på", "(namnet på", "(titel på"], pattern: /()(\((?:namn|namnet|titel) på [^()\n]{2,40}\))/gi },
  // "Elin kollar hur många": who was to find out
  { words: ["kollar hur", "kollar vad", "kollar om", "kollar med", "kollar upp", "kollar detta", "kollar siffr", "kollar antal", "återkommer med siffr", "återkommer med antal", "återkommer med uppgift"], pattern: /(^|[.!?:;(\n]\s{0,3})((?!(?:Vi|Ni|De|Man|Hon|Han|Den|Det|Som|Alla|Flera|Många) |[A-Za-zÀ-ÖØ-öø-ɏ]+(?:et|en|na|er|or|ar) )[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{1,14} (?:(?:dubbel)?kollar|återkommer med) (?:hur|vad|om|med|upp|detta|siffr[a-z]{1,4}|antal|antalet|uppgift(?:er)?)(?![a-zà-öø-ɏ])[^.!?\n]{0,40})/g },
  // The name of the column where the name was to be
  { words: [" projektnamn", " projektets namn", " insatsens namn", " namn på insats", " namn på projekt", " projekttitel"], pattern: /^(\s{0,3})((?:projektnamn|projekttitel|projektets namn|insatsens namn|namn på (?:insats(?:en)?|projekt(?:et)?))(?: \d)?)(?=\s{0,3}$)/gi },
  { words: ["x antal", "x stycken", "ca x ", "cirka x "], pattern: /((?:^|[^A-Za-zÀ-ÖØ-öø-ɏ\d\s])\s?|(?<!(?:^|\s)[Ee]tt)(?<=[A-Za-zÀ-ÖØ-öø-ɏ])\s)(x)(?=\s(?:antal|stycken)(?![A-Za-zÀ-ÖØ-öø-ɏ]))/g },
  { words: ["ca x ", "cirka x "], pattern: /((?:^|[^A-Za-zÀ-ÖØ-öø-ɏ])(?:ca|cirka) )(x)(?= [a-zß-öø-ÿ]{3})/g },
  { words: ["x,x", "x.x"], pattern: new RegExp(`${B}(X{1,3}[.,]X{1,2})${E}`, "g") },
  { words: ["{"], pattern: /()(\{(?:antal|namn|text|datum|siffra|belopp|infoga|fyll i|ange|skriv)[^{}\n]{0,40}\})/gi },
  { words: ["()", "( )"], pattern: /(^|\s)(\(\s{0,3}\))/g },
  { words: ["___"], pattern: /()(_{3,})/g },
];

const SIGNS: readonly Sign[] = KINDS.map(({ words }) => anyOf(...words));
/** Without one of these a text has no placeholder. */
export const MAY_HOLD_PLACEHOLDER = anyOf(...KINDS.flatMap(({ words }) => words));

/** "[…]" inside quotation marks leaves words out of a quotation and is no placeholder. */
function isQuotedIn(text: string): (span: Span) => boolean {
  const first = text.search(/["”“»]/);
  const last = Math.max(...['"', "”", "“", "»"].map((mark) => text.lastIndexOf(mark)));
  return ({ start, end }) => first !== -1 && first < start && last >= end;
}

/** Every placeholder in a text, in order; of two that overlap the first is kept. */
export function placeholders(text: string): Span[] {
  if (!holds(text, MAY_HOLD_PLACEHOLDER)) return [];
  const found = KINDS.filter((_, at) => holds(text, SIGNS[at]!))
    .flatMap(({ pattern }) => [...text.matchAll(pattern)])
    .map((match) => {
      const start = match.index + match[1]!.length;
      return { start, end: start + match[2]!.trimEnd().length };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const isQuoted = isQuotedIn(text);
  let until = 0;
  return found.filter((range) => {
    if (range.start < until || (/^\[[.…]/.test(text.slice(range.start, range.end)) && isQuoted(range))) return false;
    until = range.end;
    return true;
  });
}
