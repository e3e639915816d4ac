/** Goals of Agenda 2030 that a list calls by a word of theirs: "de globala målen för utbildning och klimat". */
import type { Span } from "../../text/sentences";
import type { Naming } from "./named";
import { frameworkIn, type Passage } from "./passage";

/** How each goal is called in short. */
const SHORT: readonly (readonly [string, string])[] = [
  ["1", "(?:ingen |minskad )?fattigdom(?:en)?"],
  ["2", "(?:ingen |minskad )?hunger"],
  ["3", "(?:god |jämlik )?(?:hälsa|folkhälsa)|välbefinnande"],
  ["4", "(?:god |bra |jämlik )?utbildning(?:en)?"],
  ["5", "(?:ökad )?jämställdhet(?:en)?"],
  ["6", "(?:rent )?vatten|sanitet"],
  ["7", "(?:hållbar |ren |förnybar )?energi"],
  ["8", "(?:anständiga |goda |bra )?arbetsvillkor|anständiga villkor|anständigt arbete|(?:hållbar )?ekonomisk tillväxt"],
  ["9", "(?:hållbar )?industri|(?:hållbara? )?innovation(?:er)?|(?:hållbar )?infrastruktur"],
  ["10", "(?:minskad |minskade |minska )?ojämlikhet(?:en|er)?"],
  ["11", "hållbara (?:städer|samhällen)"],
  ["12", "(?:hållbar |ansvarsfull )?(?:konsumtion|produktion)"],
  ["13", "(?:bekämpa )?(?:klimat(?:et)?|klimatförändring(?:ar|arna|en)?)"],
  ["14", "(?:rena |levande )?hav(?:et|en)?|marina resurser"],
  ["15", "ekosystem(?:en)?|biologisk mångfald"],
  ["16", "fredliga samhällen|inkluderande samhällen"],
  ["17", "(?:globalt )?partnerskap"],
];
const NAME = new RegExp(`(?:${SHORT.map(([code, words]) => `(?<c${code}>${words})`).join("|")})(?: för alla)?(?:\\s?\\((?:mål |nr )?(?<number>\\d{1,2})\\))?(?=$|\\s{0,3}[,;.)\\n•/&+]|\\s(?:och|samt)\\s)`, "iuy");

/** From the heading to its first goal. */
const LEAD = /(?:\s?-?\s?mål(?:en|et)?)?\s{0,3}[:,(–-]?\s{0,3}(?:(?:för hållbar utveckling|främst|särskilt|bland annat|framför allt|i synnerhet|mål|målen|målet|om|för|kring|inom|som rör)\s?:?\s){0,4}(?:[•–-]\s)?[”“"]?/iuy;
/** From one goal to the next. */
const NEXT = /[”“")]?\s{0,3}(?:[,;/&+•–\n-]|och(?!\p{L})|samt(?!\p{L})){1,2}\s{0,3}(?:[•–-]\s)?(?:(?:och|samt|även|om|för|mål|målet)\s){0,2}[”“"]?/iuy;

function lengthAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? null;
}

/** The goals called in short one after the other from a place on. */
function listedFrom(text: string, from: number, lead: RegExp): Naming[] {
  const found: Naming[] = [];
  for (let at = from, between = lead; ; between = NEXT) {
    const skipped = lengthAt(between, text, at);
    if (skipped === null) return found;
    NAME.lastIndex = at + skipped;
    const match = NAME.exec(text);
    const code = match && SHORT.find(([each]) => match.groups![`c${each}`] !== undefined)![0];
    const number = match?.groups!["number"];
    if (!match || !code || (number !== undefined && number !== code)) return found;
    at = match.index + match[0].length;
    found.push({ of: code, start: match.index, end: at, confidence: 0.94 });
  }
}

/** Goals called in short right after a heading of Agenda 2030, or listed after a goal known to be named. */
export function calledInShort(passage: Passage, known: readonly Span[]): Naming[] {
  const { text, segments } = passage;
  const headings = segments.flatMap(({ framework, heading }) => (framework === "agenda2030" && heading !== null ? [heading.end] : []));
  const listed = [...headings.flatMap((end) => listedFrom(text, end, LEAD)), ...known.flatMap(({ end }) => listedFrom(text, end, NEXT))];
  return listed.filter((naming) => frameworkIn(passage, naming) === "agenda2030");
}
