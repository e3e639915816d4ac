/** Rows that have moved since a plan was made would get what was meant for others: then nothing of it is carried out. */
import type { PlannedRow } from "../tagging/columns";
import { fromExcel, same } from "./cells";
import { ExcelProblem } from "./port";
import { rangeAt } from "./ranges";
import type { Send } from "./run";
import { FITTING, parcelsOf } from "./write-cells";

/** Rejects with `moved` where a row no longer begins as it did, and with `missing` where its sheet is gone. */
export async function refuseMoved(send: Send, rows: readonly PlannedRow[]): Promise<void> {
  for (const parcel of parcelsOf(rows, ({ value }) => String(value).length + 6, FITTING)) {
    const asked = await send(({ workbook: { worksheets } }) => parcel.map(({ sheet: name, area }) => {
      const sheet = worksheets.getItemOrNullObject(name).load("name");
      return { sheet, range: rangeAt(sheet, area).load("values") };
    }));
    for (const [at, { sheet: name, cells }] of parcel.entries()) {
      const { sheet, range } = asked[at]!;
      if (sheet.isNullObject) throw new ExcelProblem("missing", { sheet: name });
      const isAsBefore = cells.every((line, r) => line.every(({ value }, c) => same(fromExcel(range.values[r]?.[c]), value)));
      if (!isAsBefore) throw new ExcelProblem("moved", { sheet: name });
    }
  }
}
