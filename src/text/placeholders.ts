/** Words meant to be replaced before the report is sent: "XX", "[antal]", "(hur många?)", "Klicka här för att ange text." */
import type { Span } from "./sentences";

/** Before and after a placeholder there is no letter or digit: "XX" but not "MAXXI". Each pattern's group 2 is it. */
const B = "(^|[^\\p{L}\\p{N}])";
const E = "(?![\\p{L}\\p{N}])";
const COUNTED = "(?:st|stycken|procent|%|kr|kronor|mnkr|tkr|miljoner|personer|deltagare|kvinnor|män|företag|kommuner|gånger|tillfällen)";

const PATTERNS: readonly RegExp[] = [
  // A date, a year or a number with its place kept: "2023-01-xx", "20XX", "XX procent", "xxx"
  new RegExp(`${B}((?:19|20)\\d\\d-(?:\\d\\d|xx|mm)-(?:xx|dd)|20xx|20\\dx|å{4}-mm-dd|x{2,})${E}`, "giu"),
  new RegExp(`${B}([XY])(?=\\s(?:st|antal|${COUNTED})(?![\\p{L}]))`, "gu"),
  // "genomfördes X seminarier": after a verb of doing, before what was counted
  /((?:\p{L}{3,30}(?:des|tts|rts|ats|ade)|hölls|fick|gavs|gjordes|utbildat|samlat|nått) )(X)(?= \p{Ll}{3,30})/gu,
  // "rubrik x", "avsnitt x.x"
  new RegExp(`${B}((?:rubrik|avsnitt|kapitel|kap\\.?|tabell|sida|bilaga|fråga|punkt|figur|diagram)\\s[xy](?:\\.[xy])?)${E}`, "giu"),
  // The template's own prompts
  /()(klicka (?:eller tryck )?här för att (?:ange|skriva|lägga till) (?:text|datum)\.?|click (?:or tap )?here to enter (?:text|a date)\.?|välj ett (?:objekt|alternativ)\.|skriv (?:text )?här\b|ange text här|infoga text)/giu,
  new RegExp(`${B}(TBD|TBC|T\\.B\\.D\\.|TODO|ATT GÖRA)${E}`, "gu"),
  /()(lorem ipsum)/giu,
  // Notes to oneself in brackets
  /()(\[(?:\.{2,3}|…|\s{0,5}|x{1,5}|(?:text|namn|antal|datum|siffra|belopp|fyll i|ange|skriv|komplettera|källa)[^\][\n]{0,60})\])/giu,
  /()(\((?:hur|vilk|när|vem|vad|antal|siffra|belopp|datum|namn|år|källa)[^()?\n]{0,40}\?\))/giu,
  /()(\((?:ange|skriv in|komplettera|lägg (?:till|in)|kolla|dubbelkolla|uppdatera|stäm av|fyll i|sätt in)(?![\p{L}])[^()\n]{0,60}\))/giu,
  /()(\(\?{1,3}\)|\?{2,})/gu,
  // "Fyll i antal", alone or to be done later
  /(^|[[({<*\n]\s?)(fyll i(?![\p{L}])[^)\]}>.\n]{0,40})/giu,
  new RegExp(`${B}(fyll i (?:här|senare|antal|siffror|siffra|namn|text))${E}`, "giu"),
  /()(_{3,})/gu,
];

/** "[…]" inside quotation marks leaves words out of a quotation and is no placeholder. */
function inQuotation(text: string, { start, end }: Span): boolean {
  return /["”“»]/u.test(text.slice(0, start)) && /["”“»]/u.test(text.slice(end));
}

/** Every placeholder in a text, in order; of two that overlap the first is kept. */
export function placeholders(text: string): Span[] {
  const found = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const start = match.index + match[1]!.length;
      return { start, end: start + match[2]!.trimEnd().length };
    }),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let until = 0;
  return found.filter((range) => {
    if (range.start < until || (/^\[[.…]/u.test(text.slice(range.start, range.end)) && inQuotation(text, range))) return false;
    until = range.end;
    return true;
  });
}
