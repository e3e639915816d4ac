/** Excel.RangeAreas: several blocks of one sheet. */
import type { Area } from "../model";
import { sheetOf } from "./context";
import { conditionalFormats } from "./conditional-formats";
import { rangeFormat } from "./format";
import { defineKind, type HostObject, type Wrap } from "./kind";
import { fullAddress, type Blocks } from "./place";
import { rangeFor } from "./range";
import { clear } from "./range-write";
import { validation } from "./validation";
import { worksheet } from "./worksheet";

export const areasFor: Wrap<Blocks> = defineKind({
  name: "RangeAreas",
  id: (blocks, context) => ({ _ReferenceId: context.references.idOf(areasFor(blocks)) }),
  get: {
    Address: (blocks, context) => blocks.areas.map((area) => fullAddress(sheetOf(context, blocks), area)).join(","),
    AddressLocal: (blocks, context) => blocks.areas.map((area) => fullAddress(sheetOf(context, blocks), area)).join(","),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  open: {
    Areas: (blocks) => rangeCollection(blocks),
    ConditionalFormats: (blocks) => conditionalFormats(blocks),
    DataValidation: (blocks) => validation(blocks),
    Format: (blocks) => rangeFormat(blocks),
    Worksheet: ({ sheet }) => worksheet(sheet),
  },
  call: {
    Clear: ({ sheet, areas }, [applyTo], context) => areas.forEach((area) => clear(context, { sheet, area }, applyTo)),
  },
});

/** Null object when there is no area. */
export function areasOrNull(sheet: string, areas: readonly Area[]): HostObject | null {
  return areas.length ? areasFor({ sheet, areas }) : null;
}

const rangeCollection: Wrap<Blocks> = defineKind({
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => rangeFor({ sheet, area })),
  call: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) => rangeFor({ sheet, area: areas[Number(index)]! }),
  },
});
