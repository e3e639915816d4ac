/** The shape that `--json` promises, read strictly: what is not listed here is wrong. */

type Rule = (value: unknown) => boolean;

const text: Rule = (value) => typeof value === "string";
const count: Rule = (value) => Number.isInteger(value) && Number(value) >= 0;
const oneOf = (...values: unknown[]): Rule => (value) => values.includes(value);
const like = (pattern: RegExp): Rule => (value) => typeof value === "string" && pattern.test(value);
const orNull = (rule: Rule): Rule => (value) => value === null || rule(value);
const cell = like(/^[A-Z]{1,3}[1-9]\d{0,6}$/);
const address = like(/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/);
const column = like(/^[A-Z]{1,3}$/);
const flag: Rule = (value) => typeof value === "boolean";
const plainValue: Rule = (value) => value === null || ["string", "number", "boolean"].includes(typeof value);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
/** An object with these fields and no others; those in `may` can be absent. */
const shaped = (must: Readonly<Record<string, Rule>>, may: Readonly<Record<string, Rule>> = {}): Rule => (value) =>
  isObject(value) &&
  Object.keys(value).every((key) => key in must || key in may) &&
  Object.entries(must).every(([key, rule]) => key in value && rule(value[key])) &&
  Object.entries(may).every(([key, rule]) => !(key in value) || rule(value[key]));
const list = (rule: Rule): Rule => (value) => Array.isArray(value) && value.every(rule);

const place = { sheet: text, cell };
const ROLES = ["name", "outputs", "outcomes", "goals", "basis", "region", "section", "area", "caseNumber"];

const table = shaped({
  ...{ sheet: text, address, template: like(/^[a-z]+-\d{4}$/), section: orNull(like(/^\d(\.\d)?$/)), compilationSection: orNull(oneOf(1, 2, 3, 4, 5, 6, 7)) },
  ...{ region: orNull(text), regionCode: orNull(like(/^\d\d$/)), year: orNull(count), rows: count },
  columns: shaped({}, Object.fromEntries(ROLES.map((role) => [role, column]))),
  ...{ certainty: oneOf("given", "certain", "likely", "maybe"), hidden: flag, notes: list(shaped({ cell, text })) },
});
const file = shaped({ file: text, error: orNull(text), tables: list(table), answers: list(shaped({ sheet: text, address, questions: count })) });
/** A related cell names its file only when that is another one. */
const finding = shaped({
  ...{ check: like(/^[a-z]+(-[a-z]+)*$/), severity: oneOf("error", "warning", "note"), file: text, ...place, start: count, end: count, text },
  ...{ message: like(/\S/), related: list(shaped(place, { file: text })) },
  fix: orNull(shaped({ label: like(/\S/), edits: list(shaped({ ...place, value: plainValue })) })),
});

/** The parts of an output that break the promise, as JSON; none when it holds. */
export function brokenParts(output: unknown): string[] {
  if (!isObject(output) || Object.keys(output).join() !== "version,files,findings" || output.version !== 1) return [JSON.stringify(output)];
  const { files, findings } = output;
  const broken = (parts: unknown, rule: Rule) => (Array.isArray(parts) ? parts.filter((part) => !rule(part)) : [parts]);
  const unlike = Array.isArray(findings) ? findings.filter(({ start, end, text: words }: { start: number; end: number; text: string }) => end - start !== words.length) : [];
  return [...broken(files, file), ...broken(findings, finding), ...unlike].map((part) => JSON.stringify(part));
}
