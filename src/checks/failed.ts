/** What is said of a check that broke down. Not a check of the list: the runner reports it in the check's place. */
import { checkWords } from "../language/checks";
import { defineCheck } from "./check";

export const CHECK_FAILED = defineCheck<{ title: string; titleEn: string; reason: string }>({
  id: "check-failed",
  severity: "note",
  texts: {
    sv: checkWords.sv.failed,
    en: { ...checkWords.en.failed, message: ({ titleEn, reason }) => checkWords.en.failed.message({ title: titleEn, reason }) },
  },
  examples: { passing: [], failing: [] },
  find: () => [],
});
