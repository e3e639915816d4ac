/** A reference by a number that is another section's: the numbering of another year, or of another document. */
import type { WorkbookReading } from "../../table/reading";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { namedSection, numbersLeadingTo, titleUnder } from "./named-sections";
import { placesOf, templatesOf } from "./places";
import { type Pointing, throughPointers } from "./pointing";

interface Misnumbered extends Record<string, string> {
  what: "section" | "table";
  number: string;
  /** What the text says that the number stands for. */
  said: string;
  /** What it stands for; "" when that has no name. */
  is: string;
  /** The number that would lead there. */
  right: string;
}

const chapterOf = (number: string) => number.split(".")[0]!;

/** Where the text names the section it refers to, by a number that is not that section's. */
function misnamed(workbook: WorkbookReading, pointing: Pointing): Misnumbered | null {
  const { number, elsewhere } = pointing.pointer;
  const section = namedSection(pointing);
  const places = placesOf(workbook);
  if (number === null || !section || !(elsewhere || places.exists(number))) return null;
  const leading = numbersLeadingTo(workbook, section);
  if (leading.size === 0 || leading.has(chapterOf(number))) return null;
  // What a section tells of besides its subject is for it to say.
  const [word = ""] = section.name.toLowerCase().split(/[\s,]/);
  const under = places.under(number);
  if (!section.isTitle && (under.length === 0 || under.some((place) => place.mentions(word)))) return null;
  return { what: "section", number, said: section.name, is: titleUnder(workbook, number) ?? "", right: [...leading.values()][0]! };
}

/** "tabell 3.1", where 3.1 is a question and the chapter's table has another number. */
function noTable(workbook: WorkbookReading, { pointer, text }: Pointing): Misnumbered | null {
  const { number, kind, elsewhere, start, end } = pointer;
  if (kind !== "table" || number === null || elsewhere || !number.includes(".") || !/tabell/i.test(text.slice(start, end))) return null;
  const all = templatesOf(workbook);
  const isQuestion = all.some(({ questions }) => questions.some((question) => question.number === number));
  const sections = all.flatMap((template) => template.sections);
  const table = sections.find((section) => section.number.includes(".") && chapterOf(section.number) === chapterOf(number));
  if (!isQuestion || !table || sections.some((section) => section.number === number)) return null;
  const isCaptioned = workbook.answers.some(({ answers }) => answers.some(({ cell }) => captionOf(cell.text).includes(number)));
  return isCaptioned ? null : { what: "table", number, said: "", is: "", right: table.number };
}

/** The numbers of the tables that a text holds itself: "Tabell 3.1 Besök per år" on a line of its own. */
const captionOf = (text: string) => [...text.matchAll(/(?:^|\n)\s{0,3}tabell\s(\d{1,2}\.\d{1,2})(?!\d)/gi)].map(([, number]) => number!);

const SAYS = {
  sv: ({ what, number, said, is, right }: Misnumbered) =>
    what === "table"
      ? `${number} är en fråga och ingen tabell. Tabellen i det avsnittet har nummer ${right}.`
      : `Avsnitt ${number} handlar ${is === "" ? "inte" : `om ”${is}” och inte`} om ”${said}”, som har nummer ${right}. Rätta numret.`,
  en: ({ what, number, said, is, right }: Misnumbered) =>
    what === "table"
      ? `${number} is a question and no table. The table of that section has the number ${right}.`
      : `Section ${number} is ${is === "" ? "not" : `about “${is}” and not`} about “${said}”, which has the number ${right}. Correct the number.`,
};

export default defineCheck<Misnumbered>({
  id: "reference-other-numbering",
  severity: "warning",
  needs: "workbook",
  texts: {
    sv: {
      title: "Hänvisning med fel nummer",
      message: SAYS.sv,
      why: "Mallens avsnitt byter nummer mellan åren, och sammanställningen har en egen numrering. En hänvisning som har följt med från en annan rapport kan då peka på ett avsnitt som finns men handlar om något annat.\n\nBara det som är sagt rent ut prövas: att hänvisningen nämner avsnittets namn, eller en tabell där mallen har en fråga.",
    },
    en: {
      title: "Reference with the wrong number",
      message: SAYS.en,
      why: "The template's sections change numbers from year to year, and the compilation has a numbering of its own. A reference that has come along from another report may then point at a section that exists but is about something else.\n\nOnly what is said outright is tried: that the reference gives the section's name, or a table where the template has a question.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Rätt nummer, sammanställningens nummer, och ett avsnitt som också berättar om saken.",
        sheets: {
          "3.4": [HEADER, [GOOD[0]!, "Byarna har fått råd, se avsnitt 7 Jämställdhet. Fler kurser finns i tabell 2 Kompetensförsörjning. Se avsnitt 3.1 om jämställdhet.", ...GOOD.slice(2)]],
          Svar: [["Nr", "Fråga", "Svar"], ["3.1", "Beskriv arbetet.", "Byarnas arbete för jämställdhet har gått framåt (se tabell 3.4)."]],
        },
      },
    ],
    failing: [
      {
        shows: "Avsnitten har numren från en annan mall.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna har fått råd (se avsnitt 3 Kompetensförsörjning). Läs mer i avsnittet om jämställdhet (se 8.1).", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "se avsnitt 3" }, { at: "3.4!B2", text: "se 8.1" }],
      },
      {
        shows: "Det som hänvisningen gäller är ett annat avsnitts sak.",
        sheets: {
          "3.4": [HEADER, [GOOD[0]!, "Arbetet med jämställdhet beskrivs i 8.1, och arbetet med integration beskrivs i 8.1.", ...GOOD.slice(2)]],
          Svar: [["Nr", "Fråga", "Svar"], ["8.1", "Beskriv arbetet.", "Byarnas arbete för integration har gått framåt med språkvandringar."]],
        },
        finds: [{ at: "3.4!B2", text: "beskrivs i 8.1" }],
      },
      {
        shows: "Frågan är ingen tabell.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna har fått råd, se tabell 4.1.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "se tabell 4.1" }],
      },
    ],
  },
  find: (workbook) =>
    throughPointers(workbook, function* (pointing) {
      const { sheet, row, column, pointer } = pointing;
      const values = misnamed(workbook, pointing) ?? noTable(workbook, pointing);
      if (values) yield { sheet, row, column, start: pointer.start, end: pointer.end, values };
    }),
});
