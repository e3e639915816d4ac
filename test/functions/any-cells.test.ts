/** Whatever cells hold, the functions that read texts give their shape back, with nothing but texts, numbers and errors in it. */
import fc from "fast-check";
import { andelKvinnor } from "../../src/functions/indicators/andel-kvinnor";
import { belopp } from "../../src/functions/indicators/belopp";
import { kvinnor } from "../../src/functions/indicators/kvinnor";
import { man } from "../../src/functions/indicators/man";
import { tal } from "../../src/functions/indicators/tal";
import { agenda2030 } from "../../src/functions/tagging/agenda2030";
import { eruf } from "../../src/functions/tagging/eruf";
import { mal } from "../../src/functions/tagging/mal";
import { malnamn } from "../../src/functions/tagging/malnamn";
import { omrade } from "../../src/functions/tagging/omrade";
import { prioritering } from "../../src/functions/tagging/prioritering";
import { underlag } from "../../src/functions/tagging/underlag";
import { bootExcel } from "../host/boot";

beforeAll(() => bootExcel(), 30_000);

const words = fc.array(fc.constantFrom("Mål ", "i RUS: ", "delmål 14", "19-17; ", "Agenda 2030 ", "8, 9 ", "ERUF PO1 1.3 ", "uppföljning ", "=1+1", "\n", "–", "bredband ", "å̊", "Västmanland ", "410 kvinnor och ", "90 män ", "varav 25 % ", "2,5 mkr ", "1 200 deltagare "), { maxLength: 12 }).map((parts) => parts.join(""));
const error = fc.constantFrom("#N/A", "#REF!", "#SPILL!", "").map((basicValue) => ({ type: "Error", basicType: "Error", basicValue }));
const cell = fc.oneof(words, fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constantFrom("", null, undefined), error, fc.constant({ type: "Entity", basicType: "Error", basicValue: "#VALUE!" }));
/** Blocks with at least two cells: an error in a lone one is the call's own. */
const block = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 3 })).chain(([rows, columns]) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));

const functions: readonly (readonly [string, (cells: unknown[][]) => Promise<unknown[][]>])[] = [
  ["OMRÅDE", (cells) => omrade(cells, 0.5)],
  ["PRIORITERING", (cells) => prioritering(cells)],
  ["AGENDA2030", (cells) => agenda2030(cells)],
  ["ERUF", (cells) => eruf(cells)],
  ["UNDERLAG", (cells) => underlag(cells)],
  ["MÅL", (cells) => mal(cells, cells, null, 2023)],
  ["MÅLNAMN", (cells) => malnamn(cells)],
  ["KVINNOR", (cells) => kvinnor(cells)],
  ["MÄN", (cells) => man(cells)],
  ["ANDELKVINNOR", (cells) => andelKvinnor(cells)],
  ["TAL", (cells) => tal(cells, "deltagare")],
  ["BELOPP", (cells) => belopp(cells)],
];

test.each(functions)("%s", async (_name, answer) => {
  await fc.assert(
    fc.asyncProperty(block, async (cells) => {
      const answers = await answer(cells);
      expect(answers.map((line) => line.length)).toEqual(cells.map((line) => line.length));
      for (const given of answers.flat()) expect(typeof given === "string" || Number.isFinite(given) || given instanceof CustomFunctions.Error).toBe(true);
      expect(await answer(cells)).toEqual(answers);
    }),
    { numRuns: 60 },
  );
});
