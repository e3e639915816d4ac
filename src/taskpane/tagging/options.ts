/** What can be chosen in a column, in the catalogue's own order and under its own headings. Pure. */
import { frameworks, goalsOfRegion, parentOf } from "../../catalogue/goals";
import type { Goal } from "../../catalogue/goal";
import { taggingTexts } from "../../language/tagging";
import type { ValueColumn } from "../../tagging/columns";
import { grouped } from "../../text/grouped";
import { capital, type TagNames } from "../state/tagging/names";

export interface OptionGroup {
  /** The heading; "" where the column has none. */
  label: string;
  options: readonly { id: string; text: string }[];
}

/** Whose goals can be chosen. */
export interface Whose {
  region: string | null;
  year: number | null;
}

/** All that can be chosen in a column. Goals: none when the region is not known. */
export function optionGroups(column: ValueColumn, { region, year }: Whose, { full }: Pick<TagNames, "full">): OptionGroup[] {
  const group = (label: string, ids: readonly string[]): OptionGroup => ({ label, options: ids.map((id) => ({ id, text: full(column, id) })) });
  const { areas, agenda2030, policyObjectives, specificObjectives } = frameworks();
  switch (column) {
    case "area":
      return [group("", areas.map(({ number }) => String(number)))];
    case "priority":
      return areas.map(({ number, priorities }) => group(full("area", String(number)), priorities.map((_, at) => `${number}.${at + 1}`)));
    case "goals":
      return region === null ? [] : goalGroups(goalsOfRegion(region, year)).map(([label, goals]) => group(label, goals.map(({ id }) => id)));
    case "agenda2030":
      return [group("", agenda2030.map(({ code }) => code))];
    case "eruf":
      return policyObjectives.map(({ code }) => group(full("eruf", `PO${code}`), [`PO${code}`, ...specificObjectives.map((goal) => goal.code).filter((specific) => specific.startsWith(`${code}.`))]));
    case "basis":
      return [group("", Object.keys(taggingTexts.sv.bases))];
  }
}

/** The options that a search lets through: in every word that is written, in the option or its heading. */
export function matching(groups: readonly OptionGroup[], query: string): OptionGroup[] {
  const words = query.toLocaleLowerCase("sv").split(/\s+/u).filter(Boolean);
  const fits = (text: string) => words.every((word) => text.toLocaleLowerCase("sv").includes(word));
  return groups.map(({ label, options }) => ({ label, options: options.filter(({ text }) => fits(`${label} ${text}`)) })).filter(({ options }) => options.length > 0);
}

/** A region's goals that others lie under with those below them; the rest by level. */
function goalGroups(all: readonly Goal[]): [label: string, goals: Goal[]][] {
  const goals = all.filter(({ status }) => status === "goal");
  const parents = new Set(goals.map((goal) => parentOf(goal)?.id));
  const labelOf = (goal: Goal): string => {
    const head = parents.has(goal.id) ? goal : parentOf(goal);
    return (head ? head.name : capital(goal.level ?? "")) ?? "";
  };
  return [...grouped(goals, labelOf)];
}
