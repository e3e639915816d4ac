/** The long sheet: one line for each insats and tag, for pivots and for programs that want it so. */
import { regionByCode } from "../../catalogue";
import { codedGoal, frameworks, goalById } from "../../catalogue/goals";
import type { Language } from "../../language";
import { tagColumnTexts } from "../../language/tag-columns";
import { taggingTexts } from "../../language/tagging";
import { cellAddress } from "../../table/address";
import { cellOf, shortName } from "../../table/insatser";
import type { TaggedRow } from "../index";
import type { Evidence, TagKind } from "../tag";
import type { SettledTags, ValueColumn } from "./settled";
import { erufObjective } from "./titles";

type Words = (typeof tagColumnTexts)[Language]["longSheet"];

/** The lines of a sheet; the first is the header. */
export interface LongSheet {
  name: string;
  rows: (string | number)[][];
}

/** What one tag says. */
interface TagLine {
  column: ValueColumn | "funds";
  framework: keyof Words["frameworks"];
  /** The framework's own number, or that of the catalogue; "" where it has none. */
  id: string;
  name: string;
  level: string;
  /** What we found of it; absent: a person's own tag. */
  found?: { kind: TagKind; confidence: number; evidence: readonly Evidence[] };
}

/** All that is settled, row by row; the header stands first. */
export function longSheet(rows: readonly TaggedRow[], settled: readonly SettledTags[], language: Language): LongSheet {
  const { longSheet: words } = tagColumnTexts[language];
  const lines = rows.flatMap((row, at) => tagLines(row, settled[at]!, language).map((tag) => lineOf(row, tag, settled[at]!, words)));
  return { name: words.name, rows: [Object.values(words.headers), ...lines] };
}

function lineOf({ region, year, table, insats }: TaggedRow, { column, framework, id, name, level, found }: TagLine, { byHand }: SettledTags, words: Words): (string | number)[] {
  const { sheet, row, column: nameColumn } = cellOf(table, insats);
  const own = found === undefined || (column !== "funds" && byHand.includes(column));
  return [
    region === null ? "" : (regionByCode(region)?.name ?? ""),
    year ?? "",
    table.section.value ?? "",
    shortName(insats),
    `${sheet}!${cellAddress(row, nameColumn)}`,
    words.frameworks[framework],
    id,
    name,
    level,
    words.kinds[own ? "byHand" : found.kind],
    own ? "" : Math.round(found.confidence * 1000) / 1000,
    found ? found.evidence.map(({ text }) => text).join(" | ") : "",
  ];
}

function tagLines({ tags }: TaggedRow, settled: SettledTags, language: Language): TagLine[] {
  const { levels } = tagColumnTexts[language].longSheet;
  const { bases } = taggingTexts[language];
  const area = frameworks().areas.find(({ number }) => number === settled.area);
  const place = settled.priority?.split(".")[1];
  const priorityArea = frameworks().areas.find(({ number }) => settled.priority?.startsWith(`${number}.`));
  const suggested = <T extends { confidence: number }>(tag: T | null, isMeant: (tag: T) => boolean) => (tag && isMeant(tag) ? { evidence: [], ...tag, kind: "suggested" as const } : undefined);
  const named = (evidence: readonly Evidence[]) => ({ kind: "named" as const, confidence: 1, evidence });
  return [
    ...(area ? [{ column: "area", framework: "national", id: String(area.number), name: area.name, level: levels.area, found: suggested(tags.area, ({ id }) => id === area.number) } as const] : []),
    ...(settled.priority !== null && priorityArea
      ? [{ column: "priority", framework: "national", id: settled.priority, name: priorityArea.priorities[Number(place) - 1] ?? "", level: levels.priority, found: suggested(tags.priority, ({ id }) => id === settled.priority) } as const]
      : []),
    ...settled.goals.map((id): TagLine => ({ column: "goals", framework: "rus", id, name: goalById(id)?.name ?? "", level: goalById(id)?.level ?? "", found: tags.goals.find((tag) => tag.id === id) })),
    ...settled.agenda2030.map((code): TagLine => ({ column: "agenda2030", framework: "agenda2030", id: code, name: codedGoal("agenda2030", code)?.name ?? "", level: levels.goal, found: tags.agenda2030.find((tag) => tag.code === code) })),
    ...settled.eruf.map((code): TagLine => ({ column: "eruf", framework: "eruf", ...erufNames(code, levels), id: code, found: tags.eruf.find((tag) => tag.code === code) })),
    ...settled.basis.map((basis): TagLine => {
      const found = tags.basis.find((tag) => tag.basis === basis);
      return { column: "basis", framework: "basis", id: "", name: bases[basis], level: "", found: found && named(found.evidence) };
    }),
    ...(["interreg", "esf"] as const).flatMap((fund): TagLine[] => (tags[fund].length > 0 ? [{ column: "funds", framework: fund, id: "", name: taggingTexts[language][fund], level: "", found: named(tags[fund]) }] : [])),
  ];
}

function erufNames(code: string, levels: Words["levels"]): { name: string; level: string } {
  const { name = "", isPolicy } = erufObjective(code);
  return { name, level: isPolicy ? levels.policy : levels.specific };
}
