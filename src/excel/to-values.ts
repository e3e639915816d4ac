/** Turns the add-in's own formulas into their values, for those who open the workbook without the add-in. */
import { overlaps } from "../table/grid-cells";
import type { Journal } from "./journal";
import { ownFormulas, type OwnFormula } from "./own-formulas";
import type { MadeValues } from "./port";
import type { Run, Send } from "./run";
import { selected, type Selection } from "./selection";
import { ValuesCommand } from "./values-command";

/**
 * Turns formulas in the selection into values: those that stand in it or fill a part of it. A lone cell with none of them
 * stands for the whole workbook, as when Excel searches.
 */
export async function toValues(run: Run, journal: Journal, label: string): Promise<MadeValues> {
  const selection = await selected(run);
  return journal.perform(new ValuesCommand(label), (command) =>
    run(async (send) => {
      const { formulas, whole } = await asked(send, selection);
      return { label, kept: [], whole, sheets: [...new Set(formulas.map(({ sheet }) => sheet))], ...(await command.write(send, formulas)) };
    }, { oneUndoStep: true }),
  );
}

async function asked(send: Send, { sheet, areas }: Selection): Promise<{ formulas: readonly OwnFormula[]; whole: boolean }> {
  const formulas = (await ownFormulas(send, [sheet])).filter((formula) => areas.some((area) => overlaps(area, formula.area)));
  const isLone = areas.length === 1 && areas[0]!.rows * areas[0]!.columns === 1;
  return formulas.length === 0 && isLone ? { formulas: await ownFormulas(send), whole: true } : { formulas, whole: false };
}
