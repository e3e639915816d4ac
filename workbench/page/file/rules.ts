/** Validation and conditional formats: between the file's words and the API's, in which the model keeps them. */
import type { ConditionalRule, DataValidation, ValidationOperator } from "hucre";
import { areaAddress, parseArea } from "../../../src/table/address";
import type { Area, ConditionalFormatFacts, ValidationFacts } from "../../host/model";
import { styleFromFile, styleToFile } from "./style";

const KINDS = { whole: "wholeNumber", decimal: "decimal", date: "date", time: "time", textLength: "textLength" } as const;
const OPERATORS = { between: "Between", notBetween: "NotBetween", equal: "EqualTo", notEqual: "NotEqualTo", greaterThan: "GreaterThan", lessThan: "LessThan", greaterThanOrEqual: "GreaterThanOrEqual", lessThanOrEqual: "LessThanOrEqual" } as const;
const TEXT_OPERATORS = { containsText: "Contains", notContainsText: "NotContains", beginsWith: "BeginsWith", endsWith: "EndsWith" } as const;

const keyOf = <K extends string>(table: Readonly<Record<K, string>>, value: unknown): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value);

const areasOf = (range: string): Area[] => range.split(/[\s,]+/).flatMap((part) => parseArea(part) ?? []);
const rangeOf = (areas: readonly Area[]): string => areas.map(areaAddress).join(" ");
const textOf = (value: unknown): string | undefined => (value === undefined || value === null ? undefined : String(value));

/** Adds "=" to a formula in a file, which has none; a plain number or a quoted text stays as it is. */
const apiFormula = (formula: string | undefined): string => (formula === undefined || /^(-?[\d.]+|".*")$/.test(formula) ? (formula ?? "") : `=${formula}`);
const fileFormula = (formula: unknown): string | undefined => textOf(formula)?.replace(/^=/, "");

export function validationFromFile(found: DataValidation): ValidationFacts {
  const source = found.values ? found.values.join(",") : found.formula1?.startsWith('"') ? found.formula1.slice(1, -1) : apiFormula(found.formula1);
  const compared = { formula1: apiFormula(found.formula1), formula2: apiFormula(found.formula2) || undefined, operator: OPERATORS[found.operator ?? "between"] };
  const rule =
    found.type === "list" ? { list: { inCellDropDown: true, source } } : found.type === "custom" ? { custom: { formula: apiFormula(found.formula1) } } : { [KINDS[found.type]]: compared };
  return {
    areas: areasOf(found.range),
    rule,
    ignoreBlanks: found.allowBlank ?? true,
    prompt: { showPrompt: found.showInputMessage ?? false, title: found.inputTitle ?? "", message: found.inputMessage ?? "" },
    errorAlert: {
      showAlert: found.showErrorMessage ?? true,
      style: { stop: "Stop", warning: "Warning", information: "Information" }[found.errorStyle ?? "stop"],
      title: found.errorTitle ?? "",
      message: found.errorMessage ?? "",
    },
  };
}

export function validationToFile({ areas, rule, ignoreBlanks, prompt, errorAlert }: ValidationFacts): DataValidation {
  const [kind, given] = Object.entries(rule)[0] ?? ["custom", { formula: "=TRUE" }];
  const parts = given as Record<string, unknown>;
  const shared = {
    range: rangeOf(areas),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    inputTitle: prompt.title,
    inputMessage: prompt.message,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: errorAlert.style.toLowerCase() as DataValidation["errorStyle"],
    errorTitle: errorAlert.title,
    errorMessage: errorAlert.message,
  };
  if (kind === "list") {
    const source = String(parts.source ?? "");
    return { ...shared, type: "list", ...(source.startsWith("=") ? { formula1: source.slice(1) } : { values: source.split(",").map((value) => value.trim()) }) };
  }
  if (kind === "custom") return { ...shared, type: "custom", formula1: fileFormula(parts.formula) };
  return {
    ...shared,
    type: keyOf(KINDS, kind) ?? "decimal",
    operator: keyOf(OPERATORS, parts.operator) as ValidationOperator | undefined,
    formula1: fileFormula(parts.formula1),
    formula2: fileFormula(parts.formula2),
  };
}

/** A rule of a kind the API says otherwise is kept whole under `file`, so that saving gives it back. */
export function formatFromFile(found: ConditionalRule, theme: readonly string[], at: number): ConditionalFormatFacts {
  const look = styleFromFile(found.style, theme);
  // In a conditional format the shade is the pattern's background.
  const back = found.style?.fill?.type === "pattern" ? found.style.fill.bgColor?.rgb : undefined;
  const [formula1 = "", formula2] = [found.formula ?? []].flat();
  const shared = {
    id: `file-${at}`,
    areas: areasOf(found.range),
    priority: found.priority,
    stopIfTrue: found.stopIfTrue ?? false,
    format: { fill: back ? `#${back.slice(-6)}` : look?.fill, color: look?.color, bold: look?.bold, italic: look?.italic },
  };
  if (found.type === "expression") return { ...shared, type: "Custom", rule: { formula: `=${formula1}` } };
  if (found.type === "cellIs") {
    return { ...shared, type: "CellValue", rule: { formula1: apiFormula(formula1), formula2: formula2 && apiFormula(formula2), operator: OPERATORS[found.operator ?? "equal"] } };
  }
  if (found.type in TEXT_OPERATORS) {
    return { ...shared, type: "ContainsText", rule: { text: found.text, operator: TEXT_OPERATORS[found.type as keyof typeof TEXT_OPERATORS] } };
  }
  const kinds: Partial<Record<ConditionalRule["type"], string>> = { colorScale: "ColorScale", dataBar: "DataBar", iconSet: "IconSet", top10: "TopBottom" };
  return { ...shared, type: kinds[found.type] ?? "PresetCriteria", rule: { file: found } };
}

export function formatToFile({ areas, type, rule, format, priority, stopIfTrue }: ConditionalFormatFacts): ConditionalRule | null {
  const look = styleToFile({ color: format.color, bold: format.bold, italic: format.italic }, undefined);
  const fill = format.fill ? ({ type: "pattern", pattern: "solid", bgColor: { rgb: format.fill.replace("#", "") } } as const) : undefined;
  const shared = { range: rangeOf(areas), priority: priority + 1, stopIfTrue, style: { font: look?.font, fill } };
  if (rule.file) return rule.file as ConditionalRule;
  if (type === "Custom") return { ...shared, type: "expression", formula: fileFormula(rule.formula) };
  if (type === "CellValue") {
    const formulas = [rule.formula1, rule.formula2].flatMap((formula) => fileFormula(formula) ?? []);
    return { ...shared, type: "cellIs", operator: keyOf(OPERATORS, rule.operator) as ValidationOperator, formula: formulas };
  }
  if (type === "ColorScale") return colourScaleToFile(shared.range, shared.priority, rule.criteria as Excel.ConditionalColorScaleCriteria | undefined);
  if (type === "ContainsText") return { ...shared, type: keyOf(TEXT_OPERATORS, rule.operator) ?? "containsText", text: String(rule.text ?? "") };
  return null;
}

/** From the least number to the greatest; `null` for a scale that nobody has given its colours. */
function colourScaleToFile(range: string, priority: number, criteria: Excel.ConditionalColorScaleCriteria | undefined): ConditionalRule | null {
  if (!criteria) return null;
  const { minimum, maximum } = criteria;
  const argb = (color: string | undefined) => `FF${(color ?? "#FFFFFF").slice(1)}`;
  return { type: "colorScale", priority, range, colorScale: { cfvo: [{ type: "min" }, { type: "max" }], colors: [argb(minimum.color), argb(maximum.color)] } };
}
