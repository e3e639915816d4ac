/** Words of the figures and what is summed up of them. */
import type { InBoth } from "./index";

/** Women or men among things of one sort, in numbers that are written out; `null`: none is told. */
interface OneGender {
  women: string | null;
  men: string | null;
  /** What they are of. */
  total: string | null;
}

const sv = {
  /** What sort of things are counted. */
  counted: {
    persons: "personer",
    companies: "företag",
    organisations: "organisationer",
    municipalities: "kommuner",
    activities: "aktiviteter",
    projects: "projekt",
    grants: "stöd",
    applications: "ansökningar",
    jobs: "arbetstillfällen",
    hours: "timmar",
    places: "platser",
    measures: "mått",
    money: "belopp",
    other: "annat",
  },
  units: { percent: "procent", percentagePoints: "procentenheter", kronor: "kronor", euro: "euro" },
  /** Why a figure is in no sum. */
  leftOut: {
    part: "del av en annan figur",
    sameInsats: "samma figur finns redan",
    otherPeriod: "gäller en annan tid än året",
    answer: "står i ett svar, om insatser som räknas för sig",
    target: "är ett mål",
    expected: "är väntat eller planerat",
    rate: "är en andel inom könet",
    population: "beskriver läget, inte insatsen",
    comparison: "är ett annat års värde",
    byHand: "borttagen för hand",
  },
  /** "72 av 117 företag leds av kvinnor", "140 kvinnor (män anges inte)". */
  oneGender: (sort: string, { women, men, total }: OneGender) => {
    const of = total === null ? "" : ` av ${total}`;
    if (sort === "companies") return [women && `${women}${of} företag leds av kvinnor`, men && `${men}${of} företag leds av män`].filter(Boolean).join(" och ");
    const to = sort === "money" ? "kronor till " : "";
    const told = [women && `${women} ${to}kvinnor`, men && `${men} ${to}män`].filter(Boolean).join(" och ");
    const untold = women && men ? "var för sig" : women ? "män anges inte" : "kvinnor anges inte";
    return `${told}${of} (${untold})`;
  },
  /** Said of a sum of municipalities: one takes part in many insatser. */
  mayBeSame: "samma kan vara med flera gånger",
  /** What figures are grouped by. */
  groups: { area: "Område", goal: "RUS-mål", agenda2030: "Agenda 2030", region: "Region", year: "År", table: "Tabell", section: "Avsnitt" },
  noGroup: { area: "Utan område", goal: "Utan RUS-mål", agenda2030: "Utan mål i Agenda 2030", region: "Okänd region", year: "Okänt år", table: "Utanför tabellerna", section: "Utan avsnitt" },
};

const en: typeof sv = {
  counted: {
    persons: "people",
    companies: "companies",
    organisations: "organisations",
    municipalities: "municipalities",
    activities: "activities",
    projects: "projects",
    grants: "grants",
    applications: "applications",
    jobs: "jobs",
    hours: "hours",
    places: "places",
    measures: "measures",
    money: "amounts",
    other: "other",
  },
  units: { percent: "per cent", percentagePoints: "percentage points", kronor: "kronor", euro: "euro" },
  leftOut: {
    part: "part of another figure",
    sameInsats: "the same figure is there already",
    otherPeriod: "of another time than the year",
    answer: "stands in an answer, of insatser that are counted by themselves",
    target: "is a target",
    expected: "is expected or planned",
    rate: "is a rate within the gender",
    population: "tells how things are, not of the insats",
    comparison: "is another year's value",
    byHand: "taken out by hand",
  },
  oneGender: (sort, { women, men, total }) => {
    const of = total === null ? "" : ` of ${total}`;
    if (sort === "companies") return [women && `${women}${of} companies are led by women`, men && `${men}${of} companies are led by men`].filter(Boolean).join(" and ");
    const to = sort === "money" ? "kronor to " : "";
    const told = [women && `${women} ${to}women`, men && `${men} ${to}men`].filter(Boolean).join(" and ");
    const untold = women && men ? "told one by one" : women ? "men are not told" : "women are not told";
    return `${told}${of} (${untold})`;
  },
  mayBeSame: "the same may be there several times",
  groups: { area: "Area", goal: "RUS goal", agenda2030: "Agenda 2030", region: "Region", year: "Year", table: "Table", section: "Section" },
  noGroup: { area: "Without an area", goal: "Without a RUS goal", agenda2030: "Without a goal of Agenda 2030", region: "Unknown region", year: "Unknown year", table: "Outside the tables", section: "Without a section" },
};

export const indicatorTexts = { sv, en } satisfies InBoth<typeof sv>;
