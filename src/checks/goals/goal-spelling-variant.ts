/** A goal of the region that is written otherwise than the region itself writes it. */
import { goalById } from "../../catalogue/goals";
import type { Goal } from "../../catalogue/goal";
import { isCapital } from "../../text/characters";
import { squeezeSpaces } from "../../text/words/normalise";
import { anyOf, holds as holdsSign } from "../../text/signs";
import type { Difference } from "../../text/words/phrase-reading";
import { wordsAlone as plain } from "../../text/words/placed-words";
import type { WorkbookReading } from "../../table/reading";
import { defineCheck, PAUSE } from "../check";
import type { CellEdit, Hit } from "../check";
import { mended } from "../support/mend";
import { at, goalTexts, shortly, throughGoalTexts } from "./cells";
import { goalSheet } from "./examples";
import type { GoalText, Named } from "./goal-text";
import { nearlyNamed } from "./nearly-named";
import { goalWordedOtherwise } from "./worded-otherwise";

type Values = { written: string; name: string; of: "region" | "agenda" };

/** The goal that a name means, for another wording the one it stands for. */
const meant = ({ value: { goal } }: Named): Goal => (goal.variantOf === undefined ? goal : (goalById(goal.variantOf) ?? goal));

/** A slip rather than another wording or another form of a word. */
const isSlip = ({ kind, written, expected }: Difference) => kind === "letters" || kind === "apart" || (kind === "together" && written !== expected);
/** Another form of a word, or a small word less: worth a look, not more. */
const isSlight = ({ kind, expected }: Difference) => kind === "inflection" || (kind === "less" && expected.length <= 3);

const hasWords = (words: string, phrase: string) => ` ${words} `.includes(` ${phrase} `);
/** Whether the words hold a spelling that is known to be seen in place of the goal's own. */
function holdsSeen(goal: Goal, words: string): boolean {
  return goal.seen !== undefined && goal.seen.some((seen) => hasWords(plain(words), plain(seen)) && !hasWords(plain(goal.name ?? ""), plain(seen)));
}

/** "Ett konkurrenskraftigt och klimatsmart län": two goals share one article. */
function sharesArticle(text: string, { start, differences }: Named): boolean {
  return differences.length > 0 && differences.every(({ kind, expected }) => kind === "less" && expected.length <= 3) && /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:och|samt)\s+[”“"]?$/.test(text.slice(Math.max(0, start - 10), start));
}

const sameLine = (a: string, b: string) => squeezeSpaces(a).toLowerCase() === squeezeSpaces(b).toLowerCase();

/** A goal with several good spellings is best written in one of them throughout. */
function isRarer(goal: Goal, words: string, usual: Usual): boolean {
  const form = usual.get(goal.id)?.form;
  return form !== undefined && !hasWords(form, plain(words)) && !hasWords(plain(words), form);
}

/**
 * A name cut short is a note; beside the whole name it makes one goal look like two. One that begins small is part of a
 * sentence, which tells of the goal and does not name it.
 */
function severityOf(named: Named, words: string, usual: Usual): "warning" | "note" | null {
  const { goal, as } = named.value;
  if (goal.status === "deviation" || goal.status === "outdated") return null;
  if (goal.status === "variant") return hasWords(plain(meant(named).name ?? ""), plain(goal.name ?? "")) ? "note" : "warning";
  if (as === "seen" || holdsSeen(goal, words)) return "warning";
  if (as === "short") {
    if (!isCapital(words.charCodeAt(0))) return null;
    return usual.has(goal.id) ? "warning" : "note";
  }
  if (named.differences.length === 0) return (goal.seen ?? []).some((seen) => sameLine(seen, words)) || isRarer(goal, words, usual) ? "note" : null;
  return named.differences.every(isSlight) ? "note" : "warning";
}

/** The right words in place of the wrong ones, where only letters and spaces are wrong. */
function mending(workbook: WorkbookReading, { found, text }: GoalText, { start, end, differences }: Named, name: string): CellEdit[] {
  if (differences.length === 0 || !differences.every(isSlip)) return [];
  const first = isCapital(text.charCodeAt(start)) ? name[0]!.toUpperCase() : name[0]!.toLowerCase();
  return mended(workbook, found, start, end, first + name.slice(1));
}

/** The first half of a compound that shares its end with the next. */
const HALF = /([A-Za-zÀ-ÖØ-öø-ɏ]{3,30})- (och|eller|samt)(?= )/g;
const SAYS_GOAL = anyOf("mål i rus", "mål i den regionala");
const SAID_TO_BE = /(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9])([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ]*(?:\s+[A-Za-zÀ-ÖØ-öø-ɏ]+){1,6})\s+är\s+ett\s+(?:del|effekt)?mål\s+i\s+(?:RUS|den\s+regionala\s+utvecklingsstrategin)/g;

function* inCell(workbook: WorkbookReading, cell: GoalText, usual: Usual): Iterable<Hit<Values>> {
  for (const named of cell.named) {
    // In running text a goal's words may stand in a sentence; there only those that begin like a name are one.
    const words = cell.text.slice(named.start, named.end);
    if (cell.found.answer && !isCapital(words.charCodeAt(0))) continue;
    const severity = severityOf(named, words, usual);
    if (severity === null || sharesArticle(cell.text, named)) continue;
    const goal = meant(named);
    const name = isRarer(goal, words, usual) && named.value.as === "name" && named.differences.length === 0 ? usual.get(goal.id)!.words : goal.name!;
    yield { ...at(cell, named), severity, values: { written: shortly(words), name, of: "region" }, edits: mending(workbook, cell, named, name) };
  }
}

/** A goal of Agenda 2030 in another form than its own: after its number, or with a capital as a name. */
function* ofAgenda(cell: GoalText): Iterable<Hit<Values>> {
  for (const { value, start, end, differences } of cell.coded("agenda2030")) {
    const words = cell.text.slice(start, end);
    const isSeen = (value.seen ?? []).some((seen) => plain(seen) === plain(words));
    if (!isSeen && (differences.length === 0 || !differences.every((one) => isSlight(one) || isSlip(one)))) continue;
    if (!isCapital(words.charCodeAt(0)) && !/\d[.:)]?\s{1,3}$/.test(cell.text.slice(Math.max(0, start - 6), start))) continue;
    yield { ...at(cell, { start, end }), severity: "note", values: { written: shortly(words), name: value.name, of: "agenda" } };
  }
}

/** A goal's name with the hyphen of its first half lost: "miljö och vattenvård" for "miljö- och vattenvård". */
function* withoutHyphen(workbook: WorkbookReading, { found, text, named }: GoalText): Iterable<Hit<Values>> {
  for (const one of named) {
    const { start, end, differences, value } = one;
    if (value.goal.name === null || value.goal.status !== "goal" || differences.length > 0) continue;
    const words = text.slice(start, end);
    if (found.answer && !isCapital(words.charCodeAt(0))) continue;
    for (const [, half, and] of value.goal.name.matchAll(HALF)) {
      const place = words.toLowerCase().indexOf(`${half!.toLowerCase()} ${and!} `);
      if (place < 0 || (place > 0 && !/[\s”“"]/.test(words[place - 1]!))) continue;
      const after = start + place + half!.length;
      yield { ...at(found, { start, end }), severity: "note", values: { written: shortly(words), name: value.goal.name, of: "region" }, edits: mended(workbook, found, after, after, "-") };
    }
  }
}

/** A goal of which one word is another, or several are. */
function* nearly(cell: GoalText): Iterable<Hit<Values>> {
  for (const { goal, start, end, apart } of nearlyNamed(cell)) {
    yield { ...at(cell, { start, end }), ...(apart > 1 && { severity: "note" }), values: { written: shortly(cell.text.slice(start, end)), name: goal.name!, of: "region" } };
  }
}

/** "X är ett delmål i RUS" where X has the words of one goal, in other forms. */
function* saidToBe(cell: GoalText, region: string, year: number | null): Iterable<Hit<Values>> {
  if (!holdsSign(cell.text, SAYS_GOAL)) return;
  for (const match of cell.text.matchAll(SAID_TO_BE)) {
    const goal = goalWordedOtherwise(match[1]!, region, year);
    if (goal) yield { ...at(cell, { start: match.index, end: match.index + match[0].length }), values: { written: shortly(match[1]!), name: goal.name!, of: "region" } };
  }
}

/** How the workbook usually writes the goals that it names in full: the words, and the form that they are compared by. */
type Usual = ReadonlyMap<string, { form: string; words: string }>;

function* usualNames(workbook: WorkbookReading): Generator<typeof PAUSE, Usual> {
  const counts = new Map<string, Map<string, { words: string; count: number }>>();
  for (const cell of goalTexts(workbook)) {
    if (cell === PAUSE) {
      yield PAUSE;
      continue;
    }
    for (const { value, start, end, differences } of cell.named) {
      if (value.as !== "name" || value.goal.status !== "goal" || differences.length > 0) continue;
      const words = cell.text.slice(start, end);
      const forms = counts.get(value.goal.id) ?? new Map<string, { words: string; count: number }>();
      const form = plain(words);
      forms.set(form, { words: forms.get(form)?.words ?? words, count: (forms.get(form)?.count ?? 0) + 1 });
      counts.set(value.goal.id, forms);
    }
  }
  return new Map([...counts].map(([id, forms]) => {
    const [form, { words }] = [...forms].sort(([, a], [, b]) => b.count - a.count)[0]!;
    return [id, { form, words }];
  }));
}

export default defineCheck<Values>({
  id: "goal-spelling-variant",
  severity: "warning",
  rule: "goals-to-state",
  texts: {
    sv: {
      title: "Målet skrivs på ett annat sätt",
      message: ({ written, name, of }) => `”${written}” skrivs annars ”${shortly(name)}” i ${of === "agenda" ? "Agenda 2030" : "regionens mål"}.`,
      why: "Insatser läggs ihop mål för mål. Ett mål som skrivs på två sätt räknas som två. Kontrollen jämför med målen så som regionen själv har skrivit dem; den förteckningen är inte fullständig.\n\nStavfel och andra ord är en varning. En annan böjning eller ett utelämnat småord är en not.",
      fix: ({ name }) => `Skriv ”${shortly(name)}”`,
    },
    en: {
      title: "The goal is written in another way",
      message: ({ written, name, of }) => `“${written}” is otherwise written “${shortly(name)}” ${of === "agenda" ? "in Agenda 2030" : "among the region's goals"}.`,
      why: "Insatser are counted goal by goal. A goal written in two ways is counted as two. The check compares with the goals as the region itself has written them; that list is not complete.",
      fix: ({ name }) => `Write “${shortly(name)}”`,
    },
  },
  examples: {
    passing: [
      { shows: "Målen skrivs som i strategin.", sheets: { "3.4": goalSheet("Skåne", ["Mål i RUS: Skåne ska vara en stark hållbar tillväxtmotor", "Skåne ska utveckla framtidens välfärd"]) } },
      { shows: "Versaler, radbrytningar och skiljetecken spelar ingen roll.", sheets: { "3.4": goalSheet("Örebro län", ["RUS: goda\nuppväxtvillkor", "GODA UPPVÄXTVILLKOR."]) } },
      { shows: "Namnet på strategin, där ord ur målen står.", sheets: { "3.4": goalSheet("Halland", ["Region Hallands strategi för hållbar tillväxt: Attraktiva och hållbara livsmiljöer"]) } },
      { shows: "Målets första ord i en mening som handlar om målet.", sheets: { "3.4": goalSheet("Västmanland", ["RUS: Kurserna är ett steg mot ett nyskapande Västmanland."]) } },
    ],
    failing: [
      {
        shows: "Ett ord för mycket.",
        sheets: { "3.4": goalSheet("Skåne", ["Mål i RUS: Skåne ska vara en stark och hållbar tillväxtmotor"]) },
        finds: [{ at: "3.4!D3", text: "Skåne ska vara en stark och hållbar tillväxtmotor" }],
      },
      {
        shows: "Bara början av målets namn.",
        sheets: { "3.4": goalSheet("Västmanland", ["RUS: Ett nyskapande Västmanland"]) },
        finds: [{ at: "3.4!D3", text: "Ett nyskapande Västmanland" }],
      },
      {
        shows: "Ett annat ord, efter ett mål som är rätt.",
        sheets: { "3.4": goalSheet("Gotland", ["En god, jämlik och jämställd hälsa, Gotlands attraktivitet är stärkt"]) },
        finds: [{ at: "3.4!D3", text: "Gotlands attraktivitet är stärkt" }],
      },
      {
        shows: "Ett annat ord, och ord som har bytt plats.",
        sheets: { "3.4": goalSheet("Norrbotten", ["Flexibel och väl fungerande kompetensutveckling", "RUS: Innovationer och entreprenörskap, smarta och hållbara"]) },
        finds: [{ at: "3.4!D3", text: "Flexibel och väl fungerande kompetensutveckling" }, { at: "3.4!D4", text: "Innovationer och entreprenörskap, smarta och hållbara" }],
      },
      {
        shows: "Ett annat ord före tankstrecket.",
        sheets: { "3.4": goalSheet("Kronoberg", ["Mål: Ökad attraktion – fler ska välja att bo i länet", "Klimatpåverkan skall minskas"]) },
        finds: [{ at: "3.4!D3", text: "Ökad attraktion – fler ska välja att bo i länet" }, { at: "3.4!D4", text: "Klimatpåverkan skall minskas" }],
      },
      {
        shows: "Ett ord isär, som rättas.",
        sheets: { "3.4": goalSheet("Örebro län", ["RUS effektmål: Goda uppväxt villkor"]) },
        finds: [{ at: "3.4!D3", text: "Goda uppväxt villkor" }],
        fixed: { "3.4!D3": "RUS effektmål: Goda uppväxtvillkor" },
      },
      {
        shows: "Ett bindestreck som fattas.",
        sheets: { "3.4": goalSheet("Blekinge", ["RUS: Minskad miljö och klimatpåverkan"]) },
        finds: [{ at: "3.4!D3", text: "Minskad miljö och klimatpåverkan" }],
        fixed: { "3.4!D3": "RUS: Minskad miljö- och klimatpåverkan" },
      },
      {
        shows: "Ett mål i Agenda 2030 med ett ord för lite, och ett som får skrivas kort.",
        sheets: { "3.4": goalSheet("Blekinge", ["Agenda 2030: 16 Fredliga inkluderande samhällen, 4 God utbildning"]) },
        finds: [{ at: "3.4!D3", text: "Fredliga inkluderande samhällen" }],
      },
      {
        shows: "Ett annat ord, före ett effektmål.",
        sheets: { "3.4": goalSheet("Gotland", ["RUS Gotland 2040: Gotland är en nyskapande tillväxtregion med utvecklingskraft, effektmålet God konkurrenskraft och tillväxt i näringslivet"]) },
        finds: [{ at: "3.4!D3", text: "Gotland är en nyskapande tillväxtregion med utvecklingskraft" }],
      },
    ],
  },
  *find(workbook) {
    const usual = yield* usualNames(workbook);
    yield* throughGoalTexts<Values>(workbook, function* (cell) {
      yield* inCell(workbook, cell, usual);
      yield* withoutHyphen(workbook, cell);
      if (cell.found.role === "goals") {
        yield* nearly(cell);
        yield* ofAgenda(cell);
      }
      if (cell.found.answer && cell.region !== null) yield* saidToBe(cell, cell.region, cell.year);
    });
  },
});
