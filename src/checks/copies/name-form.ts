/** One name in two forms: with and without a hyphen, in capitals and not, an authority's long and short. */
import { cellAddress } from "../../table/address";
import type { WorkbookReading } from "../../table/reading";
import { MAY_HAVE_FORM, type NameForm, isRight, namesOfSeveral, namesWithForms } from "../../text/words/name-forms";
import { PAUSE, defineCheck } from "../check";
import type { Hit } from "../check";
import { ALSO_GOOD, GOOD, HEADER } from "../support/examples";
import { type TextCell, stretchesOf } from "../support/stretches";

interface Said extends Record<string, string> {
  written: string;
  other: string;
  where: string;
}

interface Form {
  cell: TextCell;
  name: NameForm;
  count: number;
}

/** By what the forms of a name have in common, each form where it first stands. */
type Forms = Map<string, Map<string, Form>>;

/** The genitive is no other form, and a county with a capital is told of as such. */
const formOf = (written: string) => written.replace(/ Län$/u, " län").replace(/s$/u, "");

function count(forms: Forms, cell: TextCell, name: NameForm): void {
  const known = forms.get(name.key) ?? new Map<string, Form>();
  const form = formOf(name.written);
  const before = known.get(form);
  if (before) before.count += 1;
  else known.set(form, { cell, name, count: 1 });
  forms.set(name.key, known);
}

/** Names with a hyphen first, since they are few: what has a space is looked for only among those. */
function* formsIn(workbook: WorkbookReading): Generator<typeof PAUSE, Forms> {
  const forms: Forms = new Map();
  let isHyphened = false;
  for (const stretch of stretchesOf(workbook)) {
    for (const cell of stretch.holding(MAY_HAVE_FORM)) {
      for (const name of namesWithForms(cell.text)) count(forms, cell, name);
      for (const name of namesOfSeveral(cell.text, true)) {
        count(forms, cell, name);
        isHyphened = true;
      }
    }
    yield PAUSE;
  }
  if (!isHyphened) return forms;
  for (const { cells } of stretchesOf(workbook)) {
    for (const cell of cells) for (const name of namesOfSeveral(cell.text, false)) if (forms.has(name.key)) count(forms, cell, name);
    yield PAUSE;
  }
  return forms;
}

export default defineCheck<Said>({
  id: "name-form",
  severity: "note",
  texts: {
    sv: {
      title: "Ett namn i två former",
      message: ({ written, other, where }) => `Här står ”${written}” och i ${where} ”${other}”. Skriv namnet på ett sätt.`,
      why: "Den som söker på ett namn hittar bara den form som står i sökrutan, och när rapporterna räknas blir ett namn i två former två. Kontrollen jämför namn som har samma bokstäver: med och utan bindestreck, i versaler och inte, och länsstyrelsernas långa och korta namn.",
    },
    en: {
      title: "One name in two forms",
      message: ({ written, other, where }) => `Here is “${written}” and in ${where} “${other}”. Write the name in one way.`,
      why: "Whoever searches for a name finds only the form in the search box, and when reports are counted one name in two forms becomes two. The check compares names with the same letters: with and without a hyphen, in capitals and not, and the long and short names of the county boards.",
    },
  },
  examples: {
    passing: [{ shows: "Namn som skrivs på ett sätt, också i genitiv.", sheets: { "3.4": [HEADER, ["Mid-Sjö Lab", "Mid-Sjö Labs möten och Almis råd till Norr-Söder Hamn. Länsstyrelsen i Mellansjö län och Länsstyrelsen i Norrsjö deltog.", ...GOOD.slice(2)], ["Almi", ...ALSO_GOOD.slice(1)]] } }],
    failing: [
      {
        shows: "Med och utan bindestreck.",
        sheets: { "3.4": [HEADER, ["Mid-Sjö Lab", "Mid-Sjö Lab har öppnat.", ...GOOD.slice(2)], ["Mid Sjö Lab", ...ALSO_GOOD.slice(1)]] },
        finds: [{ at: "3.4!A3", text: "Mid Sjö Lab" }],
      },
      {
        shows: "I versaler och inte, och en länsstyrelse.",
        sheets: { "3.4": [HEADER, ["Råd från Almi", "Almi gav råd, liksom Länsstyrelsen i Mellansjö län.", ...GOOD.slice(2)], ["Fler råd från ALMI", "Länsstyrelsen Mellansjö gav råd.", ...ALSO_GOOD.slice(2)]] },
        finds: [{ at: "3.4!A3", text: "ALMI" }, { at: "3.4!B3", text: "Länsstyrelsen Mellansjö" }],
      },
    ],
  },
  *find(workbook): Iterable<Hit<Said> | typeof PAUSE> {
    for (const [at, known] of [...(yield* formsIn(workbook)).values()].entries()) {
      if (at % 1000 === 999) yield PAUSE;
      if (known.size < 2) continue;
      // The form that is right, or most common, or stands first.
      const [usual, ...others] = [...known.values()].sort((a, b) => Number(isRight(b.name.written)) - Number(isRight(a.name.written)) || b.count - a.count);
      const { sheet, row, column } = usual!.cell;
      for (const { cell, name } of others) {
        yield {
          ...{ sheet: cell.sheet, row: cell.row, column: cell.column, start: name.start, end: name.end },
          values: { written: name.written, other: usual!.name.written, where: `${sheet}!${cellAddress(row, column)}` },
          related: [{ sheet, row, column }],
        };
      }
    }
  },
});
