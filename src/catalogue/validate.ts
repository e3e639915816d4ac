/** Looks through template data before anything relies on it: ours in the tests, and those that users bring. */
import { COLUMN_ROLES, type Template } from "./template";

/** What is wrong with template data: the path to it ("fields[2].title") and what was expected there. */
export class TemplateProblem extends Error {
  constructor(
    readonly path: string,
    readonly expected: string,
  ) {
    super(`${path}: expected ${expected}`);
  }
}

type Test = (value: unknown, path: string) => void;

const fail = (path: string, expected: string): never => {
  throw new TemplateProblem(path, expected);
};

const text: Test = (value, path) => {
  if (typeof value !== "string" || value.trim() === "") fail(path, "text");
};

const wholeNumber: Test = (value, path) => {
  if (!Number.isInteger(value)) fail(path, "a whole number");
};

const yesOrNo: Test = (value, path) => {
  if (typeof value !== "boolean") fail(path, "true or false");
};

const oneOf =
  (...allowed: readonly string[]): Test =>
  (value, path) => {
    if (!allowed.includes(value as string)) fail(path, `one of ${allowed.join(", ")}`);
  };

const optional =
  (test: Test): Test =>
  (value, path) => {
    if (value !== undefined) test(value, path);
  };

const listOf =
  (test: Test): Test =>
  (value, path) => {
    if (!Array.isArray(value)) return fail(path, "a list");
    value.forEach((item, index) => test(item, `${path}[${index}]`));
  };

const objectOf =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return fail(path, "an object");
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(tests, key));
    if (unknown !== undefined) fail(`${path}.${unknown}`, "no such property");
    for (const [key, test] of Object.entries(tests)) test((value as Record<string, unknown>)[key], `${path}.${key}`);
  };

const template = objectOf({
  name: text,
  title: text,
  year: wholeNumber,
  source: text,
  fields: listOf(
    objectOf({
      name: oneOf(...COLUMN_ROLES),
      type: oneOf("string"),
      title: text,
      description: optional(text),
      aliases: listOf(text),
      ambiguous: listOf(text),
      constraints: objectOf({ required: yesOrNo }),
    }),
  ),
  sections: listOf(
    objectOf({
      number: text,
      title: text,
      aliases: listOf(text),
      keywords: listOf(text),
      compilation: wholeNumber,
      question: text,
      maxRows: optional(wholeNumber),
    }),
  ),
  questions: listOf(objectOf({ number: text, wording: text })),
  rules: listOf(objectOf({ id: text, text })),
});

const unique = (values: readonly string[], path: string): void => {
  const twice = values.findIndex((value, index) => values.indexOf(value) !== index);
  if (twice >= 0) fail(`${path}[${twice}]`, "no name or number twice");
};

/** Data as a template. Throws TemplateProblem with the first place that does not hold. */
export function asTemplate(data: unknown): Template {
  template(data, "template");
  const sound = data as Template;
  unique(sound.fields.map(({ name }) => name), "template.fields");
  unique(sound.sections.map(({ number }) => number), "template.sections");
  return sound;
}
