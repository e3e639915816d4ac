/**
 * What was read of a row, as it is kept in the hidden column "Läst som": section, region and year, and a digest of each
 * text. A cell that says something else is a person's, whatever was sorted, filtered or moved since.
 */
import { fitted } from "../../planned-sheets/fitted";
import { digestOf, writtenDigest } from "../../text/likeness/digest";
import { composed, plainText } from "../../text/words/normalise";
import { ofTexts, TEXT_ROLES, type ConsolidatedRow, type TextRole } from "../row";

export interface ReadAs {
  section: string;
  /** County code. */
  region: string;
  year: string;
  /** "" where nothing stood. */
  texts: Readonly<Record<TextRole, string>>;
  /** The reports' own columns, by digests of their headers in the long table. */
  extras: ReadonlyMap<string, string>;
}

/** So many values of a digest: a changed text has the same once in two milliards. */
const DIGESTS = 36 ** 6;
const HEADERS = 36 ** 5;
/** Line breaks as files and Excel change them, and characters that not every cell can hold. */
const UNSURE = /\r\n?|[^\P{Cc}\n\t]|[\ufffe\uffff]|\p{Cs}/gu;

/** Most texts have none of them. */
const MAY_BE_UNSURE = /[\0-\x08\v-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/;

/** What a text is known by. */
export function textDigest(text: string): string {
  if (text === "") return "";
  const said = fitted(text);
  const sure = MAY_BE_UNSURE.test(said) ? said.replace(UNSURE, (character) => (character.startsWith("\r") ? "\n" : "")) : said;
  return writtenDigest(digestOf(composed(sure)) % DIGESTS);
}

/** What a report's own column is known by. */
export function headerDigest(header: string): string {
  return writtenDigest(digestOf(plainText(header)) % HEADERS);
}

/** What was read of a row. @param headers Those of the reports' own columns in the long table, by their numbers. */
export function readAsOf({ section, region, year, texts, extras, unseen = [] }: Omit<ConsolidatedRow, "place">, headers: readonly string[]): ReadAs {
  return {
    ...{ section: String(section ?? ""), region: region ?? "", year: String(year ?? "") },
    texts: ofTexts((role) => textDigest(texts[role])),
    extras: new Map([...extras.map(([number, text]) => [headerDigest(headers[number]!), textDigest(text)] as const), ...unseen]),
  };
}

/** "3;19;2023;k3x90z;…;;…;a1b2c:k2j3h4". */
export function writtenReadAs({ section, region, year, texts, extras }: ReadAs): string {
  return [section, region, year, ...TEXT_ROLES.map((role) => texts[role]), ...[...extras].map(([header, digest]) => `${header}:${digest}`)].join(";");
}

const WRITTEN = /^([1-7]?);(\d{0,2});(\d{0,4});([0-9a-z]{0,6});([0-9a-z]{0,6});([0-9a-z]{0,6});([0-9a-z]{0,6})((?:;[0-9a-z]{1,5}:[0-9a-z]{1,6})*)$/;

/** It read again; `null`: that is not what we wrote. */
export function parsedReadAs(text: string): ReadAs | null {
  const match = WRITTEN.exec(text);
  if (!match) return null;
  const [, section = "", region = "", year = "", name = "", outputs = "", outcomes = "", goals = "", extras = ""] = match;
  return { section, region, year, texts: { name, outputs, outcomes, goals }, extras: new Map(extras.split(";").slice(1).map((extra) => extra.split(":") as [string, string])) };
}
