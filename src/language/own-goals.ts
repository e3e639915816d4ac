/** Words of the table "RUS-mål", in which a workbook gives a region's own goals. */
import type { InBoth } from "./index";

const sv = {
  make: "Gör tabellen RUS-mål",
  sheet: "RUS-mål",
  explanation: (region: string) =>
    `Målen i den här tabellen gäller för ${region} i stället för Insatskollens egen förteckning. Ändra, ta bort och lägg till rader. Namn eller nummer räcker; ”Ligger under” är numret eller namnet på målet ovanför, och åren är de rapporter som målet gäller för (tomt: alla).`,
  headers: {
    region: "Region",
    level: "Nivå",
    number: "Nummer",
    name: "Namn",
    parent: "Ligger under",
    from: "Gäller från",
    to: "Gäller till",
  },
};

const en: typeof sv = {
  make: "Make the table RUS goals",
  sheet: "RUS goals",
  explanation: (region) =>
    `The goals in this table hold for ${region} instead of Insatskollen’s own list. Change, remove and add rows. A name or a number is enough; “Part of” is the number or name of the goal above, and the years are the reports that the goal holds for (empty: all).`,
  headers: {
    region: "Region",
    level: "Level",
    number: "Number",
    name: "Name",
    parent: "Part of",
    from: "From year",
    to: "To year",
  },
};

export const ownGoalsTexts = { sv, en } satisfies InBoth<typeof sv>;

export type OwnGoalField = keyof typeof sv.headers;
