/** The yes-or-no questions of an answers sheet, each with the boxes that explain its answer. */
import type { Answer, AnswersSheet, WorkbookReading } from "../../table/reading";
import { addTo } from "../../text/grouped";
import { saysSomething } from "../../text/words/letters";
import { type Verdict, asksYesOrNo, boxOf, verdictOf } from "../../text/yes-no";
import { PAUSE } from "../check";
import type { Hit, Values } from "../check";

export interface Box {
  /** Which answer it explains. */
  of: Verdict | "both";
  answer: Answer;
  /** It is shared with other questions, and its text is of one of those: "För Interreg: inga projekt sökte". */
  isOfAnother?: boolean;
}

export interface YesNoQuestion {
  sheet: string;
  answer: Answer;
  verdict: Verdict | null;
  /** Its own boxes, with or without text, and those that it shares with other questions. */
  boxes: readonly Box[];
  /** Whether other questions of the sheet that ask for yes or no are answered so. */
  othersAreAnswered: boolean;
  /** Whether any question of the sheet has text in a box: the boxes are in use. */
  othersAreExplained: boolean;
}

export const hasText = ({ cell }: Answer): boolean => saysSomething(cell.text);

/** The answers as the template words them. */
export const WORD: Readonly<Record<Verdict, string>> = { yes: "Ja", no: "Nej" };
export const OTHER: Readonly<Record<Verdict, Verdict>> = { yes: "no", no: "yes" };

/** The box of the other answer, when it is filled in and the own one is not. */
export function wrongBox({ verdict, boxes }: YesNoQuestion): Box | undefined {
  if (verdict === null) return undefined;
  const own = boxes.some(({ of, answer, isOfAnother }) => of === verdict && hasText(answer) && !isOfAnother);
  return own ? undefined : boxes.find(({ of, answer }) => of === OTHER[verdict] && hasText(answer));
}

/** Boxes are known by their label ("10.3 RUS om ja" for "10.3 RUS") or by standing right below. */
function boxesOf(answers: readonly Answer[], at: number, labels: ReadonlyMap<string, readonly Box[]>): Box[] {
  const own = labels.get(answers[at]!.number.toLowerCase());
  if (own) return [...own];
  const below: Box[] = [];
  for (const answer of answers.slice(at + 1, at + 3)) {
    const of = boxOf(answer.question);
    if (of === null) break;
    below.push({ of, answer });
  }
  return below;
}

/**
 * Boxes shared by all questions of a number ("10.3 om nej" for "10.3 RUS", "10.3 ERUF" …) belong to those that are
 * answered so; where none is, the text may be any one's.
 */
function sharedBoxes(question: Asked, all: readonly Asked[], labels: ReadonlyMap<string, readonly Box[]>): readonly Box[] {
  const [label, own] = question.answer.number.toLowerCase().split(" ", 2) as [string, string?];
  if (own === undefined) return [];
  const siblings = all.filter(({ answer }) => answer.number.toLowerCase().startsWith(`${label} `));
  const others = siblings.map(({ answer }) => answer.number.toLowerCase().split(" ", 2)[1]!).filter((other) => other !== own);
  return (labels.get(label) ?? [])
    .filter(({ of }) => of === "both" || of === question.verdict || siblings.every(({ verdict }) => verdict !== of))
    .map((box) => ({ ...box, isOfAnother: isSaidOf(box.answer.cell.text, others) && !isSaidOf(box.answer.cell.text, [own]) }));
}

/** "För Interreg: …", "Gäller ERUF", "Interreg: …": what a text in a shared box says that it is of. */
const SAID_OF = /(?:^|[\s(])(?:för|gäller|avser|avseende|angående)\s([a-zà-öø-ɏ]{2,20})(?![a-zà-öø-ɏ])|^\s{0,9}([a-zà-öø-ɏ]{2,20})\s?[:–-]/gi;

const isSaidOf = (text: string, programmes: readonly string[]): boolean => [...text.matchAll(SAID_OF)].some(([, named, headed]) => programmes.includes((named ?? headed)!.toLowerCase()));

type Asked = Pick<YesNoQuestion, "answer" | "boxes" | "verdict">;

/** "10.3 rus" for "10.3 RUS om ja" and "5.1 RUS text". */
const labelled = (number: string) => /^(.+?)\s(?:om (?:ja|nej)|text|fritext|beskrivning)$/iu.exec(number.trim())?.[1]?.toLowerCase() ?? null;

function questionsOf({ sheet, answers }: AnswersSheet): YesNoQuestion[] {
  const labels = new Map<string, Box[]>();
  for (const answer of answers) {
    const label = labelled(answer.number);
    const of = boxOf(answer.question);
    if (label === null || of === null) continue;
    addTo(labels, label, { of, answer });
  }
  const asked = answers.flatMap((answer, at) => (asksYesOrNo(answer.question) ? [{ answer, boxes: boxesOf(answers, at, labels), verdict: verdictOf(answer.cell.text)?.verdict ?? null }] : []));
  const explained = [...labels.values(), ...asked.map(({ boxes }) => boxes)].flat().some((box) => hasText(box.answer));
  const answered = asked.filter(({ verdict }) => verdict !== null).length;
  return asked.map((question) => ({ ...question, boxes: [...question.boxes, ...sharedBoxes(question, asked, labels)], sheet, othersAreAnswered: answered > 0, othersAreExplained: explained }));
}

/** What `look` finds in each yes-or-no question; pauses after every sheet. */
export function* throughYesNo<V extends Values>(workbook: WorkbookReading, look: (question: YesNoQuestion) => Iterable<Hit<V>>): Iterable<Hit<V> | typeof PAUSE> {
  for (const sheet of workbook.answers) {
    for (const question of questionsOf(sheet)) yield* look(question);
    yield PAUSE;
  }
}
