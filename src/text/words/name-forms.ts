/** Names that are written in more forms than one with the same letters: "Mid-Sjö Lab" and "Mid Sjö Lab", "ALMI" and "Almi". */
import { anyOf } from "../signs";
import type { Span } from "../sentences";

export interface NameForm extends Span {
  written: string;
  /** What its forms have in common. */
  key: string;
}

/** A hyphen before a capital, inside a name. */
const IN_NAME = /[A-ZÀ-ÖØ-Þ](?<=[A-Za-zÀ-ÖØ-öø-ɏ]-.)/;
/** Two or more words with capitals, beside each other or with a hyphen between. */
const SEVERAL = /[A-ZÀ-ÖØ-Þ](?<![A-Za-zÀ-ÖØ-öø-ɏ\d/–-].)[A-Za-zÀ-ÖØ-öø-ɏ]{1,30}(?:[ -][A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ]{0,30}){1,4}(?![A-Za-zÀ-ÖØ-öø-ɏ\d–-])/g;
/** "Länsstyrelsen i Sjö län", "Länsstyrelsen Sjö". */
const BOARD = /Länsstyrelsen (?:i )?([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,20}(?: [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3,20}(?<! Län))?)(?: [Ll]än)?(?![A-Za-zÀ-ÖØ-öø-ɏ])/g;
/** Names that are seen both in capitals and with one, as they write themselves. */
const RIGHT: ReadonlySet<string> = new Set("Almi Vinnova ERUF Nyps Coompanion Interreg Leader".split(" "));
const EITHER = [...RIGHT].map((name) => name.toLowerCase());

/** Whether a form of a name is the one that its owner writes. */
export const isRight = (name: string): boolean => RIGHT.has(name);

const IN_CAPITALS = new RegExp(EITHER.map((word) => `${word[0]!.toUpperCase()}(?<![A-Za-zÀ-ÖØ-öø-ɏ\\d@/.-].)(?:${word.slice(1).toUpperCase()}|${word.slice(1)})`).join("|"), "g");
const BESIDE = /[A-Za-zÀ-ÖØ-öø-ɏ@]/;

/** A cheap test: without one of these a text has no such form, but for names parted by spaces. */
export const MAY_HAVE_FORM = anyOf("-", "länsstyrelsen ", ...EITHER);

const keyOf = (name: string) => name.replace(/-/g, " ").replace(/s$/, "");

/** The names of a text whose words have capitals and are parted by spaces or, where asked, by a hyphen somewhere. */
export function* namesOfSeveral(text: string, isHyphened: boolean): Iterable<NameForm> {
  if (isHyphened && !IN_NAME.test(text)) return;
  for (const { 0: written, index } of text.matchAll(SEVERAL)) {
    // An authority has forms of its own.
    if (written.includes("-") === isHyphened && !written.startsWith("Länsstyrelsen")) yield { written, start: index, end: index + written.length, key: keyOf(written) };
  }
}

/** The names of a text that have forms of their own: an authority's, and those seen in capitals. */
export function* namesWithForms(text: string): Iterable<NameForm> {
  for (const { 0: written, 1: county, index } of text.matchAll(BOARD)) yield { written, start: index, end: index + written.length, key: `Länsstyrelsen ${keyOf(county!)}` };
  for (const { 0: written, index } of text.matchAll(IN_CAPITALS)) {
    const end = index + written.length;
    if (!BESIDE.test(text[end] ?? " ") || text[end] === "s") yield { written, start: index, end, key: written.toUpperCase() };
  }
}
