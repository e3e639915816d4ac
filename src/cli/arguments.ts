/** What was asked for on the command line, understood and tested before anything is read. */
import { parseArgs } from "node:util";
import { findRegion, regionByCode, templateByName, templates } from "../catalogue";
import { cliTexts, type UsageProblemKind } from "../language/cli";
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

export interface CheckRequest extends FilesRequest {
  wants: "check";
}

export interface TagRequest extends FilesRequest {
  wants: "tag";
  /** Where a tagged copy is to be written. */
  out?: string;
}

export type Request = CheckRequest | TagRequest | { wants: "help"; language: Language } | { wants: "explained"; message: string };

const OPTIONS = {
  template: { type: "string" },
  region: { type: "string" },
  year: { type: "string" },
  lang: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

type OptionName = keyof typeof OPTIONS;
type Given = Partial<Record<OptionName, string | true>>;

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
      if (token.kind === "option") given[optionName(token)] = token.value ?? true;
      if (given.lang === "sv" || given.lang === "en") language = given.lang;
    }
    if (given.help) return { wants: "help", language };
    if (given.lang !== undefined && given.lang !== language) throw new WrongUsage("badLanguage", { value: String(given.lang) });
    const [command, ...paths] = positionals;
    const request = { paths, language, json: given.json === true, ...said(given) };
    const wants = commandOf(command, paths);
    if (wants === "check" && given.out !== undefined) throw new WrongUsage("outNotHere");
    return wants === "check" || given.out === undefined ? { wants, ...request } : { wants, ...request, out: String(given.out) };
  } catch (wrong) {
    if (!(wrong instanceof WrongUsage)) throw wrong;
    const { usage, seeHelp } = cliTexts[language];
    const { option = "", value = "" } = wrong.used;
    return { wants: "explained", message: `${usage[wrong.kind]({ option, value, known: templateNames() })} ${seeHelp}` };
  }
}

/** Names of the templates there are, for messages and help. */
export function templateNames(): string {
  return templates()
    .map(({ name }) => name)
    .join(", ");
}

function optionName({ name, rawName, value, inlineValue }: { name: string; rawName: string; value?: string; inlineValue?: boolean }): OptionName {
  if (!Object.hasOwn(OPTIONS, name)) throw new WrongUsage("unknownOption", { option: rawName });
  const { type } = OPTIONS[name as OptionName];
  const isNextOption = !inlineValue && value?.startsWith("-");
  if (type === "string" && (!value || isNextOption)) throw new WrongUsage("needsValue", { option: rawName });
  if (type === "boolean" && value !== undefined) throw new WrongUsage("takesNoValue", { option: rawName });
  return name as OptionName;
}

function commandOf(command: string | undefined, files: readonly string[]): (CheckRequest | TagRequest)["wants"] {
  if (command === undefined) throw new WrongUsage("noCommand");
  if (command !== "check" && command !== "tag") throw new WrongUsage("unknownCommand", { value: command });
  if (files.length === 0) throw new WrongUsage("noFiles");
  return command;
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
