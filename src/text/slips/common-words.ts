/** Long words of the field, rightly spelt: common whether or not the texts at hand have them. */
import data from "./common-words.json";

export const COMMON_WORDS: ReadonlySet<string> = new Set(data.words);

/** Whether a word, in lower case, is one of them. */
export const isCommonWord = (word: string): boolean => COMMON_WORDS.has(word);
