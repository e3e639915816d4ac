/** Words that several checks share: how columns are named in a sentence, and what is said of a check that broke down. */
import type { InBoth, Language } from "./index";
import { tableTexts } from "./table";

interface CheckWords {
  /** Between the last two of a list. */
  and: string;
  failed: { title: string; message(values: { title: string; reason: string }): string; why: string };
}

export const checkWords = {
  sv: {
    and: "och",
    failed: {
      title: "En kontroll gick inte att köra",
      message: ({ title, reason }) =>
        `Kontrollen ”${title}” stannade på ett fel i Insatskollen, inte i din fil. De andra kontrollerna är klara. Felet: ${reason}`,
      why: "Insatskollen har ett fel som den här filen visar. Inget i filen är ändrat. Skicka gärna meddelandet till den som har hand om Insatskollen.",
    },
  },
  en: {
    and: "and",
    failed: {
      title: "A check could not run",
      message: ({ title, reason }) =>
        `The check “${title}” stopped at a fault in Insatskollen, not in your file. The other checks are done. The fault: ${reason}`,
      why: "Insatskollen has a fault that this file brings out. Nothing in the file is changed. Please send the message to whoever looks after Insatskollen.",
    },
  },
} as const satisfies InBoth<CheckWords>;

/** What a column is called in running text: "Prestationer". */
export function roleName(role: string, language: Language): string {
  const roles: Readonly<Record<string, string>> = tableTexts[language].roles;
  return roles[role] ?? role;
}

/** "A", "A och B", "A, B och C". */
export function listed(words: readonly string[], language: Language): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${checkWords[language].and} ${words.at(-1)}`;
}
