/**
 * Writes src/catalogue/templates/*.json from the wording collected beside the checkout (../shared/catalogue) and the
 * synonyms kept by hand in src/catalogue/vocabulary.json: `npx tsx scripts/make-templates.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { isMain } from "./is-main";
import vocabulary from "../src/catalogue/vocabulary.json";
import { COLUMN_ROLES, type ColumnRole, type Template, type TemplateField } from "../src/catalogue/template";

interface Wording {
  "mall 2023": {
    sections: Record<string, string>;
    questions: { number: string; wording: string; section: number | string; type: string; maxRows?: number }[];
    rules: { id: string; text: string }[];
    tableColumnsRegional: { header: string; help?: string }[];
    tableColumnsNational: { header: string; help?: string }[];
    tableColumnsNationalLineBreaksPerSection: Record<string, [number, string][]>;
    nationalSection8Questions: string[];
  };
}

const REGIONAL = ["name", "outputs", "outcomes", "goals"] as const;
const NATIONAL = ["region", ...REGIONAL] as const;
const SOURCE = "Mall för återrapportering av villkorsbeslut 2023 och den nationella sammanställningen av rapporterna för 2023.";

const wordsOf: Record<string, { aliases: string[]; ambiguous: string[] }> = vocabulary.fields;
const areas: Record<string, { aliases: string[]; keywords: string[] }> = vocabulary.sections;

/** The template's own columns in its order, then those that are seen around them. */
function fields(roles: readonly ColumnRole[], columns: { header: string; help?: string }[]): TemplateField[] {
  const others = COLUMN_ROLES.filter((role) => !roles.includes(role));
  return [...roles, ...others].map((name) => {
    const column = columns[roles.indexOf(name)];
    const title = column?.header ?? (vocabulary.titles as Partial<Record<ColumnRole, string>>)[name]!;
    const { aliases, ambiguous } = wordsOf[name]!;
    return {
      name,
      type: "string",
      title,
      ...(column?.help && { description: column.help }),
      aliases: aliases.filter((alias) => alias !== title),
      ambiguous,
      constraints: { required: roles.includes(name) },
    };
  });
}

/** A region's own report: the seven questions that are answered with a table. */
function regional(wording: Wording["mall 2023"]): Template {
  const tables = wording.questions.filter((question) => question.type === "insats table");
  return {
    name: "mall-2023",
    title: "Mall för återrapportering 2023",
    year: 2023,
    source: SOURCE,
    fields: fields(REGIONAL, wording.tableColumnsRegional),
    sections: tables.map(({ number, wording: question, section, maxRows }, index) => ({
      number,
      title: wording.sections[String(section)]!,
      ...areas[String(index + 1)]!,
      compilation: index + 1,
      question,
      ...(maxRows !== undefined && { maxRows }),
    })),
    questions: wording.questions.map(({ number, wording: text }) => ({ number, wording: text })),
    rules: wording.rules.map(({ id, text }) => ({ id, text: text.replace(/^\d+ (?=Observera)/, "") })),
  };
}

/** The title of a section is what is printed between its number and the table's first header. */
function nationalTitle(lines: [number, string][]): string {
  const header = lines.findIndex(([, line]) => line.startsWith("Region Namn"));
  return lines.slice(0, header).map(([, line]) => line).join(" ").replace(/^\d+ /, "");
}

/** The national compilation: the region first, sections 1–7, section 8 as answers. */
function national(wording: Wording["mall 2023"]): Template {
  const sections = Object.entries(wording.tableColumnsNationalLineBreaksPerSection);
  const shortTitles = regional(wording).sections.map(({ title }) => title);
  return {
    name: "sammanstallning-2023",
    title: "Nationell sammanställning 2023",
    year: 2023,
    source: SOURCE,
    fields: fields(NATIONAL, wording.tableColumnsNational),
    sections: sections.map(([number, lines], index) => {
      const title = nationalTitle(lines);
      const { aliases, keywords } = areas[number]!;
      const short = shortTitles[index]!;
      return { number, title, aliases: short === title ? aliases : [short, ...aliases], keywords, compilation: Number(number), question: title };
    }),
    questions: wording.nationalSection8Questions.map((text, index) => ({ number: `8.${index + 1}`, wording: text })),
    rules: [],
  };
}

/** The two templates as they are kept in the project, file name by file name. */
export function makeTemplates(wordingPath: string): Record<string, string> {
  const wording = (JSON.parse(readFileSync(wordingPath, "utf8")) as Wording)["mall 2023"];
  const templates = [regional(wording), national(wording)];
  return Object.fromEntries(templates.map((template) => [`${template.name}.json`, `${JSON.stringify(template, null, 2)}\n`]));
}

if (isMain(import.meta.url)) {
  for (const [file, text] of Object.entries(makeTemplates("../shared/catalogue/templates.json"))) {
    writeFileSync(`src/catalogue/templates/${file}`, text);
  }
}
