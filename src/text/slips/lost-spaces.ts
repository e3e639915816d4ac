/** Spaces lost after a comma or a full stop: "kunskapshub,där", "byarna.Under". Addresses on the web are left alone. */
import type { Span } from "../sentences";

export interface LostSpace extends Span {
  /** The words with their space. */
  mended: string;
}

const LOST = /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d@/._-])([A-Za-zÀ-ÖØ-öø-ɏ]{0,40}[a-zß-öø-ÿ]{3}\)?)(?:(,)(?=[A-Za-zÀ-ÖØ-öø-ɏ]{3})|([.;:])(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2}))([A-Za-zÀ-ÖØ-öø-ɏ]{3,40})(?![A-Za-zÀ-ÖØ-öø-ɏ\d@/_-]|\.[A-Za-zÀ-ÖØ-öø-ɏ])/g;
const WEB = /^www$|^https?$/i;
/** "50procent", "15personer": a number and what it counts. */
const NUMBER_LOST = /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d.,:/_-])(\d{1,6})(procent|procentenheter|kronor|miljoner|miljarder|tusen|personer|deltagare|företag|kommuner|projekt|kvinnor|män|elever|stycken|gånger|träffar|möten)(?![A-Za-zÀ-ÖØ-öø-ɏ\d])/g;
/** "länetERUF": a word and the short form that begins the next. */
const SHORT_FORM_LOST = /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d@/._-])([A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿ]{3,40})(ERUF|RUFS|RUS|ESF|Interreg|Agenda(?= 2030))(?![A-Za-zÀ-ÖØ-öø-ɏ@/_])/g;
/** Of many in one text the first are enough: it was copied so. */
const MOST = 3;

/** Where the two words of a pattern have run together, in order. */
const runOn = (text: string, pattern: RegExp): LostSpace[] =>
  [...text.matchAll(pattern)].slice(0, MOST).map(({ 0: words, 1: first, 2: second, index }) => ({ start: index, end: index + words.length, mended: `${first} ${second}` }));

/** Where a number has run together with what it counts. */
export const numbersRunOn = (text: string): LostSpace[] => runOn(text, NUMBER_LOST);

/** Where a word has run together with a short form. */
export const shortFormsRunOn = (text: string): LostSpace[] => runOn(text, SHORT_FORM_LOST);

/** Where a space is missing after a comma or a full stop, in order. */
export function lostSpaces(text: string): LostSpace[] {
  return [...text.matchAll(LOST)]
    .filter(([, before]) => !WEB.test(before!))
    .slice(0, MOST)
    .map(({ 0: words, 1: before, 2: comma, 3: stop, 4: after, index }) => ({ start: index, end: index + words.length, mended: `${before}${comma ?? stop} ${after}` }));
}
