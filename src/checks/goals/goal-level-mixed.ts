/** A goal called by the word of another level: a goal area called goal, a subgoal given as "mål 17". */
import { fromGoals } from "../../catalogue/goals";
import { anyOf, holds } from "../../text/signs";
import { defineCheck } from "../check";
import type { Hit } from "../check";
import { at, shortly, throughGoalTexts } from "./cells";
import { goalSheet } from "./examples";
import { isOwn, type GoalText } from "./goal-text";

/** `level`: what the region calls it; "" where the region has no such level at all. */
type Values = { words: string; called: string; level: string };

// Letters are given as a range: with \p{L} in either case each of these takes milliseconds to compile.
/** The last word for a level before a place, in the same sentence and not as a heading ("Mål i RUS:"). */
const LEVEL_BEFORE = /(?<![a-zà-öø-ɏ])([a-zà-öø-ɏ]*mål|[a-zà-öø-ɏ]*målområde|insatsområde|prioritering)(?:et|en|n)?(?![a-zà-öø-ɏ:])[^.:\n”“"]{0,60}$/i;
/** The word for a level right before a name: "Prioritering: Levande bygder". */
const LABEL = /(?<![a-zà-öø-ɏ])((?:[a-zà-öø-ɏ]+\s)?[a-zà-öø-ɏ]*(?:mål(?:bild)?|område|prioritering|position|delstrategi|åtagande))(?:et|en|t)?\s?(?:[:”“"]\s?){1,2}$/i;
/** "Delmål Levande bygder": first on its line, without a colon. */
const LABEL_FIRST = /(?:^|[\n;•:]\s{0,3}|^RUS\s)((?:(?:prioriterat|strategiskt)\s)?(?:del|effekt|övergripande\s|insats|fokus|åtgärds|utvecklings|tema)?(?:mål|område|prioritering))(?:et)?\s(?:\d{1,2}[,.]?\s)?[”“"]?$/i;
/** "bidrar till insatsområdet Levande bygder": in a sentence, as the one that there is. */
const IN_SENTENCE = /(?<![a-zà-öø-ɏ])((?:del|effekt)mål|(?:insats|fokus|åtgärds|utvecklings|tema)område|prioritering)(?:et|t|en)\s[”“"]?$/i;
/** "Målområde 15, Fler vägar": a number belongs to the name after it, and so does the word before it. */
const NUMBERED_AREA = /(?<![a-zà-öø-ɏ])målområdet?\s{1,2}\d{1,2}\s{0,2}[,:.]?\s{0,2}[”“"]?$/i;
const OVERALL = "övergripande mål";
const OTHER_LEVEL = /^(?:insats|del|fokus|åtgärds|utvecklings|tema)område$/;
const LONGEST_AREA = 22;
const ENDS_LABEL = /[:”“"]\s?$/;
const ENDS_HEADING = /:\s?[”“"]?\s?$/;
/** "10 av RUS delområden", "utvecklingsstrategins delområden": the strategy's own levels by a word. */
const LEVELS_OF_STRATEGY = /(?<![a-zà-öø-ɏ])(?:RUS(?::?ens|ens)?|(?:utvecklings)?strategins)\s{1,3}(?:[a-zà-öø-ɏ]+a\s{1,3})?([a-zà-öø-ɏ]{2,12}(?:områden|mål|prioriteringar))(?![a-zà-öø-ɏ])/gi;
const SAYS_LEVEL = anyOf("mål", "område", "prioritering");
const SAYS_STRATEGY = anyOf("rus ", "rusens ", "rus:ens ", "strategins ");
/** General words that name no level. */
const GENERAL = new Set(["hållbarhetsmål", "klimatmål", "miljömål", "utvecklingsområden", "ansvarsområden", "verksamhetsområden", "fokusområden", "politikområden", "sakområden", "utvecklingsmål"]);

/** The levels that a region's goals have. */
const levelsOf = fromGoals((goals): ReadonlySet<string> => new Set(goals.flatMap(({ level, status }) => (level === null || status !== "goal" ? [] : [level]))));

/** The region's level that stands as a label at the end of a text, the longest that fits; `null`: none. */
function labelOf(before: string, levels: ReadonlySet<string>, own: string | null): string | null {
  const label = (ENDS_LABEL.test(before) ? LABEL.exec(before) : (LABEL_FIRST.exec(before) ?? IN_SENTENCE.exec(before)))?.[1]?.toLowerCase();
  // "Insatsområden och mål:" and "RUS mål:" head a list of more than one level; "RUS delmål:" one of one.
  if (label === undefined || /^(?:(?:och|samt)\s|(?:rus|rufs)\smål$)/u.test(label)) return null;
  const written = label.replace(/^(?:rus|rufs)\s/u, "");
  // An overall goal is a goal, and what has another level is none.
  if (written === OVERALL && levels.size > 0 && !levels.has(written) && own !== null && !own.endsWith("mål")) return written;
  const last = written.split(" ").at(-1)!;
  // "Mål:" heads what comes after it, as the column itself does; "målet ”Levande bygder”" says what it is.
  if (last === "mål" && (written === last || !levels.has(written)) && (ENDS_HEADING.test(before) || !ENDS_LABEL.test(before))) return null;
  // A region that has goals and no subgoals
  if (last === "delmål" && written === last && levels.size > 0 && !levels.has(last)) return last;
  // "Insatsområde Levande bygder": a level that this strategy does not have.
  if ((OTHER_LEVEL.test(written) || written === "prioritering") && levels.size > 0 && ![...levels].some((level) => level.endsWith(last))) return written;
  // "Prioritering" may be short for "långsiktig prioritering".
  return levels.has(written) ? written : levels.has(last) && ![...levels].some((level) => level.endsWith(` ${last}`)) ? last : null;
}

const numbersSubgoals = fromGoals((goals) => goals.filter(({ level, number }) => level === "delmål" && number !== null).length > 2);

/** Goals right after the word for a level that is not theirs. */
function* calledOtherwise(cell: GoalText, levels: ReadonlySet<string>): Iterable<Hit<Values>> {
  const { text } = cell;
  for (const { value, start, end } of cell.named) {
    const own = value.goal.level;
    const label = labelOf(text.slice(Math.max(0, start - 50), start), levels, own);
    if (label !== null && own !== null && own !== label && value.goal.status === "goal" && own !== "målområde") yield { ...at(cell, { start, end }), severity: "note", values: { words: shortly(text.slice(start, end)), called: label, level: own } };
  }
}

function* inGoals(cell: GoalText): Iterable<Hit<Values>> {
  const { text, region, year } = cell;
  if (region === null) return;
  const isSure = numbersSubgoals(region, year);
  yield* calledOtherwise(cell, levelsOf(region, year));
  for (const { value, start, end } of cell.named) {
    const own = value.goal.level;
    const area = own === null || own === "målområde" || value.goal.status !== "goal" ? null : NUMBERED_AREA.exec(text.slice(Math.max(0, start - LONGEST_AREA), start));
    if (area) yield { ...at(cell, { start: start - area[0].length, end }), severity: isSure ? "warning" : "note", values: { words: shortly(text.slice(start, end)), called: "målområde", level: own! } };
    if (value.goal.level !== "målområde" || !isOwn(cell, { start, end })) continue;
    const called = LEVEL_BEFORE.exec(text.slice(Math.max(0, start - 90), start))?.[1]?.toLowerCase();
    if (called === "mål") yield { ...at(cell, { start, end }), severity: isSure ? "warning" : "note", values: { words: shortly(text.slice(start, end)), called, level: "målområde" } };
  }
  const told = new Set<number>();
  for (const { level, goal, start, groupEnd } of cell.numbered) {
    const isOther = (level === "mål" && (goal.level === "delmål" || goal.level === "effektmål")) || (level === "målområde" && goal.level === "mål");
    if (!isOther || told.has(groupEnd)) continue;
    told.add(groupEnd);
    yield { ...at(cell, { start, end: groupEnd }), severity: isSure ? "warning" : "note", values: { words: shortly(text.slice(start, groupEnd)), called: level, level: goal.level! } };
  }
}

function* inAnswer(cell: GoalText): Iterable<Hit<Values>> {
  if (cell.region === null) return;
  const levels = levelsOf(cell.region, cell.year);
  yield* calledOtherwise(cell, levels);
  if (levels.size === 0 || !holds(cell.text, SAYS_STRATEGY)) return;
  const hasParts = [...levels].some((level) => level === "målområde" || level === "delmål");
  for (const match of cell.text.matchAll(LEVELS_OF_STRATEGY)) {
    const word = match[1]!.toLowerCase();
    const singular = word.replace(/områden$/u, "område").replace(/prioriteringar$/u, "prioritering");
    // No strategy calls its parts so, whatever else this one has.
    if (!hasParts && word !== "delområden") continue;
    if (GENERAL.has(word) || [...levels].some((level) => level === singular || level.endsWith(` ${singular}`))) continue;
    yield { ...at(cell, { start: match.index, end: match.index + match[0].length }), values: { words: shortly(match[0]), called: match[1]!, level: "" } };
  }
}

export default defineCheck<Values>({
  id: "goal-level-mixed",
  severity: "warning",
  texts: {
    sv: {
      title: "Målets nivå förväxlas",
      message: ({ words, called, level }) => (level === "" ? `Strategin har inga ${called}. Skriv delmål, målområden eller vad strategin själv kallar dem.` : `”${words}” är på nivån ${level} men kallas ${called}.`),
      why: "En strategi har mål på flera nivåer, till exempel målområden med delmål. Den som räknar måste veta vilken nivå som menas: ”mål 2” kan vara ett annat än ”delmål 2”. En varning där delmålen är numrerade, annars en not.",
    },
    en: {
      title: "The goal's level is mixed up",
      message: ({ words, called, level }) => (level === "" ? `The strategy has no ${called}. Use the strategy's own words for its levels.` : `“${words}” is on the level ${level} but is called ${called}.`),
      why: "A strategy has goals on several levels, such as goal areas with subgoals. Whoever counts must know which level is meant. A warning where the subgoals are numbered, otherwise a note.",
    },
  },
  examples: {
    passing: [
      { shows: "Nivåerna heter som i strategin.", sheets: { "3.4": goalSheet("Västmanland", ["Mål i RUS: målområdet Ett välmående Västmanland, delmål 5", "Agenda 2030: mål 5"]) } },
      { shows: "”Mål:” är rubrik till det som följer.", sheets: { "3.4": goalSheet("Värmland", ["Våra mål: Höja kompetensen, Stärka konkurrenskraften"]) } },
    ],
    failing: [
      {
        shows: "En nivå som strategin inte har.",
        sheets: { "3.4": goalSheet("Norrbotten", ["Insatsområde Flexibel och väl fungerande kompetensförsörjning", "Bidrar främst till insatsområdet Hållbara transporter och tillgänglighet"]) },
        finds: [{ at: "3.4!D3", text: "Flexibel och väl fungerande kompetensförsörjning" }, { at: "3.4!D4", text: "Hållbara transporter och tillgänglighet" }],
      },
      {
        shows: "Ett delmål som kallas strategiskt område eller prioritering.",
        sheets: { "3.4": goalSheet("Halland", ["Strategiskt område: Fler innovativa företag i regionen", "Prioritering Hållbart resursutnyttjande", "Prioritering: Förbättrad matchning i regionen"]) },
        finds: [{ at: "3.4!D3", text: "Fler innovativa företag i regionen" }, { at: "3.4!D4", text: "Hållbart resursutnyttjande" }, { at: "3.4!D5", text: "Förbättrad matchning i regionen" }],
      },
      {
        shows: "En prioritering som kallas RUS delmål.",
        sheets: { "3.4": goalSheet("Sörmland", ["RUS delmål: En hållbar fysisk och digital tillgänglighet och mobilitet"]) },
        finds: [{ at: "3.4!D3", text: "En hållbar fysisk och digital tillgänglighet och mobilitet" }],
      },
      {
        shows: "Ett målområde och ett delmål kallas mål.",
        sheets: { "3.4": goalSheet("Västmanland", ["Målet i RUS är Ett välmående Västmanland.", "RUS: Ett tillgängligt Västmanland, mål 7"]) },
        finds: [
          { at: "3.4!D3", text: "Ett välmående Västmanland" },
          { at: "3.4!D4", text: "mål 7" },
        ],
      },
      {
        shows: "Ett delmål med nummer kallas målområde.",
        sheets: { "3.4": goalSheet("Västmanland", ["Målområde 16 Förbättrat företagsklimat"]) },
        finds: [{ at: "3.4!D3", text: "Målområde 16 Förbättrat företagsklimat" }],
      },
      {
        shows: "Ordet före namnet är en annan nivå.",
        sheets: { "3.4": goalSheet("Halland", ["Strategin, prioritering: Förbättrad matchning i regionen"]) },
        finds: [{ at: "3.4!D3", text: "Förbättrad matchning i regionen" }],
      },
      {
        shows: "Regionens strategi har inga delmål.",
        sheets: { "3.4": goalSheet("Kronoberg", ["Delmål: Klimatpåverkan ska minska"]) },
        finds: [{ at: "3.4!D3", text: "Klimatpåverkan ska minska" }],
      },
      {
        shows: "Strategins delar kallas något som inga strategier har.",
        sheets: { Svar: [["Återrapportering 2023 Region Kronoberg"], ["Nr", "Fråga", "Svar"], ["10.3", "Beskriv bidraget.", "Anslaget har bidragit till två av RUS delområden."]] },
        finds: [{ at: "Svar!C3", text: "RUS delområden" }],
      },
      {
        shows: "Ett insatsområde sägs vara ett mål.",
        sheets: { "3.4": goalSheet("Värmland", ["Vi bidrar till målet ”Höja kompetensen”"]) },
        finds: [{ at: "3.4!D3", text: "Höja kompetensen" }],
      },
      {
        shows: "Ett prioriterat område som kallas målbild, och en prioritering som kallas övergripande mål.",
        sheets: { "3.4": goalSheet("Östergötland", ["Målbild: Skapa ett grönare Östergötland"]), "4.4": goalSheet("Södermanland", ["RUS: Övergripande mål Livslångt lärande för en tryggad kompetensförsörjning"]) },
        finds: [{ at: "3.4!D3", text: "Skapa ett grönare Östergötland" }, { at: "4.4!D3", text: "Livslångt lärande för en tryggad kompetensförsörjning" }],
      },
      {
        shows: "Ett prioriterat område som kallas delmål i ett svar.",
        sheets: { "Läs mig": [["Region Östergötland"]], Svar: [["Nr", "Fråga", "Svar"], ["2.1", "Beskriv arbetet.", "Byarna har vägt tyngst. Delmålet Skapa attraktiva livsmiljöer har varit utgångspunkt."]] },
        finds: [{ at: "Svar!C2", text: "Skapa attraktiva livsmiljöer" }],
      },
    ],
  },
  find: (workbook) => throughGoalTexts(workbook, (cell) => (cell.found.answer ? inAnswer(cell) : inGoals(cell)), SAYS_LEVEL),
});
