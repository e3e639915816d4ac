/** What a project costs in all, in its own words: "Projektets totala budget är 3 miljoner kronor". */
import { type Figure, readFigures } from "./numbers";
import { type Span, sentencesOf } from "./sentences";
import { anyOf, holds } from "./signs";

export type TotalOf = "budget" | "cost" | "financing";

export interface TotalAmount extends Span {
  of: TotalOf;
  figure: Figure;
  sentence: Span;
}

const LETTER = "a-zà-öø-ɏ";
/** Budget, cost or financing: told by which of its groups has the noun. */
const NOUN = "(?:(budget(?:en)?|budgetomslutning(?:en)?)|(kostnad(?:en|er|erna)?)|(finansiering(?:en)?))";
const THEN = "(?:\\s(?:är|var|på|om|uppgår|uppgick|till|ligger|för\\s(?:hela\\s)?(?:projektet|insatsen|satsningen)|i\\sprojektet|cirka|ca)){0,5}\\s?:?\\s?$";
/** "Projektets budget är", "den totala kostnaden på", "total finansiering:". */
const WHOLE = new RegExp(`(?<![${LETTER}])(?:total[at]?\\s(?:projekt)?|(?:projektets|insatsens|satsningens)\\s(?:total[at]?\\s)?|(?:projektet|insatsen|satsningen)\\shar\\sen\\s(?:total\\s)?|total)${NOUN}${THEN}`, "i");
/** "Budgeten för projektet uppgår till", "Projektbudget:" */
const OF_PROJECT = new RegExp(`(?<![${LETTER}])(?:${NOUN}\\sför\\s(?:hela\\s)?(?:projektet|insatsen|satsningen)|projekt${NOUN})${THEN}`, "i");
/** "Projektet omsluter 3 miljoner", "Projektet omfattar totalt 3 miljoner" */
const AMOUNTS_TO = /(?<![a-zà-öø-ɏ])(?:projektet|insatsen|satsningen)\s(?:(?:omsluter|omslöt)(?:\s(?:totalt|sammanlagt))?|omfattar\s(?:totalt|sammanlagt))\s$/i;
const LONGEST = 90;

/** Another time's, a part, or one that was changed: no other value of the same. */
const NOT_THE_SAME = /utök|höj|öka|minsk|sänk|revider|ursprung|från\sbörjan|först|därefter|etapp|fas\s|årlig|per\sår|varje\sår|om\såret|årsbudget|(?<!\d)(?:19|20)\d\d(?!\d)|varav|andel|regionens|länets|kommunens|medfinans|återstå|förbruka|upparbeta|använd|utfall|blev|slutlig|beräkna|uppskatta|prognos|delprojekt|förstud|projekten(?!s)|respektive|exklusive|inklusive|inkl|exkl/i;

/** A cheap test: without one of these a text says of no project what it costs. */
export const MAY_TOTAL = anyOf("budget", "kostnad", "finansiering", "omsluter", "omslöt", "omfattar totalt", "omfattar sammanlagt");
const MAY_BE_WHOLE = anyOf("total", "projekt", "insatsen", "satsningen");

/** What a text says that its project costs in all; nothing of years, parts, changes and estimates. */
export function totalAmounts(text: string): TotalAmount[] {
  if (!holds(text, MAY_TOTAL) || !holds(text, MAY_BE_WHOLE)) return [];
  const amounts = readFigures(text).filter(({ kind, qualifier, low, high }) => kind === "money" && low === high && (qualifier === null || qualifier === "about"));
  if (amounts.length === 0) return [];
  const sentences = sentencesOf(text);
  return amounts.flatMap((figure) => {
    const sentence = sentences.find(({ start, end }) => start <= figure.start && figure.start < end);
    if (!sentence || NOT_THE_SAME.test(text.slice(sentence.start, sentence.end))) return [];
    const from = Math.max(sentence.start, figure.start - LONGEST);
    const before = text.slice(from, figure.start);
    const whole = WHOLE.exec(before) ?? OF_PROJECT.exec(before) ?? AMOUNTS_TO.exec(before);
    if (!whole) return [];
    const of = (whole[2] ?? whole[5]) !== undefined ? "cost" : (whole[3] ?? whole[6]) !== undefined ? "financing" : "budget";
    return [{ of, figure, sentence, start: from + whole.index, end: figure.end }];
  });
}
