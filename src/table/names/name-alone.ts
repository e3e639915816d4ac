/** An insats's name without what stands around it, by which it is known again. */

/** What may stand before a name without making it another: "Projektet Bo nära sjön" is "Bo nära sjön". */
const BEFORE_NAME = /^(?:\d{1,2}[.)]\s*)?(?:(?:projektet|projekt|förstudien?|insatsen|insats|satsningen|programmet)\s*:?\s+)?/iu;

/**
 * The name without the description on lines or in sentences after it. What follows a colon or a dash is kept: it may
 * be what tells one insats from another ("Byaliv – etapp 2").
 */
export function nameAlone(text: string): string {
  return text.trim().replace(BEFORE_NAME, "").split(/\n|\.\s/u, 1)[0]!;
}
