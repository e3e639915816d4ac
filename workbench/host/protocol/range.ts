/** Excel.Range on the wire. */
import { COLUMNS, ROWS, type Area } from "../model";
import { type Context, sheetOf } from "./context";
import { apiNotFound, invalidArgument } from "./errors";
import { areasFor, areasOrNull } from "./areas";
import { cellProperties } from "./cell-properties";
import { conditionalFormats } from "./conditional-formats";
import { copyFrom } from "./copy";
import { find, replaceAll } from "./find";
import { rangeFormat } from "./format";
import { defineKind, type Wrap } from "./kind";
import { linkIn, withLink } from "./links";
import { fullAddress, intersection, type RangeRef } from "./place";
import { rangeSteps } from "./range-steps";
import { clear, merge, unmerge, writeCells, writeFormats, writeValues } from "./range-write";
import { formatOf, formulaOf, rowsOf, textsOf, valueOf, valueTypeOf } from "./range-read";
import { hidden, hide } from "./hiding";
import { fromR1C1, toR1C1 } from "./r1c1";
import { insert, remove } from "./shift";
import { specialCells } from "./special-cells";
import { tablesOf } from "./tables";
import { validation } from "./validation";
import { worksheet } from "./worksheet";

const address = (ref: RangeRef, context: Context) => fullAddress(sheetOf(context, ref), ref.area);
const wholeColumns = ({ area }: RangeRef) => area.rows === ROWS;
const wholeRows = ({ area }: RangeRef) => area.columns === COLUMNS;

export const rangeFor: Wrap<RangeRef> = defineKind({
  name: "Range",
  id: (ref, context) => ({ _ReferenceId: context.references.idOf(rangeFor(ref)) }),
  get: {
    Address: address,
    AddressLocal: address,
    CellCount: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
    ColumnCount: ({ area }) => area.columns,
    ColumnHidden: (ref, context) => hidden(context, ref, "hiddenColumns"),
    ColumnIndex: ({ area }) => area.column,
    Formulas: (ref, context) => rowsOf(context, ref, formulaOf),
    FormulasLocal: (ref, context) => rowsOf(context, ref, formulaOf),
    FormulasR1C1: (ref, context) => rowsOf(context, ref, (cell, row, column) => (cell?.formula ? toR1C1(cell.formula, row, column) : formulaOf(cell))),
    HasSpill: () => false,
    Hidden: (ref, context) => hidden(context, ref, "hiddenRows") === true || hidden(context, ref, "hiddenColumns") === true,
    Hyperlink: (ref, context) => linkIn(sheetOf(context, ref).cells.get(ref.area.row, ref.area.column)),
    IsEntireColumn: wholeColumns,
    IsEntireRow: wholeRows,
    NumberFormat: (ref, context) => rowsOf(context, ref, formatOf),
    NumberFormatLocal: (ref, context) => rowsOf(context, ref, formatOf),
    RowCount: ({ area }) => area.rows,
    RowHidden: (ref, context) => hidden(context, ref, "hiddenRows"),
    RowIndex: ({ area }) => area.row,
    Style: () => "Normal",
    Text: (ref, context) => textsOf(context, ref),
    ValueTypes: (ref, context) => rowsOf(context, ref, valueTypeOf),
    Values: (ref, context) => rowsOf(context, ref, valueOf),
  },
  set: {
    ColumnHidden: (ref, value, context) => hide(context, ref, "hiddenColumns", value === true),
    Formulas: (ref, value, context) => writeValues(context, ref, value),
    FormulasLocal: (ref, value, context) => writeValues(context, ref, value),
    FormulasR1C1: (ref, value, context) => writeValues(context, ref, value, fromR1C1),
    Hyperlink: (ref, value, context) => writeCells(context, ref, (before) => withLink(before, value)),
    NumberFormat: (ref, value, context) => writeFormats(context, ref, value),
    NumberFormatLocal: (ref, value, context) => writeFormats(context, ref, value),
    RowHidden: (ref, value, context) => hide(context, ref, "hiddenRows", value === true),
    Values: (ref, value, context) => writeValues(context, ref, value),
  },
  open: {
    ConditionalFormats: (ref) => conditionalFormats({ sheet: ref.sheet, areas: [ref.area] }),
    DataValidation: (ref) => validation({ sheet: ref.sheet, areas: [ref.area] }),
    Format: (ref) => rangeFormat({ sheet: ref.sheet, areas: [ref.area] }),
    Worksheet: (ref) => worksheet(ref.sheet),
  },
  call: {
    ...rangeSteps,
    ...specialCells,
    ...cellProperties,
    Calculate: () => null,
    Clear: (ref, [applyTo], context) => clear(context, ref, applyTo),
    CopyFrom: (ref, args, context) => copyFrom(context, ref, args),
    Delete: (ref, [direction], context) => remove(context, ref, direction),
    Find: (ref, [text, criteria], context) => find(context, ref, text, criteria, true),
    FindOrNullObject: (ref, [text, criteria], context) => find(context, ref, text, criteria, false),
    GetMergedAreas: (ref, _, context) => areasFor({ sheet: ref.sheet, areas: mergesIn(ref, context) }),
    GetMergedAreasOrNullObject: (ref, _, context) => areasOrNull(ref.sheet, mergesIn(ref, context)),
    GetTables: (ref, [fully]) => tablesOf({ within: ref, fully: fully === true }),
    Insert: (ref, [direction], context) => insert(context, ref, direction),
    Merge: (ref, [across], context) => merge(context, ref, across === true),
    ReplaceAll: (ref, [text, replacement, criteria], context) => replaceAll(context, ref, text, replacement, criteria),
    Select: (ref, _, context) => select(ref, context),
    SetDirty: () => null,
    Unmerge: (ref, _, context) => unmerge(context, ref),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) throw invalidArgument("Range.values");
    },
    GetImage: () => {
      throw apiNotFound("Range.GetImage");
    },
  },
});

function mergesIn(ref: RangeRef, context: Context): Area[] {
  return sheetOf(context, ref).facts.merges.filter((merge) => intersection(merge, ref.area));
}

/** Selects the range and brings its sheet to the front; a hidden sheet cannot come. */
function select(ref: RangeRef, context: Context): void {
  const sheet = sheetOf(context, ref);
  if (sheet.facts.visibility !== "Visible") throw invalidArgument("Range.select");
  context.edit.setBook("activeSheet", sheet.id);
  context.edit.setBook("selection", { sheet: sheet.id, areas: [ref.area] });
}
