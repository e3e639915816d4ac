/** What a figure counts, where the noun does not simply follow it: "117 av företagen", "Antal deltagare: 80", "8 st". */
import type { Figure } from "../numbers";
import { nounAfter } from "../numbers/context";
import type { Passage } from "../numbers/passage";
import { Tokens, startAfter } from "../numbers/tokens";
import { sentenceAt } from "./around";
import { baseBefore } from "./bases";
import { countedOf } from "./counted";
import { isOfFirst } from "./of-first";

/** Farther away no noun is looked for. */
const REACH = 120;
const LETTERS = "[A-Za-zÀ-ÖØ-öø-ɏ]";
/** "117 av företagen", "10 av länets 12 kommuner". */
const OF = /^\s{0,3}(?:st\.?|stycken|%|procent)?\s{0,3}(?:ut)?av\s(?!(?:dessa|dem|dom)(?![a-zà-öø-ɏ]))(?:(?:de|den|det|alla|samtliga|totalt|våra|länets|regionens|[A-ZÀ-ÖØ-Þ][a-zà-öø-ɏ]+s)\s){0,3}/;
const AND = /^\s?(?:och|eller|till|respektive|resp\.?|samt|–|-|\+|\/)\s?(?:ca\.?\s|cirka\s|upp till\s)?$/;
const VARAV = /(?:varav|därav|av dessa (?:var|är|har)|av dem (?:var|är|har))\s(?:(?:ca|cirka|minst|drygt|knappt|nästan|hela|totalt|över)\.?\s)?$/i;
/** "åtta till arbete och fyra till studier" */
const LISTED = /^\s(?:till|i|inom|från|för)\s[^\d.;:()]{1,60}(?:,|\s(?:och|samt))\s$/;
/** "de sex första anbuden beviljades samt 35 från andra omgången" */
const ALSO_FROM = /^\s(?:[a-zà-öø-ɏ-]{2,30}\s){1,4}(?:och|samt)\s$/;
const FROM_AFTER = /^\sfrån\s/;
/** "62 bolag deltog i kurser och 24 st fick lån" */
const AND_PIECES = /^\s(?!\d)[^.;:()\d]{3,80}\s(?:och|samt)\s$/;
const PIECES_AFTER = /^\s(?:st|stycken)\s/;
/** "8 företag av 30", "8 företag (av totalt 30)" */
const OF_SUCH = /^\s(?:[a-zà-öø-ɏ-]{2,30}\s){1,3}\(?av\s(?:(?:totalt|sammanlagt|de|våra)\s){0,2}$/;
/** "7 av projektets 12 byar": both count what follows. */
const OF_ITS = /^\s{0,3}(?:st\.?|stycken)?\s{0,3}av\s[a-zà-öø-ɏ]{3,30}s\s$/;
/** "från 18 till 27", "mål 80, utfall 94", "målet var 80 och utfallet 94" */
const TO = /^\s(?:upp\s|ned\s|ner\s)?till\s(?:ca\.?\s|cirka\s)?$|^(?:[,;]|,?\s(?:och|men))\s(?:utfall|resultat)(?:et)?(?::|\s(?:är|var|blev))?\s$/;
/** "62 företag (mål 50)", "(2022: 40)" */
const ASIDE_OF = /\((?:mål(?:et|värde)?|budget|plan|prognos|förra året|föregående år|(?:år\s)?(?:19|20)\d\d):?\s(?:var\s)?$/i;
const QUOTED_NOUN = /^\s[”“"»](?=[A-ZÀ-ÖØ-Þ][^”“"»«\n]{2,40}[”“"«»])/;
const ASIDE = /^\s?\([^()]{1,40}\)\s/;
const CAPITAL = /^[A-ZÀ-ÖØ-Þ]/;

/** The nouns of figures, as they are written but in small letters; `null` where nothing says what is counted. */
export function nounsOf(passage: Passage, figures: readonly Figure[]): (string | null)[] {
  const nouns: (string | null)[] = [];
  // From the last to the first, since "26 av 33 kommuner" has its noun from the figure after it.
  for (let at = figures.length - 1; at >= 0; at--) nouns[at] = ownNoun(passage, figures, at, nouns[at + 1] ?? null);
  for (let at = 0; at < figures.length; at++) nouns[at] ??= figures[at]!.kind === "percent" ? baseBefore(passage, figures, nouns, at) : handedDown(passage, figures, nouns, at);
  return nouns.map((noun) => noun?.toLowerCase() ?? null);
}

function ownNoun({ text }: Passage, figures: readonly Figure[], at: number, following: string | null): string | null {
  const figure = figures[at]!;
  const next = figures[at + 1];
  if (figure.kind === "money") return figure.noun;
  const between = next ? text.slice(figure.end, next.start) : "";
  const after = text.slice(figure.end, figure.end + REACH);
  const label = labelOf(text, figure);
  if (label !== null && (figure.noun === null || CAPITAL.test(figure.noun))) return label;
  if (figure.noun !== null) return isElliptical(figure.noun, between) ? following : joined(text, figure);
  if (next?.kind === "count" && OF_ITS.test(between)) return following;
  const of = OF.exec(after);
  if (of) {
    if (next && next.kind === "count" && next.start <= figure.end + of[0].length + 1) return following;
    return nounAt(text, figure.end + of[0].length);
  }
  if (figure.kind !== "count") return null;
  // "Fyra ”Byforum” har hållits"
  if (QUOTED_NOUN.test(after)) return nounAt(text, figure.end + 2);
  // "32 st. sträckor"
  const pieces = /^\s?(?:st|stk)\.\s(?=[a-zà-öø-ɏ])/.exec(after);
  if (pieces) return nounAt(text, figure.end + pieces[0].length);
  if (next?.kind === "count" && AND.test(between)) return following;
  const aside = ASIDE.exec(after);
  if (aside) return nounAt(text, figure.end + aside[0].length);
  // "1800 (2022: 950) ansökningar"
  const closed = /^\s?\)\s/.exec(after);
  return closed && /\([^()]{0,20}$/.test(text.slice(Math.max(0, figure.start - 24), figure.start)) ? nounAt(text, figure.end + closed[0].length) : null;
}

function nounAt(text: string, place: number): string | null {
  const start = startAfter(text, place);
  return start < text.length ? nounAfter(new Tokens(text, start), 0) : null;
}

/** "två digitala och två fysiska träffar": an adjective whose noun comes with the next figure. */
function isElliptical(noun: string, between: string): boolean {
  return /(?:a|[^r]e)$/.test(noun) && countedOf(noun, "count") === "other" && /^\s\S+\s(?:och|samt)\s(?:en\s|ett\s)?$/.test(between);
}

/** "50-tal samverkans och planeringsmöten": the hyphen of the first half was lost. */
function joined(text: string, { noun, end }: Figure): string {
  if (!noun!.endsWith("s") || countedOf(noun, "count") !== "other") return noun!;
  const rest = text.slice(end, end + REACH);
  const place = rest.indexOf(noun!);
  const second = place < 0 ? null : /^\s(?:och|eller)\s([a-zà-öø-ɏ]{4,40})/.exec(rest.slice(place + noun!.length));
  return second ? second[1]! : noun!;
}

const LABEL = new RegExp(`(?:^|[\\n\\r•.;(:]|\\d\\s?(?:st\\.?)?\\s)\\s{0,3}((?:${LETTERS}|[-/ ,]|:(?=[a-z])){3,90}?)\\s{0,2}(?::\\s{0,2}•?|(?:är|var|blev|uppgår till|uppgick till)(?: totalt| sammanlagt)?:?|[–-])\\s{0,2}(?:från\\s)?(?:ca\\.?\\s|cirka\\s|totalt\\s)?$`, "i");
/** "antalet nya jobb 30", "Antal deltagare 2023: 62". */
const NUMBER_LABEL = new RegExp(`(?<!${LETTERS})antal(?:et)?\\s(${LETTERS}(?:${LETTERS}|[-/ ,]){2,69}?)(?:\\s(?:år\\s|under\\s)?(?:19|20)\\d\\d)?(?:\\s{0,2}:|\\s(?:är|var|blev|uppgår till|uppgick till))?\\s{1,2}(?:mål(?:et)?:?\\s)?(?:ca\\.?\\s|cirka\\s|totalt\\s|drygt\\s|över\\s)?$`, "i");
const BARE = new RegExp(`(?:^|[\\n\\r•;])\\s{0,3}(${LETTERS}{3,30}(?:\\s${LETTERS}{2,30}){0,3})\\s$`);
/** A glance at the last words that spares most figures the closer look. */
const MAY_END_LABEL = /[:•–-]|är|var|blev|uppg/;
const GLANCE = 30;
const NUMBER_OF = /(?<![a-zà-öø-ɏ])antal(?:et)?\s/i;

/** The noun of a label before the figure: "Antal inskrivna deltagare: 80", "Företag som får stöd: 40 st", "• Hemsändning 8 st". */
function labelOf(text: string, { start, end }: Figure): string | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const numbered = /antal/i.test(before) ? NUMBER_LABEL.exec(before) : null;
  if (numbered) return nounAt(numbered[1]!, 0);
  const label = (MAY_END_LABEL.test(before.slice(-GLANCE)) ? LABEL.exec(before)?.[1] : undefined) ?? (/^\s?st(?![a-zà-öø-ɏ])/.test(text.slice(end, end + 4)) ? BARE.exec(before)?.[1] : undefined);
  if (label === undefined) return null;
  const counting = NUMBER_OF.exec(label);
  const head = counting ? label.slice(counting.index + counting[0].length) : label;
  const noun = nounAt(head, 0);
  return counting || (noun !== null && countedOf(noun, "count") !== "other") ? noun : null;
}

/** The noun of what was counted before: "80 företag …, varav 30 i …", "fler butiker än förr (14 stycken)". */
function handedDown(passage: Passage, figures: readonly Figure[], nouns: readonly (string | null)[], at: number): string | null {
  const { text } = passage;
  const figure = figures[at]!;
  if (figure.kind !== "count") return null;
  const from = Math.max(sentenceAt(passage, figure.start)?.start ?? 0, figure.start - REACH);
  const before = text.slice(from, figure.start);
  const refers = VARAV.test(before) || /^\s{0,3}(?:st\.?|stycken)?\s{0,3}av\s(?:dessa|dem)(?![a-zà-öø-ɏ])/.test(text.slice(figure.end, figure.end + 20));
  const previous = figures[at - 1];
  if (previous && countsTheSame(text, previous, figure, from)) return nouns[at - 1]!;
  const earlier = refers || ASIDE_OF.test(before) ? lastCounted(figures, nouns, at) : null;
  if (earlier !== null) return earlier;
  if (/^\s?(?:st|stycken)(?![a-zà-öø-ɏ])/.test(text.slice(figure.end, figure.end + 10)) && before.endsWith("(")) return lastNoun(before);
  return /^\s?st(?![a-zà-öø-ɏ])/.test(text.slice(figure.end, figure.end + 4)) ? headNoun(text, figure.start) : null;
}

/** Whether a figure counts such things as the one before, as the words between them and after it tell; `from`: where its words begin. */
function countsTheSame(text: string, previous: Figure, figure: Figure, from: number): boolean {
  const between = text.slice(previous.end, Math.min(figure.start, previous.end + REACH));
  if (isOfFirst(text, previous, figure) || TO.test(text.slice(previous.end, figure.start)) || LISTED.test(between)) return true;
  if (previous.kind !== "count") return false;
  const after = text.slice(figure.end, figure.end + AFTER);
  return OF_SUCH.test(between) || (FROM_AFTER.test(after) && ALSO_FROM.test(between)) || (PIECES_AFTER.test(after) && AND_PIECES.test(text.slice(Math.max(from, previous.end), figure.start)));
}

/** Characters after a figure that tell what it is of. */
const AFTER = 10;

function lastCounted(figures: readonly Figure[], nouns: readonly (string | null)[], at: number): string | null {
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) if (figures[before]!.kind === "count" && nouns[before] !== null) return nouns[before]!;
  return null;
}

/** The last word of some that is counted in reports. */
function lastNoun(words: string): string | null {
  const counted = words.split(/[^A-Za-zÀ-ÖØ-öø-ɏ-]+/).filter((word) => word.length > 2 && countedOf(word, "count") !== "other");
  return counted.at(-1) ?? null;
}

/** How far up in its cell the heading of a list is looked for. */
const LIST = 500;
const HEADING = new RegExp(`(?:^|[\\n\\r•.]\\s{0,3})antal(?:et)?\\s(${LETTERS}[^:.\\n•]{2,60}):`, "gi");

/** "Antal beslutade stöd: • Hemsändning 8 st • Servicebidrag 7 st": what the list counts. */
function headNoun(text: string, start: number): string | null {
  const heading = [...text.slice(Math.max(0, start - LIST), start).matchAll(HEADING)].at(-1);
  return heading ? nounAt(heading[1]!, 0) : null;
}
