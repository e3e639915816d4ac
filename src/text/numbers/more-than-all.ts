/** A part that its own sentence says is of so many: "14 av 12 byar", "140 bussar har fått läsare, hela flottan om 120 bussar". */
import { isExact, type Figure } from "./figure";
import type { Sentence } from "./passage";
import type { Split } from "./totals";

/** "14 av länets 12 byar", "3 st av totalt 9" */
const OF = /^\s(?:st\.?\s|stycken\s)?av\s(?:de\s|totalt\s|sammanlagt\s|alla\s|länets\s|regionens\s|samtliga\s){0,2}$/i;
/** What is counted is named by the whole alone; it is no time or measure. */
const THINGS = /^(?!(?:procent|gånger|månader|veckor|dagar|poäng|olika|möjliga)$)[a-zà-öø-ɏ]{3,40}$/i;
/** "120 av 100 planerade deltagare": more came than were hoped for. */
const HOPED_FOR = /^\s(?:planerade|förväntade|tänkta|utlovade|möjliga|budgeterade|beräknade|önskade)(?![a-zà-öø-ɏ])/i;
const ALL_OF_THEM = /^[^.;:()\d]{3,90}?,\s(?:vilket\s(?:är|motsvarar)\s|alltså\s|det vill säga\s|motsvarande\s)?(?:hela|alla|samtliga)\s[a-zà-öø-ɏ\s]{2,40}?(?:om|på)\s$/i;

const isCount = (figure: Figure | undefined): figure is Figure => figure !== undefined && figure.kind === "count" && isExact(figure);

/** The parts of a sentence that are told with the whole that holds them. */
export function partsOfAll(text: string, { figures }: Sentence): Split[] {
  return figures.flatMap((part, at) => {
    const total = figures[at + 1];
    if (!isCount(part) || !isCount(total) || !THINGS.test(total.noun ?? "") || HOPED_FOR.test(text.slice(total.end, total.end + 20))) return [];
    const between = text.slice(part.end, total.start);
    const isPart = (part.noun === null && OF.test(between)) || (part.noun === total.noun && ALL_OF_THEM.test(between));
    return isPart ? [{ total, parts: [part], by: "some" as const, start: part.start, end: total.end }] : [];
  });
}
