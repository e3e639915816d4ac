/** What was asked for on the command line, understood and tested before anything is read. */
import { extname } from "node:path";
import { parseArgs } from "node:util";
import { findRegion, regionByCode, templateByName, templates } from "../catalogue";
import { cliTexts, type UsageProblemKind } from "../language/cli";
import { ADDED_KINDS, type AddedKind } from "../consolidation";
import { GROUP_KEYS, type GroupKey } from "../indicators/groups";
import type { Language } from "../language";

/** What every command over files is asked. */
export interface FilesRequest {
  /** Files and folders as given. */
  paths: string[];
  language: Language;
  json: boolean;
  /** What the user says of the files: wins over what they say themselves. */
  template?: string;
  /** County code. */
  region?: string;
  year?: number;
}

/** A request that names a file to be written. */
export type WithOut<R extends { out?: string }> = R & { out: string };

export function wantsOut<R extends { out?: string }>(request: R): request is WithOut<R> {
  return request.out !== undefined;
}

export interface CheckRequest extends FilesRequest {
  wants: "check";
}

export interface TagRequest extends FilesRequest {
  wants: "tag";
  /** Where a tagged copy is to be written. */
  out?: string;
}

export interface IndicatorsRequest extends FilesRequest {
  wants: "indicators";
  /** What the summaries are grouped by. */
  by: GroupKey;
  /** Whether the insatser without a gender split are listed. */
  missing: boolean;
  /** Where a workbook with the figures and their summaries is to be written. */
  out?: string;
}

export const CONSOLIDATE_FORMATS = ["xlsx", "csv", "parquet"] as const;
export type ConsolidateFormat = (typeof CONSOLIDATE_FORMATS)[number];

export interface ConsolidateRequest extends FilesRequest {
  wants: "consolidate";
  /** Where the national table is to be written, and as what. */
  out?: string;
  format: ConsolidateFormat;
  /** A workbook with the national table as it was written before: what a person has made of it is kept. */
  earlier?: string;
  /** Whether files of that table that are not asked for now are left out; else they stay as they were written. */
  dropAbsent: boolean;
  /** Which of the reports' own columns are written, by their headers; as that table has them where nothing is said, and without one all. */
  columns?: ColumnsAsked;
  /** Columns that are made of what the rows say; as that table has them where nothing is said. */
  added?: readonly AddedKind[];
}

export type ColumnsAsked = "all" | "none" | readonly string[];

/** Two files: a report, and the compilation that it is part of. */
export interface CompareRequest extends FilesRequest {
  wants: "compare";
}

export type Request = CheckRequest | TagRequest | IndicatorsRequest | ConsolidateRequest | CompareRequest | { wants: "help"; language: Language } | { wants: "explained"; message: string };

const OPTIONS = {
  template: { type: "string" },
  region: { type: "string" },
  year: { type: "string" },
  lang: { type: "string" },
  out: { type: "string" },
  by: { type: "string" },
  format: { type: "string" },
  earlier: { type: "string" },
  "drop-absent": { type: "boolean" },
  columns: { type: "string" },
  with: { type: "string" },
  missing: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

type OptionName = keyof typeof OPTIONS;
type Given = Partial<Record<OptionName, string | true>>;

const NONE = "none";
const TEMPLATE_NAMES: readonly string[] = templates().map(({ name }) => name);

/** What there is to choose among, where a word is none of it. */
const KNOWN: Readonly<Partial<Record<UsageProblemKind, readonly string[]>>> = {
  unknownTemplate: TEMPLATE_NAMES,
  unknownGroup: GROUP_KEYS,
  unknownFormat: CONSOLIDATE_FORMATS,
  unknownAdded: ADDED_KINDS,
};

/** Thrown inside this file only: what is wrong becomes a message in the language asked for. */
class WrongUsage extends Error {
  constructor(
    readonly kind: UsageProblemKind,
    readonly used: { option?: string; value?: string } = {},
  ) {
    super(kind);
  }
}

/** Understands the arguments after the program's name. Wrong usage gives `explained`, with what to say about it. */
export function understand(args: readonly string[]): Request {
  const { tokens, positionals } = parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const given: Given = {};
  let language: Language = "sv";
  try {
    for (const token of tokens) {
      if (token.kind === "option") {
        const name = optionName(token);
        if (given[name] !== undefined && given[name] !== (token.value ?? true)) throw new WrongUsage("twice", { option: token.rawName });
        given[name] = token.value ?? true;
      }
      if (given.lang === "sv" || given.lang === "en") language = given.lang;
    }
    if (given.help) return { wants: "help", language };
    if (given.lang !== undefined && given.lang !== language) throw new WrongUsage("badLanguage", { value: String(given.lang) });
    const [command, ...paths] = positionals;
    const request = { paths, language, json: given.json === true, ...said(given) };
    return asked(commandOf(command, paths), request, given);
  } catch (wrong) {
    if (!(wrong instanceof WrongUsage)) throw wrong;
    const { usage, seeHelp } = cliTexts[language];
    const { option = "", value = "" } = wrong.used;
    const known = KNOWN[wrong.kind]?.join(", ") ?? "";
    return { wants: "explained", message: `${usage[wrong.kind]({ option, value, known })} ${seeHelp}` };
  }
}

/** Names of the templates there are, for messages and help. */
export function templateNames(): string {
  return TEMPLATE_NAMES.join(", ");
}

function optionName({ name, rawName, value, inlineValue }: { name: string; rawName: string; value?: string; inlineValue?: boolean }): OptionName {
  if (!Object.hasOwn(OPTIONS, name)) throw new WrongUsage("unknownOption", { option: rawName });
  const { type } = OPTIONS[name as OptionName];
  const isNextOption = !inlineValue && value?.startsWith("-");
  if (type === "string" && (!value || isNextOption)) throw new WrongUsage("needsValue", { option: rawName });
  if (type === "boolean" && value !== undefined) throw new WrongUsage("takesNoValue", { option: rawName });
  return name as OptionName;
}

type Command = (CheckRequest | TagRequest | IndicatorsRequest | ConsolidateRequest | CompareRequest)["wants"];

const isCommand = (word: string): word is Command => ["check", "tag", "indicators", "consolidate", "compare"].includes(word);

function commandOf(command: string | undefined, files: readonly string[]): Command {
  if (command === undefined) throw new WrongUsage("noCommand");
  if (!isCommand(command)) throw new WrongUsage("unknownCommand", { value: command });
  if (files.length === 0) throw new WrongUsage("noFiles");
  return command;
}

/** The request of a command: options of the others are refused. */
function asked(wants: Command, request: FilesRequest, { out, by, missing, format, earlier, "drop-absent": dropAbsent, columns, with: added }: Given): Request {
  if ((wants === "check" || wants === "compare") && out !== undefined) throw new WrongUsage("outNotHere", { value: wants });
  if (wants === "compare" && request.paths.length !== 2) throw new WrongUsage("takesTwo");
  const copy = out === undefined ? {} : { out: String(out) };
  const ofConsolidate = firstGiven({ "--format": format, "--earlier": earlier, "--drop-absent": dropAbsent, "--columns": columns, "--with": added });
  if (wants !== "consolidate" && ofConsolidate !== null) throw new WrongUsage("onlyConsolidate", { option: ofConsolidate });
  const kind = formatOf(format, copy.out);
  const ofOut = firstGiven({ "--format": format, "--columns": columns, "--with": added });
  if (out === undefined && ofOut !== null) throw new WrongUsage("onlyWithOut", { option: ofOut });
  if (wants === "indicators") return { wants, ...request, by: groupKey(by), missing: missing === true, ...copy };
  const foreign = by !== undefined ? "--by" : missing !== undefined ? "--missing" : null;
  if (foreign !== null) throw new WrongUsage("onlyIndicators", { option: foreign });
  if (dropAbsent !== undefined && earlier === undefined) throw new WrongUsage("onlyWithEarlier", { option: "--drop-absent" });
  if (wants === "consolidate") return { wants, ...request, format: kind, ...copy, ...(earlier !== undefined && { earlier: String(earlier) }), dropAbsent: dropAbsent === true, ...columnsAsked(columns), ...addedAsked(added) };
  return wants === "check" || wants === "compare" ? { wants, ...request } : { wants, ...request, ...copy };
}

/** The first of some options that is given; `null`: none is. */
function firstGiven(options: Readonly<Record<string, string | true | undefined>>): string | null {
  return Object.keys(options).find((option) => options[option] !== undefined) ?? null;
}

/** Headers parted by semicolons: commas stand in headers too. */
function columnsAsked(columns: string | true | undefined): Pick<ConsolidateRequest, "columns"> {
  if (columns === undefined) return {};
  if (columns === "all" || columns === NONE) return { columns };
  const headers = String(columns).split(";").map((header) => header.trim());
  return { columns: headers.filter((header) => header !== "") };
}

function addedAsked(added: string | true | undefined): Pick<ConsolidateRequest, "added"> {
  if (added === undefined) return {};
  const words = added === NONE ? [] : String(added).split(",").map((word) => word.trim());
  const unknown = words.find((word) => !ADDED_KINDS.some((kind) => kind === word));
  if (unknown !== undefined) throw new WrongUsage("unknownAdded", { value: unknown });
  return { added: ADDED_KINDS.filter((kind) => words.includes(kind)) };
}

/** What the file's name ends in, where nothing is said; else a workbook. */
function formatOf(format: string | true | undefined, out: string | undefined): ConsolidateFormat {
  const asked = format ?? extname(out ?? "").slice(1).toLowerCase();
  const known = CONSOLIDATE_FORMATS.find((one) => one === asked);
  if (format === undefined) return known ?? "xlsx";
  if (known === undefined) throw new WrongUsage("unknownFormat", { value: String(format) });
  return known;
}

/** By area where nothing is said. */
function groupKey(by: string | true | undefined): GroupKey {
  const key = by === undefined ? "area" : GROUP_KEYS.find((known) => known === by);
  if (key === undefined) throw new WrongUsage("unknownGroup", { value: String(by) });
  return key;
}

function said({ template, region, year }: Given): Pick<FilesRequest, "template" | "region" | "year"> {
  const request: Pick<FilesRequest, "template" | "region" | "year"> = {};
  if (template !== undefined) {
    request.template = templateByName(String(template))?.name;
    if (!request.template) throw new WrongUsage("unknownTemplate", { value: String(template) });
  }
  if (region !== undefined) {
    request.region = (regionByCode(String(region)) ?? findRegion(String(region)))?.code;
    if (!request.region) throw new WrongUsage("unknownRegion", { value: String(region) });
  }
  if (year !== undefined) {
    if (!/^(19|20)\d\d$/.test(String(year))) throw new WrongUsage("badYear", { value: String(year) });
    request.year = Number(year);
  }
  return request;
}
