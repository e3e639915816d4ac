/** The report for people: each insats with its tags and the words that speak for them. */
import { goalById } from "../../catalogue/goals";
import type { Language } from "../../language";
import { cliTexts } from "../../language/cli";
import { unreadGoalsTexts } from "../../language/own-goals";
import { taggingTexts } from "../../language/tagging";
import { cellAddress } from "../../table/address";
import { shortName } from "../../table/insatser";
import { agendaTitle, areaTitle, priorityTitle, sureness, type Evidence, type RowTags, type TaggedRow, type TagKind } from "../../tagging";
import { shortened } from "../../text/shorten";
import { painter, plain, wrapped, type Look, type Paint } from "../paint";
import type { UnreadFile } from "../reading";
import type { TaggedFile } from "./tagged-file";

const LONGEST_NAME = 70;
const LONGEST_QUOTE = 50;

type Texts = (typeof taggingTexts)[Language];

/** One file's part of the report. */
export function fileReport(tagged: TaggedFile | UnreadFile, language: Language, look: Look): string {
  const paint = painter(look);
  const name = paint("bold", plain(tagged.file));
  if ("problem" in tagged) return `${name}\n${paint("red", wrapped(plain(tagged.problem), look.width, "  ", "  "))}\n`;
  if (tagged.rows.length === 0) return `${name}\n  ${cliTexts[language].nothing}\n`;
  const unread = unreadGoalsTexts(tagged.reading.unreadGoals, language).map((told) => wrapped(told, look.width, "  ", "  "));
  return `${[name, ...unread, ...tagged.rows.flatMap((row) => rowLines(row, language, look, paint))].join("\n")}\n`;
}

function rowLines({ table, insats, tags }: TaggedRow, language: Language, look: Look, paint: Paint): string[] {
  const texts = taggingTexts[language];
  const place = `${plain(table.sheet)} · ${cellAddress(insats.row, table.area.column)}`;
  const lines = [...areaLines(tags, texts, language), ...namedLines(tags, texts, language)];
  return [`  ${paint("bold", place)}  ${shortened(plain(shortName(insats)), LONGEST_NAME)}`, ...(lines.length > 0 ? lines : [texts.nothing]).map((line) => wrapped(line, look.width, "    ", "      "))];
}

function areaLines({ area, priority }: RowTags, texts: Texts, language: Language): string[] {
  if (!area) return [];
  return [
    `${texts.area}: ${areaTitle(area.id)} (${texts.sure[sureness(area)]}${area.heading === "differs" && area.second !== null ? `; ${texts.speaksFor(areaTitle(area.second))}` : ""})${quoted(area.evidence, language)}`,
    ...(priority ? [`${texts.priority}: ${priorityTitle(priority.id)} (${texts.sure[sureness(priority)]})`] : []),
  ];
}

function namedLines(tags: RowTags, texts: Texts, language: Language): string[] {
  const funds = [
    [texts.interreg, tags.interreg],
    [texts.esf, tags.esf],
  ] as const;
  return [
    ...tags.goals.map(({ id, kind, evidence }) => {
      const goal = goalById(id);
      const title = [goal?.level, goal?.number, goal?.name].filter(Boolean).join(" ");
      return `${texts.goals}: ${title || texts.unknownGoal(id)}${suggestedIf(kind, texts)}${quoted(evidence, language)}`;
    }),
    ...tags.agenda2030.map(({ code, kind, evidence }) => `${texts.agenda2030}: ${agendaTitle(code)}${suggestedIf(kind, texts)}${quoted(evidence, language)}`),
    ...tags.eruf.map(({ code, evidence }) => `${texts.eruf}: ${code}${quoted(evidence, language)}`),
    ...funds.flatMap(([label, evidence]) => (evidence.length > 0 ? [`${label}${quoted(evidence, language)}`] : [])),
    ...tags.basis.map(({ basis, evidence }) => `${texts.basis}: ${texts.bases[basis]}${quoted(evidence, language)}`),
  ];
}

function suggestedIf(kind: TagKind, texts: Texts): string {
  return kind === "suggested" ? ` (${texts.suggested})` : "";
}

/** The first words that speak for a tag. */
function quoted(evidence: readonly Evidence[], language: Language): string {
  const words = plain(evidence[0]?.text ?? "");
  return words === "" ? "" : ` – ${cliTexts[language].quote(shortened(words, LONGEST_QUOTE))}`;
}
