/** What sorts of things reports count: only things of one sort are added up. */
export type Counted = "persons" | "companies" | "organisations" | "municipalities" | "activities" | "projects" | "grants" | "applications" | "jobs" | "hours" | "places" | "measures" | "money" | "other";
