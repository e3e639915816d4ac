/** What the examples share: the template's header row and lines that no check objects to. Region and words are invented. */
import { templateByName } from "../../catalogue";

/** The headers of mall 2023 as its table has them. */
export const HEADER: readonly string[] = (templateByName("mall-2023")?.fields ?? [])
  .filter(({ constraints }) => constraints.required)
  .map(({ title }) => title);

/** An insats with everything in place. */
export const GOOD: readonly string[] = [
  "Bo nära sjön",
  "12 byar har fått en boendeplan och 340 boende har deltagit i möten.",
  "Egen bedömning: fler vill bygga i länets byar.",
  "Levande bygder",
];

/** Another one. */
export const ALSO_GOOD: readonly string[] = [
  "Yrkesvägar i Mellansjö",
  "240 vuxna har fått vägledning på sex orter.",
  "Uppföljningen visar att hälften har gått vidare till studier.",
  "Rätt kompetens",
];
