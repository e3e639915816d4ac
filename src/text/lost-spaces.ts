/** Spaces lost after a comma or a full stop: "kunskapshub,där", "byarna.Under". Addresses on the web are left alone. */
import type { Span } from "./sentences";

export interface LostSpace extends Span {
  /** The words with their space. */
  mended: string;
}

const LOST = /(?<![\p{L}\p{N}@/._-])(\p{L}{0,40}\p{Ll}{3}\)?)(?:(,)(?=\p{L}{3})|([.;:])(?=\p{Lu}\p{Ll}{2}))(\p{L}{3,40})(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;
const WEB = /^www$|^https?$/iu;
/** Of many in one text the first are enough: it was copied so. */
const MOST = 3;

/** Where a space is missing, in order. */
export function lostSpaces(text: string): LostSpace[] {
  return [...text.matchAll(LOST)]
    .filter(([, before]) => !WEB.test(before!))
    .slice(0, MOST)
    .map(({ 0: words, 1: before, 2: comma, 3: stop, 4: after, index }) => ({ start: index, end: index + words.length, mended: `${before}${comma ?? stop} ${after}` }));
}
