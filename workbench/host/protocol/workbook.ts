/** Excel.Workbook on the wire. */
import type { Workbook } from "../model";
import { application, runtime } from "./application";
import { areasFor } from "./areas";
import { comments } from "./comments";
import type { Context } from "./context";
import { invalidReference, invalidSelection } from "./errors";
import { WORKBOOK } from "./events";
import { defineKind, type HostObject, type Wrap } from "./kind";
import { names } from "./names";
import { cellArea } from "./place";
import { documentProperties } from "./properties";
import { workbookProtection } from "./protection";
import { rangeFor } from "./range";
import { customFunctions } from "./services";
import { settings } from "./settings";
import { tablesOf } from "./tables";
import { worksheets } from "./worksheets";

export const workbook: Wrap<Workbook> = defineKind({
  name: "Workbook",
  get: {
    Name: (book) => book.facts.fileName,
    ReadOnly: () => false,
    IsDirty: (book) => book.canUndo,
    AutoSave: () => true,
    PreviouslySaved: () => true,
    UsePrecisionAsDisplayed: () => false,
    CalculationEngineVersion: () => 191029,
    ChartDataPointTrack: () => true,
  },
  open: {
    Application: () => application(null),
    Comments: () => comments({ sheet: null }),
    CustomFunctions: () => customFunctions(null),
    Names: () => names({ sheet: null }),
    Protection: () => workbookProtection(null),
    Properties: () => documentProperties(null),
    Settings: () => settings(null),
    Tables: () => tablesOf({}),
    Worksheets: () => worksheets(null),
    _Runtime: () => runtime(null),
  },
  call: {
    GetActiveCell: (book) => {
      const { sheet, areas } = book.facts.selection;
      return rangeFor({ sheet, area: cellArea(areas[0]!.row, areas[0]!.column) });
    },
    GetSelectedRange: (book) => {
      const { sheet, areas } = book.facts.selection;
      if (areas.length > 1) throw invalidSelection();
      return rangeFor({ sheet, area: areas[0]! });
    },
    GetSelectedRanges: (book) => areasFor(book.facts.selection),
    GetIsActiveCollabSession: () => false,
    Save: () => null,
    _GetObjectByReferenceId: (_, [id], context) => tracked(id, context),
    _GetObjectTypeNameByReferenceId: (_, [id], context) => tracked(id, context)?.kind.name ?? null,
    _GetRangeForEventByReferenceId: (_, [id], context) => tracked(id, context) ?? refuse(),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], context) => tracked(id, context),
    _GetReferenceCount: (_, __, { references }) => references.count,
    _RemoveAllReferences: (_, __, { references }) => references.dropAll(),
    _RemoveReference: (_, [id], { references }) => references.drop(String(id)),
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
  eventTarget: () => WORKBOOK,
});

function tracked(id: unknown, { references }: Context): HostObject | null {
  return references.get(String(id)) ?? null;
}

function refuse(): never {
  throw invalidReference();
}
