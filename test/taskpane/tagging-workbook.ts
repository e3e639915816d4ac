/** A report whose insatser name goals, suggest others, and leave some to be decided. */
import type { RowField, RowTags, TaggedRow, TagKind } from "../../src/tagging";
import { createAnalyst, type Analyst } from "../../src/taskpane/analysis/analyst";
import type { Sheets } from "../host/boot";
import { HEADER } from "./workbooks";

const TITLE = ["Återrapportering 2023, Region Västmanland"];

const FIBRE = ["Fiber till öarna", "Tolv byar har fått fiber.", "Utvärderingen visar att fler hushåll har snabbt bredband.", "RUS: Ett välmående Västmanland\nMål i Agenda 2030: 9 Hållbar industri, innovationer och infrastruktur"];
const CYCLING = ["Cykelled runt sjön", "En plan för cykelvägar och kollektivtrafik i staden togs fram.", "Fler cyklar till hållplatserna i staden.", "Delmål 7"];
const APPRENTICES = ["Lärlingar i verkstäderna", "Tjugo lärlingar fick utbildning på arbetsplatsen och yrkesutbildning i skolan.", "Enligt egen bedömning fick fler anställning.", "Delmål 16"];

export const REPORT: Sheets = {
  "6.4": [TITLE, [], HEADER, FIBRE, CYCLING],
  "4.4": [TITLE, [], HEADER, APPRENTICES],
};

/** A table with its headers and nothing under them. */
export const NO_INSATS: Sheets = { "4.4": [TITLE, [], HEADER] };

const evidence = (field: RowField, start: number, text: string) => ({ field, start, end: start + text.length, text });

/** What the content is held to speak for, so that the tests rest on the panel and not on what the model has learnt. */
const CONTENT: readonly (Pick<RowTags, "area" | "priority"> & { agenda2030?: RowTags["agenda2030"] })[] = [
  { area: { id: 4, confidence: 0.97, second: 1, evidence: [evidence("name", 0, "Fiber")] }, priority: { id: "4.1", confidence: 0.9 } },
  { area: { id: 4, confidence: 0.7, second: 1, evidence: [evidence("name", 0, "Cykelled")] }, priority: { id: "4.2", confidence: 0.5 }, agenda2030: [{ code: "11", kind: "suggested", confidence: 0.75, evidence: [] }] },
  { area: { id: 2, confidence: 0.98, second: 3, evidence: [evidence("name", 0, "Lärlingar")] }, priority: { id: "2.1", confidence: 0.96 }, agenda2030: [{ code: "4", kind: "suggested", confidence: 0.65, evidence: [] }] },
];

/** An analyst that suggests what `CONTENT` says, beside what the insatser name. */
export function sureAnalyst(): Analyst {
  const analyst = createAnalyst();
  return {
    ...analyst,
    async tag(signal, onProgress) {
      const rows = await analyst.tag(signal, onProgress);
      return rows.map((row, at): TaggedRow => {
        const { area, priority, agenda2030 = [] } = CONTENT[at] ?? { area: null, priority: null };
        const isNamed = ({ kind }: { kind: TagKind }) => kind === "named";
        return { ...row, tags: { ...row.tags, area, priority, goals: row.tags.goals.filter(isNamed), agenda2030: [...row.tags.agenda2030.filter(isNamed), ...agenda2030] } };
      });
    },
  };
}
