/** Excel.DataValidation of blocks of cells. */
import type { ValidationFacts } from "../model";
import { areasOrNull } from "./areas";
import { type Context, requireOpen, sheetOf } from "./context";
import { invalidArgument } from "./errors";
import { defineKind, type Wrap } from "./kind";
import { cellArea, contains, intersection, resolveAddress, without, type Blocks } from "./place";
import { valueOf } from "./range-read";

const types: Record<string, string> = { list: "List", wholeNumber: "WholeNumber", decimal: "Decimal", date: "Date", time: "Time", textLength: "TextLength", custom: "Custom" };
const noPrompt = { showPrompt: true, title: "", message: "" };
const noAlert = { showAlert: true, style: "Stop", title: "", message: "" };

export const validation: Wrap<Blocks> = defineKind({
  name: "DataValidation",
  get: {
    ErrorAlert: (blocks, context) => shared(blocks, context)?.errorAlert ?? noAlert,
    IgnoreBlanks: (blocks, context) => shared(blocks, context)?.ignoreBlanks ?? true,
    Prompt: (blocks, context) => shared(blocks, context)?.prompt ?? noPrompt,
    Rule: (blocks, context) => shared(blocks, context)?.rule ?? {},
    Type: (blocks, context) => {
      const touched = touching(blocks, context);
      if (touched.length === 0) return "None";
      const rule = shared(blocks, context)?.rule;
      return rule ? (types[Object.keys(rule)[0] ?? ""] ?? "None") : touched.length > 1 ? "Inconsistent" : "MixedCriteria";
    },
    Valid: (blocks, context) => invalid(blocks, context).length === 0,
  },
  set: {
    ErrorAlert: (blocks, value, context) => put(blocks, { errorAlert: { ...noAlert, ...(value as object) } }, context),
    IgnoreBlanks: (blocks, value, context) => put(blocks, { ignoreBlanks: value === true }, context),
    Prompt: (blocks, value, context) => put(blocks, { prompt: { ...noPrompt, ...(value as object) } }, context),
    Rule: (blocks, value, context) => {
      const rule = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
      const kinds = Object.keys(rule).filter((key) => rule[key] !== null && rule[key] !== undefined);
      if (kinds.length !== 1 || !Object.hasOwn(types, kinds[0]!)) throw invalidArgument("DataValidation.rule");
      put(blocks, { rule: { [kinds[0]!]: rule[kinds[0]!] } }, context);
    },
  },
  call: {
    Clear: (blocks, _, context) => {
      requireOpen(sheetOf(context, blocks));
      context.edit.setSheet(blocks.sheet, "validations", others(blocks, context));
    },
    GetInvalidCells: (blocks, _, context) => areasOrNull(blocks.sheet, invalid(blocks, context)),
    GetInvalidCellsOrNullObject: (blocks, _, context) => areasOrNull(blocks.sheet, invalid(blocks, context)),
  },
});

const all = (blocks: Blocks, context: Context): readonly ValidationFacts[] => sheetOf(context, blocks).facts.validations;

function touching(blocks: Blocks, context: Context): ValidationFacts[] {
  return all(blocks, context).filter((it) => it.areas.some((area) => blocks.areas.some((block) => intersection(area, block))));
}

/** The validation that every cell of the blocks has. */
function shared(blocks: Blocks, context: Context): ValidationFacts | undefined {
  return all(blocks, context).find((it) => blocks.areas.every((block) => it.areas.some((area) => contains(area, block))));
}

/** All validations with the blocks cut out of them. */
function others(blocks: Blocks, context: Context): ValidationFacts[] {
  return all(blocks, context)
    .map((it) => ({ ...it, areas: blocks.areas.reduce((left, block) => left.flatMap((area) => without(area, block)), [...it.areas]) }))
    .filter(({ areas }) => areas.length > 0);
}

function put(blocks: Blocks, change: Partial<ValidationFacts>, context: Context): void {
  requireOpen(sheetOf(context, blocks));
  const before = shared(blocks, context) ?? { rule: {}, ignoreBlanks: true, prompt: noPrompt, errorAlert: noAlert };
  context.edit.setSheet(blocks.sheet, "validations", [...others(blocks, context), { ...before, ...change, areas: blocks.areas }]);
}

/** Cells whose value is not in their list. Other rules are not judged. */
function invalid(blocks: Blocks, context: Context): ReturnType<typeof cellArea>[] {
  const sheet = sheetOf(context, blocks);
  return blocks.areas.flatMap((block) =>
    [...sheet.cells.within(block)].flatMap(({ row, column, cell }) => {
      const at = cellArea(row, column);
      const list = all(blocks, context).find((it) => it.areas.some((area) => contains(area, at)))?.rule["list"] as { source?: unknown } | undefined;
      const choices = list && choicesOf(blocks.sheet, list.source, context);
      return choices && cell.value !== null && !choices.includes(String(valueOf(cell))) ? [at] : [];
    }),
  );
}

/** The choices of a list: written out with commas, or the cells that its formula points at. */
function choicesOf(sheet: string, source: unknown, context: Context): string[] {
  if (typeof source !== "string") return [];
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const ref = resolveAddress(context.book, sheetOf(context, { sheet }), source.slice(1));
  return [...sheetOf(context, ref).cells.within(ref.area)].map(({ cell }) => String(valueOf(cell)));
}
