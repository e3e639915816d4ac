/** Words of turning the add-in's formulas into their values. */
import { enCount, svCount } from "./count";
import type { InBoth } from "./index";

/** What was done: `whole`: in the whole workbook, and not in the selection alone. */
interface Made {
  formulas: number;
  whole: boolean;
}

const sv = {
  command: "Gör till värden",
  menu: "Fler kommandon",
  /** In a menu, where nothing else tells of what. */
  offer: "Gör INSATS-formler till värden",
  made: ({ formulas, whole }: Made) => `${svCount(formulas, "formel", "formler")} ${whole ? "i arbetsboken" : "i markeringen"} är nu ${formulas === 1 ? "ett värde" : "värden"}.`,
  none: (whole: boolean): string => (whole ? "Arbetsboken har inga INSATS-formler att göra till värden." : "Markeringen har inga INSATS-formler att göra till värden. Markera en enda tom cell för att ta hela arbetsboken."),
  busy: (formulas: number) => (formulas === 1 ? "1 formel räknar fortfarande och lämnades som den var." : `${svCount(formulas, "formel", "formler")} räknar fortfarande och lämnades som de var.`),
  error: (formulas: number) => (formulas === 1 ? "1 formel visar ett fel och lämnades som den var." : `${svCount(formulas, "formel", "formler")} visar fel och lämnades som de var.`),
};

const en: typeof sv = {
  command: "Turn into values",
  menu: "More commands",
  offer: "Turn INSATS formulas into values",
  made: ({ formulas, whole }) => `${enCount(formulas, "formula")} in the ${whole ? "workbook" : "selection"} ${formulas === 1 ? "is now a value" : "are now values"}.`,
  none: (whole) => (whole ? "The workbook has no INSATS formulas to turn into values." : "The selection has no INSATS formulas to turn into values. Select a single empty cell to take the whole workbook."),
  busy: (formulas) => (formulas === 1 ? "1 formula is still working and was left as it was." : `${enCount(formulas, "formula")} are still working and were left as they were.`),
  error: (formulas) => (formulas === 1 ? "1 formula shows an error and was left as it was." : `${enCount(formulas, "formula")} show errors and were left as they were.`),
};

export const toValuesTexts = { sv, en } satisfies InBoth<typeof sv>;
