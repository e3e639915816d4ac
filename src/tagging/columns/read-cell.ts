/** Reads back what stands in a tag column: what we wrote, and what a person wrote in much the same way. */
import { frameworks, fromGoals } from "../../catalogue/goals";
import type { CodedGoal, Goal } from "../../catalogue/goal";
import { taggingTexts } from "../../language/tagging";
import { plainText } from "../../text/words/normalise";
import type { Basis } from "../tag";
import type { TagValues, ValueColumn } from "./settled";
import { agendaTitle, areaTitle, erufTitle, goalTitle, priorityTitle } from "./titles";

/** Whose goals a row's texts speak of. */
export interface Whose {
  region: string | null;
  year: number | null;
}

type Forms<T> = ReadonlyMap<string, T>;

/** Values by the texts that mean them; a text that means two things means the first. */
function formsOf<T>(entries: readonly (readonly [text: string, value: T])[]): Forms<T> {
  const forms = new Map<string, T>();
  for (const [text, value] of entries) {
    const form = plainText(text);
    if (form !== "" && !forms.has(form)) forms.set(form, value);
  }
  return forms;
}

const codedForms = (goals: readonly CodedGoal[], prefix: string, title: (code: string) => string): [string, string][] =>
  goals.flatMap(({ code, name, spellings = [] }) => [`${prefix}${code}`, title(`${prefix}${code}`), name, ...spellings].map((text): [string, string] => [text, `${prefix}${code}`]));

const { areas, agenda2030, policyObjectives, specificObjectives } = frameworks();

const areaForms = formsOf(areas.flatMap(({ number, name }) => [String(number), areaTitle(number), name].map((text) => [text, number] as const)));

const priorityForms = formsOf(
  areas.flatMap(({ number, priorities }) =>
    priorities.flatMap((name, place) => {
      const id = `${number}.${place + 1}`;
      return [id, priorityTitle(id), name].map((text) => [text, id] as const);
    }),
  ),
);

const agendaForms = formsOf(codedForms(agenda2030, "", agendaTitle));

const erufForms = formsOf([...codedForms(specificObjectives, "", erufTitle), ...codedForms(policyObjectives, "PO", erufTitle)]);

const basisForms = formsOf(Object.values(taggingTexts).flatMap(({ bases }) => Object.entries(bases).map(([basis, text]) => [text, basis as Basis] as const)));

const goalForms = fromGoals((goals): Forms<string> => {
  const meant = ({ id, variantOf = id }: Goal) => variantOf;
  const entries = (of: readonly Goal[]) => of.flatMap((goal) => [goalTitle(goal), goal.name, ...(goal.spellings ?? []), goal.id].flatMap((text) => (text === null ? [] : [[text, meant(goal)] as const])));
  const own = goals.filter(({ status }) => status === "goal");
  const numbers = own.flatMap(({ id, level, number }) => (level === null || number === null ? [] : [[`${level} ${number}`, id] as const]));
  return formsOf([...entries(own), ...numbers, ...entries(goals)]);
});

const NO_FORMS: Forms<string> = new Map();

/** All values of a cell; `null` when a part of it means nothing to us. */
function valuesIn<T>(text: string, forms: Forms<T>): T[] | null {
  const values = new Set<T>();
  for (const part of text.split(/[;\n]/u)) {
    if (part.trim() === "") continue;
    const value = forms.get(plainText(part));
    if (value === undefined) return null;
    values.add(value);
  }
  return [...values];
}

/** What a cell's text settles, whichever language it is in; `null` when we cannot read it, and it is whoever wrote it's own. */
export function readCell(column: ValueColumn, text: string, { region, year }: Whose): Partial<TagValues> | null {
  switch (column) {
    case "area": {
      const found = text.trim() === "" ? null : areaForms.get(plainText(text));
      return found === undefined ? null : { area: found };
    }
    case "priority": {
      const found = text.trim() === "" ? null : priorityForms.get(plainText(text));
      return found === undefined ? null : { priority: found };
    }
    case "goals": {
      const found = valuesIn(text, region === null ? NO_FORMS : goalForms(region, year));
      return found && { goals: found };
    }
    case "agenda2030": {
      const found = valuesIn(text, agendaForms);
      return found && { agenda2030: found };
    }
    case "eruf": {
      const found = valuesIn(text, erufForms);
      return found && { eruf: found };
    }
    case "basis": {
      const found = valuesIn(text, basisForms);
      return found && { basis: found };
    }
  }
}
