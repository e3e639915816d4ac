/**
 * Writes src/catalogue/goals.json and src/catalogue/frameworks.json from what was collected beside the checkout
 * (../shared/catalogue): `npx tsx scripts/make-goals.ts`. Notes in names ("(also …)", "(sic)", "(name not found …)")
 * become fields here, so that the data hold names and nothing else.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Frameworks, Goal, GoalStatus, RegionGoals } from "../src/catalogue/goal";
import { isMain } from "./is-main";

interface SourceGoal {
  id: string;
  levelAsPrinted: string;
  number: number | null;
  name: string | null;
  status: GoalStatus;
  målområde?: string;
  seenSpellings?: string[];
  variantOf?: string;
}

interface SourceRegion {
  code: string;
  strategies: string[];
  goals: SourceGoal[];
  newStrategy?: { named: { name: string }[] };
}

interface SourceAreas {
  strategicAreas: { n: number; name: string; priorities: string[]; numbering: Record<string, string> }[];
  agenda2030: { n: number; official: string; variantsSeenInSeed003: Record<string, number> }[];
  erufPolicyObjectives: { code: string; names: string[] }[];
  erufSpecificObjectives: { code: string; name: string; variants: string[] }[];
  erufProgrammeAreasNamed: { name: string }[];
  interreg: { name: string }[];
  esf: { areasNamed: { code: string; text: string }[] };
}

const GOALS_SOURCE =
  "Målen så som regionerna själva skriver dem i sina rapporter för 2023 (Västmanlands nya strategi: rapporten för 2025). Ingen officiell förteckning, och inte fullständig: en okänd benämning är null.";
const FRAMEWORKS_SOURCE =
  "Nationell strategi för hållbar regional utveckling i hela landet 2021–2030; Globala målens svenska kortnamn; ERUF, Interreg och ESF+ 2021–2027 så som de skrivs i rapporterna för 2023 och 2025.";

/** Which goal another wording means, where the collection does not say. Judged by the words. */
const WORDING_OF: Readonly<Record<string, string>> = { "08-05": "08-01", "17-13": "17-02", "18-09": "18-08", "22-03": "22-02" };
/** Goals that the collection keeps for their number alone: wordings of the one with the number's name. */
const NUMBER_ONLY = new Set(["22-03"]);
/** Names that the collection writes with brackets inside words or with two wordings, spelled out by hand. */
const SPELLED_OUT: Readonly<Record<string, readonly string[]>> = {
  "09-05": ["Ett klimatneutralt Gotland", "Klimatneutralt Gotland 2040"],
  "10-17": ["Stärka individers möjlighet till omställning"],
  "20-08": ["stärka den digitala infrastrukturen", "stärka digital infrastruktur"],
  "14-05": ["Knyta samman Västra Götaland"],
  "25-06": ["Innovation och förnyelse samt entreprenörskap och företagande i hela landet"],
};

/** "delmål 3 (mål 4)" → level, number, parent's number. Section numbers and years are no level. */
function levelOf({ levelAsPrinted, number }: SourceGoal): { level: string | null; number: string | null; parentNumber: string | null } {
  const parentNumber = /\(mål (\d+)\)/.exec(levelAsPrinted)?.[1] ?? null;
  // A span of numbers or a year after the level is not the goal's number.
  const plain = levelAsPrinted.replace(/\s*\(.*$/u, "").replace(/\s+(?:\d+–\d+|\d{4})$/u, "");
  if (/^\d+(?:\.\d+)+$/.test(plain)) return { level: null, number: plain, parentNumber };
  const printed = /^(.*?)\s*(\d{1,2})$/u.exec(plain);
  const words = (printed?.[1] ?? plain).replace(/\s+fem$/u, "");
  const counted = number !== null && number < 100 && !/–/u.test(levelAsPrinted) ? String(number) : null;
  const own = counted ?? printed?.[2] ?? (/ fem$/u.test(plain) ? "5" : null);
  const level = /^(?:variant|kombination|not a RUS goal|vision\/mål|alla mål|annat mål)$/u.test(words) ? null : words;
  return { level, number: own, parentNumber };
}

/** The name by itself and how else it is written: a part in brackets may be left out, "(also …)" is another spelling. */
function namesOf({ id, name, seenSpellings = [] }: SourceGoal): { name: string | null; spellings: string[]; seen: string[]; inferred: boolean } {
  if (SPELLED_OUT[id] && !/also/.test(name ?? "")) {
    const [first, ...others] = SPELLED_OUT[id];
    return { name: first!, spellings: others, seen: seenSpellings, inferred: false };
  }
  if (name === null || /name not found|number only|^mål \d|^RUS samtliga/u.test(name)) return { name: null, spellings: [], seen: [], inferred: false };
  const inferred = /^\(.*\)$/u.test(name);
  const also = [...name.matchAll(/\(also "([^"]+)"\)/gu)].map((match) => match[1]!);
  const clean = (inferred ? name.slice(1, -1) : name).replace(/\s*\((?:also "[^"]+"|sic|prioriterat mål [^)]*|tillgänglighetsmått [^)]*)\)/gu, "").trim();
  const whole = clean.replace(/[()]/gu, "");
  const without = clean.replace(/\s*\([^)]*\)/gu, "");
  return { name: whole, spellings: without === whole ? [] : [without], seen: [...seenSpellings, ...also], inferred };
}

function goalsOf(region: SourceRegion): Goal[] {
  const kept = region.goals.filter(({ status }) => status !== "collective").map((goal) => (NUMBER_ONLY.has(goal.id) ? { ...goal, status: "variant" as const } : goal));
  const shaped = kept.map((source) => ({ source, ...levelOf(source), names: namesOf(source) }));
  const parentOf = ({ source, parentNumber, level }: (typeof shaped)[number]) =>
    shaped.find((other) => (source.målområde ? other.names.name === source.målområde.replace(/ \(by position\)$/u, "") : parentNumber !== null && other.level === "mål" && level !== "mål" && other.number === parentNumber))?.source.id ?? null;
  const until = region.newStrategy ? { to: 2024 } : {};
  return shaped.map((goal): Goal => ({
    id: goal.source.id,
    level: goal.level,
    number: goal.number,
    name: goal.names.name,
    ...(goal.names.inferred && { inferred: true }),
    ...(goal.names.spellings.length > 0 && { spellings: goal.names.spellings }),
    ...(goal.names.seen.length > 0 && { seen: goal.names.seen }),
    parent: parentOf(goal),
    status: goal.source.status,
    ...(goal.source.status === "variant" && { variantOf: goal.source.variantOf ?? WORDING_OF[goal.source.id]! }),
    ...until,
  }));
}

/** The strategy that took over: three areas as before, and those of its goals whose names are known. */
function successors(region: SourceRegion): Goal[] {
  if (!region.newStrategy) return [];
  const area = (id: string, name: string, more: Partial<Goal> = {}): Goal => ({ id, level: "målområde", number: null, name, ...more, parent: null, status: "goal", from: 2025 });
  const named = region.newStrategy.named.map(({ name }, index): Goal => {
    const [first, ...rest] = name.startsWith("Ökat/Ökad") ? ["Ökad", "Ökat"].map((word) => name.replace("Ökat/Ökad", word)) : [name];
    return { id: `${region.code}-b${index + 1}`, level: "delmål", number: null, name: first!, ...(rest.length > 0 && { spellings: rest }), parent: `${region.code}-c3`, status: "goal", from: 2025 };
  });
  return [
    area(`${region.code}-c1`, "Ett välmående Västmanland"),
    area(`${region.code}-c2`, "Ett tillgängligt Västmanland"),
    area(`${region.code}-c3`, "Ett nyskapande Västmanland", { seen: ["Ett mer nyskapande Västmanland"] }),
    ...named,
  ];
}

/** A strategy's own name; that it is the former one is told by the word "föregående". */
function strategiesOf({ strategies }: SourceRegion): RegionGoals["strategies"] {
  return strategies.flatMap((printed) => {
    const name = printed.replace(/^(?:ny )?RUS\b[\s,]*/u, "").replace(/\s*\(.*\)$/u, "").trim();
    return name === "" || /^\(/u.test(name) ? [] : [{ name, former: printed.includes("föregående") }];
  });
}

export function makeGoals(source: { regions: SourceRegion[] }): { source: string; regions: RegionGoals[] } {
  return {
    source: GOALS_SOURCE,
    regions: source.regions.map((region) => ({ code: region.code, strategies: strategiesOf(region), goals: [...goalsOf(region), ...successors(region)] })),
  };
}

const isName = (text: string) => !/^\(|\bl\.\d|PO2|^1:|comma|^Särskilt/u.test(text);

/** The short forms of Agenda 2030 that everybody uses leave whole words out: "God utbildning". Other forms are slips. */
function isShorter(name: string, official: string): boolean {
  const words = name.toLowerCase().split(/[\s,]+/u);
  const whole = official.toLowerCase().split(/[\s,]+/u);
  const left = whole.filter((word) => !words.includes(word));
  return words.every((word) => whole.includes(word)) && left.some((word) => word !== "och");
}

export function makeFrameworks(source: SourceAreas): Frameworks {
  const coded = ({ code, names }: { code: string; names: readonly string[] }) => ({ code, name: names[0]!, ...(names.length > 1 && { spellings: names.slice(1) }) });
  return {
    source: FRAMEWORKS_SOURCE,
    areas: source.strategicAreas.map(({ n, name, priorities, numbering }) => ({
      number: n, name, priorities, numbering: { "sammanstallning-2023": numbering["seed 003"]!, "mall-2023": numbering["mall 2023"]!, "mall-2025": numbering["mall 2025"]! },
    })),
    agenda2030: source.agenda2030.map(({ n, official, variantsSeenInSeed003 }) => {
      const others = [...new Set(Object.keys(variantsSeenInSeed003).filter((name) => name.toLowerCase() !== official.toLowerCase()))];
      const seen = others.filter((name) => !isShorter(name, official));
      return { ...coded({ code: String(n), names: [official, ...others.filter((name) => isShorter(name, official))] }), ...(seen.length > 0 && { seen }) };
    }),
    policyObjectives: source.erufPolicyObjectives.filter(({ code }) => /^Politiskt/u.test(code)).map(({ code, names }) => coded({ code: code.replace(/\D/gu, ""), names })),
    specificObjectives: source.erufSpecificObjectives.filter(({ code }) => /^\d/u.test(code)).map(({ code, name, variants }) => coded({ code, names: [name, ...variants.filter(isName)] })),
    regionalFundProgrammes: source.erufProgrammeAreasNamed.map(({ name }) => name),
    interregProgrammes: source.interreg.map(({ name }) => name).filter((name) => name !== "Sverige–Norge"),
    socialFund: source.esf.areasNamed.filter(({ code }) => /\d$/u.test(code)).map(({ code, text }) => ({ code, name: text })),
  };
}

export function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../shared/catalogue/${name}`, import.meta.url), "utf8")) as T;
}

/** One entry a line: a change shows as a line. */
export function asText(data: object): string {
  return `${JSON.stringify(data, null, 1).replace(/\n {5,}/gu, " ").replace(/\n {4}(?=[\]}])/gu, " ")}\n`;
}

if (isMain(import.meta.url)) {
  const folder = new URL("../src/catalogue/", import.meta.url);
  writeFileSync(new URL("goals.json", folder), asText(makeGoals(read("rus-goals.json"))));
  writeFileSync(new URL("frameworks.json", folder), asText(makeFrameworks(read("areas.json"))));
}
