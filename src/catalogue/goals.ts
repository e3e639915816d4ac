/** Look-ups in the goal catalogue: goals of a region in a year, by id and by name, and the frameworks shared by all. */
import { Phrases, type PhraseMatch } from "../text/words/phrases";
import { remembering } from "../text/remembering";
import { joinedNames } from "./joined-names";
import frameworksData from "./frameworks.json";
import type { CodedGoal, Frameworks, Goal, RegionGoals } from "./goal";
import goalsData from "./goals.json";

const regions = new Map((goalsData.regions as readonly RegionGoals[]).map((region) => [region.code, region]));
const byId = new Map([...regions.values()].flatMap(({ goals }) => goals).map((goal) => [goal.id, goal]));

/** A goal as a text names it. */
export interface NamedGoal {
  goal: Goal;
  /** The goal's own name; a spelling that reports also have, which is not its name; or the name cut short. */
  as: "name" | "seen" | "short";
}

/** Where a long name is cut when it is shortened: "Ett nyskapande län | genom hållbar tillväxt". */
const CUT = /^((?:\S+\s+){2,}?\S+)\s+(?:genom|mitt i|för att|som)\s/u;

/** Where a name falls in two: "Förbättrad matchning | – fler i arbete", "En öppen region | : Stärka …". */
const PARTS = /\s[–-]\s|:\s/u;
const wordCount = (name: string) => name.split(/\s+/u).length;

/** The beginnings of names that are left out: "Gotland är …", "En region med …". */
const LEAD = /^(?:(?:en|ett)\s)?(?:\S+\s(?:är|har|ska vara)\s|region\smed\s)/iu;
/** So many words are no chance likeness. */
const LONG = 4;

/** A name without what a sentence around it leaves out of its beginning: "Sjö är ett öppet län" as "ett öppet län". */
export function withoutLead(name: string): string {
  return name.replace(LEAD, "");
}

/** A goal's name cut short: up to where it tells how, one of its parts, or without its beginning. */
function shortNames(name: string): string[] {
  const rest = withoutLead(name);
  return [...partsOf(name), ...(rest !== name && wordCount(rest) >= LONG ? [rest] : [])];
}

/** The parts that a name falls in, and what comes before where it tells how. */
export function partsOf(name: string): string[] {
  const [first, ...later] = name.split(PARTS);
  const parts = later.length === 0 ? [] : [...(wordCount(first!) > 1 ? [first!] : []), ...later.filter((part) => wordCount(part) > 2)];
  const cut = CUT.exec(name)?.[1];
  return cut === undefined ? parts : [cut, ...parts];
}

/** A goal's names, each with what it is. */
function namesOf(goal: Goal): (readonly [string, NamedGoal])[] {
  const named = (names: readonly string[] | undefined, as: NamedGoal["as"]) => (names ?? []).map((name) => [name, { goal, as }] as const);
  const short = goal.status === "goal" && goal.name !== null ? shortNames(goal.name) : [];
  return [...named(goal.name === null ? [] : [goal.name], "name"), ...named(goal.spellings, "name"), ...named(goal.seen, "seen"), ...named(short, "short")];
}

/** Goals that a workbook says are a region's own, by county code: they take the place of those we know. */
export type OwnGoals = Readonly<Record<string, readonly Goal[]>>;

const NO_OWN: OwnGoals = {};
let own = NO_OWN;

/**
 * Does a piece of work in which every look-up sees a workbook's own goals. The work must be done when it returns, since
 * others look things up for other workbooks in between.
 */
export function withOwnGoals<T>(goals: OwnGoals | undefined, work: () => T): T {
  const before = own;
  own = goals ?? NO_OWN;
  try {
    return work();
  } finally {
    own = before;
  }
}

/** Goes through work in steps, in each of which look-ups see a workbook's own goals; gives what the work returns. */
export function* eachWithOwnGoals<T, R>(goals: OwnGoals | undefined, begin: () => Iterable<T, R>): Generator<T, R> {
  const steps = withOwnGoals(goals, () => begin()[Symbol.iterator]());
  for (;;) {
    const step = withOwnGoals(goals, () => steps.next());
    if (step.done) return step.value;
    yield step.value;
  }
}

const NONE: readonly Goal[] = [];
const byYear = new WeakMap<readonly Goal[], Map<number, readonly Goal[]>>();

/**
 * The goals of a region in reports for a year, variants and deviations too; those of all years when the year is not
 * known, none when the region is not known. The same list whenever it is asked for.
 */
export function goalsOfRegion(code: string, year: number | null): readonly Goal[] {
  const goals = own[code] ?? regions.get(code)?.goals ?? NONE;
  if (year === null) return goals;
  const years = byYear.get(goals) ?? new Map<number, readonly Goal[]>();
  byYear.set(goals, years);
  let known = years.get(year);
  if (!known) {
    known = goals.filter(({ from = year, to = year }) => from <= year && year <= to);
    years.set(year, known);
  }
  return known;
}

/** What follows from the goals that a region has in a year: worked out the first time, for it is asked in every cell. */
export function fromGoals<T>(work: (goals: readonly Goal[]) => T): (region: string, year: number | null) => T {
  const known = new WeakMap<readonly Goal[], { answer: T }>();
  return (region, year) => {
    const goals = goalsOfRegion(region, year);
    let kept = known.get(goals);
    if (!kept) {
      kept = { answer: work(goals) };
      known.set(goals, kept);
    }
    return kept.answer;
  };
}

/** The names of a region's strategies besides "RUS". */
export function strategiesOfRegion(code: string): RegionGoals["strategies"] {
  return regions.get(code)?.strategies ?? [];
}

/** The goal with an id; `null`: no such goal. */
export function goalById(id: string): Goal | null {
  return ownById(own).get(id) ?? byId.get(id) ?? null;
}

const ownIds = new WeakMap<OwnGoals, ReadonlyMap<string, Goal>>();

function ownById(goals: OwnGoals): ReadonlyMap<string, Goal> {
  let known = ownIds.get(goals);
  if (!known) {
    known = new Map(Object.values(goals).flatMap((all) => all.map((goal) => [goal.id, goal])));
    ownIds.set(goals, known);
  }
  return known;
}

/** The goal that a goal lies under; `null`: none or not known. */
export function parentOf(goal: Goal): Goal | null {
  return goal.parent === null ? null : goalById(goal.parent);
}

/** The goals that a framework has for every region. */
export function frameworks(): Frameworks {
  return frameworksData;
}

type Finder<T> = (text: string) => PhraseMatch<T>[];

/** Regions write the same goals in row after row: a text asked about lately is not read again. */
function finderOf<T>(entries: readonly (readonly [string, T])[]): Finder<T> {
  if (entries.length === 0) return () => [];
  const phrases = new Phrases(entries);
  return remembering((text) => phrases.find(text));
}

/** Of two readings that fit alike the first is taken: a goal's own name rather than another's cut short. */
const finderOfGoals = fromGoals((goals): Finder<NamedGoal> => {
  const names = goals.flatMap(namesOf);
  return finderOf([...names.filter(([, { as }]) => as === "name"), ...names.filter(([, { as }]) => as !== "name")]);
});

/** Every goal of the region that a text names, rightly or nearly so, in order. */
export function findGoals(text: string, code: string, year: number | null): PhraseMatch<NamedGoal>[] {
  return finderOfGoals(code, year)(text);
}

const finderOfJoined = fromGoals((goals): Finder<readonly Goal[]> => {
  const names = goals.filter(({ status }) => status === "goal").flatMap(namesOf);
  return finderOf(joinedNames(names.map(([name, { goal }]) => [name, goal])));
});

/** Every place where a text names several of the region's goals together: "ett tryggt och öppet Mellansjö". */
export function findJoinedGoals(text: string, code: string, year: number | null): PhraseMatch<readonly Goal[]>[] {
  return finderOfJoined(code, year)(text);
}

/** Whoever writes for the region itself leaves out that it is one: "Sjös strategi" for "Region Sjös strategi". */
const finderOfStrategies = remembering((code) => finderOf(strategiesOfRegion(code).flatMap(({ name }) => [...new Set([name, name.replace(/^Region /u, "")])].map((form) => [form, name] as const))));

/** Every place where a text names a strategy of the region, of now or before, by its name. */
export function findStrategies(text: string, code: string): PhraseMatch<string>[] {
  return finderOfStrategies(code)(text);
}

const finderOfFormer = remembering((code) => {
  const names = strategiesOfRegion(code).flatMap(({ name, former }) => (former ? [name] : []));
  return finderOf(names.flatMap((name) => [name, ...name.split(" – ").slice(1)].map((form) => [form, name] as const)));
});

/** Every former strategy of the region that a text names, with or without what goes before the dash of its name. */
export function findFormerStrategies(text: string, code: string): PhraseMatch<string>[] {
  return finderOfFormer(code)(text).filter(({ differences }) => differences.length === 0);
}

export type Framework = "agenda2030" | "policyObjectives" | "specificObjectives" | "socialFund";

const ofFramework = new Map<Framework, Finder<CodedGoal>>();

/** Objectives of the funds are long sentences and cited up to where one may pause. */
const PAUSES = /,\s|\s(?:och|genom|för|utanför)\s/gu;

function beginnings(name: string): string[] {
  return [...name.matchAll(PAUSES)].map(({ 0: pause, index }) => ({ pause, cut: name.slice(0, index) })).filter(({ pause, cut }) => wordCount(cut) > (pause.startsWith(",") ? 2 : 4)).map(({ cut }) => cut);
}

function spellingsOf({ name, spellings = [], seen = [] }: CodedGoal, framework: Framework): string[] {
  const whole = [name, ...spellings, ...seen];
  return framework === "agenda2030" ? whole : [...whole, ...whole.flatMap(beginnings)];
}

/** Every goal of a framework that a text names, in order. */
export function findCodedGoals(text: string, framework: Framework): PhraseMatch<CodedGoal>[] {
  let finder = ofFramework.get(framework);
  if (!finder) {
    finder = finderOf(frameworks()[framework].flatMap((goal) => spellingsOf(goal, framework).map((name) => [name, goal] as const)));
    ofFramework.set(framework, finder);
  }
  return finder(text);
}

/** An area of the national strategy, or one of its priorities. */
export interface NationalArea {
  area: number;
  priority: string | null;
}

let nationalAreas: Finder<NationalArea> | null = null;

/** Every area and priority of the national strategy that a text names, in order. */
export function findNationalAreas(text: string): PhraseMatch<NationalArea>[] {
  nationalAreas ??= finderOf<NationalArea>(
    frameworks().areas.flatMap(({ number, name, priorities }) => [[name, { area: number, priority: null }] as const, ...priorities.map((priority) => [priority, { area: number, priority }] as const)]),
  );
  return nationalAreas(text);
}

/** The goal of a framework with a code ("1.3", "11"); `null`: none that we know. */
export function codedGoal(framework: Framework, code: string): CodedGoal | null {
  return frameworks()[framework].find((goal) => goal.code === code) ?? null;
}
