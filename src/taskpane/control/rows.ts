/** The list as rows, top to bottom: groups by check or by place, each followed by its findings unless folded. Pure. */
import { checks } from "../../checks";
import type { Finding, Severity } from "../../checks/check";
import { SEVERITY_ORDER } from "../../checks/passes/sort";
import type { ListRows } from "../list/rows";
import type { PaneState, View } from "../state/state";

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
  /** Whether it weighs less than the group's worst. */
  milder: boolean;
  position: number;
  size: number;
}

export type Row = GroupRow | FindingRow;

/** Checks by their place in the list of all checks: groups keep their order whatever was found first. */
const PLACE = new Map(checks.map(({ id }, index) => [id, index]));

/** What the list depends on: not the query as it is typed. */
type Listed = Pick<PaneState, "findings" | "memory"> & { view: Omit<View, "query"> };

/** Findings that the ignored list, turned-off checks, filters and search let through, in the runner's order. The ignored have no filters. */
export function shownFindings({ findings, memory, view }: Listed): readonly Finding[] {
  const { matches, severities } = view;
  const ignored = new Set(memory.ignored.map(({ key }) => key));
  const off = new Set(memory.off);
  return findings.filter(
    (finding) =>
      ignored.has(finding.key) === view.ignored &&
      !off.has(finding.check) &&
      (severities.length === 0 || view.ignored || severities.includes(finding.severity)) &&
      (matches === null || matches.has(finding.key)),
  );
}

export type Rows = ListRows<Row>;

/** Rows of the list. Groups by check go worst first; groups by place follow the sheets. */
export function listRows(state: Listed): Rows {
  const { by, toggled, ignored, severities, matches } = state.view;
  const asked = ignored || severities.length > 0 || matches !== null;
  const groups = grouped(shownFindings(state), by);
  // Findings come in reading order, so groups by place already follow the sheets.
  if (by === "check") {
    groups.sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] || (PLACE.get(a.name) ?? -1) - (PLACE.get(b.name) ?? -1));
  }
  let length = 0;
  const placed = groups.map((group, index) => {
    // Opened by what is asked for it is a row of its own, so that opening it by hand before does not fold it now.
    const id = asked && isNotes(by, group) ? `${by}:${group.name}:asked` : `${by}:${group.name}`;
    const start = length;
    const folded = startsFolded(by, group, asked) !== toggled.has(id);
    length += 1 + (folded ? 0 : group.findings.length);
    const row: GroupRow = { kind: "group", id, ...group, folded, position: index + 1, size: groups.length };
    return { start, row };
  });
  // Rows are asked for in order as a rule, so the group of the last answer is where the next search begins.
  let near = 0;
  const groupAt = (index: number) => {
    while (placed[near]!.start > index) near -= 1;
    while (near + 1 < placed.length && placed[near + 1]!.start <= index) near += 1;
    return placed[near]!;
  };
  return {
    length,
    idAt(index) {
      const { start, row } = groupAt(index);
      return index === start ? row.id : row.findings[index - start - 1]!.key;
    },
    at(index) {
      if (index < 0 || index >= length) return undefined;
      const { start, row } = groupAt(index);
      const at = index - start - 1;
      if (at < 0) return row;
      const finding = row.findings[at]!;
      return { kind: "finding", id: finding.key, finding, group: row.id, milder: finding.severity !== row.severity, position: at + 1, size: row.findings.length };
    },
    indexOf(id) {
      for (const { start, row } of placed) {
        if (row.id === id) return start;
        const at = row.folded ? -1 : row.findings.findIndex(({ key }) => key === id);
        if (at >= 0) return start + 1 + at;
      }
      return -1;
    },
  };
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

/** More than anybody goes through one by one: opened, they would push all other groups out of sight. */
const MOST_OPEN = 1000;

const isNotes = (by: "check" | "place", { severity }: Group): boolean => by === "check" && severity === "note";

/** Notes are worth a look, but not before the rest: until a search, a filter or the ignored asks for them. */
function startsFolded(by: "check" | "place", group: Group, asked: boolean): boolean {
  return group.findings.length > MOST_OPEN || (isNotes(by, group) && !asked);
}
