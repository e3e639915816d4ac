/** Words of the figures and what is summed up of them. */
import type { InBoth } from "./index";

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
};

export const indicatorTexts = { sv, en } satisfies InBoth<typeof sv>;
