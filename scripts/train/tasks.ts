/** The two things that the content model tells apart. */
import { frameworks } from "../../src/catalogue/goals";
import type { Task } from "./trainer";

const areas = frameworks().areas;

export const AREA: Task = {
  answers: areas.map(({ number }) => String(number)),
  size: 1 << 16,
  penalty: 0.1,
  answerOf: ({ area }) => area,
};

export const PRIORITY: Task = {
  answers: areas.flatMap(({ number, priorities }) => priorities.map((_, at) => `${number}.${at + 1}`)),
  size: 1 << 13,
  penalty: 0.03,
  answerOf: ({ priority }) => priority,
};
