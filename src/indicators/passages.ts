/** Sentences by which a text is known again where it was copied. */
import { letterDigest } from "../text/likeness/digest";
import { sentencesOf } from "../text/sentences";

/** A sentence of so many letters and more is no phrase that comes to several writers. */
const TELLING = 80;

export interface TextPassage {
  /** The place of the sentence in its text. */
  sentence: number;
  /** A digest of the sentence; `null`: it is too short to tell. */
  passage: number | null;
}

/** For places of a text, asked in order: the sentence there. */
export function passagesOf(text: string): (place: number) => TextPassage {
  const sentences = sentencesOf(text);
  let at = -1;
  let digest: number | null = null;
  return (place) => {
    const before = at;
    while (at < 0 || (sentences[at + 1] && sentences[at]!.end <= place)) at += 1;
    if (at !== before) digest = digestOf(text, sentences[at]!);
    return { sentence: at, passage: digest };
  };
}

function digestOf(text: string, { start, end }: { start: number; end: number }): number | null {
  return end - start < TELLING ? null : letterDigest(text.slice(start, end));
}
