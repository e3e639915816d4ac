/** Which statements count some of those that an earlier one counts: "Av dem blev 12 lärlingar, 8 kvinnor och 4 män". */
import type { Passage } from "../../numbers/passage";
import { placeAt } from "./places";
import type { GenderStatement } from "./statement";

const AMONG = /(?<![a-zà-öø-ɏ])(?:bland|av)\s(?:(?:dessa|dem|de|vilka)(?![a-zà-öø-ɏ])|(?:de\s)?(?:kvinnorna|männen|tjejerna|killarna|flickorna|pojkarna)(?![a-zà-öø-ɏ]))|(?<![a-zà-öø-ɏ])varav(?![a-zà-öø-ɏ])/;
const SOME = /^\s(?:st\s|personer\s)?av\s(?:de\s)?(?:deltagarna|eleverna|personerna|företagen|bolagen|dessa|dem|[a-zà-öø-ɏ]{4,}(?:arna|erna|orna))(?![a-zà-öø-ɏ])/;

/** Statements back to what one may point at. */
const FARTHEST = 12;

/** The statements with what they are parts of, by place in the list. */
export function asParts(small: string, { sentences }: Passage, found: readonly GenderStatement[]): GenderStatement[] {
  return found.map((one, at) => {
    const { statement, figures, isOfLast } = one;
    const first = figures[0];
    if (statement.low === null || !first) return one;
    if (isOfLast && at > 0) return { ...one, statement: { ...statement, partOf: at - 1 } };
    const sentence = sentences[placeAt(sentences, statement.start)]!;
    const last = found[at - 1]?.statement;
    const from = Math.max(sentence.start, last?.end ?? 0);
    const isAmong = AMONG.test(small.slice(from, Math.max(from, first.start))) || SOME.test(small.slice(first.end, first.end + 40));
    const earliest = Math.max(0, at - FARTHEST);
    const whole = isAmong ? found.slice(earliest, at).findLastIndex(({ statement: { low, counted, unit, partOf } }) => low !== null && low >= statement.low! && counted === statement.counted && unit === statement.unit && partOf === null) : -1;
    return whole < 0 ? one : { ...one, statement: { ...statement, partOf: earliest + whole } };
  });
}
