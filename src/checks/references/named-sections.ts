/** What section a reference says that it leads to, and which numbers that section has in this workbook. */
import { templates } from "../../catalogue";
import type { WorkbookReading } from "../../table/reading";
import { plainText } from "../../text/words/normalise";
import { templatesOf } from "./places";
import type { Pointing } from "./pointing";

export interface NamedSection {
  /** As the text has it. */
  name: string;
  /** Its place in the national compilation, by which the templates' sections are the same. */
  compilation: number;
  /** The text gives the name as the title; otherwise it says what the section tells of, as another may do too. */
  isTitle: boolean;
}

const byName = new Map(templates().flatMap(({ sections }) => sections.flatMap(({ title, aliases, compilation }) => [title, ...aliases].map((name) => [plainText(name), compilation] as const))));

const LONGEST = 100;
/** "se avsnitt 5 Jämställdhet", "avsnitt 5, Jämställdhet", "avsnitt 5 om jämställdhet". */
const AFTER = /^(?:\s[–-]|,(?=\s["”“»]?[A-ZÀ-ÖØ-Þ]))?\s(om\s|gällande\s|rörande\s|avseende\s)?["”“»]?([A-Za-zÀ-ÖØ-öø-ɏ][a-zà-öø-ɏ, ]{3,80})(?=["”“»]?(?:[).;:\n–-]|$))/;
/** "avsnittet om jämställdhet (se 5.1)" */
const BEFORE = /(?<![a-zà-öø-ɏ])(?:avsnittet|kapitlet|rubriken|området)\s(?:om\s|för\s)?["”“»]?([a-zà-öø-ɏ][a-zà-öø-ɏ, ]{3,80}?)["”“»]?,?\s?\(?$/i;

/** "Arbetet med jämställdhet (beskrivs i 5.1)", "se frågan om jämställdhet, (5.1)" */
const SUBJECT = /(?<![a-zà-öø-ɏ])(?:arbetet|insatser(?:na)?|redovisningen|frågan|svaret|texten|resultaten?)\s(?:med|inom|för|av|om|kring)\s([a-zà-öø-ɏ][a-zà-öø-ɏ, ]{3,80}?),?\s?\(?$/i;

/** The section that a reference names; `null`: none, or words that go on to say something else. */
export function namedSection({ text, pointer: { start, end } }: Pointing): NamedSection | null {
  const after = AFTER.exec(text.slice(end, end + LONGEST));
  const lead = text.slice(Math.max(0, start - LONGEST), start);
  for (const [name, isTitle] of [[after?.[2], after?.[1] === undefined], [BEFORE.exec(lead)?.[1], true], [SUBJECT.exec(lead)?.[1], false]] as const) {
    const compilation = name === undefined ? undefined : byName.get(plainText(name));
    if (compilation !== undefined) return { name: name!.trim(), compilation, isTitle };
  }
  return null;
}

const chapterOf = (number: string) => number.split(".")[0]!;

/** The numbers by which one may refer to a section: its own, its chapter's, and its place in the compilation. */
function numbersOf(workbook: WorkbookReading, { compilation }: NamedSection): Map<string, string> {
  const sections = templatesOf(workbook).flatMap((template) => template.sections.filter((section) => section.compilation === compilation));
  return new Map(sections.flatMap(({ number }) => [[chapterOf(number), number], [String(compilation), number]] as const));
}

/** Where a template is unknown, the chapter whose questions name the section. */
function chaptersAsking(workbook: WorkbookReading, { name }: NamedSection): Map<string, string> {
  const words = ` ${plainText(name)}`;
  const asking = workbook.answers.flatMap(({ answers }) => answers.filter(({ question, number }) => /^\d/.test(number) && ` ${plainText(question)}`.includes(words)));
  return new Map(asking.map(({ number }) => [chapterOf(number), chapterOf(number)] as const));
}

/** The numbers that lead to a section in this workbook, each with that to write; empty when they are not known. */
export function numbersLeadingTo(workbook: WorkbookReading, section: NamedSection): ReadonlyMap<string, string> {
  const known = numbersOf(workbook, section);
  return known.size > 0 ? known : chaptersAsking(workbook, section);
}

/** What the chapter of a number is about, by the templates in use; `null`: unknown, or a chapter without a section of its own. */
export function titleUnder(workbook: WorkbookReading, number: string): string | null {
  const chapter = chapterOf(number);
  const sections = templatesOf(workbook).flatMap((template) => template.sections);
  return sections.find((section) => chapterOf(section.number) === chapter)?.title ?? null;
}
