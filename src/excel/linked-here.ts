/**
 * Plans without links to other files: Office.js wants their path, and a file that was dropped on the pane has none. Their
 * texts stay, and say where they lead.
 */
import type { Look, LookArea, SheetPlan } from "../planned-sheets/plan";

/** The plan with links within this workbook alone. What leads nowhere does not look like a link. */
export function linkedHere(plan: SheetPlan): SheetPlan {
  const links = plan.links.filter(({ file }) => file === null);
  if (links.length === plan.links.length) return plan;
  const linked = new Set(links.map(({ column }) => column));
  const isLinked = ({ column, columns }: LookArea) => Array.from({ length: columns }, (_, c) => column + c).some((at) => linked.has(at));
  return { ...plan, links, looks: plan.looks.map((area) => (area.look === "link" && !isLinked(area) ? { ...area, look: "wrapped" satisfies Look } : area)) };
}
