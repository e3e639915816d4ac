/** Measures what rows name against what a reader says that they name. */
import { goalById } from "../../../src/catalogue/goals";
import { namedReferences } from "../../../src/tagging/named";
import type { Basis, Evidence, NamedReferences } from "../../../src/tagging/tag";
import { labelledRows, YEAR, type Label, type ReportRow } from "./labels";

/** Things named, read in one row: those that the reader has too, those that only one has. */
interface Compared {
  row: ReportRow;
  right: readonly string[];
  wrong: readonly string[];
  missed: readonly string[];
}

/** What is measured: what the reader says and what we say, as comparable words. */
interface Measure {
  label(label: Label): readonly string[];
  read(named: NamedReferences): readonly string[];
}

const BASES: Readonly<Record<string, Basis>> = { uppföljning: "followUp", utvärdering: "evaluation", "egen bedömning": "ownAssessment" };

/** Another wording of a goal stands for the goal: the reader gives the wording, we give the goal that is meant. */
const meant = (id: string): string => goalById(id)?.variantOf ?? id;

/** The reader marked the programmes where they stand among the goals, and not where a name says who pays. */
const isAmongGoals = (named: readonly Evidence[]) => named.some(({ field }) => field === "goals");

/** The measures by their names on the command line. */
const measures: Readonly<Record<string, Measure>> = {
  goals: { label: ({ goals }) => goals.map(meant), read: ({ goals }) => goals.map(({ id }) => id) },
  agenda2030: { label: ({ sdg }) => sdg.map(String), read: ({ agenda2030 }) => agenda2030.map(({ code }) => code) },
  eruf: { label: ({ eruf }) => eruf, read: ({ eruf }) => eruf.map(({ code }) => code) },
  interreg: { label: ({ interreg }) => (interreg ? ["interreg"] : []), read: ({ interreg }) => (isAmongGoals(interreg) ? ["interreg"] : []) },
  esf: { label: ({ esf }) => (esf ? ["esf"] : []), read: ({ esf }) => (isAmongGoals(esf) ? ["esf"] : []) },
  basis: { label: ({ basis }) => basis.map((one) => BASES[one]!), read: ({ basis }) => basis.map(({ basis: one }) => one) },
};

export interface Figures {
  name: string;
  right: number;
  wrong: number;
  missed: number;
}

function compare({ label, read }: Measure): Compared[] {
  return labelledRows().map(({ row, label: own }) => {
    const expected = new Set(label(own));
    const found = new Set(read(namedReferences(row.texts, row.code, YEAR)));
    return { row, right: [...found].filter((one) => expected.has(one)), wrong: [...found].filter((one) => !expected.has(one)), missed: [...expected].filter((one) => !found.has(one)) };
  });
}

function figures(name: string, compared: readonly Compared[], isCounted: (one: string) => boolean = () => true): Figures {
  const sum = (list: (one: Compared) => readonly string[]) => compared.reduce((total, one) => total + list(one).filter(isCounted).length, 0);
  return { name, right: sum(({ right }) => right), wrong: sum(({ wrong }) => wrong), missed: sum(({ missed }) => missed) };
}

const levelOf = (id: string): string => goalById(id)?.level ?? "no level";

/** The figures of every measure; goals of the regions by level as well. */
export function measureNamed(): Figures[] {
  return Object.entries(measures).flatMap(([name, measure]) => {
    const compared = compare(measure);
    if (name !== "goals") return [figures(name, compared)];
    const levels = [...new Set(compared.flatMap(({ right, wrong, missed }) => [...right, ...wrong, ...missed]).map(levelOf))].sort((a, b) => a.localeCompare(b, "sv"));
    return [figures(name, compared), ...levels.map((level) => figures(`goals: ${level}`, compared, (id) => levelOf(id) === level))];
  });
}

const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));

/** Precision, recall and F1 of some figures, as they are shown. */
export function shownFigures({ name, right, wrong, missed }: Figures): { name: string; named: number; precision: string; recall: string; F1: string } {
  return { name, named: right + missed, precision: share(right, right + wrong), recall: share(right, right + missed), F1: share(2 * right, 2 * right + wrong + missed) };
}

/** Prints the figures, and with a measure's name every row that is read otherwise. Returns whether the name is known. */
export function printNamed(asked: string | undefined): boolean {
  const measure = asked === undefined ? undefined : measures[asked];
  console.table(Object.fromEntries(measureNamed().map((one) => shownFigures(one)).map(({ name, ...rest }) => [name, rest])));
  if (!measure) return asked === undefined;
  for (const { row, wrong, missed } of compare(measure)) {
    if (wrong.length + missed.length > 0) console.log(`${row.region} ${row.line}: wrong ${wrong.join(", ") || "–"}; missed ${missed.join(", ") || "–"}`);
  }
  return true;
}
