/** What a text says of women and men: counts, shares and rates by gender, each with the whole that it is of. */
import { inOneGo } from "../../slices/in-one-go";
import type { Figure } from "../numbers";
import type { Passage } from "../numbers/passage";
import type { Span } from "../sentences";
import { countedOf } from "./counted";
import { NOTHING_PRINTED, derived } from "./derived";
import { withAgain } from "./gender/again";
import { toldInColumns } from "./gender/columns";
import { countOf, markedSpan, printed, wholesWithin } from "./gender/contents";
import { type Group, groupsOf } from "./gender/groups";
import { isOfElsewhere, kindOfGroup } from "./gender/kind";
import { type Majority, majoritiesOf, maySayMost } from "./gender/majority";
import { hasOthers } from "./gender/others";
import { asParts } from "./gender/parts";
import { placeAt, startingIn } from "./gender/places";
import { areOfNoWhole, areRates, areSplitOfRate } from "./gender/rates";
import { withSharesAfter } from "./gender/shares-after";
import { type Told, toldIn } from "./gender/told";
import { saysNone } from "./gender/uncounted";
import { wholeOf } from "./gender/whole";
import { type GenderedSentence, genderWordsNear, mayNameGender, withWords } from "./gender/words";
import { type StatementContext, kindOf } from "./kinds";
import type { GenderStatement } from "./gender/statement";
import type { Statement } from "./statement";

export type { GenderStatement } from "./gender/statement";

/** The statements of a passage that tell women and men apart, in order; `partOf` counts places in this list. */
export function genderStatements(passage: Passage, context: StatementContext): Statement[] {
  return readGender(passage, context).map(({ statement }) => statement);
}

/** The same with the numbers that each of them is made of, so that nobody reads these once more. */
export function readGender(passage: Passage, context: StatementContext): GenderStatement[] {
  return inOneGo(readingGender(passage, context));
}

/** The same with a pause now and then where very many are told. */
export function* readingGender(passage: Passage, context: StatementContext): Generator<undefined, GenderStatement[]> {
  if (!mayNameGender(passage.text) || passage.figures.length === 0) return [];
  return yield* new GenderReading(passage, context).statements();
}

/** Without those that tell again what an earlier one has told, or half of a number: "50/50 och 50/50" can be paired in several ways. */
function toldOnce(found: readonly GenderStatement[]): GenderStatement[] {
  const told = new Set<Figure>();
  return found.filter(({ statement, figures }) => {
    const isWhole = figures.every((figure) => !told.has(figure) && figure.start >= statement.start && figure.end <= statement.end);
    if (isWhole) for (const figure of figures) told.add(figure);
    return isWhole;
  });
}

/** Sentences, and groups, between two pauses. */
const AT_ONCE = 50;

/** Lines no longer than this are read as a table in words. */
const LONGEST_LINE = 70;

/** "Vd:ar" is one word: its colon sets nothing apart. */
const withoutColons = (small: string) => (small.includes(":") ? small.replace(/(?<=[a-zà-öø-ɏ]):(?=[a-zà-öø-ɏ])/g, "-") : small);

class GenderReading {
  private readonly small: string;
  private readonly sentences: readonly GenderedSentence[];
  /** The passage's numbers that are told of a gender, and those that are the wholes of them. */
  private readonly taken = new Set<Figure>();
  private readonly totals = new Set<Figure>();

  constructor(
    private readonly passage: Passage,
    private readonly context: StatementContext,
  ) {
    this.small = withoutColons(passage.small);
    this.sentences = withWords(passage.sentences, genderWordsNear(passage.text, this.small, passage.figures));
  }

  *statements(): Generator<undefined, GenderStatement[]> {
    const { passage, small, sentences } = this;
    const isDivided = small.includes("könsfördel") || /(?:dera|tive) kön/.test(small);
    const named: Told[][] = [];
    const columns = toldInColumns(passage);
    for (const sentence of sentences) {
      const inColumns = columns.size > 0 && columns.get(small.lastIndexOf("\n", sentence.start) + 1);
      if (inColumns) named.push(inColumns.filter(({ figure }) => figure.start >= sentence.start && figure.end <= sentence.end));
      else named.push(sentence.words.length === 0 && (sentence.figures.length === 0 || !isDivided) ? [] : toldIn(passage, small, sentence, named.at(-1)?.at(-1)));
      if (named.length % AT_ONCE === 0) yield;
    }
    const told = withAgain(passage, small, sentences, named, this.context);
    // The 16 of "9 av 16 kvinnor" is no whole of others.
    const own = new Set(told.flatMap((ofSentence) => ofSentence.flatMap(({ figure, tie, whole }) => (tie === "within" && whole ? [figure.start, whole.start] : [figure.start]))));
    const mayBeMost = sentences.some(({ words }) => words.length > 0) && maySayMost(small);
    if (own.size === 0 && !mayBeMost) return [];
    for (const figure of passage.figures) if (own.has(figure.start) || passage.roughlyTold.has(figure.start)) this.taken.add(figure);
    const groups = groupsOf(small, told, (at) => this.isLine(at)).map((group) => withSharesAfter(passage, small, group, this.taken));
    const found: GenderStatement[] = [];
    for (const group of groups) {
      const one = this.ofGroup(group);
      if (one) found.push(one);
      if (found.length % AT_ONCE === 0) yield;
    }
    if (mayBeMost) found.push(...this.majorities());
    return asParts(small, passage, toldOnce(found.sort((a, b) => a.statement.start - b.statement.start)));
  }

  private isLine(at: number): boolean {
    const { start, end } = this.sentences[at]!;
    return end - start <= LONGEST_LINE;
  }

  private ofGroup(group: Group): GenderStatement | null {
    const { passage, small } = this;
    const areOfTheirOwn = areOfNoWhole(group) || areSplitOfRate(small, passage.figures, group);
    const found = areOfTheirOwn ? null : wholeOf(passage, small, group, this.taken, this.totals);
    const areOwnRates = areRates(group, found?.low ?? null);
    const total = found && this.isOf(group, found, areOwnRates) ? found : null;
    // That there are no women says something only of those who are told to be none of them.
    if (total === null && group.told.every(({ figure }) => saysNone(figure))) return null;
    const own = total !== null && !this.totals.has(total) ? [total] : [];
    const within = group.told.flatMap(({ tie, whole }) => (tie === "within" && whole ? [whole] : []));
    if (total) this.totals.add(total);
    const first = group.told[0]!;
    const isRate = first.tie === "within" || areOfTheirOwn || areOwnRates;
    const split = derived(printed(group, total, isRate), { ...wholesWithin(group), complete: group.told.every(({ tie }) => tie === "of"), others: hasOthers(small, group) });
    const span = markedSpan(passage.text, [...group.told, ...own], total);
    const kind = isRate ? "within-gender rate" : kindOfGroup(passage, small, group, own[0] ?? null, this.context);
    const statement = { kind, ...span, ...countOf(passage.text, group, total), period: null, split, partOf: null } satisfies Statement;
    return { statement, figures: this.figuresOf(span, [...group.told.map(({ figure }) => figure), ...own, ...within]), isOfLast: first.again === "some" };
  }

  /**
   * Whether a group is of what seems its whole: the land and another year have wholes of their own, and some of a gender
   * with their rates ("Av dem fick 15 kvinnor (30 %) och 14 män (35 %) arbete") are only a part of all.
   */
  private isOf(group: Group, total: Figure, areOwnRates: boolean): boolean {
    const { women, men } = group.counts;
    if (women && men) return !areOwnRates || women.figure.low + men.figure.low === total.low;
    const { start, end } = this.passage.sentences[placeAt(this.passage.sentences, group.told[0]!.start)]!;
    // A goal that a sentence of its own sets is of all who are to come.
    return total.start >= start || (!isOfElsewhere(this.small.slice(start, end)) && kindOfGroup(this.passage, this.small, group, null, this.context) !== "target");
  }

  /** The passage's own figures at the places of those that were read for genders. */
  private figuresOf(span: Span, figures: readonly Figure[]): Figure[] {
    return startingIn(this.passage.figures, span).filter((own) => figures.some(({ start, end }) => start < own.end && end > own.start));
  }

  private majorities(): GenderStatement[] {
    const { passage, small, sentences } = this;
    return sentences.flatMap((sentence, at) => (sentence.words.length === 0 ? [] : majoritiesOf(passage, small, sentences, at, (figure) => !this.taken.has(figure) && !this.totals.has(figure)).map((found) => this.ofMajority(found))));
  }

  private ofMajority({ total, start, end }: Majority): GenderStatement {
    const noun = total.noun?.toLowerCase() ?? null;
    const { low, high, qualifier } = total;
    this.totals.add(total);
    const split = derived({ ...NOTHING_PRINTED, total: low });
    return { statement: { kind: kindOf(this.passage, total, this.context), start, end, low, high, unit: "count", noun, counted: countedOf(noun, "count"), qualifier, period: null, split, partOf: null }, figures: [total], isOfLast: false };
  }
}
