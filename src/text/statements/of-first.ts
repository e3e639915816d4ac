/** "Av de 30 sökande antogs 14": of those that a sentence opens with. */
import type { Span } from "../sentences";

/** Farther away nothing is of them. */
const REACH = 120;
/** Characters before the first. */
const AV_REACH = 40;
/** "Av de 30 sökande antogs 14", "av 30 företag har 8 anställt": of those counted first. */
const AV_FIRST = /(?:^|[.!?:;,(\n]\s{0,3})av\s(?:(?:de|totalt|dessa|alla|våra|årets|samtliga|sammanlagt)\s){0,2}$/i;
/** A glance that spares most the closer look. */
const MAY_BE_FIRST = /\bav\s[^.]{0,30}$/i;
const THEN_SOME = /^\s[^.,;:()\d\n]{2,60}\s(?:har|hade|fick|gick|[a-zà-öø-ɏ]{2,20}(?:[dt]es|tes|ogs|avs))\s(?:(?:nu|redan|hittills|ca|cirka|drygt|knappt|nästan|bara|endast|totalt|hela)\s){0,2}$/;

/** Whether a figure counts some of those that the one before counts, which stands first in its sentence. */
export function isOfFirst(text: string, first: Span, part: Span): boolean {
  return part.start - first.end <= REACH && isFirstOf(text, first) && THEN_SOME.test(text.slice(first.end, part.start));
}

/** Whether a sentence opens with those of whom it will tell how many did something: "Av de 30 sökande …". */
export function isFirstOf(text: string, first: Span): boolean {
  const before = text.slice(Math.max(0, first.start - AV_REACH), first.start);
  return MAY_BE_FIRST.test(before) && AV_FIRST.test(before);
}
