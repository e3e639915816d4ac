/**
 * How a tag is written in a cell: number and name, "3 Innovation och förnyelse …", so that a pivot groups and sorts it
 * and a filter finds it by either.
 */
import { codedGoal, frameworks, goalById } from "../../catalogue/goals";
import type { Goal } from "../../catalogue/goal";

/** Stands between several tags of a cell: one line, which filters search and Excel and Power Query split. */
export const BETWEEN = "; ";

/** Without the sign that parts one tag from the next. */
const whole = (text: string): string => text.replaceAll(";", ",");

export function areaTitle(area: number): string {
  const name = frameworks().areas.find(({ number }) => number === area)?.name;
  return name === undefined ? String(area) : `${area} ${name}`;
}

export function priorityTitle(priority: string): string {
  const [area, place] = priority.split(".").map(Number);
  const name = frameworks().areas.find(({ number }) => number === area)?.priorities[place! - 1];
  return name === undefined ? priority : `${priority} ${name}`;
}

/** A goal as its region names it; by its level and number where its name is not known. */
export function goalTitle({ id, level, number, name }: Goal): string {
  return whole((name === null ? [level, number] : [number, name]).filter((part) => part !== null).join(" ") || id);
}

/** The goal with an id, or the id itself where the catalogue does not know it. */
export function goalTitleById(id: string): string {
  const goal = goalById(id);
  return goal ? goalTitle(goal) : id;
}

export function agendaTitle(code: string): string {
  return withName(code, codedGoal("agenda2030", code)?.name);
}

/** An objective of the regional fund: "1.3" is a specific one, "PO1" a whole policy objective. */
export function erufObjective(code: string): { name: string | undefined; isPolicy: boolean } {
  const policy = /^PO(.+)$/u.exec(code)?.[1];
  const goal = policy === undefined ? codedGoal("specificObjectives", code) : codedGoal("policyObjectives", policy);
  return { name: goal?.name, isPolicy: policy !== undefined };
}

export function erufTitle(code: string): string {
  return withName(code, erufObjective(code).name);
}

const withName = (code: string, name: string | undefined): string => (name === undefined ? code : `${code} ${whole(name)}`);
