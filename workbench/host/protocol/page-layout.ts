/** Excel.PageLayout and the page breaks: how a sheet comes out on paper. */
import { COLUMNS, type PageFacts } from "../model";
import { areasOrNull } from "./areas";
import { type Context, sheetOf } from "./context";
import { invalidArgument, itemNotFound } from "./errors";
import { defineKind, type HostObject, type Wrap } from "./kind";
import { anyRange } from "./range-argument";
import { rangeFor } from "./range";

const factsOf = (sheet: string, context: Context) => sheetOf(context, { sheet }).facts.page;

function put(sheet: string, change: Partial<PageFacts>, context: Context): void {
  context.edit.setSheet(sheetOf(context, { sheet }).id, "page", { ...factsOf(sheet, context), ...change });
}

export const pageLayout: Wrap<string> = defineKind({
  name: "PageLayout",
  get: {
    Orientation: (sheet, context) => factsOf(sheet, context).orientation,
    PaperSize: (sheet, context) => factsOf(sheet, context).paperSize,
    Zoom: (sheet, context) => factsOf(sheet, context).zoom,
  },
  set: {
    Orientation: (sheet, value, context) => {
      if (value !== "Portrait" && value !== "Landscape") throw invalidArgument("PageLayout.orientation");
      put(sheet, { orientation: value }, context);
    },
    PaperSize: (sheet, value, context) => put(sheet, { paperSize: String(value) }, context),
    Zoom: (sheet, value, context) => {
      if (typeof value !== "object" || value === null) throw invalidArgument("PageLayout.zoom");
      put(sheet, { zoom: value }, context);
    },
  },
  open: { HeadersFooters: (sheet) => headersFooters(sheet) },
  call: {
    GetPrintAreaOrNullObject: (sheet, _, context) => areasOrNull(sheet, factsOf(sheet, context).printArea),
    GetPrintTitleRowsOrNullObject: (sheet, _, context) => {
      const { titleRows } = factsOf(sheet, context);
      return titleRows && rangeFor({ sheet, area: titleRows });
    },
    SetPrintArea: (sheet, [range], context) => put(sheet, { printArea: [anyRange(sheet, range, context).area] }, context),
    SetPrintTitleRows: (sheet, [range], context) => {
      const { area } = anyRange(sheet, range, context);
      put(sheet, { titleRows: { ...area, column: 0, columns: COLUMNS } }, context);
    },
  },
});

const headersFooters: Wrap<string> = defineKind({ name: "HeaderFooterGroup", open: { DefaultForAllPages: (sheet) => headerFooter(sheet) } });

const places = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];

const headerFooter: Wrap<string> = defineKind({
  name: "HeaderFooter",
  get: Object.fromEntries(places.map((place) => [place, (sheet: string, context: Context) => factsOf(sheet, context).headersFooters[place] ?? ""])),
  set: Object.fromEntries(places.map((place) => [place, (sheet: string, value: unknown, context: Context) => put(sheet, { headersFooters: { ...factsOf(sheet, context).headersFooters, [place]: String(value) } }, context)])),
});

interface Break {
  sheet: string;
  row: number;
}

export const pageBreaks: Wrap<string> = defineKind({
  name: "PageBreakCollection",
  items: (sheet, context) => factsOf(sheet, context).breaks.map((row) => pageBreak({ sheet, row })),
  call: {
    Add: (sheet, [range], context): HostObject => {
      const { row } = anyRange(sheet, range, context).area;
      if (row === 0) throw invalidArgument("PageBreakCollection.add");
      put(sheet, { breaks: [...new Set([...factsOf(sheet, context).breaks, row])].sort((one, other) => one - other) }, context);
      return pageBreak({ sheet, row });
    },
    GetCount: (sheet, _, context) => factsOf(sheet, context).breaks.length,
    RemovePageBreaks: (sheet, _, context) => put(sheet, { breaks: [] }, context),
  },
});

const pageBreak: Wrap<Break> = defineKind({
  name: "PageBreak",
  call: {
    Delete: ({ sheet, row }, _, context) => put(sheet, { breaks: factsOf(sheet, context).breaks.filter((it) => it !== row) }, context),
    GetCellAfterBreak: ({ sheet, row }, _, context) => {
      if (!factsOf(sheet, context).breaks.includes(row)) throw itemNotFound();
      return rangeFor({ sheet, area: { row, column: 0, rows: 1, columns: 1 } });
    },
  },
});
