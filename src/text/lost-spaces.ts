/** Spaces lost after a comma or a full stop: "kunskapshub,där", "byarna.Under". Addresses on the web are left alone. */
import type { Span } from "./sentences";

export interface LostSpace extends Span {
  /** The words with their space. */
  mended: string;
}

const LOST = /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d@/._-])([A-Za-zÀ-ÖØ-öø-ɏ]{0,40}[a-zß-öø-ÿ]{3}\)?)(?:(,)(?=[A-Za-zÀ-ÖØ-öø-ɏ]{3})|([.;:])(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2}))([A-Za-zÀ-ÖØ-öø-ɏ]{3,40})(?![A-Za-zÀ-ÖØ-öø-ɏ\d@/_-]|\.[A-Za-zÀ-ÖØ-öø-ɏ])/g;
const WEB = /^www$|^https?$/i;
/** Of many in one text the first are enough: it was copied so. */
const MOST = 3;

/** Where a space is missing, in order. */
export function lostSpaces(text: string): LostSpace[] {
  return [...text.matchAll(LOST)]
    .filter(([, before]) => !WEB.test(before!))
    .slice(0, MOST)
    .map(({ 0: words, 1: before, 2: comma, 3: stop, 4: after, index }) => ({ start: index, end: index + words.length, mended: `${before}${comma ?? stop} ${after}` }));
}
