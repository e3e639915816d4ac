/**
 * Plans with links to the workbook itself alone: to another, Office.js wants a path, and a file that was dropped on the
 * pane has none. Their texts stay, and say where they lead.
 */
import type { LookArea, PlannedLink, PlannedSheet } from "../planned-sheets/plan";

/** The plan for a workbook of that name; `null`: all other names are those of other files. What leads nowhere does not look like a link. */
export function linkedHere(plan: PlannedSheet, workbook: string | null): PlannedSheet {
  const links = plan.links.flatMap((link): PlannedLink[] => (link.file === null || link.file === workbook ? [{ ...link, file: null }] : []));
  const linked = new Set(links.map(({ column }) => column));
  const isLinked = ({ column, columns }: LookArea) => Array.from({ length: columns }, (_, c) => column + c).some((at) => linked.has(at));
  return { ...plan, links, looks: plan.looks.map((area) => (area.look === "link" && !isLinked(area) ? { ...area, look: "wrapped" } : area)) };
}
