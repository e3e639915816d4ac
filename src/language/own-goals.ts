/** Words of the table "RUS-mål", in which a workbook gives a region's own goals. */
import { enCount, svCount } from "./count";
import type { InBoth, Language } from "./index";

const sv = {
  make: "Gör tabellen RUS-mål",
  sheet: "RUS-mål",
  explanation: (region: string) =>
    `Målen i den här tabellen gäller för ${region} i stället för Insatskollens egen förteckning. Ändra, ta bort och lägg till rader. Namn eller nummer räcker; ”Ligger under” är numret eller namnet på målet ovanför, och åren är de rapporter som målet gäller för (tomt: alla).`,
  unread: {
    ofNoRegion: (rows: number) => `${svCount(rows, "mål", "mål")} i tabellen RUS-mål räknas inte: det framgår inte vilken region de gäller för. Skriv regionen i kolumnen Region.`,
    tooMany: (rows: number) => `${svCount(rows, "mål", "mål")} i tabellen RUS-mål räknas inte: de står efter de första tvåtusen.`,
  },
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
  unread: {
    ofNoRegion: (rows) => `${enCount(rows, "goal", "goals")} in the table RUS goals ${rows === 1 ? "counts" : "count"} for nothing: it does not say which region. Write the region in the column Region.`,
    tooMany: (rows) => `${enCount(rows, "goal", "goals")} in the table RUS goals ${rows === 1 ? "counts" : "count"} for nothing: more than two thousand stand before.`,
  },
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

/** A sentence for each sort of rows in the table that count for nothing. */
export function unreadGoalsTexts(unread: Readonly<Record<keyof typeof sv.unread, number>> | undefined, language: Language): string[] {
  const texts = ownGoalsTexts[language].unread;
  return (["ofNoRegion", "tooMany"] as const).flatMap((why) => (unread && unread[why] > 0 ? [texts[why](unread[why])] : []));
}
