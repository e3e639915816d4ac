/** What is read beside the insatser, line by line: what regions write in their tables instead of insatser, and their answers. */
import type { Answer } from "./answers";
import { textDigest } from "./refresh/read-as";
import type { ConsolidatedNote } from "./row";

/** What a line says, without where it stands. */
export type Said<Line> = Omit<Line, "place">;

export interface LineKind<Line> {
  /** What its text is called where something is told of it. */
  key: "note" | "answer";
  /** A line that says nothing. */
  nothing: Said<Line>;
  values(said: Said<Line>): readonly (string | number | boolean | null)[];
  /** What it is about: two versions of a line have that in common. */
  topic(said: Said<Line>): string;
  /** What it is called. */
  name(said: Said<Line>): string;
  text(said: Said<Line>): string;
}

export const NOTES: LineKind<ConsolidatedNote> = {
  key: "note",
  nothing: { section: null, region: null, year: null, text: "", saysNone: false },
  values: ({ section, region, year, text, saysNone }) => [section, region, year, text, saysNone],
  topic: ({ section, region }) => `${section}\n${region}`,
  name: ({ text }) => text,
  text: ({ text }) => text,
};

export const ANSWERS: LineKind<Answer> = {
  key: "answer",
  nothing: { number: "", question: "", region: null, year: null, text: "" },
  values: ({ number, question, region, year, text }) => [number, question, region, year, text],
  topic: ({ number, question, region }) => `${number}\n${question}\n${region}`,
  name: ({ number, question }) => `${number} ${question}`.trim(),
  text: ({ text }) => text,
};

/** What a line is known by, whatever in it is another: "a;k3x90z", which no spreadsheet takes for a number. */
export function lineDigest<Line>({ key, values }: LineKind<Line>, said: Said<Line>): string {
  return `${key[0]};${textDigest(values(said).map((value) => textDigest(String(value ?? ""))).join(";"))}`;
}
