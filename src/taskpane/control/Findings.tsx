import { Button, Input, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Severity } from "../../checks/check";
import { SeverityShape } from "../app/SeverityShape";
import { searchKeys } from "../list/Tree";
import { usePane, useSession } from "../state/context";
import { FindingTree } from "./FindingTree";
import { OffChecks } from "./OffChecks";
import { countFindings } from "../state/counts";
import { listRows } from "./rows";
import { useControlTexts } from "./texts";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "4px", padding: "4px 12px", alignItems: "center" },
  filter: { minWidth: 0, padding: "0 8px", gap: "5px", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  icon: { width: "auto", height: "auto", margin: 0 },
  tools: { display: "flex", gap: "4px", padding: "0 12px 6px" },
  search: { flex: "1 1 90px", minWidth: 0 },
  order: { flex: "0 0 auto" },
  none: { padding: "16px 12px", flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

/** The summary that is also the filter, the search, and the list. */
export function Findings() {
  const styles = useStyles();
  const texts = useControlTexts();
  const session = useSession();
  const findings = usePane((state) => state.findings);
  const memory = usePane((state) => state.memory);
  const view = usePane((state) => state.view);
  const counts = countFindings({ findings, memory });
  const { by, severities, matches, ignored, toggled } = view;
  // Not by the view as a whole: each letter of a search changes that, and the list only when it is found.
  const rows = useMemo(() => listRows({ findings, memory, view: { by, severities, matches, ignored, toggled } }), [findings, memory, by, severities, matches, ignored, toggled]);
  const filtered = view.matches !== null || (view.severities.length > 0 && !view.ignored);

  const filter = (severity: Severity, words: string) => (
    <ToggleButton key={severity} size="small" className={styles.filter} checked={view.severities.includes(severity)} icon={{ children: <SeverityShape severity={severity} />, className: styles.icon }} onClick={() => session.toggleSeverity(severity)}>
      {words}
    </ToggleButton>
  );
  return (
    <>
      <div className={styles.filters} role="group" aria-label={texts.severity.filter}>
        {!view.ignored && [
          filter("error", texts.severity.errors(counts.error)),
          filter("warning", texts.severity.warnings(counts.warning)),
          filter("note", texts.severity.notes(counts.note)),
        ]}
        {(counts.ignored > 0 || (memory.off?.length ?? 0) > 0 || view.ignored) && (
          <Button size="small" appearance="subtle" className={styles.filter} onClick={() => session.view({ ignored: !view.ignored })}>
            {view.ignored ? texts.list.backToOpen : texts.list.ignored(counts.ignored, memory.off?.length ?? 0)}
          </Button>
        )}
      </div>
      <div className={styles.tools}>
        <Input className={styles.search} size="small" type="search" data-search aria-label={texts.list.search} placeholder={texts.list.search} value={view.query} onChange={(_, { value }) => session.search(value)} onKeyDown={searchKeys(view.query, session.search)} />
        <Select className={styles.order} size="small" aria-label={texts.list.group} value={view.by} onChange={(_, { value }) => session.view({ by: value === "place" ? "place" : "check" })}>
          <option value="check">{texts.list.byCheck}</option>
          <option value="place">{texts.list.byPlace}</option>
        </Select>
      </div>
      {view.ignored && <OffChecks />}
      {rows.length > 0 ? (
        <FindingTree rows={rows} />
      ) : (
        <div className={styles.none} role="status">
          {!view.ignored ? texts.list.noMatch : counts.ignored > 0 ? texts.list.noIgnoredMatch : texts.list.noIgnored}{" "}
          {filtered && (
            <Button size="small" onClick={session.clearFilters}>
              {texts.list.clearFilter}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
