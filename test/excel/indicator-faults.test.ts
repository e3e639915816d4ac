/** Writing the sheets of figures, with Excel failing at every request: all of them or none, and back again. */
import type { ExcelPort } from "../../src/excel/port";
import { describeFaults } from "./fault-courses";
import { LINES, plansFor } from "./indicator-plans";
import { settled } from "./support";

const sheets = { "4.4 Anna's": [["Namn", "Resultat"], ["Cykelväg", "12 kvinnor deltog"]] };
const first = (excel: ExcelPort) => excel.writeIndicators(plansFor(LINES));
const anew = (excel: ExcelPort) => excel.writeIndicators(plansFor(LINES.slice(1).toReversed(), ["Miljö"]));

/** A person's note and formula beside the table. */
async function writtenBeside(excel: ExcelPort): Promise<void> {
  await first(excel);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Figurer").getRange("G1:H4").formulas = [["Not", "Tredubbelt"], ["", "=D2*3"], ["kolla", "=D3*3"], ["", "=D4*3"]];
    await context.sync();
  });
  await settled();
}

describeFaults(sheets, {
  "write indicators": { run: first },
  "take back indicators": { before: first, run: (excel) => excel.takeBack() },
  "write indicators anew": { before: writtenBeside, run: anew },
  "take back indicators written anew": { before: async (excel) => [await writtenBeside(excel), await anew(excel)], run: (excel) => excel.takeBack() },
});
