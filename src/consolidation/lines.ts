/** What is read beside the insatser, line by line: what regions write in their tables instead of insatser, and their answers. */
import type { Answer } from "./answers";
import { regionName } from "../catalogue";
import { textDigest } from "./refresh/read-as";
import type { ConsolidatedNote } from "./row";

/** What a line says, without where it stands. */
export type Said<Line> = Omit<Line, "place">;

/** A column of such lines. */
export type LineColumn = "section" | "region" | "year" | "note" | "saysNone" | "number" | "question" | "answer";

export interface LineKind<Line> {
  /** Its own column: what it is there for. */
  key: "note" | "answer";
  /** A line that says nothing. */
  nothing: Said<Line>;
  /** What each column says, its own first. */
  texts(said: Said<Line>): Readonly<Partial<Record<LineColumn, string>>>;
  /** What it is about: two versions of a line have that in common. */
  topic(said: Said<Line>): string;
  /** What it is called. */
  name(said: Said<Line>): string;
}

const textOf = (value: string | number | null): string => String(value ?? "");
const regionOf = (region: string | null): string => (region === null ? "" : regionName(region));

export const NOTES: LineKind<ConsolidatedNote> = {
  key: "note",
  nothing: { section: null, region: null, year: null, text: "", saysNone: false },
  texts: ({ section, region, year, text, saysNone }) => ({ note: text, section: textOf(section), region: regionOf(region), year: textOf(year), saysNone: saysNone ? "✓" : "" }),
  topic: ({ section, region }) => `${section}\n${region}`,
  name: ({ text }) => text,
};

export const ANSWERS: LineKind<Answer> = {
  key: "answer",
  nothing: { number: "", question: "", region: null, year: null, text: "" },
  texts: ({ number, question, region, year, text }) => ({ answer: text, number, question, region: regionOf(region), year: textOf(year) }),
  topic: ({ number, question, region }) => `${number}\n${question}\n${region}`,
  name: ({ number, question }) => `${number} ${question}`.trim(),
};

/** What its own column says. */
export function ownText<Line>({ key, texts }: LineKind<Line>, said: Said<Line>): string {
  return texts(said)[key]!;
}

/** What a line is known by, whatever in it is another: "a;k3x90z", which no spreadsheet takes for a number. */
export function lineDigest<Line>({ key, texts }: LineKind<Line>, said: Said<Line>): string {
  return `${key[0]};${textDigest(Object.values(texts(said)).map(textDigest).join(";"))}`;
}

/** What two versions of a line say differently, column by column: its own first. */
export function differences<Line>({ texts }: LineKind<Line>, before: Said<Line>, after: Said<Line>): { key: LineColumn; before: string; after: string }[] {
  const [then, now] = [texts(before), texts(after)];
  return (Object.keys(then) as LineColumn[]).flatMap((key) => (textDigest(then[key]!) === textDigest(now[key]!) ? [] : [{ key, before: then[key]!, after: now[key]! }]));
}
