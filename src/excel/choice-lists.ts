/** Drop-down lists on cells that have no rule of their own; a person may write something else there all the same. */
import type { PlannedList } from "../tagging/columns";
import { listSource } from "./list-sheet";
import { rangeAt } from "./ranges";
import type { Send } from "./run";

interface Wanted extends PlannedList {
  source: string;
}

const validationOf = (workbook: Excel.Workbook, list: PlannedList) => rangeAt(workbook.worksheets.getItem(list.sheet), { ...list, columns: 1 }).dataValidation;

const MOST_PARTS = 500;

/** The lists without the cells that have rules already: a person's, or ours from before. */
export async function withoutRules(send: Send, lists: readonly PlannedList[]): Promise<PlannedList[]> {
  const bare: PlannedList[] = [];
  // Rows that were added below others: half of them is asked about at a time.
  for (let open = lists; open.length > 0 && open.length <= MOST_PARTS; ) {
    const asked = open;
    const types = (await send(({ workbook }) => asked.map((list) => validationOf(workbook, list).load("type")))).map(({ type }) => type);
    bare.push(...asked.filter((_, at) => types[at] === "None"));
    open = asked.filter((list, at) => list.rows > 1 && (types[at] === "Inconsistent" || types[at] === "MixedCriteria")).flatMap(halves);
  }
  return bare;
}

function halves(list: PlannedList): PlannedList[] {
  const above = Math.floor(list.rows / 2);
  return [{ ...list, rows: above }, { ...list, row: list.row + above, rows: list.rows - above }];
}

/** Giving cells their lists, as a part of a command. */
export class ChoiceLists {
  private readonly given: Wanted[] = [];

  get begun(): boolean {
    return this.given.length > 0;
  }

  /** Gives the cells the lists that stand on a sheet. */
  async give(send: Send, lists: readonly PlannedList[], sheet: string): Promise<void> {
    const wanted = lists.map((list) => ({ ...list, source: listSource(sheet, list.tag) }));
    this.given.push(...wanted);
    await send(({ workbook }) => {
      for (const list of wanted) {
        const validation = validationOf(workbook, list);
        validation.rule = { list: { inCellDropDown: true, source: list.source } };
        // What we cannot read is the person's own, and stays: so nothing is refused.
        validation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
      }
    });
  }

  /** Takes the lists away where they still are as they were given. */
  async putBack(send: Send): Promise<void> {
    if (!this.begun) return;
    const { given } = this;
    const found = await send(({ workbook }) => given.map((list) => ({ sheet: workbook.worksheets.getItemOrNullObject(list.sheet).load("name"), validation: validationOf(workbook, list).load("rule") })));
    const ours = given.filter(({ source }, at) => (found[at]!.validation.rule as Excel.DataValidationRule | null)?.list?.source === source);
    if (ours.length > 0) await send(({ workbook }) => ours.forEach((list) => validationOf(workbook, list).clear()));
  }
}
