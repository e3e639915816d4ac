/** The list as rows, top to bottom: groups by check or by place, each followed by its findings unless folded. Pure. */
import { checks } from "../../checks";
import type { Finding, Severity } from "../../checks/check";
import { SEVERITY_ORDER } from "../../checks/passes/sort";
import type { PaneState } from "../state/state";

export interface GroupRow {
  kind: "group";
  id: string;
  /** The check's id, or the sheet's name. */
  name: string;
  /** The worst among its findings. */
  severity: Severity;
  findings: readonly Finding[];
  folded: boolean;
  position: number;
  size: number;
}

export interface FindingRow {
  kind: "finding";
  id: string;
  finding: Finding;
  group: string;
  position: number;
  size: number;
}

export type Row = GroupRow | FindingRow;

/** Checks by their place in the list of all checks: groups keep their order whatever was found first. */
const PLACE = new Map(checks.map(({ id }, index) => [id, index]));

/** Findings that the ignored list, turned-off checks, filters and search let through, in the runner's order. */
export function shownFindings({ findings, memory, view }: Pick<PaneState, "findings" | "memory" | "view">): readonly Finding[] {
  const { matches, severities } = view;
  const ignored = new Set(memory.ignored.map(({ key }) => key));
  const off = new Set(memory.off);
  return findings.filter(
    (finding) =>
      ignored.has(finding.key) === view.ignored &&
      !off.has(finding.check) &&
      (severities.length === 0 || severities.includes(finding.severity)) &&
      (matches === null || matches.has(finding.key)),
  );
}

/** Rows of the list. Groups by check go worst first; groups by place follow the sheets. */
export function listRows(state: Pick<PaneState, "findings" | "memory" | "view">): readonly Row[] {
  const { by, toggled } = state.view;
  const groups = grouped(shownFindings(state), by);
  // Findings come in reading order, so groups by place already follow the sheets.
  if (by === "check") {
    groups.sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] || (PLACE.get(a.name) ?? -1) - (PLACE.get(b.name) ?? -1));
  }
  const rows: Row[] = [];
  groups.forEach(({ name, severity, findings }, index) => {
    const id = `${by}:${name}`;
    const folded = startsFolded(by, severity) !== toggled.has(id);
    rows.push({ kind: "group", id, name, severity, findings, folded, position: index + 1, size: groups.length });
    if (!folded) findings.forEach((finding, at) => rows.push({ kind: "finding", id: finding.key, finding, group: id, position: at + 1, size: findings.length }));
  });
  return rows;
}

interface Group {
  name: string;
  severity: Severity;
  findings: Finding[];
}

function grouped(findings: readonly Finding[], by: "check" | "place"): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const name = by === "check" ? finding.check : finding.sheet;
    const group = groups.get(name);
    if (!group) groups.set(name, { name, severity: finding.severity, findings: [finding] });
    else {
      group.findings.push(finding);
      if (SEVERITY_ORDER[finding.severity] < SEVERITY_ORDER[group.severity]) group.severity = finding.severity;
    }
  }
  return [...groups.values()];
}

/** Notes are worth a look, but not before the rest. */
function startsFolded(by: "check" | "place", severity: Severity): boolean {
  return by === "check" && severity === "note";
}

/**
 * Where the keyboard stands: the active row, or, when that row is gone (fixed, ignored, filtered away), the one that
 * took its place. -1 when nothing is chosen or the list is empty.
 */
export function activeIndex(rows: readonly Row[], active: PaneState["active"]): number {
  if (!active || rows.length === 0) return -1;
  const index = rows.findIndex(({ id }) => id === active.id);
  return index >= 0 ? index : Math.min(active.index, rows.length - 1);
}
