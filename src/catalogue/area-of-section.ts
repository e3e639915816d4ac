/** Sections 1–4 of the national compilation are the four areas of the national strategy, in their order. */
const AREAS = 4;

/** The area, 1–4, that a section of the national compilation is; `null`: it is none of them, or not known. */
export function areaOfSection(section: number | null): number | null {
  return section !== null && section <= AREAS ? section : null;
}
